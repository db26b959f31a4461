import { assertUnpacks } from './pdf/assert-unpacks.ts'
import { embeddedIncidents } from './pdf/embedded-incidents.ts'
import { loadPdf } from './pdf/load-pdf.ts'
import { linesOfPage } from './pdf/page-lines.ts'
import type { PageText } from './pdf/page-text.ts'
import { pdfBlocks } from './pdf/pdf-blocks.ts'
import { partRunningLines } from './pdf/running-lines.ts'
import { taggedBlocks } from './pdf/tagged-blocks.ts'
import { ReadError } from './read-error.ts'
import type { ByteReader, ByteReading } from './reader.ts'
import { type Block, writeOut } from './written-out.ts'

const MOST_PAGES = 300
/** Stretches of text in one font: a page of prose has about a hundred. */
const MOST_ITEMS = 300_000
const HEADER_WITHIN = 1024

/**
 * PDF files. Their source has no lines: text is put together by the tags of the file or, without them, by where it
 * stands on the page, and written out, a paragraph, an item or a row a line; all positions count in that. Headers
 * and footers that repeat come once, at the end; page numbers, tables of contents and figures are left out.
 * A report of our own carries its incidents as JSON, which are then known and not read from the text.
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

/** Without tags: by where the text stands. */
function placedBlocks(pages: readonly PageText[], bookmarks: ReadonlyMap<string, number>): Block[] {
  const { body, running } = partRunningLines(pages.map(linesOfPage))
  const after = running.map(({ text }): Block => ({ is: 'paragraph', pieces: [{ text }] }))
  return [...pdfBlocks(body, bookmarks), ...after]
}

async function parsePdf(bytes: Uint8Array): Promise<ByteReading> {
  if (!isPdf(bytes)) throw new ReadError('unusable', 'this is no PDF: it does not begin with %PDF-.')
  await assertUnpacks(bytes)
  const { pages, pageCount, bookmarks, attachments, isCut } = await loadPdf(bytes, {
    maxPages: MOST_PAGES,
    maxItems: MOST_ITEMS,
  })
  const blocks = taggedBlocks(pages) ?? placedBlocks(pages, bookmarks)
  if (blocks.length === 0) {
    throw new ReadError('empty', 'the PDF has no text; where its pages are pictures, it needs text recognition first.')
  }
  const notes = [
    ...(pageCount > pages.length ? [`pages ${pages.length + 1} to ${pageCount} are not read.`] : []),
    ...(isCut ? [`page ${pages.length} has more text than is read.`] : []),
  ]
  const embedded = await embeddedIncidents(attachments)
  if (embedded === undefined) return { ...writeOut(blocks), notes }
  const found = `the PDF carries its incident as data (${embedded.name}): that is read, and not the text of its pages.`
  return { ...writeOut(blocks), notes: [found, ...notes], known: embedded.incidents, carried: embedded.name }
}
