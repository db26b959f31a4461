import { cleanText } from '../render/clean-text.ts'
import { cellsOf } from '../reporters/columns.ts'
import type { Output } from './streams.ts'

export interface Progress {
  /** That `done` files are read, and that `name` comes next. */
  readonly show: (done: number, name: string) => void
  /** Takes the bar away, before anything else is printed. */
  readonly clear: () => void
}

const cells = 20

/** So much of the whole, as a bar. */
export function barOf(done: number, total: number): string {
  const full = Math.round((Math.min(done, total) / total) * cells)
  return '█'.repeat(full) + '░'.repeat(cells - full)
}

/** A bar that comes and goes at once only flickers. */
const patience = 1000

/**
 * A bar for the reading of several files, on the last line of a terminal; nothing is drawn in the first second, for a
 * single file, in a pipe, or on a terminal that cannot take a line back.
 *
 * @param clock milliseconds from any start
 */
export function progressOn(stream: Output, total: number, clock: () => number = () => performance.now()): Progress {
  if (total < 2 || stream.isTTY !== true || process.env.TERM === 'dumb') return { show: nothing, clear: nothing }
  const start = clock()
  let drawn = false
  return {
    show: (done, name) => {
      if (clock() - start < patience) return
      const text = `${barOf(done, total)} ${done} of ${total}  ${cleanText(name)}`
      stream.write(`${eraseLine}${clipped(text, (stream.columns || 80) - 1)}`)
      drawn = true
    },
    clear: () => {
      if (drawn) stream.write(eraseLine)
      drawn = false
    },
  }
}

const nothing = (): void => undefined

/** ECMA-48: to the first column, EL for the whole line. */
export const eraseLine = '\r\u001B[2K'

/** A line that wraps could not be taken back. */
export function clipped(text: string, columns: number): string {
  let used = 0
  let line = ''
  for (const { text: cell, width } of cellsOf(text)) {
    used += width
    if (used > columns) break
    line += cell
  }
  return line
}
