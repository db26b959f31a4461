import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type Incident, milestoneNameSchema, type Status } from '../../src/model/incident.ts'
import { read, readText } from '../../src/readers/read.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { build } from '../incident-builder.ts'
import { rendered } from '../render/default-template.ts'
import { at, folded } from './facts-of.ts'

/** What a report must give again when it is read back; not its places, nor the basis of what is now written out. */
function factsOf(incident: Incident) {
  const { zone } = incident
  return {
    head: [incident.title, incident.organization, incident.reference, incident.severity],
    summary: incident.summary === undefined ? undefined : folded(incident.summary),
    zone: [zone.label, zone.offset, zone.iana, zone.basis],
    published: at(incident.published),
    timeline: incident.timeline.map(({ at: from, until, source, status, actor, milestone, text }) =>
      [at(from), at(until), source, status, actor, milestone, folded(text)].join(' | '),
    ),
    milestones: Object.entries(incident.milestones)
      .map(([name, one]) => `${name} ${at(one?.at)}`)
      .sort(),
    windows: incident.impact.windows.map(({ start, end }) => `${at(start)} / ${at(end)}`),
    commitments: incident.commitments.map(({ kind, made, due, allowance, text }) =>
      [kind, at(made), at(due), allowance, folded(text)].join(' | '),
    ),
    actionItems: incident.actionItems.map(({ text, owner, due, done, link }) => ({ text, owner, due, done, link })),
  }
}

function markdownOf(incident: Incident, findings: readonly Finding[] = []): string {
  return writeMarkdown(rendered(incident, findings))
}

function backOf(markdown: string): Incident {
  const [only, ...others] = extract(readText(markdown, { name: 'postmortem.md', format: 'markdown' }))
  if (only === undefined || others.length > 0) throw new Error('not one incident')
  return only
}

const samples = resolve(import.meta.dirname, '../../samples')

describe('a sample, rendered and read back', () => {
  const files = readdirSync(samples).filter((name) => /\.(md|txt)$/.test(name))

  test.each(files)('%s tells the same', async (name) => {
    const document = await read(readFileSync(resolve(samples, name)), { name })
    for (const incident of extract(document)) {
      const markdown = markdownOf(incident, check(incident, document))
      expect(factsOf(backOf(markdown))).toEqual(factsOf(incident))
    }
  })

  test.each(files)('%s tells the same a second time', async (name) => {
    const document = await read(readFileSync(resolve(samples, name)), { name })
    const [incident] = extract(document)
    if (incident === undefined) throw new Error('no incident')
    const once = backOf(markdownOf(incident))
    expect(factsOf(backOf(markdownOf(once)))).toEqual(factsOf(once))
  })
})

const report = `# Search is slow

- **Organisation:** Quarry Maps
- **Severity:** SEV-2
- **Time zone:** CET (UTC+01:00)
- **Duration of impact:** 45 min
- **Published:** 2025-02-12 09:30 CET

> To do: state the severity of the incident.

## Impact

- Impact from 2025-02-10 10:00 CET to 2025-02-10 10:45 CET (45 min)

> To do: say who was hit.

## Timeline

\`\`\`mermaid
gantt
  section Milestones
  10:00 Started :milestone, 2025-02-10 10:00:00, 0s
\`\`\`

All times are in CET (UTC+01:00) (inferred).

| Time | What happened | Who | Source | Milestone |
| - | - | - | - | - |
| ~2025-02-10 10:04 CET | Searches take ten seconds. | Ada | alert | **Detected, acknowledged** |
| 2025-02-10 10:20 CET | We look into slow searches since 10:04. | | update: investigating | **Announced** |
| 2025-02-10 10:31 – 10:40 CET | Replicas restarted | ops team | change | |
| 2025-02-10 10:45 CET | Back to normal at 10:45. | | narrative | **Mitigated** |
| 2025-02-10 11:30 CET | Watching a while | | see ticket 12 | **still watching** |

Milestones that the report states elsewhere:

- Started: 2025-02-10 10:00 CET

Times with more than one reading:

- 2025-02-10 10:20 CET, written ‘10/02 10:20’, may also be 2025-10-02 10:20

## Findings

- **warning** 45 min without an entry between 10:45 "Back to normal" and 11:30 "Watching" (\`gap\`, line 17)
  - Line 18: the next entry at 11:30

## Root cause

> To do: explain what caused the incident.

## Background

A reindex had begun at 10:45, searches were slow.

## Promises

| Promise | Words | Made | Due | Not kept |
| - | - | - | - | - |
| Next update | Next update at 10:40 | 2025-02-10 10:20 CET | 2025-02-10 10:40 CET | came at 11:30 |
| Postmortem | We owe you a report (2 business days) | 2025-02-10 11:30 CET | 2025-02-12 | |

## Action items

- [x] Cap the queue (owner: Ada; due: 2025-02-20; [link](https://example.com/t/1))
- [ ] Alert on latency (p99) (owner: Bo)

> To do: list what else will be done.

---

_Made from report.txt by postmortem-kit._
`

