import type { Report } from '../../content.ts'
import { sentence } from '../../wording.ts'
import { drawPlain, strokeLine } from './draw.ts'
import type { FontSet } from './font-set.ts'
import { breakLines, type Line } from './lines.ts'
import type { PdfDocument } from './pdf-document.ts'
import { page, type TextStyle } from './style.ts'

const style: TextStyle = { face: 'regular', size: 7.5, colour: 'secondary', tabular: true }

/** Running header (not on the first page) and footer with `page 2 of 5`, once all pages are there. */
export function drawFurniture(doc: PdfDocument, fonts: FontSet, report: Report, footer: string): void {
  const count = doc.pageCount()
  const right = doc.pageWidth - page.right
  const room = right - page.left
  const title = oneLine(report.title, room * 0.68)
  const owner = oneLine([report.organization, report.reference].filter((part) => part !== '').join(' · '), room * 0.3)
  const made = oneLine([footer, report.generator].filter((part) => part !== '').join(' · '), room * 0.75)
  for (let index = 0; index < count; index += 1) {
    doc.toPage(index)
    doc.artifact('Pagination', () => {
      if (index > 0) {
        drawPlain(doc, title, page.left, 42)
        drawPlain(doc, owner, right - owner.width, 42)
        strokeLine(doc, [page.left, 50], [right, 50], 'rule', 0.5)
      }
      const number = oneLine(sentence(report.wording, 'page', { page: index + 1, pages: count }), room)
      drawPlain(doc, number, right - number.width, doc.pageHeight - 36)
      drawPlain(doc, made, page.left, doc.pageHeight - 36)
    })
  }

  function oneLine(text: string, most: number): Line {
    const [whole] = breakLines([{ text, style }], Number.POSITIVE_INFINITY, fonts)
    if (whole !== undefined && whole.width <= most) return whole
    const letters = [...text.slice(0, 400)]
    let low = 0
    let high = letters.length
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const line = cut(letters, middle)
      if (line.width <= most) low = middle
      else high = middle - 1
    }
    return cut(letters, low)
  }

  function cut(letters: readonly string[], length: number): Line {
    const text = `${letters.slice(0, length).join('').trimEnd()}…`
    return breakLines([{ text, style }], Number.POSITIVE_INFINITY, fonts)[0] ?? { fragments: [], width: 0 }
  }
}
