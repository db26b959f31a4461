import { describe, expect, test } from 'vitest'
import { instantOf } from '../../bench/faults/clock.mjs'
import { generate } from '../../bench/faults/generate.mjs'
import { marked, unmarked } from '../../bench/faults/marks.mjs'
import { phrases } from '../../bench/faults/phrases/all.mjs'
import { planters } from '../../bench/faults/planters/all.mjs'
import { randomOf } from '../../bench/faults/random.mjs'
import { sampleFaults } from '../../bench/faults/samples.mjs'
import { lengthIn } from '../../bench/faults/times.mjs'
import { extract, read } from '../../src/index.ts'

const seeds = Array.from({ length: 40 }, (_, index) => `test-${index}`)

test('a seed gives the same numbers each time, and another seed others', () => {
  const draw = (seed: string) => Array.from({ length: 5 }, () => randomOf(seed).int(1, 1_000_000))
  const random = randomOf('a')
  expect([random.int(1, 100), random.int(1, 100), random.int(1, 100)]).toEqual([63, 31, 37])
  expect(draw('a')).toEqual(draw('a'))
  expect(draw('a')).not.toEqual(draw('b'))
})

test('a mark leaves no trace in the text but its line', () => {
  const { text, lines } = unmarked(`one\n${marked('x', 'two')} and ${marked('y', '')}\n${marked('x', 'three')}`)
  expect(text).toBe('one\ntwo and \nthree')
  expect([...lines]).toEqual([
    ['x', [2, 3]],
    ['y', [2]],
  ])
})

test('a seed gives the same report each time', () => {
  for (const seed of seeds) expect(generate(seed).text).toBe(generate(seed).text)
})

test('every phrase book has the same keys', () => {
  const keysOf = (value: unknown, path = ''): string[] =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [path]
  const { en, ...others } = phrases
  for (const book of Object.values(others)) expect(keysOf(book)).toEqual(keysOf(en))
})

test('nothing is left to fill in', () => {
  for (const seed of seeds) expect(generate(seed).text).not.toMatch(/\{\w+\}|undefined|NaN/)
})

describe.each(planters.map((planter) => [planter.rule, planter] as const))('%s', (_, planter) => {
  test('is planted at lines of the report', () => {
    for (const seed of seeds.slice(0, 10)) {
      const { lines, text } = generate(seed, {}, planter)
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(lines.length > 0).toBe(!('anywhere' in planter))
      expect(lines.every((line: number) => text.split('\n')[line - 1]?.trim())).toBe(true)
    }
  })
})

/** The report's own words, without the marks. */
function planted(rule: string, seed: string, wish = {}) {
  const planter = planters.find((known) => known.rule === rule)
  const { text, lines, plan } = generate(seed, wish, planter)
  const rows = text.split('\n')
  return { plan, told: lines.map((line: number) => rows[line - 1]) }
}

test('what is planted is the fault of that name', () => {
  const english = { language: 'en', form: 'report', style: { format: 'md' } }
  for (const seed of seeds.slice(0, 10)) {
    const owner = planted('action-item-no-owner', seed, english)
    expect(owner.told).toHaveLength(1)
    expect(owner.told[0]).not.toContain('Owner: ')
    const percent = planted('percent-over-100', seed, english)
    expect(Number(/(\d+) %/.exec(percent.told[0])?.[1])).toBeGreaterThan(100)
    const { plan } = planted('gap', seed, english)
    const silences = plan.events.slice(1).map(({ at }, index) => at - plan.events[index].at)
    expect(silences.filter((minutes: number) => minutes >= 30)).toHaveLength(1)
    const lasted = planted('duration-mismatch', seed, english)
    const span = lasted.plan.window.end - lasted.plan.window.start
    expect(lasted.plan.lasted.minutes).toBe(span)
    expect(lasted.told[0]).not.toContain(lengthIn(phrases.en, span))
  }
})

test('the changed samples still hold what they are said to', () => {
  expect(sampleFaults.length).toBeGreaterThan(20)
  for (const { lines, planter } of sampleFaults) expect(lines.length > 0).toBe(!planter.anywhere)
})

test.each(Object.keys(phrases))('sound reports read back to their own instants: %s', async (language) => {
  for (const seed of seeds.slice(0, 5)) {
    const style = { timeline: 'table', zoneOn: 'each', format: 'md' }
    const { name, text, plan, marks } = generate(seed, { form: 'report', language, style })
    const [incident] = extract(await read(new TextEncoder().encode(text), { name }))
    for (const { id, at } of plan.events) {
      const [line] = marks.get(`e:${id}`) ?? []
      const event = incident?.timeline.find(({ position }) => position.start.line === line)
      expect([name, line, event?.at.instant]).toEqual([name, line, instantOf(at, plan.zone.offset)])
    }
  }
})

test('the posts of sound status pages in English read back to their own instants and states', async () => {
  for (const seed of seeds.slice(0, 20)) {
    const { name, text, plan } = generate(seed, { form: 'status', language: 'en', style: { format: 'txt' } })
    const [incident] = extract(await read(new TextEncoder().encode(text), { name }))
    const told = incident?.timeline.map(({ at, status }) => [at.instant, status])
    const { offset } = plan.zone
    expect([name, told]).toEqual([
      name,
      plan.posts.map(({ at, status }: { at: number; status: string }) => [instantOf(at, offset), status]),
    ])
  }
})
