import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draft } from '../../src/draft/draft.ts'
import { stampedDraft, updateDraft } from '../../src/draft/update.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import { loadSources } from '../../src/node/load-sources.ts'
import { secretMasker } from '../../src/node/mask-secrets.ts'
import { read } from '../../src/readers/read.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from '../render/default-template.ts'

/** As an API answers: without a line break. */
const answer = (count: number): string =>
  JSON.stringify({
    title: 'Orders fail',
    updates: Array.from({ length: count }, (_, index) => ({
      message: `told by ana.silva${index}@shop.example: step ${index}`,
      at: `2026-03-24T07:0${index}:00Z`,
    })),
  })

async function drafted(text: string): Promise<Incident> {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-places-'))
  try {
    writeFileSync(join(folder, 'answer.json'), text)
    const { sources } = await loadSources([join(folder, 'answer.json')], { masker: secretMasker() })
    return (await draft(sources.map((source) => ({ ...source, name: 'answer.json' })))).incident
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const placesOf = ({ timeline }: Incident): unknown[] =>
  timeline.flatMap(({ evidence = [] }) => evidence.map(({ source, line, column }) => [source, line, column]))

test('a record in a long line is named with its column in the file, whatever was masked before it', async () => {
  const text = answer(8)
  const { timeline } = await drafted(text)
  expect(timeline.length).toBe(8)
  for (const [index, { text: told, evidence = [] }] of timeline.entries()) {
    expect(told).toBe(`told by [masked: email ${index + 1}]: step ${index}`)
    expect(text.slice((evidence[0]?.column ?? 0) - 1)).toMatch(new RegExp(`^told by ana\\.silva${index}@`))
  }
})

test('such places are read back from the draft, and tell its rows apart when it is drafted again', async () => {
  const incident = await drafted(answer(8))
  const markdown = writeMarkdown(rendered(incident))
  const [back] = extract(await read(markdown, { name: 'draft.md' }))
  expect(back && placesOf(back)).toEqual(placesOf(incident))
  const hand = stampedDraft(markdown).replace(/told by \\\[masked: email 3\\?\]: step 2/, 'Ana tried again')
  expect(hand).toContain('Ana tried again')
  const fresh = writeMarkdown(rendered(await drafted(answer(9))))
  const { text, conflicts, added, removed } = updateDraft(hand, fresh, ['answer.json'])
  expect([conflicts, added, removed]).toEqual([0, 1, 0])
  expect(text.match(/^\| 2026.*answer\.json:1:\d+ \|$/gm)?.length).toBe(9)
})

test('where lines tell records apart, no column is named', async () => {
  const { timeline } = await drafted(JSON.stringify(JSON.parse(answer(8)), null, 1))
  expect(new Set(timeline.flatMap(({ evidence = [] }) => evidence.map(({ line }) => line))).size).toBe(8)
  expect(timeline.flatMap(({ evidence = [] }) => evidence.map(({ column }) => column ?? 'none'))).toEqual(
    Array.from({ length: 8 }, () => 'none'),
  )
})
