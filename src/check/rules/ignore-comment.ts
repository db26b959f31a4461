import { z } from 'zod'
import { nearest } from '../../model/nearest.ts'
import { ignoreCommentsIn } from '../ignore-comments.ts'
import { defineRule } from '../rule.ts'

/** What is not used is found where all findings are at hand: `checkReport` reports it. */
export const ignoreComment = defineRule({
  id: 'ignore-comment',
  severity: 'warning',
  summary:
    'A comment that asks for findings to be ignored, and gives no reason, names no known rule, or ignores nothing.',
  why: 'Such a comment hides a finding from those who read the report next: it has to say why, and go when it is no longer needed.',
  options: z.strictObject({
    unused: z.boolean().default(true).describe('whether comments that ignore nothing are found'),
  }),
  messages: {
    'no-rule': 'the comment names no rule to ignore: write `postmortem-ignore rule: reason`; nothing is ignored',
    'no-reason': 'the comment gives no reason: write it behind a colon; nothing is ignored',
    'unknown-rule': 'the comment names a rule "{{name}}" that there is not{{meant}}; nothing is ignored',
    'no-start': 'the comment ends what none began',
    'no-end': 'the comment begins what none ends; nothing is ignored',
    'no-comments':
      'comments are followed in Markdown and HTML; this report is read as {{format}}, and nothing is ignored',
    'too-many': 'there are more than 1000 such comments; from here on none is followed',
    unused: 'the comment ignores {{names}}, and none is found {{where}}{{elsewhere}}',
  },
  check({ document, knownRules, report }) {
    for (const found of ignoreCommentsIn(document, knownRules).faults) {
      const { fault, position } = found
      if (found.fault !== 'unknown-rule') {
        const { format } = document
        report({ message: fault, data: fault === 'no-comments' ? { format } : {}, position })
      } else {
        const near = nearest(found.rule, knownRules)
        const meant = near === undefined ? '' : `: did you mean "${near}"?`
        report({ message: 'unknown-rule', data: { name: found.rule, meant }, position })
      }
    }
  },
})
