import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdownSyntax } from '../../src/readers/markdown-syntax.ts'

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

function types(node: Nodes): Set<string> {
  const found = new Set<string>([node.type])
  if ('children' in node) for (const child of node.children) for (const type of types(child)) found.add(type)
  return found
}

describe('a piece of syntax is read wherever a text uses it', () => {
  it.each([
    ['table', '| a | b |\n| - | - |\n| 1 | 2 |\n'],
    ['table', 'a | b\n:- | -\n1 | 2\n'],
    ['table', '| a |\n|---|\n| 1 |\n'],
    ['table', '> | a | b |\r\n> |---|:-:|\r\n> | 1 | 2 |\r\n'],
    ['table', '- one\n\n  | a |\n  | :-- |\n  | 1 |\n'],
    ['table', '1. | a | b |\n   |-|-|\n'],
    ['delete', 'The fix came at ~~10:00~~ 10:10.\n'],
    ['footnoteDefinition', 'Down.[^1]\n\n[^1]: Not all of it.\n'],
    ['yaml', '---\ntitle: Slow\n---\n\nSlow.\n'],
    ['toml', '+++\ntitle = "Slow"\n+++\n\nSlow.\n'],
  ])('%s in %j', (type, text) => {
    const tree = parseMarkdownSyntax(text, true)
    expect(types(tree)).toContain(type)
    expect(tree).toEqual(whole.parse(text))
  })

  it('marks the items of a task list', () => {
    const text = '- [x] cap the queue\n- [ ] alert\n'
    expect(parseMarkdownSyntax(text, true)).toEqual(whole.parse(text))
    expect(JSON.stringify(parseMarkdownSyntax(text, true))).toContain('"checked":true')
  })
})

it('front matter is read at the start of a document only', () => {
  expect(types(parseMarkdownSyntax('---\ntitle: Slow\n---\n', false))).not.toContain('yaml')
})
