import { capitalized } from './clean-text.ts'
import { shortDay } from './format-day.ts'
import { formatDuration } from './format-duration.ts'
import { type LabelWish, type PlacedLabel, placeLabels } from './label-lanes.ts'
import { type AxisTick, axisTicks } from './timeline-axis.ts'
import type { PictureMark, PictureSpan, TimelinePicture } from './timeline-picture.ts'
import { type ScaleBreak, type TimelineScale, timelineScale } from './timeline-scale.ts'

/** Width of a text in the layout's units; `strong` texts name milestones and phases. */
export type TextMeasurer = (text: string, weight: 'plain' | 'strong') => number

export interface LayoutOptions {
  readonly width: number
  readonly measure: TextMeasurer
  /** Height of a line of text; the other heights follow from it. */
  readonly lineHeight: number
  /** Lanes for labels above and below the axis; defaults 8 and 7. */
  readonly lanesAbove?: number
  readonly lanesBelow?: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Band extends Box {
  readonly phase: PictureSpan
  /** Which colour of the palette. */
  readonly index: number
  /** What fits inside: name and length, the name alone, or ''. */
  readonly text: string
}

export interface LegendEntry extends Box {
  readonly index: number
  readonly text: string
}

export interface Tick {
  readonly x: number
  readonly kind: 'milestone' | 'update' | 'event'
}

export interface TimelineLabel extends Box {
  readonly text: string
  readonly kind: 'milestone' | 'update' | 'event'
  /** The leader line: from the axis (`from`) to the label (`to`). */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number }
}

export interface GapMark extends Box {
  readonly text: string
  /** Whether the text fits inside the mark. */
  readonly inside: boolean
}

/** Where everything of a timeline picture goes. Origin top left, y downwards; all boxes lie within width and height. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly legend: readonly LegendEntry[]
  readonly bands: readonly Band[]
  readonly impact: readonly Box[]
  readonly ticks: readonly Tick[]
  /** The line on which entries are ticked. */
  readonly track: Box
  readonly labels: readonly TimelineLabel[]
  readonly gaps: readonly GapMark[]
  readonly breaks: readonly (ScaleBreak & { readonly text: string })[]
  readonly axis: { readonly y: number; readonly ticks: readonly AxisTick[] }
  /** Entries whose label found no place. */
  readonly unlabelled: number
}

/** Lays out a timeline: one layout for every medium that can measure its texts. */
export function layoutTimeline(picture: TimelinePicture, options: LayoutOptions): TimelineLayout {
  const { width, measure, lineHeight } = options
  const scale = timelineScale(momentsOf(picture), width, measure('000 d 00 h', 'plain') + lineHeight * 1.6)
  const legend = legendOf(picture, options)
  const legendHeight = legend.length === 0 ? 0 : Math.max(...legend.map(({ y }) => y)) + lineHeight * 1.6

  const wishes = picture.marks.map((mark) => wish(mark, picture, scale, options))
  const above = placeLabels(rightToLeft(wishes.filter(({ kind }) => kind === 'milestone')), {
    lanes: options.lanesAbove ?? 8,
    width,
    gap: lineHeight * 0.4,
  })
  const few = picture.marks.length <= MOST_LABELLED
  const below = placeLabels(rightToLeft(wishes.filter(({ kind }) => kind === 'update' || (few && kind === 'event'))), {
    lanes: options.lanesBelow ?? 7,
    width,
    gap: lineHeight * 0.4,
  })
  const lanesAbove = lanesUsed(above)
  const lanesBelow = lanesUsed(below)
  const laneHeight = lineHeight * 1.3

  const bandTop = legendHeight + lanesAbove * laneHeight + (lanesAbove > 0 ? lineHeight * 0.3 : 0)
  const bandHeight = picture.phases.length > 0 ? lineHeight * 1.7 : 0
  const impactTop = bandTop + bandHeight
  const impactHeight = picture.impact.length > 0 ? lineHeight * 0.3 : 0
  const trackTop = impactTop + impactHeight + lineHeight * 0.35
  const trackHeight = lineHeight * 1.3
  const axisY = trackTop + trackHeight
  const labelsTop = axisY + lineHeight * 2.6
  const height = labelsTop + lanesBelow * laneHeight

  return {
    width,
    height,
    legend,
    bands: picture.phases.map((phase, index) => band(phase, index, scale, bandTop, bandHeight, measure)),
    impact: picture.impact.map((span) => ({ ...between(span, scale), y: impactTop, height: impactHeight })),
    ticks: wishes.map(({ x, kind }) => ({ x, kind })),
    track: { x: 0, y: trackTop, width, height: trackHeight },
    labels: [
      ...above.map((label) => ({
        ...labelBox(label, legendHeight + (lanesAbove - 1 - label.lane) * laneHeight, lineHeight),
        leader: {
          x: label.wish.x,
          from: bandTop,
          to: legendHeight + (lanesAbove - 1 - label.lane) * laneHeight,
        },
      })),
      ...below.map((label) => ({
        ...labelBox(label, labelsTop + label.lane * laneHeight, lineHeight),
        leader: { x: label.wish.x, from: axisY, to: labelsTop + label.lane * laneHeight + lineHeight },
      })),
    ],
    gaps: picture.gaps.map((gap) => gapMark(gap, scale, trackTop, trackHeight, measure)),
    breaks: scale.breaks.map((cut) => ({ ...cut, text: formatDuration((cut.end - cut.start) / 1000) })),
    axis: {
      y: axisY,
      ticks: axisTicks(scale, picture.offset, measure('00:00:00', 'plain') * 1.4, picture.severalDays),
    },
    unlabelled: wishes.length - above.length - below.length,
  }
}

