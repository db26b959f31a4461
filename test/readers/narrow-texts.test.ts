import { expect, it } from 'vitest'
import { narrowTexts } from '../../src/readers/narrow-texts.ts'
import { readText } from '../../src/readers/read.ts'

it('leaves every text as it reads: curly quotes, accents, and what other encodings make of the same bytes', () => {
  const texts = ['It’s down', 'Störung: 5 % zu früh', '\u0080\u009f\0', '🔥 läuft', '障害']
  const children = texts.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }))
  const root = { type: 'root' as const, children }
  narrowTexts(root, texts.join('\n'))
  expect(root.children.map((paragraph) => paragraph.children[0]?.value)).toEqual(texts)
})

it('leaves texts where they stand: in emphasis, code and cells', () => {
  const { root } = readText('# It’s *down*\n\n- `a` bé **ç’**\n\n| x | é |\n| - | - |\n| 1 | ’ |\n', { name: 'a.md' })
  const values = [...JSON.stringify(root).matchAll(/"value":"(.*?)"/g)].map((found) => found[1])
  expect(values).toEqual(['It’s ', 'down', 'a', ' bé ', 'ç’', 'x', 'é', '1', '’'])
})
