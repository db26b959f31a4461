import { readFile } from 'node:fs/promises'
import type { Source } from '../readers/sources.ts'

/** The pages lie beside the readers in the package's sources; `dist/node` and `src/node` lie equally deep. */
const folder = new URL('../../src/readers/', import.meta.url)

/** The page of a source, as Markdown. */
export async function loadSourcePage({ page }: Source): Promise<string> {
  return readFile(new URL(page, folder), 'utf8')
}
