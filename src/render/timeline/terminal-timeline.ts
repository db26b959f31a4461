import type { Gap, Measures, Phase } from '../../measure/measures.ts'
import type { Finding } from '../../model/finding.ts'
import type { Incident, IncidentEvent, MilestoneName } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { elapsed, epochOf } from '../../time/elapsed.ts'
import { dayOf } from '../../time/moment-day.ts'
import { cellWidth, wrapCells } from '../cell-width.ts'
import { capitalized } from '../clean-text.ts'
import { formatDay, longDay, shortDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { clockOf, formatMoment, formatZone, zoneSuffix } from '../format-moment.ts'
import { clockIn } from '../output-zone.ts'
import { englishWording, nameOf, sentence, type Wording } from '../wording.ts'
import { impactLines, promiseLines } from './terminal-promises.ts'
import { milestoneEntries, milestonesOf } from './timeline-picture.ts'

type Paint = (text: string) => string

/** Colours of the terminal; `createColors()` of picocolors fits. */
export interface Painter {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly green: Paint
  readonly yellow: Paint
  readonly blue: Paint
  readonly magenta: Paint
  readonly cyan: Paint
}

export interface TerminalOptions {
  /** Columns; default 80, at least 40. */
  readonly width?: number
  /** Without one, no colours. */
  readonly painter?: Painter
  /** A stretch without entries is drawn as a gap from this length on, in seconds; default 1800. */
  readonly gapSeconds?: number
  /** What the check found, by which a promise counts as broken. */
  readonly findings?: readonly Finding[]
  /** Words, days and lengths, and a zone to show beside the clocks; default English, and none. */
  readonly wording?: Wording
}

const shades = ['█', '░', '▓', '▒']
const same: Paint = (text) => text
const colourless: Painter = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  blue: same,
  magenta: same,
  cyan: same,
}

interface Row {
  readonly at: Moment
  readonly event: IncidentEvent | undefined
  readonly milestones: readonly MilestoneName[]
}

interface Drawing {
  readonly paint: Painter
  readonly width: number
  readonly clockWidth: number
  /** Each with its block in its colour. */
  readonly phases: readonly { readonly phase: Phase; readonly block: string; readonly colour: Paint }[]
  readonly zone: string
  readonly wording: Wording
}

/**
 * The timeline for a terminal, a string a line: phases as a band, then each entry on a line with its clock, and at
 * its side the phase that it falls into; at the end what was promised. `◆` marks a milestone, `●` a status update, `▪` a
 * message of a chat, `·` any other entry.
 * Control characters of the source are left out.
 */
export function terminalTimeline(incident: Incident, measures: Measures, options: TerminalOptions = {}): string[] {
  const paint = options.painter ?? colourless
  const wording = options.wording ?? englishWording
  const rows = rowsOf(incident)
  const colours = [paint.red, paint.yellow, paint.blue, paint.green, paint.magenta, paint.cyan]
  const drawing: Drawing = {
    paint,
    width: Math.max(40, Math.floor(options.width ?? 80)),
    clockWidth: Math.max(5, ...rows.map(({ at }) => cellWidth(clockText(at, wording)))),
    phases: measures.phases.map((phase, index) => ({
      phase,
      // Without colours, shades tell the phases apart.
      block: paint.red('x') === 'x' ? (shades[index % shades.length] ?? '█') : '█',
      colour: colours[index % colours.length] ?? same,
    })),
    zone: shown(formatZone(incident.zone)),
    wording,
  }
  const gaps = gapsByRow(
    measures.gaps.filter(({ seconds }) => seconds >= (options.gapSeconds ?? 1800)),
    rows,
  )
  const days = [...new Set(rows.map(({ at }) => dayOf(at)))]
  const lines = [...headerLines(days, drawing), ...bandLines(drawing), ...impactLines(measures, drawing)]
  let lastDay = days.length > 1 ? undefined : days[0]
  for (const [index, row] of rows.entries()) {
    const day = dayOf(row.at)
    if (day !== lastDay) lines.push(...dayLines(day, index > 0, drawing))
    lastDay = day
    lines.push(...rowLines(row, drawing))
    const gap = gaps.get(index)
    if (gap !== undefined) lines.push(...gapLines(gap, drawing))
  }
  lines.push(...promiseLines(incident, options.findings ?? [], drawing))
  return lines.map((line) => line.trimEnd())
}

