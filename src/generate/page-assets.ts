import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { GeneratedFile } from './generated-file.ts'

const folder = new URL('../../src/render/writers/html/', import.meta.url)

/** The style sheet of HTML pages as a text for the writer, with its hash for the page's policy. */
export async function generatePageAssets(): Promise<GeneratedFile> {
  const style = compact(await readFile(new URL('page.css', folder), 'utf8'))
  return {
    path: 'src/render/writers/html/page-assets.generated.ts',
    content: `// Written by src/generate/page-assets.ts from page.css; do not edit.

export const pageAssets = {
  style: ${JSON.stringify(style)},
  styleHash: '${hash(style)}',
} as const
`,
  }
}

/** Without the blanks at the start of lines, and without blank lines. */
function compact(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
