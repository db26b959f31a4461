import fc from 'fast-check'
import { expect, test } from 'vitest'
import { github } from '../../src/reporters/github.ts'
import { byComment, documents, finding, hostile, placeless } from './sample.ts'

test('a command a finding; its related lines stand in the message', () => {
  expect(github([finding, placeless], documents)).toBe(
    [
      '::warning file=reports/a.md,line=3,col=3,endColumn=8,title=gap::44 min without an entry%0Aline 4: the next entry',
      '::notice file=reports/a.md,title=missing-milestone::nothing says when it was resolved',
      '',
    ].join('\n'),
  )
})

test('a place over several lines has no columns', () => {
  const position = { start: { line: 3, column: 3, offset: 0 }, end: { line: 5, column: 2, offset: 9 } }
  expect(github([{ ...placeless, severity: 'error', position }], documents)).toBe(
    '::error file=reports/a.md,line=3,endLine=5,title=missing-milestone::nothing says when it was resolved\n',
  )
})

test('a place in another file names it', () => {
  const related = [{ message: 'here', file: 'b.md', position: byComment.position ?? expect.fail() }]
  expect(github([{ ...finding, related }], documents)).toContain('%0Ab.md line 3: here\n')
})

test('what is ignored is counted', () => {
  expect(github([], documents, { ignored: [byComment], gone: 1 })).toBe(
    [
      '::notice::1 finding ignored: 1 by comments in the reports',
      '::notice::1 finding of the baseline is gone: it can be written anew',
      '',
    ].join('\n'),
  )
})

test('no text of a report ends a command, begins one, or adds a property', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, text, (message, file) => {
      const related = finding.related.map((place) => ({ ...place, message }))
      const written = github([{ ...finding, message, file, related }], documents)
      expect(written.split(/[\r\n\u2028]/)).toHaveLength(2)
      const [, properties = '', said = ''] = /^::warning ([^\n]*?)::([^\n]*)\n$/.exec(written) ?? []
      expect(properties.split(',').map((one) => one.split('=')[0])).toEqual([
        'file',
        'line',
        'col',
        'endColumn',
        'title',
      ])
      expect(properties).not.toMatch(/:|%(?!25|0A|3A|2C)/)
      expect(said).not.toMatch(/%(?!25|0A)/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(written.slice(0, -1)).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/)
    }),
  )
})

test('what is escaped is read back as it was', () => {
  const message = '100%, a:b\nnext'
  const [, said = ''] = /::([^:]*:[^:]*)\n$/.exec(github([{ ...placeless, message }], documents)) ?? []
  expect(said.replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(message)
})