interface Wish extends LabelWish {
  readonly kind: Tick['kind']
}

/** Above this many entries, only milestones and status updates are labelled. */
const MOST_LABELLED = 40

function momentsOf({ marks, phases, gaps, impact }: TimelinePicture): number[] {
  const ends = [...phases, ...gaps, ...impact].flatMap(({ start, end }) => [start, end])
  return [...marks.map(({ ms }) => ms), ...ends]
}

function wish(mark: PictureMark, picture: TimelinePicture, scale: TimelineScale, options: LayoutOptions): Wish {
  const { width, lineHeight } = options
  const kind = mark.milestones.length > 0 ? 'milestone' : mark.source === 'update' ? 'update' : 'event'
  const clock = `${mark.approximate ? '~' : ''}${mark.clock}`
  const when = picture.severalDays && mark.day !== '' ? `${shortDay(mark.day)} ${clock}` : clock
  const told = kind === 'milestone' ? capitalized(mark.milestones.join(', ')) : mark.text
  const measure = (part: string) => options.measure(part, kind === 'milestone' ? 'strong' : 'plain')
  const x = scale.at(mark.ms)
  const padding = lineHeight * 0.6
  const whole = `${when}  ${told}`.trim()
  // To the right as far as there is room; what stands near the right edge may stand to the left, or be its clock alone.
  const least = measure(`${when}  ${[...told].slice(0, 8).join('')}…`)
  const rooms = [Math.min(width * 0.36, width - x - padding), Math.min(width * 0.2, x - padding)]
  const texts = rooms.filter((room) => room >= least).map((room) => fitted(whole, room, measure))
  if (kind === 'milestone' && texts.length === 0) texts.push(whole)
  texts.push(when)
  return { x, kind, forms: texts.map((text) => ({ text, width: measure(text) + padding })) }
}

/** The text, or as much of it as fits before an ellipsis. */
function fitted(text: string, room: number, measure: (text: string) => number): string {
  const letters = [...text.slice(0, 200)]
  if (letters.length === [...text].length && measure(text) <= room) return text
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${letters.slice(0, middle).join('')}…`) <= room) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`
}

function rightToLeft(wishes: readonly Wish[]): Wish[] {
  return [...wishes].sort((a, b) => b.x - a.x)
}

function lanesUsed(placed: readonly PlacedLabel<Wish>[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
}

function labelBox({ wish: { kind }, text, left, width }: PlacedLabel<Wish>, y: number, lineHeight: number) {
  return { text, kind, x: left, y, width, height: lineHeight }
}

function between({ start, end }: PictureSpan, scale: TimelineScale): { x: number; width: number } {
  const x = scale.at(start)
  return { x, width: scale.at(end) - x }
}

function band(
  phase: PictureSpan,
  index: number,
  scale: TimelineScale,
  y: number,
  height: number,
  measure: TextMeasurer,
): Band {
  const place = between(phase, scale)
  const name = capitalized(phase.name)
  const room = place.width - height * 0.5
  const texts = [`${name}  ${formatDuration(phase.seconds)}`, name, '']
  const text = texts.find((part) => measure(part, 'strong') <= room) ?? ''
  return { ...place, y, height, phase, index, text }
}

function gapMark(gap: PictureSpan, scale: TimelineScale, y: number, height: number, measure: TextMeasurer): GapMark {
  const place = between(gap, scale)
  const texts = [`${formatDuration(gap.seconds)} without an entry`, formatDuration(gap.seconds)]
  const text = texts.find((part) => measure(part, 'plain') <= place.width - height * 0.6)
  return { ...place, y, height, text: text ?? texts[1] ?? '', inside: text !== undefined }
}

/** All phases with their lengths in rows, because narrow bands have no room for their names. */
function legendOf(picture: TimelinePicture, { width, measure, lineHeight }: LayoutOptions): LegendEntry[] {
  const swatch = lineHeight * 1.1
  let x = 0
  let y = 0
  return picture.phases.map((phase, index) => {
    const text = `${capitalized(phase.name)} ${formatDuration(phase.seconds)}`
    const size = Math.min(width, swatch + measure(text, 'plain'))
    if (x > 0 && x + size > width) {
      x = 0
      y += lineHeight * 1.4
    }
    const entry = { x, y, width: size, height: lineHeight, index, text }
    x += size + lineHeight * 1.5
    return entry
  })
}
