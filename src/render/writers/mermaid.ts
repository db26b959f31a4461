import { capitalized } from '../clean-text.ts'
import { shortDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import type { PictureMark, PictureSpan, TimelinePicture } from '../timeline-picture.ts'

/** Above this many entries, only milestones and status updates are drawn: the table has them all. */
const MOST_ENTRIES = 40
const LONGEST_LABEL = 60

/**
 * The timeline as a Mermaid `gantt` figure, without its fence: phases as bars, gaps as critical bars, entries as
 * milestones, on a scale that is true in time.
 */
export function mermaid(picture: TimelinePicture): string {
  const lines = [
    'gantt',
    ...(picture.zone === '' ? [] : [`  title Times in ${escaped(picture.zone)}`]),
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${picture.severalDays ? '%d %b %H:%M' : '%H:%M'}`,
    '  todayMarker off',
    ...section(
      'Phases',
      picture.phases.map((phase) => bar(phaseName(phase), 'active', phase, picture)),
    ),
    ...section(
      'Without an entry',
      picture.gaps.map((gap) => bar(formatDuration(gap.seconds), 'crit', gap, picture)),
    ),
    ...entrySections(picture),
  ]
  return lines.join('\n')
}

function entrySections(picture: TimelinePicture): string[] {
  const few = picture.marks.length <= MOST_ENTRIES
  const milestones = picture.marks.filter((mark) => mark.milestones.length > 0)
  const updates = picture.marks.filter((mark) => mark.milestones.length === 0 && mark.source === 'update')
  const others = picture.marks.filter((mark) => mark.milestones.length === 0 && mark.source !== 'update')
  return [
    ...section(
      'Milestones',
      milestones.map((mark) => point(mark, picture)),
    ),
    ...section(
      'Status updates',
      updates.slice(0, MOST_ENTRIES).map((mark) => point(mark, picture)),
    ),
    ...section('Entries', few ? others.map((mark) => point(mark, picture)) : []),
  ]
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  section ${name}`, ...lines]
}

function phaseName({ name, seconds }: PictureSpan): string {
  return `${capitalized(name)} ${formatDuration(seconds)}`
}

function bar(label: string, kind: string, { start, end }: PictureSpan, picture: TimelinePicture): string {
  // Mermaid draws nothing for a bar without length.
  return `  ${escaped(label)} :${kind}, ${stamp(start, picture)}, ${stamp(Math.max(end, start + 1000), picture)}`
}

function point(mark: PictureMark, picture: TimelinePicture): string {
  const when = picture.severalDays && mark.day !== '' ? `${shortDay(mark.day)} ${mark.clock}` : mark.clock
  const told = mark.milestones.length > 0 ? capitalized(mark.milestones.join(', ')) : cut(mark.text)
  return `  ${escaped(`${when} ${told}`)} :milestone, ${stamp(mark.ms, picture)}, 0s`
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
