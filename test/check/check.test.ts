import { expect, test } from 'vitest'
import { z } from 'zod'
import { check } from '../../src/check/check.ts'
import { defineRule, type Rule } from '../../src/check/rule.ts'
import { build } from '../incident-builder.ts'

const { incident, document } = build({
  zone: 'CET',
  day: '2023-02-14',
  timeline: ['13:16 alert #detected', '14:00 declared #escalated', '14:35 fix #mitigated'],
})

const ruleOf = (run: Rule['check']): Rule => ({
  id: 'sample',
  severity: 'info',
  summary: 'A sample.',
  options: z.strictObject({ minutes: z.number().default(3) }),
  messages: { one: 'at {{minutes}} of {{unknown}}', two: 'second' },
  check: run,
})

test('findings carry the rule, its severity, the file, and the message filled from the data', () => {
  const rule = defineRule({
    id: 'sample',
    severity: 'info',
    summary: 'A sample.',
    options: z.strictObject({ minutes: z.number().default(3) }),
    messages: { one: '{{minutes}} of {{unknown}}' },
    check({ options, report }) {
      report({ message: 'one', data: { minutes: options.minutes } })
    },
  })
  expect(check(incident, document, {}, { rules: [rule] })).toEqual([
    {
      rule: 'sample',
      severity: 'info',
      file: 'report.txt',
      message: '3 of {{unknown}}',
      related: [],
      data: { minutes: 3 },
    },
  ])
})

test('findings stand in the order of their lines, those without one last, and none twice', () => {
  const [first, second, third] = incident.timeline.map(({ at }) => at.position)
  const rule = ruleOf(({ report }) => {
    report({ message: 'two', data: {} })
    report({ message: 'two', data: {}, position: third })
    report({ message: 'two', data: {}, position: first })
    report({ message: 'two', data: {}, position: first })
    report({ message: 'one', data: { minutes: 1 }, position: second })
  })
  const lines = check(incident, document, {}, { rules: [rule] }).map(({ position }) => position?.start.line)
  expect(lines).toEqual([2, 3, 4, undefined])
})

test('configuration changes severity and options of a rule, and turns it off', () => {
  const gaps = (config: Parameters<typeof check>[2]) =>
    check(incident, document, config).filter(({ rule }) => rule === 'gap')
  expect(gaps({}).map(({ severity, data }) => [severity, data.minutes])).toEqual([
    ['warning', 44],
    ['warning', 35],
  ])
  expect(gaps({ rules: { gap: ['error', { minutes: 40 }] } }).map(({ severity }) => severity)).toEqual(['error'])
  expect(gaps({ rules: { gap: 'info' } })[0]?.severity).toBe('info')
  expect(gaps({ rules: { gap: 'off' } })).toEqual([])
})

test('a finding may weigh less than its rule is set to, and never more', () => {
  const rule = ruleOf(({ report }) => {
    report({ message: 'one', data: {}, severity: 'info' })
    report({ message: 'two', data: {}, severity: 'error' })
  })
  const found = check(incident, document, { rules: { sample: 'warning' } }, { rules: [rule] })
  expect(found.map(({ severity }) => severity)).toEqual(['info', 'warning'])
})

test('a rule that is off by itself finds nothing until configuration asks for it', () => {
  const rule: Rule = { ...ruleOf(({ report }) => report({ message: 'two', data: {} })), severity: 'off' }
  expect(check(incident, document, {}, { rules: [rule] })).toEqual([])
  expect(check(incident, document, { rules: { sample: 'info' } }, { rules: [rule] })).toHaveLength(1)
})

test('a setting that a rule does not know is refused', () => {
  expect(() => check(incident, document, { rules: { gap: ['error', { hours: 1 }] } })).toThrow(
    'unknown option "hours" of rule "gap" in the configuration',
  )
})

test('a rule that throws is named, with what it threw as the cause', () => {
  const broken = ruleOf(() => {
    throw new TypeError('no such thing')
  })
  const run = () => check(incident, document, {}, { rules: [broken] })
  expect(run).toThrow('rule "sample" failed on report.txt, a fault of the rule: no such thing')
  expect(run).toThrow(expect.objectContaining({ cause: expect.any(TypeError) }))
})

test('what configuration redefines is measured so, and holidays and the present reach the rules', () => {
  const rule = ruleOf(({ measures, holidays, now, report }) => {
    const own = measures.metrics.find(({ name }) => name === 'own')
    report({ message: 'one', data: { minutes: (own?.seconds ?? 0) / 60, holidays, now: now?.instant } })
  })
  const config = { metrics: { own: { from: 'escalated', to: 'mitigated' } }, holidays: ['2023-05-01'] } as const
  expect(check(incident, document, config, { rules: [rule], now: '2023-03-01T00:00:00+01:00' })[0]?.data).toEqual({
    minutes: 35,
    holidays: ['2023-05-01'],
    now: '2023-02-28T23:00:00.000Z',
  })
})
