import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import type { Incident, IncidentEvent, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { apart } from '../apart.ts'
import { milestoneNamed } from '../labelled-milestones.ts'
import { defineRule } from '../rule.ts'
import { clockOf, told } from '../wording.ts'

export const keyEventsMismatch = defineRule({
  id: 'key-events-mismatch',
  severity: 'error',
  summary: 'A milestone that a list of key events has at another time than the timeline.',
  why: 'The key events are what is copied into statistics; the timeline is what they were taken from.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(5).describe('how far the two times may be apart'),
  }),
  messages: {
    mismatch: 'the key events have {{key}}, the timeline has {{entry}}: {{length}} apart',
  },
  check({ incident, document, options, report }) {
    const { keys, entries } = parted(incident)
    // A list of key events may tell the ends of the impact, too, which are no entries of it.
    const ends = incident.impact.windows.flatMap(({ start, end }) => [start ?? [], end ?? []].flat())
    for (const key of keys) {
      const entry = counterpart(key, entries, document) ?? oddOneOut(key, keys, entries, ends)
      const seconds = entry ? apart(key.at, entry.at) : null
      if (!entry || seconds === null || Math.abs(seconds) <= options.minutes * 60) continue
      if (key.at.approximate || entry.at.approximate) continue
      report({
        message: 'mismatch',
        data: {
          milestone: key.milestone,
          key: told(key),
          entry: told(entry, key.at),
          length: formatSeconds(Math.abs(seconds)),
          minutes: Math.abs(seconds) / 60,
          time: clockOf(key.at),
          events: [key.id, entry.id],
        },
        position: key.at.position,
        related: [{ message: 'the timeline', position: entry.at.position }],
      })
    }
  },
})

/** Key events: a short list or a head of labels ('First detected', 'Resolved') beside a longer list of entries. */
function parted({ timeline }: Incident): { keys: IncidentEvent[]; entries: IncidentEvent[] } {
  const lists = new Map<number | undefined, IncidentEvent[]>()
  for (const event of timeline) {
    if (event.source === 'timeline') lists.set(event.list, [...(lists.get(event.list) ?? []), event])
  }
  const heads = [...lists].filter(([, list]) => {
    return list.length <= 10 && list.every(isLabel) && list.filter(({ milestone }) => milestone).length >= 2
  })
  const known = new Set(heads.map(([list]) => list))
  const entries = [...lists].flatMap(([list, events]) => (known.has(list) || events.length < 2 ? [] : events))
  return {
    keys: entries.length === 0 ? [] : heads.flatMap(([, list]) => list.toSorted((a, b) => a.order - b.order)),
    entries,
  }
}

function isLabel({ text }: IncidentEvent): boolean {
  return wordsOf(text).length <= 4 && text.length <= 48
}

/**
 * The entry that tells of the same: the only one that opens with the label, or with another for the same step, or that
 * holds all words of it, or else the only one that bears the same mark. Where several do, it is the author's to say which is meant.
 */
function counterpart(
  key: IncidentEvent,
  entries: readonly IncidentEvent[],
  document: Document,
): IncidentEvent | undefined {
  const words = wordsOf(key.text)
  const headed = entries.filter(({ text }) => labelOf(text)?.plain === words.join(' '))
  if (headed.length > 0) return only(headed)
  const step = milestoneNamed(key.text, document)
  if (step !== undefined && headings.has(step)) {
    const called = entries.filter(({ text }) => milestoneNamed(labelOf(text)?.label ?? '', document) === step)
    if (called.length > 0) return only(called)
  }
  const named = entries.filter(({ text, milestone }) => {
    if (milestone !== undefined && milestone !== key.milestone) return false
    const there = new Set(wordsOf(text))
    return words.length > 1 && words.every((word) => there.has(word))
  })
  if (named.length > 0) return only(named)
  return only(entries.filter(({ milestone }) => milestone === key.milestone && marks.has(milestone as MilestoneName)))
}

/**
 * Where all other key events stand in the timeline to the minute, the one that does not tells of the entry between its
 * neighbours, if only one of these is left.
 */
function oddOneOut(
  key: IncidentEvent,
  keys: readonly IncidentEvent[],
  entries: readonly IncidentEvent[],
  ends: readonly Moment[],
): IncidentEvent | undefined {
  const standsAt = (one: Pick<IncidentEvent, 'at'>) => entries.filter(({ at }) => apart(one.at, at) === 0)
  const others = keys.filter((one) => one !== key && one.list === key.list)
  const matched = others.filter((one) => standsAt(one).length > 0)
  if (matched.length < 3 || matched.length < others.length) return undefined
  const taken = new Set([...matched, ...ends.map((at) => ({ at }))].flatMap(standsAt))
  const before = matched.filter((one) => one.order < key.order).at(-1)
  const behind = matched.find((one) => one.order > key.order)
  // Behind the one that is named next, it cannot tell of the entry there, which is another's.
  const astray = behind !== undefined && (apart(behind.at, key.at) ?? 0) > 0
  const near = entries.filter(({ at }) => Math.abs(apart(key.at, at) ?? 0) <= 60)
  if (near.some((entry) => !astray || !taken.has(entry))) return undefined
  return only(
    entries
      .filter(({ at }) => {
        const since = before ? (apart(before.at, at) ?? -1) : 0
        const left = behind ? (apart(at, behind.at) ?? -1) : 0
        return since >= 0 && left >= 0
      })
      .filter((entry) => !taken.has(entry)),
  )
}

/** Steps that are one moment; when an incident was found, or its cause, is often told twice for good reasons. */
const marks: ReadonlySet<MilestoneName> = new Set(['escalated', 'resolved'])

/** Steps that a label at the head of an entry ('Cause found: …') names; 'Alert: …' and 'Mitigation: …' are no one moment. */
const headings: ReadonlySet<MilestoneName> = new Set([...marks, 'identified'])

const only = <Thing>(things: readonly Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined)

/** What an entry opens with before a colon, also in plain words. */
function labelOf(text: string): { readonly label: string; readonly plain: string } | undefined {
  const label = /^[^:：\n]{2,48}(?=[:：])/u.exec(text)?.[0]
  return label === undefined ? undefined : { label, plain: wordsOf(label).join(' ') }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
