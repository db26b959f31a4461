import type { BatchRecord } from '../batch/record.ts'
import { notRendered, type Tally, totalOf } from '../batch/tally.ts'
import type { ReadResult } from '../node/batch/read-result.ts'
import { cleanText } from '../render/clean-text.ts'
import { count } from '../reporters/summary.ts'
import type { Output } from './streams.ts'

/** How many lines about single documents a run prints: the rest stands in its output. */
const most = 20

/** Says on standard error what is wrong with single documents: the first ones, and how many there are besides. */
export function troubles(stderr: Output): { readonly see: (result: ReadResult) => void; readonly finish: () => void } {
  let said = 0
  let unsaid = 0
  const say = (text: string): void => {
    if (said >= most) unsaid += 1
    else {
      said += 1
      stderr.write(`postmortem: ${cleanText(text)}\n`)
    }
  }
  return {
    see: ({ tally, lines }) => {
      if (totalOf(tally.errors) === 0 && tally.unrendered === 0) return
      for (const line of lines) {
        const record = JSON.parse(line) as BatchRecord
        if (record.kind === 'error') say(record.error.message)
        else for (const note of record.notes) if (note.startsWith(notRendered)) say(`${record.document.name}: ${note}`)
      }
    },
    finish: () => {
      if (unsaid > 0) stderr.write(`postmortem: and ${unsaid} more: the output has them all\n`)
    },
  }
}

/** What a run has read, in two or three lines. */
export function summaryLines(tally: Tally, checked: boolean): string[] {
  const { documents, incidents, none, errors, severities, ignored } = tally
  const unread = totalOf(errors)
  const without = [
    ...(none > 0 ? [`${none} ${none === 1 ? 'has' : 'have'} none`] : []),
    ...(unread > 0 ? [`${unread} could not be read`] : []),
  ]
  const lines = [[`${count(incidents, 'incident')} in ${count(documents, 'document')}`, ...without].join('; ')]
  if (incidents > 0) {
    const having = [
      ['a timeline', tally.timelines],
      ['milestones', tally.milestones],
      ['a zone', tally.zones],
    ] as const
    lines.push(
      `of the incidents, ${having.map(([what, some]) => `${percent(some, incidents)} have ${what}`).join(', ')}`,
    )
  }
  if (checked) {
    const kinds = (['error', 'warning', 'info'] as const).map((each) => count(severities[each] ?? 0, each))
    lines.push(
      `${count(totalOf(severities), 'finding')}: ${kinds.join(', ')}${ignored > 0 ? `; ${ignored} ignored` : ''}`,
    )
  }
  return lines
}

const percent = (some: number, all: number): string => `${Math.round((100 * some) / all)} %`
