import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/readers/html/read-page.ts'
import { MOST_NESTING, shallow } from '../../src/readers/html/shallow.ts'

const nested = (tag: string, count: number): string => `<!doctype html>${tag.repeat(count)}deep at 10:30 UTC`

describe('hostile pages', () => {
  test.each([
    ['div', '<div>'],
    ['bold', '<b>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
    ['quotes', '<blockquote><p>'],
    ['fonts', '<font color=1><font color=2>'],
  ])('100,000 nested elements keep their text: %s', (_, tag) => {
    const { root, notes } = readPage(nested(tag, 100_000 / (tag.split('<').length - 1)))
    expect(JSON.stringify(root)).toContain('deep at 10:30 UTC')
    expect(notes?.[0]).toMatch(/^\d+ tags nest deeper than 200 levels; only their text is read\.$/)
  })

  test('as many nested cells in SVG, and end tags that end nothing', () => {
    expect(readPage(nested('<svg><td>', 50_000)).notes?.length).toBe(1)
    expect(JSON.stringify(readPage(`<!doctype html>${'</div>'.repeat(100_000)}<p>left`).root)).toContain('left')
  })

  test('a tag with 60,000 attributes is left out, the text in it kept', () => {
    const attributes = Array.from({ length: 60_000 }, (_, index) => `a${index}=1`).join(' ')
    expect(JSON.stringify(readPage(`<!doctype html><p ${attributes}>kept</p>`).root)).toContain('kept')
  })

  test.each([
    ['unclosed tags', '<a '.repeat(200_000)],
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['ampersands', '&'.repeat(300_000)],
    ['paragraphs', '<p>'.repeat(50_000)],
    ['spans of cells', `<table>${'<tr><td rowspan=65000 colspan=1000>x<td>y'.repeat(1000)}`],
    ['updates', '<div class="update"><b>Resolved</b> a <small>Jan 3, 10:00 UTC</small></div>'.repeat(3000)],
    ['titles', '<h2 class="incident-title">10 May</h2>'.repeat(10_000)],
    ['a long attribute', `<div title="${'10:00 '.repeat(300_000)}">`],
    ['prototype names', '<p id=__proto__ class=constructor data-__proto__=1>x'],
  ])('%s are read', (_, body) => {
    expect(readPage(`<!doctype html><body>${body}`).root.type).toBe('root')
  })

  test('no text makes it fail', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '</',
      '<p',
      '<td',
      '<table>',
      '<svg>',
      '<math>',
      '<template>',
      '<select>',
      '<time datetime="',
      '2022-01-01',
      '"',
      "'",
      '=',
      '&#',
      '&eacute',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      'class="update"',
      ' Resolved ',
      '10:00 UTC',
      '\0',
      '\uD800',
      '\r',
      '---\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(readPage(pieces.join('')).root.type).toBe('root')
      }),
      { numRuns: 500 },
    )
  })
})

describe('shallow', () => {
  test('blanks what is too deep, and keeps all places', () => {
    const text = `${'<div>'.repeat(MOST_NESTING + 2)}x</div></div>y`
    const { text: kept, blanked } = shallow(text)
    expect(blanked).toBe(4)
    expect(kept).toHaveLength(text.length)
    expect(kept.indexOf('x')).toBe(text.indexOf('x'))
    expect(kept.trimEnd().endsWith('y')).toBe(true)
    expect(kept.match(/<div>/g)).toHaveLength(MOST_NESTING)
  })

  test('leaves pages as they are: elements whose end tags are left out, void ones, shapes', () => {
    const text = `${'<p>a<li>b<br><img src=x>'.repeat(500)}<svg>${'<rect/>'.repeat(500)}</svg>${'<div><span></div>'.repeat(500)}`
    expect(shallow(text)).toEqual({ text, blanked: 0 })
  })
})
