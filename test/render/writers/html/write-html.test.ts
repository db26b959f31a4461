import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { extract } from '../../../../src/extract/extract.ts'
import { generatePageAssets } from '../../../../src/generate/page-assets.ts'
import { read } from '../../../../src/readers/read.ts'
import { cleanText } from '../../../../src/render/clean-text.ts'
import { pageAssets } from '../../../../src/render/writers/html/page-assets.generated.ts'
import { writeHtml } from '../../../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../../../src/render/writers/markdown.ts'
import { rendered } from '../../default-template.ts'
import { hostile } from '../../hostile-texts.ts'
import { at, event, line, sampleIncident } from '../../sample-incident.ts'

const parsed = (html: string): Root => unified().use(rehypeParse).parse(html)

function elements(node: Nodes, name: string): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child as Nodes, name)) : []
  return node.type === 'element' && node.tagName === name ? [node, ...inner] : inner
}

function everyElement(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => everyElement(child as Nodes)) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

const inPictures = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'text'])

function words(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map((one) => words(one)).join('') : ''
}

test('the style sheet is what the generator makes of its file', async () => {
  const { path, content } = await generatePageAssets()
  expect(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8') === content).toBe(true)
})

describe('a page', () => {
  const html = writeHtml(rendered(sampleIncident()))
  const root = parsed(html)

  test('has its language, its title and one first heading', () => {
    expect(elements(root, 'html')[0]?.properties.lang).toBe('en')
    expect(elements(elements(root, 'head')[0] as Element, 'title').map(words)).toEqual([
      'Ticket confirmations delayed after a release',
    ])
    expect(elements(root, 'h1').map(words)).toEqual(['Ticket confirmations delayed after a release'])
  })

  test('gives every heading an id of its own', () => {
    const ids = [1, 2, 3].flatMap((depth) => elements(root, `h${depth}`)).map(({ properties }) => properties.id)
    expect(ids).toContain('s-root-cause')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names the columns of its tables', () => {
    const heads = elements(root, 'th')
    expect(heads.slice(0, 4).map(words)).toEqual(['Phase', 'From', 'To', 'Duration'])
    expect(heads.every(({ properties }) => properties.scope === 'col')).toBe(true)
  })

  test('allows its own style sheet and program, and nothing else', () => {
    const policy = elements(root, 'meta').find(({ properties }) => properties.httpEquiv !== undefined)?.properties
      .content
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [style, program] = [elements(root, 'style'), elements(root, 'script')].map(([only]) =>
      hash(words(only as Element)),
    )
    expect(policy).toBe(
      `default-src 'none'; style-src ${style}; script-src ${program}; base-uri 'none'; form-action 'none'`,
    )
    expect(html).not.toMatch(/ style=| on\w+=/)
  })

  test('gives the instant of each time that the report settles', () => {
    const spans = elements(root, 'span').filter(({ properties }) => properties.dataInstant !== undefined)
    expect(spans.map((span) => [words(span), span.properties.dataInstant])).toContainEqual([
      '2024-02-06 14:03 CET',
      '2024-02-06T13:03:00Z',
    ])
  })

  test('leads from a finding to the row of its line', () => {
    const finding = { rule: 'gap', severity: 'info' as const, file: 'x', message: 'long', related: [], data: {} }
    const found = parsed(writeHtml(rendered(sampleIncident(), [{ ...finding, position: line(26) }])))
    expect(
      elements(found, 'a')
        .filter(({ properties }) => properties.href === '#line-26')
        .map(words),
    ).toEqual(['line 26'])
    expect(elements(found, 'tr').filter(({ properties }) => properties.id === 'line-26')).toHaveLength(1)
  })

  test('is the same bytes each time', () => expect(writeHtml(rendered(sampleIncident()))).toBe(html))
})

describe('read back', () => {
  const samples = resolve(import.meta.dirname, '../../../../samples')
  const files = readdirSync(samples).filter((name) => /\.(md|txt)$/.test(name))

  test.each(files)('a page of %s tells what its Markdown tells', async (name) => {
    const document = await read(readFileSync(resolve(samples, name)), { name })
    for (const incident of extract(document)) {
      const report = rendered(incident, check(incident, document))
      const facts = async (text: string, format: 'markdown' | 'html') => {
        const told = extract(await read(new TextEncoder().encode(text), { name: 'x', format }))
        const left = (key: string, value: unknown) =>
          ['position', 'source', 'sections'].includes(key)
            ? undefined
            : // A page folds its lines.
              typeof value === 'string'
              ? value.replace(/\s+/g, ' ')
              : value
        return JSON.parse(JSON.stringify(told, left))
      }
      const markdown = await facts(writeMarkdown(report), 'markdown')
      expect(await facts(writeHtml(report), 'html')).toEqual(markdown)
    }
  })
})

test('whatever a field holds, it comes out as text', () => {
  fc.assert(
    fc.property(hostile, (given) => {
      const text = cleanText(given)
      const incident = sampleIncident({
        title: given,
        timeline: [
          event(1, '2024-02-06T14:00', 'Alert.', { source: 'alert' }),
          event(2, '2024-02-06T14:10', given, { actor: given, at: at('2024-02-06T14:10') }),
        ],
        milestones: {},
        commitments: [],
        actionItems: [{ text: given, done: false, position: line(1) }],
        sections: [],
      })
      const root = parsed(writeHtml(rendered(incident, [], { omitMissing: true })))
      const [head] = elements(root, 'head')
      expect(elements(head as Element, 'title').map(words)).toEqual([text])
      const [picture] = elements(root, 'svg')
      const drawn = new Set(everyElement(picture as Element).map(({ tagName }) => tagName))
      expect([...drawn].filter((name) => !inPictures.has(name))).toEqual([])
      expect(elements(picture as Element, 'title').map(words)).toEqual([`Timeline: ${text}`])
      expect(elements(root, 'h1').map(({ children }) => children)).toMatchObject([[{ type: 'text', value: text }]])
      const [, told, actor] = elements(root, 'tr').at(-1)?.children ?? []
      expect(told).toMatchObject({ children: [{ type: 'text', value: text }] })
      expect(actor).toMatchObject({ children: [{ type: 'text', value: text }] })
      for (const name of ['a', 'img', 'iframe', 'b']) expect(elements(root, name)).toEqual([])
      expect(elements(root, 'script').map(words)).toEqual([pageAssets.program])
    }),
    { numRuns: 300 },
  )
})
