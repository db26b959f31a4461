import { expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'
import { readIncidents } from '../read-incidents.ts'

const report = `# Login outage

Times are in CET.

## Timeline

- 2024-03-05 09:10 Logins began to fail.
- 2024-03-05 09:40 Rolled back.
- 2024-03-05 09:55 Resolved.

## Action items

- [ ] Test the pool (owner: Ana)
`
const original = extract(await read(report, { name: 'report.md' }))

test('what extract prints reads back to the same incident', async () => {
  expect(original[0]?.timeline).toHaveLength(3)
  const { incidents, document } = await readIncidents(original[0])
  expect(document.format).toBe('json')
  expect(incidents).toEqual(JSON.parse(JSON.stringify(original)))
  expect(incidents[0]?.source.name).toBe('report.md')
})

test.each([
  ['a list', JSON.stringify([original[0], original[0]])],
  ['one a line', `${JSON.stringify(original[0])}\n${JSON.stringify(original[0])}\n`],
])('%s', async (_name, text) => {
  const { incidents } = await readIncidents(text)
  expect(incidents).toEqual([...original, ...original])
})

test('an incident that the schema refuses is told with line and path', async () => {
  const broken = structuredClone(original[0]) as unknown as { timeline: { at: { local: string } }[] }
  const text = JSON.stringify(broken, null, 2).replace('"local": "2024-03-05T09:40"', '"local": "yesterday"')
  const line = text.split('\n').findIndex((one) => one.includes('yesterday')) + 1
  await expect(read(text, { name: 'out.json' })).rejects.toThrow(
    new RegExp(
      `^out\\.json: line ${line}: not an incident as extract prints it: timeline\\[1\\]\\.at\\.local: .+; mend it, or extract the report anew\\.$`,
    ),
  )
})

test('another version, something else in the list, or a file cut short is refused', async () => {
  const next = { ...original[0], schemaVersion: 2 }
  await expect(read(JSON.stringify(next))).rejects.toThrow(
    'line 1: an incident with schemaVersion 2; this version reads schemaVersion 1.',
  )
  await expect(read(JSON.stringify([original[0], 7]))).rejects.toThrow(
    'this list holds incidents, and here something else',
  )
  await expect(read(JSON.stringify(original[0]).slice(0, -20))).rejects.toThrow('the file ends early; extract anew')
})
