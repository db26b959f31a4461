import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { frontMatterFields } from '../../../src/extract/lines/front-matter.ts'
import { rawText } from '../../../src/model/passage.ts'
import { readText } from '../../../src/readers/read.ts'

/** The fields of a document's front matter: key, text, and what stands in the source at that place. */
function fields(text: string): [key: string, value: string, raw: string][] {
  const document = readText(text, { format: 'markdown' })
  const [node] = document.root.children
  if (node === undefined || !('value' in node)) throw new Error('the fixture has no front matter')
  return frontMatterFields(node, document).map(({ key, passage }) => [key, passage.text, rawText(document, passage)])
}

/** As `fields`, where a whole Markdown document of it would not be parsed. */
function direct(type: 'yaml' | 'toml', body: string): string[] {
  const text = `---\n${body}\n---\n`
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  const position = { start: point(0), end: point(text.length - 1) }
  const document = { ...readText('x', { format: 'text' }), text }
  return frontMatterFields({ type, value: body, position }, document).map(({ key }) => key)
}

const yaml = (body: string) => fields(`---\n${body}\n---\n\nText.\n`)
const toml = (body: string) => fields(`+++\n${body}\n+++\n\nText.\n`)

describe('YAML front matter', () => {
  it('gives scalars with their places', () => {
    expect(
      yaml(
        'title: "Login \\u2013 \\"slow\\""\ndate: 2025-03-04T08:00:00Z # start\nresolvedWhen: null\naffected:\n- API\n- \'Bob\'\'s shop\'',
      ),
    ).toEqual([
      ['title', 'Login – "slow"', 'Login \\u2013 \\"slow\\"'],
      ['date', '2025-03-04T08:00:00Z', '2025-03-04T08:00:00Z'],
      ['affected', 'API', 'API'],
      ['affected', "Bob's shop", "Bob''s shop"],
    ])
  })

  it('gives each line of a block, and folded lines as one', () => {
    expect(
      yaml('description: |\n  First line\n  Second line\nsummary: >-\n  All of\n  it\nnote: plain\n  text'),
    ).toEqual([
      ['description', 'First line', 'First line'],
      ['description', 'Second line', 'Second line'],
      ['summary', 'All of it', 'All of\n  it'],
      ['note', 'plain text', 'plain\n  text'],
    ])
  })

  it('joins the keys of tables, but for those that only hold the author’s own', () => {
    expect(yaml('params:\n  resolved-when: 2025-03-04 10:00\n  severity: down\nauthor:\n  Name: Ines')).toEqual([
      ['resolved_when', '2025-03-04 10:00', '2025-03-04 10:00'],
      ['severity', 'down', 'down'],
      ['author.name', 'Ines', 'Ines'],
    ])
  })

  it('reads what it can of broken front matter', () => {
    expect(
      yaml(
        'title: Outage: search is down\nseverity: {{ site.severity }}\naffected:\n  - "API"\n  - Search # all\n\tdate: 2025-03-04',
      ),
    ).toEqual([
      ['title', 'Outage: search is down', 'Outage: search is down'],
      ['severity', '{{ site.severity }}', '{{ site.severity }}'],
      ['affected', 'API', 'API'],
      ['affected', 'Search', 'Search'],
      ['affected.date', '2025-03-04', '2025-03-04'],
    ])
  })

  it('has the right places with CRLF', () => {
    expect(fields('---\r\ntitle: Slow\r\ndate: 2025-03-04\r\n---\r\n\r\nText.\r\n')).toEqual([
      ['title', 'Slow', 'Slow'],
      ['date', '2025-03-04', '2025-03-04'],
    ])
  })

  it('bears hostile input', () => {
    const bomb = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`).join('\n')
    for (const body of [
      '['.repeat(100_000),
      '{a: '.repeat(20_000),
      bomb,
      `__proto__: x\nconstructor: y`,
      '- '.repeat(30_000),
      '? '.repeat(30_000),
    ]) {
      expect(Array.isArray(direct('yaml', body))).toBe(true)
    }
    expect(yaml('__proto__: x')).toEqual([['__proto__', 'x', 'x']])
  })
})

describe('TOML front matter', () => {
  it('gives strings of all kinds, dates, arrays and tables', () => {
    expect(
      toml(
        'title = "Login \\u2013 \\"slow\\"" # first\ndate = 2025-03-04 08:00:00Z\nlink = \'C:\\temp\'\ntext = """\nFirst\nSecond"""\naffected = [\n  "API", # all\n  \'Search\',\n]\nowner = { name = "Ines", "due by" = 2025-03-09 }\n[extra]\nseverity = "down"\n[[updates]]\nat.time = 10:05:00',
      ),
    ).toEqual([
      ['title', 'Login – "slow"', 'Login \\u2013 \\"slow\\"'],
      ['date', '2025-03-04 08:00:00Z', '2025-03-04 08:00:00Z'],
      ['link', 'C:\\temp', 'C:\\temp'],
      ['text', 'First', 'First'],
      ['text', 'Second', 'Second'],
      ['affected', 'API', 'API'],
      ['affected', 'Search', 'Search'],
      ['owner.name', 'Ines', 'Ines'],
      ['owner.due_by', '2025-03-09', '2025-03-09'],
      ['severity', 'down', 'down'],
      ['updates.at.time', '10:05:00', '10:05:00'],
    ])
  })

  it('leaves a line that it cannot read, and goes on', () => {
    expect(toml('title "no sign"\n= 5\nopen = "never closed\nlist = [1, ]x\nlast = "read"')).toEqual([
      ['open', 'never closed', 'never closed'],
      ['list', '1', '1'],
      ['last', 'read', 'read'],
    ])
  })

  it('bears hostile input', () => {
    for (const body of [
      'a = '.concat('['.repeat(100_000)),
      'a = {'.repeat(20_000),
      'a = """'.repeat(9_000),
      'a = "\\'.repeat(20_000),
    ]) {
      expect(Array.isArray(direct('toml', body))).toBe(true)
    }
  })
})

describe('an incident in front matter', () => {
  it('has its title, window, severity and components from it', () => {
    for (const text of [
      '---\ntitle: Search down\ndate: 2025-03-04T08:00:00Z\nresolved: true\nresolvedWhen: 2025-03-04T09:30:00Z\nseverity: disrupted\naffected:\n  - Search\n---\n\nIt was slow.\n',
      '+++\ntitle = "Search down"\ndate = 2025-03-04T08:00:00Z\nresolved = true\nresolvedWhen = 2025-03-04T09:30:00Z\nseverity = "disrupted"\naffected = ["Search"]\n+++\n\nIt was slow.\n',
    ]) {
      const [incident] = extract(readText(text, { format: 'markdown' }))
      expect(incident).toMatchObject({ title: 'Search down', severity: 'disrupted' })
      expect(incident?.impact.windows.map(({ start, end }) => [start?.instant, end?.instant])).toEqual([
        ['2025-03-04T08:00:00Z', '2025-03-04T09:30:00Z'],
      ])
      expect(incident?.components.map(({ name, affected }) => [name, affected])).toEqual([['Search', true]])
    }
  })

  it.each([
    ['resolved: true\naffected:\n  - Search', []],
    ['resolved: true\naffectedsystems:\n  - Search', []],
    ['resolved: false\naffected:\n  - Search', ['2025-03-04T08:00:00Z']],
  ])('begins at its date, with or without a span: %s', (fields, starts) => {
    const text = `---\ntitle: Search down\ndate: 2025-03-04T08:00:00Z\n${fields}\n---\n\nIt was slow.\n`
    const [incident] = extract(readText(text, { format: 'markdown' }))
    expect(incident?.impact.windows.map(({ start }) => start?.instant)).toEqual(starts)
    expect(incident?.milestones.started?.at.instant).toBe('2025-03-04T08:00:00Z')
  })

  it('is not told by the date of a post', () => {
    const [incident] = extract(readText('---\ntitle: Search down\ndate: 2025-03-04T08:00:00Z\n---\n\nIt was slow.\n'))
    expect(incident?.milestones).toEqual({})
  })
})
