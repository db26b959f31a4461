import type { Incident, Section, SectionKind } from '../model/incident.ts'
import type { View } from './template/view-shape.ts'
import type { TextKey, Words } from './words/words.ts'

type Narrative = View['narrative']

/** The author's sections other than those that have a place of their own, in the order of a postmortem. */
const order: readonly SectionKind[] = [
  'background',
  'trigger',
  'root-cause',
  'detection',
  'response',
  'resolution',
  'communication',
  'lessons',
  'supporting',
  'other',
]

/** Sections that a postmortem should have: what to ask for where one is missing. */
const expected: Partial<Record<SectionKind, readonly [heading: TextKey, prompt: TextKey]>> = {
  'root-cause': ['rootCause', 'askRootCause'],
  resolution: ['resolution', 'askResolution'],
  lessons: ['lessonsLearned', 'askLessons'],
}

/**
 * The sections to tell after the facts, each in its place. Those whose contents are shown as data (the timeline,
 * updates, components, action items) are left out where there are such data, as is what the summary says already.
 */
export function narrativeOf(
  incident: Incident,
  sections: readonly Section[],
  summary: string | undefined,
  omitMissing: boolean,
  texts: Words['texts'],
): Narrative {
  const shown = new Set<SectionKind>(['summary', 'impact'])
  if (incident.timeline.length > 0) shown.add('timeline')
  if (incident.timeline.some(({ source }) => source === 'update')) shown.add('updates')
  if (incident.components.length > 0) shown.add('components')
  if (incident.actionItems.length > 0) shown.add('action-items')
  const rest = sections.filter(({ kind, markdown }) => !shown.has(kind) && markdown.trim() !== summary?.trim())

  const opening = rest.filter((section) => opens(section, incident))
  const placed = order.flatMap((kind) => {
    const own = rest.filter((section) => section.kind === kind && !opening.includes(section))
    return own.length > 0 || omitMissing ? own.map(told) : asked(kind, texts)
  })
  const unplaced = rest.filter(({ kind }) => !order.includes(kind))
  return [
    ...opening.map((section) => told({ ...section, heading: texts.introduction })),
    ...placed,
    ...unplaced.map(told),
  ]
}

/** The words that stand right below the document's title. */
function opens({ kind, heading }: Section, { title }: Incident): boolean {
  return kind === 'other' && heading === title
}

function told({ heading, markdown }: Pick<Section, 'heading' | 'markdown'>): Narrative[number] {
  return { heading, body: markdown, prompt: undefined }
}

function asked(kind: SectionKind, texts: Words['texts']): Narrative {
  const wanted = expected[kind]
  return wanted === undefined ? [] : [{ heading: texts[wanted[0]], body: undefined, prompt: texts[wanted[1]] }]
}
