import type { Incident, Section, SectionKind } from '../model/incident.ts'
import { ownSections } from './own-sections.ts'

/** The author's words under one heading; no heading where they stand right below the document's title. */
export interface OwnWords {
  readonly kind: SectionKind
  readonly heading: string | undefined
  readonly markdown: string
  /** Of the heading in the source. */
  readonly line: number
}

/** The author's sections, each of which is told once. */
export interface OwnWordsLedger {
  /** What is left of these kinds, in the source's order. */
  readonly take: (kinds: readonly SectionKind[]) => readonly OwnWords[]
  /** What is left of any kind. */
  readonly rest: () => readonly OwnWords[]
}

/** Kinds of sections whose contents a data block shows, where the incident has such data. */
const shownBy: readonly (readonly [SectionKind, block: string, has: (incident: Incident) => boolean])[] = [
  ['timeline', 'timeline', ({ timeline }) => timeline.length > 0],
  ['updates', 'timeline', ({ timeline }) => timeline.some(({ source }) => source === 'update')],
  ['components', 'components', ({ components }) => components.length > 0],
  ['action-items', 'action-items', ({ actionItems }) => actionItems.length > 0],
  ['action-items', 'action-table', ({ actionItems }) => actionItems.length > 0],
]

/**
 * The author's sections other than those that `blocks` show as data. The summary may be a section, the words below
 * the title, or what was found to sum the incident up; what tells just the same again is left out.
 */
export function ownWordsOf(incident: Incident, blocks: ReadonlySet<string>): OwnWordsLedger {
  const shown = new Set(shownBy.filter(([, block, has]) => blocks.has(block) && has(incident)).map(([kind]) => kind))
  const sections = ownSections(incident.sections).filter(({ kind }) => !shown.has(kind))
  const all = sections.map((section) => told(section, incident))
  const said = all.some(({ kind }) => kind === 'summary')
  const opening = said ? undefined : all.find(({ heading }) => heading === undefined)
  const summary = incident.summary?.trim() ?? ''
  const left = new Set(all)
  let summed = said || opening !== undefined || summary === ''
  const takeSummary = (): OwnWords[] => {
    if (summed) return opening !== undefined && left.has(opening) ? [opening] : []
    summed = true
    for (const own of left) if (own.markdown.trim() === summary) left.delete(own)
    return [{ kind: 'summary', heading: undefined, markdown: summary, line: 1 }]
  }
  const takeAll = (taken: readonly OwnWords[]): readonly OwnWords[] => {
    for (const own of taken) left.delete(own)
    return taken
  }
  return {
    take: (kinds) => {
      const summaries = kinds.includes('summary') ? takeSummary() : []
      return takeAll([...summaries, ...[...left].filter((own) => kinds.includes(own.kind) && !summaries.includes(own))])
    },
    rest: () => {
      // It may stand in the head of the document alone.
      const alone = !summed && !all.some(({ markdown }) => markdown.includes(summary))
      return takeAll([...(alone ? takeSummary() : []), ...left])
    },
  }
}

function told({ kind, heading, markdown, position }: Section, { title }: Incident): OwnWords {
  const opens = kind === 'other' && heading === title
  return { kind, heading: opens ? undefined : heading, markdown, line: position.start.line }
}
