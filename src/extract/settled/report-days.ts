import type { WordSearch } from '../../search/word-search.ts'
import type { TimeToken } from '../../time/token.ts'
import { cues } from '../cues.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { sectionKindOf } from '../section-kinds.ts'
import { isShortlyBefore } from './day-order.ts'

/**
 * The day of the report as it stands below the title, '2021-10-02 / notes of mine', where the text then tells another,
 * shortly before it. Above clock times it is theirs.
 */
export function datelineOf(
  mentions: readonly Mention[],
  { lines, parts }: Outline,
  read: (token: TimeToken) => string | undefined,
): Mention | undefined {
  const found = mentions.find(({ line }) => line.kind !== 'heading' && line.kind !== 'field')
  if (found === undefined || found.line.index > LAST_DATELINE || found.standing !== 'opens') return undefined
  const { line, token, passage } = found
  const day = read(token)
  const isBare = token.from.clock === undefined && token.to === undefined
  if (day === undefined || !isBare || (line.kind !== 'text' && line.kind !== 'quote')) return undefined
  if (parts[line.section]?.kind !== 'other' || /[.。!?！？]\s*$|.{60}/u.test(passage.text.slice(token.end)))
    return undefined
  const below = mentions[mentions.indexOf(found) + 1]
  if (below?.line.index === line.index + 1 && below.standing === 'opens' && below.token.from.date === undefined)
    return undefined
  const others = mentions.filter(
    (one) => one.line.index > line.index && one.line.kind !== 'field' && !isMeta(one, false),
  )
  const told = others.map(({ token }) => read(token)).find((one) => one !== undefined)
  return lines.length > 0 && told !== undefined && told < day && isShortlyBefore(told, day) ? found : undefined
}

/** The lines above it are the title and who wrote it. */
const LAST_DATELINE = 4

/** A day that a record gives, or that of the report: neither is told in its story. */
export function isMeta(mention: Mention, letter: boolean): boolean {
  const { line } = mention
  return (
    line.kind === 'field' ||
    line.fact?.is === 'record-time' ||
    line.fact?.is === 'published' ||
    isOfReport(mention, letter)
  )
}

/** A time of the report's own life: of its issue, or of the meeting about it. */
export function isOfReport(mention: Mention, letter: boolean): boolean {
  if (isDateline(mention) || isByline(mention)) return true
  const lead = labelOf(mention) ?? leadOf(mention)
  if (lead === undefined) return false
  if (covers(cues.words.incidentDay, lead)) return letter
  return covers(cues.words.meta, lead) || covers(cues.words.authored, lead)
}

/** 'Lisbon, 9 February 2026': where and when the paper was written, as a line of its own. */
function isDateline({ line, token, passage }: Mention): boolean {
  if (token.from.clock !== undefined || line.cells !== undefined || passage.text.slice(token.end).trim().length > 1)
    return false
  const before = passage.text.slice(0, token.start)
  const place = /^(\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,2}),(?:\s\p{L}{1,4})?\s*$/u.exec(before)?.[1]
  // 'Log, 9 February 2026' heads what it names.
  return place !== undefined && sectionKindOf(place, 0.9) === undefined
}

/** '*Posted by Rasa, platform team, 13 March 2026*' below the title: a line in italics or bold that ends or begins with a day. */
function isByline({ line, token, passage }: Mention): boolean {
  if (line.marked !== true || line.index > LAST_BYLINE || token.from.clock !== undefined || token.to !== undefined)
    return false
  const before = passage.text.slice(0, token.start).trim()
  const after = passage.text.slice(token.end).trim()
  if (/^[^\p{L}\p{N}]*$/u.test(after)) return /\p{L}+\P{L}+\p{L}/u.test(before) && !/\p{L}$/u.test(before)
  return before === '' && /^[·|,–—-]\s*\p{L}/u.test(after)
}

const LAST_BYLINE = 4

/** The label of a time; in a row of two cells the first is that of the second. */
export function labelOf({ label, cell, line: { cells = [] } }: Mention): string | undefined {
  return label ?? (cell === 1 && cells.length === 2 ? cells[0]?.text.trim() : undefined)
}

/** 'Issued' of 'Version 1.2 | Issued 5 June 2026' and 'Meeting' of 'Blameless. Meeting: 28 November': few words right before. */
function leadOf({ passage, token }: Mention): string | undefined {
  if (token.from.date === undefined) return undefined
  const before = passage.text.slice(Math.max(0, token.start - LONGEST_LEAD), token.start)
  const words = (
    before
      .slice(before.search(/[^.;|•·()\n]*$/))
      .split(/ {3,}|\t/)
      .at(-1) ?? ''
  ).trim()
  return words === '' || words.split(/\s+/).length > 4 ? undefined : words
}

export const LONGEST_LEAD = 60

/** Whether the words of a search make up most of a label: both of 'Review meeting'. */
export function covers(search: WordSearch, label: string): boolean {
  const covered = search.all(label).reduce((sum, [found]) => sum + found.length, 0)
  return covered > 0 && covered >= label.length * 0.6
}

/** A mail or a memo: its head names who writes. */
export function isLetter(lines: Outline['lines']): boolean {
  const head = lines.slice(0, LONGEST_HEAD).flatMap(({ passage: { text } }) => text.split(/\n|\s\|\s/))
  return head.some((label) => {
    const [before = '', behind] = label.split(/[:：]/)
    return behind !== undefined && cues.words.sender.exec(before.trim())?.[0].length === before.trim().length
  })
}

export const LONGEST_HEAD = 8
