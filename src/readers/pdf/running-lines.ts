import type { PdfLine } from './page-lines.ts'

/** Headers and footers stand in these parts of a page, from its edges. */
const MARGIN = 0.12
const PAGE_NUMBER =
  /^(?:page|seite|p\.|página|pagina)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|\/|von|de|sur|di)\s*\d{1,4})?$/i

export interface Apart {
  /** The lines that belong to the text, in order. */
  readonly body: readonly PdfLine[]
  /** Headers and footers, each once as its first page has it, page numbers left out. */
  readonly running: readonly PdfLine[]
}

/** Takes apart what stands at the edge of most pages from the text. */
export function partRunningLines(pages: readonly (readonly PdfLine[])[]): Apart {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(lines.filter(isAtEdge).map((line) => keyOf(line, pages.length))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(2, pages.length / 2)
  const body: PdfLine[] = []
  const running = new Map<string, PdfLine>()
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const key = keyOf(line, pages.length)
      const outermost = index === 0 || index === lines.length - 1
      if (isAtEdge(line) && PAGE_NUMBER.test(line.text.trim()) && outermost) continue
      if (!isAtEdge(line) || (counts.get(key) ?? 0) < most) body.push(line)
      else if (!running.has(key)) running.set(key, line)
    }
  }
  return { body, running: [...running.values()].filter(({ text }) => !PAGE_NUMBER.test(text.trim())) }
}

function isAtEdge({ bottom, pageHeight }: PdfLine): boolean {
  return bottom < pageHeight * MARGIN || bottom > pageHeight * (1 - MARGIN)
}

/** Lines with the same words at the same height, the number of the page apart: other numbers may be times. */
function keyOf({ text, bottom, size, page }: PdfLine, pages: number): string {
  const words = text
    .slice(0, 300)
    .replace(/\d+/g, (digits) => (Number(digits) === page || Number(digits) === pages ? '#' : digits))
  return `${Math.round(bottom / 4)} ${Math.round(size)} ${words}`
}
