import { readFile } from 'node:fs/promises'
import { presetLevels } from '../check/preset-levels.ts'
import type { RuleHead } from '../check/rule.ts'
import { ruleOptions } from '../check/rule-options.ts'
import { rules } from '../check/rules.ts'
import { comparisonRules } from '../compare/rules.ts'
import type { GeneratedFile } from './generated-file.ts'

const begin = '<!-- From the rule itself; written by src/generate/rule-pages.ts. -->'
const end = '<!-- What follows is written by hand. -->'

const pages: readonly { readonly folder: string; readonly rule: RuleHead }[] = [
  ...rules.map((rule) => ({ folder: 'check', rule })),
  ...comparisonRules.map((rule) => ({ folder: 'compare', rule })),
]

/** The pages of the rules, each with its head written anew; what a person wrote below it stays. */
export function generateRulePages(): Promise<GeneratedFile[]> {
  return Promise.all(
    pages.map(async ({ folder, rule }) => {
      const path = `src/${folder}/rules/${rule.id}.md`
      const page = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
      const [, byHand] = page.split(end)
      if (byHand === undefined) throw new Error(`${path} has no line "${end}"`)
      return { path, content: `${headOf(rule)}${end}${byHand}` }
    }),
  )
}

function headOf(rule: RuleHead): string {
  const lines = [`# ${rule.id}`, '', begin, '', rule.summary, '']
  if (rule.why) lines.push(rule.why, '')
  if (rule.details) lines.push(rule.details, '')
  lines.push(`Severity unless configured: **${rule.severity}**${presetNote(rule)}.`, '')
  return [...lines, ...optionTable(rule), '', ''].join('\n')
}

function optionTable(rule: RuleHead): string[] {
  const rows = ruleOptions(rule).map(
    ({ name, default: given, description }) => `| \`${name}\` | ${JSON.stringify(given)} | ${description} |`,
  )
  return rows.length > 0 ? ['| option | default | meaning |', '|---|---|---|', ...rows] : ['It has no options.']
}

/** `; with audit **warning**`: the presets in which it is another one. */
function presetNote(rule: RuleHead): string {
  const others = Object.entries(presetLevels(rule)).filter(([, level]) => level !== rule.severity)
  return others.length === 0 ? '' : `; ${others.map(([name, level]) => `in \`${name}\` **${level}**`).join(', ')}`
}
