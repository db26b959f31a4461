import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { z } from 'zod'
import type { BatchDocument } from '../../batch/batch-document.ts'
import type { ReadDocumentOptions } from '../../batch/read-document.ts'
import type { ReadResult } from '../batch/read-result.ts'

/** What a document is read with, as data: neither rules nor holidays of a country, which are code. */
export type OrderOptions = Omit<ReadDocumentOptions, 'rules' | 'holidays'>

/** A document on its way to a machine that reads it, and what it is read with. */
export type Order = BatchDocument & { readonly options: OrderOptions }

/** Jobs of one version are read by that version alone: another one may read the same document otherwise. */
export const queueName = (version: string): string => `documents-${version}`

export const prefix = 'postmortem'

/** Where the result of a job waits for who asked for it. */
export const resultKey = (id: string): string => `${prefix}:result:${id}`

/** Which machines have begun to read a document, and have not ended. */
export const begunKey = (id: string): string => `${prefix}:begun:${id}`

/** Results and what was begun are kept for so many seconds. */
export const kept = 3_600

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)]

/** Far more than the longest document that is taken; a few bytes may stand for any length. */
const mostBytes = 256 * 1024 * 1024

const orderSchema = z.object({
  name: z.string(),
  sha256: z.string().optional(),
  text: z.string().optional(),
  options: z.record(z.string(), z.unknown()),
})

/** A line of JSON, and behind it the bytes of a document that is no text; deflated, in base64. */
export async function packedOrder({ options, ...document }: Order): Promise<string> {
  const { name, sha256 } = document
  const head = { name, sha256, ...('text' in document && { text: document.text }), options }
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`), 'bytes' in document ? document.bytes : Buffer.alloc(0)]
  return (await deflate(Buffer.concat(parts))).toString('base64')
}

/** @throws where it is no such order */
export async function unpackedOrder(packed: unknown): Promise<Order> {
  if (typeof packed !== 'string') throw new TypeError('an order is a text')
  const whole = await inflate(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes })
  const end = whole.indexOf(10)
  const { name, sha256, text, options } = orderSchema.parse(JSON.parse(whole.toString('utf8', 0, end)))
  const content = text === undefined ? { bytes: whole.subarray(end + 1) } : { text }
  return { name, ...(sha256 !== undefined && { sha256 }), ...content, options }
}

export async function packedResult(result: ReadResult): Promise<Buffer> {
  return await deflate(JSON.stringify(result))
}

/** Far more than the records of the longest document come to. */
const mostResultBytes = 1024 ** 3

/** @throws where it is none */
export async function unpackedResult(packed: Buffer): Promise<ReadResult> {
  const whole = await inflate(packed, { maxOutputLength: mostResultBytes })
  const result = JSON.parse(whole.toString('utf8')) as Partial<ReadResult> | null
  if (result?.tally === undefined || !Array.isArray(result.lines)) throw new TypeError('this is no result')
  return result as ReadResult
}
