import type { Finding } from '../../model/finding.ts'
import type {
  ActionItem,
  Commitment,
  Component,
  IncidentEvent,
  Milestone,
  StatedDuration,
} from '../../model/incident.ts'
import type { Position } from '../../model/position.ts'
import { secondsOfIso } from '../../time/calendar.ts'
import type { RecordedMeasures } from '../record.ts'
import { instantOf, momentColumns } from './moment-columns.ts'
import { type Column, column, type PartTable, partTable } from './table.ts'

const line = column<{ readonly position?: Position | undefined }>(
  'line',
  'INTEGER',
  'in the document, from 1',
  ({ position }) => position?.start.line,
)

const eventColumns: readonly Column<IncidentEvent>[] = [
  column('event', 'VARCHAR', 'its id in the incident: e1, e2 …', ({ id }) => id),
  ...momentColumns<IncidentEvent>('happened', 'when it happened', ({ at }) => at),
  column('approximate', 'BOOLEAN', 'written as about then', ({ at }) => at.approximate),
  ...momentColumns<IncidentEvent>('ended', 'its end, for an entry that gives a span', ({ until }) => until),
  column('text', 'VARCHAR', 'what the entry tells, without its time', ({ text }) => text),
  column('source', 'VARCHAR', 'timeline, update, narrative, alert, chat …', ({ source }) => source),
  column('status', 'VARCHAR', 'of a status update', ({ status }) => status),
  column('actor', 'VARCHAR', 'who acted, where the entry says it', ({ actor }) => actor),
  column('link', 'VARCHAR', 'where it can be looked at', ({ link }) => link),
  column('event_key', 'VARCHAR', 'what the source calls the happening', ({ key }) => key),
  column('milestone', 'VARCHAR', 'which it marks', ({ milestone }) => milestone),
  line,
]

const milestoneColumns: readonly Column<Milestone & { readonly name: string }>[] = [
  column('name', 'VARCHAR', 'started, detected, acknowledged, escalated, announced …', ({ name }) => name),
  ...momentColumns<Milestone>('reached', 'when it was reached', ({ at }) => at),
  column('approximate', 'BOOLEAN', 'written as about then', ({ at }) => at.approximate),
  column('event', 'VARCHAR', 'events.event from which it was read', ({ event }) => event),
  column('basis', 'VARCHAR', 'stated, inferred or assumed', ({ basis }) => basis),
  column('reason', 'VARCHAR', 'which entry and which words decided it', ({ reason }) => reason),
  line,
]

const durationColumns: readonly Column<StatedDuration>[] = [
  column('what', 'VARCHAR', 'what lasted: outage, detection … or other', (duration) => duration.of),
  column('seconds', 'DOUBLE', 'how long', ({ iso }) => finite(secondsOfIso(iso))),
  column('text', 'VARCHAR', 'as written', ({ text }) => text),
  column('approximate', 'BOOLEAN', 'written as about so long', ({ approximate }) => approximate),
  line,
]

const commitmentColumns: readonly Column<Commitment>[] = [
  column('kind', 'VARCHAR', 'next-update, postmortem, fix or other', ({ kind }) => kind),
  column('made', 'TIMESTAMP', 'when it was promised, in UTC', ({ made }) => instantOf(made)),
  ...momentColumns<Commitment>('due', 'by when', ({ due }) => due),
  column('allowance', 'VARCHAR', 'where a length of time was promised: 5 business days', ({ allowance }) => allowance),
  column('text', 'VARCHAR', 'as written', ({ text }) => text),
  line,
]

const findingColumns: readonly Column<Finding>[] = [
  column('rule', 'VARCHAR', 'its id; `postmortem explain` prints its page', ({ rule }) => rule),
  column('severity', 'VARCHAR', 'error, warning or info', ({ severity }) => severity),
  column('message', 'VARCHAR', 'for a person to read', ({ message }) => message),
  column(
    'ignored',
    'BOOLEAN',
    'a comment of the report asks to ignore it: it does not count',
    ({ ignored }) => ignored !== undefined,
  ),
  column('data', 'JSON', 'the values compared', ({ data }) => data),
  line,
  column('finding', 'JSON', 'the whole of it, as `check` prints it', (finding) => finding),
]

const componentColumns: readonly Column<Component>[] = [
  column('name', 'VARCHAR', 'as written', ({ name }) => name),
  column('component_group', 'VARCHAR', 'to which it belongs', ({ group }) => group),
  column('affected', 'BOOLEAN', 'where any statement says so', ({ affected }) => affected),
  column('status', 'VARCHAR', 'as written', ({ status }) => status),
  column('mentions', 'INTEGER', 'statements about it', ({ mentions }) => mentions.length),
  line,
]

const actionItemColumns: readonly Column<ActionItem>[] = [
  column('text', 'VARCHAR', 'as written', ({ text }) => text),
  column('owner', 'VARCHAR', 'as written', ({ owner }) => owner),
  column('due', 'VARCHAR', 'as written', ({ due }) => due),
  column('done', 'BOOLEAN', 'whether the report says so', ({ done }) => done),
  column('link', 'VARCHAR', 'of its ticket', ({ link }) => link),
  column('kind', 'VARCHAR', 'as the report sorts them: prevent, detect, mitigate …', ({ kind }) => kind),
  line,
]

const metricColumns: readonly Column<RecordedMeasures['metrics'][number]>[] = [
  column('name', 'VARCHAR', 'time-to-detect, time-to-resolve … and those of the configuration', ({ name }) => name),
  column('from_milestone', 'VARCHAR', 'where it begins', ({ from }) => from),
  column('to_milestone', 'VARCHAR', 'where it ends', ({ to }) => to),
  column(
    'seconds',
    'DOUBLE',
    'negative where the milestones contradict each other; null where it is not known',
    ({ seconds }) => seconds,
  ),
  column('missing', 'VARCHAR[]', 'milestones that the report does not give', ({ missing }) => missing),
]

/** What an incident has several of: a table each. */
export const partTables: readonly PartTable[] = [
  partTable('events', 'Every told moment, in chronological order.', eventColumns, ({ incident }) => incident.timeline),
  partTable('milestones', 'Those that the report gives.', milestoneColumns, ({ incident }) =>
    Object.entries(incident.milestones).map(([name, milestone]) => ({ ...milestone, name })),
  ),
  partTable(
    'components',
    'Services and parts that the report names.',
    componentColumns,
    ({ incident }) => incident.components,
  ),
  partTable(
    'durations',
    'Lengths of time that the report states.',
    durationColumns,
    ({ incident }) => incident.durations,
  ),
  partTable('commitments', 'Promises with a deadline.', commitmentColumns, ({ incident }) => incident.commitments),
  partTable('action_items', 'What is to be done.', actionItemColumns, ({ incident }) => incident.actionItems),
  partTable(
    'findings',
    'What the rules find, where reports were checked.',
    findingColumns,
    ({ findings = [], ignored = [] }) => [...findings, ...ignored],
  ),
  partTable(
    'metrics',
    'Times between milestones: a row for each metric, also where it cannot be said.',
    metricColumns,
    ({ measures }) => measures.metrics,
  ),
]

const finite = (seconds: number): number | null => (Number.isFinite(seconds) ? seconds : null)
