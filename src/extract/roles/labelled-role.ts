import { milestoneCalled } from '../../languages/milestone-called.ts'
import type { MilestoneName } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import { groupOf } from '../groups.ts'
import type { Mention } from '../mentions.ts'
import type { Decided } from '../roles.ts'
import type { Settled } from '../settled/settle-one.ts'
import { statusOf } from '../update-blocks/status-of.ts'
import { proseRole, toldAsOfficeHours, wholly } from './prose-role.ts'
import { windowLabel, words } from './role-words.ts'
import type { Surroundings } from './surroundings.ts'

/** Of a time behind a label: the label says what it is. */
export function labelledRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const label = (mention.label ?? '').trim()
  const clock = mention.token.from.clock !== undefined
  if (wholly(cues.words.published, label) && mention.token.from.date !== undefined) return { role: 'published' }
  // '- Time zone: -00:00' gives no moment.
  if (words().zoneLabel.test(label)) return { role: 'meta' }
  const dated = !clock && cues.words.meta.exec(label)?.index === 0
  // 'Zeitraum: 22.07.2026 bis 26.07.2026': what lasted for days.
  if (!clock && isSpanOfDays(one, label, around)) return { role: 'window', end: 'start' }
  if (
    wholly(cues.words.meta, label) ||
    wholly(cues.words.authored, label) ||
    toldAsOfficeHours(label) ||
    dated ||
    (!clock && around.outline.parts[mention.line.section]?.kind !== 'timeline')
  )
    return { role: 'meta' }
  const end = runsOnAmongEntries(mention, around) ? undefined : (windowLabel(label) ?? endsRow(mention, label, around))
  // Among the steps of the response, 'Fixed' is the last of them.
  const step =
    last.has(milestoneCalled(label, cues.languages)) && around.steps.has(groupOf(mention.line, around.outline))
  if (end !== undefined && !step) return { role: 'window', end }
  if (
    one.until !== undefined &&
    (cues.words.outage.test(label) || words().spanLabel.test(label) || spansOfParts(one, around))
  )
    return { role: 'window', end: 'start' }
  if (statusOf(label) !== undefined && around.blockAt.size > 0 && mention.line.kind !== 'item')
    return { role: 'update' }
  // 'Public pages (2025-03-04 22:15 UTC)' and 'Timeline (4 March 2025)' head what stands below them.
  const bracketed = /[([（]\s*$|\bt0?\s*=\s*$/i.test(mention.passage.text.slice(0, mention.token.start))
  if (mention.line.kind === 'heading' && (bracketed || !clock)) return { role: clock ? 'meta' : 'day' }
  const short = label.split(/\s+/).length <= 4
  if (!clock) return { role: 'entry' }
  if (mention.line.kind === 'item' || short) return { role: 'entry' }
  return proseRole(one, around)
}

/** '- Cluster A: 10:02–10:31', '- Cluster B: 10:04–10:40' outside a timeline: how long each part was hit. */
function spansOfParts({ mention: { line } }: Settled, around: Surroundings): boolean {
  const { outline, timelines, byLine } = around
  if (outline.parts[line.section]?.kind === 'timeline' || timelines.has(groupOf(line, outline))) return false
  const isSpan = (at: number): boolean =>
    outline.lines[at]?.list === line.list &&
    (byLine.get(at) ?? []).some(({ standing, token: { from, to } }) => standing === 'labelled' && from.clock && to)
  return line.kind === 'item' && (isSpan(line.index - 1) || isSpan(line.index + 1))
}

/** 'Start: 4 May 10:00 | Resolution date: 4 May 10:40': beside a start in one line, what says that it was mended is its end. */
function endsRow(mention: Mention, label: string, { byLine }: Surroundings): 'end' | undefined {
  const name = label
    .toLowerCase()
    .replace(words().fillers, '')
    .replace(/[\s/]+/g, ' ')
    .trim()
  if (!last.has(milestoneCalled(name, cues.languages))) return undefined
  const before = (byLine.get(mention.line.index) ?? []).filter(({ order }) => order < mention.order)
  return before.some((one) => one.standing === 'labelled' && windowLabel(one.label ?? '') === 'start')
    ? 'end'
    : undefined
}

/** 'Start: 10:02 - the alarm went off' above '10:10 - …' and 'End: 10:40 - all is well': the ends of a list are entries of it. */
function runsOnAmongEntries({ line, token, passage }: Mention, { byLine, outline }: Surroundings): boolean {
  if (token.from.clock === undefined || token.to !== undefined) return false
  if (!/^[\s)\]]*[-–—:]\s*\p{L}+\s+\p{L}/u.test(passage.text.slice(token.end))) return false
  return [line.index - 1, line.index + 1].some((index) => {
    const beside = outline.lines[index]
    if (beside === undefined || beside.section !== line.section || beside.kind !== line.kind) return false
    return (byLine.get(index) ?? []).some((other) => other.standing === 'opens' && other.token.from.clock !== undefined)
  })
}

export const last: ReadonlySet<MilestoneName | undefined> = new Set(['mitigated', 'resolved'])

/** Days of which a label says that they are those of the outage, before the story begins. */
function isSpanOfDays({ mention: { line, label }, until }: Settled, name: string, { outline }: Surroundings): boolean {
  if (until === undefined || label === undefined || outline.parts[line.section]?.kind === 'timeline') return false
  return words().spanOnlyLabel.test(name.replace(words().leadsEnd, '')) && !wholly(cues.words.meta, name)
}
