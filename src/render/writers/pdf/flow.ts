import type { PdfDocument } from './pdf-document.ts'
import { page } from './style.ts'

/** Something that is drawn in one piece, at whatever place of whatever page there is room. */
export interface Box {
  readonly height: number
  /** Blank above; falls away at the top of a page. */
  readonly space: number
  /** Stays on the page of the box after it. */
  readonly keep?: boolean
  readonly draw: (top: number) => void
  /** Drawn again above this box where it begins a page: a table's header. */
  readonly header?: { readonly height: number; readonly draw: (top: number) => void }
}

/** Places boxes one below the other, on as many pages as they need. */
export function flow(doc: PdfDocument, boxes: readonly Box[]): void {
  const bottom = doc.pageHeight - page.bottom
  doc.addPage()
  let y: number = page.top
  let fresh = true
  for (let index = 0; index < boxes.length; ) {
    const group = groupFrom(boxes, index)
    if (!fresh && y + heightOf(group) > bottom) {
      doc.addPage()
      y = page.top
      fresh = true
    }
    for (const box of group) {
      if (!fresh && y + box.space + box.height > bottom + 0.01) {
        doc.addPage()
        y = page.top
        fresh = true
      }
      if (fresh && box.header !== undefined) {
        box.header.draw(y)
        y += box.header.height
      } else if (!fresh) y += box.space
      box.draw(y)
      y += box.height
      fresh = false
    }
    index += group.length
  }
}

/** A box and those that must not be parted from it. */
function groupFrom(boxes: readonly Box[], from: number): Box[] {
  let end = from
  while (boxes[end]?.keep === true && end < boxes.length - 1) end += 1
  return boxes.slice(from, end + 1)
}

function heightOf(group: readonly Box[]): number {
  return group.reduce((sum, { height, space }) => sum + height + space, 0)
}

export function pageRoom(doc: PdfDocument): number {
  return doc.pageHeight - page.top - page.bottom
}
