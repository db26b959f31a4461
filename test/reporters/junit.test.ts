import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { junit } from '../../src/reporters/junit.ts'
import { at, byComment, document, documentOf, documents, finding, hostile, placeless } from './sample.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Every element in its order; throws where the text is no XML. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return elements
}

const named = (xml: string, name: string) => elementsOf(xml).filter((element) => element.name === name)

test('a suite a report, a case a finding, and the proof in the failure', () => {
  const xml = junit([finding], documents)
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true)
  expect(named(xml, 'testsuites')[0]?.attributes).toMatchObject({ tests: '1', failures: '1', skipped: '0' })
  expect(named(xml, 'testsuite')[0]?.attributes).toMatchObject({ name: 'reports/a.md', tests: '1', failures: '1' })
  expect(named(xml, 'testcase')[0]?.attributes).toEqual({
    name: 'gap at 3:3',
    classname: 'reports/a',
    file: 'reports/a.md',
    line: '3',
    time: '0',
  })
  const [failure] = named(xml, 'failure')
  expect(failure?.attributes).toEqual({ type: 'warning', message: '44 min without an entry' })
  expect(failure?.text).toBe(
    [
      '44 min without an entry',
      '  3 | - 13:16 First alert.',
      '    |   ^^^^^',
      '  4 | - 14:00 Declared.',
      '    |   ----- the next entry',
    ].join('\n'),
  )
})

test('a finding below the severity that fails passes, with its text', () => {
  const xml = junit([finding, placeless], documents, { failOn: 'error' })
  expect(named(xml, 'failure')).toEqual([])
  expect(named(xml, 'system-out').map(({ text }) => text.split('\n')[0])).toEqual([
    'warning: 44 min without an entry',
    'info: nothing says when it was resolved',
  ])
  expect(named(junit([placeless], documents, { failOn: 'info' }), 'failure')).toHaveLength(1)
})

test('an ignored finding is skipped, with its reason', () => {
  const xml = junit([], documents, { ignored: [byComment] })
  expect(named(xml, 'testsuite')[0]?.attributes).toMatchObject({ tests: '1', failures: '0', skipped: '1' })
  expect(named(xml, 'skipped')[0]?.attributes).toEqual({ message: 'the logs are lost' })
})

test('a report without findings is a case that passes', () => {
  const xml = junit([], documents)
  expect(named(xml, 'testcase').map(({ attributes }) => attributes.name)).toEqual(['no findings'])
  expect(named(xml, 'testsuites')[0]?.attributes).toMatchObject({ tests: '1', failures: '0' })
})

test('whatever a report says, the text is XML and says it as far as XML can', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, text, text, (message, file, source) => {
      const there = documentOf(`- 13:16 ${source}`, { name: file })
      const found = { ...finding, file, message, position: at('13:16', there), related: [] }
      const [failure] = named(junit([found], new Map([[file, there]])), 'failure')
      expect(failure?.text).toContain('13:16')
    }),
  )
  expect(named(junit([{ ...finding, message: 'a <b> & "c"' }], documents), 'failure')[0]?.attributes.message).toBe(
    'a <b> & "c"',
  )
  expect(document.text).toContain('13:16')
})
