import { type LabelWish, type PlacedLabel, placeLabels } from './label-lanes.ts'
import type { Frame } from './timeline-frame.ts'
import { type Neighbours, neighbours, ordered, type Way, ways } from './timeline-labels.ts'
import type { Box, TextWeight, TimelineLabel } from './timeline-layout.ts'
import type { PictureMark } from './timeline-picture.ts'

/** Labels of marks, placed in the way that leaves out the fewest, and of these the one that shows most of their texts. */
export function bestPlaced(
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

/** Labels placed in lanes of the frame, those at one end first; see `placeLabels`. */
export function lanes(
  wishes: readonly LabelWish[],
  count: number,
  first: Way['from'],
  frame: Frame,
): PlacedLabel<LabelWish>[] {
  const { left, right, lineHeight } = frame
  return placeLabels(ordered(wishes, first, frame), {
    lanes: count,
    from: left,
    to: right,
    gap: lineHeight * 0.4,
    clearance: lineHeight * 0.15,
    side: first === 'middle' ? 'inwards' : first,
  })
}

/** Labels under a strip, with leaders that come down from `from`. */
export function belowStrip(
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

/** A placed label at its height. */
export function labelAt(
  { wish, text, left, width }: PlacedLabel<LabelWish>,
  y: number,
  weight: TextWeight,
  leader: { from: number; to: number },
  { lineHeight }: Frame,
): TimelineLabel {
  return { text, x: left, y, width, height: lineHeight, weight, leader: { x: wish.x, ...leader } }
}

/** A strip over the whole width. */
export function stripAt(y: number, height: number, { left, right }: Frame): Box {
  return { x: left, y, width: right - left, height }
}

export function laneHeight({ lineHeight }: Frame): number {
  return lineHeight * 1.2
}

export function lanesUsed(placed: readonly PlacedLabel<LabelWish>[]): number {
  return placed.reduce((count, { lane }) => Math.max(count, lane + 1), 0)
}

/** Where what follows may begin. */
export function bottomOf(labels: readonly TimelineLabel[], strip: Box): number {
  return labels.reduce((lowest, { y, height }) => Math.max(lowest, y + height), strip.y + strip.height)
}
