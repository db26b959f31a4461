import { scan } from '../time/scan.ts'
import type { Line, Outline } from './lines.ts'
import { opening, whole } from './report-words.ts'
import { isIn } from './sections.ts'
import type { UpdateBlock } from './update-blocks/block.ts'
import { statusOf } from './update-blocks/status-of.ts'
import { withoutTokens } from './without-tokens.ts'

export interface Head {
  readonly title?: string
  readonly organization?: string
  readonly reference?: string
  readonly severity?: string
  readonly summary?: string
}

/** Title, organisation, reference, severity and summary, as far as the document names them. */
export function headOf(outline: Outline, blocks: readonly UpdateBlock[]): Head {
  const title = titleOf(outline)
  const organization = knownValue(outline, 'organization') ?? organizationOf(outline)
  const reference = knownValue(outline, 'reference') ?? referenceOf(outline, title)
  const severity = knownValue(outline, 'severity') ?? severityOf(outline)
  const summary = summaryOf(outline, blocks)
  return {
    ...(title === undefined ? {} : { title }),
    ...(organization === undefined ? {} : { organization }),
    ...(reference === undefined ? {} : { reference }),
    ...(severity === undefined ? {} : { severity }),
    ...(summary === undefined ? {} : { summary }),
  }
}

const kindOfReport = whole(({ fields }) => fields?.kindOfReport)
const reportOf = opening(({ fields }) => fields?.reportOf, '')
const organizationLabel = whole(({ fields }) => fields?.organization)
const referenceLabel = whole(({ fields }) => fields?.reference)
const severityLabel = whole(({ fields }) => fields?.severity)

const texts = new WeakMap<Line, string>()

/** A line's text with its blanks folded; each is asked for by several searches. */
function textOf(line: Line): string {
  const known = texts.get(line)
  if (known !== undefined) return known
  const text = line.passage.text.replace(/\s+/g, ' ').trim()
  texts.set(line, text)
  return text
}

/** The value that the reader of a structured format has marked. */
function knownValue(outline: Outline, is: string): string | undefined {
  const line = outline.lines.find(({ fact }) => fact?.is === is)
  return line === undefined ? undefined : textOf(line)
}

/** Whether a heading gives a day (or some) and nothing more. */
function isDay(text: string): boolean {
  if (!/\d/.test(text)) return false
  const dates = scan(text).filter(({ from }) => from.date !== undefined)
  return (
    dates.length > 0 &&
    !/\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(
      withoutTokens(text, dates),
    )
  )
}

function titleOf(outline: Outline): string | undefined {
  const known = knownValue(outline, 'title')
  if (known !== undefined) return known
  const field = outline.lines.find(({ kind, key }) => kind === 'field' && key === 'title')
  if (field !== undefined) return textOf(field)
  // 'Resolved' alone heads an update; 'Postmortem: queue backlog' is a title.
  const headings = outline.lines.filter(
    (line) => line.kind === 'heading' && (statusOf(line.passage.text)?.rest ?? ' ') !== '',
  )
  // A log's incident has its day as heading and its title below it.
  const [first, second] = headings
  const dayAlone = first !== undefined && second !== undefined && second.depth > first.depth && isDay(textOf(first))
  // 'Incident report' says what kind of paper it is; a title may stand right below.
  const below = second?.index === (first?.index ?? 0) + 1 ? second : undefined
  const heading = dayAlone ? second : first !== undefined && isKindOfReport(textOf(first)) ? below : first
  if (heading === undefined || (outline.parts[heading.section]?.kind ?? 'other') !== 'other') return undefined
  const text = textOf(heading)
  return text === '' ? undefined : text
}

function isKindOfReport(text: string): boolean {
  return kindOfReport.test(text)
}

/** 'Incident Report for X', 'Company: X'. */
function organizationOf(outline: Outline): string | undefined {
  for (const line of outline.lines.slice(0, 40)) {
    // Nothing but a title or the opening of a line says so.
    const found = line.passage.text.length > 200 ? null : reportOf.exec(textOf(line))
    const name =
      found === null ? undefined : /^\s(\p{Lu}[^.,:;|]{1,60})$/u.exec(textOf(line).slice(found[0].length))?.[1]
    if (name !== undefined) return name.trim()
    const field = labelled(line, organizationLabel)
    if (field !== undefined) return field
  }
  return undefined
}

