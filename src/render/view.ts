import type { Incident, MilestoneName, Section, SectionKind } from '../model/incident.ts'
import { elapsed } from '../time/elapsed.ts'
import type { BlockInput } from './blocks/block-input.ts'
import { incidentDay } from './blocks/facts.ts'
import { sortFindings } from './blocks/findings.ts'
import { brokenBy } from './blocks/promises.ts'
import { capitalized } from './clean-text.ts'
import { formatDuration } from './format-duration.ts'
import { formatMoment, formatSpan, formatZone } from './format-moment.ts'
import { narrativeOf } from './narrative.ts'
import { ownSections } from './own-sections.ts'
import { milestoneEntries, milestonesOf } from './timeline-picture.ts'
import type { View } from './view-shape.ts'

export interface ViewOptions {
  /** Leaves out what the report lacks, instead of asking for it. */
  readonly omitMissing?: boolean
}

/** The facts of an incident as templates see them; `view-shape.ts` tells what there is. */
export function viewOf(input: BlockInput, options: ViewOptions): View {
  const { incident, measures, findings, tool } = input
  const ask = (prompt: string, lacks: boolean) => (lacks && options.omitMissing !== true ? prompt : undefined)
  const sections = ownSections(incident.sections)
  const summary = bodyOf(sections, 'summary') ?? incident.summary
  const impact = bodyOf(sections, 'impact')
  const noImpact = impact === undefined && incident.impact.windows.length === 0
  return {
    incident: incidentView(input),
    measures: {
      phases: measures.phases.map(({ name, from, to, start, end, seconds }) => ({
        name: capitalized(name),
        from,
        to,
        start: formatMoment(start),
        end: formatMoment(end),
        duration: formatDuration(seconds),
      })),
      metrics: measures.metrics.map(({ name, from, to, seconds }) => ({
        name: capitalized(name.replaceAll('-', ' ')),
        from,
        to,
        duration: seconds === null ? undefined : formatDuration(seconds),
      })),
      gaps: measures.gaps.map(({ from, to, seconds }) => ({
        from: formatMoment(from.until ?? from.at),
        to: formatMoment(to.at),
        duration: formatDuration(seconds),
      })),
    },
    findings: sortFindings(findings).map(({ severity, rule, message, position, related }) => ({
      severity,
      rule,
      message,
      line: position?.start.line ?? 0,
      compared: related.map((line) => ({ line: line.position.start.line, message: line.message })),
    })),
    summary: {
      heading: headingOf(sections, 'summary') ?? 'Summary',
      body: summary,
      prompt: ask('say in two or three sentences what happened, for whom, and how it ended.', summary === undefined),
    },
    impact: {
      heading: headingOf(sections, 'impact') ?? 'Impact',
      body: impact,
      prompt: ask('state from when to when customers were affected, and how.', noImpact),
    },
    narrative: narrativeOf(incident, sections, summary, options.omitMissing === true),
    missing: {
      severity: ask('state the severity of the incident.', incident.severity === undefined),
      timeline: ask('list what happened, with the time of each entry.', incident.timeline.length === 0),
      components: ask('list the components that were affected.', incident.components.length === 0),
      phases: ask(`${milestonesLacking(incident)}.`, measures.phases.length === 0),
      actionItems: ask('list what will be done, by whom and until when.', incident.actionItems.length === 0),
    },
    tool,
  }
}

function incidentView({ incident, measures, findings }: BlockInput): View['incident'] {
  const { source } = incident
  const component = ({ name, group, status }: Incident['components'][number]) => ({ name, group, status })
  return {
    title: incident.title ?? incident.reference,
    organization: incident.organization,
    reference: incident.reference,
    severity: incident.severity,
    date: incidentDay(incident),
    published: incident.published === undefined ? undefined : formatMoment(incident.published),
    zone: formatZone(incident.zone),
    source: { name: source.name, format: source.format, sha256: source.sha256, shortHash: source.sha256.slice(0, 12) },
    impact: {
      duration: measures.impact.seconds === null ? undefined : formatDuration(measures.impact.seconds),
      windows: incident.impact.windows.map(({ start, end }) => {
        const seconds = start === undefined || end === undefined ? null : elapsed(start, end)
        return {
          start: start === undefined ? undefined : formatMoment(start),
          end: end === undefined ? undefined : formatMoment(end),
          duration: seconds === null ? undefined : formatDuration(seconds),
        }
      }),
    },
    durations: incident.durations.map(({ text, of }) => ({ text, of })),
    events: incident.timeline.map((event) => ({
      time: event.until === undefined ? formatMoment(event.at) : formatSpan(event.at, event.until),
      text: event.text,
      source: event.source,
      status: event.status,
      actor: event.actor,
      milestone: milestonesOf(event, incident).join(', '),
      link: event.link,
    })),
    milestones: milestoneEntries(incident).map(([name, { at, reason }]) => ({ name, time: formatMoment(at), reason })),
    components: {
      affected: incident.components.filter(({ affected }) => affected).map(component),
      unaffected: incident.components.filter(({ affected }) => !affected).map(component),
    },
    commitments: incident.commitments.map((commitment) => ({
      kind: commitment.kind,
      text: commitment.text,
      made: commitment.made === undefined ? undefined : formatMoment(commitment.made),
      due: formatMoment(commitment.due),
      broken: brokenBy(commitment, findings)?.message,
    })),
    actionItems: incident.actionItems.map(({ text, owner, due, done, link, kind }) => ({
      text,
      owner,
      due,
      done,
      link,
      kind,
    })),
    sections: incident.sections.map(({ kind, heading, markdown }) => ({ kind, heading, body: markdown })),
  }
}

function bodyOf(sections: readonly Section[], kind: SectionKind): string | undefined {
  const bodies = sections.filter((section) => section.kind === kind).map(({ markdown }) => markdown.trim())
  const body = bodies.filter((text) => text !== '').join('\n\n')
  return body === '' ? undefined : body
}

function headingOf(sections: readonly Section[], kind: SectionKind): string | undefined {
  return sections.find((section) => section.kind === kind)?.heading
}

function milestonesLacking({ milestones }: Incident): string {
  const wanted: readonly MilestoneName[] = ['started', 'detected', 'mitigated', 'resolved']
  const lacking = wanted.filter((name) => milestones[name] === undefined)
  if (lacking.length === 0) return 'give the milestones times that can be compared'
  return `state when the incident ${lacking.map((name) => verbs[name]).join(', ')}`
}

const verbs: Partial<Record<MilestoneName, string>> = {
  started: 'started',
  detected: 'was detected',
  mitigated: 'was mitigated',
  resolved: 'was resolved',
}
