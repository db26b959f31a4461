import { describe, expect, test } from 'vitest'
import { reviewCalendar } from '../../src/review/calendar.ts'
import type { OpenItem, Review } from '../../src/review/review-schema.ts'

const position = { start: { line: 7, column: 1, offset: 90 }, end: { line: 7, column: 9, offset: 98 } }

const item = (text: string, dueDay: string | undefined, more: Partial<OpenItem> = {}): OpenItem => ({
  text,
  ...(dueDay !== undefined && { dueDay }),
  ageDays: 3,
  position,
  ...more,
})

const deadline: Review['deadlines'][number] = {
  rule: 'clock-gdpr',
  clock: 'GDPR',
  what: 'notification of the supervisory authority',
  due: '2026-03-07T09:00:00.000Z',
  local: '2026-03-07T10:00',
  offset: '+01:00',
  within: '72 h',
  since: 'when the controller became aware of the breach',
  from: '2026-03-04T08:20:00.000Z',
  article: 'Regulation (EU) 2016/679, Article 33(1)',
  overdue: false,
}

const base: Review = {
  schemaVersion: 1,
  file: 'report.md',
  title: 'Mail was open',
  now: '2026-03-05T09:00:00.000Z',
  finished: false,
  missing: { sections: [], emptySections: [], prompts: [], milestones: [], owners: 0, dueDays: 0 },
  findings: { error: 0, warning: 0, info: 0 },
  since: { what: 'ended', day: '2026-03-04' },
  openItems: [],
  deadlines: [],
  unanchored: [],
}

/** Reads iCalendar by RFC 5545 alone: lines unfolded, names, parameters, values; what breaks its rules throws. */
function parsed(calendar: string): Record<string, string>[] {
  if (!calendar.endsWith('END:VCALENDAR\r\n')) throw new Error('no end')
  for (const line of calendar.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`)
    if (/\p{Cc}|\uFFFE/u.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`)
  }
  const open: string[] = []
  const events: Record<string, string>[] = []
  for (const line of calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;"]+)*):(.*)$/s.exec(line) ?? []
    if (name === '') throw new Error(`not a line of iCalendar: ${line}`)
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends and was not open`)
    } else if (open.at(-1) === 'VEVENT') {
      const event = events.at(-1)
      if (!event || name in event) throw new Error(`${name} stands twice`)
      if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`not escaped: ${value}`)
      event[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} is left open`)
  return events
}

test('a deadline is an event at its instant, an action item one on its day; what has no day is left out', () => {
  const openItems = [item('Close it', '2026-03-20', { owner: 'Ana' }), item('Think', undefined)]
  const events = parsed(reviewCalendar([{ ...base, deadlines: [deadline], openItems }]))
  expect(events.map(({ UID, DESCRIPTION, ...rest }) => rest)).toMatchObject([
    {
      DTSTART: '20260307T090000Z',
      DTSTAMP: '20260304T082000Z',
      SUMMARY: 'GDPR: notification of the supervisory authority due: Mail was open',
    },
    { 'DTSTART;VALUE=DATE': '20260320', DTSTAMP: '20260304T000000Z', SUMMARY: 'Action item due: Close it' },
  ])
  expect(events).toHaveLength(2)
  expect(events.map(({ DESCRIPTION }) => DESCRIPTION)).toEqual([
    'Within 72 h of the moment when the controller became aware of the breach (Regulation (EU) 2016/679, Article 33(1)). Report: report.md',
    'Owner: Ana. Of Mail was open (report.md:7)',
  ])
})

test('UIDs stay as they are when days move and the present does, and no two are the same', () => {
  const uids = (...reviews: Review[]) => parsed(reviewCalendar(reviews)).map(({ UID }) => UID)
  const openItems = [item('Close it', '2026-03-20'), item('Close it', '2026-03-21'), item('Tell', '2026-03-20')]
  const one: Review = { ...base, deadlines: [deadline], openItems }
  const moved: Review = {
    ...one,
    now: '2026-03-06T09:00:00.000Z',
    deadlines: [{ ...deadline, due: '2026-03-08T09:00:00.000Z' }],
    openItems: openItems.map((each) => ({ ...each, dueDay: '2026-04-01' })),
  }
  expect(uids(moved)).toEqual(uids(one))
  const both = uids(one, { ...one, file: 'other.md' })
  expect(new Set(both).size).toBe(8)
  expect(reviewCalendar([{ ...one, now: moved.now }])).toBe(reviewCalendar([one]))
})

describe('hostile titles stay text', () => {
  test.each([
    'Mail\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY',
    'a;b,c\\n\\;d:"e"',
    '\u0000\u0007\u001b[31m \u0085 \u2028 x',
    '\ud800 half, and 日本語'.concat('日本語の長い題名'.repeat(30)),
  ])('%j', (title) => {
    const [event, ...others] = parsed(reviewCalendar([{ ...base, title, openItems: [item(title, '2026-03-20')] }]))
    expect(others).toEqual([])
    const shown = title
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}|\p{Surrogate}/gu, '\uFFFD')
      .trim()
    expect(event?.SUMMARY).toBe(`Action item due: ${shown}`)
  })
})

test('an empty calendar has no events', () => {
  expect(parsed(reviewCalendar([base]))).toEqual([])
})
