import type { Wording } from '../../wording.ts'
import type { Anchors } from './anchors.ts'
import type { FontSet } from './font-set.ts'
import type { PdfDocument, Tag } from './pdf-document.ts'
import type { TextStyle } from './style.ts'

/** Where blocks are set: the document, a column of the page, and the element they belong to. */
export interface Setting {
  readonly doc: PdfDocument
  readonly fonts: FontSet
  readonly tag: Tag
  readonly left: number
  readonly width: number
  readonly style: TextStyle
  /** For the words that are not the report's own. */
  readonly wording: Wording
  readonly anchors: Anchors
}

/** Baseline of a line of text, from the top of its line box. */
export function baselineIn(fonts: FontSet, style: TextStyle, lineHeight: number): number {
  return lineHeight / 2 + (fonts.face(style.face).capHeight * style.size) / 2000
}
