import type { UsersListResponse } from '@slack/web-api'
import { expect, test } from 'vitest'
import { slackNames, withNames } from '../../../src/readers/json/slack-names.ts'
import { readIncidents } from '../read-incidents.ts'

type Member = NonNullable<UsersListResponse['members']>[number]

const members = [
  { id: 'U02ANA1QH', name: 'ana.ruiz', profile: { display_name: 'Ana', real_name: 'Ana Ruiz' } },
  { id: 'U03BENX2K', name: 'ben', real_name: 'Ben Okafor', profile: { display_name: ' ' } },
  { id: 'W04CARLA9', name: 'carla' },
  { name: 'nobody' },
] satisfies Member[]
const names = [
  ['U02ANA1QH', 'Ana'],
  ['U03BENX2K', 'Ben Okafor'],
  ['W04CARLA9', 'carla'],
]

test('names as they are shown, from users.json and from users.list', () => {
  expect([...slackNames(JSON.stringify(members))]).toEqual(names)
  expect([...slackNames(JSON.stringify({ ok: true, members } satisfies UsersListResponse))]).toEqual(names)
})

test('what is no JSON is refused with its place, what lists no users names none', () => {
  expect(() => slackNames('[{"id" "U1"}]')).toThrow('line 1, column 8')
  expect([...slackNames('{"id": "U02ANA1QH"}')]).toEqual([])
})

test('ids become names: who speaks, who is spoken to, and who is meant in a promise', async () => {
  const { incident } = await readIncidents([
    {
      type: 'message',
      user: 'U03BENX2K',
      ts: '1773479553.0001',
      text: '<@W04CARLA9>: next update at 09:30 UTC, U02ANA1QH',
    },
    { type: 'message', user: 'U9UNKNOWN', ts: '1773479554.0001', text: 'mail ben@U02ANA1QH.example, <@U9UNKNOWN>' },
  ])
  const named = withNames(incident, slackNames(JSON.stringify(members)))
  expect(named.timeline.map(({ actor, text }) => [actor, text])).toEqual([
    ['Ben Okafor', '@carla: next update at 09:30 UTC, U02ANA1QH'],
    ['U9UNKNOWN', 'mail ben@U02ANA1QH.example, @U9UNKNOWN'],
  ])
  expect(named.commitments.map(({ text }) => text)).toEqual(['@carla: next update at 09:30 UTC, U02ANA1QH'])
})
