import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extract } from '../../src/extract/extract.ts'
import type { IncidentEvent } from '../../src/model/incident.ts'
import { type ReadOptions, read } from '../../src/readers/read.ts'

/*
 * The page of a source stands beside its reader: `src/readers/json/slack-export.md` beside `slack-export.ts`. Its
 * examples are a block with what the tool gives, and a block with the timeline that is read from it, an event a line:
 *
 *     ```json source {"name": "general/2026-03-14.json", "zone": "UTC"}
 *     ```text timeline
 *     2026-03-14T09:12:33Z | chat | Ana | the text | the key
 *
 * The options are those of `read` and `extract`. What an event does not have is `-`; a line end in a text is ` ⏎ `; an
 * event without an instant shows its wall clock. Trailing columns that no event of the block has may be left out.
 */
interface Example {
  /** Of the page, from 1. */
  readonly line: number
  readonly source: string
  readonly options: ReadOptions & ExtractOptions
  readonly timeline: string
}

const folder = join(import.meta.dirname, '../../src/readers')
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()

function examplesIn(page: string): Example[] {
  const block = /^```\w+ source\b[ \t]*(\{.*\})?\n([\s\S]*?)^```\n\s*^```text timeline\n([\s\S]*?)^```$/gm
  return [...page.matchAll(block)].map(({ 1: options = '{}', 2: source = '', 3: timeline = '', index }) => ({
    line: page.slice(0, index).split('\n').length,
    source,
    options: JSON.parse(options) as Example['options'],
    timeline,
  }))
}

function shown({ at, source, actor, text, key }: IncidentEvent, columns: number): string {
  const cells = [at.instant ?? at.local, source, actor, text.replaceAll('\n', ' ⏎ '), key]
  return cells
    .slice(0, columns)
    .map((cell) => (cell === undefined || cell === '' ? '-' : cell))
    .join(' | ')
}

test('there are pages, each beside its reader', () => {
  expect(pages.length).toBeGreaterThan(0)
  const readers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  for (const page of pages) expect(readers).toContain(page.replace(/\.md$/, '.ts'))
})

describe.each(pages)('%s', (name) => {
  const page = readFileSync(join(folder, name), 'utf8')
  const examples = examplesIn(page)

  test('has an example, cites where the format is documented, and has no block that is not run', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(page).toMatch(/https:\/\/\S+/)
    expect([...page.matchAll(/^```\w+ source\b/gm)]).toHaveLength(examples.length)
    expect([...page.matchAll(/^```text timeline$/gm)]).toHaveLength(examples.length)
  })

  test.each(examples.map((example) => [example.line, example] as const))('line %i', async (_line, example) => {
    const { source, options, timeline } = example
    const document = await read(source, { name: `example of ${relative(folder, join(folder, name))}`, ...options })
    const expected = timeline.split('\n').filter((line) => line.trim() !== '')
    const columns = Math.max(...expected.map((line) => line.split(' | ').length))
    const events = extract(document, options).flatMap((incident) => incident.timeline)
    expect(events.map((event) => shown(event, columns))).toEqual(expected)
    if (columns < 5) expect(events.map(({ key }) => key)).toEqual(events.map(() => undefined))
  })
})
