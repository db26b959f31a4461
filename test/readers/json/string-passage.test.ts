import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceSpan } from '../../../src/model/passage.ts'
import { passageOfString } from '../../../src/readers/json/string-passage.ts'

const escaped = (text: string): string =>
  `"${text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`

test('decodes any string as JSON does, and cuts each character out of the source', () => {
  const strings = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\r\n'))
  fc.assert(
    fc.property(strings, fc.boolean(), (text, wide) => {
      const source = `[${wide ? escaped(text) : JSON.stringify(text)}]`
      const passage = passageOfString(source, 1, source.length - 1)
      expect(passage.text).toBe(text)
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = sourceSpan(passage, at, at + 1)
        expect(JSON.parse(`"${source.slice(start, end)}"`)).toBe(text[at])
      }
    }),
  )
})

test('takes CRLF for one line end, and an unknown escape for its character', () => {
  const source = '"a\\r\\nb\\xc"'
  const passage = passageOfString(source, 0, source.length)
  expect(passage.text).toBe('a\nbxc')
  const line = sourceSpan(passage, 1, 2)
  expect(source.slice(line.start, line.end)).toBe('\\n')
})

test('reads a string without its closing quote', () => {
  expect(passageOfString('"cut off\\', 0, 9).text).toBe('cut off\\')
})
