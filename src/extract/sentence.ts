/** From where to where a sentence reaches in the text it stands in. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
}

/** A dot behind a number of one or two figures belongs to a day, as in '4. Mai': no sentence ends there. */
export const notOrdinal = '(?<![\\s(]\\d{1,2}|^\\d{1,2})'

const stops = new RegExp(`${notOrdinal}[.!?](?=\\s)|[。！？]`, 'g')

/** The sentence around `start`–`end`, its closing mark included, without the blanks before it. */
export function sentenceSpan(text: string, start: number, end: number): SentenceSpan {
  let from = 0
  for (const stop of text.slice(0, start).matchAll(stops)) from = stop.index + 1
  while (from < start && /\s/.test(text[from] ?? '')) from += 1
  const stop = /[.!?](?=\s|$)|[。！？]/.exec(text.slice(end))
  return { from, to: stop === null ? text.length : end + stop.index + 1 }
}
