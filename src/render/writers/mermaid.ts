import { capitalized } from '../clean-text.ts'
import { formatDuration } from '../format-duration.ts'
import { markTime } from '../timeline/timeline-labels.ts'
import {
  type PictureMark,
  type PicturePromise,
  type PictureSpan,
  type TimelinePicture,
  type Track,
  trackName,
  trackOf,
  trackOrder,
} from '../timeline/timeline-picture.ts'
import { nameOf, outcomeWords, sentence } from '../wording.ts'

/** Of more entries in a track, milestones alone are drawn: the table has them all. */
const MOST_ENTRIES = 40
const LONGEST_LABEL = 60

/**
 * The timeline as a Mermaid `gantt` figure, without its fence: phases, impact, stretches without an entry and promises
 * as bars, entries as milestones, a section a track, on a scale that is true in time.
 */
export function mermaid(picture: TimelinePicture): string {
  const { marks, phases, impact, gaps, promises, wording, zone } = picture
  const { texts } = wording.words
  const length = ({ seconds }: PictureSpan) => formatDuration(seconds, wording)
  const lines = [
    'gantt',
    ...(zone === '' ? [] : [`  title ${escaped(sentence(wording, 'timesIn', { zone }))}`]),
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${picture.severalDays ? '%d %b %H:%M' : '%H:%M'}`,
    '  todayMarker off',
    ...section(
      texts.phases,
      phases.map((phase) =>
        bar(`${nameOf(wording.words.phases, phase.name)} ${length(phase)}`, 'active', phase, picture),
      ),
    ),
    ...section(
      texts.impact,
      impact.map((span) => bar(length(span), 'crit', span, picture)),
    ),
    ...section(
      texts.milestones,
      marks.filter(isMilestone).map((mark) => milestone(mark, picture)),
    ),
    ...trackOrder.flatMap((track) => section(trackName(track, wording), entries(track, picture))),
    ...section(
      texts.withoutAnEntry,
      gaps.map((gap) => bar(length(gap), 'done', gap, picture)),
    ),
    ...section(
      texts.promises,
      promises.slice(0, MOST_ENTRIES).map((promise) => promiseBar(promise, picture)),
    ),
  ]
  return lines.join('\n')
}

function isMilestone({ milestones }: PictureMark): boolean {
  return milestones.length > 0
}

/** What the milestones do not tell already. */
function entries(track: Track, picture: TimelinePicture): string[] {
  const told = picture.marks.filter((mark) => mark.told && trackOf(mark) === track && !isMilestone(mark))
  return told.length > MOST_ENTRIES ? [] : told.map((mark) => point(mark, cut(mark.text), picture))
}

function milestone(mark: PictureMark, picture: TimelinePicture): string {
  const { comma, milestones } = picture.wording.words
  return point(mark, capitalized(mark.milestones.map((name) => milestones[name]).join(comma)), picture)
}

function promiseBar({ kind, made, due, outcome, ...at }: PicturePromise, picture: TimelinePicture): string {
  const { wording } = picture
  const tag = { kept: 'done', broken: 'crit', open: 'active' }[outcome]
  const words = `${wording.words.promises[kind]} ${markTime(at, picture)} – ${outcomeWords(outcome, wording)}`
  return bar(words, tag, { start: made, end: due }, picture)
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  section ${escaped(name)}`, ...lines]
}

function bar(
  label: string,
  tag: string,
  { start, end }: Pick<PictureSpan, 'start' | 'end'>,
  picture: TimelinePicture,
): string {
  // Mermaid draws nothing for a bar without length.
  return `  ${escaped(label)} :${tag}, ${stamp(start, picture)}, ${stamp(Math.max(end, start + 1000), picture)}`
}

function point(mark: PictureMark, told: string, picture: TimelinePicture): string {
  return `  ${escaped(`${markTime(mark, picture)} ${told}`)} :milestone, ${stamp(mark.ms, picture)}, 0s`
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST_LABEL
    ? text
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`
}

function stamp(ms: number, { offset }: TimelinePicture): string {
  return new Date(ms + offset).toISOString().slice(0, 19).replace('T', ' ')
}

// Words at the start of a line that Mermaid's gantt grammar takes for its own, and dates.
const reserved =
  /^(?:gantt|date|inclusive|topaxis|axis|tick|include|exclude|today|week|title|section|click|call|href|acc|\d{4}-)/i

/**
 * Text that no rule of Mermaid's grammar can read as its own: whatever is not a letter, a digit or harmless is
 * written as a Mermaid character code (`#58;`), and so is the first letter of a reserved word.
 */
function escaped(text: string): string {
  const coded = text.replace(/[^\p{L}\p{M}\p{N} ,.()+…–\-/]/gu, code)
  return reserved.test(coded) ? coded.replace(/^./u, code) : coded
}

function code(letter: string): string {
  return `#${letter.codePointAt(0)};`
}
