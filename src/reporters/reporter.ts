import type { Document } from '../model/document.ts'
import type { Finding, Severity } from '../model/finding.ts'

/** Colours for a terminal; picocolors is one. Each takes text and gives it back coloured. */
export interface Painter {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  green(text: string): string
}

/** A rule as its readers know it. */
export interface DescribedRule {
  readonly id: string
  /** What it was set to. */
  readonly severity: Severity | 'off'
  readonly summary: string
  readonly why?: string
  /** Its page, as Markdown. */
  readonly page?: string
}

export interface ReporterOptions {
  /** Without one, the text has no colours. */
  readonly paint?: Painter
  /** Columns of the terminal. */
  readonly width?: number
  /** Findings that do not count, each saying why: they are counted, and told in full only with `showIgnored`. */
  readonly ignored?: readonly Finding[]
  readonly showIgnored?: boolean
  /** How many findings of the baseline were not found again. */
  readonly gone?: number
  /** The rules that looked, for formats that describe them. */
  readonly rules?: readonly DescribedRule[]
  readonly tool?: { readonly name: string; readonly version: string }
  /** From which severity on a finding is a failure. */
  readonly failOn?: Severity
  /** False where some report could not be read. */
  readonly complete?: boolean
  /** A file as other programs find it: relative to the folder of the run, with `/`, or a URL. As named where absent. */
  readonly pathOf?: (file: string) => string
}

/** Findings as text, with the documents they were found in by their names. Ends with a line end, if it says anything. */
export type Reporter = (
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  options?: ReporterOptions,
) => string
