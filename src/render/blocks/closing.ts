import type { RootContent } from 'mdast'
import { emphasis, paragraph } from '../nodes.ts'
import { sentence } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The last line: from what, and by what, the report was made. */
export function closing({ incident, tool, wording }: BlockInput): RootContent[] {
  const { name, sha256 } = incident.source
  const program = `${tool.name} ${tool.version}`.trim()
  const words = sentence(wording, 'closing', { name, hash: sha256, program })
  return [{ ...paragraph(emphasis(words)), data: { role: 'closing' } }]
}
