import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Draft, draft } from '../../draft/draft.ts'
import { countsLine, skewLines, windowLine, withDraftSections } from '../../draft/draft-report.ts'
import { MANY_EVENTS } from '../../draft/fold-talk.ts'
import type { Masker } from '../../draft/mask/masker.ts'
import { type People, peopleAs } from '../../draft/people.ts'
import type { Unplaced } from '../../draft/telling.ts'
import { isUntouchedDraft } from '../../draft/untouched.ts'
import { type DraftUpdate, stampedDraft, updateDraft } from '../../draft/update.ts'
import { measure } from '../../measure/measure.ts'
import { readyTemplate } from '../../node/isolated-template.ts'
import { useLittleMemory } from '../../node/lean-memory.ts'
import { loadRoles } from '../../node/load-roles.ts'
import { type LoadedSources, loadSources } from '../../node/load-sources.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { secretMasker } from '../../node/mask-secrets.ts'
import { systemReason, UserError } from '../../node/user-error.ts'
import type { Report } from '../../render/content.ts'
import { renderRemotely } from '../../render/render.ts'
import { englishWording } from '../../render/wording.ts'
import { complain, note } from '../complain.ts'
import { clocksGiven, personalGiven, windowGiven } from '../draft-options.ts'
import { gapLimit } from '../gap-limit.ts'
import { documents, type OutputFile, type OutputFormat, outputFiles, writeOutputs } from '../output-files.ts'
import { type OutputFlags, outputOf, wordingFor } from '../output-options.ts'
import { progressOn } from '../progress.ts'
import { type ReadingFlags, thresholdGiven } from '../reading-options.ts'
import { type Settings, settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'
import { type WritingFlags, writtenReport } from '../written-report.ts'

export interface DraftFlags extends ReadingFlags, OutputFlags, WritingFlags {
  readonly output?: readonly string[]
  readonly format: 'markdown' | 'json'
  readonly template?: string
  readonly title?: string
  readonly from?: string
  readonly to?: string
  readonly clock?: readonly string[]
  readonly keep?: 'all'
  readonly roles?: string
  readonly mask?: readonly string[]
  /** A draft edited by hand, to bring new evidence into. */
  readonly update?: string
  readonly force?: boolean
}

/** Drafts a postmortem from what several sources tell; what cannot be read is told, and the draft made without it. */
export async function draftReport(
  given: readonly string[],
  flags: DraftFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const { stderr } = streams
  useLittleMemory()
  const outputs = await outputsFor(flags)
  const hand = flags.update === undefined ? undefined : await handIn(flags.update)
  const settingsFor = await settingsOf(flags)
  const template = await loadTemplate(flags.template ?? settingsFor('-').config.template ?? 'postmortem', 'incident')
  const people = flags.roles === undefined ? undefined : peopleAs(await loadRoles(flags.roles))
  const masker = secretMasker({
    personal: personalGiven(flags.mask ?? []),
    ...(people !== undefined && { emailAs: people.roleOf }),
  })
  const loaded = await sourcesOf(given, flags, settingsFor, streams, outputs, masker)
  for (const failure of loaded.failures) complain(stderr, new UserError(failure))
  const clocks = clocksGiven(
    flags.clock ?? [],
    loaded.sources.map(({ name }) => name),
  )
  const window = windowGiven(flags.from, flags.to)
  const drafted = await draft(loaded.sources, { title: flags.title, clocks, window, keepAll: flags.keep === 'all' })
  if (drafted.counts.records === 0)
    throw new UserError('no event was found', masker.maskNow(given.join(' ')), 'name other sources')
  const { draft: told, strangers } = withRoles(drafted, people)
  const settings = settingsFor('-')
  const wording = wordingFor(told.incident, outputOf(settings.config, flags))
  const remarks = remarksOn(loaded)
  if (!flags.quiet) {
    for (const line of remarks) note(stderr, line)
    for (const line of skewLines(told, englishWording)) note(stderr, line)
    if (strangers.length > 0) note(stderr, `no role for ${strangers.join(', ')}: add them to ${flags.roles}`)
    note(stderr, countsLine(told, englishWording))
    const taken = windowLine(told, englishWording)
    if (taken !== undefined) note(stderr, taken)
    const { crowded } = told.counts
    if (crowded > 0)
      note(
        stderr,
        `${crowded} of those folded bear on the incident, but ${MANY_EVENTS} events are a report: cut them with --from and --to, or --keep all shows all`,
      )
    else if (told.counts.events > MANY_EVENTS)
      note(stderr, `${told.counts.events} events are more than a report: cut them with --from and --to`)
    const kinds = masker.masked().map(({ kind, count }) => `${kind} ${count}`)
    if (kinds.length > 0) note(stderr, `masked: ${kinds.join(', ')}`)
  }
  const status: ExitStatus = loaded.failures.length > 0 ? 2 : 0
  if (flags.format === 'json') {
    await writeOutputs(outputs, new Map([['markdown', `${JSON.stringify(told.incident, null, 2)}\n`]]), streams)
    return status
  }
  const ready = await readyTemplate(template)
  try {
    const { incident } = told
    const rendered = await renderRemotely({ incident, measures: measure(incident), findings: [] }, ready, {
      ...gapLimit(settings),
      wording,
      tool: { name: 'postmortem-kit', version },
    })
    const notes = { ...gapLimit(settings), clocks, sourceNotes: [...loaded.failures, ...remarks] }
    const report = withDraftSections(rendered, told, notes)
    const { contents, conflicts } = await contentsOf(report, told, outputs, flags, hand, loaded, streams)
    await writeOutputs(outputs, contents, streams)
    return conflicts > 0 && status === 0 ? 1 : status
  } finally {
    await ready.close()
  }
}

/** What the readers say of sources that were read, and which of them tell nothing. */
function remarksOn({ sources, notes }: LoadedSources): string[] {
  const empty = sources.filter(({ incidents }) => incidents.every(({ timeline }) => timeline.length === 0))
  return [
    ...notes.map(({ name, note: line }) => `${name}: ${line}`),
    ...empty.map(({ name }) => `${name}: no event in it`),
  ]
}

/** Where to write: never over what somebody has edited. */
async function outputsFor({ output = [], format, update, force }: DraftFlags): Promise<OutputFile<OutputFormat>[]> {
  if (format === 'json') {
    if (update !== undefined)
      throw new UserError('--update takes a draft in Markdown', '--format json', 'leave one out')
    return (output.length === 0 ? ['-'] : output).map((path) => ({ path, format: 'markdown' }))
  }
  const outputs = await outputFiles(output.length === 0 && update !== undefined ? [update] : output, '-', documents)
  for (const { path } of outputs) {
    if (path === '-' || force === true || path === update) continue
    const there = await readFile(path, 'utf8').catch(() => undefined)
    if (there === undefined || there === '' || isUntouchedDraft(there)) continue
    const mend = path.endsWith('.md')
      ? `--update ${path} keeps what was edited; --force writes over it`
      : '--force writes over it'
    throw new UserError('this would write over a file', `-o ${path}`, mend)
  }
  return outputs
}

async function handIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UserError('cannot read', `--update ${path}`, systemReason(error))
  }
}

