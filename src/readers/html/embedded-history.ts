import type { Element, Root } from 'hast'
import type { Root as Tree } from 'mdast'
import { flatten, type Passage } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { BODY_LEVELS, type IncidentDraft, incidentTree, type KnownValue } from '../incident-tree.ts'
import { composed, type PlaceOf } from '../inner-text.ts'
import { type JsonObject, type JsonValue, objectsAt, passageOf, valueAt } from '../json/json-value.ts'
import { scanJson } from '../json/scan-json.ts'
import { ReadError } from '../read-error.ts'
import { stampDay } from '../stamp-day.ts'
import { attributePassage } from './attributes.ts'
import { attributeOf, isElement } from './elements.ts'
import { htmlFragment } from './fragment.ts'
import { organizationOf } from './organization.ts'
import type { PageHead } from './page-head.ts'
import { plainText } from './passages.ts'
import { type HtmlSource, inDocument } from './source.ts'

const ATTRIBUTES = ['dataReactProps', 'dataProps', 'dataPage', 'dataState']

/**
 * A history whose incidents stand as JSON in an attribute, for scripts to show (Statuspage: months, each with its
 * `year` and `incidents` of `name`, `message` and `timestamp`); undefined where the page has none.
 */
export function embeddedHistory(tree: Root, source: HtmlSource, head: PageHead, place: PlaceOf): Tree[] | undefined {
  for (const { element, name } of elementsWithJson(tree)) {
    const attribute = attributePassage(source.text, element, name)
    const values = attribute === undefined ? [] : valuesIn(attribute.text)
    if (attribute === undefined) continue
    const outer = inDocument(source, attribute)
    const read = (value: JsonValue | undefined): Passage | undefined => {
      const inner = value === undefined ? undefined : passageOf(value, attribute.text)
      return inner === undefined ? undefined : composed(inner, outer)
    }
    const drafts = values.flatMap((value) =>
      objectsAt(value, 'months').flatMap((month) =>
        objectsAt(month, 'incidents').map((incident) => draftOf(incident, month, read, source)),
      ),
    )
    const organization: KnownValue = { passage: organizationOf(head, source), fact: { is: 'organization' } }
    if (drafts.length > 0) {
      return drafts.map((draft) => incidentTree({ ...draft, values: [...draft.values, organization] }, place))
    }
  }
  return undefined
}

function elementsWithJson(tree: Root): { element: Element; name: string }[] {
  const found: { element: Element; name: string }[] = []
  const visit = (element: Element): void => {
    const name = ATTRIBUTES.find((one) => /^\s*\{[\s\S]*"months"/.test(attributeOf(element, one) ?? ''))
    if (name !== undefined) found.push({ element, name })
    for (const child of element.children) if (isElement(child)) visit(child)
  }
  for (const child of tree.children) if (isElement(child)) visit(child)
  return found
}

function valuesIn(text: string): readonly JsonValue[] {
  try {
    return scanJson(text).values
  } catch (error) {
    if (error instanceof ReadError) return []
    throw error
  }
}

type Read = (value: JsonValue | undefined) => Passage | undefined

function draftOf(incident: JsonObject, month: JsonObject, read: Read, source: HtmlSource): IncidentDraft {
  const title = read(valueAt(incident, 'name'))
  const stamp = textOf(read(valueAt(incident, 'timestamp')), source)
  const token = stamp === undefined ? undefined : scan(stamp.text)[0]
  const near = middleOf(month, token?.from.date?.month)
  const day = token === undefined || near === undefined ? undefined : stampDay(token, near)?.day
  const values: KnownValue[] = [
    { passage: title, fact: { is: 'title' } },
    { passage: read(valueAt(incident, 'code')), fact: { is: 'reference' } },
    { passage: read(valueAt(incident, 'impact')), fact: { is: 'severity' } },
  ]
  const message = read(valueAt(incident, 'message'))
  const body = message === undefined ? [] : htmlFragment(message, source).children
  for (const block of body) {
    if (block.type === 'heading') block.depth = Math.min(6, block.depth + BODY_LEVELS) as typeof block.depth
  }
  const isSpan = token?.to !== undefined
  if (isSpan) values.push({ passage: stamp, fact: { is: 'start', ...(day === undefined ? {} : { day }) } })
  const start = title?.runs[0]?.offset ?? 0
  const update = { stamp: isSpan ? undefined : stamp, ...(day === undefined ? {} : { day }), body }
  return { start, end: (stamp ?? title)?.runs.at(-1)?.offset ?? start, values, updates: [update] }
}

/** The middle of a month that gives its year, in milliseconds since 1970. */
function middleOf(month: JsonObject, number: number | undefined): number | undefined {
  const year = valueAt(month, 'year')
  if (year?.kind !== 'number' || !Number.isInteger(year.value)) return undefined
  return Date.UTC(year.value, (number ?? 6) - 1, 15)
}

/** The text of a value that holds HTML. */
function textOf(html: Passage | undefined, source: HtmlSource): Passage | undefined {
  if (html === undefined) return undefined
  const [first] = htmlFragment(html, source).children
  if (first === undefined || plainText(first) === '') return undefined
  return flatten(first as never, { text: source.text, format: 'html' })
}
