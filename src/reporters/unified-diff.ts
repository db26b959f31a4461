/** Lines kept around a change. */
const context = 3

/** Beyond so many changed lines on either side, a stretch is shown as wholly replaced: a shorter diff is not worth the time. */
const most = 1_000

interface Line {
  readonly kind: ' ' | '-' | '+'
  readonly text: string
}

/** What changed between two texts, as `diff -u` prints it; '' where nothing did. Line ends count as part of a line. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = diffOf(linesOf(before), linesOf(after))
  const changed = lines.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]))
  const hunks: { from: number; to: number }[] = []
  for (const index of changed) {
    const last = hunks.at(-1)
    if (last && index - last.to <= context * 2) last.to = index
    else hunks.push({ from: index, to: index })
  }
  const texts = hunks.map(({ from, to }) =>
    hunk(lines, Math.max(0, from - context), Math.min(lines.length, to + context + 1)),
  )
  return `--- ${name}\n+++ ${name}\n${texts.join('')}`
}

/** With their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const shown = lines.slice(from, to)
  const count = (some: readonly Line[], kind: string) => some.filter((line) => line.kind !== kind).length
  const range = (kind: '-' | '+') => {
    const length = count(shown, kind === '-' ? '+' : '-')
    const first = count(lines.slice(0, from), kind === '-' ? '+' : '-') + (length === 0 ? 0 : 1)
    return length === 1 ? String(first) : `${first},${length}`
  }
  const body = shown.map(({ kind, text }) =>
    text.endsWith('\n') ? `${kind}${text}` : `${kind}${text}\n\\ No newline at end of file\n`,
  )
  return `@@ -${range('-')} +${range('+')} @@\n${body.join('')}`
}

function diffOf(before: readonly string[], after: readonly string[]): Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1
  }
  const same = (text: string): Line => ({ kind: ' ', text })
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return [...before.slice(0, head).map(same), ...middle, ...before.slice(before.length - tail).map(same)]
}

/** By the longest common subsequence. */
function between(before: readonly string[], after: readonly string[]): Line[] {
  const removed = (text: string): Line => ({ kind: '-', text })
  const added = (text: string): Line => ({ kind: '+', text })
  if (before.length > most || after.length > most) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      lines.push({ kind: ' ', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(removed(old))
      i += 1
    } else if (fresh !== undefined) {
      lines.push(added(fresh))
      j += 1
    }
  }
  return lines
}
