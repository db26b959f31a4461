import type { Element, Root } from 'hast'
import type { RootContent, Root as Tree } from 'mdast'
import { cues } from '../../extract/cues.ts'
import { parseNameList } from '../../extract/name-list.ts'
import { type Passage, slicePassage, trimPassage } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { BODY_LEVELS, type IncidentDraft, incidentTree, type KnownValue, type UpdateDraft } from '../incident-tree.ts'
import type { PlaceOf } from '../inner-text.ts'
import { attributePassage } from './attributes.ts'
import type { Conversion } from './conversion.ts'
import { type Content, isElement } from './elements.ts'
import { flowOf } from './flow.ts'
import { type Group, groupsOf, isHistoryItem } from './groups.ts'
import { type Mark, type Marks, marksOf } from './marks.ts'
import type { PageHead } from './page-head.ts'
import { passageOf, withoutLead } from './passages.ts'
import { inDocument } from './source.ts'
import { stampAttribute } from './stamp-attributes.ts'
import { dayOfStamp, type PageDays, pageDays } from './stamp-days.ts'
import { type FoundUpdate, updatesOf, within } from './updates.ts'

interface Page {
  readonly root: Root | Element
  readonly conversion: Conversion
  readonly marks: Marks
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
  const page: Page = { root, conversion, marks, head, place, days: pageDays(days, head.made) }
  const isHistory = groups.length > 1 || (days.length > 0 && first.title?.named === true)
  if (isHistory) return groups.map((group) => incidentTree(draftOf(group, page), place))
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
  return { type: 'root', children: [...children, ...rest, ...updates.children], ...(position && { position }) }
}

function without(conversion: Conversion, taken: ReadonlySet<Content>): Conversion {
  return { ...conversion, leavesOut: (node) => taken.has(node) || conversion.leavesOut(node) }
}

function draftOf(group: Group, page: Page): IncidentDraft {
  const { title, updates, spans, affected } = group
  const known: KnownValue[] = []
  const add = (passage: Passage | undefined, fact: KnownValue['fact']): void => {
    known.push({ passage, fact })
  }
  if (title === undefined) add(page.head.title && inDocument(page.conversion.source, page.head.title), { is: 'title' })
  else add(titlePassage(title, page), { is: 'title' })
  add(organizationOf(page), { is: 'organization' })
  const isItem = isHistoryItem(group)
  const at = title?.order ?? updates[0]?.order ?? 0
  const day = page.days.headOf(at)
  if (isItem && day !== undefined) add(passageOf(day.element.children, page.conversion), { is: 'record-time' })
  for (const span of spans)
    add(passageOf(span.element.children, page.conversion), { is: isItem ? 'start' : 'record-time' })
  for (const list of affected) known.push(...affectedNames(list.element, page.conversion))
  const drafts = updates.map((update) => updateOf(update, page))
  const body = isItem && title !== undefined ? messageOf(title, spans, page) : []
  const elements = [...(title === undefined ? [] : [title.element]), ...updates.map(({ element }) => element)]
  const start = Math.min(...elements.map((one) => one.position?.start.offset ?? 0))
  const end = Math.max(...elements.map((one) => one.position?.end.offset ?? 0))
  return {
    start,
    end,
    values: known,
    updates: body.length === 0 ? drafts : [{ stamp: undefined, body }, ...drafts],
  }
}

/** The name without what else its element shows: a badge, a span of time, a link to subscribe. */
function titlePassage({ element }: Mark, { conversion, marks }: Page): Passage | undefined {
  const inner = within(marks.all, marks.rangeOf(element)).filter((mark) => mark.element !== element)
  return passageOf(element.children, without(conversion, new Set(inner.map((mark) => mark.element))))
}

/** The site's name without 'Status': 'Acme Status', 'Acme Status Page - Incident history'. */
function organizationOf({ head, conversion }: Page): Passage | undefined {
  for (const passage of [head.siteName, head.title]) {
    const found =
      passage === undefined ? null : /^(.{2,60}?)\s+(?:system |service )?status(?:\s+page)?\b/i.exec(passage.text)
    if (passage !== undefined && found?.[1] !== undefined) {
      return inDocument(conversion.source, slicePassage(passage, 0, found[1].length))
    }
  }
  return undefined
}

