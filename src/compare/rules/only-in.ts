import { z } from 'zod'
import { quoted } from '../../check/wording.ts'
import type { Component, IncidentEvent } from '../../model/incident.ts'
import { type Account, kindOf } from '../account.ts'
import { defineComparison, type Told } from '../comparison-rule.ts'
import { clockWithZone } from '../telling.ts'

export const onlyIn = defineComparison({
  id: 'only-in',
  severity: 'info',
  summary: 'What one account tells and another, which covers that time, does not.',
  why: 'What a public account leaves out, and an internal one has, is the first thing an auditor asks about.',
  options: z.strictObject({
    events: z.boolean().default(true).describe('whether events are compared'),
    components: z.boolean().default(true).describe('whether affected components are compared'),
  }),
  messages: {
    event: '{{event}} is told in {{account}} and not in {{others}}',
    component: '{{component}} is affected in {{account}} and not named in {{others}}',
  },
  compare({ accounts, rows, nameOf, apart, options, report }) {
    for (const row of options.events ? rows : []) {
      const [first] = row
      const kind = first && kindOf(first.event)
      if (!kind) continue
      const silent = accounts.flatMap((account, index) => {
        if (row.some((telling) => telling.account === index)) return []
        const around = neighbours(account, index, kind, { account: first.account, at: first.event.at }, apart)
        return around ? [{ index, before: around }] : []
      })
      if (silent.length === 0) continue
      report({
        message: 'event',
        data: {
          event: `${clockWithZone(first.event.at)} ${quoted(first.event.text)}`.trim(),
          account: row.map(({ account }) => nameOf(account)).join(', '),
          others: silent.map(({ index }) => nameOf(index)).join(', '),
        },
        account: first.account,
        position: first.event.at.position,
        related: [
          ...row
            .slice(1)
            .map(({ account, event }) => ({ message: 'told here too', account, position: event.at.position })),
          ...silent.map(({ index, before }) => ({
            message: 'it would stand after this',
            account: index,
            position: before.at.position,
          })),
        ],
      })
    }
    if (options.components) {
      for (const { component, account, others } of unnamed(accounts)) {
        report({
          message: 'component',
          data: { component: component.name, account: nameOf(account), others: others.map(nameOf).join(', ') },
          account,
          position: component.position,
        })
      }
    }
  },
})

/** The entry of its kind before which the event lies, where the account reaches from before it to behind it. */
function neighbours(
  { incident }: Account,
  account: number,
  kind: 'timeline' | 'update',
  event: Told,
  apart: (a: Told, b: Told) => number | null,
): IncidentEvent | undefined {
  const like = incident.timeline.filter((other) => kindOf(other) === kind)
  const placed = like.flatMap((other) => {
    const seconds = apart(event, { account, at: other.at })
    return seconds === null ? [] : [{ other, seconds }]
  })
  const before = placed.filter(({ seconds }) => seconds <= 0).toSorted((a, b) => b.seconds - a.seconds)[0]
  return placed.some(({ seconds }) => seconds >= 0) ? before?.other : undefined
}

/** Affected components that another account, which names affected ones, does not name in any form. */
function unnamed(accounts: readonly Account[]): { component: Component; account: number; others: number[] }[] {
  const seen = new Set<string>()
  return accounts.flatMap(({ incident }, account) =>
    incident.components.flatMap((component) => {
      const name = folded(component.name)
      if (!component.affected || name === '' || seen.has(name)) return []
      seen.add(name)
      const others = accounts.flatMap(({ incident: { components } }, index) => {
        const lists = index !== account && components.some(({ affected }) => affected)
        return lists && !components.some((other) => sameThing(folded(other.name), name)) ? [index] : []
      })
      return others.length > 0 ? [{ component, account, others }] : []
    }),
  )
}

/** "API" and "Public API" may be one: what is told under a wider or a narrower name is told. */
const sameThing = (a: string, b: string) => a !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))

/** A component's name without case, and with single blanks for all that is neither letter nor digit. */
export function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
