import type { Frame } from './timeline-frame.ts'
import { markTime } from './timeline-labels.ts'
import type { PromiseBar, TextBox } from './timeline-layout.ts'
import type { PicturePromise } from './timeline-picture.ts'
import { nothing, type RowContent } from './timeline-row.ts'

/** Promises beyond these lanes are read in the table. */
const MOST_LANES = 8

/** Promises as bars from when they were made to when they were due, as many below each other as overlap. */
export function placePromises(frame: Frame, top: number): RowContent {
  const { lineHeight, left, right, picture } = frame
  const laneHeight = lineHeight * 1.25
  const taken: { from: number; to: number }[][] = []
  const promises: PromiseBar[] = []
  for (const promise of distinct(picture.promises)) {
    const place = lanePlace(promise, taken, frame)
    if (place === undefined) continue
    const { lane, from, to, label } = place
    const y = top + lane * laneHeight
    promises.push({
      from,
      to,
      y: y + lineHeight / 2,
      outcome: promise.outcome,
      label: label === undefined ? undefined : { ...label, y },
    })
  }
  const height = Math.max(1, taken.length) * laneHeight
  return { ...nothing, strip: { x: left, y: top, width: right - left, height }, promises, bottom: top + height }
}

interface LanePlace {
  readonly lane: number
  readonly from: number
  readonly to: number
  readonly label: TextBox | undefined
}

/** The first lane with room for bar and text, else for the bar alone; its room is taken. */
function lanePlace(
  promise: PicturePromise,
  taken: { from: number; to: number }[][],
  frame: Frame,
): LanePlace | undefined {
  const { lineHeight, left, right, measure, picture, scale } = frame
  const from = scale.at(promise.made)
  const to = scale.at(promise.due)
  const mark = lineHeight * 0.55
  const when = markTime(promise, picture)
  const texts = [`${picture.wording.words.promises[promise.kind]} ${when}`, when]
  const labels = texts.flatMap((text) => {
    const width = measure(text, 'plain')
    const box = { y: 0, width, height: lineHeight, text }
    return [
      { ...box, x: to + mark + lineHeight * 0.25 },
      { ...box, x: from - mark - lineHeight * 0.25 - width },
    ].filter(({ x }) => x >= left && x + width <= right)
  })
  for (const label of [...labels, undefined]) {
    const room = {
      from: Math.min(from - mark, label?.x ?? Number.POSITIVE_INFINITY) - lineHeight * 0.3,
      to:
        Math.max(to + mark, label === undefined ? Number.NEGATIVE_INFINITY : label.x + label.width) + lineHeight * 0.3,
    }
    for (let lane = 0; lane < MOST_LANES; lane += 1) {
      const others = taken[lane] ?? []
      if (others.some((other) => room.from < other.to && other.from < room.to)) continue
      taken[lane] = [...others, room]
      return { lane, from, to, label }
    }
  }
  return undefined
}

/** A promise that is told twice is drawn once. */
function distinct(promises: readonly PicturePromise[]): PicturePromise[] {
  const seen = new Set<string>()
  return promises.filter(({ kind, due, outcome }) => {
    const key = `${kind} ${due} ${outcome}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
