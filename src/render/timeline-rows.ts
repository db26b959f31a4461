import { formatDuration } from './format-duration.ts'
import { type LabelWish, type PlacedLabel, placeLabels } from './label-lanes.ts'
import type { Frame } from './timeline-frame.ts'
import {
  entryWish,
  milestoneWish,
  type Neighbours,
  neighbours,
  ordered,
  spaced,
  type Way,
  ways,
} from './timeline-labels.ts'
import type { Bar, Box, Mark, Row, RowKind, TextWeight, TimelineLabel } from './timeline-layout.ts'
import { type PictureMark, type PictureSpan, type Track, trackOf } from './timeline-picture.ts'
import { placePromises } from './timeline-promises.ts'
import { nothing, type RowContent } from './timeline-row.ts'
import { nameOf, sentence } from './wording.ts'

export interface PlacedRow extends Row {
  readonly bottom: number
  /** Entries whose label found no place. */
  readonly unlabelled: number
}

/** The rows, one below the other. */
export function placeRows(frame: Frame): PlacedRow[] {
  const placed: PlacedRow[] = []
  const gapTrack = frame.rows.find(({ kind }) => kind === 'timeline' || kind === 'updates' || kind === 'chat')?.kind
  let top = 0
  for (const { kind, name } of frame.rows) {
    const content = contentOf(kind, frame, top, kind === gapTrack)
    const { strip } = content
    const width = frame.measure(name, 'plain')
    const height = frame.lineHeight
    const y = kind === 'promises' ? strip.y : strip.y + (strip.height - height) / 2
    placed.push({ ...content, kind, name: { x: 0, y, width, height, text: name } })
    top = content.bottom + frame.lineHeight * 0.5
  }
  return placed
}

function contentOf(kind: RowKind, frame: Frame, top: number, withGaps: boolean): RowContent {
  if (kind === 'milestones') return milestonesRow(frame, top)
  if (kind === 'phases') return phasesRow(frame, top)
  if (kind === 'impact') return impactRow(frame, top)
  if (kind === 'promises') return placePromises(frame, top)
  return trackRow(kind, frame, top, withGaps)
}

/** Labels above their marks, so that these stand on the phases which they part. */
function milestonesRow(frame: Frame, top: number): RowContent {
  const { lineHeight, picture, scale } = frame
  const shown = distinct(picture.marks.filter(({ milestones }) => milestones.length > 0))
  const placed = bestPlaced(shown, milestoneWish, [], 9, frame)
  const used = lanesUsed(placed)
  const strip = stripAt(top + used * laneHeight(frame), lineHeight * 1.1, frame)
  const middle = strip.y + strip.height / 2
  const labels = placed.map((label) => {
    const y = top + (used - 1 - label.lane) * laneHeight(frame)
    return labelAt(label, y, 'strong', { from: middle - lineHeight * 0.4, to: y }, frame)
  })
  const marks = shown.map(({ ms }): Mark => ({ x: scale.at(ms), y: middle, kind: 'milestone', notable: true }))
  return { ...nothing, strip, marks, labels, bottom: strip.y + strip.height, unlabelled: shown.length - placed.length }
}

function phasesRow(frame: Frame, top: number): RowContent {
  const { lineHeight, picture } = frame
  const { words } = picture.wording
  const strip = stripAt(top, lineHeight * 1.6, frame)
  const texts = picture.phases.map(({ name, seconds }) => {
    const [phase, length] = [nameOf(words.phases, name), formatDuration(seconds, picture.wording)]
    return [`${phase}  ${length}`, phase]
  })
  const { bars, labels, bottom } = barsIn(strip, picture.phases, texts, 'strong', frame)
  return { ...nothing, strip, bands: bars.map((bar, index) => ({ ...bar, index })), labels, bottom }
}

function impactRow(frame: Frame, top: number): RowContent {
  const { lineHeight, picture } = frame
  const strip = stripAt(top, lineHeight * 1.1, frame)
  const texts = picture.impact.map(({ seconds }) => [formatDuration(seconds, picture.wording)])
  const { bars, labels, bottom } = barsIn(strip, picture.impact, texts, 'strong', frame)
  return { ...nothing, strip, bars, labels, bottom }
}

/** In how many lanes the entries of a track are labelled. */
const laneCounts = { timeline: 10, updates: 7, chat: 5 } as const
/** Of the marks of a fuller track, labelled ones stand so far apart, in heights of a line. */
const APART = 4.5

function trackRow(track: Track, frame: Frame, top: number, withGaps: boolean): RowContent {
  const { lineHeight, picture, scale } = frame
  const laneCount = laneCounts[track]
  const strip = stripAt(top, lineHeight * 1.3, frame)
  const middle = strip.y + strip.height / 2
  const told = picture.marks.filter((mark) => mark.told && trackOf(mark) === track)
  const spans = withGaps ? picture.gaps : []
  const gaps = spans.map((gap) => {
    const length = formatDuration(gap.seconds, picture.wording)
    return barIn(strip, gap, [sentence(picture.wording, 'lengthWithoutEntry', { length }), length], 'plain', frame)
  })
  const narrow = spans.flatMap((gap, index) => {
    const bar = gaps[index]
    return bar === undefined || bar.label !== undefined
      ? []
      : [outsideWish(bar, [formatDuration(gap.seconds, picture.wording)], 'plain', frame)]
  })
  // As many as fill two thirds of the lanes with labels of middling length are all tried.
  const few = Math.ceil(((frame.right - frame.left) / (lineHeight * 17)) * laneCount)
  const chosen = spaced(told, few, APART * lineHeight, frame)
  const placed = bestPlaced(chosen, entryWish, narrow, laneCount, frame)
  const labels = belowStrip(placed, strip, middle + lineHeight * 0.35, 'plain', frame)
  const marks = told.map(
    ({ ms, milestones }): Mark => ({ x: scale.at(ms), y: middle, kind: track, notable: milestones.length > 0 }),
  )
  const shown = placed.filter(({ wish }) => !narrow.includes(wish)).length
  return {
    ...nothing,
    strip,
    gaps,
    marks,
    labels,
    bottom: bottomOf(labels, strip),
    unlabelled: told.length - shown,
  }
}

