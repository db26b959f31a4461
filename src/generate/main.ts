import { writeFile } from 'node:fs/promises'
import type { GeneratedFile } from './generated-file.ts'
import { generateZoneLabels } from './zone-labels.ts'

const root = new URL('../../', import.meta.url)

const generators: readonly (() => Promise<GeneratedFile>)[] = [generateZoneLabels]

for (const generate of generators) {
  const file = await generate()
  await writeFile(new URL(file.path, root), file.content)
  process.stdout.write(`wrote ${file.path}\n`)
}