function rowsOf(incident: Incident): Row[] {
  const known = new Set(incident.timeline.map(({ id }) => id))
  const rows: Row[] = incident.timeline.map((event) => ({
    at: event.at,
    event,
    milestones: milestonesOf(event, incident),
  }))
  for (const [name, { at, event }] of milestoneEntries(incident)) {
    if (event !== undefined && known.has(event)) continue
    const ms = epochOf(at)?.ms
    const later =
      ms === undefined ? -1 : rows.findIndex((row) => (epochOf(row.at)?.ms ?? Number.NEGATIVE_INFINITY) > ms)
    rows.splice(later === -1 ? rows.length : later, 0, { at, event: undefined, milestones: [name] })
  }
  return rows
}

/**
 * Each gap by the row after which it is drawn: the last of its first minute. A gap is one of the report's own list; one
 * in which an update or a milestone stands is left out, since the drawing shows these too.
 */
function gapsByRow(gaps: readonly Gap[], rows: readonly Row[]): Map<number, Gap> {
  const placed = new Map<number, Gap>()
  for (const gap of gaps) {
    const begin = rows.findIndex(({ event }) => event?.id === gap.from.id)
    const next = rows.findIndex(({ at }, index) => index > begin && (elapsed(gap.from.at, at) ?? 0) > 0)
    const after = rows[next]
    if (after !== undefined && (elapsed(gap.to.at, after.at) ?? 0) >= 0) placed.set(next - 1, gap)
  }
  return placed
}

function headerLines(days: readonly string[], { paint, width, zone, wording }: Drawing): string[] {
  const { texts } = wording.words
  const dated = days.filter((day) => day !== '')
  const [start = '', end = start] = [dated[0], dated.at(-1)].map((day) => formatDay(day ?? '', wording))
  const when = dated.length < 2 ? start || texts.dayNotKnown : sentence(wording, 'fromTo', { start, end })
  const where = zone === '' ? texts.zoneNotKnown : sentence(wording, 'timesInZone', { zone })
  const beside = wording.zone === undefined ? [] : [sentence(wording, 'besideIn', { zone: wording.zone.name })]
  const header = [when, where, ...beside].join(' · ')
  return [...wrapCells(header, width).map(paint.dim), '']
}

/** The phases in proportion to their lengths, and what they are called. */
function bandLines({ phases, width, paint, wording }: Drawing): string[] {
  const total = phases.reduce((sum, { phase }) => sum + phase.seconds, 0)
  if (total <= 0) return []
  const room = Math.max(phases.length, width - 2)
  const sizes = phases.map(({ phase }) => Math.max(1, Math.floor((phase.seconds / total) * room)))
  let spare = room - sizes.reduce((sum, size) => sum + size, 0)
  while (spare !== 0) {
    const largest = sizes.indexOf(Math.max(...sizes))
    const step = Math.max(spare, 1 - (sizes[largest] ?? 1))
    if (step === 0) break
    sizes[largest] = (sizes[largest] ?? 1) + step
    spare -= step
  }
  const band = phases.map(({ colour, block }, index) => colour(block.repeat(sizes[index] ?? 1))).join('')
  return [`  ${band}`, ...legendLines(phases, width, paint, wording), '']
}

function legendLines(phases: Drawing['phases'], width: number, paint: Painter, wording: Wording): string[] {
  const lines: string[] = []
  let line = ' '
  let used = 1
  for (const { phase, block, colour } of phases) {
    const name = shown(nameOf(wording.words.phases, phase.name))
    const length = formatDuration(phase.seconds, wording)
    const size = cellWidth(`${name} ${length}`) + 4
    if (used > 1 && used + size > width) {
      lines.push(line)
      line = ' '
      used = 1
    }
    line += ` ${colour(block)} ${name} ${paint.bold(length)} `
    used += size + 1
  }
  return [...lines, line]
}

