import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { darkInks, inks } from '../render/timeline/timeline-palette.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The sources, whether this runs from them or as built. */
const folder = new URL('../../src/render/writers/html/', import.meta.url)

/** Style sheet and program of HTML pages as texts for the writer, with their hashes for the page's policy. */
export async function generatePageAssets(): Promise<GeneratedFile> {
  const style = compact(`${await readFile(new URL('page.css', folder), 'utf8')}\n${pictureStyle()}`)
  const program = compact(await readFile(new URL('page.js', folder), 'utf8'))
  return {
    path: 'src/render/writers/html/page-assets.generated.ts',
    content: `// Written by src/generate/page-assets.ts from page.css, page.js and the palette; do not edit.

export const pageAssets = {
  style: ${JSON.stringify(style)},
  styleHash: '${hash(style)}',
  program: ${JSON.stringify(program)},
  programHash: '${hash(program)}',
} as const
`,
  }
}

/** The colours of pictures, by day and by night. */
function pictureStyle(): string {
  const classes = Object.keys(inks).map(
    (ink) => `.fill-${ink}{fill:var(--p-${ink})}.stroke-${ink}{stroke:var(--p-${ink})}`,
  )
  const night = `@media screen and (prefers-color-scheme: dark) {\n:root {${variables(darkInks)}}\n}`
  return [`:root {${variables(inks)}}`, night, ...classes].join('\n')
}

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([ink, colour]) => `--p-${ink}:${colour}`)
    .join(';')
}

/** Without blank lines, comments on lines of their own, and blanks at the start of lines. */
function compact(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
