import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparisonRules } from '../../src/compare/rules.ts'
import { ruleTests } from '../../src/testing/rule-tests.ts'

const folder = join(import.meta.dirname, '../../src/compare/rules')
const named = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

test('every comparison in the folder is listed, under the name of its file and in that order, and has a page', () => {
  expect(comparisonRules.map(({ id }) => id)).toEqual(named('.ts'))
  expect(named('.md')).toEqual(named('.ts'))
})

describe.each(comparisonRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  for (const { name, run } of ruleTests(rule, readFileSync(join(folder, `${id}.md`), 'utf8'))) test(name, run)
})
