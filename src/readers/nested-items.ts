import type { Block, Item } from './written-out.ts'

/** An item of a list as a flat format has it: how deep it stands, and what is in it. */
export interface FlatItem {
  /** From 0. */
  readonly level: number
  readonly ordered: boolean
  readonly checked?: boolean
  readonly blocks: readonly Block[]
}

interface OpenList {
  readonly level: number
  readonly ordered: boolean
  readonly items: { checked?: boolean; blocks: Block[] }[]
}

/** Lists nested by the levels of their items; a change between bullets and numbers on one level begins a new list. */
export function nestItems(flat: readonly FlatItem[]): Block[] {
  const top: Block[] = []
  const open: OpenList[] = []
  for (const { level, ordered, checked, blocks } of flat) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const last = open.at(-1)
    if (last !== undefined && last.level === level && last.ordered !== ordered) open.pop()
    let list = open.at(-1)
    if (list === undefined || list.level < level) {
      const parent = list
      list = { level, ordered, items: [] }
      const block: Block = { is: 'list', ordered, items: list.items as Item[] }
      const holder = parent?.items.at(-1)
      if (holder === undefined) top.push(block)
      else holder.blocks.push(block)
      open.push(list)
    }
    list.items.push({ ...(checked === undefined ? {} : { checked }), blocks: [...blocks] })
  }
  return top
}
