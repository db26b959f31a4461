import type { PhrasingContent } from 'mdast'
import { slicePassage } from '../../model/passage.ts'

/** Inline content without breaks and blanks at its ends; empty where nothing else is left. */
export function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  let start = 0
  let end = children.length
  while (start < end && isEmpty(children[start])) start += 1
  while (end > start && isEmpty(children[end - 1])) end -= 1
  const kept = children.slice(start, end)
  const last = kept.at(-1)
  if (last?.type !== 'text') return kept
  const length = last.value.replace(/[ \n\u00a0]+$/, '').length
  if (length < last.value.length) kept[kept.length - 1] = cut(last, length)
  return kept
}

function isEmpty(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}

function cut<T extends Extract<PhrasingContent, { type: 'text' }>>(node: T, length: number): T {
  const passage = node.data?.passage
  const position = node.position
  if (passage !== undefined) {
    return {
      ...node,
      value: node.value.slice(0, length),
      data: { ...node.data, passage: slicePassage(passage, 0, length) },
    }
  }
  const less = node.value.length - length
  if (position === undefined) return { ...node, value: node.value.slice(0, length) }
  const { start, end } = position
  const shortened = { ...end, column: Math.max(1, end.column - less), offset: (end.offset ?? 0) - less }
  return { ...node, value: node.value.slice(0, length), position: { start, end: shortened } }
}

/** From the first child's start to the last one's end. */
export function placed(children: readonly PhrasingContent[]): Pick<PhrasingContent, 'position'> {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start === undefined || end === undefined ? {} : { position: { start, end } }
}
