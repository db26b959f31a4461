import type { Html } from 'mdast'
import type { Document } from '../../model/document.ts'
import { linesOf, type Passage } from '../../model/passage.ts'

/**
 * The text of an HTML block inside Markdown, a passage a line: tags and comments are left out, nothing is
 * interpreted. Good for the `<details>`, `<br>` and `<p>` that people put into Markdown, not for whole pages.
 */
export function htmlLines(node: Html, document: Document): Passage[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  const source = document.text.slice(start, end)
  const runs: { at: number; offset: number }[] = []
  let text = ''
  let from = 0
  for (const tag of source.matchAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z][^<>]*>/g)) {
    text = append(text, source, from, tag.index, start, runs)
    if (/^<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b/i.test(tag[0])) {
      runs.push({ at: text.length, offset: start + tag.index })
      text += '\n'
    }
    from = tag.index + tag[0].length
  }
  text = append(text, source, from, source.length, start, runs)
  return linesOf({ text, runs }).filter((line) => line.text.trim() !== '')
}

function append(
  text: string,
  source: string,
  from: number,
  to: number,
  start: number,
  runs: { at: number; offset: number }[],
): string {
  if (to <= from) return text
  runs.push({ at: text.length, offset: start + from })
  return text + source.slice(from, to)
}
