import { type Document, lineStartsOf, positionAt } from '../src/model/document.ts'
import {
  type ComponentMention,
  type Incident,
  type IncidentEvent,
  type MilestoneName,
  milestoneNameSchema,
  type StatedDuration,
  type Status,
  statusSchema,
} from '../src/model/incident.ts'
import type { Moment } from '../src/model/moment.ts'
import type { Position } from '../src/model/position.ts'
import { epochOf } from '../src/time/elapsed.ts'

/**
 * An incident in few words. A time is `[YYYY-MM-DD ][~]HH:MM[:SS][ LABEL]` or a day alone; without a day it is on
 * `day`. `#detected` at the end of an entry makes it that milestone; `(list 2)` puts it into another list.
 */
export interface Told {
  /** Of times without a day of their own; null where no day is known. */
  day?: string | null
  /** Label that governs bare times, as the document declares it; null for none. */
  zone?: string | null
  /** `06:54-08:55`, `06:54-`, `-08:55` */
  windows?: string[]
  /** `06:59 First alert. #detected`, `10:05-10:20 Failover.` */
  timeline?: string[]
  /** `07:56 investigating: We look into it. Next update at 08:30.` */
  updates?: string[]
  /** `outage: about 2 hours = PT2H` */
  durations?: string[]
  /** `affected: Search, Export` or `not affected: Search` */
  components?: string[]
  /** `2023-05-10 09:32 | 5 business days | 2023-05-17`: made, allowance, due */
  postmortem?: string
  published?: string
  sections?: Incident['sections'][number]['kind'][]
}

const offsets: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
}

