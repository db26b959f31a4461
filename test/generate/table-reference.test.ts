import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csvColumns } from '../../src/batch/tables/flat-columns.ts'
import { tables, views } from '../../src/batch/tables/tables.ts'
import { generateTableReference } from '../../src/generate/table-reference.ts'

const { path, content } = await generateTableReference()

test('the page on columns is what the program writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(content)
})

test('every column of CSV and every table and view of a database stands on it', () => {
  const part = content.slice(content.indexOf('## `.csv`'), content.indexOf('## `.parquet`'))
  expect([...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(csvColumns().map(({ name }) => name))
  expect([...content.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name)).toEqual(tables.map(({ name }) => name))
  for (const { name } of views) expect(content).toContain(`- \`${name}\`: `)
})
