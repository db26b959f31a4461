import { wordBlocks } from './docx/word-blocks.ts'
import type { WordDocument } from './docx/word-node.ts'
import { ReadError } from './read-error.ts'
import type { ByteReader, ByteReading } from './reader.ts'
import { writeOut } from './written-out.ts'
import { isZip, unzip } from './zip.ts'
import { zipStored } from './zip-stored.ts'

/** Ten times a long report. The tree that the XML becomes takes more than a hundred times its length in memory. */
const MOST_XML = 10 * 1024 * 1024
const MOST_ENTRIES = 5000
const UNUSED =
  /^(?:customXml|docProps|word\/(?:theme|media|embeddings|glossary|fonts|charts|diagrams))\/|^word\/(?:header|footer|settings|webSettings|fontTable)\w*\.xml$/i

/**
 * Word documents (.docx, .docm). Their source has no lines: the text is written out, a paragraph, an item or a row
 * a line, and all positions count in that. Pictures and macros are not even unpacked.
 */
export const docxReader: ByteReader = {
  name: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  matches: isZip,
  parseBytes: parseDocx,
}

async function parseDocx(bytes: Uint8Array): Promise<ByteReading> {
  if (!isZip(bytes)) throw new ReadError('unusable', 'this is no Word document: a .docx file is a ZIP archive.')
  const isNeeded = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !UNUSED.test(name)
  const files = await unzip(bytes, isNeeded, { maxBytes: MOST_XML, maxEntries: MOST_ENTRIES })
  if (!files.has('[Content_Types].xml') || ![...files.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) {
    throw new ReadError('binary', `this is ${archiveKind([...files.keys()])}, not a Word document; save it as .docx.`)
  }
  const { blocks, notes } = wordBlocks(await documentIn(zipStored(files)))
  if (blocks.length === 0) throw new ReadError('empty', 'the Word document has no text; pictures of text are not read.')
  return { ...writeOut(blocks), notes }
}

async function documentIn(archive: Uint8Array): Promise<WordDocument> {
  let found: WordDocument | undefined
  try {
    const { default: mammoth } = await import('mammoth')
    const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as { arrayBuffer: ArrayBuffer }
    await mammoth.convertToHtml(input, {
      // The document is taken as it is; of an empty one there is nothing to convert.
      transformDocument: (document: WordDocument) => {
        found = document
        return { ...document, children: [] }
      },
    })
  } catch (error) {
    if (found === undefined) throw brokenError(error)
  }
  if (found === undefined) throw brokenError(undefined)
  return found
}

function brokenError(error: unknown): ReadError {
  const reason = error instanceof RangeError ? 'its parts nest too deep' : 'its XML cannot be parsed'
  return new ReadError('unusable', `the Word document is broken (${reason}); open it in Word and save it again.`)
}

function archiveKind(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint presentation'
  if (names.includes('META-INF/manifest.xml')) return 'an OpenDocument file or another archive'
  return 'a ZIP archive'
}
