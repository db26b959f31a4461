import type { RuleSetting } from './level.ts'

/** A ready choice of severities and options, by rule; a rule that it does not name keeps its own severity. */
export interface Preset {
  readonly name: string
  /** One sentence: for what reports it is meant. */
  readonly summary: string
  readonly rules: Readonly<Record<string, RuleSetting>>
}
