import type { Element, Root } from 'hast'
import type { RootContent, Root as Tree } from 'mdast'
import type { Passage } from '../../model/passage.ts'
import { type IncidentDraft, incidentTree, type KnownValue, type UpdateDraft } from '../incident-tree.ts'
import type { PlaceOf } from '../inner-text.ts'
import { affectedNodes } from './affected.ts'
import { type Conversion, without } from './conversion.ts'
import type { Content } from './elements.ts'
import { flowOf } from './flow.ts'
import { type Group, groupsOf, isHistoryItem } from './groups.ts'
import { type Mark, type Marks, marksOf } from './marks.ts'
import { organizationOf } from './organization.ts'
import type { PageHead } from './page-head.ts'
import { passageOf } from './passages.ts'
import { inDocument } from './source.ts'
import { dayOfStamp, type PageDays, pageDays } from './stamp-days.ts'
import { updateDraft } from './update-draft.ts'
import { updatesOf, within } from './updates.ts'

interface Page {
  readonly root: Root | Element
  readonly conversion: Conversion
  readonly marks: Marks
  /** Titles and day headings, in document order. */
  readonly heads: readonly Mark[]
  readonly days: PageDays
  readonly head: PageHead
  readonly place: PlaceOf
}

/** The incidents of a status page, each a tree; undefined for a page that shows no status updates. */
export function statusPage(
  root: Root | Element,
  conversion: Conversion,
  head: PageHead,
  place: PlaceOf,
): readonly Tree[] | undefined {
  const marks = marksOf(root, conversion)
  const { groups, days, others } = groupsOf(marks, updatesOf(marks, conversion))
  const [first] = groups
  if (first === undefined) return undefined
  const heads = marks.all.filter(({ is }) => is === 'title' || is === 'day')
  const page: Page = { root, conversion, marks, heads, head, place, days: pageDays(days, head.made) }
  const isHistory = groups.length > 1 || (days.length > 0 && first.title?.named === true)
  if (isHistory) {
    return groups.map((group) => {
      const draft = draftOf(group, page)
      const { children, position } = incidentTree({ ...draft, updates: [] }, place)
      const updates = incidentTree(
        { ...draft, values: [], updates: [...draft.updates, ...messageOf(group, page)] },
        place,
      )
      return joined([children, affectedIn(group, page), updates.children], position)
    })
  }
  return [wholePage(first, others, page)]
}

/** The page of one incident: what stands around its updates belongs to it, and comes before them. */
function wholePage(group: Group, others: readonly Mark[], page: Page): Tree {
  const heading = group.title?.named === true ? undefined : others.find(({ element }) => element.tagName === 'h1')
  const title = heading ?? group.title
  const draft = draftOf({ ...group, ...(title === undefined ? {} : { title }) }, page)
  const taken = new Set<Content>([
    ...group.updates.map(({ element }) => element),
    ...group.affected.map(({ element }) => element),
  ])
  if (title !== undefined) taken.add(title.element)
  const rest = flowOf(page.root.children, without(page.conversion, taken))
  const { children, position } = incidentTree({ ...draft, updates: [] }, page.place)
  const updates = incidentTree({ ...draft, values: [] }, page.place)
  return joined([children, affectedIn(group, page), rest, updates.children], position)
}

function affectedIn({ affected }: Group, { conversion, place }: Page): RootContent[] {
  return affected.flatMap(({ element }) => affectedNodes(element, conversion, place))
}

function joined(parts: readonly (readonly RootContent[])[], position: Tree['position']): Tree {
  return { type: 'root', children: parts.flat(), ...(position && { position }) }
}

function draftOf(group: Group, page: Page): IncidentDraft {
  const { title, updates, spans } = group
  const known: KnownValue[] = []
  const add = (passage: Passage | undefined, fact: KnownValue['fact']): void => {
    known.push({ passage, fact })
  }
  if (title === undefined) add(page.head.title && inDocument(page.conversion.source, page.head.title), { is: 'title' })
  else add(titlePassage(title, page), { is: 'title' })
  add(organizationOf(page.head, page.conversion.source), { is: 'organization' })
  const isItem = isHistoryItem(group)
  for (const span of spans) {
    const passage = passageOf(span.element.children, page.conversion)
    const day = dayOfStamp(passage?.text ?? '', span.element, span.order, page.days)
    add(passage, { is: isItem ? 'start' : 'record-time', ...(day === undefined ? {} : { day }) })
  }
  const drafts = updates.map((update) => updateDraft(update, page.conversion, page.days))
  const elements = [...(title === undefined ? [] : [title.element]), ...updates.map(({ element }) => element)]
  const start = Math.min(...elements.map((one) => one.position?.start.offset ?? 0))
  const end = Math.max(...elements.map((one) => one.position?.end.offset ?? 0))
  return {
    start,
    end,
    values: known,
    updates: drafts,
  }
}

/** The name without what else its element shows: a badge, a span of time, a link to subscribe. */
function titlePassage({ element }: Mark, { conversion, marks }: Page): Passage | undefined {
  const inner = within(marks.all, marks.rangeOf(element)).filter((mark) => mark.element !== element)
  return passageOf(element.children, without(conversion, new Set(inner.map((mark) => mark.element))))
}

/**
 * What a history tells of an incident besides its name, updates and span: the text of the smallest element around
 * the name that has some. With a stamp beside the name it is the first message.
 */
function messageOf(group: Group, { marks, heads, conversion, days }: Page): UpdateDraft[] {
  const { title, updates, spans, stamps, affected } = group
  const [stamp] = stamps
  if (title === undefined || (stamp === undefined && !isHistoryItem(group))) return []
  const parts = [...updates, ...spans, ...stamps, ...affected].map((part) => part.element)
  const taken = without(conversion, new Set([title.element, ...parts]))
  let element: Element | undefined = title.element
  for (let level = 0; level < 4 && element !== undefined; level += 1) {
    element = marks.parentOf(element)
    if (element === undefined || within(heads, marks.rangeOf(element), 2).length > 1) return []
    const body = flowOf(element.children, taken)
    if (body.length === 0) continue
    if (stamp === undefined) return [{ stamp: undefined, body }]
    return [{ ...updateDraft({ element, order: stamp.order, stamp }, conversion, days), body }]
  }
  return []
}
