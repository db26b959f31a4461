import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseConfig } from '../../src/check/config.ts'
import { rules } from '../../src/check/rules.ts'
import { comparisonRules } from '../../src/compare/rules.ts'
import { generateRulePages } from '../../src/generate/rule-pages.ts'
import { generateSchemas } from '../../src/generate/schemas.ts'

const files = [...(await generateSchemas()), ...(await generateRulePages())]

test.each(files.map(({ path, content }) => [path, content]))('%s is what the program writes', (path, content) => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(content)
})

test('there is a schema of the incident, the finding, the record, the review and the configuration, and a page a rule', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'src/model/incident.schema.json',
    'src/model/finding.schema.json',
    'src/batch/record.schema.json',
    'src/statistics/statistics.schema.json',
    'src/review/review.schema.json',
    'src/check/config.schema.json',
    ...rules.map(({ id }) => `src/check/rules/${id}.md`),
    ...comparisonRules.map(({ id }) => `src/compare/rules/${id}.md`),
  ])
})

test('the schema of the configuration knows the rules, their options and defaults, and nothing else', () => {
  const schema = JSON.parse(files.find(({ path }) => path.endsWith('config.schema.json'))?.content ?? '')
  expect(Object.keys(schema.$defs.rules.properties)).toEqual([...rules, ...comparisonRules].map(({ id }) => id))
  expect(schema.$defs.rules.additionalProperties).toBe(false)
  const text = JSON.stringify(schema.$defs.rules.properties.gap)
  expect(text).toContain('"minutes":{"default":30')
  expect(parseConfig({ rules: { gap: ['error', { minutes: 30 }] } }, 'a.yaml').rules).toBeDefined()
})

test('rules of plugins may be set as well, for all reports and for some', () => {
  const schema = JSON.parse(files.find(({ path }) => path.endsWith('config.schema.json'))?.content ?? '')
  const validator = z.fromJSONSchema(schema)
  const accepts = (rules: object) =>
    [{ rules }, { overrides: [{ files: 'a', rules }] }].map((config) => validator.safeParse(config).success)
  expect(accepts({ 'acme/no-friday': ['error', { day: 5 }], gap: 'off' })).toEqual([true, true])
  expect(accepts({ 'acme/no-friday': 'grave' })).toEqual([false, false])
  expect(accepts({ gapp: 'off' })).toEqual([false, false])
})
