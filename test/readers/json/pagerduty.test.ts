import { describe, expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

describe('log entries', async () => {
  const { incident, document, cut } = await readIncidents(fixture('pagerduty-log-entries.json'))

  test('each is an event, oldest first, with who acted and what it marks', () => {
    expect(records(incident)).toEqual([
      '14:01:07 alert @Checkout detected: Triggered through the API. Checkout error ratio above 5 %',
      '14:02:00 alert @Checkout: Subscribers were paged',
      '14:04:20 alert @Ana Ferreira acknowledged: Acknowledged by Ana Ferreira',
      '14:12:44 alert @Ana Ferreira escalated: Escalated to Bo Lindqvist by Ana Ferreira',
      '14:31:02 alert @Bo Lindqvist: Note added by Bo Lindqvist: 14:29 rollback of the *tax* service started',
      '14:52:10 alert @Bo Lindqvist resolved: Resolved by Bo Lindqvist',
    ])
  })

  test('links go to the entry, or else to its incident, whose id all share', () => {
    const entries = incident.timeline.filter(({ source }) => source === 'alert')
    expect(new Set(entries.map(({ key }) => key))).toEqual(new Set(['Q1CHECKOUT']))
    expect(
      entries.map(({ link }) => link?.replace('https://quillhaven.pagerduty.com/incidents/Q1CHECKOUT', '')),
    ).toEqual(['', '', '', '', '/log_entries/R9ENTRY04', ''])
  })

  test('times and texts stand where the file has them', () => {
    for (const { at } of incident.timeline) expect(cut(at.position)).toBe(at.text)
  })

  test('a type that is not known is read with its summary, and told of', () => {
    expect(document.notes).toEqual([
      '1 PagerDuty record is of a kind not known here ("page_subscribers_log_entry"); read with the words there are.',
    ])
  })
})

test('an incident without log entries tells its own course', async () => {
  const { incident } = await readIncidents(fixture('pagerduty-incident.json'))
  expect([incident.title, incident.reference, incident.severity]).toEqual([
    'Checkout error ratio above 5 %',
    '731',
    'P1',
  ])
  expect(incident.components.map(({ name }) => name)).toEqual(['Checkout'])
  expect(records(incident)).toEqual([
    '14:01:07 alert detected: Checkout error ratio above 5 %',
    '14:01:08 alert: Assigned to Ana Ferreira',
    '14:04:20 alert @Ana Ferreira acknowledged: Acknowledged: Checkout error ratio above 5 %',
    '14:52:10 alert @Bo Lindqvist resolved: Resolved: Checkout error ratio above 5 %',
  ])
})

test('an incident and its log entries, one file behind the other, are one incident, and nothing is told twice', async () => {
  const both = `${fixture('pagerduty-incident.json')}\n${fixture('pagerduty-log-entries.json')}`
  const { incident } = await readIncidents(both)
  expect(incident.title).toBe('Checkout error ratio above 5 %')
  expect(records(incident)).toHaveLength(7)
  expect(records(incident).filter((one) => one.includes('14:01:08'))).toEqual([
    '14:01:08 alert: Assigned to Ana Ferreira',
  ])
})

test('webhooks, one a line', async () => {
  const { incident, document } = await readIncidents(fixture('pagerduty-webhooks.ndjson'), 'hooks.ndjson')
  expect(document.notes).toBeUndefined()
  expect(incident.reference).toBe('731')
  expect(records(incident)).toEqual([
    '14:01:07 alert @Checkout detected: Incident triggered: Checkout error ratio above 5 %',
    '14:04:20 alert @Ana Ferreira acknowledged: Incident acknowledged: Checkout error ratio above 5 %',
    '14:31:02 alert @Bo Lindqvist: Incident annotated: Rollback started',
    '14:52:10 alert @Bo Lindqvist resolved: Incident resolved: Checkout error ratio above 5 %',
  ])
})

test('of an incident that was opened again, the last end is the end', async () => {
  const entry = (type: string, created_at: string, id: string) => ({
    id,
    type: `${type}_log_entry`,
    summary: type,
    created_at,
    incident: { id: 'Q1', type: 'incident_reference', summary: '[#1] Late' },
  })
  const { incident } = await readIncidents({
    log_entries: [
      entry('resolve', '2026-03-10T16:00:00Z', '4'),
      entry('trigger', '2026-03-10T15:30:00Z', '3'),
      entry('resolve', '2026-03-10T15:00:00Z', '2'),
      entry('trigger', '2026-03-10T14:00:00Z', '1'),
    ],
  })
  expect(incident.timeline.map(({ at, milestone }) => [at.instant?.slice(11, 16), milestone])).toEqual([
    ['14:00', 'detected'],
    ['15:00', undefined],
    ['15:30', undefined],
    ['16:00', 'resolved'],
  ])
})

test('several incidents are several', async () => {
  const one = (id: string, title: string) => ({
    id,
    type: 'incident',
    title,
    incident_number: Number(id.slice(1)),
    status: 'triggered',
    created_at: '2026-03-10T14:01:07Z',
  })
  const { incidents } = await readIncidents({ incidents: [one('Q1', 'Late mail'), one('Q2', 'No search')] })
  expect(incidents.map(({ title, reference }) => [title, reference])).toEqual([
    ['Late mail', '1'],
    ['No search', '2'],
  ])
})

test('a link that is no web address is none, and a record without a time is kept and counted', async () => {
  const { incident, document } = await readIncidents({
    log_entries: [
      {
        type: 'trigger_log_entry',
        summary: '<b>x</b> `y`',
        created_at: '2026-03-10T14:01:07Z',
        html_url: 'javascript:alert(1)',
      },
      { type: 'notify_log_entry', summary: 'Notified Ana', created_at: 'soon' },
    ],
  })
  expect(incident.timeline).toMatchObject([{ text: '<b>x</b> `y`' }])
  expect(incident.timeline[0]?.link).toBeUndefined()
  expect(document.notes).toEqual(['line 3: an update without a time.'])
})
