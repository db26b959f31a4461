import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'

export const componentContradiction = defineRule({
  id: 'component-contradiction',
  severity: 'error',
  summary: 'A component that the report calls affected in one place and not affected in another.',
  why: 'Readers who depend on the component cannot tell whether they were hit.',
  options: z.strictObject({}),
  messages: {
    contradiction: '"{{name}}" is said to be affected ({{affected}}) and not affected ({{unaffected}})',
  },
  check({ incident, report }) {
    for (const { name, mentions } of incident.components) {
      const yes = mentions.find((mention) => mention.affected)
      const no = mentions.find((mention) => !mention.affected)
      if (!yes || !no) continue
      const [first, second] = yes.position.start.offset < no.position.start.offset ? [yes, no] : [no, yes]
      report({
        message: 'contradiction',
        data: { name, affected: quoted(yes.text), unaffected: quoted(no.text) },
        position: first.position,
        related: [{ message: second.affected ? 'affected here' : 'not affected here', position: second.position }],
      })
    }
  },
})
