import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseConfig, settingOf } from '../../src/check/config.ts'
import { configFor } from '../../src/check/config-for.ts'
import { presets } from '../../src/check/presets.ts'
import { rules } from '../../src/check/rules.ts'

test('every preset in the folder is listed, under the name of its file and in that order', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/check/presets'))
  expect(presets.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
})

describe.each(presets.map((preset) => [preset.name, preset] as const))('%s', (name, preset) => {
  test('names only rules that are known, with settings that they take', () => {
    expect(() => parseConfig({ rules: preset.rules }, name)).not.toThrow()
  })

  test('lists its rules in order', () => {
    expect(Object.keys(preset.rules)).toEqual(Object.keys(preset.rules).sort())
  })
})

const levels = (preset: string) => {
  const settings = configFor([{ config: { extends: preset } }], 'report.md')
  return rules.map((rule) => [rule.id, settingOf(rule, settings).severity])
}

test("audit has every rule on, but not the clocks of laws that are not everybody's", () => {
  const off = levels('audit').filter(([, level]) => level === 'off')
  expect(off.map(([id]) => id)).toEqual(rules.map(({ id }) => id).filter((id) => id.startsWith('clock-')))
})

test('recommended is what each rule says of itself', () => {
  expect(levels('recommended')).toEqual(rules.map(({ id, severity }) => [id, severity]))
})
