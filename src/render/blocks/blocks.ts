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

interface Block {
  /** What it shows, for the page on templates. */
  readonly shows: string
  readonly content: (input: BlockInput) => RootContent[]
}

/** The data blocks that a template can name: `{{block "timeline"}}`. */
export const blocks: Readonly<Record<string, Block>> = {
  facts: { shows: 'the key facts and what the report was made from, as a list', content: facts },
  'key-facts': { shows: 'the key facts alone', content: keyFacts },
  period: { shows: 'when non-compliance began, was identified and ended', content: period },
  windows: { shows: 'from when to when there was impact', content: windows },
  components: { shows: 'which components were affected, and which were not', content: components },
  phases: { shows: 'how long each phase took, as a table', content: phases },
  metrics: { shows: 'the metrics, as a table', content: metrics },
  picture: { shows: 'the picture of the timeline', content: picture },
  timeline: { shows: 'every entry, as a table', content: timeline },
  findings: { shows: 'what the check found', content: findings },
  promises: { shows: 'what was promised, and what was not kept', content: promises },
  'promises-made': {
    shows: 'what was promised, and not what became of it',
    content: (input) => promises({ ...input, findings: [] }),
  },
  'action-items': { shows: 'what will be done, as a list of tasks', content: actionItems },
  'action-table': { shows: 'the same as a table, in which an unused field says N/A', content: actionTable },
  verdict: { shows: 'of an audit: whether the report holds', content: verdict },
  proofs: { shows: 'of an audit: the findings with the lines that prove them', content: proofs },
  instants: { shows: 'of an audit: every time as written, and as an instant', content: instants },
  unchecked: { shows: 'of an audit: what could not be checked', content: unchecked },
  repeat: { shows: 'of an audit: all that is needed to repeat it', content: repeat },
  closing: { shows: 'from what, and by what, the report was made', content: closing },
}

export const blockNames: readonly string[] = Object.keys(blocks)

/** The content of a data block; empty where the incident has nothing for it. */
export function blockContent(name: string, input: BlockInput): RootContent[] {
  return (Object.hasOwn(blocks, name) ? blocks[name] : undefined)?.content(input) ?? []
}
