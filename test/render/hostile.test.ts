import fc from 'fast-check'
import type { Nodes, Root, Table } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/render/clean-text.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from './default-template.ts'
import { hostile } from './hostile-texts.ts'
import { at, event, line, sampleIncident } from './sample-incident.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

function render(text: string): Root {
  const incident = sampleIncident({
    title: text,
    organization: text,
    timeline: [event(1, '2024-02-06T14:00', text, { actor: text, at: at('2024-02-06T14:00') })],
    milestones: {},
    components: [
      {
        name: text,
        affected: true,
        mentions: [{ name: text, affected: true, text, position: line(1) }],
        position: line(1),
      },
    ],
    commitments: [],
    actionItems: [{ text, done: false, position: line(1) }],
    sections: [],
  })
  const findings = [{ rule: text, severity: 'info' as const, file: 'x', message: text, related: [], data: {} }]
  return parser.parse(writeMarkdown(rendered(incident, findings, { omitMissing: true })))
}

/**
 * Node types in a part of the tree. An address in plain sight may become a link to itself: this parser looks for
 * them after it has taken off the escapes, so that no way of writing keeps it from that.
 */
function typesIn(node: Nodes | undefined): string[] {
  if (node === undefined) return ['nothing']
  if (node.type === 'link' && ['', 'http://', 'mailto:'].some((before) => node.url === before + wordsOf(node)))
    return ['text']
  const inner = 'children' in node ? node.children.flatMap((child) => typesIn(child as Nodes)) : []
  return [...new Set([node.type, ...inner])]
}

test('whatever a field holds, it comes out as text', () => {
  fc.assert(
    fc.property(hostile, (given) => {
      const text = cleanText(given)
      const { children } = render(given)
      const after = (heading: string) => {
        const index = children.findIndex((node) => node.type === 'heading' && wordsOf(node) === heading)
        return children.slice(index + 1)
      }
      expect(typesIn(children[0])).toEqual(['heading', 'text'])
      expect(wordsOf(children[0])).toBe(text)

      const table = after('Timeline').find((node): node is Table => node.type === 'table')
      const [, cell, actor] = table?.children[1]?.children ?? []
      expect(table?.children).toHaveLength(2)
      expect(typesIn(cell)).toEqual(['tableCell', 'text'])
      expect(wordsOf(cell)).toBe(text)
      expect(wordsOf(actor)).toBe(text)

      const [component] = after('Affected components')
      expect(typesIn(component)).toEqual(['list', 'listItem', 'paragraph', 'text'])
      expect(wordsOf(component)).toBe(text)

      const [item] = after('Action items')
      expect(typesIn(item)).toEqual(['list', 'listItem', 'paragraph', 'text'])
      expect(wordsOf(item)).toBe(text)

      const [facts] = after(text)
      expect(wordsOf(facts)).toContain(`Organisation: ${text}`)
      const [finding] = after('Findings')
      expect(typesIn(finding)).not.toContain('link')
      expect(wordsOf(finding)).toContain(text)
      expect(children.filter(({ type }) => type === 'html' || type === 'definition')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
