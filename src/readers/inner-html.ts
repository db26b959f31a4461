import type { Passage } from '../model/passage.ts'
import { htmlFragment } from './html/fragment.ts'
import type { InnerHtml } from './inner-markdown.ts'
import { type PlaceOf, plainParagraphs } from './inner-text.ts'

/** Longer than any update: what is longer is read without its tags. */
const LONGEST = 500_000

/** Reads HTML that stands inside another format (a JSON string, a feed) as blocks with places in the source. */
export function innerHtmlIn(lineStarts: readonly number[], notes: string[]): InnerHtml {
  return (html, place) => {
    if (html.text.length > LONGEST) return withoutTags(html, place)
    const { children, notes: found } = htmlFragment(html, { lineStarts })
    for (const note of found) if (!notes.includes(note)) notes.push(note)
    return children
  }
}

/** Each tag blanked, so that all else keeps its place. */
function withoutTags(html: Passage, place: PlaceOf): ReturnType<InnerHtml> {
  const text = html.text
    .replace(/<(?:br|\/?p|\/?div|\/?li|\/?tr)\b[^<>]{0,500}>/gi, (tag) => '\n'.repeat(tag.length))
    .replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, (tag) => ' '.repeat(tag.length))
  return plainParagraphs({ text, runs: html.runs }, place)
}
