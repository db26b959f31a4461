import type { BlockContent, DefinitionContent, List, ListItem, Nodes, Root } from 'mdast'
import { languages } from '../languages/all.ts'

/**
 * Takes back the numbers that Markdown makes of the days of dates: '* 18. Mai 2025 11:30 Alarm' is for it an item with
 * the item number 18 in it, and '18. Mai 2025 11:30 Alarm' at the start of a line the 18th of a list.
 */
export function readDatedItems(root: Root, text: string): void {
  if (dated().line.test(text)) mend(root, text, 0)
}

// Deeper than any report is nested.
const DEEPEST = 60

function mend(parent: Nodes, text: string, depth: number): void {
  if (!('children' in parent) || depth > DEEPEST) return
  for (const child of parent.children) mend(child, text, depth + 1)
  if (parent.type === 'list' && parent.ordered === true) {
    const days = parent.children.filter((item) => giveBack(item, text))
    if (days.length > 0 && days.length === parent.children.length) parent.ordered = false
  }
  if (parent.type === 'listItem') parent.children = parent.children.flatMap((child) => unwrapped(child))
}

/** Sets the number before the item's own text, if the two are a date: for Markdown '7. 5. 2025' is 2025, twice numbered. */
function giveBack(item: ListItem, text: string): boolean {
  const [child] = item.children
  const inner = child?.type === 'list' && child.children.length === 1 ? child.children[0] : undefined
  const [first] = (inner ?? item).children
  const [lead] = first?.type === 'paragraph' ? first.children : []
  const [start, end] = [item.position?.start, lead?.position?.start.offset]
  if (first?.position === undefined || lead?.type !== 'text' || start?.offset === undefined || end === undefined)
    return false
  if (!dated().start.test(text.slice(start.offset, start.offset + LONGEST))) return false
  lead.value = text.slice(start.offset, end) + lead.value
  if (lead.position !== undefined) lead.position.start = start
  first.position.start = start
  if (inner !== undefined) item.children = [...inner.children, ...item.children.slice(1)]
  return true
}

/** What an item holds as a list of one date alone is the item's own text. */
function unwrapped(child: BlockContent | DefinitionContent): (BlockContent | DefinitionContent)[] {
  const [only, more] = child.type === 'list' ? child.children : []
  return only !== undefined && more === undefined && isMended(child as List) ? only.children : [child]
}

function isMended({ ordered, start }: List): boolean {
  return ordered === false && typeof start === 'number'
}

// A day, the longest name of a month, a year and a clock.
const LONGEST = 60

let compiled: { readonly line: RegExp; readonly start: RegExp } | undefined

/** Made when it is first needed: '18. Mai 2025', '18. Mai, 11:30', '18. 5. 2025'; '1. May fail' is no date. */
function dated(): { readonly line: RegExp; readonly start: RegExp } {
  if (compiled !== undefined) return compiled
  const months = languages.flatMap(({ time }) => Object.keys(time.months)).filter((month) => /^\p{L}+$/u.test(month))
  const date = `\\d{1,2}\\.[ \\t]+(?:(?:${months.join('|')})\\.?,?[ \\t]+(?:\\p{L}{1,3}[ \\t]+)?\\d{1,2}(?:\\d\\d\\b|[:.]\\d\\d)|\\d{1,2}\\.[ \\t]?\\d{4}\\b)`
  compiled = { line: new RegExp(`^[ \\t>]*(?:[*+-][ \\t]+)?${date}`, 'imu'), start: new RegExp(`^${date}`, 'iu') }
  return compiled
}
