import { formatDuration } from '../format-duration.ts'
import { nameOf, sentence } from '../wording.ts'
import { barIn, barsIn, outsideWish } from './timeline-bars.ts'
import type { Frame } from './timeline-frame.ts'
import { entryWish, milestoneWish, spaced } from './timeline-labels.ts'
import { belowStrip, bestPlaced, bottomOf, labelAt, laneHeight, lanesUsed, stripAt } from './timeline-lanes.ts'
import type { Mark, Row, RowKind } from './timeline-layout.ts'
import { type PictureMark, type Track, trackOf } from './timeline-picture.ts'
import { placePromises } from './timeline-promises.ts'
import { nothing, type RowContent } from './timeline-row.ts'

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

/** A milestone that two entries of one moment mark is one. */
function distinct(marks: readonly PictureMark[]): PictureMark[] {
  const seen = new Set<string>()
  return marks.filter(({ ms, milestones }) => {
    const key = `${ms} ${milestones.join()}`
    return !seen.has(key) && seen.add(key)
  })
}
