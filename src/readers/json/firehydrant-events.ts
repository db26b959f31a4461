import type { MilestoneName } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import { type JsonContext, textAt } from './dialect.ts'
import { joined, said, titled } from './joined-passages.ts'
import { isObject, type JsonObject, type JsonValue, objectAt, passageOf, stringAt, valueAt } from './json-value.ts'
import { nameAt, plainAt, type ToolRecord, wordsAt } from './tool-record.ts'

/** Of the milestones that FireHydrant sets up at first. */
export const MILESTONES: ReadonlyMap<string, MilestoneName> = new Map([
  ['started', 'started'],
  ['detected', 'detected'],
  ['acknowledged', 'acknowledged'],
  ['identified', 'identified'],
  ['mitigated', 'mitigated'],
  ['resolved', 'resolved'],
])

/** By the kind of the event: who speaks in it. */
const SOURCES: ReadonlyMap<string, ToolRecord['source']> = new Map([
  ['note', 'ticket'],
  ['chatmessage', 'chat'],
  ['generalupdate', 'ticket'],
  ['incidentstatus', 'ticket'],
  ['incidentupdate', 'ticket'],
  ['impactupdate', 'ticket'],
  ['roleupdate', 'ticket'],
  ['taskupdate', 'ticket'],
  ['bulkupdate', 'ticket'],
  ['ticketupdate', 'ticket'],
  ['teamassignment', 'ticket'],
  ['addtasklist', 'ticket'],
  ['rootcause', 'ticket'],
  ['tourstep', 'ticket'],
  ['alertlinked', 'alert'],
  ['changetype', 'change'],
  ['changelogentry', 'change'],
])

/** What an event says stands under one of these names, by its kind. */
const WORDS = ['body', 'message', 'summary', 'description', 'title', 'name', 'text'] as const

/** An event of an incident's timeline. */
export function eventRecord(event: JsonObject, unknown: (type: string) => void, context: JsonContext): ToolRecord {
  const data = valueAt(event, 'data')
  const type = stringAt(event, 'type') ?? ''
  const source = SOURCES.get(
    type
      .toLowerCase()
      .replace(/[^a-z]+/g, '')
      .replace(/entity$/, ''),
  )
  if (source === undefined) unknown(type)
  const [first, ...more] = WORDS.filter((key) => stringAt(data, key) !== undefined)
  const told = first === undefined ? undefined : textAt(data, first, context)
  const short = told !== undefined && !told.text.includes('\n')
  return {
    source: source ?? 'ticket',
    at: textAt(event, 'occurred_at', context),
    text: short
      ? told
      : titled(wordsAt(event, 'type', context), first === undefined ? restOf(data, context) : undefined),
    more: [
      ...(short || first === undefined ? [] : plainAt(data, first, context)),
      ...more.flatMap((key) => plainAt(data, key, context)),
    ],
    actor: nameAt(event, 'author', 'name', 'email'),
    milestone: milestoneIn(data),
  }
}

/** 'previous: open, current: mitigated': what an event without words says by its members, but for their ids. */
function restOf(data: JsonValue | undefined, context: JsonContext): Passage | undefined {
  const members = isObject(data) ? [...data.members].filter(([key]) => !/(?:^|_)(?:id|url|at)$/.test(key)) : []
  const told = members.flatMap(([key, member]) => {
    const value = passageOf(member.value, context.text)
    return value === undefined || value.text.length > 200
      ? []
      : [joined(': ', said(key.replaceAll('_', ' '), member.key), value)]
  })
  return joined(', ', ...told.slice(0, 8))
}

/** An event that moves the incident on names the milestone it reaches. */
function milestoneIn(data: JsonValue | undefined): MilestoneName | undefined {
  const reached = stringAt(data, 'current_milestone') ?? stringAt(objectAt(data, 'milestone'), 'type')
  return reached === undefined ? undefined : MILESTONES.get(reached)
}
