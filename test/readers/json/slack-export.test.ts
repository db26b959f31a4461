import type { KnownBlock } from '@slack/types'
import type { ConversationsHistoryResponse } from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Incident } from '../../../src/model/incident.ts'
import { read } from '../../../src/readers/read.ts'
import { readIncidents } from '../read-incidents.ts'

type Answered = NonNullable<ConversationsHistoryResponse['messages']>[number]
/** Blocks as they are sent: in answers their kinds are enums, which no text of a fixture is. */
type Message = Omit<Answered, 'blocks'> & { readonly blocks?: readonly KnownBlock[] }
/** An export has the profile of who wrote beside what the API gives. */
type Exported = Message & { readonly user_profile?: { readonly display_name?: string; readonly real_name?: string } }

const question = {
  type: 'message',
  user: 'U02ANA1QH',
  ts: '1773479553.482169',
  text: 'checkout-edge answers with 502',
  user_profile: { display_name: 'Ana', real_name: 'Ana Ruiz' },
  thread_ts: '1773479553.482169',
  reply_count: 1,
} satisfies Exported
const answer = {
  type: 'message',
  user: 'U03BENX2K',
  ts: '1773479640.000300',
  text: 'On it, <@U02ANA1QH>.',
  thread_ts: '1773479553.482169',
  parent_user_id: 'U02ANA1QH',
} satisfies Exported
const aside = { type: 'message', user: 'U02ANA1QH', ts: '1773479700.000100', text: 'Lunch?' } satisfies Exported

function told({ timeline }: Incident): unknown[][] {
  return timeline.map(({ at, source, actor, text, key }) => [at.instant, source, actor, text, key])
}

const conversation = [
  ['2026-03-14T09:12:33.482Z', 'chat', 'Ana', 'checkout-edge answers with 502', 'slack:thread:1773479553.482169'],
  ['2026-03-14T09:14:00Z', 'chat', 'U03BENX2K', 'On it, @Ana.', 'slack:thread:1773479553.482169'],
  ['2026-03-14T09:15:00Z', 'chat', 'Ana', 'Lunch?', undefined],
]

describe('where messages stand', () => {
  test.each<[string, unknown]>([
    ['the file of a day', [question, answer, aside]],
    ['newest first', [aside, answer, question]],
    ['what the API gives', { ok: true, messages: [question, answer, aside], has_more: false }],
    ['both methods in one list', [{ messages: [aside, question] }, { messages: [question, answer] }]],
    ['channels by name', { 'incident-edge': [question, answer], random: [aside] }],
    ['channels as a list', { channels: [{ name: 'incident-edge', messages: [question, answer, aside] }] }],
  ])('%s', async (_name, value) => {
    expect(told((await readIncidents(value)).incident)).toEqual(conversation)
  })

  test('an object a line', async () => {
    const lines = [question, answer, aside].map((one) => JSON.stringify(one)).join('\n')
    expect(told((await readIncidents(lines)).incident)).toEqual(conversation)
  })

  test('each event keeps its place', async () => {
    const { incident, cut } = await readIncidents([question, aside])
    const [first, second] = incident.timeline
    expect(cut(first?.at.position ?? question_)).toBe('1773479553.482169')
    expect(cut(second?.position ?? question_)).toBe('1773479700.000100",\n    "text": "Lunch?')
  })

  test('an event spans its text, also where that stands before its time, line by line', async () => {
    const { ts, ...rest } = aside
    const { incident, cut } = await readIncidents(JSON.stringify([{ ...rest, text: 'one\n\ntwo', ts }]))
    const [event] = incident.timeline
    expect(event && cut(event.position)).toMatch(/^one\\n\\ntwo".*1773479700\.000100$/)
  })

  test('what is no Slack: an id of another kind, seconds without a fraction', async () => {
    const { incident } = await readIncidents([{ ts: '1773479553.482169', user: 'ana', text: 'Mail is late' }])
    expect(incident.timeline[0]?.source).toBe('timeline')
    await expect(readIncidents([{ type: 'message', ts: 1773479553, user: 'U02ANA1QH' }])).rejects.toThrow(
      'JSON without an incident in it',
    )
  })
})

const question_ = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

describe('what a message says', () => {
  const texts = async (...messages: object[]): Promise<string[]> =>
    (await readIncidents(messages)).incident.timeline.map(({ text }) => text)
  const bot = { type: 'message', subtype: 'bot_message', bot_id: 'B05DEPLOY', ts: '1773479820.001200' }

  test('the text of a bot stands in its attachments and blocks, once', async () => {
    expect(
      await texts({
        ...bot,
        text: 'FIRING: EdgeErrors',
        attachments: [
          {
            fallback: 'never shown',
            title: 'FIRING: EdgeErrors',
            text: 'error rate &gt; 5 %',
            fields: [{ title: 'Severity', value: 'page', short: true }],
          },
        ],
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'FIRING: EdgeErrors' } },
          { type: 'section', fields: [{ type: 'mrkdwn', text: '<https://q.example/r|Runbook>' }] },
        ],
      } satisfies Message),
    ).toEqual(['FIRING: EdgeErrors\nRunbook (https://q.example/r)\nerror rate > 5 %\nSeverity\npage'])
    expect(await texts({ ...bot, text: '', attachments: [{ fallback: 'edge-proxy 4.17 is live' }] })).toEqual([
      'edge-proxy 4.17 is live',
    ])
  })

  test('a message of rich text alone, and one of a file alone', async () => {
    const rich = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'up' }] }],
    }
    expect(
      await texts({ ...aside, text: '', blocks: [rich] }, { ...answer, text: '', files: [{ name: 'graph.png' }] }),
    ).toEqual(['graph.png', 'up'])
  })

  test('headings, quotes, lists, code and HTML in a message stay text, all of it', async () => {
    const text = `# Impact\n> none\n\n- <b>1</b>\n\`\`\`\n${'line\n'.repeat(500)}\`\`\`\nResolved - 14:05`
    const escaped = text.replaceAll('<', '&lt;').replace('> none', '&gt; none').replaceAll('b>', 'b&gt;')
    const { incident } = await readIncidents([{ ...aside, text: escaped }])
    expect(incident.timeline.map((event) => event.text)).toEqual([text.replace('\n\n', '\n')])
    expect(incident.sections).toEqual([])
  })
})

