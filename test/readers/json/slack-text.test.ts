import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceSpan } from '../../../src/model/passage.ts'
import { slackText } from '../../../src/readers/json/slack-text.ts'

const names = new Map([['U02ANA1QH', 'Ana']])
const shown = (text: string) => slackText({ text, runs: [{ at: 0, offset: 100 }] }, names)

test.each([
  ['plain *bold* `code` :eyes:', 'plain *bold* `code` :eyes:'],
  ['a &lt;b&gt; &amp; c, &nbsp;', 'a <b> & c, &nbsp;'],
  ['&amp;lt;', '&lt;'],
  ['<@U02ANA1QH> and <@U03BENX2K> and <@U03BENX2K|ben>', '@Ana and @U03BENX2K and @ben'],
  ['<#C0123|incident-edge> <#C0123>', '#incident-edge #C0123'],
  ['<!here> <!channel> <!subteam^S012|@oncall> <!subteam^S012>', '@here @channel @oncall @S012'],
  ['<!date^1773479553^{time}|09:12>', '09:12'],
  ['<https://q.example/a?b=1&amp;c|the graph>', 'the graph (https://q.example/a?b=1&amp;c)'],
  [
    '<https://q.example> <http://q.example|q.example> <mailto:ana@q.example|ana@q.example>',
    'https://q.example http://q.example ana@q.example',
  ],
  ['1 < 2 > 0 <> <\n>', '1 < 2 > 0 <> <\n>'],
])('%s', (text, expected) => {
  expect(shown(text).text).toBe(expected)
})

test('each piece knows where it stood', () => {
  const { text } = shown('x <@U02ANA1QH> &amp; y')
  expect(text).toBe('x @Ana & y')
  const span = (from: number, to: number) => sourceSpan(shown('x <@U02ANA1QH> &amp; y'), from, to)
  expect(span(2, 6)).toEqual({ start: 102, end: 114 })
  expect(span(7, 8)).toEqual({ start: 115, end: 120 })
  expect(span(9, 10)).toEqual({ start: 121, end: 122 })
})

test('whatever stands in a text, its places stay within it, and nothing that is no mark is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '<@', '<!', '&amp;', '&', '|', '<https://', 'U02ANA1QH', '\n'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const passage = shown(text)
      const { start, end } = sourceSpan(passage, 0, passage.text.length)
      expect(start).toBeGreaterThanOrEqual(100)
      expect(end).toBeLessThanOrEqual(100 + text.length)
      if (!/[<&]/.test(text)) expect(passage.text).toBe(text)
    }),
  )
})
