import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Report } from '../../../src/render/content.ts'
import { renderStatistics, type StatisticsRenderOptions } from '../../../src/render/statistics/render-statistics.ts'
import { compileTemplate } from '../../../src/render/template/template.ts'
import type { IncidentRow } from '../../../src/statistics/incident-row.ts'
import { randomOf } from '../../../src/statistics/random.ts'
import { statisticsOf } from '../../../src/statistics/statistics.ts'
import type { Statistics } from '../../../src/statistics/statistics-schema.ts'
import { makeRow } from '../../statistics/make-row.ts'

const quarters = ['2024-02', '2024-05', '2024-08', '2024-11', '2025-02', '2025-05']
const components = ['Checkout', 'Search', 'Mail', 'Export']

/** 150 incidents of a company that it made up, which get longer from quarter to quarter; two of them are told twice. */
export function sampleRows(): IncidentRow[] {
  const random = randomOf('sample')
  const length = (median: number) => {
    const normal = Math.sqrt(-2 * Math.log(random.uniform())) * Math.cos(2 * Math.PI * random.uniform())
    return Math.round((median * Math.exp(normal)) / 60) * 60
  }
  const rows = Array.from({ length: 150 }, (_, index) => {
    const place = index % quarters.length
    const day = `${quarters[place]}-${String((index % 27) + 1).padStart(2, '0')}`
    return makeRow({
      identity: `sample ${String(index).padStart(3, '0')}`,
      document: `reports/incident-${index}.md`,
      title: `Outage ${index}`,
      organization: 'Ferry Lines',
      severity: index % 3 === 0 ? 'SEV-1' : index % 3 === 1 ? 'SEV-2' : '',
      day,
      began: Date.parse(`${day}T00:00Z`) + index * 600_000,
      values: {
        'time-to-detect': length(600),
        'time-to-mitigate': index % 5 === 0 ? { reason: 'no-milestone', milestones: ['mitigated'] } : length(1800),
        'time-to-resolve': length(1200 * 3 ** place),
      },
      components: [components[index % 4] ?? '', ...(index % 10 === 0 ? ['Login'] : [])],
      findings: { ...(index % 6 < 2 ? { gap: 1 } : {}), ...(place > 3 ? { 'zone-missing': 2 } : {}) },
      promises: index % 9 === 0 ? [{ kind: 'next-update', outcome: index % 2 === 0 ? 'kept' : 'broken' }] : [],
      actionsDone: 1,
      actionsOpen: index % 25 === 0 ? [{ owned: index % 50 === 0, due: '' }] : [],
      words: [`cause${index}`, `reason${index % 70}`],
    })
  })
  const words = ['certificate', 'expired', 'renewal', 'cronjob', 'gateway']
  const [first, second, third] = rows
  if (first === undefined || second === undefined || third === undefined) throw new Error('no rows')
  rows[1] = { ...second, words, components: ['Mail'], title: 'Mail refused' }
  rows[2] = { ...third, words: [...words, 'tuesday'], components: ['Mail'], title: 'Mail refused again' }
  return [...rows, { ...first, identity: 'told again', document: 'status/outage-0.txt', reference: 'FL-1' }, first]
}

export function sampleStatistics(rows: readonly IncidentRow[] = sampleRows()): Statistics {
  return statisticsOf(rows, {
    asOf: '2025-09-30',
    resamples: 400,
    documents: { withoutIncidents: 3, unreadable: 2, errors: [{ code: 'empty', documents: 2 }] },
  })
}

const path = resolve(import.meta.dirname, '../../../templates/statistics.md.hbs')
const template = compileTemplate(readFileSync(path, 'utf8'), 'statistics')

export function statisticsReport(statistics: Statistics, options: StatisticsRenderOptions = {}): Report {
  return renderStatistics(statistics, template, { tool: { name: 'postmortem-kit', version: '9.9.9' }, ...options })
}
