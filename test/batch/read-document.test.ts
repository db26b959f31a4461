import { expect, test } from 'vitest'
import { readDocument } from '../../src/batch/read-document.ts'
import { recordSchema } from '../../src/batch/record.ts'

const report = `# Checkout failures

Severity: SEV-2

## Timeline (UTC)

- 2026-03-04 10:00 Deploy of the cart service, errors start.
- 2026-03-04 10:04 Alert fires: checkout failing.
- 2026-03-04 11:20 Rolled back; checkout works again. Resolved.
`

test('a report gives its incident, with its measures and where it came from', async () => {
  const [record, ...others] = await readDocument({ name: 'a.md', text: report })
  expect(others).toEqual([])
  if (record?.kind !== 'incident') throw new Error(`kind ${record?.kind}`)
  expect(record.document).toMatchObject({ name: 'a.md', format: 'markdown', bytes: report.length })
  expect(record.document.sha256).toBe(record.incident.source.sha256)
  expect(record.incident.timeline.map(({ at }) => at.instant)).toEqual([
    '2026-03-04T10:00:00Z',
    '2026-03-04T10:04:00Z',
    '2026-03-04T11:20:00Z',
  ])
  expect(record.measures.metrics.find(({ name }) => name === 'time-to-resolve')?.seconds).toBe(4800)
  const [gap] = record.measures.gaps
  const texts = [gap?.from, gap?.to].map((id) => record.incident.timeline.find((event) => event.id === id)?.text)
  expect(texts).toEqual(['Alert fires: checkout failing.', 'Rolled back; checkout works again. Resolved.'])
  expect(record).not.toHaveProperty('findings')
  expect(recordSchema.parse(record)).toEqual(record)
})

test('text and bytes of one report give the same records', async () => {
  const text = await readDocument({ name: 'a.md', text: report }, { check: true })
  expect(await readDocument({ name: 'a.md', bytes: new TextEncoder().encode(report) }, { check: true })).toEqual(text)
})

test('findings stand with the incident that they are about', async () => {
  const told = (day: string, end: string) => `## ${day}: Checkout failures

- ${day} 10:00 UTC Errors start.
- ${day} ${end} UTC Resolved.
`
  const two = `# Incidents\n\n${told('2026-03-04', '11:20')}\n${told('2026-03-09', '10:14')}`
  const records = await readDocument({ name: 'b.md', text: two }, { check: true, config: { rules: { gap: 'error' } } })
  const gaps = records.map((record) =>
    record.kind === 'incident' ? record.findings?.filter(({ rule }) => rule === 'gap').length : record.kind,
  )
  expect(gaps).toEqual([1, 0])
  expect(records.map((record) => (record.kind === 'incident' ? record.ordinal : -1))).toEqual([0, 1])
})

test('what a comment of the report ignores is kept apart', async () => {
  const text = report.replace('failing.', 'failing. <!-- postmortem-ignore gap: the chat is lost -->')
  const config = { extends: [], rules: { gap: 'error' } } as const
  const [record] = await readDocument({ name: 'a.md', text }, { check: true, config })
  expect(record).toMatchObject({ findings: [], ignored: [{ rule: 'gap', ignored: { reason: 'the chat is lost' } }] })
  const [strict] = await readDocument({ name: 'a.md', text }, { check: true, config, comments: false })
  expect(strict).toMatchObject({ findings: [{ rule: 'gap' }] })
  expect(strict).not.toHaveProperty('ignored')
})

test('options settle what the document leaves open, and metrics are those of the configuration', async () => {
  const bare = report.replace(' (UTC)', '').replaceAll('2026-03-04 ', '')
  const metrics = { 'time-to-end': { from: 'started', to: 'resolved' } } as const
  const [record] = await readDocument(
    { name: 'a.md', text: bare },
    { zone: '+02:00', date: '2026-05-06', config: { metrics } },
  )
  if (record?.kind !== 'incident') throw new Error(`kind ${record?.kind}`)
  expect(record.incident.timeline[0]?.at.instant).toBe('2026-05-06T08:00:00Z')
  expect(record.measures.metrics.find(({ name }) => name === 'time-to-end')?.seconds).toBe(4800)
})

test('a document without an incident is no error', async () => {
  const text = '# Style guide\n\nUse two blanks. See the wiki.\n\n## Names\n\nNames are nouns.\n'
  expect(await readDocument({ name: 'c.md', text })).toEqual([
    { kind: 'none', document: expect.objectContaining({ name: 'c.md', format: 'markdown' }), notes: [] },
  ])
})

test.each([
  ['empty', { name: 'd.md', text: ' \n' }, 'd.md: the input is empty'],
  ['binary', { name: 'd.md', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) }, 'd.md: this is a PNG'],
  ['unusable', { name: 'd.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nbroken') }, 'd.pdf: '],
  ['unreadable', { name: 'd.md', failure: { code: 'unreadable', message: 'd.md: gone' } }, 'd.md: gone'],
] as const)('what cannot be read is a record: %s', async (code, given, message) => {
  const records = await readDocument(given)
  expect(records).toEqual([
    {
      kind: 'error',
      document: expect.objectContaining({ name: given.name }),
      error: { code, message: expect.stringContaining(message) },
    },
  ])
})

test('a fault while reading is a record, and on one line', async () => {
  const config = {
    get rules(): never {
      throw new Error('a\nfault')
    },
  }
  const [record] = await readDocument({ name: 'e.md', text: report }, { check: true, config })
  expect(record).toMatchObject({ kind: 'error', error: { code: 'internal', message: 'e.md: a fault' } })
})
