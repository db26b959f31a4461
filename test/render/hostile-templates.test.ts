import fc from 'fast-check'
import type { Nodes as Hast } from 'hast'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import type { Incident } from '../../src/model/incident.ts'
import { cleanText } from '../../src/render/clean-text.ts'
import type { Report } from '../../src/render/content.ts'
import { keptUrl } from '../../src/render/kept-url.ts'
import { render } from '../../src/render/render.ts'
import { compileTemplate } from '../../src/render/template/template.ts'
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { renderedWith, templates } from './all-templates.ts'
import { hostile } from './hostile-texts.ts'
import { at, event, line, sampleIncident } from './sample-incident.ts'

const markdown = unified().use(remarkParse).use(remarkGfm)
const html = unified().use(rehypeParse)

/** An address in plain sight may become a link to itself: the parser looks for them behind its escapes. */
function isPlainAddress(node: Nodes): boolean {
  return node.type === 'link' && ['', 'http://', 'mailto:'].some((before) => node.url === before + wordsOf(node))
}

/** What a tree is made of, without its words: `root(heading(text)paragraph(text))`. */
function skeleton(node: Nodes): string {
  if (node.type === 'text' || isPlainAddress(node)) return 'text'
  if (!('children' in node)) return node.type
  const inner = node.children.map((child) => skeleton(child as Nodes)).join(' ')
  return `${node.type}(${inner.replace(/text(?: text)+/g, 'text')})`
}

/** The elements of a page and the names of their attributes, in order. */
function elements(node: Hast): string[] {
  const own = node.type === 'element' ? [`${node.tagName} ${Object.keys(node.properties).sort().join(' ')}`] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child as Hast))] : own
}

function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' && !isPlainAddress(node) ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => linksIn(child as Nodes))] : own
}

const everywhere = compileTemplate(
  `# A {{incident.title}}

Words {{{incident.title}}}, _{{incident.title}}_ and **{{&incident.title}}**.

{{incident.title}}

- {{incident.title}}
- [ ] {{incident.title}}

> {{incident.title}}

| A {{incident.title}} | B |
| - | - |
| {{incident.title}} | \`{{incident.title}}\` |

[x {{incident.title}} x](https://a.example/) ![x {{incident.title}} x](p.png)

\`\`\`
{{incident.title}}
\`\`\`

{{#section title=incident.title ask=incident.title}}{{/section}}

{{todo incident.title}}
`,
  'everywhere.md.hbs',
)

function inEveryPlace(title: string): Report {
  const incident = sampleIncident({ title })
  return render({ incident, measures: measure(incident), findings: [] }, everywhere)
}

describe('a value, whatever it holds, in every place that a template has', () => {
  const plain = inEveryPlace('plain words')
  const plainMarkdown = skeleton(markdown.parse(writeMarkdown(plain)))
  const plainHtml = elements(html.parse(writeHtml(plain)))

  test('is text in Markdown', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const root = markdown.parse(writeMarkdown(inEveryPlace(title)))
        expect(skeleton(root)).toBe(plainMarkdown)
        const [heading, , alone] = root.children
        expect(wordsOf(heading)).toBe(`A ${cleanText(title)}`)
        expect(wordsOf(alone)).toBe(cleanText(title))
      }),
      { numRuns: 200 },
    )
  })

  test('is text in HTML', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(elements(html.parse(writeHtml(inEveryPlace(title))))).toEqual(plainHtml)
      }),
      { numRuns: 100 },
    )
  })

  test('is an address only where it is one that is kept', () => {
    const linked = compileTemplate('[words]({{incident.title}})', 'linked.md.hbs')
    fc.assert(
      fc.property(hostile, (title) => {
        const incident = sampleIncident({ title })
        const report = render({ incident, measures: measure(incident), findings: [] }, linked)
        const kept = keptUrl(cleanText(title))
        const links = linksIn(markdown.parse(writeMarkdown(report)))
        expect(links).toHaveLength(kept === undefined ? 0 : 1)
        for (const url of links) expect(url).not.toMatch(/^\s*(?:javascript|data|file|vbscript):/i)
      }),
      { numRuns: 200 },
    )
  })
})

/** An incident with one text in every field that holds words. */
function filledWith(text: string): Incident {
  const component = (name: string, affected: boolean) => ({
    name,
    group: text,
    status: text,
    affected,
    mentions: [{ name, affected, text, position: line(1) }],
    position: line(1),
  })
  return sampleIncident({
    title: text,
    organization: text,
    reference: text,
    severity: text,
    timeline: [event(1, '2024-02-06T14:00', text, { actor: text, at: at('2024-02-06T14:00') })],
    milestones: {},
    components: [component(text, true), component(text, false)],
    commitments: [
      { kind: 'fix', due: at('2024-02-09'), allowance: text, text, position: line(3) },
      { kind: 'other', due: at('2024-02-09'), text: 'plain words', position: line(4) },
    ],
    actionItems: [{ text, owner: text, due: text, done: false, position: line(1) }],
    sections: (['summary', 'root-cause', 'other'] as const).map((kind, index) => ({
      kind,
      heading: `Own ${text}`,
      markdown: 'Words of the author.',
      position: line(40 + index),
    })),
  })
}

describe('fields, whatever they hold, in every template that comes along', () => {
  const names = [...templates.keys()]
  const finding = (text: string) => ({
    rule: text,
    severity: 'info' as const,
    file: 'x',
    message: text,
    related: [{ message: text, position: line(2) }],
    data: {},
  })
  const rendered = (name: string, text: string) => renderedWith(name, filledWith(text), [finding(text)])
  const skeletons = new Map(names.map((name) => [name, skeleton(markdown.parse(writeMarkdown(rendered(name, 'ab'))))]))
  const pages = new Map(names.map((name) => [name, elements(html.parse(writeHtml(rendered(name, 'ab'))))]))

  test('are text in Markdown and in HTML', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...names), (text, name) => {
        const report = rendered(name, text)
        expect(skeleton(markdown.parse(writeMarkdown(report)))).toBe(skeletons.get(name))
        expect(elements(html.parse(writeHtml(report)))).toEqual(pages.get(name))
      }),
      { numRuns: 120 },
    )
  })
})
