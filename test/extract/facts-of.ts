import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import { read } from '../../src/readers/read.ts'

/** A moment as it comes back: a day has no offset. */
export function at(moment: Moment | undefined): string {
  if (moment === undefined) return '-'
  const { local, offset, approximate } = moment
  return `${approximate ? '~' : ''}${local}${local.includes('T') ? ` ${offset}` : ''}`
}

/** Words in a cell stand on one line. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What every rendered report gives again when it is read back; not its places, nor its own name and words. */
export function recordOf(incident: Incident) {
  return {
    timeline: incident.timeline.map(({ at: from, until, source, status, actor, milestone, link, text }) =>
      [at(from), at(until), source, status, actor, milestone, link, folded(text)].join(' | '),
    ),
    milestones: Object.entries(incident.milestones)
      .map(([name, one]) => `${name} ${at(one?.at)}`)
      .sort(),
    windows: incident.impact.windows.map(({ start, end }) => `${at(start)} / ${at(end)}`),
    components: incident.components
      .map(({ name, group, affected, status }) => [name, group, affected, status].join(' | '))
      .sort(),
    commitments: incident.commitments.map(({ kind, made, due, allowance, text }) =>
      [kind, at(made), at(due), allowance, folded(text)].join(' | '),
    ),
    actionItems: incident.actionItems.map(({ text, owner, due, done, link }) => ({
      text: folded(text),
      owner,
      due,
      done,
      link,
    })),
  }
}

/** The one incident that a text tells. */
export async function incidentIn(text: string, format = 'markdown'): Promise<Incident> {
  const [only, ...others] = extract(await read(text, { name: `report.${format}`, format }))
  if (only === undefined || others.length > 0) throw new Error('not one incident')
  return only
}
