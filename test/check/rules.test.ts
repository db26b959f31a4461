import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules.ts'

const folder = join(import.meta.dirname, '../../src/check/rules')
const named = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

test('every rule in the folder is listed, under the name of its file and in that order', () => {
  expect(rules.map(({ id }) => id)).toEqual(named('.ts'))
})

test('every rule has a page beside it', () => {
  expect(named('.md')).toEqual(named('.ts'))
})

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s: every option has a default and a description',
  (_, rule) => {
    expect(rule.options.safeParse({}).success).toBe(true)
    for (const option of Object.values(rule.options.shape)) {
      expect((option as { description?: string }).description).toMatch(/\w/)
    }
    expect(rule.options.safeParse({ noSuchOption: 1 }).success).toBe(false)
  },
)
