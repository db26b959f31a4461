import { beginning } from '../../measure/beginning.ts'
import { type MilestoneName, milestoneNameSchema } from '../../model/incident.ts'
import type { IncidentRecord } from '../record.ts'
import { dayOf, instantOf } from './moment-columns.ts'
import { type Column, column } from './table.ts'

/** The facts of an incident that are one value each: the columns of a table, of a CSV file and of Parquet alike. */
export const incidentColumns: readonly Column<IncidentRecord>[] = [
  column('ordinal', 'INTEGER', 'which incident of its document, from 0', ({ ordinal }) => ordinal),
  column('title', 'VARCHAR', 'as the report names it', ({ incident }) => incident.title),
  column('organization', 'VARCHAR', 'as the report names it', ({ incident }) => incident.organization),
  column('reference', 'VARCHAR', 'number or id that the report gives', ({ incident }) => incident.reference),
  column('severity', 'VARCHAR', 'as written', ({ incident }) => incident.severity),
  column(
    'day',
    'DATE',
    'on which it began, as written: of its start, else of its impact, else of its first dated event',
    ({ incident }) => dayOf(beginning(incident)),
  ),
  column('zone', 'VARCHAR', 'label of the zone of bare times', ({ incident }) => incident.zone.label),
  column('zone_offset', 'VARCHAR', 'its offset on that day', ({ incident }) => incident.zone.offset),
  column(
    'zone_basis',
    'VARCHAR',
    'stated, inferred, assumed (given by the user) or unknown',
    ({ incident }) => incident.zone.basis,
  ),
  ...milestoneNameSchema.options.map(milestoneColumn),
  column('published', 'TIMESTAMP', 'when the report was, in UTC', ({ incident }) => instantOf(incident.published)),
  column('impact_seconds', 'DOUBLE', 'union of the stated impact windows', ({ measures }) => measures.impact.seconds),
  column(
    'inferred_impact_seconds',
    'DOUBLE',
    'from started to mitigated, only where no window is stated',
    ({ measures }) => measures.impact.inferredSeconds,
  ),
  column('events', 'INTEGER', 'entries of its timeline', ({ incident }) => incident.timeline.length),
  column('errors', 'INTEGER', 'findings of this severity; null where the report was not checked', findingsOf('error')),
  column('warnings', 'INTEGER', 'likewise', findingsOf('warning')),
  column('infos', 'INTEGER', 'likewise', findingsOf('info')),
]

function milestoneColumn(name: MilestoneName): Column<IncidentRecord> {
  return column(
    name,
    'TIMESTAMP',
    'instant of this milestone, in UTC; null where it is missing or not settled',
    ({ incident }) => instantOf(incident.milestones[name]?.at),
  )
}

function findingsOf(wanted: 'error' | 'warning' | 'info') {
  return ({ findings }: IncidentRecord) => findings?.filter(({ severity }) => severity === wanted).length
}
