import { unitsOf } from './units.ts'

/** The language of the code block in which both versions stand: nothing reads events from it. */
export const CONFLICT = 'conflict'

/** Both versions of one place, for a person to choose from; stands behind that place, which is as the hand left it. */
export function conflictBlock(what: string, hand: string, fresh: string | undefined): string {
  const lines = [
    what,
    `edited: ${onOneLine(hand)}`,
    `drafted: ${fresh === undefined ? '(no longer told)' : onOneLine(fresh)}`,
  ]
  // Longer than any fence inside.
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${CONFLICT}\n${lines.join('\n')}\n${ticks}`
}

const onOneLine = (text: string): string => text.trim().replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ⏎ ')

/** How many places of a draft still wait for a decision. */
export const conflictsIn = (text: string): number => unitsOf(text).units.filter(({ kind }) => kind === CONFLICT).length
