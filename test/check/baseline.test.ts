import fc from 'fast-check'
import { expect, test } from 'vitest'
import { againstBaseline, baselineOf, parseBaseline } from '../../src/check/baseline.ts'
import { at, document, documentOf, documents, finding, placeless } from '../reporters/sample.ts'

const asNamed = (file: string) => file

/** As it comes back from its file. */
const written = (...found: Parameters<typeof baselineOf>[0][number][]) =>
  parseBaseline(JSON.parse(JSON.stringify(baselineOf(found, documents, asNamed))), 'known.json')

test('a baseline keeps what identifies a finding, and no line number', () => {
  expect(written(finding)).toEqual({
    version: 1,
    findings: [
      {
        rule: 'gap',
        file: 'reports/a.md',
        line: '- 13:16 First alert.',
        message: '44 min without an entry',
        data: { minutes: 44 },
      },
    ],
  })
})

test('what is known is known again where its line has moved, and with another message', () => {
  const moved = documentOf(`Words before.\n\n${document.text.replace('- 13:16 ', '-   13:16\t')}`)
  const again = { ...finding, message: 'no entry for 44 min', position: at('13:16', moved) }
  const { findings, known, gone } = againstBaseline(written(finding), [again], new Map([[moved.name, moved]]), asNamed)
  expect([findings, gone]).toEqual([[], []])
  expect(known).toEqual([{ ...again, ignored: { by: 'baseline' } }])
})

test.each([
  ['another rule', { ...finding, rule: 'late-update' }],
  ['another file', { ...finding, file: 'reports/b.md' }],
  ['other data', { ...finding, data: { minutes: 45 } }],
  ['another line', { ...finding, position: at('14:00') }],
])('%s is new', (_, other) => {
  expect(againstBaseline(written(finding), [other], documents, asNamed)).toMatchObject({ findings: [other], known: [] })
})

test('the same finding once more is new', () => {
  const { findings, known } = againstBaseline(written(finding), [finding, finding], documents, asNamed)
  expect([findings.length, known.length]).toEqual([1, 1])
})

test('what is not found again is gone, unless its report was not read', () => {
  const baseline = written(finding, { ...placeless, file: 'reports/b.md' })
  expect(againstBaseline(baseline, [], documents, asNamed).gone.map(({ rule }) => rule)).toEqual(['gap'])
})

test('the order of keys in the data does not count, nor the order of findings in the file', () => {
  const [a, b] = [
    { ...finding, data: { x: 1, y: { p: 1, q: 2 } } },
    { ...finding, data: { y: { q: 2, p: 1 }, x: 1 } },
  ]
  expect(againstBaseline(written(a), [b], documents, asNamed).findings).toEqual([])
  expect(written(finding, placeless)).toEqual(written(placeless, finding))
})

test('files are named from the folder of the baseline', () => {
  const nameOf = (file: string) => `../${file}`
  expect(baselineOf([finding], documents, nameOf).findings[0]?.file).toBe('../reports/a.md')
})

test.each([
  [{ version: 2, findings: [] }, 'not a baseline: known.json: version: expected 1'],
  [[], 'not a baseline: known.json: expected object, received array'],
  [{ version: 1, findings: [{ rule: 'gap' }] }, /^not a baseline: known\.json: findings\.0\.file: /],
])('%j is no baseline', (value, message) => {
  expect(() => parseBaseline(value, 'known.json')).toThrow(message)
})

// The names of data are a rule's own, so that none of them is what JavaScript keeps for itself.
const dataName = fc.string().filter((name) => name !== '__proto__')

test('whatever the data and the lines, what was written is known again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.dictionary(dataName, fc.jsonValue()), (text, data) => {
      const there = documentOf(`- 13:16 ${text}`)
      const docs = new Map([[there.name, there]])
      const found = { ...finding, data, position: at('13:16', there) }
      const baseline = parseBaseline(JSON.parse(JSON.stringify(baselineOf([found], docs, asNamed))), 'x')
      expect(againstBaseline(baseline, [found], docs, asNamed)).toMatchObject({ findings: [], gone: [] })
    }),
  )
})
