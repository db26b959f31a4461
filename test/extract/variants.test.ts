import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Moment } from '../../src/model/moment.ts'
import { readingOf } from './reading.ts'

/** What must follow a change of the text: every fact with its time, text and line, and every finding with its lines. */
interface Facts {
  readonly head: readonly (string | undefined)[]
  readonly zone: string
  readonly timeline: readonly string[]
  readonly milestones: readonly string[]
  readonly windows: readonly string[]
  readonly commitments: readonly string[]
  readonly components: readonly string[]
  readonly published: string
  readonly findings: readonly string[]
}

/** How the facts are expected to have moved. */
interface Moves {
  readonly text?: (text: string) => string
  readonly local?: (local: string) => string
  readonly offset?: (offset: string | null) => string | null
  readonly line?: (line: number) => number
}

const same = <T>(value: T): T => value

function factsOf(text: string, format: 'markdown' | 'text', moves: Moves = {}): Facts {
  const { text: word = same, local = same, offset = same, line = same } = moves
  const { document, incidents } = readingOf(text, { name: 'report', format })
  const [incident] = incidents
  if (incident === undefined || incidents.length > 1) throw new Error(`${incidents.length} incidents`)
  const at = (moment: Moment | undefined): string =>
    moment === undefined ? '-' : `${local(moment.local)} ${offset(moment.offset)} @${line(moment.position.start.line)}`
  return {
    head: [incident.title, incident.organization, incident.summary].map((one) => (one === undefined ? one : word(one))),
    zone: `${incident.zone.label === null ? '' : word(incident.zone.label)} ${offset(incident.zone.offset)} ${incident.zone.basis}`,
    timeline: incident.timeline.map(
      (one) => `${at(one.at)} ${one.source} ${one.status ?? ''} ${one.milestone ?? ''}: ${word(one.text)}`,
    ),
    milestones: Object.entries(incident.milestones).map(([name, one]) => `${name} ${at(one?.at)}`),
    windows: incident.impact.windows.map(({ start, end }) => `${at(start)} / ${at(end)}`),
    commitments: incident.commitments.map(
      ({ kind, made, due, allowance = '', text: words }) =>
        `${kind} ${at(made)} / ${at(due)} ${allowance} ${word(words)}`,
    ),
    components: incident.components.map(({ name, group = '', affected }) => `${name} (${group}) ${affected}`),
    published: at(incident.published),
    findings: check(incident, document).map(({ rule, position, related }) =>
      [
        rule,
        ...[position, ...related.map((one) => one.position)].map((one) =>
          one === undefined ? 0 : line(one.start.line),
        ),
      ].join(' '),
    ),
  }
}

const sample = readFileSync(resolve(import.meta.dirname, '../../samples/partial-api-outage.txt'), 'utf8')

const clock = /(?<![\d-])([01]\d|2[0-3])([:.])([0-5]\d)(?!\d)/g

function anHourLater(text: string): string {
  return text.replace(clock, (_, hour: string, mark: string, minute: string) => `${Number(hour) + 1}${mark}${minute}`)
}

function inTwelveHours(text: string): string {
  return text.replace(clock, (_, hour: string, _mark: string, minute: string) => {
    const of = Number(hour)
    return `${of % 12 === 0 ? 12 : of % 12}:${minute} ${of < 12 ? 'am' : 'pm'}`
  })
}

function labelled(daylight: string, standard: string): (text: string) => string {
  return (text) => text.replace(/\bE([DS])T\b/g, (_, time: string) => (time === 'D' ? daylight : standard))
}

const entry = /^ {2}[•-] (\S+) (.*)$/gm

function asTable(text: string): string {
  const rows = text.replace(entry, '| $1 | $2 |')
  return rows.replace(/^\|/m, '| Time | What happened |\n| --- | --- |\n|')
}

/** Two lines more from the table's head on. */
function belowHead(line: number): number {
  return line < 17 ? line : line + 2
}

describe('a status page’s report, told otherwise', () => {
  const base = factsOf(sample, 'text')

  test('has facts and findings of every kind', () => {
    expect(Object.values(base).map((list) => list.length)).toEqual([3, 17, 14, 7, 1, 5, 4, 27, 12])
  })

  test('an hour later', () => {
    const moved = factsOf(sample, 'text', { text: anHourLater, local: anHourLater })
    expect(moved).not.toEqual(base)
    expect(factsOf(anHourLater(sample), 'text')).toEqual(moved)
  })

  test.each([
    ['PDT', 'PST', '-07:00', '-08:00'],
    ['UTC', 'UTC', 'Z', 'Z'],
    ['UTC-4', 'UTC-5', '-04:00', '-05:00'],
    ['CET', 'CET', '+01:00', '+01:00'],
  ])('in %s', (daylight, standard, summer, winter) => {
    const label = labelled(daylight, standard)
    const offset = (one: string | null) => (one === '-04:00' ? summer : one === '-05:00' ? winter : one)
    expect(factsOf(label(sample), 'text')).toEqual(factsOf(sample, 'text', { text: label, offset }))
  })

  test.each([2019, 2023, 2024])('in %i', (year) => {
    const inYear = (text: string) => text.replace(/2025/g, String(year))
    expect(factsOf(inYear(sample), 'text')).toEqual(factsOf(sample, 'text', { text: inYear, local: inYear }))
  })

  test.each(['- ', '* ', '  - ', '– ', '· ', '1. '])('with %j for bullets', (bullet) => {
    expect(factsOf(sample.replace(/^ {2}• /gm, bullet), 'text')).toEqual(base)
  })

  test('with a table for its timeline', () => {
    expect(factsOf(asTable(sample), 'text')).toEqual(factsOf(sample, 'text', { line: belowHead }))
    const markdown = asTable(asMarkdown(sample))
    expect(factsOf(markdown, 'markdown')).toEqual(factsOf(sample, 'text', { line: lineMap(sample, markdown) }))
  })

  test('with clocks of twelve hours', () => {
    expect(factsOf(inTwelveHours(sample), 'text')).toEqual(factsOf(sample, 'text', { text: inTwelveHours }))
  })

  test('with CRLF', () => {
    expect(factsOf(sample.replaceAll('\n', '\r\n'), 'text')).toEqual(base)
  })

  test('as Markdown with headings', () => {
    const markdown = asMarkdown(sample)
    expect(factsOf(markdown, 'markdown')).toEqual(factsOf(sample, 'text', { line: lineMap(sample, markdown) }))
  })

  test('copied into Markdown as it is, but for its title', () => {
    const markdown = `# ${sample}`
    expect(factsOf(markdown, 'markdown')).toEqual(base)
  })
})

function asMarkdown(text: string): string {
  return text
    .replace(/^Labels and rates refused$/m, '# $&')
    .replace(/^(Postmortem|Resolved|Monitoring|Identified|Update|Investigating)$/gm, '## $1')
    .replace(/^(Posted .*)$/gm, '\n$1')
}

/** Where the lines of `text` stand in `other`, which has further blank lines and marks. */
function lineMap(text: string, other: string): (line: number) => number {
  const words = (line: string) => line.replace(/^(?:[#\s•|-]|\d\d:\d\d)*/, '').replace(/ \|$/, '')
  const map: number[] = []
  const lines = other.split('\n').map(words)
  let at = -1
  for (const line of text.split('\n').map(words)) {
    if (line !== '') at = lines.indexOf(line, at + 1)
    map.push(at + 1)
  }
  return (line) => map[line - 1] ?? 0
}
