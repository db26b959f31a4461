import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { detectReader } from '../../src/readers/detect.ts'
import { formatNames } from '../../src/readers/readers.ts'
import { sources } from '../../src/readers/sources.ts'

const folder = join(import.meta.dirname, '../../src/readers')

test('every page is that of one source, and every source has one', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  expect(sources.map(({ page }) => page).toSorted()).toEqual(pages.toSorted())
  expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length)
})

test.each(sources)('$name: its examples are of the format that it is listed with', ({ format, page }) => {
  expect(formatNames).toContain(format)
  const text = readFileSync(join(folder, page), 'utf8')
  const examples = [...text.matchAll(/^```\w+ source\b[^\n]*\n([\s\S]*?)^```$/gm)].map(([, source = '']) => source)
  expect(examples.map((source) => detectReader(source, 'example').name)).toEqual(examples.map(() => format))
})
