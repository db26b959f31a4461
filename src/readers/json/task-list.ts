import type { List } from 'mdast'
import { type Passage, trimPassage } from '../../model/passage.ts'
import { paragraphOf } from '../inner-text.ts'
import type { JsonContext } from './dialect.ts'
import { joined, said } from './joined-passages.ts'

export interface Task {
  readonly text: Passage | undefined
  readonly owner?: Passage | undefined
  readonly due?: Passage | undefined
  readonly link?: Passage | undefined
  readonly done: boolean
}

/** Tasks as a list with boxes, each with its owner and day in brackets, as reports write them. */
export function taskList(tasks: readonly Task[], { place }: JsonContext): List {
  const items = tasks.flatMap(({ text, owner, due, link, done }) => {
    const words = text === undefined ? undefined : trimPassage(text)
    if (words === undefined) return []
    const at = { start: words.runs[0]?.offset ?? 0, end: words.runs[0]?.offset ?? 0 }
    const details = joined(
      '; ',
      joined(' ', owner && said('owner:', at), owner && cleaned(owner)),
      joined(' ', due && said('due:', at), due && cleaned(due)),
      link && cleaned(link),
    )
    const line = details === undefined ? words : joined('', joined(' (', words, details), said(')', at))
    if (line === undefined) return []
    const paragraph = paragraphOf(line, place)
    return [{ type: 'listItem' as const, spread: false, checked: done, children: [paragraph], ...placed(paragraph) }]
  })
  return { type: 'list', ordered: false, spread: false, children: items }
}

function placed({ position }: ReturnType<typeof paragraphOf>): { position?: NonNullable<typeof position> } {
  return position === undefined ? {} : { position }
}

/** Marks that part the details of a task from each other are none of a name. */
function cleaned(passage: Passage): Passage {
  return { ...passage, text: passage.text.replace(/[;,()[\]\n]/g, ' ') }
}

/** 'Incident Lead: Ana' as a list; none where nobody has a role. */
export function nameList(
  roles: readonly { readonly role: Passage | undefined; readonly person: Passage | undefined }[],
  { place }: JsonContext,
): List | undefined {
  const children = roles.flatMap(({ role, person }) => {
    const line = person === undefined ? undefined : joined(': ', role, person)
    if (line === undefined) return []
    const paragraph = paragraphOf(line, place)
    return [{ type: 'listItem' as const, spread: false, children: [paragraph], ...placed(paragraph) }]
  })
  return children.length === 0 ? undefined : { type: 'list', ordered: false, spread: false, children }
}