async function sourcesOf(
  given: readonly string[],
  flags: DraftFlags,
  settingsFor: (name: string) => Settings,
  { stdin, stderr }: Streams,
  outputs: readonly { readonly path: string }[],
  masker: Masker,
): Promise<LoadedSources> {
  const progress = progressOn(stderr, flags.quiet ? 0 : given.length)
  const written = [...outputs.map(({ path }) => path), ...(flags.update === undefined ? [] : [flags.update])]
  try {
    return await loadSources(given, {
      stdin,
      masker,
      format: flags.inputFormat,
      threshold: thresholdGiven(flags.threshold),
      assumptionsFor: (name) => settingsFor(name).assumptions,
      except: written.filter((path) => path !== '-').map((path) => resolve(path)),
      progress: (done, name) => progress.show(done, name),
    })
  } finally {
    progress.clear()
  }
}

function withRoles(drafted: Draft, people: People | undefined): { draft: Draft; strangers: readonly string[] } {
  if (people === undefined) return { draft: drafted, strangers: [] }
  const incident = people.inIncident(drafted.incident)
  const named = <Told extends Unplaced>(record: Told): Told => ({ ...record, text: people.inText(record.text) })
  const [unplaced, outside] = [drafted.unplaced.map(named), drafted.outside.map(named)]
  return { draft: { ...drafted, incident, unplaced, outside }, strangers: people.unmapped() }
}

async function contentsOf(
  report: Report,
  { incident }: Draft,
  outputs: readonly OutputFile<OutputFormat>[],
  flags: DraftFlags,
  hand: string | undefined,
  { sources }: LoadedSources,
  { stderr }: Streams,
): Promise<{ contents: Map<OutputFormat, string | Uint8Array>; conflicts: number }> {
  const contents = new Map<OutputFormat, string | Uint8Array>()
  const warnings = new Set(report.warnings)
  let conflicts = 0
  for (const { format } of outputs) {
    if (!contents.has(format)) contents.set(format, await writtenReport(report, incident, format, flags, warnings))
  }
  const fresh = contents.get('markdown')
  if (typeof fresh === 'string') {
    const names = sources.map(({ name }) => name)
    const result = hand === undefined ? undefined : updated(hand, fresh, names, flags, stderr)
    contents.set('markdown', result?.text ?? stampedDraft(fresh))
    conflicts = result?.conflicts ?? 0
  }
  if (!flags.quiet) for (const warning of warnings) note(stderr, warning)
  return { contents, conflicts }
}

function updated(
  hand: string,
  fresh: string,
  names: readonly string[],
  { update = '', quiet }: DraftFlags,
  stderr: Streams['stderr'],
): DraftUpdate {
  const result = updateDraft(hand, fresh, names)
  if (quiet) return result
  const { added, changed, removed, conflicts, deleted, notes } = result
  note(stderr, `${update}: ${added} added, ${changed} changed, ${removed} removed, ${conflicts} in conflict`)
  for (const line of deleted) note(stderr, `${update}: stays deleted: ${line}`)
  for (const line of notes) note(stderr, `${update}: ${line}`)
  return result
}
