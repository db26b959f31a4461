import { inflate } from '../inflate.ts'
import { ReadError } from '../read-error.ts'

/** Longer than the text of any page, and than all fonts of a report. */
const MOST_OF_ONE = 48 * 1024 * 1024
const MOST_OF_ALL = 384 * 1024 * 1024
/** The dictionary of a stream stands within so many bytes before it. */
const DICTIONARY = 1024

/**
 * Throws a ReadError where a stream of a PDF becomes so long that the parser would take the machine's memory:
 * it unpacks each as a whole. Pictures are not unpacked when text is read, and may be as long as they like.
 */
export async function assertUnpacks(bytes: Uint8Array): Promise<void> {
  const source = new TextDecoder('latin1').decode(bytes)
  let left = MOST_OF_ALL
  for (let at = source.indexOf('stream'); at !== -1; at = source.indexOf('stream', at + 6)) {
    if (source.startsWith('end', at - 3)) continue
    const start = at + 6 + (source[at + 6] === '\r' ? 1 : 0) + (/[\r\n]/.test(source[at + 6] ?? '') ? 1 : 0)
    const before = source.slice(Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (filters > 1) throw new ReadError('unusable', 'the PDF packs its text more than once; export it again.')
    if (filters === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const end = source.indexOf('endstream', start)
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end)
    const { length } = await inflate(packed, 'deflate', Math.min(left, MOST_OF_ONE), false)
    left -= length
    if (length > MOST_OF_ONE || left < 0) {
      throw new ReadError('too-long', 'the PDF unpacks to more than any report; export the pages in question again.')
    }
  }
}
