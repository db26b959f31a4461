import type { Document } from '../../model/document.ts'
import type { TextEdit } from '../../model/finding.ts'
import type { StatedDuration } from '../../model/incident.ts'

const number = /\d{1,6}/g

/**
 * Writes a computed length in the words of the stated one: its numbers are replaced, its units stay, so that no
 * language is asked for. Undefined where the units cannot give the length exactly, where a number is written as a
 * word or with a fraction, and where a plural would have to become a singular or the other way round.
 */
export function counted(
  statements: readonly StatedDuration[],
  seconds: number,
  { text, shift }: Document,
): TextEdit[] | undefined {
  const edits: TextEdit[] = []
  for (const { iso, approximate, position } of statements) {
    const start = position.start.offset - shift
    const written = text.slice(start, position.end.offset - shift)
    const numbers = [...written.matchAll(number)]
    const parts = partsOf(iso)
    const values = parts && valuesIn(parts, seconds)
    const asStated = parts?.every(({ value }, index) => Number(numbers[index]?.[0]) === value)
    if (approximate || !parts || !values || numbers.length !== parts.length || !asStated || /\d[.,]\d/.test(written)) {
      return undefined
    }
    for (const [index, { 0: old, index: at }] of numbers.entries()) {
      const value = values[index] ?? 0
      const unit = written.slice(at + old.length).match(/^[\s-]*(\p{L}+)/u)?.[1] ?? ''
      const inflected = unit.length > 3 && (Number(old) === 1) !== (value === 1)
      if (inflected) return undefined
      if (value !== Number(old)) {
        const padded = String(value).padStart(old.startsWith('0') ? old.length : 1, '0')
        edits.push({ start: start + at + shift, end: start + at + old.length + shift, text: padded })
      }
    }
  }
  return edits
}

interface Part {
  readonly value: number
  readonly unit: number
}

/** `PT2H12M` as 2 of 3600 seconds and 12 of 60; undefined for fractions, weeks and calendar units. */
function partsOf(iso: string): readonly Part[] | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso)
  if (!found) return undefined
  return [86_400, 3_600, 60, 1].flatMap((unit, index) => {
    const value = found[index + 1]
    return value === undefined ? [] : [{ value: Number(value), unit }]
  })
}

/** The same units with the numbers that give `seconds`; undefined where they leave a rest. */
function valuesIn(parts: readonly Part[], seconds: number): number[] | undefined {
  let rest = seconds
  const values = parts.map(({ unit }) => {
    const value = Math.floor(rest / unit)
    rest -= value * unit
    return value
  })
  return rest === 0 ? values : undefined
}
