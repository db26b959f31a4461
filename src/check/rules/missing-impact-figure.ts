import { z } from 'zod'
import type { Section } from '../../model/incident.ts'
import { linesOf, positionOf } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { scanDurations } from '../../time/scan-durations.ts'
import { type Block, blocksOf } from '../blocks.ts'
import { isPostmortem } from '../postmortem.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'
import { wordsIn } from '../words.ts'

export const missingImpactFigure = defineRule({
  id: 'missing-impact-figure',
  severity: 'off',
  summary: 'A postmortem whose impact section says nowhere how many, how much or how long.',
  why: 'Without a figure one incident cannot be compared with another, and nobody can tell whether they were hit.',
  options: z.strictObject({}),
  messages: {
    missing: '{{heading}} gives no figure: no count, no share, no length, no "all" or "none"',
  },
  check({ incident, document, report }) {
    if (!isPostmortem(incident, document)) return
    const sections = incident.sections.filter(({ kind }) => kind === 'impact')
    const [first] = sections
    if (!first) return
    const { quantities } = wordsIn(document).search
    const blocks = blocksOf(incident, document)
    const inside = (block: Block) =>
      sections.some((section) => isIn(block, section, document.shift)) ||
      (incident.summary !== undefined && block.kind !== 'heading' && incident.summary.includes(block.passage.text))
    const bodies = blocks.filter((block) => block.kind !== 'heading' && inside(block))
    // An empty section is another rule's; what shows without words (a graph) may hold the figure.
    if (!bodies.some((block) => sections.some((section) => isIn(block, section, document.shift)))) return
    if (bodies.some(({ kind }) => kind === 'other' || kind === 'code')) return
    if (bodies.some(({ passage }) => linesOf(passage).some(({ text }) => quantities.test(text) || hasFigure(text))))
      return
    const head = blocks.find((block) => isIn(block, first, document.shift))
    report({
      message: 'missing',
      data: { heading: quoted(first.heading) },
      position: head ? positionOf(document, head.passage) : first.position,
    })
  },
})

function isIn({ passage }: Block, { position }: Section, shift: number): boolean {
  const offset = (passage.runs[0]?.offset ?? 0) + shift
  return offset >= position.start.offset && offset < position.end.offset
}

/** A length of time, or a number that is no time and no part of a name or version. */
function hasFigure(text: string): boolean {
  if (text.length > 4000) return true
  const times = scan(text)
  // '14 h 36' is a length or a time; with a zone, a date or as a span it is a time.
  const clocks = times.filter(({ from, to }) => from.clock && (to || from.zone || from.date))
  const lengths = scanDurations(text)
  if (lengths.some((length) => !clocks.some(({ start, end }) => length.start >= start && length.end <= end)))
    return true
  let left = text
  for (const { start, end } of times) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return /(?<![\p{L}\p{N}_./#:-])[~<>≈$€£]?\d[\d.,]*(?:\s?(?:%|percent|[kKmM]))?(?![\p{L}\d_/:-])/u.test(left)
}