describe('who says it', () => {
  const actors = async (...messages: object[]): Promise<(string | undefined)[]> =>
    (await readIncidents(messages)).incident.timeline.map(({ actor }) => actor)

  test.each<[object, string | undefined]>([
    [{ user: 'U02ANA1QH', user_profile: { display_name: '', real_name: 'Ana Ruiz', name: 'ana' } }, 'Ana Ruiz'],
    [{ user: 'U02ANA1QH', user_profile: 'Ana' }, 'U02ANA1QH'],
    [{ subtype: 'bot_message', bot_id: 'B05DEPLOY', username: 'Deploy Bot' }, 'Deploy Bot'],
    [{ bot_id: 'B05DEPLOY', user: 'U0BOT', bot_profile: { name: 'Pager' } }, 'Pager'],
    [{ bot_id: 'B05DEPLOY' }, 'B05DEPLOY'],
    [{}, undefined],
  ])('%j: %s', async (message, actor) => {
    expect(await actors({ type: 'message', ts: '1773479553.482169', text: 'x', ...message })).toEqual([actor])
  })
})

test.each([
  ['channel_join', 'slack:channel_join'],
  ['channel_topic', 'slack:channel_topic'],
  ['bot_message', undefined],
  ['thread_broadcast', undefined],
  ['me_message', undefined],
])('a message of the kind %s has the key %s', async (subtype, key) => {
  const { incident } = await readIncidents([{ ...aside, subtype }])
  expect(incident.timeline.map((event) => event.key)).toEqual([key])
})

test('a link is that of the message, and no address in it', async () => {
  const permalink = 'https://quillhaven.slack.com/archives/C01/p1773479700000100'
  const { incident } = await readIncidents([{ ...aside, text: '<https://q.example>', permalink }, question])
  expect(incident.timeline.map(({ link }) => link)).toEqual([undefined, permalink])
})

describe('hostile and broken files', () => {
  test('what is no message is counted, what has no time is told of, and the rest is read', async () => {
    const { incident, document } = await readIncidents([
      question,
      7,
      null,
      { ...aside, ts: 'soon' },
      { ...answer, text: 9 },
    ])
    expect(incident.timeline.map(({ text }) => text)).toEqual(['checkout-edge answers with 502', '9'])
    expect(document.notes).toEqual([
      '2 of 5 messages are no objects; they are left out.',
      'line 1: an update without a time.',
    ])
  })

  test('a file that is cut within a message', async () => {
    const whole = JSON.stringify([question, answer, aside])
    const { incident, document } = await readIncidents(whole.slice(0, whole.lastIndexOf('type')))
    expect(incident.timeline).toHaveLength(2)
    expect(document.notes?.[0]).toBe('line 1: the file ends inside its JSON; what stands before is read.')
  })

  test('no JSON', async () => {
    await expect(readIncidents('[{"ts": "1773479553.482169", user}]')).rejects.toThrow(
      'input: line 1, column 30: JSON should have a key in double quotes here, and has "user}]"; mend it, or name another format.',
    )
  })
})

test('the lists of people and channels in an export tell no incident, and a message beside them does', async () => {
  const user = { id: 'U01MIRA', name: 'mira', profile: { display_name: 'Mira' } }
  const channel = { id: 'C07PARCELS', name: 'parcels', created: 1774335600, members: ['U01MIRA'] }
  for (const list of [[user], [channel], [user, channel]]) {
    const document = await read(JSON.stringify(list), { name: 'users.json' })
    expect(document.notes).toEqual(['this file lists no incident.'])
    expect(extract(document)).toEqual([])
  }
  const message = { type: 'message', user: 'U01MIRA', ts: '1774335600.000100', text: 'Labels fail.' }
  const [incident] = extract(await read(JSON.stringify([message, message]), { name: '2026-03-24.json' }))
  expect(incident?.timeline.map(({ text }) => text)).toEqual(['Labels fail.'])
})
