import type { BatchDocument } from '../../batch/batch-document.ts'
import { type InputOptions, isWanted, limitOf, tooLong } from './input-options.ts'
import { linesOf } from './lines.ts'

/**
 * Documents of a stream of NDJSON, a line each: `{"name": "a.md", "text": "…"}`, with `bytes` in base64 in the place of
 * `text` for formats that are no text, or an incident as `extract --format ndjson` prints it. A line that is none of
 * these is a document that cannot be read; empty lines are passed over.
 *
 * @param from what the stream is called where a line names no document: `incidents.ndjson:12`
 */
export async function* ndjsonDocuments(
  stream: AsyncIterable<Uint8Array | string>,
  from: string,
  options: InputOptions = {},
): AsyncGenerator<BatchDocument> {
  const limit = limitOf(options)
  let number = 0
  // Base64 and escapes make a line longer than what it holds.
  for await (const line of linesOf(stream, 2 * limit + 65_536)) {
    number += 1
    const place = `${from}:${number}`
    if ('tooLong' in line) {
      if (isWanted(options, place)) yield tooLong(place, limit)
      continue
    }
    const text = line.bytes.toString('utf8')
    if (text.trim() === '') continue
    const document = documentOf(text, place)
    if (isWanted(options, document.name)) yield document
  }
}

const form = '{"name": "report.md", "text": "…"}, or "bytes" in base64 for "text"'

function documentOf(text: string, place: string): BatchDocument {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return unusable(place, `the line is no JSON: write ${form}`)
  }
  const given = (typeof value === 'object' ? value : null) as Readonly<Record<string, unknown>> | null
  if (given?.schemaVersion !== undefined) return { name: place, text }
  const name = typeof given?.name === 'string' && given.name !== '' ? given.name : place
  if (typeof given?.text === 'string') return { name, text: given.text }
  if (typeof given?.bytes === 'string') {
    if (!/^[A-Za-z0-9+/_-]*={0,2}\s*$/.test(given.bytes)) return unusable(name, 'its "bytes" are not base64')
    return { name, bytes: Buffer.from(given.bytes, 'base64') }
  }
  return unusable(name, `${name === place ? 'the line' : place} holds no document: write ${form}`)
}

const unusable = (name: string, why: string): BatchDocument => ({
  name,
  failure: { code: 'unusable', message: `${name}: ${why}` },
})
