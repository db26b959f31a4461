import type { Passage } from '../../model/passage.ts'
import type { IncidentDraft } from '../incident-tree.ts'
import { isBeyond, type Threshold } from '../threshold.ts'
import type { JsonContext, JsonDialect } from './dialect.ts'
import { joined, said } from './joined-passages.ts'
import {
  isArray,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  objectAt,
  objectsAt,
  passageOf,
  stringAt,
  valueAt,
} from './json-value.ts'
import { eachMilestoneOnce, entryOf, ownItems, spanOf, type ToolRecord } from './tool-record.ts'

/**
 * The answer of Prometheus to a range query (https://prometheus.io/docs/prometheus/latest/querying/api/#range-vectors).
 * `ALERTS` series tell by themselves when an alert was pending and firing; of any other series the crossings of a
 * threshold are told, and the threshold is the user's: none is guessed.
 */
export const prometheus: JsonDialect = (values, context) => {
  const known = ownItems(values, (value) => [value], isMatrix, 'Prometheus', context)
  if (known === undefined) return undefined
  const series = known.flatMap((value) => objectsAt(valueAt(value, 'data'), 'result'))
  const alerts = series.filter(isAlerts)
  const measured = series.filter((one) => !isAlerts(one))
  const { threshold } = context
  if (measured.length > 0 && threshold === undefined) {
    const what = measured.length === 1 ? 'a series' : `${measured.length} series`
    context.notes.push(
      `${what} of measured values, and no threshold: nothing is read of them; give one with --threshold '>0.05'.`,
    )
  }
  const step = stepOf(series)
  const last = series.reduce(
    (latest, one) => Math.max(latest, samplesOf(one).at(-1)?.at ?? latest),
    Number.NEGATIVE_INFINITY,
  )
  const records = [
    ...alerts.flatMap((one) => alertRecords(one, step, last, context)),
    ...(threshold === undefined ? [] : measured.flatMap((one) => crossings(one, threshold, context))),
  ]
  if (records.length === 0) {
    if (threshold !== undefined || measured.length === 0)
      context.notes.push('no alert fires, and no threshold is crossed.')
    return []
  }
  return [
    {
      ...spanOf(known),
      values: [],
      updates: eachMilestoneOnce(records.map((record) => entryOf(record, context))),
    } satisfies IncidentDraft,
  ]
}

function isMatrix(value: JsonValue): boolean {
  const data = valueAt(value, 'data')
  return stringAt(data, 'resultType') === 'matrix' && isArray(valueAt(data, 'result'))
}

function isAlerts(series: JsonObject): boolean {
  const metric = valueAt(series, 'metric')
  return stringAt(metric, '__name__') === 'ALERTS' && stringAt(metric, 'alertstate') !== undefined
}

interface Sample {
  /** Seconds since 1970. */
  readonly at: number
  readonly value: number
  readonly time: JsonValue
  readonly figures: JsonValue
}

/** `[seconds, "value"]` each; what is no number (a stale marker, `NaN`) is no sample. */
function samplesOf(series: JsonObject): Sample[] {
  const values = valueAt(series, 'values')
  if (!isArray(values)) return []
  return values.items.filter(isArray).flatMap(({ items: [time, figures] }: JsonArray): Sample[] => {
    if (time?.kind !== 'number' || !Number.isFinite(time.value)) return []
    if (figures?.kind !== 'string' || figures.value.trim() === '') return []
    const value = Number(figures.value.replace(/^([+-]?)Inf$/i, '$1Infinity'))
    return Number.isNaN(value) ? [] : [{ at: time.value, value, time, figures }]
  })
}

/** The least distance of two samples: the query's step. */
function stepOf(series: readonly JsonObject[]): number {
  let step = Number.POSITIVE_INFINITY
  for (const one of series) {
    const samples = samplesOf(one)
    for (const [index, { at }] of samples.entries()) {
      const before = samples[index - 1]?.at
      if (before !== undefined && at > before) step = Math.min(step, at - before)
    }
  }
  return step
}

/** An `ALERTS` series has a sample at each step at which the alert is in its state, and none at others. */
function alertRecords(series: JsonObject, step: number, end: number, context: JsonContext): ToolRecord[] {
  const samples = samplesOf(series)
  const metric = objectAt(series, 'metric')
  const firing = stringAt(metric, 'alertstate') === 'firing'
  const name = labelled(series, ['__name__', 'alertname', 'alertstate'], valueAt(metric, 'alertname'), context)
  const records: ToolRecord[] = []
  const tell = (sample: Sample, words: string, first: boolean): void => {
    records.push({
      source: 'alert',
      at: passageOf(sample.time, context.text),
      text: joined(' ', name, said(words, sample.figures)),
      milestone: first && firing ? 'detected' : undefined,
    })
  }
  const state = firing ? 'firing' : 'pending'
  for (const [index, sample] of samples.entries()) {
    const [before, after] = [samples[index - 1], samples[index + 1]]
    if (before === undefined || sample.at - before.at > step * 1.5) tell(sample, state, true)
    // What was pending fires next, or never did.
    if (!firing) continue
    const ends = after === undefined ? sample.at + step * 0.5 < end : after.at - sample.at > step * 1.5
    if (ends) tell(sample, `${state} for the last time`, false)
  }
  return records
}

/** How a series gets beyond a limit, and back, in words. */
const WORDS: Readonly<Record<Threshold['sign'], readonly [string, string]>> = {
  '>': ['rises above', 'is back to at most'],
  '>=': ['reaches', 'is back below'],
  '<': ['falls below', 'is back to at least'],
  '<=': ['falls to', 'is back above'],
}

/** The user has said what is bad: where a series first is, the trouble has started. */
function crossings(series: JsonObject, threshold: Threshold, context: JsonContext): ToolRecord[] {
  const name = labelled(series, ['__name__'], valueAt(valueAt(series, 'metric'), '__name__'), context)
  const [worse, better] = WORDS[threshold.sign]
  const records: ToolRecord[] = []
  let beyond = false
  for (const [index, sample] of samplesOf(series).entries()) {
    const now = isBeyond(sample.value, threshold)
    if (now !== beyond) {
      const words = `${now ? worse : better} ${threshold.limit}${index === 0 ? ' (from the first sample on)' : ''}`
      records.push({
        source: 'metric',
        at: passageOf(sample.time, context.text),
        text: joined(': ', joined(' ', name, said(words, sample.figures)), passageOf(sample.figures, context.text)),
        // What is bad from the first sample on began before it.
        milestone: now && index > 0 ? 'started' : undefined,
      })
    }
    beyond = now
  }
  return records
}

/** A series by its name and labels, as Prometheus writes them: `up{job="api"}`. */
function labelled(
  series: JsonObject,
  without: readonly string[],
  name: JsonValue | undefined,
  context: JsonContext,
): Passage | undefined {
  const metric = objectAt(series, 'metric')
  const labels = [...(metric?.members ?? [])].flatMap(([key, { value }]) =>
    without.includes(key) || value.kind !== 'string' ? [] : [`${key}=${JSON.stringify(value.value)}`],
  )
  const words = passageOf(name, context.text)
  const set = metric === undefined || labels.length === 0 ? undefined : said(`{${labels.join(', ')}}`, metric)
  return joined('', words ?? (set === undefined ? said('value', series) : undefined), set)
}
