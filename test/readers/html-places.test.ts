import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { lineStartsOf } from '../../src/model/document.ts'
import { flatten, type Passage, sourceSpan } from '../../src/model/passage.ts'
import { htmlFragment, looksLikeHtml } from '../../src/readers/html/fragment.ts'
import { readPage } from '../../src/readers/html/read-page.ts'

/** Each letter and digit of the text with what the source has in its place. */
function misplaced(children: readonly RootContent[], source: string): string[] {
  const wrong: string[] = []
  for (const node of children) {
    const passage = flatten(node as never, { text: source, format: 'html' })
    for (let at = 0; at < passage.text.length; at += 1) {
      const unit = passage.text[at] ?? ''
      if (!/[\p{L}\p{N}]/u.test(unit)) continue
      const { start, end } = sourceSpan(passage, at, at + 1)
      const found = source.slice(start, end)
      if (found !== unit && decoded(found) !== unit) wrong.push(`${unit} at ${start}: ${found}`)
    }
  }
  return wrong
}

function decoded(reference: string): string {
  const known: Record<string, string> = {
    '&eacute;': 'é',
    '&eacute': 'é',
    '&szlig;': 'ß',
    '&#233;': 'é',
    '&#xE9;': 'é',
    '\\u0065': 'e',
  }
  return known[reference] ?? ''
}

function textsOf(children: readonly RootContent[], source: string): string[] {
  return children.map((node) => flatten(node as never, { text: source, format: 'html' }).text)
}

const word = fc.constantFrom(
  'Ausfall',
  '10:30',
  'UTC',
  'caf&eacute;',
  'gro&szlig;',
  '&#233;t&#xE9;',
  'a &lt; b',
  '&nbsp;',
  '\n   ',
  ' ',
  '\r\n',
  '&amp;',
  '& co',
  'x&eacutey',
  '<!-- 09:00 -->',
  '&bogus;',
  '3&gt;2',
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'span', 'a href="/x?a=1&amp;b"', 'code', 'var', 'small', 'font color=red'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(([tag, inner, closed]) => `<${tag}>${inner.join(' ')}${closed ? `</${tag.split(' ')[0]}>` : ''}`),
    fc.constant('<br>'),
  ),
})).node
const block = fc
  .tuple(
    fc.constantFrom(
      'p',
      'div',
      'h2',
      'ul><li',
      'ol><li',
      'blockquote',
      'pre',
      'table><tr><td',
      'table',
      'dl><dt>T<dd',
      'section',
    ),
    fc.array(inline, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([tag, inner, closed]) => `<${tag}>${inner.join(' ')}${closed ? `</${tag.split('>')[0]}>` : ''}`)
const html = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'))

describe('places', () => {
  test('every letter and digit of a page stands where its place says', () => {
    fc.assert(
      fc.property(html, (body) => {
        const source = `<!doctype html><body>${body}`
        expect(misplaced(readPage(source).root.children, source)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('and of a fragment that is escaped in a string', () => {
    fc.assert(
      fc.property(html, (body) => {
        const { source, passage } = escaped(body)
        const { children } = htmlFragment(passage, { lineStarts: lineStartsOf(source) })
        const plain = htmlFragment(literal(body), { lineStarts: lineStartsOf(body) })
        expect(textsOf(children, source)).toEqual(textsOf(plain.children, body))
        const direct = misplaced(children, source).filter((wrong) => !/^[éß] /.test(wrong))
        expect(direct).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('nothing that people see is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Eins', 'zwei', '3', 'vier', '<b>5</b>', '<i>sechs', '<br>'), { maxLength: 12 }),
        (words) => {
          const body = words.join(' ')
          const source = `<!doctype html><body><p>${body}</p>`
          const seen = textsOf(readPage(source).root.children, source).join(' ')
          expect(seen.replace(/\s+/g, '')).toBe(body.replace(/<[^>]*>|\s+/g, ''))
        },
      ),
    )
  })

  test('a reference at the end of a text is taken whole', () => {
    const source = '<!doctype html><p>Caf&eacute;</p>'
    const [node] = readPage(source).root.children
    const passage = flatten(node as never, { text: source, format: 'html' })
    const { start, end } = sourceSpan(passage, 0, passage.text.length)
    expect(source.slice(start, end)).toBe('Caf&eacute;')
  })

  test('positions of nodes count lines and columns of the document', () => {
    const source = '<!doctype html>\n<h1>A</h1>\r\n  <p>B</p>'
    expect(readPage(source).root.children.map(({ position }) => position?.start)).toEqual([
      { line: 2, column: 5, offset: 20 },
      { line: 3, column: 6, offset: 33 },
    ])
  })
})

describe('htmlFragment', () => {
  const blocks = (source: string): Nodes[] =>
    htmlFragment(literal(source), { lineStarts: lineStartsOf(source) }).children

  test('structure', () => {
    expect(
      blocks('One<br>two<ul><li>three<li><input type=checkbox checked> four</ul>').map(({ type }) => type),
    ).toEqual(['paragraph', 'list'])
    const [list] = blocks('<ul><li>three<li><input type=checkbox checked> four</ul>')
    expect(list).toMatchObject({ children: [{ checked: null }, { checked: true }] })
    expect(blocks('<table><tr><td>Key<td>Value<tr><td>Owner<td>Ana</table>')).toMatchObject([
      { type: 'table', children: [{ children: [] }, { type: 'tableRow' }, { type: 'tableRow' }] },
    ])
    expect(blocks('<table><tr><td>Time<td>Event<tr><td>10:00<td>Full</table>')).toMatchObject([
      { type: 'table', children: [{ type: 'tableRow' }, { type: 'tableRow' }] },
    ])
  })

  test('a table that only lays out is read through', () => {
    const source = '<table role="presentation"><tr><td><h2>Title</h2><td><p>Text</table>'
    expect(blocks(source).map(({ type }) => type)).toEqual(['heading', 'paragraph'])
  })

  test('scripts, styles and what is hidden are left out, side bars are not', () => {
    const source =
      '<script>1</script><style>2</style><p hidden>3</p><p style="color:red; display: none">4</p><aside>5</aside>6'
    expect(textsOf(blocks(source) as RootContent[], source)).toEqual(['5', '6'])
  })

  test('plain text is one paragraph', () => {
    expect(textsOf(blocks('just\nwords') as RootContent[], 'just\nwords')).toEqual(['just words'])
  })

  test.each([
    ['<p>x</p>', true],
    ['a<br/>b', true],
    ['fish &amp; chips', true],
    ['a < b and c > d', false],
    ['<alice@example.org>', false],
    ['10:00 <-- here', false],
    ['R&D', false],
  ])('%j looks like HTML: %j', (source, expected) => {
    expect(looksLikeHtml(source)).toBe(expected)
  })
})

function literal(source: string): Passage {
  return { text: source, runs: [{ at: 0, offset: 0 }] }
}

/** The HTML inside a JSON string, with every `e` and line end escaped. */
function escaped(body: string): { source: string; passage: Passage } {
  let source = '{"body": "'
  const runs: { at: number; offset: number; width?: number }[] = []
  for (let at = 0; at < body.length; at += 1) {
    const unit = body[at] ?? ''
    const piece = unit === 'e' ? '\\u0065' : unit === '"' ? '\\"' : unit === '\n' ? '\\n' : unit === '\r' ? '\\r' : unit
    runs.push({ at, offset: source.length, ...(piece.length > 1 ? { width: piece.length } : {}) })
    source += piece
  }
  return { source: `${source}"}`, passage: { text: body, runs: runs.length > 0 ? runs : [{ at: 0, offset: 0 }] } }
}
