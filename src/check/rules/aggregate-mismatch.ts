import { z } from 'zod'
import { positionOf } from '../../model/passage.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { scanDurations } from '../../time/scan-durations.ts'
import { type Block, blocksOf } from '../blocks.ts'
import { tidyLabel } from '../fields.ts'
import { defineRule } from '../rule.ts'
import { unitOf } from '../stated-length.ts'
import { quoted } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

const expressions = perWords(({ totals, means }) => ({
  total: new RegExp(`^${totals}$`, 'iu'),
  mean: new RegExp(`^${means}$`, 'iu'),
}))

export const aggregateMismatch = defineRule({
  id: 'aggregate-mismatch',
  severity: 'error',
  summary: 'A total or a mean in a table or list that its own figures do not give.',
  why: 'Totals and means are what is quoted; nobody adds the rows up again.',
  options: z.strictObject({
    percent: z.number().nonnegative().default(1).describe('how far it may be off, beyond what rounding explains'),
  }),
  messages: {
    total: '{{label}} is said to be {{stated}}, but the {{count}} figures above make {{counted}}',
    mean: '{{label}} is said to be {{stated}}, but the mean of the {{count}} figures above is {{counted}}',
  },
  check({ incident, document, options, report }) {
    const { total, mean } = expressions(wordsIn(document))
    const kindOf = (label: string) => (mean.test(label) ? 'mean' : total.test(label) ? 'total' : undefined)
    for (const { label, stated, parts } of columnsOf(blocksOf(incident, document), kindOf)) {
      const kind = kindOf(tidyLabel(label))
      const same = parts.filter(({ unit }) => unit === stated.unit)
      // A cell that holds no figure, or one of another kind, leaves the sum open.
      if (!kind || same.length < 2 || same.length !== parts.length) continue
      const sum = same.reduce((all, { value }) => all + value, 0)
      const counted = kind === 'mean' ? sum / same.length : sum
      const rounding = (stated.grain + (kind === 'mean' ? 0 : same.reduce((all, { grain }) => all + grain, 0))) / 2
      const off = Math.abs(counted - stated.value)
      if (off <= rounding || off <= (counted * options.percent) / 100) continue
      report({
        message: kind,
        data: {
          label: quoted(tidyLabel(label)),
          stated: stated.text,
          count: same.length,
          counted: format(counted, stated.unit),
          figures: same.map(({ text }) => text),
        },
        position: positionOf(document, stated.block.passage),
        related: same.map(({ block }) => ({ message: 'counted', position: positionOf(document, block.passage) })),
      })
    }
  },
})

interface Figure {
  readonly value: number
  /** `time` counts in seconds; else what stands behind the number: `%`, `€`, or nothing. */
  readonly unit: string
  /** The smallest step that the figure shows. */
  readonly grain: number
  readonly text: string
  readonly block: Block
}

interface Column {
  readonly label: string
  readonly stated: Figure
  readonly parts: readonly Figure[]
}

/** Each column of a table that ends in a row whose first cell bears such a label. */
function columnsOf(blocks: readonly Block[], kindOf: (label: string) => string | undefined): Column[] {
  const tables = new Map<number, Map<number, Block[]>>()
  for (const block of blocks) {
    if (!block.cell) continue
    const rows = tables.get(block.cell.table) ?? new Map<number, Block[]>()
    rows.set(block.cell.row, [...(rows.get(block.cell.row) ?? []), block])
    tables.set(block.cell.table, rows)
  }
  return [...tables.values()].flatMap((table) => {
    const rows = [...table.values()]
    const closing = rows.findIndex(([first]) => kindOf(tidyLabel(first?.passage.text ?? '')) !== undefined)
    if (closing < 3) return []
    return rows.slice(closing).flatMap((row) => {
      const label = row[0]?.passage.text ?? ''
      return row.slice(1).flatMap((cell, at) => {
        const stated = figureOf(cell)
        const parts = rows.slice(1, closing).map((other) => (other[at + 1] ? figureOf(other[at + 1]) : undefined))
        const known = parts.flatMap((part) => part ?? [])
        return stated && known.length === parts.length ? [{ label, stated, parts: known }] : []
      })
    })
  })
}

/** The one figure that a cell holds: a length of time or a number. */
function figureOf(block: Block | undefined): Figure | undefined {
  const text = block?.passage.text.trim() ?? ''
  if (!block || text.length > 40) return undefined
  const [length, ...more] = scanDurations(text)
  if (length) {
    const whole = length.start === 0 && length.end === text.length
    const grain = unitOf(length.iso)
    return whole && more.length === 0 && !length.approximate
      ? { value: length.seconds, unit: 'time', grain, text, block }
      : undefined
  }
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (clock) return undefined
  const found = /^([^\d.,\p{L}+-]{0,3})(\d{1,3}(?:[,.' ]\d{3})+|\d{1,12})(?:\.(\d{1,4}))?\s?([%€$£]?)$/u.exec(text)
  if (!found) return undefined
  const [, before = '', whole = '', fraction = '', behind = ''] = found
  const grouped = /[,.' ]/.test(whole)
  // '1.234' is a thousand to some and a little over one to others.
  if (grouped && fraction === '' && !/[,.' ]\d{3}[,.' ]\d{3}|[' ]/.test(whole)) return undefined
  const value = Number(`${whole.replace(/[,.' ]/g, '')}.${fraction || '0'}`)
  return { value, unit: `${before.trim()}${behind}`, grain: 10 ** -fraction.length, text, block }
}

function format(value: number, unit: string): string {
  return unit === 'time' ? formatSeconds(value) : `${Number(value.toFixed(2))}${unit}`
}