function referenceOf(outline: Outline, title: string | undefined): string | undefined {
  const pattern =
    /(?<![\p{L}\p{N}])((?:INC|IR|PM|SEV|PIR|CHG|OPS|RCA|INCIDENT|SI|MI)[-_ ]?\d{2,10}(?:-\d{1,6})?|#\d{3,8})(?![\p{L}\p{N}])/u
  for (const line of outline.lines.slice(0, 60)) {
    const field = labelled(line, referenceLabel)
    if (field !== undefined && /\d/.test(field) && field.length < 40) return field
  }
  const found = title === undefined ? null : pattern.exec(title)
  return found?.[1]
}

function severityOf(outline: Outline): string | undefined {
  for (const line of outline.lines.slice(0, 120)) {
    if (line.kind === 'field' && /^(?:severity|impact|priority)$/.test(line.key ?? '')) return textOf(line)
    const field = labelled(line, severityLabel)
    if (field !== undefined && field.length <= 40) return field
  }
  for (const line of outline.lines.slice(0, 40)) {
    const found = /(?<![\p{L}\p{N}])(?:SEV(?:ERITY)?[- ]?[0-5]|P[0-5])(?![\p{L}\p{N}])/u.exec(line.passage.text)
    if (found !== null) return found[0]
  }
  return undefined
}

/** The value of `Label: value`, in front matter, on a line or in a row of two cells. */
function labelled(line: Line, label: RegExp): string | undefined {
  if (line.kind === 'field') return label.test((line.key ?? '').replace(/_/g, ' ')) ? textOf(line) : undefined
  if (line.cells !== undefined) {
    const [name, value] = line.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim())
    return name !== undefined && value !== undefined && label.test(name.replace(/\s*[:：]$/, '')) && value !== ''
      ? value
      : undefined
  }
  const field = fieldOf(line)
  return field !== undefined && label.test(field.name) ? field.value : undefined
}

const fields = new WeakMap<Line, { readonly name: string; readonly value: string } | null>()

/** A line that is `Name: value`; it is asked for by each label. */
function fieldOf(line: Line): { readonly name: string; readonly value: string } | undefined {
  const known = fields.get(line)
  if (known !== undefined) return known ?? undefined
  const colon = /[:：]/.test(line.passage.text.slice(0, 80))
  const found = colon ? /^[^\p{L}#]*([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/u.exec(textOf(line)) : null
  const field =
    found?.[1] === undefined || found[2] === undefined ? undefined : { name: found[1], value: found[2].trim() }
  fields.set(line, field ?? null)
  return field
}

function summaryOf(outline: Outline, blocks: readonly UpdateBlock[]): string | undefined {
  const known = knownValue(outline, 'summary')
  if (known !== undefined) return known
  const part = outline.parts.find(({ kind }) => kind === 'summary')
  const chosen =
    part === undefined
      ? firstParagraphs(outline, blocks)
      : outline.lines.filter((line) => isIn(line.section, part.index, outline) && line.kind !== 'heading')
  const text = chosen
    .map((line) => line.passage.text)
    .join('\n')
    .trim()
  return text === '' ? undefined : text.slice(0, 4000)
}

/** Without a summary section, the first paragraph long enough to be one, outside status updates and timelines. */
function firstParagraphs(outline: Outline, blocks: readonly UpdateBlock[]): Line[] {
  const updates = blocks.filter(({ status }) => status !== 'postmortem')
  const told = new Set(['other', 'background', 'impact', 'updates'])
  const first = outline.lines.find(
    ({ kind, first: opens, passage, section, index }) =>
      kind === 'text' &&
      opens &&
      passage.text.length >= 60 &&
      told.has(outline.parts[section]?.kind ?? 'other') &&
      !updates.some(({ from, to }) => from <= index && index <= to),
  )
  return first === undefined ? [] : outline.lines.filter((line) => line.block === first.block)
}
