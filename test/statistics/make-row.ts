import type { IncidentRow } from '../../src/statistics/incident-row.ts'

let made = 0

/** A row of which only what matters is said. */
export function makeRow(given: Partial<IncidentRow> = {}): IncidentRow {
  made += 1
  return {
    identity: `row ${made}`,
    document: `report-${made}.md`,
    line: 1,
    title: `Incident ${made}`,
    organization: '',
    reference: '',
    severity: '',
    day: '2026-01-05',
    began: null,
    values: {},
    components: [],
    findings: null,
    promises: [],
    actionsDone: 0,
    actionsOpen: [],
    words: [],
    ...given,
  }
}

/** Rows with a value each of one metric, spread over a quarter. */
export function quarterOfRows(quarter: string, metric: string, values: readonly number[]): IncidentRow[] {
  const [year = '', number = ''] = quarter.split('-Q')
  const month = String(Number(number) * 3 - 1).padStart(2, '0')
  return values.map((value, index) =>
    makeRow({ day: `${year}-${month}-${String((index % 28) + 1).padStart(2, '0')}`, values: { [metric]: value } }),
  )
}
