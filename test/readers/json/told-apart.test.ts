import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lineStartsOf } from '../../../src/model/document.ts'
import { placesIn, plainParagraphs } from '../../../src/readers/inner-text.ts'
import { alertmanager } from '../../../src/readers/json/alertmanager.ts'
import { awsStatus } from '../../../src/readers/json/aws-status.ts'
import type { JsonContext } from '../../../src/readers/json/dialect.ts'
import { firehydrant } from '../../../src/readers/json/firehydrant.ts'
import { github } from '../../../src/readers/json/github.ts'
import { googleCloud } from '../../../src/readers/json/google-cloud.ts'
import { grafanaOncall } from '../../../src/readers/json/grafana-oncall.ts'
import { incidentIo } from '../../../src/readers/json/incident-io.ts'
import { jira } from '../../../src/readers/json/jira.ts'
import { journald } from '../../../src/readers/json/journald.ts'
import { opsgenie } from '../../../src/readers/json/opsgenie.ts'
import { pagerduty } from '../../../src/readers/json/pagerduty.ts'
import { prometheus } from '../../../src/readers/json/prometheus.ts'
import { scanJson } from '../../../src/readers/json/scan-json.ts'
import { slackExport } from '../../../src/readers/json/slack-export.ts'
import { slackStatus } from '../../../src/readers/json/slack-status.ts'
import { statuspage } from '../../../src/readers/json/statuspage.ts'
import { read } from '../../../src/readers/read.ts'
import { fixture, readIncidents, records } from '../read-incidents.ts'

const dialects = {
  alertmanager,
  awsStatus,
  firehydrant,
  github,
  googleCloud,
  grafanaOncall,
  incidentIo,
  jira,
  journald,
  opsgenie,
  pagerduty,
  prometheus,
  slackExport,
  slackStatus,
  statuspage,
}

/** Every dialect that takes the text for its own. */
function takers(text: string): string[] {
  const lineStarts = lineStartsOf(text)
  return Object.entries(dialects).flatMap(([name, dialect]) => {
    const context: JsonContext = { text, lineStarts, place: placesIn(lineStarts), html: plainParagraphs, notes: [] }
    return dialect(scanJson(text).values, context) === undefined ? [] : [name]
  })
}

/** A fixture bears the name of its tool first. */
const owner = (file: string): string =>
  ({
    pagerduty: 'pagerduty',
    alertmanager: 'alertmanager',
    'grafana-webhook': 'alertmanager',
    'grafana-oncall': 'grafanaOncall',
    opsgenie: 'opsgenie',
    prometheus: 'prometheus',
    'incident-io': 'incidentIo',
    firehydrant: 'firehydrant',
    jira: 'jira',
    slack: 'slackExport',
    journald: 'journald',
  })[/^(?:grafana-[a-z]+|incident-io|[a-z]+)/.exec(file)?.[0] ?? ''] ?? file

const files = readdirSync(new URL('./fixtures/', import.meta.url)).filter((file) => /\.(?:json|ndjson)$/.test(file))

test.each(files)('%s is its own tool’s, and no other’s', (file) => {
  expect(takers(fixture(file))).toEqual([owner(file)])
})

const others: readonly [string, unknown, string[]][] = [
  [
    'a status page',
    {
      page: { name: 'Q' },
      incidents: [
        {
          id: '1',
          name: 'Late',
          created_at: '2026-03-10T14:00:00Z',
          incident_updates: [{ status: 'resolved', body: 'ok', display_at: '2026-03-10T15:00:00Z' }],
        },
      ],
    },
    ['statuspage'],
  ],
  ['Google Cloud', [{ id: '1', begin: '2026-03-10T14:00:00Z', external_desc: 'Late', updates: [] }], ['googleCloud']],
  [
    'an own list of incidents',
    { incidents: [{ id: '1', title: 'Late', type: 'incident', created_at: '2026-03-10T14:00:00Z' }] },
    [],
  ],
  ['an own list of alerts', { alerts: [{ title: 'Late', at: '2026-03-10T14:00:00Z' }] }, []],
  ['an own list of issues', { issues: [{ key: 'late', fields: [], created: '2026-03-10T14:00:00Z' }] }, []],
  ['a timeline with data', { data: [{ message: 'Late', createdAt: '2026-03-10T14:00:00Z' }], requestId: 'x' }, []],
  ['events with an author', { events: [{ type: 'note', occurred_at: '2026-03-10T14:00:00Z', body: 'Late' }] }, []],
  ['orders', { values: [{ created: '2026-03-10T14:00:00Z', items: [{ field: 'north', count: 2 }] }] }, []],
  [
    'actions of an own tool',
    { actions: [{ incident_id: '7', status: 'completed', description: 'Late', at: '2026-03-10T14:00:00Z' }] },
    [],
  ],
  ['releases of an own tool', [{ tag_name: 'v1', published_at: '2026-03-10T14:00:00Z', body: 'Late' }], []],
  [
    'an instant query',
    { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [1773150780, '1'] }] } },
    [],
  ],
  ['a package', { name: 'x', version: '1.0.0', number: 7, title: 'x', url: 'https://github.com/a/b' }, []],
  [
    'keys of the prototype',
    JSON.parse('{"__proto__":{"type":"incident"},"constructor":{"prototype":{"log_entries":[]}},"toString":1}'),
    [],
  ],
]

test.each(others)('%s is no tool’s that it is not', (_name, value, expected) => {
  expect(takers(JSON.stringify(value))).toEqual(expected)
})

test('a value that is not the tool’s is left out, and told of with its line', async () => {
  const text = `${fixture('pagerduty-webhooks.ndjson')}{"title": "x"}\n{"y": 1}\n`
  const { notes } = await read(text, { name: 'hooks.ndjson' })
  expect(notes).toEqual(['line 5: 2 values that PagerDuty does not write; left out.'])
})

test.each([
  ['pagerduty-log-entries.json', 'log_entries', 'PagerDuty'],
  ['opsgenie-logs.json', 'data', 'Opsgenie'],
  ['alertmanager-webhook.json', 'alerts', 'Alertmanager'],
  ['grafana-oncall.json', 'results', 'Grafana OnCall'],
])('%s: what else stands in its list is left out, and told of', async (file, list, tool) => {
  const page = JSON.parse(fixture(file))
  const { incident } = await readIncidents(page)
  const mixed = await readIncidents({ ...page, [list]: [7, ...page[list], { x: [] }] })
  expect(records(mixed.incident)).toEqual(records(incident))
  expect(mixed.document.notes).toContainEqual(
    expect.stringMatching(new RegExp(`^line \\d+: 2 values that ${tool} does not write; left out\\.$`)),
  )
})

test('of a file that is wrong throughout, the first notes are told, and how many more there are', async () => {
  const entry = { type: 'notify_log_entry', created_at: '2026-03-10T14:00:00Z', summary: ['x'] }
  const { document } = await readIncidents({ log_entries: Array.from({ length: 60 }, () => entry) })
  expect(document.notes).toHaveLength(41)
  expect(document.notes?.at(-1)).toBe('20 more notes on this file are left out.')
})