describe('what a rendered report holds', () => {
  const incident = backOf(report)

  test('its columns tell who, source, status and milestone; other words stay in the text', () => {
    const rows = incident.timeline.map(({ at: from, until, text, actor, source, status, milestone }) =>
      [at(from), at(until), text, actor, source, status, milestone].join(' | '),
    )
    expect(rows).toEqual([
      '~2025-02-10T10:04 +01:00 | - | Searches take ten seconds. | Ada | alert |  | acknowledged',
      '2025-02-10T10:20 +01:00 | - | We look into slow searches since 10:04. |  | update | investigating | announced',
      '2025-02-10T10:31 +01:00 | 2025-02-10T10:40 +01:00 | Replicas restarted | ops team | change |  | ',
      '2025-02-10T10:45 +01:00 | - | Back to normal at 10:45. |  | narrative |  | mitigated',
      '2025-02-10T11:30 +01:00 | - | Watching a while – see ticket 12 – still watching |  | timeline |  | ',
    ])
  })

  test('a column of milestones is a statement, and so is the list beside it', () => {
    const named = Object.entries(incident.milestones).map(([name, one]) => [name, one?.at.local, one?.event])
    expect(named).toEqual([
      ['started', '2025-02-10T10:00', undefined],
      ['detected', '2025-02-10T10:04', 'e1'],
      ['acknowledged', '2025-02-10T10:04', 'e1'],
      ['announced', '2025-02-10T10:20', 'e2'],
      ['mitigated', '2025-02-10T10:45', 'e4'],
    ])
    expect(incident.milestones.started?.basis).toBe('stated')
  })

  test('pictures, findings, prompts and the closing line tell nothing', () => {
    expect(incident.impact.windows.map(({ start, end }) => `${at(start)} / ${at(end)}`)).toEqual([
      '2025-02-10T10:00 +01:00 / 2025-02-10T10:45 +01:00',
    ])
    expect(incident.actionItems.map(({ text, owner, due, done, link }) => [text, owner, due, done, link])).toEqual([
      ['Cap the queue', 'Ada', '2025-02-20', true, 'https://example.com/t/1'],
      ['Alert on latency (p99)', 'Bo', undefined, false, undefined],
    ])
    expect(incident.sections.map(({ kind }) => kind)).not.toContain('root-cause')
    expect(incident.durations.map(({ text }) => text)).toEqual(['45 min'])
  })

  test('a table of promises gives commitments', () => {
    expect(
      incident.commitments.map(({ kind, made, due, allowance, text }) => [kind, at(made), at(due), allowance, text]),
    ).toEqual([
      ['next-update', '2025-02-10T10:20 +01:00', '2025-02-10T10:40 +01:00', undefined, 'Next update at 10:40'],
      ['postmortem', '2025-02-10T11:30 +01:00', '2025-02-12', '2 business days', 'We owe you a report'],
    ])
  })

  test('its facts are fields', () => {
    const { organization, severity, zone, published } = incident
    expect([organization, severity, zone.label, zone.offset, zone.basis, at(published)]).toEqual([
      'Quarry Maps',
      'SEV-2',
      'CET',
      '+01:00',
      'inferred',
      '2025-02-12T09:30 +01:00',
    ])
  })

  test('findings that a person writes are read', () => {
    const own = report.replace(/- \*\*warning\*\*[^#]*/, '- At 11:12 CET we found the full disk.\n\n')
    expect(backOf(own).timeline.map(({ at: from }) => at(from))).not.toContain('2025-02-10T11:12 +01:00')
    const listed = own.replace(/\| 2025-02-10 10:45[^\n]*\n/, '')
    expect(backOf(listed).timeline.map(({ at: from, text }) => [at(from), text])).toContainEqual([
      '2025-02-10T11:12 +01:00',
      'At 11:12 CET we found the full disk.',
    ])
  })
})

test('a generated incident, rendered and read back, tells the same', () => {
  const word = fc.constantFrom(
    'queue',
    'api',
    'grows',
    'workers',
    'restart',
    'team',
    'disk | swap',
    'a*b',
    'node_1',
    'errors',
  )
  const words = fc.array(word, { minLength: 2, maxLength: 5 }).map((all) => all.join(' '))
  const entry = fc.record({
    gap: fc.integer({ min: 1, max: 55 }),
    words,
    update: fc.option(fc.constantFrom<Status>('investigating', 'identified', 'monitoring', 'resolved', 'in_progress')),
    about: fc.boolean(),
  })
  const told = fc.record({
    zone: fc.constantFrom('UTC', 'CET', 'JST', 'PST', null),
    from: fc.integer({ min: 0, max: 23 * 60 }),
    entries: fc.array(entry, { minLength: 1, maxLength: 12 }),
    marks: fc.shuffledSubarray([...milestoneNameSchema.options], { minLength: 1 }),
    window: fc.option(fc.integer({ min: 1, max: 50 })),
  })
  const clock = (minutes: number): string => {
    const day = new Date(Date.UTC(2023, 4, 10, 0, minutes)).toISOString()
    return `${day.slice(0, 10)} ${day.slice(11, 16)}`
  }
  fc.assert(
    fc.property(told, ({ zone, from, entries, marks, window }) => {
      let minute = from
      const timeline: string[] = []
      const updates: string[] = []
      for (const [rank, one] of entries.entries()) {
        minute += one.gap
        const mark = marks[rank]
        const [day, time] = clock(minute).split(' ')
        const stamp = `${day} ${one.about ? '~' : ''}${time}`
        // A report without any mark would have its milestones judged by their words.
        if (one.update === null || rank === 0)
          timeline.push(`${stamp} ${one.words}.${mark === undefined ? '' : ` #${mark}`}`)
        else updates.push(`${clock(minute)} ${one.update}: ${one.words}.`)
      }
      const windows = window === null ? [] : [`${clock(from)}-${clock(from + window)}`]
      const { incident } = build({ zone, timeline, updates, windows })
      const back = factsOf(backOf(markdownOf(incident)))
      const { timeline: events, milestones, windows: spans, commitments, zone: stated } = factsOf(incident)
      expect(back.timeline).toEqual(events)
      expect([back.windows, back.commitments, back.zone]).toEqual([spans, commitments, stated])
      expect(back.milestones).toEqual(milestones)
    }),
    { numRuns: 40 },
  )
})
