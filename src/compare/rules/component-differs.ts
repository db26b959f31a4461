import { z } from 'zod'
import { quoted } from '../../check/wording.ts'
import { defineComparison } from '../comparison-rule.ts'
import { folded } from './only-in.ts'

export const componentDiffers = defineComparison({
  id: 'component-differs',
  severity: 'warning',
  summary: 'A component that is affected in one account and expressly not affected in another.',
  why: 'What customers were told was fine, and what the records say, cannot both be true.',
  options: z.strictObject({}),
  messages: {
    differs: '{{component}} is affected here ({{text}}), but not affected in {{other}} ({{otherText}})',
  },
  compare({ accounts, nameOf, report }) {
    const mentions = accounts.flatMap(({ incident }, account) =>
      incident.components.flatMap(({ name, mentions: all }) =>
        all.map((mention) => ({ account, name: folded(name), mention })),
      ),
    )
    for (const name of new Set(mentions.map((one) => one.name))) {
      const said = mentions.filter((one) => one.name === name)
      for (const account of new Set(said.map((one) => one.account))) {
        const yes = said.find((one) => one.account === account && one.mention.affected)
        const no = said.find((one) => one.account !== account && !one.mention.affected)
        // An account that says both contradicts itself: its own check says so.
        if (!yes || !no || said.some((one) => one.account === no.account && one.mention.affected)) continue
        report({
          message: 'differs',
          data: {
            component: quoted(yes.mention.name),
            text: quoted(yes.mention.text),
            other: nameOf(no.account),
            otherText: quoted(no.mention.text),
          },
          account,
          position: yes.mention.position,
          related: [{ message: 'not affected here', account: no.account, position: no.mention.position }],
        })
      }
    }
  },
})
