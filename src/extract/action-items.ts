import type { ItemColumn } from '../languages/report-words.ts'
import type { Document } from '../model/document.ts'
import type { ActionItem } from '../model/incident.ts'
import { type Passage, positionOf } from '../model/passage.ts'
import type { Position } from '../model/position.ts'
import type { WordSearch } from '../search/word-search.ts'
import { cues } from './cues.ts'
import { kindsAbove } from './kinds-above.ts'
import { listsDoneThen, listsOfActions } from './led-lists.ts'
import type { Line, Outline, Part } from './lines.ts'
import { linkIn } from './link-in.ts'
import { proseTasks } from './prose-tasks.ts'
import { isLink } from './records.ts'
import { beginning, perLanguages, sourceOf } from './report-words.ts'
import { sectionKindOf } from './section-kinds.ts'
import { tidy } from './timeline.ts'
import { furtherItems, type ToldAction, toldActions } from './told-actions.ts'

/** The items of action-item sections, task lists and rows, each with owner, due date and state where they are told. */
export function actionItemsOf(outline: Outline, document: Document): ActionItem[] {
  const items: ActionItem[] = []
  const levels = new Map<number, number>()
  // By section: the level of the items below a word that sorts them.
  const sorted = new Map<number, number>()
  const closed = new Set<number>()
  const led = listsOfActions(outline)
  const doneThen = listsDoneThen(outline)
  for (const line of outline.lines) {
    if (line.fact !== undefined) continue
    const kind = led.has(line.list) || isActionRow(line, outline) ? 'action-items' : outline.parts[line.section]?.kind
    const task = line.checked !== undefined && kind !== 'timeline'
    const state = stateBefore(line)
    if (kind !== 'action-items' && !task && state === undefined && !boxed.test(line.passage.text)) continue
    if (!task && isDoneThen(line, outline, doneThen)) continue
    const opener = opens(line, outline)
    if (opener === 'empty') {
      // '■今後の対応' right above its lines, in one paragraph.
      const [below] = linesAfter(line, outline)
      if (below !== undefined && paragraphItem(below, outline))
        items.push(...paragraphItems(below, false, outline, document).items)
      continue
    }
    if (line.cells !== undefined) {
      const item = rowItem(line, document)
      if (item !== undefined) items.push(item)
      continue
    }
    const paragraph =
      line.kind === 'text' &&
      line.first &&
      line.marked !== true &&
      (kind === 'action-items' || state !== undefined) &&
      (opener === 'told' || (!belowNumber(line, outline) && paragraphItem(line, outline)))
    if (kind === 'action-items' && isNumbered(line, outline)) {
      items.push(describe(line.passage, tidy(line.passage.text.replace(enumerator, '')), '', document, false))
      continue
    }
    const row = kind === 'timeline' ? undefined : rowAt(line, kind === 'action-items')
    if (row !== undefined) {
      const { text, details } = detailed(tidy(row.text))
      if (text !== '' && !isNone(text)) items.push(describe(line.passage, text, details, document, row.done))
      continue
    }
    if (line.kind === 'text' && kind === 'action-items' && goesOnList(line, outline)) {
      items.push(describe(line.passage, tidy(line.passage.text.replace(enumerator, '')), '', document, false))
      continue
    }
    if (line.kind !== 'item' && !paragraph) continue
    if (paragraph) {
      if (closed.has(line.section)) continue
      const told = paragraphItems(line, opener === 'told', outline, document)
      if (told.closed) closed.add(line.section)
      items.push(...told.items)
      continue
    }
    const top = levels.get(line.section) ?? line.level
    levels.set(line.section, Math.min(top, line.level))
    if (line.level <= top) {
      sorted.delete(line.section)
      if (!task && isSort(line, outline)) {
        sorted.set(line.section, line.level + 1)
        continue
      }
    } else if (!task && sorted.get(line.section) !== line.level) continue
    const words = tidy(itemText(line, outline))
    const { text, details } = detailed(words)
    if (text === '' || isNone(text)) continue
    const further = line.kind === 'item' ? furtherItems(line.passage.text) : []
    if (further.length > 0) items.push(...itemsAt([line], further, document))
    else items.push(describe(line.passage, text, details, document, itemState(line, text)))
  }
  if (items.length > 0) return items
  return proseTasks(outline).flatMap(({ lines, ...task }) => itemsAt(lines, [task], document))
}

/** 'Actions:' within the resolution or the timeline tells what was done to end the incident. */
function isDoneThen({ section, list }: Line, outline: Outline, doneThen: ReadonlySet<number>): boolean {
  const part = outline.parts[section]
  if (part?.kind !== 'action-items') return false
  if (part.depth < 7) return doneThen.has(list) && isWithinResponse(part, outline)
  // The last words of a report, where nothing before them tells what is to be done, look ahead.
  const isLast = part.index === outline.parts.length - 1 && outline.lines[part.line]?.list === -1
  if (isLast && !outline.parts.some(({ kind, index }) => kind === 'action-items' && index !== part.index)) return false
  return isWithinResponse(part, outline)
}

