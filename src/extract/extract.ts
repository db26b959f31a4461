import type { Nodes, Root } from 'mdast'
import type { Language } from '../languages/language.ts'
import { languagesIn } from '../languages/languages-in.ts'
import { type Document, positionAt } from '../model/document.ts'
import type { Incident, Zone } from '../model/incident.ts'
import { offsetAt } from '../time/zones.ts'
import { actionItemsOf } from './action-items.ts'
import { commitmentsOf } from './commitments.ts'
import { componentsOf } from './components.ts'
import { speaking } from './cues.ts'
import { type DeclaredZone, declaredZones } from './declared-zones.ts'
import { durationsOf } from './durations.ts'
import { headOf } from './head.ts'
import { outlineOf, withoutRecords } from './lines.ts'
import { mentionsOf, outsideRecords } from './mentions.ts'
import { type Decision, milestonesOf } from './milestones.ts'
import { rolesOf, type Told } from './roles.ts'
import { sectionsOf } from './sections.ts'
import { settleAll } from './settled.ts'
import { spansOf } from './spans.ts'
import { splitIncidents } from './split.ts'
import { statedMilestones } from './stated-milestones.ts'
import { timelineOf } from './timeline.ts'
import { updateBlocks } from './update-blocks.ts'
import { beginningsOf, windowsOf } from './windows.ts'
import { type ZoneLookup, zoneLookup } from './zone-lookup.ts'

export interface ExtractOptions {
  /** Zone of bare times where the document names none: a label, an offset or an IANA id. */
  readonly zone?: string | undefined
  /** Day of bare clock times where the document names none, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** Of a log of records, whose words are weighed later and beside those of others: no milestones, components, lengths. */
  readonly recordsOnly?: boolean
  /** Whether 03/04 is the third of April, where what the document is a part of shows it. */
  readonly dayFirst?: boolean | undefined
}

interface Explained {
  readonly incident: Incident
  readonly decision: Decision
}

/** The incidents that a document tells, each with every fact's place and basis. */
export function extract(document: Document, options: ExtractOptions = {}): Incident[] {
  return extractExplained(document, options).map(({ incident }) => incident)
}

/** As `extract`, with the candidates for each milestone and what spoke for them. */
export function extractExplained(document: Document, options: ExtractOptions = {}): Explained[] {
  if (document.known !== undefined) {
    return document.known.map((incident) => ({
      incident,
      decision: { milestones: incident.milestones, candidates: {} },
    }))
  }
  return speaking(languagesOf(document), () => extractAll(document, options))
}

function languagesOf({ root, incidents }: Document): readonly Language[] {
  const texts: string[] = []
  const walk = (node: Nodes): void => {
    if ('value' in node) texts.push(node.value)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const one of incidents ?? [root]) walk(one)
  return languagesIn(texts.join('\n'))
}

function extractAll(document: Document, options: ExtractOptions): Explained[] {
  if (document.incidents !== undefined) return document.incidents.map((root) => placed(document, root, [], options))
  const split = splitIncidents(document)
  if (split === undefined) return [extractOne(document, document.root, [], options)]
  const preface = outlineOf(document, split.preface)
  const zones = declaredZones(preface, mentionsOf(preface), document).map((zone) => ({ ...zone, part: 0, list: -1 }))
  return split.incidents.map((root) => placed(document, root, zones, options))
}

/** One of several: it says where in the document it stands. */
function placed(document: Document, root: Root, zones: readonly DeclaredZone[], options: ExtractOptions): Explained {
  const explained = extractOne(document, root, zones, options)
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const { position } of root.children) {
    start = Math.min(start, position?.start.offset ?? start)
    end = Math.max(end, position?.end.offset ?? end)
  }
  if (start >= end) return explained
  const source = { ...explained.incident.source, position: positionAt(document, start, end) }
  return { ...explained, incident: { ...explained.incident, source } }
}

function extractOne(
  document: Document,
  root: Root,
  inherited: readonly DeclaredZone[],
  options: ExtractOptions,
): Explained {
  const outline = outlineOf(document, root)
  const report = withoutRecords(outline)
  const mentions = mentionsOf(outline)
  const own = outsideRecords(mentions)
  const blocks = updateBlocks(outline, own)
  const stated = declaredZones(report, own, document)
  const declared = stated.length > 0 ? stated : inherited
  const zones = zoneLookup(outline, own, declared, blocks, options.zone)
  const settled = settleAll({
    document,
    outline,
    mentions,
    blocks,
    zones,
    date: options.date,
    dayFirst: options.dayFirst,
  })
  const tolds = rolesOf(settled, outline, blocks)
  const traced = timelineOf(tolds, outline, document)
  const windows = windowsOf(tolds, document)
  const weighed =
    options.recordsOnly === true ? noDecision : milestonesOf(traced, [...windows, ...beginningsOf(tolds)], outline)
  const decision = { ...weighed, ...statedMilestones(tolds, traced, weighed) }
  const published = tolds.find(({ role }) => role === 'published')?.at
  const incident: Incident = {
    schemaVersion: 1,
    ...headOf(report, blocks),
    source: { name: document.name, format: document.format, sha256: document.sha256 },
    zone: zoneOfIncident(zones, tolds, options.zone),
    timeline: traced.map(({ event }) => {
      const milestone = decision.marks?.get(event.id)
      return milestone === undefined ? event : { ...event, milestone }
    }),
    milestones: decision.milestones,
    impact: { windows: windows.map(({ field: _field, goesOn: _goesOn, ...window }) => window) },
    durations:
      options.recordsOnly === true ? [] : durationsOf(outline, document, spansOf(windows, decision.milestones)),
    components: options.recordsOnly === true ? [] : componentsOf(outline, document, blocks),
    commitments: commitmentsOf(tolds, outline, document),
    actionItems: actionItemsOf(outline, document),
    ...(published === undefined ? {} : { published }),
    sections: sectionsOf(outline, document, blocks),
  }
  return { incident, decision }
}

const noDecision: Decision = { milestones: {}, candidates: {} }

/** The zone that governs bare times: the declared one, the one label all times bear, or the user's. */
function zoneOfIncident(zones: ZoneLookup, tolds: readonly Told[], assumed: string | undefined): Zone {
  const local = tolds.find(({ at }) => /^\d{4}-\d\d-\d\dT/.test(at.local))?.at.local
  const zone = zones.document?.zone ?? zones.only
  if (zone !== undefined) {
    const offset = local === undefined ? (zone.offset ?? null) : offsetAt(zone, local).offset
    const position = zones.document?.position
    return {
      label: zone.label,
      offset,
      iana: zone.iana ?? null,
      basis: zones.document === undefined ? 'inferred' : (zones.document.basis ?? 'stated'),
      ...(position === undefined ? {} : { position }),
    }
  }
  const given = tolds.find(({ at }) => at.basis.zone === 'assumed')?.at
  if (assumed !== undefined && given !== undefined)
    return { label: assumed, offset: given.offset, iana: given.zone?.iana ?? null, basis: 'assumed' }
  return { label: null, offset: null, iana: null, basis: 'unknown' }
}
