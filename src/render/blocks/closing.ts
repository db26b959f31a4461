import type { RootContent } from 'mdast'
import { emphasis, paragraph } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** The last line: from what, and by what, the report was made. */
export function closing({ incident, tool }: BlockInput): RootContent[] {
  const { name, sha256 } = incident.source
  const words = `Made from ${name} (sha256 ${sha256}) by ${tool.name} ${tool.version}`.trim()
  return [{ ...paragraph(emphasis(`${words}.`)), data: { role: 'closing' } }]
}
