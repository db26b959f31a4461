import { expect, test } from 'vitest'
import { parseConfig } from '../../src/check/config.ts'
import { ConfigError } from '../../src/check/config-error.ts'

const file = 'postmortem.config.yaml'

test('a configuration is taken as it stands', () => {
  const config = {
    rules: { gap: 'off', 'status-lag': ['error', { minutes: 5 }], 'late-update': ['info'] },
    metrics: { 'time-to-mitigate': { from: 'started', to: 'mitigated' } },
    zone: 'Europe/Berlin',
    date: '2023-02-14',
    outputZone: 'Asia/Tokyo',
    locale: 'en-GB',
    holidays: ['2023-05-01'],
  }
  expect(parseConfig(config, file)).toEqual(config)
  expect(parseConfig({}, file)).toEqual({})
})

test('a line for editors is let pass', () => {
  const config = { $schema: './config.schema.json', rules: {} }
  expect(parseConfig(config, file)).toEqual(config)
  expect(() => parseConfig({ $schema: 3 }, file)).toThrow(
    '$schema in postmortem.config.yaml: expected string, received number',
  )
})

test.each([
  [{ rules: { gapp: 'off' } }, 'unknown rule "gapp" in postmortem.config.yaml: did you mean "gap"?', ['rules', 'gapp']],
  [{ rule: {} }, 'unknown key "rule" in postmortem.config.yaml: did you mean "rules"?', ['rule']],
  [
    { rules: { gap: ['error', { minute: 3 }] } },
    'unknown option "minute" of rule "gap" in postmortem.config.yaml: did you mean "minutes"?',
    ['rules', 'gap', 1, 'minute'],
  ],
  [
    { rules: { gap: 'warn' } },
    'rule "gap" in postmortem.config.yaml: "warn" is no setting: use one of off, error, warning, info, or [one of them, options]',
    ['rules', 'gap'],
  ],
  [
    { rules: { gap: ['error', {}, 3] } },
    'rule "gap" in postmortem.config.yaml: ["error",{},3] is no setting: use one of off, error, warning, info, or [one of them, options]',
    ['rules', 'gap'],
  ],
  [
    { rules: { gap: ['error', { minutes: 'ten' }] } },
    'rule "gap" in postmortem.config.yaml: option "minutes": expected number, received string',
    ['rules', 'gap', 1, 'minutes'],
  ],
  [
    { rules: { gap: ['error', { minutes: -1 }] } },
    'rule "gap" in postmortem.config.yaml: option "minutes": too small: expected number to be >0',
    ['rules', 'gap', 1, 'minutes'],
  ],
  [
    { rules: { gap: ['error', 5] } },
    'rule "gap" in postmortem.config.yaml: its options: expected object, received number',
    ['rules', 'gap', 1],
  ],
  [{ rules: ['gap'] }, 'rules in postmortem.config.yaml: expected record, received array', ['rules']],
  [
    { metrics: { mine: { from: 'started', to: 'detect' } } },
    'unknown value "detect" for metrics.mine.to in postmortem.config.yaml: did you mean "detected"?',
    ['metrics', 'mine', 'to'],
  ],
  [
    { metrics: { mine: { from: 'started', to: 'detected', unit: 'h' } } },
    'unknown key "unit" under metrics.mine in postmortem.config.yaml: known are from, to',
    ['metrics', 'mine', 'unit'],
  ],
  [
    { overrides: [{ files: 'a/**', rules: { gapp: 'off' } }] },
    'unknown rule "gapp" in postmortem.config.yaml: did you mean "gap"?',
    ['overrides', 0, 'rules', 'gapp'],
  ],
  [
    { overrides: [{ files: 'a/**', extends: 'adit' }] },
    'unknown preset "adit" in postmortem.config.yaml: did you mean "audit"?',
    ['overrides', 0, 'extends'],
  ],
  [
    { overrides: [{ files: 'a/**', rule: {} }] },
    'unknown key "rule" under overrides.0 in postmortem.config.yaml: did you mean "rules"?',
    ['overrides', 0, 'rule'],
  ],
  [
    { overrides: [{ rules: { gap: 'off' } }] },
    'overrides.0.files in postmortem.config.yaml: it is missing',
    ['overrides', 0, 'files'],
  ],
  [{ extends: 3 }, 'extends in postmortem.config.yaml: expected a text or a list of texts', ['extends']],
  [{ date: 'today' }, 'date in postmortem.config.yaml: invalid ISO date', ['date']],
  [['gap'], 'postmortem.config.yaml must be a set of keys, such as rules and metrics', []],
  ['gap', 'postmortem.config.yaml must be a set of keys, such as rules and metrics', []],
  [null, 'postmortem.config.yaml must be a set of keys, such as rules and metrics', []],
])('%j: one line', (config, message, path) => {
  const error = (() => {
    try {
      parseConfig(config, file)
    } catch (thrown) {
      return thrown
    }
  })()
  expect(error).toBeInstanceOf(ConfigError)
  expect(error).toMatchObject({ message, path })
})
