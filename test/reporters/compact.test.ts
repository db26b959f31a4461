import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact } from '../../src/reporters/compact.ts'
import { byComment, documents, finding, hostile, known, placeless } from './sample.ts'

test('a line a finding, and a count', () => {
  expect(compact([finding, placeless], documents)).toBe(
    [
      'reports/a.md:3:3: warning: 44 min without an entry [gap]',
      'reports/a.md:1:1: info: nothing says when it was resolved [missing-milestone]',
      '2 findings in 1 report: 1 warning, 1 info',
      '',
    ].join('\n'),
  )
})

test('ignored findings are counted, and told where they are asked for', () => {
  const ignored = [byComment, known]
  expect(compact([], documents, { ignored })).toBe(
    'No findings in 1 report.\n2 findings ignored: 1 by comments in the reports, 1 by the baseline\n',
  )
  expect(compact([], documents, { ignored, showIgnored: true }).split('\n')[0]).toBe(
    'reports/a.md:3:3: warning, ignored: 44 min without an entry [gap]',
  )
})

test('whatever a report says, a finding is one line', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, text, (message, file) => {
      const lines = compact([{ ...finding, message, file }], documents).split(/[\r\n\u2028\u2029]/)
      expect(lines).toHaveLength(3)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(lines[0]).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/)
    }),
  )
})
