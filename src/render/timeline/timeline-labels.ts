import { capitalized } from '../clean-text.ts'
import { shortDay } from '../format-day.ts'
import { filled } from '../wording.ts'
import { fittedText } from './fitted-text.ts'
import type { LabelWish } from './label-lanes.ts'
import type { Frame } from './timeline-frame.ts'
import type { TextWeight } from './timeline-layout.ts'
import type { PictureMark, TimelinePicture } from './timeline-picture.ts'

/** `14:03`, with its day where there are several. */
export function markTime(
  { clock, day, approximate = false }: Pick<PictureMark, 'clock' | 'day'> & { readonly approximate?: boolean },
  { severalDays, wording }: TimelinePicture,
): string {
  const time = `${approximate ? '~' : ''}${clock}`
  return day !== '' && (severalDays || clock === '') ? `${shortDay(day, wording)} ${time}`.trim() : time
}

/** A way to place the labels of a row; which one leaves out the least is seen when it is tried. */
export interface Way {
  /** Whether a label may reach past the mark before its own. */
  readonly isFree: boolean
  /** Which mark is labelled first and stands nearest to the axis, and on which side of its leader a label stands where both are free. */
  readonly from: 'left' | 'right' | 'middle'
}

export const ways: readonly Way[] = [
  { isFree: true, from: 'right' },
  { isFree: false, from: 'right' },
  { isFree: true, from: 'left' },
  { isFree: true, from: 'middle' },
]

/** Where marks beside one stand, for its label to end before them: the one before it; the next, second, fourth … after. */
export interface Neighbours {
  readonly before: number
  readonly after: readonly number[]
}

/** `14:03  Detected`. */
export function milestoneWish(mark: PictureMark, beside: Neighbours, frame: Frame): LabelWish {
  const { words } = frame.picture.wording
  const names = capitalized(mark.milestones.map((name) => words.milestones[name]).join(words.comma))
  return wishOf(mark, names, 'strong', beside, frame)
}

/** `14:21  Investigating: we see errors…`. */
export function entryWish(mark: PictureMark, beside: Neighbours, frame: Frame): LabelWish {
  const { sentences, statuses } = frame.picture.wording.words
  const status = mark.status === undefined ? '' : filled(sentences.label, { label: capitalized(statuses[mark.status]) })
  return wishOf(mark, `${status} ${mark.text}`.trim(), 'plain', beside, frame)
}

/** In heights of a line: a longer label is read in the table. */
const LONGEST = 30

function wishOf(mark: PictureMark, told: string, weight: TextWeight, beside: Neighbours, frame: Frame): LabelWish {
  const { lineHeight, left, right, picture, scale } = frame
  const measure = (text: string) => frame.measure(text, weight)
  const when = markTime(mark, picture)
  const whole = `${when}  ${told}`.trim()
  const x = scale.at(mark.ms)
  const padding = lineHeight * 0.6
  const width = right - left
  // As much of it as there is room for on either side; what finds no place may be its time alone.
  const least = measure(`${when}  ${[...told].slice(0, 8).join('')}…`)
  const rooms = [
    Math.min(width * 0.45, lineHeight * LONGEST, right - x - padding),
    Math.min(width * 0.3, lineHeight * LONGEST, x - Math.max(left, beside.before) - padding),
    ...beside.after.map((after) => after - x - padding - lineHeight * 0.5),
  ]
  const longest = Math.max(...rooms.slice(0, 2))
  const texts = rooms.filter((room) => room >= least && room <= longest).map((room) => fittedText(whole, room, measure))
  const forms = [...new Set([...texts.sort((a, b) => b.length - a.length), when])].filter((text) => text !== '')
  return { x, forms: forms.map((text) => ({ text, width: measure(text) + padding })) }
}

/** Each mark's neighbours at other places; the marks are in order. */
export function neighbours(marks: readonly PictureMark[], { isFree }: Way, frame: Frame): Neighbours[] {
  const { left, scale, lineHeight } = frame
  const places = marks.map(({ ms }) => scale.at(ms))
  return places.map((x, index) => {
    const before = isFree ? undefined : places.slice(0, index).findLast((other) => other < x - 0.5)
    const further = places.slice(index).filter((other) => other > x + 0.5)
    const after = [0, 1, 3, 7].flatMap((count) => further[count] ?? [])
    return { before: before === undefined ? left : before + lineHeight * 0.5, after }
  })
}

/**
 * At most so many of them: all where they are few; else the notable ones, and of the others those that stand at least
 * `apart` from all chosen before. In their order.
 */
export function spaced(marks: readonly PictureMark[], most: number, apart: number, frame: Frame): PictureMark[] {
  if (marks.length <= most) return [...marks]
  const notable = marks.filter(({ milestones }) => milestones.length > 0)
  const chosen = new Set<PictureMark>()
  const places: number[] = []
  for (const mark of [...notable, ...marks]) {
    const x = frame.scale.at(mark.ms)
    if (places.some((other) => Math.abs(other - x) < apart) || places.length >= most) continue
    chosen.add(mark)
    places.push(x)
  }
  return marks.filter((mark) => chosen.has(mark))
}

export function ordered<T extends LabelWish>(wishes: readonly T[], from: Way['from'], { left, right }: Frame): T[] {
  const middle = (left + right) / 2
  const rank = ({ x }: T) => ({ left: x, right: -x, middle: Math.abs(x - middle) })[from]
  return [...wishes].sort((a, b) => rank(a) - rank(b))
}
