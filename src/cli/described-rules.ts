import { settingOf } from '../check/config.ts'
import { loadRulePage } from '../node/rule-pages.ts'
import type { DescribedRule } from '../reporters/reporter.ts'
import type { Settings } from './settings.ts'

/** The rules of checks that are not off, each with its page. */
export async function describedRules({ rules, config }: Settings): Promise<DescribedRule[]> {
  const described = rules.map(async (rule): Promise<DescribedRule> => {
    const { id, summary, why, page = await loadRulePage(id) } = rule
    const { severity } = settingOf(rule, config)
    return { id, severity, summary, ...(why !== undefined && { why }), ...(page !== undefined && { page }) }
  })
  return (await Promise.all(described)).filter(({ severity }) => severity !== 'off')
}
