import type { Writable } from 'node:stream'
import { type Answers, incidentOf } from '../../draft/answers.ts'
import { givenTime } from '../../draft/given-time.ts'
import { stampedAnswers } from '../../draft/update.ts'
import { measure } from '../../measure/measure.ts'
import type { Incident } from '../../model/incident.ts'
import { exists } from '../../node/exists.ts'
import { readyTemplate } from '../../node/isolated-template.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { UserError } from '../../node/user-error.ts'
import type { Report } from '../../render/content.ts'
import { formatMoment } from '../../render/format-moment.ts'
import { renderRemotely } from '../../render/render.ts'
import { englishWording, type Wording } from '../../render/wording.ts'
import type { SettledMoment } from '../../time/settle.ts'
import { note } from '../complain.ts'
import { gapLimit } from '../gap-limit.ts'
import { askedTimes, askIn, contextOf, type Question, required, type Typed } from '../new-form.ts'
import { documents, type OutputFormat, outputFiles, writeOutputs } from '../output-files.ts'
import { type OutputFlags, outputOf } from '../output-options.ts'
import { type ReadingFlags, zoneGiven } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'
import { type WritingFlags, writtenReport } from '../written-report.ts'

export interface NewFlags
  extends ReadingFlags,
    OutputFlags,
    WritingFlags,
    Omit<Typed, 'component' | 'output' | 'zone'> {
  readonly component?: readonly string[]
  readonly output?: readonly string[]
  readonly template?: string
  readonly force?: boolean
}

const order: readonly Question[] = ['title', 'severity', 'zone', ...askedTimes, 'component', 'impact', 'summary', 'who']

/** Starts a postmortem from what somebody knows: asked in a terminal, or told by the options. */
export async function newReport(flags: NewFlags, streams: Streams, version: string): Promise<ExitStatus> {
  const settingsFor = await settingsOf(flags)
  const settings = settingsFor('-')
  const { assumptions, config } = settings
  await assertFree(flags.output ?? [], flags.force)
  const loaded = await loadTemplate(flags.template ?? config.template ?? 'postmortem', 'incident')
  const typed = await answersTo(flags, assumptions, streams)
  if (typed === undefined) {
    note(streams.stderr, 'left: nothing was written')
    return 2
  }
  const outputs = await outputFiles(typed.output === undefined ? (flags.output ?? []) : [typed.output], '-', documents)
  const { zone, wording: own = englishWording } = outputOf(config, flags)
  const wording = zone === undefined ? own : { ...own, zone }
  const incident = await incidentOf(answersOf(typed, assumptions.date), wording)
  const template = await readyTemplate(loaded)
  try {
    const rendered = async (told: Incident): Promise<Report> =>
      await renderRemotely({ incident: told, measures: measure(told), findings: [] }, template, {
        ...gapLimit(settings),
        wording,
        tool: { name: 'postmortem-kit', version },
      })
    const report = await rendered(incident)
    const contents = new Map<OutputFormat, string | Uint8Array>()
    const warnings = new Set(report.warnings)
    for (const { format } of outputs)
      contents.set(format, await writtenReport(report, incident, format, flags, warnings))
    const markdown = contents.get('markdown')
    if (typeof markdown === 'string')
      contents.set(
        'markdown',
        stampedAnswers(markdown, await unanswered(rendered, incident, wording), wordsOf(incident, wording)),
      )
    if (!flags.quiet) for (const warning of warnings) note(streams.stderr, warning)
    await writeOutputs(outputs, contents, streams)
    return 0
  } finally {
    await template.close()
  }
}

/** The same draft without an answer. */
async function unanswered(
  rendered: (told: Incident) => Promise<Report>,
  { source }: Incident,
  wording: Wording,
): Promise<string> {
  const none = await incidentOf({ title: '', severity: '', times: {}, components: [] }, wording)
  const { title: _title, severity: _severity, ...blank } = none
  const { writeMarkdown } = await import('../../render/writers/markdown.ts')
  return writeMarkdown(await rendered({ ...blank, source }))
}

/** The answers as they stand in the draft. */
function wordsOf(
  { title = '', severity = '', components, sections, milestones }: Incident,
  wording: Wording,
): string[] {
  const prose = sections.flatMap(({ markdown }) => markdown.split(/\n{2,}/))
  const times = Object.values(milestones).map(({ at }) => formatMoment(at, wording))
  const words = [title, severity, ...components.map(({ name }) => name), ...prose, ...times]
  return words.map((each) =>
    each
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

async function assertFree(paths: readonly string[], force: boolean | undefined): Promise<void> {
  for (const path of paths) {
    if (path !== '-' && force !== true && (await exists(path))) {
      throw new UserError('there is such a file', path, 'name another with -o, or write over it with --force')
    }
  }
}

/** What the options say, completed in the form where there is a terminal; undefined where the form was left. */
async function answersTo(
  { component, output, date, force, ...flags }: NewFlags,
  assumptions: { readonly zone?: string; readonly date?: string },
  { stdin, stdout, stderr }: Streams,
): Promise<Typed | undefined> {
  const given: Typed = {}
  for (const question of order) {
    const value =
      question === 'component'
        ? component?.join(', ')
        : question === 'zone'
          ? assumptions.zone
          : flags[question as keyof typeof flags]
    if (typeof value === 'string' && value.trim() !== '') given[question] = value.trim()
  }
  for (const time of askedTimes) {
    const value = given[time]
    const read = value === undefined ? undefined : givenTime(value, contextOf(time, given, assumptions.date))
    if (read !== undefined && 'problem' in read) throw new UserError(`--${time}`, value, read.problem)
  }
  const isTerminal = (stdin as { isTTY?: boolean }).isTTY === true && stderr.isTTY === true
  const missing = [...required].filter((question) => given[question] === undefined)
  if (!isTerminal) {
    if (missing.length === 0) return given
    const options = missing.map((question) => `--${question}`).join(' and ')
    throw new UserError(`${options} needed`, undefined, 'there is no terminal to ask in')
  }
  const asksForFile = output === undefined && stdout.isTTY === true
  const { existsSync } = await import('node:fs')
  return await askIn({
    input: stdin,
    output: stderr as unknown as Writable,
    given,
    questions: asksForFile ? [...order, 'output'] : order,
    date: assumptions.date,
    problemOf: (question, answer) => {
      if (question === 'zone') return problemOfZone(answer)
      if (question !== 'output') return undefined
      if (!/\.(?:md|markdown|html?|pdf)$/i.test(answer)) return documents.hint
      return force !== true && existsSync(answer) ? 'there is such a file: give another name' : undefined
    },
  })
}

function problemOfZone(answer: string): string | undefined {
  try {
    zoneGiven(answer, '--zone')
    return undefined
  } catch (error) {
    return (error as Error).message.replace(' --zone', ' zone')
  }
}

function answersOf(
  { title = '', severity = '', zone, component, summary, impact, who, ...typed }: Typed,
  date: string | undefined,
): Answers {
  const known = zone === undefined ? undefined : zoneGiven(zone, '--zone')
  const all: Typed = { ...typed, ...(known !== undefined && { zone: known }) }
  const times: Partial<Record<(typeof askedTimes)[number], SettledMoment>> = {}
  for (const time of askedTimes) {
    const value = typed[time]
    const read = value === undefined ? undefined : givenTime(value, contextOf(time, all, date))
    if (read !== undefined && 'moment' in read) times[time] = read.moment
  }
  const components = (component ?? '').split(',').map((name) => name.trim())
  return {
    title,
    severity,
    zone: known,
    times,
    components: components.filter((name) => name !== ''),
    summary,
    impact,
    who,
  }
}
