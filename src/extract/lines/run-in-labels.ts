import type { Paragraph, Root } from 'mdast'
import type { Document } from '../../model/document.ts'
import { flatten, type Passage, slicePassage } from '../../model/passage.ts'
import { sectionKindOf } from '../section-kinds.ts'
import { statusOf } from '../update-blocks/status-of.ts'
import { labelText } from './label.ts'

/** A stretch of a paragraph, with the label of a section where one opens it. */
export interface RunIn {
  readonly passage: Passage
  readonly label?: string
}

interface Found {
  readonly node: Paragraph
  readonly passage: Passage
  readonly labels: readonly { readonly at: number; readonly text: string }[]
}

/**
 * Paragraphs whose known labels (`Root cause: …`, `Next steps: …`) stand for headings, cut before each label.
 * They do where two or more different ones, none of them twice, open paragraphs, lines or sentences between two
 * headings, and have sentences behind them; a single one in prose speaks for its own paragraph, and one that
 * comes again under every update is part of a form.
 */
export function runInLabels(root: Root, document: Document): ReadonlyMap<Paragraph, readonly RunIn[]> {
  const cuts = new Map<Paragraph, readonly RunIn[]>()
  let scope: Found[] = []
  let updates = false
  const close = (): void => {
    if (!updates && areSections(scope)) for (const found of scope) cuts.set(found.node, cut(found))
    scope = []
    updates = false
  }
  for (const node of root.children) {
    if (node.type === 'heading') close()
    if (node.type !== 'paragraph') continue
    if (node.data?.fact !== undefined) {
      updates = true
      continue
    }
    const source = document.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    const status = statusOf(source.slice(0, 60))
    if (!/[:：]/.test(source) && status === undefined) continue
    const passage = flatten(node, document)
    const labels = labelsIn(passage.text)
    if (labels.length > 0) scope.push({ node, passage, labels })
    else if (status !== undefined) updates = true
  }
  close()
  return cuts
}

/** Known labels where a line or a sentence begins. */
function labelsIn(text: string): { at: number; text: string }[] {
  const labels: { at: number; text: string }[] = []
  for (const colon of text.matchAll(/[:：](?=\s|$)/g)) {
    const before = text.slice(Math.max(0, colon.index - 64), colon.index)
    const found = /(?:^|\n|[.!?)\]"”]\s+)\s*([^\s.!?:：\n][^.!?:：\n]{1,59})$/.exec(before)
    if (found?.[1] === undefined || (colon.index > 64 && found.index === 0 && !/^[\n.!?)\]"”]/.test(before))) continue
    const label = labelText(found[1])
    const at = colon.index - found[1].length
    const inside = at > 0 && !/\n\s*$/.test(text.slice(Math.max(0, at - 8), at))
    if (label === undefined || (inside && !/^\p{Lu}/u.test(label))) continue
    if (sectionKindOf(label, 0.5) !== undefined) labels.push({ at, text: label })
  }
  return labels
}

function areSections(scope: readonly Found[]): boolean {
  const names = scope.flatMap(({ labels }) => labels.map(({ text }) => text.toLowerCase()))
  const kinds = new Set(names.map((name) => sectionKindOf(name, 0.5)))
  if (kinds.size < 2 || new Set(names).size < names.length) return false
  if (!scope.some(({ labels }) => labels[0]?.at === 0)) return false
  const told = scope.flatMap(cut).filter(({ passage, label }) => label !== undefined && tells(passage.text, label))
  return told.length >= 2 && told.length * 2 >= names.length
}

/** A sentence behind the label, not the word or figure of a field. */
function tells(text: string, label: string): boolean {
  const told = text.slice(label.length + 1).trim()
  return told.length > 40 || /\s\S{1,60}[.!?]$/.test(told)
}

function cut({ passage, labels }: Found): RunIn[] {
  const pieces = labels.map(({ at, text }, index) => ({
    passage: trimmed(passage, at, labels[index + 1]?.at ?? passage.text.length),
    label: text,
  }))
  const first = labels[0]?.at ?? 0
  return first === 0 ? pieces : [{ passage: trimmed(passage, 0, first) }, ...pieces]
}

function trimmed(passage: Passage, start: number, end: number): Passage {
  return slicePassage(passage, start, start + passage.text.slice(start, end).trimEnd().length)
}