/** Labels of marks, placed in the way that leaves out the fewest, and of these the one that shows most of their texts. */
function bestPlaced(
  marks: readonly PictureMark[],
  wishOf: (mark: PictureMark, beside: Neighbours, frame: Frame) => LabelWish,
  others: readonly LabelWish[],
  count: number,
  frame: Frame,
): PlacedLabel<LabelWish>[] {
  const tried = ways.map((way) => {
    const beside = neighbours(marks, way, frame)
    const wishes = marks.map((mark, index) => wishOf(mark, beside[index] ?? { before: frame.left, after: [] }, frame))
    const placed = lanes([...others, ...wishes], count, way.from, frame)
    return { placed, letters: placed.reduce((sum, { text }) => sum + text.length, 0) }
  })
  return tried.sort((a, b) => b.placed.length - a.placed.length || b.letters - a.letters)[0]?.placed ?? []
}

/** A milestone that two entries of one moment mark is one. */
function distinct(marks: readonly PictureMark[]): PictureMark[] {
  const seen = new Set<string>()
  return marks.filter(({ ms, milestones }) => {
    const key = `${ms} ${milestones.join()}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Stretches of time in a strip; those too narrow for their text get a label below. */
function barsIn(
  strip: Box,
  spans: readonly PictureSpan[],
  texts: readonly (readonly string[])[],
  weight: TextWeight,
  frame: Frame,
): { bars: Bar[]; labels: TimelineLabel[]; bottom: number } {
  const bars = spans.map((span, index) => barIn(strip, span, texts[index] ?? [], weight, frame))
  const narrow = bars.flatMap((bar, index) =>
    bar.label === undefined ? [outsideWish(bar, texts[index] ?? [], 'plain', frame)] : [],
  )
  const labels = belowStrip(lanes(narrow, 6, 'right', frame), strip, strip.y + strip.height, 'plain', frame)
  return { bars, labels, bottom: bottomOf(labels, strip) }
}

function barIn(
  strip: Box,
  { start, end }: PictureSpan,
  texts: readonly string[],
  weight: TextWeight,
  frame: Frame,
): Bar {
  const { lineHeight, measure, scale } = frame
  const x = scale.at(start)
  const width = scale.at(end) - x
  const room = width - lineHeight * 0.8
  const text = texts.find((one) => measure(one, weight) <= room)
  if (text === undefined) return { x, y: strip.y, width, height: strip.height, label: undefined }
  const own = measure(text, weight)
  const y = strip.y + (strip.height - lineHeight) / 2
  const label = { x: x + (width - own) / 2, y, width: own, height: lineHeight, text }
  return { x, y: strip.y, width, height: strip.height, label }
}

function outsideWish({ x, width }: Bar, texts: readonly string[], weight: TextWeight, frame: Frame): LabelWish {
  const padding = frame.lineHeight * 0.6
  const forms = texts.map((text) => ({ text, width: frame.measure(text, weight) + padding }))
  return { x: x + width / 2, forms }
}

function lanes(
  wishes: readonly LabelWish[],
  count: number,
  side: Way['from'],
  { left, right, lineHeight }: Frame,
): PlacedLabel<LabelWish>[] {
  return placeLabels(ordered(wishes, side), { lanes: count, from: left, to: right, gap: lineHeight * 0.4, side })
}

function belowStrip(
  placed: readonly PlacedLabel<LabelWish>[],
  strip: Box,
  from: number,
  weight: TextWeight,
  frame: Frame,
): TimelineLabel[] {
  return placed.map((label) => {
    const y = strip.y + strip.height + frame.lineHeight * 0.15 + label.lane * laneHeight(frame)
    return labelAt(label, y, weight, { from, to: y + frame.lineHeight }, frame)
  })
}

function labelAt(
  { wish, text, left, width }: PlacedLabel<LabelWish>,
  y: number,
  weight: TextWeight,
  leader: { from: number; to: number },
  { lineHeight }: Frame,
): TimelineLabel {
  return { text, x: left, y, width, height: lineHeight, weight, leader: { x: wish.x, ...leader } }
}

function stripAt(y: number, height: number, { left, right }: Frame): Box {
  return { x: left, y, width: right - left, height }
}

function laneHeight({ lineHeight }: Frame): number {
  return lineHeight * 1.2
}

function lanesUsed(placed: readonly PlacedLabel<LabelWish>[]): number {
  return placed.reduce((count, { lane }) => Math.max(count, lane + 1), 0)
}

function bottomOf(labels: readonly TimelineLabel[], strip: Box): number {
  return labels.reduce((lowest, { y, height }) => Math.max(lowest, y + height), strip.y + strip.height)
}
