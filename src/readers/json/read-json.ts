import type { Root } from 'mdast'
import { lineStartsOf } from '../../model/document.ts'
import { type IncidentDraft, incidentTree, isStamp, joinTrees } from '../incident-tree.ts'
import { hasHtml, type InnerHtml } from '../inner-markdown.ts'
import { placesIn, plainParagraphs } from '../inner-text.ts'
import { ReadError } from '../read-error.ts'
import type { ParseOptions, Reading } from '../reader.ts'
import { type Threshold, thresholdOf } from '../threshold.ts'
import { alertmanager } from './alertmanager.ts'
import { awsStatus } from './aws-status.ts'
import type { ChannelSurvey, JsonContext, JsonDialect } from './dialect.ts'
import { firehydrant } from './firehydrant.ts'
import { genericIncidents } from './generic.ts'
import { github } from './github.ts'
import { googleCloud } from './google-cloud.ts'
import { grafanaOncall } from './grafana-oncall.ts'
import { incidentIo } from './incident-io.ts'
import { jira } from './jira.ts'
import { journald } from './journald.ts'
import { isArray, type JsonValue, valueAt } from './json-value.ts'
import { listStretches, type Stretch } from './list-stretches.ts'
import { opsgenie } from './opsgenie.ts'
import { pagerduty } from './pagerduty.ts'
import { prometheus } from './prometheus.ts'
import { endsInside, scanJson } from './scan-json.ts'
import { isMessage, slackExport, surveyed } from './slack-export.ts'
import { slackStatus } from './slack-status.ts'
import { slackWorkspace } from './slack-workspace.ts'
import { statuspage } from './statuspage.ts'

/** Whoever reads more has a file that is wrong throughout. */
const MOST_NOTES = 40

/** In the order in which they are tried; the last takes whatever has times and texts. */
const dialects: readonly JsonDialect[] = [
  pagerduty,
  opsgenie,
  alertmanager,
  grafanaOncall,
  prometheus,
  incidentIo,
  firehydrant,
  github,
  jira,
  statuspage,
  googleCloud,
  slackStatus,
  slackWorkspace,
  slackExport,
  journald,
  awsStatus,
  genericIncidents,
]

/**
 * Incidents of a status page or tool, as JSON. What it loads beyond the scanner (the HTML parser, the schema) it
 * loads only where the input needs it. Throws a ReadError for what is no JSON, or tells no incident.
 */
export async function readJson(text: string, options: ParseOptions = {}): Promise<Reading> {
  const threshold = thresholdIn(options)
  const { values, notes, truncated } = scanJson(text)
  const lineStarts = lineStartsOf(text)
  const place = placesIn(lineStarts)
  const root = { type: 'root' as const, children: [], position: place(0, text.length) }
  if (isOwn(values)) {
    if (truncated) throw new ReadError('unusable', `line ${lineStarts.length}: the file ends early; extract anew.`)
    const { knownIncidents } = await import('./incident-schema.ts')
    return { root, known: knownIncidents(values, text, lineStarts), notes }
  }
  const context = await contextFor(text, lineStarts, threshold)
  context.notes.push(...notes)
  const drafts = draftsOf(values, context)
  if (drafts === undefined) throw unknownShape(values, truncated ? lineStarts.length : undefined)
  if (drafts.length === 0) return { root, incidents: [], notes: [...context.notes, 'this file lists no incident.'] }
  const trees = drafts.map((draft) => treeOf(draft, context))
  const told = withoutFlood(context.notes)
  const [only] = trees
  if (only !== undefined && trees.length === 1) return { root: only, notes: told }
  return { root: joinTrees(trees, text.length, place), incidents: trees, notes: told }
}

/** Records that one reading takes; of some kilobytes each, while they are read. */
const RECORDS = 4_000

/**
 * As `readJson`, of a long list of records (the messages of a channel, the entries of a journal) some thousand at a
 * time, in the memory that these take. Undefined for whatever is to be read at once.
 */
export async function readJsonPieces(
  text: string,
  options: ParseOptions = {},
  size = RECORDS,
): Promise<Iterable<Reading> | undefined> {
  const { stretches, truncated } = listStretches(text, size) ?? { stretches: [], truncated: false }
  const [first] = stretches
  if (first === undefined || stretches.length < 2) return undefined
  const [lineStarts, threshold] = [lineStartsOf(text), thresholdIn(options)]
  const { values } = scanJson(text, first)
  if (logIn(values, await contextFor(text, lineStarts, threshold)) === undefined) return undefined
  const context = await contextFor(text, lineStarts, threshold)
  return readings(text, stretches, truncated, context, values.some(isMessage))
}

