import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { systemReason, UserError } from './user-error.ts'

export interface Input {
  /** As given; `<stdin>` for standard input. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads one file, or standard input for `-`.
 *
 * @throws {UserError} where it cannot be read, is a folder, or has more than `maximumBytes`
 */
export async function readInput(path: string, maximumBytes: number, stdin: Readable = process.stdin): Promise<Input> {
  if (path === '-') return { name: '<stdin>', bytes: await readStream(stdin, '<stdin>', maximumBytes) }
  try {
    const { size } = await stat(path)
    if (size > maximumBytes) throw tooLarge(path, maximumBytes, size)
    return { name: path, bytes: await readStream(createReadStream(path), path, maximumBytes) }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('cannot read', path, systemReason(error))
  }
}

/** The size is counted while reading: a pipe or a device tells none beforehand. */
async function readStream(stream: Readable, name: string, maximumBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > maximumBytes) throw tooLarge(name, maximumBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

function tooLarge(name: string, maximumBytes: number, size?: number): UserError {
  const had = size === undefined ? 'it has more than' : `it has ${mebibytes(size)} MiB, and the limit is`
  return new UserError('too large', name, `${had} ${mebibytes(maximumBytes)} MiB: give it in parts`)
}

const mebibytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024))
