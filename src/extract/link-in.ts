import type { Document } from '../model/document.ts'
import { type Passage, sourceSpan } from '../model/passage.ts'

/** Where the first link in a stretch of a passage leads, as Markdown or HTML has it. */
export function linkIn(passage: Passage, start: number, end: number, document: Document): string | undefined {
  const span = sourceSpan(passage, start, end)
  // A link's address stands behind its words in Markdown, and so behind the last of them.
  const rest =
    end >= passage.text.length
      ? (/^\]\([^\s)]{0,500}/.exec(document.text.slice(span.end, span.end + 502))?.[0] ?? '')
      : ''
  return addressIn(document.text.slice(span.start, span.end) + rest)
}

/** `… ([evidence](https://…))` at the end of a text: where the link leads, and where the bracket begins. */
export function linkBehind(passage: Passage, document: Document): { url: string; from: number } | undefined {
  const found = /\s\(([^()]{1,60})\)\s*$/.exec(passage.text)
  if (found === null) return undefined
  const open = found.index + found[0].indexOf('(')
  const span = sourceSpan(passage, open, open + 1)
  const source = document.text.slice(span.start, span.start + 2_200)
  const markdown = /^\(\[[^\]\n]{1,80}\]\(<?(?:https?:\/\/|mailto:)/i.test(source)
  const html = /^\(\s*<a\s/i.test(source)
  const url = markdown || html ? addressIn(source) : undefined
  return url === undefined ? undefined : { url, from: found.index }
}

/** The first address that a link in Markdown or HTML leads to. */
export function addressIn(source: string): string | undefined {
  const written = /\]\(<?(https?:\/\/(?:\\[!-/:-@[-`{-~]|\([^\s()>\\]{0,400}\)|[^\s)>\\]){1,2000})/i.exec(source)?.[1]
  if (written !== undefined) return written.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  const held = /<a\s[^<>]{0,500}?href\s*=\s*["']?(https?:\/\/[^\s"'<>]{1,2000})/i.exec(source)?.[1]
  return held?.replace(/&amp;/g, '&')
}
