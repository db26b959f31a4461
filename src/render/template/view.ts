import { brokenBy } from '../../measure/promise-outcome.ts'
import type { Incident, MilestoneName, Section, SectionKind } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { elapsed } from '../../time/elapsed.ts'
import type { BlockInput } from '../blocks/block-input.ts'
import { incidentDay } from '../blocks/facts.ts'
import { sortFindings } from '../blocks/findings.ts'
import { periodOf } from '../blocks/period.ts'
import { milestonesText } from '../blocks/timeline.ts'
import { formatDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { formatMoment, formatSpan, formatZone } from '../format-moment.ts'
import { narrativeOf } from '../narrative.ts'
import { ownSections } from '../own-sections.ts'
import { milestoneEntries } from '../timeline/timeline-picture.ts'
import { nameOf, sentence, type Wording } from '../wording.ts'
import type { View } from './view-shape.ts'

export interface ViewOptions {
  /** Leaves out what the report lacks, instead of asking for it. */
  readonly omitMissing?: boolean
}

/** The facts of an incident as templates see them; `view-shape.ts` tells what there is. */
export function viewOf(input: BlockInput, options: ViewOptions): View {
  const { incident, measures, findings, tool, wording } = input
  const { words } = wording
  const { texts } = words
  const { moment, length } = valuesIn(wording)
  const milestone = (name: MilestoneName) => ({ name, shown: words.milestones[name] })
  const ask = (prompt: string, lacks: boolean) => (lacks && options.omitMissing !== true ? prompt : undefined)
  const sections = ownSections(incident.sections)
  const summary = bodyOf(sections, 'summary') ?? incident.summary
  const impact = bodyOf(sections, 'impact')
  const noImpact = impact === undefined && incident.impact.windows.length === 0
  return {
    incident: incidentView(input),
    measures: {
      phases: measures.phases.map(({ name, from, to, start, end, seconds }) => ({
        name: { name, shown: nameOf(words.phases, name) },
        from: milestone(from),
        to: milestone(to),
        start: moment(start),
        end: moment(end),
        duration: length(seconds),
      })),
      metrics: measures.metrics.map(({ name, from, to, seconds }) => ({
        name: { name, shown: nameOf(words.metrics, name) },
        from: milestone(from),
        to: milestone(to),
        duration: seconds === null ? undefined : length(seconds),
      })),
      gaps: measures.gaps.map(({ from, to, seconds }) => ({
        from: moment(from.until ?? from.at),
        to: moment(to.at),
        duration: length(seconds),
      })),
    },
    findings: sortFindings(findings).map(({ severity, rule, message, position, related }) => ({
      severity: { name: severity, shown: words.severities[severity] },
      rule,
      message,
      line: position?.start.line ?? 0,
      compared: related.map((line) => ({ line: line.position.start.line, message: line.message })),
    })),
    summary: {
      heading: headingOf(sections, 'summary') ?? texts.summary,
      body: summary,
      prompt: ask(texts.askSummary, summary === undefined),
    },
    impact: {
      heading: headingOf(sections, 'impact') ?? texts.impact,
      body: impact,
      prompt: ask(texts.askImpact, noImpact),
    },
    narrative: narrativeOf(incident, sections, summary, options.omitMissing === true, texts),
    missing: {
      severity: ask(texts.askSeverity, incident.severity === undefined),
      impact: ask(texts.askImpact, noImpact),
      timeline: ask(texts.askTimeline, incident.timeline.length === 0),
      evidence: ask(
        texts.askEvidence,
        incident.timeline.some(({ link }) => link === undefined),
      ),
      period: ask(
        texts.askPeriod,
        Object.values(periodOf(incident)).some((at) => at === undefined),
      ),
      components: ask(texts.askComponents, incident.components.length === 0),
      phases: ask(milestonesLacking(incident, wording), measures.phases.length === 0),
      actionItems: ask(texts.askActionItems, incident.actionItems.length === 0),
    },
    words: texts,
    tool,
  }
}

function incidentView({ incident, measures, findings, wording }: BlockInput): View['incident'] {
  const { words } = wording
  const { moment, span, length } = valuesIn(wording)
  const { source } = incident
  const component = ({ name, group, status }: Incident['components'][number]) => ({ name, group, status })
  return {
    title: incident.title ?? incident.reference,
    organization: incident.organization,
    reference: incident.reference,
    severity: incident.severity,
    date: formatDay(incidentDay(incident), wording),
    published: incident.published === undefined ? undefined : moment(incident.published),
    zone: formatZone(incident.zone),
    source: { name: source.name, format: source.format, sha256: source.sha256, shortHash: source.sha256.slice(0, 12) },
    impact: {
      duration: measures.impact.seconds === null ? undefined : length(measures.impact.seconds),
      windows: incident.impact.windows.map(({ start, end }) => {
        const seconds = start === undefined || end === undefined ? null : elapsed(start, end)
        return {
          start: start === undefined ? undefined : moment(start),
          end: end === undefined ? undefined : moment(end),
          duration: seconds === null ? undefined : length(seconds),
        }
      }),
    },
    durations: incident.durations.map(({ text, of }) => ({ text, of })),
    events: incident.timeline.map((event) => ({
      at: event.until === undefined ? moment(event.at) : span(event.at, event.until),
      text: event.text,
      source: { name: event.source, shown: words.sources[event.source] },
      status: event.status && { name: event.status, shown: words.statuses[event.status] },
      actor: event.actor,
      milestone: milestonesText(event, incident, wording),
      link: event.link,
    })),
    milestones: milestoneEntries(incident).map(([name, { at, reason }]) => ({
      name: { name, shown: words.milestones[name] },
      at: moment(at),
      reason,
    })),
    components: {
      affected: incident.components.filter(({ affected }) => affected).map(component),
      unaffected: incident.components.filter(({ affected }) => !affected).map(component),
    },
    commitments: incident.commitments.map((commitment) => ({
      kind: { name: commitment.kind, shown: words.promises[commitment.kind] },
      text: commitment.text,
      made: commitment.made === undefined ? undefined : moment(commitment.made),
      due: moment(commitment.due),
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

/** Moments and lengths as they stand where a template names them plainly, with what helpers need. */
function valuesIn(wording: Wording) {
  return {
    moment: (at: Moment) => ({ text: formatMoment(at, wording), at }),
    span: (at: Moment, until: Moment) => ({ text: formatSpan(at, until, wording), at, until }),
    length: (seconds: number) => ({ text: formatDuration(seconds, wording), seconds }),
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

function milestonesLacking({ milestones }: Incident, wording: Wording): string {
  const wanted: readonly MilestoneName[] = ['started', 'detected', 'mitigated', 'resolved']
  const lacking = wanted.filter((name) => milestones[name] === undefined)
  const { texts, reached, comma } = wording.words
  if (lacking.length === 0) return texts.askComparableTimes
  return sentence(wording, 'askWhen', { milestones: lacking.map((name) => reached[name]).join(comma) })
}
