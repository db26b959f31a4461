import { isRecordStamp, type Line, type Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { UpdateBlock } from '../update-blocks/block.ts'

/** What a time's role may depend on besides itself. */
export interface Surroundings {
  readonly outline: Outline
  readonly blocks: ReadonlyMap<Mention, UpdateBlock>
  readonly blockAt: ReadonlyMap<number, UpdateBlock>
  readonly timelines: ReadonlySet<number>
  /** Tables of samples beside the timeline. */
  readonly figures: ReadonlySet<number>
  /** Parts whose opening times give only days. */
  readonly byDays: ReadonlySet<number>
  readonly byLine: ReadonlyMap<number, readonly Mention[]>
  readonly byBlock: ReadonlyMap<number, readonly Line[]>
  /** By block: how many of its lines open with a clock. */
  readonly rowsOfBlock: ReadonlyMap<number, number>
  /** Whether the front matter says when it was over, and what was affected. */
  readonly hasEndField: boolean
  readonly hasAffectedField: boolean
  /** By a field that says so and no more: `resolved: true`. */
  readonly isOver: boolean
  /** Lists that name milestones told elsewhere. */
  readonly restated: ReadonlySet<number>
  /** Lines of a timeline in plain text that each begin with 'At 10:02, …'. */
  readonly ledRows: ReadonlySet<number>
  /** Days with which paragraphs open, where the story is told day by day: 'On 4 March, …'. */
  readonly toldDays: ReadonlySet<Mention>
  /** Groups of lines in which labels name steps between the start and the end: 'Detected', 'Escalated'. */
  readonly steps: ReadonlySet<number>
}

export function byLine(mentions: readonly Mention[]): Map<number, Mention[]> {
  const lines = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = lines.get(mention.line.index)
    if (list === undefined) lines.set(mention.line.index, [mention])
    else list.push(mention)
  }
  return lines
}

/** The lines of the blocks in which a time stands. */
export function byBlock(outline: Outline, mentions: readonly Mention[]): Map<number, Line[]> {
  const blocks = new Map<number, Line[]>()
  const told = new Set(mentions.flatMap(({ line }) => (isRecordStamp(line) ? [] : [line.block])))
  for (const line of outline.lines) {
    if (!told.has(line.block)) continue
    const list = blocks.get(line.block)
    if (list === undefined) blocks.set(line.block, [line])
    else list.push(line)
  }
  return blocks
}

export function rowsOfBlock(mentions: readonly Mention[]): Map<number, number> {
  const rows = new Map<number, number>()
  let last: Line | undefined
  for (const { line, standing, token } of mentions) {
    if (line === last || standing !== 'opens' || token.from.clock === undefined) continue
    last = line
    rows.set(line.block, (rows.get(line.block) ?? 0) + 1)
  }
  return rows
}
