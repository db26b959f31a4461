import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/measure/measure.ts'
import { outputZoneOf } from '../../../src/render/output-zone.ts'
import { textWidth } from '../../../src/render/timeline/text-width.ts'
import {
  type Box,
  layoutTimeline,
  type RowKind,
  type TextBox,
  type TimelineLayout,
} from '../../../src/render/timeline/timeline-layout.ts'
import { type PictureMark, pictureOf, type TimelinePicture } from '../../../src/render/timeline/timeline-picture.ts'
import { timelineScale } from '../../../src/render/timeline/timeline-scale.ts'
import { englishWording } from '../../../src/render/wording.ts'
import { at, event, line, sampleIncident } from '../sample-incident.ts'

const options = {
  width: 960,
  lineHeight: 17,
  measure: (text: string, weight: 'plain' | 'strong') => textWidth(text, weight) * 12.5,
}
const minute = 60_000
const noon = Date.UTC(2024, 1, 6, 12)

type Kind = 'event' | 'update' | 'chat' | 'milestone'

function mark(ms: number, kind: Kind, text: string): PictureMark {
  const iso = new Date(ms).toISOString()
  return {
    ms,
    clock: iso.slice(11, 16),
    day: iso.slice(0, 10),
    text,
    told: true,
    source: kind === 'update' || kind === 'chat' ? kind : 'timeline',
    milestones: kind === 'milestone' ? ['detected'] : [],
    approximate: false,
  }
}

function picture(marks: readonly PictureMark[], more: Partial<TimelinePicture> = {}): TimelinePicture {
  const severalDays = new Set(marks.map(({ day }) => day)).size > 1
  const empty = { phases: [], gaps: [], impact: [], promises: [], omitted: 0, wording: englishWording }
  return { zone: 'UTC', offset: 0, severalDays, marks, ...empty, ...more }
}

/** Every text of the picture. */
function textsOf({ rows, axis, legend }: TimelineLayout): TextBox[] {
  const labels = rows.flatMap((row) => [
    row.name,
    ...row.labels,
    ...[...row.bands, ...row.bars, ...row.gaps, ...row.promises].flatMap(({ label }) => label ?? []),
  ])
  return [
    ...labels,
    ...axis.ticks.flatMap(({ clock, day }) => [clock ?? [], day ?? []].flat()),
    ...axis.breaks,
    ...legend,
  ]
}

function meet(a: Box, b: Box): boolean {
  const tolerance = 0.01
  return (
    a.x + a.width > b.x + tolerance &&
    b.x + b.width > a.x + tolerance &&
    a.y + a.height > b.y + tolerance &&
    b.y + b.height > a.y + tolerance
  )
}

/** What is wrong with a layout, in words; nothing where it is sound. */
function faults(layout: TimelineLayout): string[] {
  const found: string[] = []
  const texts = textsOf(layout)
  const leaders = layout.rows.flatMap(({ labels }) => labels.map(({ leader }) => leader))
  for (const [index, a] of texts.entries()) {
    const inside =
      a.x >= -0.01 && a.x + a.width <= layout.width + 0.01 && a.y >= -0.01 && a.y + a.height <= layout.height + 0.01
    if (!inside) found.push(`"${a.text}" leaves the picture`)
    for (const b of texts.slice(index + 1)) if (meet(a, b)) found.push(`"${a.text}" meets "${b.text}"`)
    for (const { x, from, to } of leaders) {
      const [top, bottom] = [Math.min(from, to), Math.max(from, to)]
      if (x > a.x + 0.5 && x < a.x + a.width - 0.5 && top < a.y + a.height - 0.01 && bottom > a.y + 0.01)
        found.push(`a leader runs through "${a.text}"`)
    }
  }
  for (const row of layout.rows) {
    const marks = [
      ...row.bands,
      ...row.bars,
      ...row.gaps,
      ...row.marks.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    ]
    for (const { x, width } of marks) {
      if (x < row.strip.x - 0.01 || x + width > row.strip.x + row.strip.width + 0.01)
        found.push('a mark leaves its row')
    }
  }
  return found
}

