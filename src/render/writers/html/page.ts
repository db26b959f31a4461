import type { Heading } from 'mdast'
import type { Report } from '../../content.ts'
import { wordsOf } from '../../tree.ts'
import type { Wording } from '../../wording.ts'
import { type MomentSearch, momentSearch } from './moment-search.ts'

/** What the parts of one page share, while they are written in order. */
export interface Page {
  readonly wording: Wording
  readonly title: string
  /** An id for a heading, which no other element has; what follows stands under it. */
  readonly enter: (heading: Heading) => string
  /** The words of the heading under which the page is now: what a table or a picture is called by those who hear it. */
  readonly under: () => string
  /** A number for each picture. */
  readonly nextPicture: () => number
  /** The id of the first row that tells a line of the source; undefined for further ones. */
  readonly lineId: (line: number | undefined) => string | undefined
  readonly hasLine: (line: number | undefined) => boolean
  readonly moments: MomentSearch
}

/** @param lines that rows of tables tell */
export function pageOf({ title, wording, moments }: Report, lines: ReadonlySet<number>): Page {
  const taken = new Set<string>()
  const told = new Set<number>()
  let under = title
  let pictures = 0
  return {
    wording,
    title,
    enter: (heading) => {
      under = wordsOf(heading)
      return anchorOf(under, taken)
    },
    under: () => under,
    nextPicture: () => {
      pictures += 1
      return pictures
    },
    lineId: (line) => {
      if (line === undefined || told.has(line)) return undefined
      told.add(line)
      return `line-${line}`
    },
    hasLine: (line) => line !== undefined && lines.has(line),
    moments: momentSearch(moments),
  }
}

function anchorOf(words: string, taken: Set<string>): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  // The prefix keeps ids of headings apart from all others.
  const base = `s-${slug}`
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
  return id
}
