import type { Html } from 'mdast'
import { expect, it } from 'vitest'
import { htmlLines } from '../../../src/extract/lines/html-lines.ts'
import { rawText } from '../../../src/model/passage.ts'
import { readText } from '../../../src/readers/read.ts'
import { incidentOf } from '../reading.ts'

function lines(text: string): [text: string, raw: string][] {
  const document = readText(text, { name: 'x', format: 'markdown' })
  const node = document.root.children.find((one): one is Html => one.type === 'html')
  if (node === undefined) throw new Error('no HTML in the fixture')
  return htmlLines(node, document).map((passage) => [passage.text.trim(), rawText(document, passage).trim()])
}

it('the text of a block stands without its tags and comments, a line each', () => {
  expect(lines('<div>\n<p>10:00 <b>up</b><br>10:10 down</p>\n<!-- 10:20 secret -->\n</div>\n')).toEqual([
    ['10:00 up', '10:00 <b>up'],
    ['10:10 down', '10:10 down'],
  ])
})

it('an unclosed comment hides the rest', () => {
  expect(lines('<div>seen\n<!-- 10:20 secret\n')).toEqual([['seen', 'seen']])
})

it('entries in a folded block are entries, comments are none', () => {
  const text =
    '# Slow on 4 March 2025\n\n## Timeline\n\n<details>\n10:00 up<br>\n10:10 down\n<!-- 10:20 secret -->\n</details>\n'
  expect(incidentOf(text).timeline.map(({ at, text: words }) => [at.local, words])).toEqual([
    ['2025-03-04T10:00', 'up'],
    ['2025-03-04T10:10', 'down'],
  ])
})