export function build(told: Told): { incident: Incident; document: Document } {
  const lines: string[] = []
  const later: ((document: Document) => void)[] = []
  const zone = told.zone === undefined ? 'UTC' : told.zone
  const day = told.day === undefined ? '2023-05-10' : told.day

  const incident: Incident = {
    schemaVersion: 1,
    source: { name: 'report.txt', format: 'text', sha256: '0'.repeat(64) },
    zone: {
      label: zone,
      offset: zone ? (offsets[zone] ?? null) : null,
      iana: null,
      basis: zone ? 'stated' : 'unknown',
    },
    timeline: [],
    milestones: {},
    impact: { windows: [] },
    durations: [],
    components: [],
    commitments: [],
    actionItems: [],
    sections: [],
  }

  const put = (
    line: string,
    use: (place: (text: string, from?: number) => Position, whole: Position) => void,
  ): void => {
    const at = lines.push(line) - 1
    later.push((document) => {
      const start = document.lineStarts[at] ?? 0
      const place = (text: string, from = 0) => {
        const index = Math.max(0, line.indexOf(text, from))
        return positionAt(document, start + index, start + index + text.length)
      }
      use(place, positionAt(document, start, start + line.length))
    })
  }

  const moment = (text: string, position: Position): Moment => momentOf(text, position, day, zone)
  const events: IncidentEvent[] = []

  if (zone) put(`All times are in ${zone}.`, (place) => (incident.zone.position = place(zone)))

  for (const window of told.windows ?? []) {
    put(`Impact: ${window}`, (place, whole) => {
      const [start, end] = window.split(/(?<!\d{4}|\d{4}-\d\d)-/)
      incident.impact.windows.push({
        ...(start ? { start: moment(start, place(start, 8)) } : {}),
        ...(end ? { end: moment(end, place(end, 8 + (start?.length ?? 0))) } : {}),
        position: whole,
      })
    })
  }

  const entry = (line: string, source: 'timeline' | 'update', list: number) => {
    const bare = line.replace(/ #\w+$/, '').replace(/ \(list \d+\)$/, '')
    const milestone = milestoneNameSchema.optional().parse(/#(\w+)$/.exec(line)?.[1])
    const order = events.length + later.length
    put(`- ${bare}`, (place, whole) => {
      const time = /^((?:\d{4}-\d\d-\d\d)? ?(?:~?\d\d:\d\d(?::\d\d)?)?(?: [A-Z]{3,4}(?= |$))?)(?:-(\d\d:\d\d))?/.exec(
        bare,
      )
      const written = (time?.[1] ?? '').trim()
      const rest = bare.slice(time?.[0].length ?? 0)
      const status: Status | undefined = statusSchema.safeParse(/^ (\w+):/.exec(rest)?.[1]).data
      const text = rest.replace(/^ (\w+:)?/, (all) => (status ? '' : all)).trim()
      const at = moment(written, place(written))
      events.push({
        id: `e${order}`,
        at,
        ...(time?.[2] ? { until: moment(time[2], place(time[2], written.length + 1)) } : {}),
        text,
        source,
        ...(source === 'update' && status ? { status } : {}),
        ...(milestone ? { milestone } : {}),
        order,
        list: Number(/\(list (\d+)\)/.exec(line)?.[1] ?? list),
        position: whole,
      })
      const due = /Next update at ((?:\d{4}-\d\d-\d\d )?\d\d:\d\d)/.exec(bare)?.[1]
      if (due) {
        incident.commitments.push({
          kind: 'next-update',
          made: at,
          due: moment(due, place(due, bare.indexOf('Next'))),
          text: `Next update at ${due}`,
          position: place(`Next update at ${due}`),
        })
      }
    })
  }
  for (const line of told.timeline ?? []) entry(line, 'timeline', 0)
  for (const line of told.updates ?? []) entry(line, 'update', 9)

  for (const line of told.durations ?? []) {
    put(line, (place) => {
      const [, of = '', text = '', iso = ''] = /^(.*?): (.*) = (.*)$/.exec(line) ?? []
      const stated: StatedDuration = { iso, text, approximate: /^about/.test(text), of, position: place(text) }
      incident.durations.push(stated)
    })
  }

  const mentions = new Map<string, ComponentMention[]>()
  for (const line of told.components ?? []) {
    put(line, (place) => {
      const [how = '', names = ''] = line.split(': ')
      for (const name of names.split(', ')) {
        const mention = { name, affected: how === 'affected', text: line, position: place(name, how.length) }
        mentions.set(name, [...(mentions.get(name) ?? []), mention])
      }
    })
  }

  if (told.postmortem) {
    const [made = '', allowance = '', due = ''] = told.postmortem.split(' | ')
    put(`A postmortem follows within ${allowance}.`, (place, whole) => {
      incident.commitments.push({
        kind: 'postmortem',
        made: moment(made, whole),
        due: moment(due, place(allowance)),
        ...(allowance ? { allowance } : {}),
        text: `within ${allowance}`,
        position: whole,
      })
    })
  }
  const { published } = told
  if (published) put(`Posted ${published}`, (place) => (incident.published = moment(published, place(published))))

  for (const kind of told.sections ?? []) {
    put(`## ${kind}`, (_, whole) => incident.sections.push({ kind, heading: kind, markdown: '', position: whole }))
  }

  const text = `${lines.join('\n')}\n`
  const document: Document = {
    name: 'report.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    text,
    shift: 0,
    root: { type: 'root', children: [] },
    lineStarts: lineStartsOf(text),
  }
  for (const settle of later) settle(document)

  const key = (event: IncidentEvent) => epochOf(event.at)?.ms ?? 0
  incident.timeline = events.sort((a, b) => key(a) - key(b) || a.order - b.order)
  for (const [name, list] of mentions) {
    const [first] = list
    if (first) {
      const affected = list.some((mention) => mention.affected)
      incident.components.push({ name, affected, mentions: list, position: first.position })
    }
  }
  const [window] = incident.impact.windows
  if (window?.start) {
    incident.milestones.started = {
      at: window.start,
      basis: 'stated',
      reason: 'window',
      position: window.start.position,
    }
  }
  for (const event of incident.timeline) {
    const name: MilestoneName | undefined = event.milestone
    if (name && !incident.milestones[name]) {
      const { at, id, position } = event
      incident.milestones[name] = { at, event: id, basis: 'stated', reason: 'marked', position }
    }
  }
  return { incident, document }
}

function momentOf(written: string, position: Position, day: string | null, zone: string | null): Moment {
  const [, date, about, clock, label] =
    /^(\d{4}-\d\d-\d\d)? ?(~)?(\d\d:\d\d(?::\d\d)?)?(?: ([A-Z]{3,4}))?$/.exec(written) ?? []
  if (!date && !clock) throw new Error(`no time in "${written}"`)
  const on = date ?? day
  const name = label ?? zone
  const offset = clock && name ? (offsets[name] ?? null) : null
  const local = clock ? `${on ?? ''}T${clock}` : `${on}`
  const wall = on && clock && offset ? Date.parse(`${local}${offset}`) : null
  return {
    text: written,
    local,
    offset,
    instant: wall === null ? null : new Date(wall).toISOString().replace('.000Z', 'Z'),
    precision: clock ? (clock.length > 5 ? 'second' : 'minute') : 'day',
    approximate: about !== undefined,
    ...(name && clock ? { zone: { label: name } } : {}),
    basis: {
      date: date ? 'stated' : on ? 'inferred' : 'unknown',
      zone: label ? 'stated' : name ? 'inferred' : 'unknown',
    },
    position,
  }
}
