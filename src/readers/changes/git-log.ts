import type { UpdateDraft } from '../incident-tree.ts'
import { plainParagraphs } from '../inner-text.ts'
import { type LogSource, passageIn } from './log-source.ts'

const COMMIT = /^commit ([0-9a-f]{7,64})(?: .*)?$/
const FIELD = /^(Author|AuthorDate|Commit|CommitDate|Date|Merge): {1,8}(.*)$/
/** `%h %ad %s` and its like with `--date=iso`: one line a commit */
const ONE_LINE =
  /^([0-9a-f]{7,64})[ \t]+(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d ?(?:Z|[+-]\d\d:?\d\d))[ \t]+(?:([^\t]{1,80})\t)?(.*)$/
/** git sets the message in four blanks; what stands below it from the margin on is of `--stat` or `-p`. */
const MESSAGE = /^(?: {4}|\t)/

/** Whether lines are of `git log`, with times; the first that is not blank must be a commit's. */
export function isGitLog(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const [first = ''] = filled
  if (COMMIT.test(first)) return filled.slice(1, 8).some((line) => /^(?:AuthorDate|CommitDate|Date): /.test(line))
  if (!ONE_LINE.test(first)) return false
  return filled.filter((line) => ONE_LINE.test(line)).length * 10 >= filled.length * 9
}

interface Commit {
  readonly hash: string
  actor?: string
  /** Of its stamp: the line, and where in it the date begins. */
  stamp?: { readonly line: number; readonly from: number }
  authored?: { readonly line: number; readonly from: number }
  /** Lines of the message: the first, and the one after the last. */
  text?: { readonly from: number; to: number }
}

/** `git log` as it is by default, or with `--format=fuller`, or in single lines. See git-log.md. */
export function gitCommits(source: LogSource): UpdateDraft[] {
  const drafts: UpdateDraft[] = []
  let open: Commit | undefined
  let ended = false
  const close = (): void => {
    if (open !== undefined) drafts.push(draftOf(open, source))
    open = undefined
  }
  for (const [at, line] of source.lines.entries()) {
    const commit = COMMIT.exec(line)
    if (commit?.[1] !== undefined) {
      close()
      open = { hash: commit[1] }
      ended = false
    } else if (open === undefined) {
      const one = oneLine(source, at)
      if (one !== undefined) drafts.push(one)
    } else if (open.text === undefined && FIELD.test(line)) take(open, line, at)
    else if (MESSAGE.test(line) && !ended) {
      open.text ??= { from: at, to: at }
      open.text.to = at + 1
    } else if (line.trim() !== '') ended = true
  }
  close()
  return drafts
}

function take(commit: Commit, line: string, at: number): void {
  const [, name, value = ''] = FIELD.exec(line) ?? []
  const place = { line: at, from: line.length - value.length }
  if (name === 'Author') commit.actor = value.replace(/\s*<[^<>]*>\s*$/, '').trim()
  else if (name === 'CommitDate' || name === 'Date') commit.stamp = place
  else if (name === 'AuthorDate') commit.authored = place
}

function draftOf({ hash, actor, stamp, authored, text }: Commit, source: LogSource): UpdateDraft {
  const at = stamp ?? authored
  const written = (place: { line: number; from: number } | undefined) =>
    place === undefined ? undefined : passageIn(source, place.line, place.from)
  const body = text === undefined ? undefined : passageIn(source, text.from, 0, text.to)
  const other = at === authored ? undefined : written(authored)
  const differs = other !== undefined && other.text !== written(at)?.text
  return {
    stamp: written(at),
    ...(actor !== undefined && actor !== '' && { actor }),
    isEntry: { source: 'change', key: hash },
    body: body === undefined ? [] : plainParagraphs(body, source.place),
    ...(differs && { values: [{ passage: other, fact: { is: 'record-time' } }] }),
  }
}

function oneLine(source: LogSource, at: number): UpdateDraft | undefined {
  const line = source.lines[at] ?? ''
  const [, hash, date, actor, subject] = ONE_LINE.exec(line) ?? []
  if (hash === undefined || date === undefined || subject === undefined) return undefined
  const from = line.indexOf(date)
  return {
    stamp: passageIn(source, at, from, undefined, from + date.length),
    ...(actor !== undefined && { actor: actor.trim() }),
    isEntry: { source: 'change', key: hash },
    body: plainParagraphs(passageIn(source, at, line.length - subject.length), source.place),
  }
}
