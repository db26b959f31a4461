import type { Root } from 'mdast'

/** What a reader gives: the tree, whose positions count in the text, and what could not be read as it should. */
export interface Reading {
  readonly root: Root
  readonly notes?: readonly string[]
}

/** One format. A new one is one file and one entry in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[]
  /** How much in `sample` (the first part of a text) speaks for this format: 0 nothing, 10 beyond doubt. */
  sniff(sample: string): number
  parse(text: string): Reading
}
