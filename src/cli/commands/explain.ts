import { nearest } from '../../model/nearest.ts'
import { loadRulePage } from '../../node/rule-pages.ts'
import { UserError } from '../../node/user-error.ts'
import { painter } from '../colour.ts'
import { pageText } from '../page-text.ts'
import { ruleFactsOf } from '../rule-facts.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface ExplainFlags {
  readonly format: 'text' | 'markdown' | 'json'
  readonly config?: string
}

/**
 * Prints the page of one rule.
 *
 * @throws {UserError} where there is no such rule
 */
export async function explainRule(
  id: string,
  { format, config }: ExplainFlags,
  { stdout }: Streams,
): Promise<ExitStatus> {
  const settingsFor = await settingsOf(config === undefined ? {} : { config })
  const settings = settingsFor('-')
  const facts = ruleFactsOf(settings).find((rule) => rule.id === id)
  const rule = [...settings.rules, ...settings.comparisonRules].find((one) => one.id === id)
  if (!facts || !rule) {
    const near = nearest(
      id,
      [...settings.rules, ...settings.comparisonRules].map((one) => one.id),
    )
    const mend = near === undefined ? 'postmortem rules lists them' : `did you mean ${near}?`
    throw new UserError('no such rule', id === '' ? "''" : id, mend)
  }
  // The rule of a plugin without a page is told by what it says of itself.
  const page = rule.page ?? (await loadRulePage(id)) ?? [`# ${id}`, rule.summary, rule.why ?? ''].join('\n\n').trim()
  if (format === 'json') {
    stdout.write(`${JSON.stringify({ ...facts, messages: rule.messages, page }, null, 2)}\n`)
  } else if (format === 'markdown') stdout.write(`${page.trimEnd()}\n`)
  else stdout.write(pageText(page, { paint: painter(stdout), width: Math.min(100, stdout.columns || 80) }))
  return 0
}