function row(layout: TimelineLayout, kind: RowKind) {
  const found = layout.rows.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no row ${kind}`)
  return found
}

const words = fc.oneof(
  fc.string({ maxLength: 90 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.lorem({ maxCount: 14 }),
)
const moment = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(17), fc.integer({ min: 0, max: 30_000 }))
const span = fc
  .tuple(moment, moment)
  .map(([a, b]) => ({ name: 'detection', start: noon + Math.min(a, b) * minute, end: noon + Math.max(a, b) * minute }))
  .map((told) => ({ ...told, seconds: (told.end - told.start) / 1000 }))
/** Stretches one behind the other, as phases and windows are. */
const spans = fc.uniqueArray(moment, { maxLength: 8 }).map((edges) =>
  edges
    .sort((a, b) => a - b)
    .slice(1)
    .map((end, index) => ({ start: noon + (edges[index] ?? 0) * minute, end: noon + end * minute }))
    .map((told) => ({ ...told, name: 'diagnosis', seconds: (told.end - told.start) / 1000 })),
)
const pictures = fc
  .record({
    marks: fc.array(
      fc.record({ at: moment, kind: fc.constantFrom<Kind[]>('event', 'update', 'chat', 'milestone'), text: words }),
      { minLength: 3, maxLength: 300, size: 'max' },
    ),
    phases: spans,
    impact: spans,
    gaps: spans,
    promises: fc.array(fc.record({ span, outcome: fc.constantFrom('kept', 'broken', 'open') }), { maxLength: 30 }),
  })
  .map(({ marks, gaps, promises, ...told }) => {
    const placed = marks.map(({ at: minutes, kind, text }) => mark(noon + minutes * minute, kind, text))
    return picture(
      placed.sort((a, b) => a.ms - b.ms),
      {
        ...told,
        promises: promises.map(({ span: { start, end }, outcome }) => {
          const { clock, day } = mark(end, 'event', '')
          return { kind: 'next-update', made: start, due: end, clock, day, outcome }
        }),
      },
    )
  })

describe('the layout', () => {
  test.each([960, 483, 1920])(
    'lets no text meet another, nor a leader line, from 3 to 300 entries, %d wide',
    (width) => {
      const size = width === 483 ? { lineHeight: 8.6, measure: (text: string) => textWidth(text, 'plain') * 7 } : {}
      fc.assert(
        fc.property(pictures, (drawn) => {
          expect(faults(layoutTimeline(drawn, { ...options, ...size, width }))).toEqual([])
        }),
        { numRuns: 60 },
      )
    },
  )

  test('is never higher than a page of a PDF', () => {
    const size = { width: 483, lineHeight: 8.6, measure: (text: string) => textWidth(text, 'plain') * 7 }
    fc.assert(
      fc.property(pictures, (drawn) => {
        // Letter, between the margins.
        expect(layoutTimeline(drawn, size).height).toBeLessThanOrEqual(792 - 70 - 68)
      }),
      { numRuns: 200 },
    )
  })

  const incident = sampleIncident()
  const drawn = pictureOf(incident, measure(incident))
  const layout = layoutTimeline(drawn, options)

  test('gives each track a row of its own, and labels every entry of an ordinary incident', () => {
    expect(layout.rows.map(({ name }) => name.text)).toEqual([
      'Milestones',
      'Phases',
      'Impact',
      'Timeline',
      'Status page',
      'Promises',
    ])
    expect(faults(layout)).toEqual([])
    expect(layout.unlabelled).toBe(0)
    expect(
      row(layout, 'milestones')
        .labels.map(({ text }) => text)
        .sort(),
    ).toEqual([
      '13:58  Started',
      '14:03  Detected',
      '14:09  Acknowledged',
      '14:21  Announced',
      '15:26  Identified',
      '15:48  Mitigated',
      '16:30  Resolved',
    ])
    expect(row(layout, 'timeline').marks).toHaveLength(8)
    expect(
      row(layout, 'updates')
        .labels.map(({ text }) => text.slice(0, 26))
        .sort(),
    ).toEqual(['14:21  Investigating: We a', '15:31  Identified: The cau', '16:30  Resolved: All confi'])
  })

  test('names a phase in its band, or where that is too narrow beside it', () => {
    const { bands, labels } = row(layout, 'phases')
    expect(bands.map(({ label }) => label?.text)).toEqual([
      undefined,
      undefined,
      'Diagnosis  1 h 17 min',
      'Repair  22 min',
      'Monitoring  42 min',
    ])
    expect(labels.map(({ text }) => text).sort()).toEqual(['Acknowledgement  6 min', 'Detection  5 min'])
  })

  test('gives the impact and each gap its length', () => {
    expect(row(layout, 'impact').bars.map(({ label }) => label?.text)).toEqual(['2 h 27 min'])
    expect(row(layout, 'timeline').gaps.map(({ label }) => label?.text)).toEqual(['52 min without an entry'])
    expect(row(layout, 'updates').gaps).toEqual([])
  })

  test('is true in time: bands follow each other, and clocks lie in proportion', () => {
    const { bands } = row(layout, 'phases')
    for (const [index, band] of bands.slice(1).entries()) {
      const before = bands[index]
      expect(band.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0))
    }
    const x = (text: string) => layout.axis.ticks.find((tick) => tick.clock?.text === text)?.x ?? Number.NaN
    const marks = row(layout, 'timeline').marks.map((one) => one.x)
    const [first, last] = [marks[0] ?? Number.NaN, row(layout, 'updates').marks.at(-1)?.x ?? Number.NaN]
    // 13:52 to 16:30.
    expect((x('15:00') - x('14:00')) / (last - first)).toBeCloseTo(60 / 158)
  })

  test('labels the entries of one moment below each other', () => {
    const list = Array.from({ length: 6 }, (_, index) => mark(noon, 'event', `entry ${index}`))
    const { labels } = row(layoutTimeline(picture(list), options), 'timeline')
    expect(new Set(labels.map(({ y }) => y)).size).toBe(6)
    expect(new Set(labels.map(({ leader }) => leader.x)).size).toBe(1)
  })

  test('counts what it cannot label, and says so', () => {
    const list = Array.from({ length: 300 }, (_, index) => mark(noon + index * minute, 'event', 'entry'))
    const many = layoutTimeline(picture(list), options)
    expect(row(many, 'timeline').marks).toHaveLength(300)
    expect(row(many, 'timeline').labels.length + many.unlabelled).toBe(300)
    expect(many.legend.map(({ text }) => text)).toContain(`${many.unlabelled} entries have no label in the picture.`)
  })

  test('labels more where it is wider', () => {
    const list = Array.from({ length: 300 }, (_, index) => mark(noon + index * minute, 'event', `entry ${index}`))
    const [narrow, wide] = [950, 3800].map((width) => layoutTimeline(picture(list), { ...options, width }).unlabelled)
    expect(300 - (wide ?? 300)).toBeGreaterThan(3 * (300 - (narrow ?? 0)))
  })

  test('draws promises from when they were made to when they were due, told apart by what became of them', () => {
    const late = { rule: 'late-update', severity: 'error' as const, file: 'x', message: 'late', related: [], data: {} }
    const findings = [{ ...late, position: line(25) }]
    const judged = layoutTimeline(pictureOf(incident, measure(incident), { findings }), options)
    expect(row(judged, 'promises').promises.map(({ outcome, label }) => [outcome, label?.text])).toEqual([
      ['broken', 'Next update 14:50'],
    ])
    expect(judged.legend.map(({ sign }) => sign)).toEqual(['none', 'gap', 'broken'])
  })

  test('shows clocks and axis in the zone of the output', () => {
    const zone = outputZoneOf('UTC')
    const zoned = pictureOf(incident, measure(incident), { wording: { ...englishWording, ...(zone && { zone }) } })
    const there = layoutTimeline(zoned, options)
    expect(row(there, 'milestones').labels.map(({ text }) => text)).toContain('12:58  Started')
    expect(there.axis.ticks.map(({ clock }) => clock?.text)).toContain('13:30')
    expect(there.legend[0]?.text).toBe('Times in UTC')
  })
})

test('milestones that stand close at both ends of two days are all labelled, those at the ends farthest out', () => {
  const minutes = [0, 17, 45, 71, 168, 1700, 3050, 3390]
  const layout = layoutTimeline(picture(minutes.map((at) => mark(noon + at * minute, 'milestone', ''))), options)
  const { labels } = row(layout, 'milestones')
  expect(labels).toHaveLength(8)
  const heights = [...labels].sort((a, b) => a.leader.x - b.leader.x).map(({ y }) => y)
  expect(heights.slice(0, 5)).toEqual([...heights.slice(0, 5)].sort((a, b) => a - b))
  expect((heights[7] ?? 0) < (heights[6] ?? 0)).toBe(true)
  expect(faults(layout)).toEqual([])
})

describe('the scale', () => {
  const hour = 3_600_000

  test('cuts the days before an outlier, and only these', () => {
    const moments = [0, hour, 2 * hour, 130 * hour]
    const scale = timelineScale(moments, 480, 50)
    expect(scale.breaks).toEqual([{ start: 2 * hour, end: 130 * hour, left: 430, right: 480 }])
    expect(moments.map(scale.at)).toEqual([0, 215, 430, 480])
  })

  test.each([
    ['evenly spread days', [0, 24, 48, 72, 96].map((hours) => hours * hour)],
    ['a gap that is part of the story', [0, hour, 5 * hour, 6 * hour, 8 * hour]],
    ['two moments', [0, 500 * hour]],
    ['minutes', [0, minute, 100 * minute]],
  ])('cuts nothing of %s', (_, moments) => expect(timelineScale(moments, 480, 50).breaks).toEqual([]))

  test('puts a single moment in the middle', () => {
    expect(timelineScale([5, 5], 480, 50).at(5)).toBe(240)
  })
})

describe('the picture', () => {
  test('leaves out what has no place in time, and counts it', () => {
    const incident = sampleIncident({
      milestones: {},
      timeline: [
        event(1, '2024-02-06T14:00', 'placed'),
        event(2, '2024-02-06', 'a day alone'),
        event(3, '2024-02-06T14:05', 'no offset', { at: at('2024-02-06T14:05', { offset: null }) }),
      ],
    })
    const drawn = pictureOf(incident, measure(incident))
    expect(drawn.marks.map(({ text }) => text)).toEqual(['placed'])
    expect(drawn.omitted).toBe(2)
  })

  test('draws clocks without a day as one day where they run forward', () => {
    const clocks = ['T14:00', 'T14:20', 'T15:00'].map((local, index) => event(index, local, `entry ${index}`))
    const drawn = pictureOf(sampleIncident({ milestones: {}, timeline: clocks }), measure(sampleIncident()))
    expect(drawn.marks.map(({ ms }) => ms / minute)).toEqual([840, 860, 900])
    const back = pictureOf(
      sampleIncident({ milestones: {}, timeline: [...clocks].reverse() }),
      measure(sampleIncident()),
    )
    expect([back.marks.length, back.omitted]).toEqual([0, 3])
  })
})

test('a gap of the list is left out of the picture where an update stands in it, not where one stands at its edge', () => {
  const list = [event(1, '2024-02-06T14:00', 'One.'), event(2, '2024-02-06T15:00', 'Two.')]
  const gapsWith = (local: string) => {
    const told = sampleIncident({ timeline: [...list, event(3, local, 'Told.', { source: 'update' })], milestones: {} })
    return pictureOf(told, measure(told)).gaps.map(({ seconds }) => seconds)
  }
  expect(gapsWith('2024-02-06T14:20')).toEqual([])
  expect(gapsWith('2024-02-06T15:00')).toEqual([3600])
})
