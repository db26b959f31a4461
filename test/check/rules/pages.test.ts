import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { rules } from '../../../src/check/rules.ts'
import { ruleTests } from '../../../src/testing/rule-tests.ts'

const folder = join(import.meta.dirname, '../../../src/check/rules')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  for (const { name, run } of ruleTests(rule, readFileSync(join(folder, `${id}.md`), 'utf8'))) test(name, run)
})
