/**
 * A sign of a format, worth its weight once, and a text that all it matches hold: that is looked for first, for most
 * files have few of the signs, and to try an expression at every line of a file takes long.
 */
export type Sign = readonly [sign: RegExp, weight: number, holds?: string]

const markdownSigns: readonly Sign[] = [
  [/^(?:---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$)/, 5],
  [/^ {0,3}#{1,6}[ \t]+\S/m, 2.5],
  [/^[ \t]{0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m, 3],
  [/^ {0,3}(?:```|~~~)/m, 1],
  [/\]\((?:https?:|\/|#|\.|mailto:)/, 2.5],
  [/^ {0,3}\[[^\]\n]{1,80}\]:[ \t]*\S/m, 1.5, ']:'],
  [/(?:^|[\s(])(?:\*\*|__)[^\s*_][^\n*_]{0,200}(?:\*\*|__)/m, 2],
  [/^[ \t]{0,12}[-*+] \[[ xX]\] /m, 2, '] '],
  [/(?:^|[\s(])`[^`\s][^`\n]{0,200}`/m, 1, '`'],
  [/^<(?:details|summary|br|table|div|p|a|!--)\b/im, 1],
]

/** Signs of plain text that Markdown would not show as meant. */
const textSigns: readonly Sign[] = [
  // By its sign, which few texts hold: to look for it from the beginning of each line takes five times as long.
  [/(?<=^[ \t]{0,20})[•‣◦▪●][ \t\u00A0]*\S/m, 3],
  [/^Posted [^\n]{0,40}\d{4}[^\n]{0,40}\d\d:\d\d/m, 2.5, 'Posted '],
  [
    /^[ \t]*\r?\n(?:Resolved|Monitoring|Identified|Investigating|Update|Postmortem|Completed|Scheduled|In progress)[ \t]*\r?\n/m,
    1.5,
  ],
]

/** How much a text has of some signs. */
export function weigh(signs: readonly Sign[], sample: string): number {
  let sum = 0
  for (const [sign, weight, holds = ''] of signs) if (sample.includes(holds) && sign.test(sample)) sum += weight
  return sum
}

export function markdownEvidence(sample: string): number {
  return weigh(markdownSigns, sample)
}

/** What is neither is text: it has a little evidence always. */
export function textEvidence(sample: string): number {
  return 0.5 + weigh(textSigns, sample)
}
