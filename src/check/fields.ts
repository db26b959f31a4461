import { oncePer } from '../model/once-per.ts'
import { linesOf, type Passage, slicePassage, trimPassage } from '../model/passage.ts'
import type { Block } from './blocks.ts'

/** `Label: value` on a line, or a label and its value side by side in a row of two cells. */
export interface Field {
  readonly label: string
  readonly value: Passage
}

export const fieldsOf = oncePer((blocks: readonly Block[]): readonly Field[] => {
  const rows = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const key = `${block.cell.table} ${block.cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), block])
  }
  return blocks.flatMap((block): Field[] => {
    const { kind, passage, cell } = block
    if (cell) {
      const [label, value, ...more] = rows.get(`${cell.table} ${cell.row}`) ?? []
      if (block !== label || !value || more.length > 0) return []
      return [{ label: tidyLabel(label.passage.text), value: trimPassage(value.passage) }]
    }
    if (kind !== 'text' && kind !== 'item') return []
    return linesOf(passage).flatMap((line) => {
      const found = /^\s*([^:：]{2,40}?)\s*[:：]\s*(?=\S)/u.exec(line.text)
      if (!found || !/\p{L}{2}/u.test(found[1] ?? '')) return []
      return [{ label: tidyLabel(found[1] ?? ''), value: trimPassage(slicePassage(line, found[0].length)) }]
    })
  })
})

/** A heading's or a label's words without numbers and marks around them. */
export function tidyLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]{1,12}/u, '')
    .replace(/[^\p{L}\p{N})?？]{1,12}$/u, '')
    .trim()
}
