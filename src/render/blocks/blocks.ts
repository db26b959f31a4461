import type { RootContent } from 'mdast'
import { actionItems } from './action-items.ts'
import { actionTable } from './action-table.ts'
import type { BlockInput } from './block-input.ts'
import { closing } from './closing.ts'
import { components } from './components.ts'
import { facts, keyFacts } from './facts.ts'
import { findings } from './findings.ts'
import { instants } from './instants.ts'
import { period } from './period.ts'
import { metrics, phases } from './phases.ts'
import { picture } from './picture.ts'
import { promises } from './promises.ts'
import { proofs } from './proofs.ts'
import { repeat } from './repeat.ts'
import { timeline } from './timeline.ts'
import { unchecked } from './unchecked.ts'
import { verdict } from './verdict.ts'
import { windows } from './windows.ts'

/** The data blocks that a template can name: `{{block "timeline"}}`. */
const blocks: Readonly<Record<string, (input: BlockInput) => RootContent[]>> = {
  facts,
  'key-facts': keyFacts,
  period,
  windows,
  components,
  phases,
  metrics,
  picture,
  timeline,
  findings,
  promises,
  // For readers who are told what was promised, and not what became of it.
  'promises-made': (input) => promises({ ...input, findings: [] }),
  'action-items': actionItems,
  'action-table': actionTable,
  verdict,
  proofs,
  instants,
  unchecked,
  repeat,
  closing,
}

export const blockNames: readonly string[] = Object.keys(blocks)

/** The content of a data block; empty where the incident has nothing for it. */
export function blockContent(name: string, input: BlockInput): RootContent[] {
  return (Object.hasOwn(blocks, name) ? blocks[name] : undefined)?.(input) ?? []
}
