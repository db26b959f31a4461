import { asciidocReader } from './asciidoc.ts'
import { changesReader } from './changes.ts'
import { chatReader } from './chat.ts'
import { csvReader } from './csv.ts'
import { docxReader } from './docx.ts'
import { emlReader } from './eml.ts'
import { feedReader } from './feed.ts'
import { htmlReader } from './html.ts'
import { jsonReader } from './json.ts'
import { markdownReader } from './markdown.ts'
import { mediawikiReader } from './mediawiki.ts'
import { pdfReader } from './pdf.ts'
import type { ByteReader, Reader } from './reader.ts'
import { rstReader } from './rst.ts'
import { textReader } from './text.ts'

/** Every format that can be read; of two with the same evidence the first is taken. */
export const readers: readonly Reader[] = [
  textReader,
  markdownReader,
  jsonReader,
  chatReader,
  changesReader,
  csvReader,
  feedReader,
  htmlReader,
  mediawikiReader,
  asciidocReader,
  rstReader,
]

/** Formats read from bytes; the first that matches is taken, before any text format is tried. */
export const byteReaders: readonly ByteReader[] = [docxReader, pdfReader, emlReader]

export const formatNames: readonly string[] = [...readers, ...byteReaders].map((reader) => reader.name)
