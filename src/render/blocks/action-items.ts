import type { ListItem, RootContent } from 'mdast'
import type { ActionItem } from '../../model/incident.ts'
import { capitalized } from '../clean-text.ts'
import { heading, inline, item, link, list, paragraph } from '../nodes.ts'
import { sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** Action items as a task list, under headings where the document sorts them by kind. */
export function actionItems({ incident, wording }: BlockInput): RootContent[] {
  const kinds = [...new Set(incident.actionItems.map(({ kind }) => kind ?? ''))]
  return kinds.flatMap((kind) => {
    const members = incident.actionItems.filter((member) => (member.kind ?? '') === kind)
    const tasks = list(
      members.map((member) => task(member, wording)),
      'action-items',
    )
    return kind === '' ? [tasks] : [heading(3, capitalized(kind)), tasks]
  })
}

/** `- [ ] Text (owner: Ana Lima; due: 2022-04-01; link)` */
function task({ text, owner, due, done, link: url }: ActionItem, wording: Wording): ListItem {
  const details = inline(
    ...(owner === undefined ? [] : [sentence(wording, 'ownedBy', { owner })]),
    ...(due === undefined ? [] : [sentence(wording, 'dueBy', { due })]),
    ...(url === undefined ? [] : [link(url, wording.words.texts.link)]),
  )
  const joined = details.flatMap((detail, index) => (index === 0 ? [detail] : [...inline('; '), detail]))
  const suffix = joined.length === 0 ? [] : [...inline(' ('), ...joined, ...inline(')')]
  return item([paragraph(text, ...suffix)], done)
}