function dayLines(day: string, later: boolean, { paint, wording }: Drawing): string[] {
  const name = day === '' ? wording.words.texts.dayNotKnown : longDay(day, wording)
  return [...(later ? [''] : []), paint.bold(name)]
}

function rowLines({ at, event, milestones }: Row, drawing: Drawing): string[] {
  const { paint, width, clockWidth, wording } = drawing
  const { words } = wording
  const gutter = gutterAt(at, drawing)
  const mark = milestones.length > 0 ? paint.bold('◆') : markOf(event, paint)
  const clock = clockText(at, wording).padStart(clockWidth)
  const label = capitalized(milestones.map((name) => words.milestones[name]).join(words.comma))
  const status = event?.status === undefined ? '' : `[${words.statuses[event.status]}]`
  const span = event?.until === undefined ? '' : `(${untilText(event.at, event.until, wording)})`
  const actor = event?.actor === undefined ? '' : `${shown(event.actor)}:`
  const rest = [status, actor, shown(event?.text ?? ''), span].filter((part) => part !== '').join(' ')
  const told = [label, rest].filter((part) => part !== '').join(' – ')
  const indent = clockWidth + 6
  const [first = '', ...further] = wrapCells(told, width - indent)
  const head = label !== '' && first.startsWith(label) ? paint.bold(label) + first.slice(label.length) : first
  const continued = `${' '.repeat(clockWidth + 1)} ${gutter}   `
  return [` ${clock} ${gutter} ${mark} ${head}`, ...further.map((line) => continued + line)]
}

function markOf(event: IncidentEvent | undefined, paint: Painter): string {
  if (event?.source === 'update') return paint.cyan('●')
  return event?.source === 'chat' ? paint.magenta('▪') : paint.dim('·')
}

/** A dotted stretch, longer for a longer gap. */
function gapLines(gap: Gap, { paint, clockWidth, wording }: Drawing): string[] {
  const blank = ' '.repeat(clockWidth + 2)
  const dots = Math.min(3, 1 + Math.floor(gap.seconds / 7200))
  const stretch = Array.from({ length: dots }, () => `${blank}${paint.dim('┊')}`)
  const length = formatDuration(gap.seconds, wording)
  const told = gap.atLeast ? sentence(wording, 'atLeast', { length }) : length
  const words = sentence(wording, 'lengthWithoutEntry', { length: told })
  return [...stretch, `${blank}${paint.dim('┊')} ${paint.yellow(words)}`, ...stretch]
}

function gutterAt(at: Moment, { phases, paint }: Drawing): string {
  const now = epochOf(at)
  const inside = phases.find(({ phase }) => {
    const start = epochOf(phase.start)
    const end = epochOf(phase.end)
    return (
      now !== null && start !== null && end !== null && now.bare === start.bare && now.ms >= start.ms && now.ms < end.ms
    )
  })
  return inside === undefined ? paint.dim('│') : inside.colour(inside.block)
}

/** The clock, and that of the other zone where one is asked for: `14:03 (13:03)`. */
function clockText(at: Moment, wording: Wording): string {
  const clock = clockOf(at)
  if (clock === '') return '–'
  const there = wording.zone === undefined ? undefined : clockIn(wording.zone, at)
  const day = there === undefined || there.day === dayOf(at) ? '' : `${shortDay(there.day, wording)} `
  return `${at.approximate ? '~' : ''}${clock}${there === undefined ? '' : ` (${day}${there.clock})`}`
}

function untilText(from: Moment, until: Moment, wording: Wording): string {
  const sameDay = dayOf(from) === dayOf(until) && zoneSuffix(from) === zoneSuffix(until)
  return sentence(wording, 'until', { time: sameDay ? clockText(until, wording) : formatMoment(until, wording) })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them
const commands = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

function shown(text: string): string {
  return text
    .replace(/[\t\n\r\v\f]+/g, ' ')
    .replace(commands, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim()
}
