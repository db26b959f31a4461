import type { Element, Root } from 'hast'
import { type Passage, slicePassage, trimPassage } from '../../model/passage.ts'
import { alignText } from './align-text.ts'
import { attributePassage } from './attributes.ts'
import { attributeOf, isElement } from './elements.ts'

/** What a page says of itself in its head; places count in the HTML. */
export interface PageHead {
  /** Of `og:title`, else of `title`, without the site's name. */
  readonly title?: Passage
  readonly siteName?: Passage
  readonly published?: Passage
  /** When the page was made, in milliseconds since 1970. */
  readonly made?: number
  readonly charset?: string
  /** A report that was rendered as a page: told like a document, whatever its rows look like. */
  readonly isReport: boolean
}

const PUBLISHED =
  /^(?:article:published_time|og:published_time|datepublished|dc\.date(?:\.issued)?|dcterms\.(?:created|issued|date)|publish(?:ed)?[-_]?(?:date|time|at)|pubdate|date|parsely-pub-date|sailthru\.date)$/i
const JSON_PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"([^"\\]{8,40})"/

/** Reads title, meta elements and linked data; no more than the first of each. */
export function pageHead(tree: Root, text: string): PageHead {
  const metas = new Map<string, Passage>()
  let title: Passage | undefined
  let charset: string | undefined
  let linked: Passage | undefined
  const visit = (element: Element): void => {
    if (element.tagName === 'title' && title === undefined) title = textPassage(element, text)
    else if (element.tagName === 'meta') {
      charset ??= charsetOf(element)
      const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemProp')
      const content = name === undefined ? undefined : attributePassage(text, element, 'content')
      if (name !== undefined && content !== undefined && !metas.has(name.toLowerCase()))
        metas.set(name.toLowerCase(), content)
    } else if (element.tagName === 'script' && /ld\+json/.test(attributeOf(element, 'type') ?? '')) {
      linked ??= linkedDate(element, text)
    } else if (element.tagName !== 'svg') for (const child of element.children) if (isElement(child)) visit(child)
  }
  for (const child of tree.children) if (isElement(child)) visit(child)
  const published = [...metas].find(([name]) => PUBLISHED.test(name))?.[1] ?? linked
  const issued = metas.get('issued')?.text ?? metas.get('dcterms.modified')?.text ?? metas.get('last-modified')?.text
  const made = issued === undefined ? undefined : millisecondsOf(issued)
  const siteName = metas.get('og:site_name')
  const own = metas.get('og:title') ?? title
  return {
    ...(own === undefined ? {} : { title: withoutSite(own, siteName?.text) }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(published === undefined ? {} : { published }),
    ...(made === undefined ? {} : { made }),
    ...(charset === undefined ? {} : { charset }),
    isReport: metas.get('postmortem-kit')?.text === 'report',
  }
}

/** Unix time, or a date that is written out. */
export function millisecondsOf(stamp: string): number | undefined {
  const value = stamp.trim()
  const number = /^\d{9,13}$/.test(value) ? Number(value) : Number.NaN
  const at = Number.isNaN(number)
    ? /\d{4}/.test(value)
      ? Date.parse(value)
      : Number.NaN
    : number < 1e11
      ? number * 1000
      : number
  return Number.isNaN(at) ? undefined : at
}

function textPassage(element: Element, text: string): Passage | undefined {
  const [only] = element.children
  if (only?.type !== 'text') return undefined
  const start = only.position?.start.offset ?? 0
  const passage = trimPassage(alignText(only.value, text, start, only.position?.end.offset ?? start))
  return passage.text === '' ? undefined : passage
}

function linkedDate(element: Element, text: string): Passage | undefined {
  const [only] = element.children
  if (only?.type !== 'text') return undefined
  const found = JSON_PUBLISHED.exec(only.value)
  const start = only.position?.start.offset ?? 0
  if (found?.[1] === undefined) return undefined
  const at = text.indexOf(found[0], start)
  if (at === -1) return undefined
  const value = found[1]
  return { text: value, runs: [{ at: 0, offset: at + found[0].length - 1 - value.length }] }
}

function charsetOf(element: Element): string | undefined {
  const own = attributeOf(element, 'charSet')
  if (own !== undefined) return own.toLowerCase()
  if (!/content-type/i.test(attributeOf(element, 'httpEquiv') ?? '')) return undefined
  return /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(attributeOf(element, 'content') ?? '')?.[1]?.toLowerCase()
}

/** 'How we lost an hour | Acme Blog': what follows the last bar or dash names the site. */
function withoutSite(title: Passage, siteName: string | undefined): Passage {
  const plain = trimPassage(title)
  const found = /^(.{8,}?)\s+[|–—·•-]\s+([^|–—·•]{2,60})$/s.exec(plain.text.slice(0, 500))
  if (found?.[1] === undefined || found[2] === undefined || found[2].length > found[1].length) return plain
  if (
    siteName !== undefined &&
    !found[2].toLowerCase().includes(siteName.toLowerCase().slice(0, 8)) &&
    /\s-\s/.test(plain.text)
  )
    return plain
  return slicePassage(plain, 0, found[1].length)
}
