import type { Root as Hast } from 'hast'
import type { RootContent } from 'mdast'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import type { Passage } from '../model/passage.ts'
import { parseTree } from './html/parse-tree.ts'
import { type PlaceOf, plainParagraphs, relocate } from './inner-text.ts'

/** Longer than any update: what is longer is read without its tags. */
const LONGEST = 500_000

// Status pages set <var> around the parts of a stamp; as code they would be no part of the sentence.
const through = (state: { all(node: unknown): unknown }, node: unknown): never => state.all(node) as never
const toMarkdown = unified()
  .use(rehypeRemark, { handlers: { var: through, kbd: through, samp: through, tt: through } })
  .freeze()

/** HTML that stands inside another format (a JSON string, a feed), as blocks with places in the source. */
export function innerHtml(html: Passage, place: PlaceOf): RootContent[] {
  if (html.text.length > LONGEST) return withoutTags(html, place)
  try {
    const { tree } = parseTree(html.text, 'fragment')
    const { children } = toMarkdown.runSync(tree as Hast)
    relocate(children, html, 'html', place)
    return children
  } catch (error) {
    if (error instanceof RangeError) return withoutTags(html, place)
    throw error
  }
}

/** Each tag blanked, so that all else keeps its place. */
function withoutTags(html: Passage, place: PlaceOf): RootContent[] {
  const text = html.text
    .replace(/<(?:br|\/?p|\/?div|\/?li|\/?tr)\b[^<>]{0,500}>/gi, (tag) => '\n'.repeat(tag.length))
    .replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, (tag) => ' '.repeat(tag.length))
  return plainParagraphs({ text, runs: html.runs }, place)
}
