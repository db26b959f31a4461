/**
 * A transcript, after pandoc's command tests: a Markdown file whose code blocks hold each a command, its standard
 * input, and what it is to give.
 *
 *     % postmortem check - --fail-on error
 *     lines of standard input, where `^D` ends them
 *     ^D
 *     lines of standard output
 *     2> lines of standard error
 *     => 2
 *
 * A status of 0 is left out.
 */
export interface Transcript {
  readonly command: string
  readonly stdin: string | undefined
  /** The line of the code block's opening fence. */
  readonly open: number
  /** Of the expected part in the file: line indexes, the end excluded. */
  readonly start: number
  readonly end: number
  readonly expected: string
}

export interface Result {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export function transcriptsIn(file: string): Transcript[] {
  const lines = file.split('\n')
  const transcripts: Transcript[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^`{3,}$/.exec(lines[at] ?? '')?.[0]
    if (fence === undefined) continue
    const end = lines.indexOf(fence, at + 1)
    if (end < 0) throw new Error(`line ${at + 1}: the code block does not end`)
    if (lines[at + 1]?.startsWith('% ')) transcripts.push(transcriptOf(lines, at + 1, end))
    at = end
  }
  return transcripts
}

function transcriptOf(lines: readonly string[], first: number, end: number): Transcript {
  const eof = lines.slice(first, end).indexOf('^D')
  const start = eof < 0 ? first + 1 : first + eof + 1
  return {
    command: (lines[first] ?? '').slice(2),
    open: first - 1,
    stdin:
      eof < 0
        ? undefined
        : lines
            .slice(first + 1, first + eof)
            .map((line) => `${line}\n`)
            .join(''),
    start,
    end,
    expected: lines.slice(start, end).join('\n'),
  }
}

/** The expected part of a transcript, as a result would have it. */
export function written({ stdout, stderr, status }: Result): string {
  const lines = [
    ...linesOf(stdout),
    ...linesOf(stderr).map((line) => `2> ${line}`.trimEnd()),
    ...(status === 0 ? [] : [`=> ${status}`]),
  ]
  return lines.join('\n')
}

function linesOf(text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (lines.at(-1) !== '') return [...lines, '(no line end)']
  return lines.slice(0, -1)
}

/** The file with the expected parts replaced, in the order of its transcripts; those that did not run stay. */
export function updated(
  file: string,
  transcripts: readonly Transcript[],
  results: readonly (string | undefined)[],
): string {
  const lines = file.split('\n')
  for (const [index, { open, start, end }] of [...transcripts.entries()].reverse()) {
    const result = results[index]
    if (result === undefined) continue
    const fence = fenceFor(result)
    lines.splice(start, end - start + 1, ...(result === '' ? [] : result.split('\n')), fence)
    lines[open] = fence
  }
  return lines.join('\n')
}

/** Longer than any in the text, so that Markdown can be shown in a code block. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([fence]) => fence.length))
  return '`'.repeat(longest + 1)
}
