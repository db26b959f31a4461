import { expect, test } from 'vitest'
import { decode } from '../../src/readers/decode.ts'

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

test.each([
  ['UTF-8', new TextEncoder().encode('Störung um 10:30'), { text: 'Störung um 10:30', shift: 0, encoding: 'utf-8' }],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFhé'), { text: 'hé', shift: 1, encoding: 'utf-8' }],
  ['UTF-16 LE with a mark', utf16('\uFEFFhé', true), { text: 'hé', shift: 1, encoding: 'utf-16le' }],
  ['UTF-16 BE with a mark', utf16('\uFEFFhé', false), { text: 'hé', shift: 1, encoding: 'utf-16be' }],
  ['UTF-16 LE without', utf16('Timeline 10:30', true), { text: 'Timeline 10:30', shift: 0, encoding: 'utf-16le' }],
  ['UTF-16 BE without', utf16('Timeline 10:30', false), { text: 'Timeline 10:30', shift: 0, encoding: 'utf-16be' }],
  [
    'windows-1252',
    Uint8Array.of(0x68, 0xe9, 0x20, 0x96, 0x20, 0x80),
    { text: 'hé – €', shift: 0, encoding: 'windows-1252' },
  ],
  ['a NUL in UTF-8', Uint8Array.of(0x61, 0, 0x62, 0x63, 0x64, 0x65), { text: 'a\0bcde', shift: 0, encoding: 'utf-8' }],
  ['nothing', new Uint8Array(0), { text: '', shift: 0, encoding: 'utf-8' }],
])('%s', (_, bytes, decoded) => {
  expect(decode(bytes)).toEqual(decoded)
})

test('a second mark belongs to the text', () => {
  expect(decode(new TextEncoder().encode('\uFEFF\uFEFFa')).text).toBe('\uFEFFa')
})
