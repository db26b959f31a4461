import type { RootContent } from 'mdast'
import { flatten, type Passage, slicePassage, trimPassage } from '../../model/passage.ts'
import type { Conversion } from './conversion.ts'
import type { Content } from './elements.ts'
import { newLine, phrasingOf } from './phrasing.ts'

/** The text of elements as a passage with its places in the document; undefined where there is none. */
export function passageOf(nodes: readonly Content[], conversion: Conversion): Passage | undefined {
  const children = phrasingOf(nodes, newLine(), conversion)
  const passage = trimPassage(
    flatten({ type: 'paragraph', children }, { text: conversion.source.text, format: 'html' }),
  )
  return passage.text === '' ? undefined : passage
}

/** Without the marks that parted a status from the text behind it ('Resolved' - text). */
export function withoutLead(blocks: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return [...blocks]
  const [text, ...others] = first.children
  if (text?.type !== 'text') return [...blocks]
  const length = /^[\s\-–—:·|•]+/.exec(text.value)?.[0].length ?? 0
  if (length === 0) return [...blocks]
  if (length === text.value.length) {
    return others.length === 0 ? rest : withoutLead([{ ...first, children: others }, ...rest])
  }
  const known = text.data?.passage ?? {
    text: text.value,
    runs: [{ at: 0, offset: text.position?.start.offset ?? 0 }],
  }
  const passage = slicePassage(known, length)
  return [
    { ...first, children: [{ ...text, value: passage.text, data: { ...text.data, passage } }, ...others] },
    ...rest,
  ]
}

/** The text of a node, for looking at: without places, and without what stands between its blocks. */
export function plainText(node: RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
