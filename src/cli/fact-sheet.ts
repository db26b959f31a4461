import type { Incident, IncidentEvent } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { capitalized, cleanText } from '../render/clean-text.ts'
import { formatMoment, formatSpan, formatZone } from '../render/format-moment.ts'
import { milestonesOf } from '../render/timeline/timeline-picture.ts'

/** The facts of one incident for a person to read, before they become text or Markdown. */
export interface FactSheet {
  readonly title: string
  /** Label and value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly tables: readonly FactTable[]
}

export interface FactTable {
  readonly heading: string
  readonly columns: readonly string[]
  /** The last cell of a row is the longest: prose. */
  readonly rows: readonly (readonly string[])[]
}

/** Every table has the line of the file in its first column; a table without rows is left out. */
export function factSheetOf(incident: Incident): FactSheet {
  const { title, organization, reference, severity, source, zone, published } = incident
  const facts: [string, string | undefined][] = [
    ['Organization', organization],
    ['Reference', reference],
    ['Severity', severity],
    ['Source', `${source.name} (${source.format})`],
    ['Zone', `${formatZone(zone) || 'not known'}${zone.basis === 'unknown' ? '' : `, ${zone.basis}`}`],
    ['Published', published && formatMoment(published)],
  ]
  return {
    title: cleanText(title ?? source.name),
    facts: facts.flatMap(([label, value]) => (value ? [[label, cleanText(value)]] : [])),
    tables: tablesOf(incident).filter(({ rows }) => rows.length > 0),
  }
}

function tablesOf(incident: Incident): FactTable[] {
  const { timeline, milestones, impact, durations, components, commitments, actionItems } = incident
  return [
    table('Timeline', ['Line', 'Time', 'Milestone', 'Event'], timeline, (event) => [
      lineOf(event),
      event.until ? formatSpan(event.at, event.until) : formatMoment(event.at),
      milestonesOf(event, incident).join(', '),
      eventText(event),
    ]),
    table('Milestones', ['Line', 'Milestone', 'Time', 'Why'], Object.entries(milestones), ([name, milestone]) => [
      lineOf(milestone),
      name,
      formatMoment(milestone.at),
      `${milestone.basis}: ${milestone.reason}`,
    ]),
    table('Impact', ['Line', 'From', 'Until'], impact.windows, (window) => [
      lineOf(window),
      optional(window.start),
      optional(window.end),
    ]),
    table('Durations', ['Line', 'Of', 'ISO 8601', 'As written'], durations, (duration) => [
      lineOf(duration),
      duration.of,
      duration.iso,
      duration.text,
    ]),
    table('Components', ['Line', 'Component', 'Group', 'Affected'], components, (component) => [
      lineOf(component),
      component.name,
      component.group ?? '',
      `${component.affected ? 'yes' : 'no'}${component.status ? `, ${component.status}` : ''}`,
    ]),
    table('Promises', ['Line', 'Kind', 'Due', 'Text'], commitments, (commitment) => [
      lineOf(commitment),
      commitment.kind,
      formatMoment(commitment.due),
      commitment.text,
    ]),
    table('Action items', ['Line', 'Done', 'Owner', 'Due', 'Text'], actionItems, (item) => [
      lineOf(item),
      item.done ? 'yes' : 'no',
      item.owner ?? '',
      item.due ?? '',
      item.text,
    ]),
  ]
}

function table<Fact>(
  heading: string,
  columns: readonly string[],
  facts: readonly Fact[],
  rowOf: (fact: Fact) => string[],
): FactTable {
  return { heading, columns, rows: facts.map((fact) => rowOf(fact).map(cleanText)) }
}

function eventText({ status, actor, text }: IncidentEvent): string {
  const before = [status && capitalized(status.replaceAll('_', ' ')), actor].filter((part) => part !== undefined)
  return before.length === 0 ? text : `${before.join(', ')}: ${text}`
}

const lineOf = (fact: { readonly position: Incident['timeline'][number]['position'] }): string =>
  String(fact.position.start.line)

const optional = (moment: Moment | undefined): string => (moment ? formatMoment(moment) : '')
