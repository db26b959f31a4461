import { loadPdf } from './pdf/load-pdf.ts'
import { linesOfPage } from './pdf/page-lines.ts'
import { pdfBlocks } from './pdf/pdf-blocks.ts'
import { partRunningLines } from './pdf/running-lines.ts'
import { ReadError } from './read-error.ts'
import type { ByteReader, ByteReading } from './reader.ts'
import { type Block, writeOut } from './written-out.ts'

const MOST_PAGES = 300
/** Stretches of text in one font: a page of prose has about a hundred. */
const MOST_ITEMS = 300_000
const HEADER_WITHIN = 1024

/**
 * PDF files. Their source has no lines: text is put together from where it stands on the page and written out, a
 * paragraph, an item or a row a line, and all positions count in that. Headers and footers that repeat come once,
 * at the end; page numbers are left out.
 */
export const pdfReader: ByteReader = {
  name: 'pdf',
  extensions: ['pdf'],
  matches: isPdf,
  parseBytes: parsePdf,
}

/** Readers of PDF take up to 1,024 bytes before the header (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN)).trimStart().startsWith('%PDF-')
}

async function parsePdf(bytes: Uint8Array): Promise<ByteReading> {
  if (!isPdf(bytes)) throw new ReadError('unusable', 'this is no PDF: it does not begin with %PDF-.')
  const { pages, pageCount, bookmarks, isCut } = await loadPdf(bytes, { maxPages: MOST_PAGES, maxItems: MOST_ITEMS })
  const { body, running } = partRunningLines(pages.map(linesOfPage))
  const blocks: Block[] = [
    ...pdfBlocks(body, bookmarks),
    ...running.map(({ text }): Block => ({ is: 'paragraph', pieces: [{ text }] })),
  ]
  if (blocks.length === 0) {
    throw new ReadError('empty', 'the PDF has no text; where its pages are pictures, it needs text recognition first.')
  }
  const notes = [
    ...(pageCount > pages.length ? [`pages ${pages.length + 1} to ${pageCount} are not read.`] : []),
    ...(isCut ? [`page ${pages.length} has more text than is read.`] : []),
  ]
  return { ...writeOut(blocks), notes }
}