function* readings(
  text: string,
  stretches: readonly Stretch[],
  truncated: boolean,
  context: JsonContext,
  isChat: boolean,
): Generator<Reading> {
  const { notes, lineStarts } = context
  const channel = isChat ? channelIn(text, stretches) : undefined
  for (const stretch of stretches) {
    const scanned = scanJson(text, stretch)
    notes.push(...scanned.notes)
    const draft = logIn(scanned.values, { ...context, channel }) ?? nothingIn(stretch)
    const isLast = stretch === stretches.at(-1)
    if (isLast && truncated && !scanned.truncated) notes.push(endsInside(lineStarts.length))
    const root = treeOf(draft, context)
    yield isLast ? { root, notes: withoutFlood(notes) } : { root }
  }
}

/** What the messages of all pieces say of each other. */
function channelIn(text: string, stretches: readonly Stretch[]): ChannelSurvey {
  const channel = surveyed([])
  for (const stretch of stretches) surveyed(scanJson(text, stretch).values, channel)
  return channel
}

/** Of a piece in which no record is known: the whole may yet be read at once. */
const nothingIn = ({ from, to }: Stretch): IncidentDraft => ({ start: from, end: to, values: [], updates: [] })

/** What says nothing of the whole of which it is a part. */
function logIn(values: readonly JsonValue[], context: JsonContext): IncidentDraft | undefined {
  const [draft, ...others] = draftsOf(values, context) ?? []
  const isLog =
    draft?.values.length === 0 && draft.sections === undefined && draft.updates.every(({ isEntry }) => isEntry)
  return isLog && others.length === 0 ? draft : undefined
}

async function contextFor(
  text: string,
  lineStarts: readonly number[],
  threshold: Threshold | undefined,
): Promise<JsonContext> {
  const notes: string[] = []
  const html = await htmlReader(text, lineStarts, notes)
  return { text, lineStarts, place: placesIn(lineStarts), html, notes, threshold }
}

function treeOf(draft: IncidentDraft, { place, notes }: JsonContext): Root {
  const { updates, start } = draft
  const untimed = updates.filter(({ stamp, body }) => !isStamp(stamp) && body.length > 0).length
  const what = untimed === 1 ? 'an update' : `${untimed} updates`
  if (untimed > 0) notes.push(`line ${place(start, start).start.line}: ${what} without a time.`)
  return incidentTree(draft, place)
}

function withoutFlood(notes: readonly string[]): string[] {
  const more = notes.length - MOST_NOTES
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `${more} more notes on this file are left out.`] : [...notes]
}

function thresholdIn({ threshold }: ParseOptions): Threshold | undefined {
  if (threshold === undefined) return undefined
  const found = thresholdOf(threshold)
  if (found !== undefined) return found
  throw new ReadError(
    'unusable',
    `threshold ${clip(JSON.stringify(threshold))}: write a number, as >0.05, >=300 or <10.`,
  )
}

function draftsOf(values: readonly JsonValue[], context: JsonContext): IncidentDraft[] | undefined {
  if (values.every((value) => isArray(value) && value.items.length === 0)) return []
  for (const dialect of dialects) {
    const drafts = dialect(values, context)
    if (drafts !== undefined) return drafts
  }
  return undefined
}

function isOwn(values: readonly JsonValue[]): boolean {
  const [first] = values.flatMap((value) => (isArray(value) ? value.items.slice(0, 1) : [value]))
  return valueAt(first, 'schemaVersion')?.kind === 'number' && valueAt(first, 'timeline') !== undefined
}

async function htmlReader(text: string, lineStarts: readonly number[], notes: string[]): Promise<InnerHtml> {
  if (!hasHtml(text) && !/\\u003c/i.test(text)) return plainParagraphs
  return (await import('../inner-html.ts')).innerHtmlIn(lineStarts, notes)
}

/** @param cutAt the last line, where the file ends inside its JSON */
function unknownShape(values: readonly JsonValue[], cutAt?: number): ReadError {
  const [first] = values
  const keys = first?.kind === 'object' ? [...first.members.keys()].slice(0, 6).map((key) => clip(key)) : []
  const found = keys.length > 0 ? ` (its keys: ${keys.join(', ')})` : ''
  return new ReadError(
    'unusable',
    `${cutAt === undefined ? '' : `line ${cutAt}: the file ends inside its JSON; what stands before is `}JSON without an incident in it${found}; understood are the tools that postmortem sources lists, status files of Slack and AWS, what extract prints, and objects or lists with a time and a text, such as {"title": …, "updates": [{"at": …, "message": …}]}.`,
  )
}

function clip(key: string): string {
  return key.length > 24 ? `${key.slice(0, 24)}…` : key
}
