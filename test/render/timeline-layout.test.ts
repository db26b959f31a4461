import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import { layoutTimeline, type TimelineLayout } from '../../src/render/timeline-layout.ts'
import { type PictureMark, pictureOf, type TimelinePicture } from '../../src/render/timeline-picture.ts'
import { timelineScale } from '../../src/render/timeline-scale.ts'
import { at, event, sampleIncident } from './sample-incident.ts'

/** Letters of uneven width, as in a real font. */
const measureText = (text: string) => [...text].reduce((sum, letter) => sum + (/[il.,: ]/.test(letter) ? 2 : 4.5), 0)
const options = { width: 480, lineHeight: 9, measure: measureText }
const minute = 60_000

function mark(ms: number, kind: string, text: string): PictureMark {
  const iso = new Date(ms).toISOString()
  return {
    ms,
    clock: iso.slice(11, 16),
    day: iso.slice(0, 10),
    text,
    source: kind === 'update' ? 'update' : 'timeline',
    milestones: kind === 'milestone' ? ['detected'] : [],
    approximate: false,
  }
}

function picture(marks: readonly PictureMark[], more: Partial<TimelinePicture> = {}): TimelinePicture {
  const severalDays = new Set(marks.map(({ day }) => day)).size > 1
  return { zone: 'UTC', offset: 0, severalDays, marks, phases: [], gaps: [], impact: [], omitted: 0, ...more }
}

function expectSound(layout: TimelineLayout): void {
  const { labels, width, height } = layout
  for (const [index, a] of labels.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(width + 0.001)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.y + a.height).toBeLessThanOrEqual(height + 0.001)
    for (const b of labels.slice(index + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(apart, `${a.text} and ${b.text}`).toBe(true)
    }
    for (const { leader } of labels) {
      const [top, bottom] = [Math.min(leader.from, leader.to), Math.max(leader.from, leader.to)]
      const through = leader.x > a.x + 0.5 && leader.x < a.x + a.width - 0.5 && top < a.y + a.height && bottom > a.y
      expect(through, `a leader through ${a.text}`).toBe(false)
    }
  }
  for (const { x } of layout.ticks) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
  }
  const texts = layout.axis.ticks.map((tick) => tick.x)
  for (let index = 1; index < texts.length; index += 1) {
    expect((texts[index] ?? 0) - (texts[index - 1] ?? 0)).toBeGreaterThan(measureText('00:00:00'))
  }
}

const marks = fc
  .array(
    fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(17), fc.integer({ min: 0, max: 30_000 })),
      kind: fc.constantFrom('event', 'update', 'milestone'),
      text: fc.string({ maxLength: 80 }),
    }),
    { minLength: 1, maxLength: 300 },
  )
  .map((list) =>
    list
      .map(({ at: minutes, kind, text }) => mark(Date.UTC(2024, 1, 6) + minutes * minute, kind, text))
      .sort((a, b) => a.ms - b.ms),
  )

describe('the layout', () => {
  test('lets no label meet another or a leader line, from 1 to 300 entries', () => {
    fc.assert(
      fc.property(marks, (list) => expectSound(layoutTimeline(picture(list), options))),
      { numRuns: 60 },
    )
  })

  test('labels every entry of an ordinary incident, milestones above and entries below the axis', () => {
    const incident = sampleIncident()
    const layout = layoutTimeline(pictureOf(incident, measure(incident)), options)
    expectSound(layout)
    expect(layout.unlabelled).toBe(0)
    const of = (kind: string) => layout.labels.filter((label) => label.kind === kind)
    expect(
      of('milestone')
        .map(({ text }) => text)
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
    expect(Math.max(...of('milestone').map(({ y, height }) => y + height))).toBeLessThan(layout.bands[0]?.y ?? 0)
    expect(Math.min(...of('event').map(({ y }) => y))).toBeGreaterThan(layout.axis.y)
    expect(layout.legend.map(({ text }) => text)).toEqual([
      'Detection 5 min',
      'Acknowledgement 6 min',
      'Diagnosis 1 h 17 min',
      'Repair 22 min',
      'Monitoring 42 min',
    ])
    expect(layout.gaps.map(({ text, inside }) => [text, inside])).toEqual([['52 min without an entry', true]])
  })

  test('is true in time: bands follow each other, and clocks lie in proportion', () => {
    const incident = sampleIncident()
    const { bands, axis, ticks } = layoutTimeline(pictureOf(incident, measure(incident)), options)
    for (let index = 1; index < bands.length; index += 1) {
      const before = bands[index - 1]
      expect(bands[index]?.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0))
    }
    // 13:52 to 16:30 over 480: an hour is 182.3 wide.
    const x = (text: string) => axis.ticks.find((tick) => tick.text === text)?.x ?? Number.NaN
    expect(x('15:00') - x('14:00')).toBeCloseTo((480 * 60) / 158)
    expect([ticks[0]?.x, ticks.at(-1)?.x]).toEqual([0, 480])
  })

  test('labels the entries of one moment below each other', () => {
    const list = Array.from({ length: 6 }, (_, index) => mark(Date.UTC(2024, 1, 6, 9), 'event', `entry ${index}`))
    const layout = layoutTimeline(picture(list), options)
    expectSound(layout)
    expect(layout.labels).toHaveLength(6)
    expect(new Set(layout.labels.map(({ y }) => y)).size).toBe(6)
  })

  test('counts what it cannot label', () => {
    const list = Array.from({ length: 300 }, (_, index) =>
      mark(Date.UTC(2024, 1, 6) + index * minute, 'event', 'entry'),
    )
    const layout = layoutTimeline(picture(list), options)
    expect(layout.ticks).toHaveLength(300)
    expect(layout.labels.length + layout.unlabelled).toBe(300)
  })
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
