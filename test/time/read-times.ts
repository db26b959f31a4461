import { type ScanOptions, scan } from '../../src/time/scan.ts'
import { type SettleContext, settle } from '../../src/time/settle.ts'

/** Thursday, 24 March 2022, after a moment told at 14:00. */
export const thatDay: SettleContext = {
  date: '2022-03-24',
  dateBasis: 'stated',
  previous: { local: '2022-03-24T14:00' },
}

/** Every time of a line in short: `local`, its offset where one is known, ` .. ` and the end of a range, ` ~`. */
export function timesIn(text: string, context: SettleContext = thatDay, options: ScanOptions = {}): string[] {
  return scan(text, options).map((token) => {
    const from = settle(token, 'from', context)
    const end = token.to === undefined ? '' : ` .. ${short(settle(token, 'to', context))}`
    return `${short(from)}${end}${token.approximate ? ' ~' : ''}`
  })
}

function short({ local, offset }: { local: string; offset: string | null }): string {
  return `${local}${offset ?? ''}`
}
