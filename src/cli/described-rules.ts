import { settingOf } from '../check/config.ts'
import type { RuleHead } from '../check/rule.ts'
import { loadRulePage } from '../node/rule-pages.ts'
import type { DescribedRule } from '../reporters/reporter.ts'
import type { Settings } from './settings.ts'

/** The rules of checks or of comparisons that are not off, each with its page. */
export async function describedRules(settings: Settings, which: 'rules' | 'comparisonRules'): Promise<DescribedRule[]> {
  const rules: readonly RuleHead[] = settings[which]
  const described = rules.map(async (rule): Promise<DescribedRule> => {
    const { id, summary, why, page = await loadRulePage(id) } = rule
    const { severity } = settingOf(rule, settings.config)
    return { id, severity, summary, ...(why !== undefined && { why }), ...(page !== undefined && { page }) }
  })
  return (await Promise.all(described)).filter(({ severity }) => severity !== 'off')
}
