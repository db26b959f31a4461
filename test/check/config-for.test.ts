import { expect, test } from 'vitest'
import type { Config } from '../../src/check/config.ts'
import { configFor } from '../../src/check/config-for.ts'
import { publicReport } from '../../src/check/presets/public-report.ts'
import { recommended } from '../../src/check/presets/recommended.ts'

const rulesOf = (file: string, ...configs: Config[]) =>
  configFor(
    configs.map((config) => ({ config })),
    file,
  ).rules

test('the default preset lies below, unless one is named or the list is empty', () => {
  expect(rulesOf('a.md', {})).toEqual(recommended.rules)
  expect(rulesOf('a.md')).toEqual(recommended.rules)
  expect(rulesOf('a.md', { extends: 'public-report' })).toEqual(publicReport.rules)
  expect(rulesOf('a.md', { extends: [] })).toEqual({})
})

test('a preset that is not known is an error with the one that may be meant', () => {
  expect(() => rulesOf('a.md', { extends: ['public'] })).toThrow(/^unknown preset "public": /)
  expect(() => rulesOf('a.md', { extends: ['auditt'] })).toThrow('unknown preset "auditt": did you mean "audit"?')
})

test('later layers win; a setting without options keeps those below, one with options replaces them', () => {
  const below: Config = { extends: [], rules: { gap: ['error', { minutes: 45 }], 'late-update': 'off' }, zone: 'UTC' }
  expect(configFor([{ config: below }, { config: { rules: { gap: 'info' }, date: '2026-01-01' } }], 'a.md')).toEqual({
    extends: [],
    rules: { gap: ['info', { minutes: 45 }], 'late-update': 'off' },
    metrics: {},
    zone: 'UTC',
    date: '2026-01-01',
  })
  expect(rulesOf('a.md', below, { rules: { gap: ['info', {}] } })?.gap).toEqual(['info', {}])
})

test('overrides count for the reports that their globs match, in their order', () => {
  const config: Config = {
    extends: [],
    rules: { gap: 'error' },
    overrides: [
      { files: ['old/**', 'drafts/*.md'], rules: { gap: 'off' }, zone: 'Asia/Tokyo', locale: 'ja' },
      { files: 'old/2019/*', rules: { gap: 'info' } },
      { files: '**/*.public.md', extends: 'public-report' },
    ],
  }
  expect(rulesOf('a.md', config)).toEqual({ gap: 'error' })
  expect(rulesOf('./old/x/a.md', config)).toEqual({ gap: 'off' })
  expect(rulesOf('drafts/a.md', config)).toEqual({ gap: 'off' })
  expect(rulesOf('drafts/sub/a.md', config)).toEqual({ gap: 'error' })
  expect(rulesOf('old/2019/a.md', config)).toEqual({ gap: 'info' })
  expect(rulesOf('x/a.public.md', config)).toMatchObject(publicReport.rules)
  expect(configFor([{ config }], 'old/a.md').zone).toBe('Asia/Tokyo')
  expect(configFor([{ config }], 'a.md').zone).toBeUndefined()
  expect(configFor([{ config }], 'old/a.md').locale).toBe('ja')
})

test('globs count from the folder of their own configuration', () => {
  const config: Config = { extends: [], overrides: [{ files: 'reports/*', rules: { gap: 'off' } }] }
  const layers = [{ config, pathOf: (file: string) => file.replace(/^.*team\//, '') }]
  expect(configFor(layers, '../team/reports/a.md').rules).toEqual({ gap: 'off' })
  expect(configFor(layers, '../other/reports/a.md').rules).toEqual({})
})

test('what is resolved once stays as it is when it is resolved again', () => {
  const settings = configFor([{ config: { extends: 'audit', rules: { gap: ['info', { minutes: 9 }] } } }], 'a.md')
  expect(configFor([{ config: settings }], 'a.md')).toEqual(settings)
})
