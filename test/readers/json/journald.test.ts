import { describe, expect, test } from 'vitest'
import { readIncidents } from '../read-incidents.ts'

const entry = {
  __REALTIME_TIMESTAMP: '1773479553482169',
  _HOSTNAME: 'edge-1',
  SYSLOG_IDENTIFIER: 'edge-proxy',
  _SYSTEMD_UNIT: 'edge-proxy.service',
  PRIORITY: '4',
  MESSAGE: 'slow',
}

async function told(...entries: object[]): Promise<unknown[][]> {
  const { incident } = await readIncidents(entries.map((one) => JSON.stringify(one)).join('\n'))
  return incident.timeline.map(({ at, source, actor, text, key }) => [at.instant, source, actor, text, key])
}

test('an object a line, one alone, and -o json-pretty', async () => {
  const expected = ['2026-03-14T09:12:33.482Z', 'metric', 'edge-proxy@edge-1', 'slow', 'journal:edge-proxy.service']
  expect(await told(entry)).toEqual([expected])
  expect(await told(entry, entry)).toEqual([expected, expected])
  const pretty = `${JSON.stringify(entry, null, '\t')}\n${JSON.stringify(entry, null, '\t')}\n`
  expect((await readIncidents(pretty)).incident.timeline).toHaveLength(2)
})

describe('messages', () => {
  test.each<[unknown, string]>([
    [[98, 195, 182, 115, 101], 'böse'],
    [[27, 91, 51, 49, 109, 114, 111, 116, 27, 91, 48, 109, 7], 'rot'],
    [[255, 97], '\ufffda'],
    [[256, 97], ''],
    [['a'], ''],
    [null, ''],
    ['<b>&amp;</b> 14:05\nsecond', '<b>&amp;</b> 14:05\nsecond'],
  ])('%j', async (MESSAGE, text) => {
    expect((await told({ ...entry, MESSAGE }))[0]?.[3]).toBe(text)
  })

  test('a list of bytes stands where the list does', async () => {
    const { incident, cut } = await readIncidents({ ...entry, MESSAGE: [98, 97] })
    const [event] = incident.timeline
    expect(event && cut(event.position)).toMatch(/^1773479553482[\s\S]*\]$/)
  })
})

test.each([
  ['2', 'alert'],
  ['3', 'metric'],
  ['', 'metric'],
])('PRIORITY %j is %s', async (PRIORITY, source) => {
  expect((await told({ ...entry, PRIORITY }))[0]?.[1]).toBe(source)
})

test('an entry without a time is told of, and the others are read', async () => {
  const { __REALTIME_TIMESTAMP: _time, ...timeless } = entry
  const { incident, document } = await readIncidents([entry, timeless].map((one) => JSON.stringify(one)).join('\n'))
  expect(incident.timeline).toHaveLength(1)
  expect(document.notes).toEqual(['1 of 2 entries have no __REALTIME_TIMESTAMP.', 'line 1: an update without a time.'])
})
