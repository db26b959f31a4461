import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { MOST_NESTING, shallow } from './shallow.ts'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * HTML to a hast tree (https://html.spec.whatwg.org/#parsing), whose positions count in `text`. Never throws:
 * tags that nest too deep are left out, their text is kept, and a note says so.
 */
export function parseTree(text: string, kind: 'page' | 'fragment'): { tree: Root; notes: string[] } {
  const parser = kind === 'page' ? page : fragment
  for (const strict of [false, true]) {
    const { text: kept, blanked } = shallow(text, strict)
    const notes =
      blanked === 0 ? [] : [`${blanked} tags nest deeper than ${MOST_NESTING} levels; only their text is read.`]
    try {
      return { tree: parser.parse(kept), notes }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  const bare = text.replace(/[<&]/g, ' ')
  return { tree: parser.parse(bare), notes: ['the HTML nests too deep; read without its tags.'] }
}
