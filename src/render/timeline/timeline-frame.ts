import { fittedText } from './fitted-text.ts'
import type { LayoutOptions, RowKind, TextMeasurer } from './timeline-layout.ts'
import { type TimelinePicture, trackName, trackOf, trackOrder } from './timeline-picture.ts'
import { type TimelineScale, timelineScale } from './timeline-scale.ts'

/** What all parts of one layout share. */
export interface Frame {
  readonly picture: TimelinePicture
  readonly measure: TextMeasurer
  readonly lineHeight: number
  /** Names of rows stand left of this, all else right of it. */
  readonly left: number
  readonly right: number
  readonly scale: TimelineScale
  /** The rows that have something to show, with their names as far as these fit. */
  readonly rows: readonly { readonly kind: RowKind; readonly name: string }[]
}

/** More of the width is not given to the names of rows. */
const MOST_FOR_NAMES = 0.2

export function layoutFrame(picture: TimelinePicture, { width, lineHeight, ...options }: LayoutOptions): Frame {
  const measure = remembered(options.measure)
  const named = namedRows(picture)
  const blank = lineHeight * 0.9
  const widest = Math.max(0, ...named.map(({ name }) => measure(name, 'plain')))
  const left = Math.min(widest + blank, width * MOST_FOR_NAMES)
  const rows = named.map(({ kind, name }) => ({
    kind,
    name: fittedText(name, left - blank, (text) => measure(text, 'plain')),
  }))
  // Marks at the ends are as wide as they are, and so are the texts of the axis under them.
  const margin = Math.max(lineHeight * 0.6, measure('00:00', 'plain') / 2)
  const inner = timelineScale(
    momentsOf(picture),
    Math.max(1, width - left - 2 * margin),
    measure('000 d 00 h', 'plain') + lineHeight * 1.6,
  )
  return { picture, measure, lineHeight, left, right: width, rows, scale: moved(inner, left + margin) }
}

/** The same texts are measured for several ways to place them. */
function remembered(measure: TextMeasurer): TextMeasurer {
  const known = { plain: new Map<string, number>(), strong: new Map<string, number>() }
  return (text, weight) => {
    let width = known[weight].get(text)
    if (width === undefined) {
      width = measure(text, weight)
      known[weight].set(text, width)
    }
    return width
  }
}

function namedRows({ marks, phases, impact, promises, wording }: TimelinePicture): { kind: RowKind; name: string }[] {
  const { texts } = wording.words
  const told = (track: string) => marks.some((mark) => mark.told && trackOf(mark) === track)
  const rows: readonly { kind: RowKind; name: string; shown: boolean }[] = [
    { kind: 'milestones', name: texts.milestones, shown: marks.some(({ milestones }) => milestones.length > 0) },
    { kind: 'phases', name: texts.phases, shown: phases.length > 0 },
    { kind: 'impact', name: texts.impact, shown: impact.length > 0 },
    ...trackOrder.map((track) => ({ kind: track, name: trackName(track, wording), shown: told(track) })),
    { kind: 'promises', name: texts.promises, shown: promises.length > 0 },
  ]
  return rows.filter(({ shown }) => shown)
}

/** Promises do not stretch the axis, but for those due soon after the end. */
function momentsOf({ marks, phases, gaps, impact, promises }: TimelinePicture): number[] {
  const ends = [...phases, ...gaps, ...impact].flatMap(({ start, end }) => [start, end])
  const moments = [...marks.map(({ ms }) => ms), ...ends]
  const first = moments.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY)
  const last = moments.reduce((most, ms) => Math.max(most, ms), Number.NEGATIVE_INFINITY)
  const reach = last + (last - first) * 0.15
  return [...moments, ...promises.flatMap(({ due }) => (due > last && due <= reach ? [due] : []))]
}

function moved(scale: TimelineScale, by: number): TimelineScale {
  const shift = <T extends { left: number; right: number }>(part: T): T => ({
    ...part,
    left: part.left + by,
    right: part.right + by,
  })
  return { at: (ms) => scale.at(ms) + by, breaks: scale.breaks.map(shift), stretches: scale.stretches.map(shift) }
}
