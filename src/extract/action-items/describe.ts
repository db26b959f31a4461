import type { Document } from '../../model/document.ts'
import type { ActionItem } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import type { WordSearch } from '../../search/word-search.ts'
import { cues } from '../cues.ts'
import type { Line } from '../lines.ts'
import { linkIn } from '../link-in.ts'
import { isLink } from '../records.ts'
import { stateBefore } from './item-text.ts'
import type { Place } from './paragraph-items.ts'

/** Between details; not before the year of a date: `due: August 7, 2025`. */
const detailMark = /\s*(?:[;；，、]|,(?!\s\d{4}(?!\d)))\s*/

/** What stands in brackets at an item's end and is all labels: `(owner: Ana; due: 1 June; link)`. */
export function detailed(words: string): { text: string; details: string } {
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

export const details = new RegExp(`^(?:${cues.words.owner.source}|${cues.words.due.source})\\s*[:=：]\\s*\\S`, 'iu')

/** The item that a text states, with its owner, its day and its state. */
export function describe(
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

/** Whether an item is done. */
export function itemState(line: Line, text: string): boolean {
  return line.checked === true || stateBefore(line) === 'done' || doneMark(text)
}

/** 'Owner: Ana', '(due: 1 June)': the words after a label, up to the next mark. */
export function labelled(text: string, label: RegExp): string | undefined {
  return label.exec(text)?.[1]?.trim()
}

function labelOf({ source }: WordSearch): RegExp {
  return new RegExp(
    `(?:${source})\\s*[:=：]\\s*((?:[^,;|()\\].，；、（）。]|${inDay}|\\.(?!\\s)|(?<=(?<!\\p{L})\\p{L})\\.){1,60})`,
    'iu',
  )
}

const doneInBrackets = new RegExp(`[([（【]\\s*(?:${cues.words.done.source})\\s*[)\\]）】]`, 'iu')

export function doneMark(text: string): boolean {
  return /[([]\s*[✓x]\s*[)\]]|✅|☑|\bDONE\b|\bdone in\b/.test(text) || doneInBrackets.test(text)
}
