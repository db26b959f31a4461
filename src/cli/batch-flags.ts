import type { Tally } from '../batch/tally.ts'
import { totalOf } from '../batch/tally.ts'
import { type Severity, severitySchema } from '../model/finding.ts'
import type { OutputFlags } from './output-options.ts'
import type { ReadingFlags } from './reading-options.ts'
import type { RuleFlags } from './settings.ts'
import type { ExitStatus } from './streams.ts'

/** Where documents come from, besides the arguments. */
export interface BatchInputFlags {
  readonly stdin?: 'paths' | 'ndjson' | 'tar'
  /** A list of paths; `-` for standard input. */
  readonly filesFrom?: string
  /** Whether lists end their paths with NUL. */
  readonly null?: boolean
  readonly shard?: string
}

export interface BatchFlags extends ReadingFlags, RuleFlags, OutputFlags, BatchInputFlags {
  readonly out?: string
  readonly stdout?: 'ndjson'
  readonly check?: boolean
  /** False where comments in the reports are not to be followed. */
  readonly ignore?: boolean
  readonly failOn: Severity
  readonly render?: string
  readonly renderFormat: 'md' | 'html' | 'pdf'
  readonly resume?: boolean
  readonly workers?: number
  /** The address of a queue, on which others read. */
  readonly queue?: string
  /** How many documents may be on it at once. */
  readonly inFlight?: number
}

/** 2 where a document could not be read or rendered, 1 where a finding has the severity that fails, else 0. */
export function statusOf({ errors, unrendered, severities }: Tally, failOn: Severity): ExitStatus {
  if (totalOf(errors) > 0 || unrendered > 0) return 2
  const grave = severitySchema.options.slice(0, severitySchema.options.indexOf(failOn) + 1)
  return grave.some((severity) => (severities[severity] ?? 0) > 0) ? 1 : 0
}

/** Why a run ended before its time. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
