import type { RootContent } from 'mdast'
import type { ActionItem } from '../../model/incident.ts'
import { cell, inline, link, nowrap, table } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** Action items as a table with all columns of a formal report; a field that an item lacks says N/A. */
export function actionTable({ incident, wording }: BlockInput): RootContent[] {
  if (incident.actionItems.length === 0) return []
  const { texts } = wording.words
  const none = texts.notApplicable
  const heads = [texts.actionItem, texts.kind, texts.cause, texts.criterion, texts.owner, texts.due, texts.status]
  const rows = incident.actionItems.map(({ text, kind, owner, due, done, link: url }: ActionItem) => [
    cell(text, ...(url === undefined ? [] : inline(' (', link(url, texts.link), ')'))),
    cell(kind ?? none),
    cell(none),
    cell(none),
    cell(owner ?? none),
    nowrap(due ?? none),
    nowrap(done ? texts.done : texts.notDone),
  ])
  return [table('action-items', heads, rows)]
}
