import type { BatchDocument } from '../../batch/batch-document.ts'
import { extensionOf } from '../../readers/detect.ts'
import { DEFAULT_MAX_BYTES } from '../../readers/read.ts'
import { byteReaders, readers } from '../../readers/readers.ts'
import { systemReason, UserError } from '../user-error.ts'

export interface InputOptions {
  /** The longest document taken, in bytes; default 20 MiB. */
  readonly maxBytes?: number | undefined
  /** Whether a document of that name is wanted; what is not is left out before it is read. Default: each. */
  readonly wanted?: ((name: string) => boolean) | undefined
  /** Full paths of files and folders that are passed over within folders: a run must not read what it writes. */
  readonly except?: readonly string[] | undefined
}

/** Endings of what is read from folders and archives. */
const reportExtensions: ReadonlySet<string> = new Set(
  [...readers, ...byteReaders].flatMap((reader) => reader.extensions),
)

export const isReport = (name: string): boolean => reportExtensions.has(extensionOf(name))

export function archiveKindOf(name: string): 'zip' | 'tar' | 'tar.gz' | undefined {
  const lower = name.toLowerCase()
  if (lower.endsWith('.zip')) return 'zip'
  if (lower.endsWith('.tar')) return 'tar'
  return lower.endsWith('.tar.gz') || lower.endsWith('.tgz') ? 'tar.gz' : undefined
}

export const isDocumentList = (name: string): boolean => /\.(nd|l)json$|\.jsonl$/i.test(name)

export const limitOf = ({ maxBytes = DEFAULT_MAX_BYTES }: InputOptions): number => maxBytes

export const isWanted = ({ wanted }: InputOptions, name: string): boolean => wanted === undefined || wanted(name)

/** A document that cannot be had, and why. */
export function unreadable(name: string, error: unknown): BatchDocument {
  const message =
    error instanceof UserError ? error.message : new UserError('cannot read', name, systemReason(error)).message
  return { name, failure: { code: 'unreadable', message } }
}

export function tooLong(name: string, limit: number): BatchDocument {
  const message = `${name}: it has more than the limit of ${Math.ceil(limit / 1024 / 1024)} MiB; give it in parts.`
  return { name, failure: { code: 'too-long', message } }
}
