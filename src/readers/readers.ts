import { markdownReader } from './markdown.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text.ts'

/** Every format that can be read; of two with the same evidence the first is taken. */
export const readers: readonly Reader[] = [textReader, markdownReader]

export const formatNames: readonly string[] = readers.map((reader) => reader.name)
