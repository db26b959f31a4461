/** A report in a page, or several accounts of one incident, and what a rule is to find in them. */
export interface Example {
  /** Line of the page on which its last block begins, from 1. */
  readonly line: number
  readonly reports: readonly { readonly format: string; readonly text: string }[]
  /** Of each finding that the page promises, its lines joined by `+`, the proving one first; empty where it passes. */
  readonly fails: readonly string[]
  /** Of the rule, for this example; empty for its defaults. */
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * The examples of a rule's page: fenced blocks whose info string gives the format of the report and `passes`, or
 * `fails` with the lines of each finding, and then perhaps options as JSON:
 *
 *     ```markdown fails 5+6 8+9 {"minutes": 20}
 *
 * Blocks marked `account` before it belong to the same example; lines then begin with the letter of their report:
 * `fails b9+a9`.
 *
 * @throws {Error} where the options of a block are no JSON
 */
export function examplesIn(page: string): Example[] {
  const examples: Example[] = []
  let accounts: { format: string; text: string }[] = []
  const fence = /^```(\w+) (account|passes|fails)\b([^\n{]*)(\{.*\})?\n([\s\S]*?)^```$/gm
  for (const { 1: format = '', 2: kind, 3: lines = '', 4: options, 5: text = '', index } of page.matchAll(fence)) {
    accounts.push({ format, text })
    if (kind === 'account') continue
    examples.push({
      line: page.slice(0, index).split('\n').length,
      reports: accounts,
      fails: kind === 'passes' ? [] : lines.split(' ').filter((part) => part !== ''),
      options: options === undefined ? {} : (JSON.parse(options) as Record<string, unknown>),
    })
    accounts = []
  }
  return examples
}
