import type { Yaml } from 'mdast'
import { lineStartsOf, positionAt } from '../../model/document.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n((?:(?!---[ \t]*(?:\r?\n|$))[^\n]{0,5000}\n){0,500})---[ \t]*(?:\r?\n|$)/
/** What a copied page has before its first tag. */
const FENCE = /^[\s`]{1,100}(?=<(?:!doctype|html)\b)/i

/**
 * The front matter that site generators put before their HTML, and the HTML with as many blanks in its stead, so
 * that its places stay. A code fence before the document type is blanked too.
 */
export function frontMatterOf(text: string): { html: string; node?: Yaml } {
  const found = FRONT_MATTER.exec(text)
  if (found === null) return { html: text.replace(FENCE, blanked) }
  const position = positionAt({ lineStarts: lineStartsOf(text), shift: 0 }, 0, found[0].trimEnd().length)
  const value = (found[1] ?? '').replace(/\r?\n$/, '')
  return { html: blanked(found[0]) + text.slice(found[0].length), node: { type: 'yaml', value, position } }
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