/** What a history page tells of an incident besides its name and span. */
function messageOf(title: Mark, spans: readonly Mark[], { marks, conversion }: Page): RootContent[] {
  const titles = marks.all.filter(({ is }) => is === 'title' || is === 'day')
  let element = title.element
  for (let parent = marks.parentOf(element); parent !== undefined; parent = marks.parentOf(parent)) {
    if (within(titles, marks.rangeOf(parent), 2).length > 1) break
    element = parent
  }
  if (element === title.element) return []
  return flowOf(element.children, without(conversion, new Set([title.element, ...spans.map((span) => span.element)])))
}

function updateOf(update: FoundUpdate, page: Page): UpdateDraft {
  const { conversion, days } = page
  const { element, stamp, label, status } = update
  const passage = stampPassage(stamp.element, conversion)
  const taken = new Set<Content>([stamp.element])
  if (label !== undefined) taken.add(label)
  const day = passage === undefined ? undefined : dayOfStamp(passage.text, element, stamp.order, days)
  return {
    stamp: passage,
    status,
    label: label === undefined ? undefined : passageOf(label.children, conversion),
    ...(day === undefined ? {} : { day }),
    body: bodyOf(element, without(conversion, taken)),
  }
}

/** The stamp's text, from its first date or clock on: '3 days ago' before it is no stamp. */
function stampPassage(element: Element, conversion: Conversion): Passage | undefined {
  const attribute = stampAttribute(element)
  if (attribute !== undefined) {
    const passage = attributePassage(conversion.source.text, element, attribute)
    if (passage !== undefined) return inDocument(conversion.source, trimPassage(passage))
  }
  const passage = passageOf(element.children, conversion)
  if (passage === undefined) return undefined
  const [first, second] = scan(passage.text)
  if (first?.from.relative === undefined || second === undefined) return passage
  return slicePassage(passage, second.start)
}

function bodyOf(element: Element, conversion: Conversion): RootContent[] {
  const blocks = withoutLead(flowOf(element.children, conversion)).filter((block) => !isPosted(block))
  for (const block of blocks) {
    if (block.type === 'heading') block.depth = Math.min(6, block.depth + BODY_LEVELS) as typeof block.depth
  }
  return blocks
}

/** 'Posted', 'Posted on', where the stamp itself has been taken out. */
function isPosted(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = block.children.map((child) => ('value' in child ? child.value : 'x'.repeat(20))).join('')
  if (text.length > 40) return false
  return /^[^\p{L}\p{N}]*$/u.test(
    text.replace(new RegExp(cues.words.posted, 'iu'), '').replace(/\b(?:on|at|um|am|le)\b/gi, ''),
  )
}

/** 'This incident affected: API (Search, Export) and Web.', or a list with an item each. */
function affectedNames(element: Element, conversion: Conversion): KnownValue[] {
  const fact = { is: 'component' as const, affected: true }
  const items = itemsIn(element)
  if (items.length > 0) return items.map((item) => ({ passage: passageOf(item.children, conversion), fact }))
  const headings = element.children.filter((child) => isElement(child) && /^h[1-6]$/.test(child.tagName))
  const passage = passageOf(element.children, without(conversion, new Set<Content>(headings)))
  if (passage === undefined) return []
  const lead = /^[^:：]{0,80}[:：]\s*/.exec(passage.text)?.[0].length ?? 0
  return parseNameList(passage.text.slice(lead)).map(({ start, end, group }) => ({
    passage: slicePassage(passage, lead + start, lead + end),
    fact: { ...fact, ...(group === undefined ? {} : { group }) },
  }))
}

function itemsIn(element: Element): Element[] {
  return element.children.filter(isElement).flatMap((child) => (child.tagName === 'li' ? [child] : itemsIn(child)))
}
