import type { Element, Root } from 'hast'
import { scan } from '../../time/scan.ts'
import type { TimeToken } from '../../time/token.ts'
import { statusOfWord } from '../status-word.ts'
import type { Conversion } from './conversion.ts'
import { attributeOf, type Content, classesOf, isElement, textOf } from './elements.ts'
import { withoutPosted } from './posted.ts'
import { stampAttribute } from './stamp-attributes.ts'

/**
 * An element that shows what a status page is made of. `stamp`: a moment and nothing else; `span`: a stretch of
 * time and nothing else; `day`: a date that heads what follows; `status`: a status word alone; `title`: the name
 * of an incident, or any heading; `update`: an element that is named as one; `affected`: the list of components.
 */
export interface Mark {
  readonly is: 'stamp' | 'span' | 'day' | 'status' | 'title' | 'update' | 'affected'
  readonly element: Element
  /** In document order. */
  readonly order: number
  readonly token?: TimeToken
  /** A title that is named as an incident's, or a stamp that is named as a time. */
  readonly named?: boolean
}

export interface Marks {
  readonly all: readonly Mark[]
  parentOf(element: Element): Element | undefined
  /** Order numbers of what stands inside an element, from and up to (without). */
  rangeOf(element: Element): { from: number; to: number }
}

const UPDATE =
  /^(?!.*(?:last|subscri|latest))(?:[a-z]{1,30}[-_]{1,2}){0,3}(?:incident|status)?update(?:[-_]{1,2}(?:row|item|entry|block|card|wrapper|box|single|post))?(?:_{1,2}[a-z0-9]{3,10})?$|^post-?mortem(?:[-_](?:row|item))?$/
const TITLE =
  /^(?:(?:[a-z]{1,20}[-_]{1,2}){0,2}(?:incident|event|issue|maintenance|outage)[-_]{0,2}(?:title|name|heading)|actual-title|panel-(?:heading|title))(?:_{1,2}[a-z0-9]{3,10})?$/
const AFFECTED = /^(?:components?-affected|affected-(?:components?|services?|systems?|products?))(?:-\w{1,20})?$/
const TIME = /(?:^|[-_])(?:time|date|stamp|timestamp|datetime|posted|ago|timeago|created|published)(?:$|[-_])/
const DAY = /(?:^|[-_])(?:date|day|month|year)(?:$|[-_])/
/** What every clock has, in any language: spares a scan of all other short texts. */
const CLOCK = /\d\s?(?:[:.：h時时点點시ч]|[ap]\.?\s?m|uhr)|\d{3,4}\s?(?:[A-Z]{1,5}\b|[+-]\d)|noon|midnight/i
const MOST_LETTERS = 80
const MOST_WORDS = 9

export function marksOf(root: Root | Element, conversion: Conversion): Marks {
  const all: Mark[] = []
  const parents = new Map<Element, Element>()
  const ranges = new Map<Element, { from: number; to: number }>()
  let order = 0
  const visit = (element: Element, parent: Element | undefined): void => {
    if (conversion.leavesOut(element)) return
    if (parent !== undefined) parents.set(element, parent)
    const from = order
    order += 1
    const found = markOf(element, conversion)
    if (found !== undefined) all.push({ ...found, element, order: from })
    if (found === undefined || found.is === 'update' || found.is === 'title') {
      for (const child of element.children) if (isElement(child)) visit(child, element)
    }
    ranges.set(element, { from, to: order })
  }
  const children: readonly Content[] = root.children
  for (const child of children) if (isElement(child)) visit(child, undefined)
  return {
    all: withoutOuterTitles(all, ranges),
    parentOf: (element) => parents.get(element),
    rangeOf: (element) => ranges.get(element) ?? { from: -1, to: -1 },
  }
}

type Found = Omit<Mark, 'element' | 'order'>

function markOf(element: Element, { survey }: Conversion): Found | undefined {
  const size = survey.sizeOf(element)
  const names = classesOf(element)
  if (names.some((name) => UPDATE.test(name))) return { is: 'update' }
  if (names.some((name) => AFFECTED.test(name))) return { is: 'affected' }
  const isNamed = names.some((name) => TITLE.test(name))
  if (isNamed && size <= 300) return { is: 'title', named: true }
  const stamp = stampAttribute(element)
  if (stamp !== undefined) {
    const [token] = scan(attributeOf(element, stamp) ?? '')
    if (token !== undefined) return { is: 'stamp', token, named: true }
  }
  const isHeading = /^h[1-6]$/.test(element.tagName)
  if (size > 0 && size <= MOST_LETTERS) {
    const found = shortMark(element, names, isHeading)
    if (found !== undefined) return found
  }
  return isHeading && size > 0 && size <= 300 ? { is: 'title' } : undefined
}

function shortMark(element: Element, names: readonly string[], isHeading: boolean): Found | undefined {
  const text = textOf(element, 160)
  if (/\d/.test(text)) {
    const heads = isHeading || names.some((name) => DAY.test(name))
    if ((!heads && !CLOCK.test(text)) || (text.match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_WORDS) return undefined
    const token = wholeTime(text)
    if (token === undefined) return undefined
    const named = element.tagName === 'time' || names.some((name) => TIME.test(name))
    const { date, clock } = token.from
    if (clock !== undefined && (date?.day !== undefined || named)) {
      return { is: token.to === undefined ? 'stamp' : 'span', token, named }
    }
    return clock === undefined && date !== undefined && token.to === undefined && heads
      ? { is: 'day', token }
      : undefined
  }
  return text.length <= 30 && statusOfWord(text) !== undefined ? { is: 'status' } : undefined
}

/** The time that a text is, but for marks and words such as 'Posted on'; a month with its year counts as one. */
export function wholeTime(text: string): TimeToken | undefined {
  const tokens = scan(text).filter(({ from }) => from.relative === undefined)
  const [token] = tokens
  if (token === undefined) return monthOf(text)
  if (tokens.length > 1) return undefined
  const rest = text.slice(0, token.start) + text.slice(token.end)
  const words = withoutPosted(rest.replace(/\b\d{1,3} \p{L}{1,12} ago\b/gu, ' '))
  return words.length <= 3 && !/\d/.test(words) ? token : undefined
}

/** 'March 2022' as the first of that month. */
function monthOf(text: string): TimeToken | undefined {
  const found = /^\W{0,4}(\p{L}{3,12}\.?),? ((?:19|20)\d\d)\W{0,4}$/u.exec(text)
  if (found === null) return undefined
  const [token] = scan(`1 ${found[1]} ${found[2]}`)
  return token?.from.date?.month === undefined ? undefined : token
}

/** A title that holds another (a panel's heading with the name in it) is not the name. */
function withoutOuterTitles(all: readonly Mark[], ranges: ReadonlyMap<Element, { from: number; to: number }>): Mark[] {
  const kept: Mark[] = []
  let next = Number.POSITIVE_INFINITY
  for (const mark of all.toReversed()) {
    if (mark.is === 'title') {
      const isOuter = next < (ranges.get(mark.element)?.to ?? mark.order)
      next = mark.order
      if (isOuter) continue
    }
    kept.push(mark)
  }
  return kept.reverse()
}
