import type { ItemColumn } from '../../languages/report-words.ts'
import type { Document } from '../../model/document.ts'
import type { ActionItem } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { linkIn } from '../link-in.ts'
import { beginning } from '../report-words.ts'
import { tidy } from '../timeline/shape.ts'
import { detailed } from './describe.ts'
import { isNone } from './item-text.ts'

const head = (column: ItemColumn): RegExp => beginning(({ items }) => items?.columns?.[column])

const heads = {
  action: head('action'),
  owner: head('owner'),
  due: head('due'),
  status: head('status'),
  kind: head('kind'),
}

/** A row of a table that says by its columns what is to be done, and by when or by whom, under whatever heading. */
export function isActionRow({ cells, columns, section }: Line, { parts }: Outline): boolean {
  if (cells === undefined || columns === undefined || parts[section]?.kind === 'timeline') return false
  const has = (column: RegExp): boolean => columns.some((name) => column.test(name.trim()))
  if (!has(heads.action)) return false
  return (
    has(heads.owner) &&
    (has(heads.due) || has(heads.status)) &&
    !columns.some((name) => /^(?:time|when)\b/i.test(name.trim()))
  )
}

/** The item of a row of a table of items. */
export function rowItem(line: Line, document: Document): ActionItem | undefined {
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