function isWithinResponse(part: Part, outline: Outline): boolean {
  return kindsAbove(part, outline).some((kind) => kind === 'resolution' || kind === 'response' || kind === 'timeline')
}

/** A line of a paragraph that opens as items do: '[ ] Alert on full disks', '3.2 Alert on full disks', 'b) …'. */
function rowAt({ kind, passage: { text } }: Line, isListed: boolean): { text: string; done: boolean } | undefined {
  if (kind !== 'text') return undefined
  const box = boxed.exec(text)
  if (box !== null) return { text: text.slice(box[0].length), done: box[1] !== ' ' }
  const number = isListed ? subNumber.exec(text) : null
  return number === null ? undefined : { text: text.slice(number[0].length), done: false }
}

const boxed = /^\s*\[([ xX✓])\]\s+(?=\S)/
const subNumber = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{L})/u

const enumerator = /^\s*(?:\d{1,2}[.)]|[a-z]\))\s+/

/** '- Detection' above '  - Add an alert' and '  - Test the pager': a word that sorts the items, and is none itself. */
function isSort({ index, level, block, passage: { text } }: Line, { lines }: Outline): boolean {
  if (text.length > LONGEST_SORT || text.trim().split(/\s+/).length > 4) return false
  // 'Prevention' begins as a verb does.
  if (listWords().verb.test(text) && sectionKindOf(text, 0.9) === undefined) return false
  let below = 0
  let verbs = 0
  for (let at = index + 1; ; at += 1) {
    const line = lines[at]
    if (line === undefined || line.block === block || line.level <= level) break
    if (line.kind !== 'item' || line.level !== level + 1) continue
    below += 1
    if (listWords().verb.test(line.passage.text)) verbs += 1
  }
  return below > 1 && verbs * 2 >= below
}

const listWords = perLanguages(() => ({ verb: beginning(({ items }) => items?.verbs) }))
const LONGEST_SORT = 50

/** '2) …' as a paragraph of its own: a text between the items of a list ends the list in plain text. */
function goesOnList({ first, list, section, index, passage }: Line, { lines }: Outline): boolean {
  if (!first || list >= 0) return false
  const number = Number(/^\s*(\d{1,2})[.)]\s+\p{L}/u.exec(passage.text)?.[1] ?? 0)
  if (number < 2) return false
  for (let at = index - 1; lines[at]?.section === section && index - at < FARTHEST_ITEM; at -= 1)
    if (lines[at]?.kind === 'item') return true
  return false
}

const FARTHEST_ITEM = 12

/** A heading with a number below that of the section ('### 2. Alert on full disks') is an item of its own. */
function isNumbered({ kind, section, passage }: Line, { parts }: Outline): boolean {
  const part = parts[section]
  return kind === 'heading' && enumerator.test(passage.text) && parts[part?.parent ?? -1]?.kind === 'action-items'
}

function belowNumber({ section }: Line, { parts, lines }: Outline): boolean {
  const heading = lines[parts[section]?.line ?? -1]
  return heading !== undefined && isNumbered(heading, { parts, lines })
}

/** The items that a paragraph tells, each with its own place. */
function paragraphItems(
  line: Line,
  labelled: boolean,
  outline: Outline,
  document: Document,
): { items: ActionItem[]; closed: boolean } {
  const lines = [line, ...linesAfter(line, outline)]
  const text = lines.map(({ passage }) => passage.text).join('\n')
  const from = labelled ? (/^[^:：]*[:：]/.exec(text)?.[0].length ?? 0) : 0
  const before = outline.lines[line.index - 1]
  const led = before?.section === line.section && /[:：]\s*$/.test(before.passage.text)
  const { actions, closed } = toldActions(text, from, led)
  return { items: itemsAt(lines, actions, document), closed }
}

function itemsAt(lines: readonly Line[], actions: readonly ToldAction[], document: Document): ActionItem[] {
  const text = lines.map(({ passage }) => passage.text).join('\n')
  const starts: number[] = []
  let length = 0
  for (const { passage } of lines) {
    starts.push(length)
    length += passage.text.length + 1
  }
  const items: ActionItem[] = []
  for (const action of actions) {
    const { text: words, details } = detailed(tidy(text.slice(action.start, action.end).replaceAll('\n', ' ')))
    if (words === '' || isNone(words)) continue
    const places = placesOf(lines, starts, action.start, action.end)
    const [first, last] = [places[0], places.at(-1)]
    if (first === undefined || last === undefined) continue
    const position = {
      start: positionOf(document, first.passage, first.start, first.end).start,
      end: positionOf(document, last.passage, last.start, last.end).end,
    }
    const cut = { passage: first.passage, start: first.start, end: first.end }
    items.push(describe(cut.passage, words, details, document, doneMark(words), { ...cut, position }))
  }
  return items
}

