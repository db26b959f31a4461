import { type Document, positionAt } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { positionOf, sourceOffset } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { evidenceIn } from '../evidence-cell.ts'
import type { Line, Outline } from '../lines.ts'
import { linkBehind } from '../link-in.ts'
import { escaped, perLanguages, sourceIn } from '../report-words.ts'
import type { Told } from '../roles.ts'
import { entryCells } from '../table-columns.ts'
import { withoutTokens } from '../without-tokens.ts'
import { repeatedCells } from '../zone-columns.ts'
import { type Shape, span, tidy } from './shape.ts'

export function entryShape(
  told: Told,
  wordsFrom: number,
  outline: Outline,
  document: Document,
  openers: ReadonlySet<number>,
): Shape {
  const { mention } = told
  const { line, token, passage } = mention
  if (line.cells !== undefined) {
    const row = entryCells(line)
    const behind = line.cells.map((cell) => (cell === passage ? undefined : linkBehind(cell, document)))
    const repeated = repeatedCells(line.columns, line.cells)
    const texts = line.cells.flatMap((cell, at) =>
      row.cells.has(at) || repeated.has(at)
        ? []
        : cell === passage
          ? `${cell.text.slice(0, token.start)} ${withoutAside(cell.text.slice(token.end))}`
          : cell.text.slice(0, behind[at]?.from),
    )
    const words = texts.filter((text) => !/^[\s\p{P}\p{S}]*$/u.test(text) && !dateOnly(text)).map(tidy)
    const records = row.evidence === undefined ? undefined : line.cells[row.evidence]
    const evidence = records && evidenceIn(records, told.at.instant, document)
    const last = line.cells.findLast((cell) => cell.runs.length > 0 && cell.text !== '')
    const first = line.cells.find((cell) => cell.text !== '')
    return {
      text: words.join(' – '),
      actor: row.actor,
      link: behind.find((one) => one !== undefined)?.url ?? evidence?.find(({ link }) => link !== undefined)?.link,
      evidence,
      position: span(
        document,
        positionOf(document, first ?? passage, 0, (first ?? passage).text.length),
        positionOf(document, last ?? passage, 0, (last ?? passage).text.length),
      ),
    }
  }
  const lines = entryLines(line, outline, openers, isAlone(mention, wordsFrom))
  const labelled = mention.standing === 'labelled'
  const own = labelled
    ? withoutTime(passage.text.slice(0, token.start), withoutAside(passage.text.slice(token.end)))
    : withoutAside(passage.text.slice(wordsFrom))
  const fact = line.fact?.is === 'entry' ? line.fact : undefined
  if (fact?.source !== undefined) return recordShape(fact, mention, lines, document)
  // A field's words are its label; what follows on other lines is another field's.
  const below = lines.slice(1).map((one) => one.passage.text)
  const speaker = labelled && below.length > 0 ? speakerOf(mention) : undefined
  const field = labelled && speaker === undefined && line.kind !== 'item' && line.kind !== 'heading'
  const text = tidy([...(speaker === undefined ? [own] : []), ...(field ? [] : below)].join('\n'))
  const known = fact === undefined ? speaker : fact.actor
  const found = known === undefined ? actorOf(text) : { actor: known, text }
  const last = lines.at(-1) ?? line
  return {
    text: found?.text ?? text,
    actor: found?.actor,
    link: fact?.link,
    key: fact?.key,
    position: span(
      document,
      positionOf(document, line.passage, 0, line.passage.text.length),
      positionOf(document, last.passage, 0, last.passage.text.length),
    ),
  }
}

/** A record: what it says is told as it is, by whom the record names and nobody else. */
function recordShape(
  { actor, link, key }: Extract<Fact, { is: 'entry' }>,
  { line }: Told['mention'],
  lines: readonly Line[],
  document: Document,
): Shape {
  const told = lines.slice(1)
  // In JSON the text may stand before its stamp.
  const [first = line, last = line] = [told[0], told.at(-1)]
  const [stamp, end] = [line, last].map(({ passage }) => positionOf(document, passage))
  const from = Math.min(sourceOffset(line.passage, 0), sourceOffset(first.passage, 0))
  const to = Math.max(stamp?.end.offset ?? 0, end?.end.offset ?? 0) - document.shift
  return {
    text: told
      .map(({ passage }) => passage.text.trimEnd())
      .join('\n')
      .trim(),
    actor,
    link,
    key,
    position: positionAt(document, from, to),
  }
}

