import { toMarkdown } from 'mdast-util-to-markdown'
import { lineStartsOf, positionAt } from '../model/document.ts'
import type { Component, Incident, MilestoneName, Section, SectionKind } from '../model/incident.ts'
import type { Position } from '../model/position.ts'
import { sha256Of } from '../readers/sha256.ts'
import { paragraph } from '../render/nodes.ts'
import type { Wording } from '../render/wording.ts'
import type { SettledMoment } from '../time/settle.ts'
import { zoneOf } from '../time/zones.ts'

/** What somebody knows of an incident before anything is written down. */
export interface Answers {
  readonly title: string
  readonly severity: string
  /** Of its times, where one was named for all of them. */
  readonly zone?: string | undefined
  readonly times: Partial<Record<MilestoneName, SettledMoment>>
  readonly components: readonly string[]
  readonly summary?: string | undefined
  readonly impact?: string | undefined
  /** Who took part, and as what, in their own words. */
  readonly who?: string | undefined
}

/** The answers as an incident, so that any template can make a draft of them. They are its source, a line each. */
export async function incidentOf(answers: Answers, { words }: Wording): Promise<Incident> {
  const { title, severity, times, components, summary, impact, who } = answers
  const given = Object.entries(times) as [MilestoneName, SettledMoment][]
  const lines = [title, severity, ...given.map(([, { text }]) => text), ...components]
  const prose = [summary, impact, who].filter((text) => text !== undefined)
  const text = [...lines, ...prose].map((line) => line.replace(/\s+/g, ' ')).join('\n')
  const lineStarts = lineStartsOf(text)
  let next = 0
  const place = (): Position => {
    const start = lineStarts[next] ?? 0
    next += 1
    return positionAt({ lineStarts, shift: 0 }, start, (lineStarts[next] ?? text.length + 1) - 1)
  }
  next = 2
  const milestones: Incident['milestones'] = {}
  for (const [name, moment] of given) {
    const position = place()
    milestones[name] = { at: { ...moment, position }, basis: 'stated', reason: 'given', position }
  }
  const componentOf = (name: string): Component => {
    const position = place()
    return { name, affected: true, mentions: [{ name, affected: true, text: name, position }], position }
  }
  const section = (kind: SectionKind, heading: string, said: string | undefined): Section[] =>
    said === undefined ? [] : [{ kind, heading, markdown: asMarkdown(said), position: place() }]
  return {
    schemaVersion: 1,
    title,
    severity,
    ...(summary !== undefined && { summary }),
    source: { name: 'answers', format: 'draft', sha256: await sha256Of(new TextEncoder().encode(text)) },
    zone: zoneOfAll(answers, given),
    timeline: [],
    milestones,
    impact: { windows: [] },
    durations: [],
    components: components.map(componentOf),
    commitments: [],
    actionItems: [],
    sections: [
      ...section('summary', words.texts.summary, summary),
      ...section('impact', words.texts.impact, impact),
      ...section('response', words.texts.response, who),
    ],
  }
}

/** What is typed is text, whatever signs it has; blank lines part paragraphs. */
function asMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim() !== '')
  return toMarkdown({ type: 'root', children: paragraphs.map((each) => paragraph(each.trim())) }).trim()
}

/** The zone that was named, or that of the times where they have one in common. */
function zoneOfAll({ zone }: Answers, given: readonly (readonly [MilestoneName, SettledMoment])[]): Incident['zone'] {
  const labels = new Set(
    given.map(([, { zone: own, offset }]) => (offset === 'Z' ? 'UTC' : (own?.iana ?? own?.label ?? ''))),
  )
  const [only] = labels
  const label = zone ?? (labels.size === 1 ? only : undefined)
  if (label === undefined || label === '') return { label: null, offset: null, iana: null, basis: 'unknown' }
  const offsets = new Set(given.map(([, { offset }]) => offset))
  const [offset] = offsets.size === 1 ? offsets : [zoneOf(label)?.offset]
  return { label, offset: offset ?? null, iana: zoneOf(label)?.iana ?? null, basis: 'stated' }
}
