import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Document, lineStartsOf, positionAt } from '../../src/model/document.ts'
import type { Finding } from '../../src/model/finding.ts'
import { cellsOf, widthOf } from '../../src/reporters/columns.ts'
import { pretty } from '../../src/reporters/pretty.ts'
import type { Painter } from '../../src/reporters/reporter.ts'

const documentOf = (text: string): Document => ({
  name: 'report.md',
  format: 'markdown',
  sha256: '0'.repeat(64),
  text,
  shift: 0,
  root: { type: 'root', children: [] },
  lineStarts: lineStartsOf(text),
})

/** A finding at the first place where each of the words stands. */
function findingAt(document: Document, words: string[], more: Partial<Finding> = {}): Finding {
  const [position, ...others] = words.map((word) => {
    const at = document.text.indexOf(word)
    return positionAt(document, at, at + word.length)
  })
  return {
    rule: 'gap',
    severity: 'warning',
    file: 'report.md',
    message: '44 min without an entry',
    ...(position ? { position } : {}),
    related: others.map((other) => ({ message: 'the next entry', position: other })),
    data: {},
    ...more,
  }
}

const show = (document: Document, ...findings: Finding[]) => pretty(findings, new Map([[document.name, document]]))

test('each finding shows its lines, underlined at the proof', () => {
  const document = documentOf('# Payments failed\n\n- 13:16 First alert.\n- 14:00 Declared.\n')
  expect(show(document, findingAt(document, ['13:16', '14:00']))).toBe(
    [
      'report.md:3:3 warning 44 min without an entry gap',
      '  3 | - 13:16 First alert.',
      '    |   ^^^^^',
      '  4 | - 14:00 Declared.',
      '    |   ----- the next entry',
      '',
      '1 finding in 1 report: 1 warning',
      '',
    ].join('\n'),
  )
})

test('line numbers of different length stand under each other', () => {
  const document = documentOf(`${'\n'.repeat(8)}13:16 a\n14:00 b\n`)
  expect(
    show(document, findingAt(document, ['13:16', '14:00']))
      .split('\n')
      .slice(1, 4),
  ).toEqual(['   9 | 13:16 a', '     | ^^^^^', '  10 | 14:00 b'])
})

test('tabs and wide characters before the mark do not shift it', () => {
  const document = documentOf('\t障害🔥 13:16 x\n')
  const [, source = '', carets = ''] = show(document, findingAt(document, ['13:16'])).split('\n')
  expect(source).toBe('  1 |   障害🔥 13:16 x')
  expect(carets.indexOf('^')).toBe(widthOf(cellsOf(source.slice(0, source.indexOf('13:16')))))
})

test('a mark of wide characters is underlined in full', () => {
  const document = documentOf('- 午後二時 復旧\n')
  expect(show(document, findingAt(document, ['午後二時'])).split('\n')[2]).toBe('    |   ^^^^^^^^')
})

test('a long line is cut around the mark', () => {
  const document = documentOf(`${'before '.repeat(60)}13:16${' behind'.repeat(60)}\n`)
  const [, source = '', carets = ''] = show(document, findingAt(document, ['13:16'])).split('\n')
  expect(source.length).toBeLessThanOrEqual(100)
  expect(source).toMatch(/^ {2}1 \| … .*before 13:16 behind.* …$/)
  expect(carets.indexOf('^')).toBe(source.indexOf('13:16'))
})

test('a mark over several lines, or longer than the room, is underlined as far as it is shown', () => {
  const long = documentOf(`- ${'x'.repeat(300)} 10:00\n`)
  const [, source = '', carets = ''] = show(long, findingAt(long, ['x'.repeat(300)])).split('\n')
  expect(source).toMatch(/x …$/)
  expect(carets.trim().length).toBeLessThan(100)
  const two = documentOf('first line\nsecond line\n')
  expect(show(two, findingAt(two, ['line\nsecond'])).split('\n')[2]).toBe('    |       ^^^^')
})

test('a finding about no line, and one in a document that is not at hand', () => {
  const document = documentOf('a\n')
  const found = findingAt(document, [], { message: 'no entry says when it was detected' })
  expect(show(document, found)).toBe(
    'report.md warning no entry says when it was detected gap\n\n1 finding in 1 report: 1 warning\n',
  )
  expect(pretty([findingAt(document, ['a'])], new Map())).toContain('report.md:1:1 warning')
})

test('the count tells the severities, and no findings are said to be none', () => {
  const document = documentOf('a\n')
  const of = (severity: Finding['severity']) => findingAt(document, ['a'], { severity })
  const counted = show(document, of('error'), of('error'), of('info'), of('warning'))
  expect(counted).toMatch(/\n4 findings in 1 report: 2 errors, 1 warning, 1 info\n$/)
  expect(show(document)).toBe('No findings in 1 report.\n')
})

test('colours come from the painter alone', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const paint: Painter = {
    bold: mark('b'),
    dim: mark('d'),
    red: mark('red'),
    yellow: mark('yellow'),
    cyan: mark('cyan'),
    green: mark('green'),
  }
  const document = documentOf('13:16 a\n')
  const found = findingAt(document, ['13:16'], { severity: 'error' })
  const text = pretty([found], new Map([['report.md', document]]), { paint })
  expect(text.split('\n').slice(0, 3)).toEqual([
    '<b>report.md:1:1</b> <red>error</red> 44 min without an entry <d>gap</d>',
    '<d>  1 |</d> 13:16 a',
    '<d>    |</d> <red>^^^^^</red>',
  ])
})

test('what a hostile report says cannot steer the terminal', () => {
  const document = documentOf('13:16 \u001B[2J\u202E cleared\n')
  const text = show(document, findingAt(document, ['13:16'], { message: 'entry "\u001B]0;owned\u0007"' }))
  for (const control of ['\u001B', '\u0007', '\u202E']) expect(text).not.toContain(control)
})

test('whatever the text, the mark stands under what it marks', () => {
  const word = fc.constantFrom('a', '\t', '障', '🔥', 'e\u0301', ' ', '👩‍🚒', '\u001B', 'x'.repeat(70))
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, behind) => {
      const document = documentOf(`${before.join('')}<13:16>${behind.join('')}`)
      const [, source = '', carets = ''] = show(document, findingAt(document, ['<13:16>'])).split('\n')
      const at = source.indexOf('<13:16>')
      expect(at).toBeGreaterThan(0)
      expect(carets).toMatch(/^ +\| +\^{7}$/)
      expect(carets.indexOf('^')).toBe(widthOf(cellsOf(source.slice(0, at))))
      expect(widthOf(cellsOf(source))).toBeLessThanOrEqual(100)
    }),
  )
})