/** 'Alice  10:32 AM' above what she said, as chats are pasted: a name, the time, and nothing more on the line. */
function speakerOf({ label, passage, token }: Told['mention']): string | undefined {
  const bare =
    !/[:：–—-]\s*$/.test(passage.text.slice(0, token.start)) && !/[\p{L}\p{N}]/u.test(passage.text.slice(token.end))
  return bare && label !== undefined && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(label)
    ? label
    : undefined
}

const words = perLanguages(() => ({
  leads: new RegExp(
    `(?:[\\s(,–—-]|${sourceIn(({ time: { leads, approximate } }) =>
      [leads.at, leads.on, leads.from, leads.by, leads.until, approximate].flatMap((some) =>
        (some ?? []).filter(isOneWord).map(escaped),
      ),
    )})+$`,
    'iu',
  ),
}))

/** 'at', and not 'update at', which tells something. */
function isOneWord(lead: string): boolean {
  return !lead.includes(' ')
}

/** 'Change merged (16:20 UTC)' without its time: nor the brackets, dash or preposition that held it. */
function withoutTime(before: string, after: string): string {
  const lead = before.replace(words().leads, '')
  return `${lead.replace(/\s*[:：]$/, '')} ${after.replace(/^\s*[)\]]/, '')}`
}

/** '(05:59 UTC) Alert' behind a time without what gives it again in another zone. */
function withoutAside(after: string): string {
  const [bracket, inside = ''] = /^\s*[(（]([^()（）\n]{4,80})[)）]/.exec(after) ?? []
  if (bracket === undefined) return after
  const tokens = scan(inside)
  const clocks = tokens.length > 0 && tokens.every(({ from }) => from.clock !== undefined)
  return clocks && !/[\p{L}\p{N}]/u.test(withoutTokens(inside, tokens)) ? after.slice(bracket.length) : after
}

/** '11:41 AM' and '5:41 AM (June 8)' as a paragraph: what it tells stands below. */
function isAlone({ line, passage, token }: Told['mention'], wordsFrom: number): boolean {
  const own = passage.text.slice(0, token.start) + passage.text.slice(Math.max(token.end, wordsFrom))
  return line.kind === 'text' && token.from.clock !== undefined && (!/[\p{L}\p{N}]/u.test(own) || dateOnly(own))
}

/** The lines of an entry: its paragraph's further lines, its item's, or for a heading what stands below it. */
function entryLines(line: Line, outline: Outline, openers: ReadonlySet<number>, alone: boolean): Line[] {
  const lines = [line]
  for (let index = line.index + 1; index < outline.lines.length; index += 1) {
    const next = outline.lines[index]
    if (next?.recorded) {
      lines.push(next)
      continue
    }
    if (lines.length >= 400) break
    if (next === undefined || next.kind === 'heading' || openers.has(index)) break
    if (line.fact !== undefined) {
      if (next.fact !== undefined) break
      lines.push(next)
      continue
    }
    const same =
      line.kind === 'heading' || alone
        ? next.section === line.section
        : line.item >= 0 && line.kind === 'item'
          ? next.item === line.item || next.level > line.level
          : next.block === line.block
    if (!same) break
    lines.push(next)
  }
  return lines
}

/** A cell of figures, or one that gives the day, which the entry's time has. */
function dateOnly(text: string): boolean {
  if (/^[\s\d.:/-]*\d[\s\d.:/-]*$/.test(text)) return true
  if (!/\d/.test(text) || text.length > 60) return false
  const dates = scan(text).filter(({ from }) => from.date !== undefined && from.clock === undefined)
  return dates.length > 0 && !/[\p{L}\p{N}]/u.test(withoutTokens(text, dates))
}

/** `<alice> text`, `[alice] text`, `@alice: text`, `alice: text` as chat logs have it. */
function actorOf(text: string): { actor: string; text: string } | undefined {
  const found = /^(?:<([^<>\s]{1,40})>|@([\w.-]{1,40})\s?:?|([\p{L}][\w.-]{1,24}):)\s+(?=\S)/u.exec(text)
  const actor = found?.[1] ?? found?.[2] ?? found?.[3]
  if (found === null || actor === undefined) return undefined
  if (found[3] !== undefined && !/^\p{Ll}/u.test(actor)) return undefined
  return { actor, text: text.slice(found[0].length) }
}
