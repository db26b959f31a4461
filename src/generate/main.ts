import { writeFile } from 'node:fs/promises'
import type { GeneratedFile } from './generated-file.ts'
import { generateGlyphWidths } from './glyph-widths.ts'
import { generatePageAssets } from './page-assets.ts'
import { generateRulePages } from './rule-pages.ts'
import { generateSchemas } from './schemas.ts'
import { generateTableReference } from './table-reference.ts'
import { generateTemplateReference } from './template-reference.ts'
import { generateZoneLabels } from './zone-labels.ts'

const root = new URL('../../', import.meta.url)

const generators: readonly (() => Promise<GeneratedFile | GeneratedFile[]>)[] = [
  generateZoneLabels,
  generateGlyphWidths,
  generatePageAssets,
  generateSchemas,
  generateRulePages,
  generateTableReference,
  generateTemplateReference,
]

for (const generate of generators) {
  for (const file of [await generate()].flat()) {
    await writeFile(new URL(file.path, root), file.content)
    process.stdout.write(`wrote ${file.path}\n`)
  }
}
