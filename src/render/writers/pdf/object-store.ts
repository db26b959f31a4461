import type PDFKit from 'pdfkit'
import type { Reference } from 'pdfkit'

/** Objects written beside those of pdfkit, in the same file. */
export interface ObjectStore {
  /** A number for an object that is to come. */
  reserve(): number
  /** The object of a reserved number, as PDF writes it; ASCII only. */
  put(id: number, body: string): void
}

/** So many objects share a stream: more make the file smaller by little, and slower to open at a page. */
const PER_STREAM = 200
const COLUMNS = 7

/** Objects as they are, each on its own, with a table of places: what PDF/A-1 asks for. */
export function plainObjects(doc: PDFKit): ObjectStore {
  return {
    reserve: () => reserve(doc),
    put: (id, body) => {
      doc._offsets[id - 1] = doc._offset
      doc._write(`${id} 0 obj\n${body}\nendobj`)
    },
  }
}

/**
 * Puts all objects that are no streams, pdfkit's own too, into compressed object streams, and their places into a
 * cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which pdfkit does not: a tagged file is a third as large.
 */
export function packedObjects(doc: PDFKit): ObjectStore {
  const write = doc._write.bind(doc)
  const refEnd = doc._refEnd.bind(doc)
  const places: { stream: number; index: number }[] = []
  let parts: (string | Uint8Array)[] = []
  let packed: { id: number; body: string }[] = []
  const encoder = new TextEncoder()

  function put(id: number, body: string): void {
    packed.push({ id, body })
    doc._offsets[id - 1] = 0
    if (packed.length === PER_STREAM) flush()
  }

  function flush(): void {
    if (packed.length === 0) return
    const objects = packed
    packed = []
    let at = 0
    const heads: string[] = []
    const bodies: string[] = []
    const stream = doc.ref({ Type: 'ObjStm', N: objects.length })
    objects.forEach(({ id, body }, index) => {
      heads.push(`${id} ${at}`)
      bodies.push(body)
      at += body.length + 1
      places[id] = { stream: stream.id, index }
    })
    const head = `${heads.join(' ')}\n`
    stream.data.First = head.length
    stream.end(latin1(`${head}${bodies.join('\n')}\n`, encoder))
  }

  // pdfkit writes an object in parts, from its number to `endobj`, and then tells that it has ended.
  doc._write = (part) => {
    parts.push(part)
  }
  doc._refEnd = (ref: Reference) => {
    const [, body] = parts
    const whole = parts
    parts = []
    if (whole.length === 3 && typeof body === 'string') put(ref.id, body)
    else for (const part of whole) write(part)
    refEnd(ref)
  }
  doc._finalize = () => {
    doc._write = write
    doc._refEnd = () => {}
    flushWhole()
    writePlaces(doc, places)
  }

  function flushWhole(): void {
    doc._refEnd = (ref: Reference) => {
      doc._offsets[ref.id - 1] = ref.offset
      doc._waiting -= 1
    }
    flush()
  }

  return { reserve: () => reserve(doc), put }
}

function reserve(doc: PDFKit): number {
  return doc._offsets.push(null)
}

/** The cross-reference stream, each row as its difference from the one above: that is what compresses well. */
function writePlaces(doc: PDFKit, places: readonly { stream: number; index: number }[]): void {
  const table = doc.ref({ Type: 'XRef', W: [1, 4, 2] })
  const start = doc._offset
  const rows = doc._offsets.length + 1
  const bytes = new Uint8Array(rows * (COLUMNS + 1))
  let above = new Uint8Array(COLUMNS)
  for (let id = 0; id < rows; id += 1) {
    const row = new Uint8Array(COLUMNS)
    const view = new DataView(row.buffer)
    const place = places[id]
    view.setUint8(0, id === 0 ? 0 : place === undefined ? 1 : 2)
    view.setUint32(1, id === 0 ? 0 : (place?.stream ?? (id === table.id ? start : (doc._offsets[id - 1] ?? 0))))
    view.setUint16(5, id === 0 ? 65535 : (place?.index ?? 0))
    const at = id * (COLUMNS + 1)
    bytes[at] = 2
    for (let column = 0; column < COLUMNS; column += 1) {
      bytes[at + 1 + column] = ((row[column] ?? 0) - (above[column] ?? 0)) & 0xff
    }
    above = row
  }
  Object.assign(table.data, {
    Size: rows,
    Root: doc._root,
    Info: doc._info,
    ID: [doc._id, doc._id],
    DecodeParms: { Predictor: 12, Columns: COLUMNS },
  })
  table.end(bytes)
  doc._write('startxref')
  doc._write(`${start}`)
  doc._write('%%EOF')
  doc.push(null)
}

/** The bytes of a string that holds one byte a letter, as pdfkit's do. */
function latin1(text: string, encoder: InstanceType<typeof TextEncoder>): Uint8Array {
  const bytes = new Uint8Array(text.length)
  const { read } = encoder.encodeInto(text, bytes)
  if (read === text.length) return bytes
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 0xff
  return bytes
}
