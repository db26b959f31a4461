import { readFile } from 'node:fs/promises'

/** The pages lie beside the rules in the package's sources; `dist/node` and `src/node` lie equally deep. */
const folders = ['check', 'compare'].map((room) => new URL(`../../src/${room}/rules/`, import.meta.url))

/** The page of a rule that comes with the package, as Markdown without its comments; undefined where it has none. */
export async function loadRulePage(id: string): Promise<string | undefined> {
  if (!/^[a-z\d-]+$/.test(id)) return undefined
  for (const folder of folders) {
    const page = await readFile(new URL(`${id}.md`, folder), 'utf8').catch(() => undefined)
    if (page !== undefined) return page.replace(/<!--.*?-->\n{0,2}/gs, '')
  }
  return undefined
}
