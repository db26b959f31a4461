import type { Root } from 'mdast'
import type { Incident } from '../model/incident.ts'

/** What a reader gives: the tree, whose positions count in the text, and what could not be read as it should. */
export interface Reading {
  readonly root: Root
  /** One tree an incident, where the format parts them; `root` then holds them all in order. */
  readonly incidents?: readonly Root[]
  /** The incidents themselves, where the input is what `extract` has printed. */
  readonly known?: readonly Incident[]
  /** The file inside the input from which `known` was read, where it was not the input itself. */
  readonly carried?: string
  readonly notes?: readonly string[]
}

/** What the user says of an input that it does not say itself. */
export interface ParseOptions {
  /** From where on a measured value is bad, as `>0.05`; see `thresholdOf`. */
  readonly threshold?: string | undefined
}

/** One format. A new one is one file and one entry in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[]
  /** How much in `sample` (the first part of a text) speaks for this format: 0 nothing, 10 beyond doubt. */
  sniff(sample: string): number
  /** Throws a ReadError where nothing can be read; a promise where it loads what only this format needs. */
  parse(text: string, options?: ParseOptions): Reading | Promise<Reading>
  /**
   * A long list of records, some thousand in each reading; undefined for a text that is to be read at once, an empty
   * reading where that shows only then. The places of all of them count in the whole text; the last brings the notes.
   */
  parsePieces?(text: string, options?: ParseOptions): Promise<Iterable<Reading> | undefined>
}

/** What is read from bytes brings its own text: that in which the positions of the tree count. */
export interface ByteReading extends Reading {
  /** As plain readable lines, a paragraph a line where the format has no lines of its own. */
  readonly text: string
}

/** A format whose source is no text, or is text only after decoding (a mail). */
export interface ByteReader {
  readonly name: string
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[]
  /** Whether the bytes begin as this format does. */
  matches(bytes: Uint8Array): boolean
  /** Throws a ReadError where nothing can be read, and nothing else. */
  parseBytes(bytes: Uint8Array): Promise<ByteReading>
}
