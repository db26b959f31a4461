import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceSpan } from '../../../src/model/passage.ts'
import { xmlPassage } from '../../../src/readers/feed/xml-passage.ts'

const written: Readonly<Record<string, readonly string[]>> = {
  '&': ['&amp;', '&#38;', '&#x26;', '<![CDATA[&]]>'],
  '<': ['&lt;', '&#60;', '<![CDATA[<]]>'],
  é: ['é', '&#xe9;', '<!-- & < -->é'],
  a: ['a', '<![CDATA[a]]>', '&#97;'],
  '𝄞': ['𝄞', '&#x1D11E;'],
}

test('decodes references and CDATA, and cuts each character out of the source', () => {
  const pieces = fc.array(
    fc.constantFrom(...Object.entries(written).flatMap(([text, forms]) => forms.map((form) => [text, form] as const))),
  )
  fc.assert(
    fc.property(pieces, (all) => {
      const source = `<x>${all.map(([, form]) => form).join('')}</x>`
      const passage = xmlPassage(source, 3, source.length - 4)
      expect(passage.text).toBe(all.map(([text]) => text).join(''))
      let at = 0
      for (const [text, form] of all) {
        const { start, end } = sourceSpan(passage, at, at + text.length)
        expect(form).toContain(source.slice(start, end))
        at += text.length
      }
    }),
  )
})

test('expands no other entity', () => {
  expect(xmlPassage('&nbsp;&lol9;&#0;&', 0, 17).text).toBe('&nbsp;&lol9;\uFFFD&')
})

test('reads CDATA and comments that do not end', () => {
  expect(xmlPassage('a<![CDATA[<b>', 0, 13).text).toBe('a<b>')
  expect(xmlPassage('a<!-- b', 0, 7).text).toBe('a')
})
