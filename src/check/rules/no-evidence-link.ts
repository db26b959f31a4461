import type { Nodes } from 'mdast'
import { z } from 'zod'
import type { IncidentEvent } from '../../model/incident.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { told } from '../wording.ts'

export const noEvidenceLink = defineRule({
  id: 'no-evidence-link',
  severity: 'off',
  summary: 'A timeline for which the report gives no evidence: no link, no ticket, no log, no graph.',
  why: 'Without evidence a later reader can only believe the timeline, not check it.',
  options: z.strictObject({
    entries: z.number().int().positive().default(3).describe('the shortest timeline that is asked for evidence'),
    each: z.boolean().default(false).describe('whether every entry is asked for evidence of its own'),
  }),
  messages: {
    none: 'no link, ticket, log or picture stands in the report for its {{count}} entries, the first being {{entry}}',
    entry: '{{entry}} has no evidence of its own',
  },
  check({ incident, document, options, report }) {
    const entries = incident.timeline
      .filter(({ source }) => source === 'timeline')
      .toSorted((a, b) => a.order - b.order)
    const [first] = entries
    if (!first || entries.length < options.entries) return
    if (options.each) {
      for (const event of entries.filter((one) => !shows(one, document.text, document.shift))) {
        report({ message: 'entry', data: { entry: told(event), event: event.id }, position: event.at.position })
      }
      return
    }
    const blocks = blocksOf(incident, document)
    if (blocks.some(({ kind, passage }) => kind === 'code' || kind === 'other' || evidence.test(passage.text))) return
    if (entries.some(({ link }) => link) || (document.incidents ?? [document.root]).some(hasLink)) return
    report({ message: 'none', data: { entry: told(first), count: entries.length }, position: first.at.position })
  },
})

/** An address, a ticket (`OPS-123`, `#4711`); a severity, a zone or a method of coding is none. */
const evidence =
  /https?:\/\/|\bwww\.|(?<![\p{L}\p{N}])(?:(?!(?:SEV|PRIO|UTC|GMT|UTF|SHA|AES)-)[A-Z][A-Z0-9]{1,9}-\d{1,7}|#\d{2,8})(?![\p{L}\p{N}])/u

function shows({ link, position }: IncidentEvent, text: string, shift: number): boolean {
  const source = text.slice(position.start.offset - shift, position.end.offset - shift)
  return link !== undefined || evidence.test(source) || /\]\(|!\[|<(?:a|img)\s|`/.test(source)
}

function hasLink(root: Nodes): boolean {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'linkReference') return true
    if (node.type === 'link' && /^(?:https?:|\/|\.|[\w-]+\.)/.test(node.url)) return true
    if ('children' in node) open.push(...node.children)
  }
  return false
}
