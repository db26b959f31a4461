import { expect, test } from 'vitest'
import { z } from 'zod'
import { presetLevels } from '../../src/check/preset-levels.ts'
import { presets } from '../../src/check/presets.ts'
import { ruleOptions } from '../../src/check/rule-options.ts'
import { rules } from '../../src/check/rules.ts'

const named = (id: string) => rules.find((rule) => rule.id === id) ?? expect.fail(id)

test('a rule has its level in every preset, its own where the preset does not name it', () => {
  expect(Object.keys(presetLevels(named('gap')))).toEqual(presets.map(({ name }) => name))
  expect(presetLevels(named('late-update'))).toMatchObject({ recommended: 'warning', 'public-report': 'error' })
  expect(new Set(Object.values(presetLevels({ ...named('gap'), id: 'acme/own', severity: 'info' })))).toEqual(
    new Set(['info']),
  )
})

test('options are told with their defaults', () => {
  const options = z.strictObject({ minutes: z.number().default(3).describe('how long') })
  expect(ruleOptions({ options })).toEqual([{ name: 'minutes', default: 3, description: 'how long' }])
  expect(ruleOptions({ options: z.strictObject({}) })).toEqual([])
})
