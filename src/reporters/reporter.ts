import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'

/** Colours for a terminal; picocolors is one. Each takes text and gives it back coloured. */
export interface Painter {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  green(text: string): string
}

export interface ReporterOptions {
  /** Without one, the text has no colours. */
  readonly paint?: Painter
  /** Columns of the terminal. */
  readonly width?: number
}

/** Findings as text, with the documents they were found in by their names. Ends with a line end. */
export type Reporter = (
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  options?: ReporterOptions,
) => string
