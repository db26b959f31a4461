import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { read } from '../../src/readers/read.ts'

const clock = (index: number): string =>
  `${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`
const many = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at))

async function incidents(text: string, name = 'report.md') {
  return extract(await read(text, { name }))
}

test('every one of thousands of entries is told, on the day that the ones before it have come to', async () => {
  const entries = many(1500, (at) => `- ${clock(at)} the queue of host ${at} grew`)
  const [incident] = await incidents(`# Outage on 2024-03-05\n\n## Timeline (UTC)\n\n${entries.join('\n')}\n`)
  expect(incident?.timeline).toHaveLength(1500)
  expect(incident?.timeline[0]?.at.instant).toBe('2024-03-05T00:00:00Z')
  expect(incident?.timeline.at(-1)?.at.instant).toBe('2024-03-06T00:59:00Z')
})

test('every one of thousands of times on one line is told', async () => {
  const told = many(1000, (at) => `At ${clock(at)} UTC host ${at} failed.`)
  const [incident] = await incidents(`# Outage on 2024-03-05\n\n${told.join(' ')}\n`)
  expect(incident?.timeline).toHaveLength(1000)
  expect(new Set(incident?.timeline.map(({ source }) => source))).toEqual(new Set(['narrative']))
})

test('a line break for each of thousands of times makes no difference', async () => {
  const lines = many(1000, (at) => `${clock(at)} UTC host ${at} failed`)
  const [incident] = await incidents(`<h1>Outage on 2024-03-05</h1><p>${lines.join('<br>')}</p>`, 'report.html')
  expect(incident?.timeline).toHaveLength(1000)
})

test('thousands of headings are sections', async () => {
  const sections = many(1000, (at) => `## Host ${at}\n\nIt was slow.\n`)
  const [incident] = await incidents(`# Outage\n\n${sections.join('\n')}`)
  expect(incident?.sections).toHaveLength(1000)
})

test('blanks and figures without end tell nothing', async () => {
  const texts = [`x${' '.repeat(200_000)}27`, '1'.repeat(200_000), '10:'.repeat(60_000), `: ${' '.repeat(200_000)}m`]
  for (const text of texts) {
    const [incident] = await incidents(text, 'report.txt')
    expect(incident?.timeline).toEqual([])
    expect(incident?.durations).toEqual([])
  }
})
