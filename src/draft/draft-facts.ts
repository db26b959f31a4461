import type { ActionItem, Commitment, Component, Incident, IncidentEvent } from '../model/incident.ts'
import type { Position } from '../model/position.ts'
import type { Happening } from './join.ts'
import { byText, eventAround, type RecordedEvent, type Source, type SourceIncident, type Telling } from './telling.ts'
import { tasksIn } from './told-tasks.ts'

/** Where a record of a source stands in the draft. */
export type EventOf = (telling: Pick<Telling, 'source' | 'event'>) => IncidentEvent | undefined

/** For each record its event; the same for all of one happening. */
export function eventsByRecord(happenings: readonly Happening[], events: readonly IncidentEvent[]): EventOf {
  const known = new Map<RecordedEvent, IncidentEvent>()
  for (const [index, happening] of happenings.entries()) {
    const drafted = events[index]
    if (drafted !== undefined) for (const { event } of happening) known.set(event, drafted)
  }
  return ({ event }) => known.get(event)
}

type Head = Pick<Incident, 'title' | 'organization' | 'reference' | 'severity'>

/** What the sources call the incident: a status page before a pager, that before alerts; chats and commits have no say. */
export function headOf(sources: readonly Source[], title: string | undefined): Head {
  const incidents = sources
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap((source) => source.incidents.map((incident) => ({ incident, rank: rankOf(incident) })))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .map(({ incident }) => incident)
  const first = (key: keyof Head): Partial<Head> => {
    const value = incidents.map((incident) => incident[key]).find((one) => (one ?? '') !== '')
    return value === undefined ? {} : { [key]: value }
  }
  return {
    ...first('title'),
    ...(title !== undefined && { title }),
    ...first('organization'),
    ...first('reference'),
    ...first('severity'),
  }
}

function rankOf({ timeline, reference }: SourceIncident): number {
  const has = (kind: IncidentEvent['source']): boolean => timeline.some(({ source }) => source === kind)
  if (has('chat') || has('change')) return 9
  if (has('update')) return 0
  if (has('ticket')) return reference === undefined ? 3 : 2
  return reference === undefined ? 4 : 1
}

/** The components that machines and pages name, with those that the words of the draft tell of. */
export function componentsOf(
  sources: readonly Source[],
  worded: readonly Component[],
  events: readonly IncidentEvent[],
): Component[] {
  const position = events[0]?.position
  const found = new Map<string, Component>()
  const add = (component: Component): void => {
    const key = component.name.toLowerCase()
    const known = found.get(key)
    if (known === undefined) found.set(key, component)
    else found.set(key, { ...known, affected: known.affected || component.affected })
  }
  for (const { incidents } of sources.toSorted((a, b) => byText(a.name, b.name))) {
    for (const incident of incidents) {
      if (rankOf(incident) === 9 || position === undefined) continue
      for (const component of incident.components) add(placed(component, position))
    }
  }
  for (const component of worded) add(component)
  return [...found.values()]
}

function placed(component: Component, position: Position): Component {
  return { ...component, position, mentions: component.mentions.map((mention) => ({ ...mention, position })) }
}

/** The promises made in what the draft shows, as their own source settles them. */
export function commitmentsOf(sources: readonly Source[], eventOf: EventOf): Commitment[] {
  return sources
    .flatMap(({ name, incidents }) =>
      incidents.flatMap((incident) =>
        incident.commitments.flatMap((commitment): Commitment[] => {
          const event = eventAround(incident, commitment.position)
          const drafted = event && eventOf({ source: name, event })
          if (drafted === undefined) return []
          const { position } = drafted
          const due = { ...commitment.due, position: drafted.at.position }
          const made = commitment.made === undefined ? {} : { made: drafted.at }
          return [{ ...commitment, ...made, due, position }]
        }),
      ),
    )
    .sort((a, b) => a.position.start.offset - b.position.start.offset || byText(a.text, b.text))
}

/** What is to be done: as reports and tickets have it, and as it was said in chats and updates. */
export function actionItemsOf(
  sources: readonly Source[],
  happenings: readonly Happening[],
  events: readonly IncidentEvent[],
): ActionItem[] {
  const position = events[0]?.position
  const listed = sources
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap(({ incidents }) => incidents.flatMap(({ actionItems }) => actionItems))
  const said = happenings.flatMap(([telling], index) => {
    const event = events[index]
    return event === undefined
      ? []
      : tasksOf(telling).map((task): ActionItem => ({ ...task, position: event.position }))
  })
  const items = [...(position === undefined ? [] : listed.map((item) => ({ ...item, position }))), ...said]
  return [...new Map(items.map((item) => [`${item.owner ?? ''}\n${item.text.toLowerCase()}`, item])).values()]
}

/** What was said to be done counts as a task where it has a day, or is called so: much else is done at once. */
export function tasksOf({ kind, text, event: { actor }, at }: Telling): Omit<ActionItem, 'position'>[] {
  if (kind !== 'chat' && kind !== 'update') return []
  return tasksIn(text, new Date(at).toISOString().slice(0, 10)).flatMap(({ text: words, owner, due, labelled }) => {
    if (due === undefined && !labelled) return []
    const by = owner ?? actor
    return [{ text: words, ...(by !== undefined && { owner: by }), ...(due !== undefined && { due }), done: false }]
  })
}
