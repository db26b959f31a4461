import type { PdfDocument } from './pdf-document.ts'
import { page } from './style.ts'

/** Something that is drawn in one piece, at whatever place of whatever page there is room. */
export interface Box {
  readonly height: number
  /** Blank above; falls away at the top of a page. */
  readonly space: number
  /** Begins a page. */
  readonly turn?: boolean
  /** Stays on the page of the box after it. */
  readonly keep?: boolean
  /** Stays on the page of the box before it. */
  readonly follows?: boolean
  readonly draw: (top: number) => void
  /** Drawn again above this box where it begins a page: a table's header. */
  readonly header?: { readonly height: number; readonly draw: (top: number) => void }
}

/**
 * Places boxes one below the other, on as many pages as they need. They are asked for one by one, and forgotten when
 * they are drawn: a long report is never in memory as a whole.
 */
export function flow(doc: PdfDocument, boxes: Iterable<Box>): void {
  const bottom = doc.pageHeight - page.bottom
  let y: number = page.top
  let fresh = true
  const turn = () => {
    doc.addPage()
    y = page.top
    fresh = true
  }
  turn()
  for (const group of groups(boxes)) {
    if (!fresh && (group[0]?.turn === true || y + heightOf(group) > bottom)) turn()
    for (const box of group) {
      if (!fresh && y + box.space + box.height > bottom + 0.01) turn()
      if (fresh && box.header !== undefined) {
        box.header.draw(y)
        y += box.header.height
      } else if (!fresh) y += box.space
      box.draw(y)
      y += box.height
      fresh = false
    }
  }
}

/** Boxes with those that must not be parted from them. */
function* groups(boxes: Iterable<Box>): Generator<Box[]> {
  let group: Box[] = []
  for (const box of boxes) {
    const last = group.at(-1)
    if (last !== undefined && last.keep !== true && box.follows !== true) {
      yield group
      group = []
    }
    group.push(box)
  }
  if (group.length > 0) yield group
}

function heightOf(group: readonly Box[]): number {
  return group.reduce((sum, { height, space }) => sum + height + space, 0)
}

export function pageRoom(doc: PdfDocument): number {
  return doc.pageHeight - page.top - page.bottom
}