interface Place {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** Where a stretch of lines that are joined by line ends stands in each of them. */
function placesOf(lines: readonly Line[], starts: readonly number[], start: number, end: number): Place[] {
  const places: Place[] = []
  for (let index = lineAt(starts, start); (starts[index] ?? end) < end; index += 1) {
    const passage = lines[index]?.passage
    const at = starts[index] ?? 0
    if (passage === undefined) break
    const place = { passage, start: Math.max(0, start - at), end: Math.min(passage.text.length, end - at) }
    if (place.end > place.start) places.push(place)
  }
  return places
}

/** The last line that starts at or before an index. */
function lineAt(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** The line with the label that opens the section is no item, unless it tells one behind its colon. */
function opens(line: Line, outline: Outline): 'empty' | 'told' | 'no' {
  const part = outline.parts[line.section]
  if (part === undefined || part.depth < 7 || part.line !== line.index) return 'no'
  return /[:：]\W*\p{L}/u.test(line.passage.text) ? 'told' : 'empty'
}

/** A sign for a syllable or a word says as much as three letters. */
const noBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A paragraph is an item only where its section has no list and it opens with a verb or an action word. */
function paragraphItem(line: Line, outline: Outline): boolean {
  const listed = outline.lines.some(
    (other) =>
      other.section === line.section &&
      (other.kind === 'item' || other.cells !== undefined || rowAt(other, true) !== undefined),
  )
  const { text } = line.passage
  return !listed && text.length > (noBlanks.test(text) ? 5 : 15) && !isNone(text)
}

function isNone(text: string): boolean {
  const plain = text.replace(/[\s.!]+$/, '')
  const found = cues.words.none.exec(plain)
  return found !== null && found.index <= 3 && found[0].length >= plain.length * 0.6
}

const states = perLanguages(() => {
  const label = `${sourceOf(({ items }) => items?.stateLabels)}\\s*[:：]\\s*`
  const form = (words: string): RegExp =>
    new RegExp(
      `^[^\\p{L}\\p{N}_]{0,3}(?:${label}${words}(?=[\\s:：–)\\]】-])|${words}\\s*(?:[-:：–)\\]】]|(?=\\w+:\\w|#\\d)))`,
      'iu',
    )
  return { done: form(sourceOf(({ items }) => items?.done)), open: form(sourceOf(({ items }) => items?.open)) }
})

/** 'Status: Done - …', 'Done phab:…', '[TODO] …' before an item. */
function stateBefore(line: Line): 'done' | 'open' | undefined {
  const text = line.passage.text.slice(0, 80)
  if (!/[-:：–)\]】#]/.test(text)) return undefined
  // In running text only a mark in capitals is one: 'DONE: …', no 'Open: …' of a status.
  if (line.kind !== 'item' && !(line.kind === 'text' && line.first && /^\W{0,3}[A-Z]{3,12}\W{0,3}:\s/.test(text)))
    return undefined
  const { done, open } = states()
  if (done.test(text)) return 'done'
  return open.test(text) ? 'open' : undefined
}

function itemText(line: Line, outline: Outline): string {
  const own = opens(line, outline) === 'told' ? line.passage.text.replace(/^[^:：]*[:：]/, '') : line.passage.text
  return [own, ...linesAfter(line, outline).map(({ passage }) => passage.text)].join(' ')
}

/** The further lines of its paragraph. */
function linesAfter(line: Line, outline: Outline): Line[] {
  const lines: Line[] = []
  for (let index = line.index + 1; outline.lines[index]?.block === line.block; index += 1) {
    const next = outline.lines[index]
    if (next !== undefined) lines.push(next)
  }
  return lines
}

/** Between details; not before the year of a date: `due: August 7, 2025`. */
const detailMark = /\s*(?:[;；，、]|,(?!\s\d{4}(?!\d)))\s*/

/** What stands in brackets at an item's end and is all labels: `(owner: Ana; due: 1 June; link)`. */
function detailed(words: string): { text: string; details: string } {
  const found = /(?:\s\(([^()]{2,300})\)|\s*（([^（）]{2,300})）)$/.exec(words)
  const inside = found?.[1] ?? found?.[2] ?? ''
  const parts = inside === '' ? [] : inside.split(detailMark)
  const all =
    parts.length > 0 && parts.every((part) => details.test(part) || isLink(part) || /^https?:\/\/\S+$/i.test(part))
  return all && found !== null ? { text: words.slice(0, found.index), details: inside } : { text: words, details: '' }
}

/** The dots and commas inside a day: '29. September', 'sept. de 2024', '7 Aug. 2025', 'August 7, 2025', '2024. 2. 6.' */
const inDay =
  '(?<=(?<!\\d)\\d{1,2})\\.(?=\\s\\p{L}{3,12}\\.?\\s\\d{4})|\\.(?=\\s(?:de\\s)?\\d{4}(?!\\d))|,(?=\\s\\d{4}(?!\\d))|(?<=\\d)\\.(?=\\s\\d{1,2}\\.)'

const ownerLabel = labelOf(cues.words.owner)
const dueLabel = labelOf(cues.words.due)
const details = new RegExp(`^(?:${cues.words.owner.source}|${cues.words.due.source})\\s*[:=：]\\s*\\S`, 'iu')

function describe(
  passage: Passage,
  text: string,
  details: string,
  document: Document,
  done: boolean,
  place: Place & { readonly position?: Position } = { passage, start: 0, end: passage.text.length },
): ActionItem {
  const told = `${text} (${details})`
  const owner = labelled(told, ownerLabel) ?? /(?:^|\s|\()@([\w.-]{2,40})/.exec(told)?.[1]
  const due = labelled(told, dueLabel)
  const link = linkIn(place.passage, place.start, place.end, document) ?? /https?:\/\/[^\s)>\]]+/.exec(told)?.[0]
  return {
    text,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    done,
    ...(link === undefined ? {} : { link }),
    position: place.position ?? positionOf(document, passage, place.start, place.end),
  }
}

function itemState(line: Line, text: string): boolean {
  return line.checked === true || stateBefore(line) === 'done' || doneMark(text)
}

/** 'Owner: Ana', '(due: 1 June)': the words after a label, up to the next mark. */
function labelled(text: string, label: RegExp): string | undefined {
  return label.exec(text)?.[1]?.trim()
}

function labelOf({ source }: WordSearch): RegExp {
  return new RegExp(
    `(?:${source})\\s*[:=：]\\s*((?:[^,;|()\\].，；、（）。]|${inDay}|\\.(?!\\s)|(?<=(?<!\\p{L})\\p{L})\\.){1,60})`,
    'iu',
  )
}

const doneInBrackets = new RegExp(`[([（【]\\s*(?:${cues.words.done.source})\\s*[)\\]）】]`, 'iu')

function doneMark(text: string): boolean {
  return /[([]\s*[✓x]\s*[)\]]|✅|☑|\bDONE\b|\bdone in\b/.test(text) || doneInBrackets.test(text)
}

const head = (column: ItemColumn): RegExp => beginning(({ items }) => items?.columns?.[column])
const heads = {
  action: head('action'),
  owner: head('owner'),
  due: head('due'),
  status: head('status'),
  kind: head('kind'),
}

/** A row of a table that says by its columns what is to be done, and by when or by whom, under whatever heading. */
function isActionRow({ cells, columns, section }: Line, { parts }: Outline): boolean {
  if (cells === undefined || columns === undefined || parts[section]?.kind === 'timeline') return false
  const has = (column: RegExp): boolean => columns.some((name) => column.test(name.trim()))
  if (!has(heads.action)) return false
  return (
    has(heads.owner) &&
    (has(heads.due) || has(heads.status)) &&
    !columns.some((name) => /^(?:time|when)\b/i.test(name.trim()))
  )
}

function rowItem(line: Line, document: Document): ActionItem | undefined {
  const cells = line.cells ?? []
  const columns = line.columns ?? []
  const column = (expression: RegExp): string | undefined => {
    const index = columns.findIndex((name) => expression.test(name.trim()))
    const text = index < 0 ? undefined : tidy(cells[index]?.text ?? '')
    return text === '' || text === undefined || isNone(text) ? undefined : text
  }
  const named = column(heads.action)
  const words = named ?? cells.map((cell) => tidy(cell.text)).reduce((a, b) => (b.length > a.length ? b : a), '')
  const { text } = detailed(words)
  if (!/[\p{L}\p{N}]/u.test(text) || isNone(text)) return undefined
  const owner = column(heads.owner)
  const due = column(heads.due)
  const status = column(heads.status)
  const kind = column(heads.kind)
  const plain = /https?:\/\/[^\s)>\]|]+/.exec(cells.map((cell) => cell.text).join(' '))?.[0]
  const linked = cells.map((cell) => linkIn(cell, 0, cell.text.length, document)).find((url) => url !== undefined)
  const link = plain ?? linked
  const first = cells.find((cell) => cell.text.trim() !== '') ?? line.passage
  return {
    text,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    done: status !== undefined && cues.words.done.test(status),
    ...(link === undefined ? {} : { link }),
    ...(kind === undefined ? {} : { kind }),
    position: positionOf(document, first, 0, first.text.length),
  }
}
