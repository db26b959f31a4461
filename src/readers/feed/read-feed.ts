import type { RootContent } from 'mdast'
import { lineStartsOf } from '../../model/document.ts'
import { type Passage, slicePassage, trimPassage } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import {
  BODY_LEVELS,
  type IncidentDraft,
  incidentTree,
  isStamp,
  joinTrees,
  type UpdateDraft,
} from '../incident-tree.ts'
import { innerHtmlIn } from '../inner-html.ts'
import type { InnerHtml } from '../inner-markdown.ts'
import { type PlaceOf, placesIn, plainParagraphs } from '../inner-text.ts'
import { ReadError } from '../read-error.ts'
import type { Reading } from '../reader.ts'
import { stampInstant } from '../stamp-day.ts'
import { splitStatus, stampedParagraphs } from '../stamped-paragraphs.ts'
import { childOf, type XmlElement, xmlElements } from './xml-elements.ts'
import { xmlPassage } from './xml-passage.ts'

/** Atom (RFC 4287), RSS 2.0 and RSS 1.0, an incident an entry. Throws a ReadError for other XML. */
export function readFeed(text: string): Reading {
  const { root, problem, problems } = xmlElements(text)
  const kind = root?.name
  const lineStarts = lineStartsOf(text)
  const place = placesIn(lineStarts)
  if (root === undefined || (kind !== 'feed' && kind !== 'rss' && kind !== 'rdf:RDF')) {
    const found = kind === undefined ? 'no element' : `<${kind.slice(0, 40)}> at its root`
    throw new ReadError('unusable', `XML with ${found}; only feeds are read: Atom (<feed>) and RSS (<rss>).`)
  }
  const channel = kind === 'feed' ? root : (childOf(root, 'channel') ?? root)
  const entries = [...channel.children, ...(channel === root ? [] : root.children)].filter(
    ({ name }) => name === 'entry' || name === 'item',
  )
  const notes: string[] = problem === undefined ? [] : [`not well-formed XML (${problems} places): ${problem}`]
  const organization = organizationOf(channel, text)
  const source: Source = { text, place, html: innerHtmlIn(lineStarts, notes) }
  const trees = entries.map((entry) => incidentTree(draftOf(entry, organization, source), place))
  if (trees.length === 0) notes.push('this feed has no entry.')
  return { root: joinTrees(trees, text.length, place), incidents: trees, notes }
}

interface Source {
  readonly text: string
  readonly place: PlaceOf
  readonly html: InnerHtml
}

function draftOf(entry: XmlElement, organization: Passage | undefined, source: Source): IncidentDraft {
  const { text, place } = source
  const title = passageOf(childOf(entry, 'title'), text)
  const published = passageOf(childOf(entry, 'published', 'pubDate', 'dc:date', 'issued'), text)
  const updated = passageOf(childOf(entry, 'updated', 'atom:updated', 'modified'), text)
  const blocks = contentOf(entry, source)
  const { lead, updates } = stampedParagraphs(blocks, instantOf(published ?? updated), place)
  const stamp = [published, updated].find(isStamp)
  const alone = updates.length === 0 && stamp !== undefined
  return {
    start: entry.start,
    end: entry.end,
    values: [
      { passage: title, fact: { is: 'title' } },
      { passage: organization, fact: { is: 'organization' } },
      { passage: referenceOf(entry, text), fact: { is: 'reference' } },
      { passage: linkOf(entry, text), fact: { is: 'link' } },
      ...[published, updated]
        .filter((one) => !alone || one !== stamp)
        .map((passage) => ({ passage, fact: { is: 'record-time' as const } })),
    ],
    updates: alone ? [wholeUpdate(stamp, title, lead)] : [...leadUpdate(lead), ...updates],
  }
}

/** An entry whose text has no stamps is one update, at the entry's own time. */
function wholeUpdate(stamp: Passage, title: Passage | undefined, body: readonly RootContent[]): UpdateDraft {
  const status = title === undefined ? undefined : splitStatus(title).status
  return { stamp, body, ...(status !== undefined && { status }) }
}

function leadUpdate(body: readonly RootContent[]): UpdateDraft[] {
  return body.length === 0 ? [] : [{ stamp: undefined, body }]
}

function passageOf(element: XmlElement | undefined, text: string): Passage | undefined {
  if (element === undefined) return undefined
  const passage = trimPassage(xmlPassage(text, element.contentStart, element.contentEnd))
  return passage.text === '' ? undefined : passage
}

/** Escaped HTML, XHTML as elements, or plain text (RFC 4287, 3.1; RSS leaves it open, and has HTML). */
function contentOf(entry: XmlElement, { text, place, html }: Source): RootContent[] {
  const element = childOf(entry, 'content', 'content:encoded', 'description', 'summary')
  if (element === undefined) return []
  const type = element.attributes.type ?? ''
  if (type === 'xhtml') {
    const raw = text.slice(element.contentStart, element.contentEnd)
    return moved(html({ text: raw, runs: [{ at: 0, offset: element.contentStart }] }, place))
  }
  const passage = passageOf(element, text)
  if (passage === undefined) return []
  const isPlain = entry.name === 'entry' && (type === '' || type === 'text' || type === 'text/plain')
  return isPlain ? plainParagraphs(passage, place) : moved(html(passage, place))
}

function moved(blocks: RootContent[]): RootContent[] {
  for (const block of blocks) {
    if (block.type === 'heading') block.depth = Math.min(6, block.depth + BODY_LEVELS) as typeof block.depth
  }
  return blocks
}

function instantOf(passage: Passage | undefined): number | undefined {
  const token = passage === undefined ? undefined : scan(passage.text.slice(0, 120))[0]
  return token === undefined ? undefined : stampInstant(token)
}

/** The feed's author, or its title without 'Status' and what follows it. */
function organizationOf(channel: XmlElement, text: string): Passage | undefined {
  const author = passageOf(childOf(childOf(channel, 'author'), 'name'), text)
  if (author !== undefined) return author
  const title = passageOf(childOf(channel, 'title'), text)
  const end = title === undefined ? -1 : title.text.search(/\s+(?:(?:service|system)\s+)?status\b/i)
  return title === undefined || end < 1 ? undefined : trimPassage(slicePassage(title, 0, end))
}

/** What stands last in an id such as 'tag:status.example.com,2005:Incident/16913590'. */
function referenceOf(entry: XmlElement, text: string): Passage | undefined {
  const id = passageOf(childOf(entry, 'id', 'guid'), text)
  const last = id === undefined ? null : /[^/:#?=]{1,80}$/.exec(id.text.slice(-80))
  if (id === undefined || last === null) return undefined
  return slicePassage(id, id.text.length - last[0].length)
}

function linkOf(entry: XmlElement, text: string): Passage | undefined {
  const link = childOf(entry, 'link')
  const inside = passageOf(link, text)
  if (link === undefined || inside !== undefined) return inside
  const href = /\shref\s?=\s?(["'])([^"'<>]{1,2000})\1/.exec(text.slice(link.start, link.contentStart))
  if (href?.[2] === undefined) return undefined
  const end = link.start + href.index + href[0].length - 1
  return xmlPassage(text, end - href[2].length, end)
}
