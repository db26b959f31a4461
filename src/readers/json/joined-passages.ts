import { type Passage, type Run, trimPassage } from '../../model/passage.ts'

/** Our words for what a value says; they stand where it does. */
export function said(words: string, { start, end }: { readonly start: number; readonly end: number }): Passage {
  return { text: words, runs: [{ at: 0, offset: start, width: end - start }] }
}

/** Passages one behind the other, trimmed, with what is set between them; none where all are missing or blank. */
export function joined(between: string, ...parts: readonly (Passage | undefined)[]): Passage | undefined {
  const given = parts.flatMap((part) => (part === undefined || part.text.trim() === '' ? [] : trimPassage(part)))
  return chained(
    given.flatMap((part, index) => {
      const at = part.runs[0]?.offset ?? 0
      return index === 0 ? [part] : [said(between, { start: at, end: at }), part]
    }),
  )
}

/** Passages one behind the other, as they are. */
export function chained(parts: readonly Passage[]): Passage | undefined {
  let text = ''
  const runs: Run[] = []
  for (const part of parts) {
    for (const run of part.text === '' ? [] : part.runs) runs.push({ ...run, at: run.at + text.length })
    text += part.text
  }
  return runs.length === 0 ? undefined : { text, runs }
}

/** 'Title: details', without what the title says already. */
export function titled(title: Passage | undefined, details: Passage | undefined): Passage | undefined {
  if (title === undefined || details === undefined) return title ?? details
  if (title.text.includes(details.text.trim())) return title
  return joined(/[.:!?]\s*$/.test(title.text) ? ' ' : ': ', title, details)
}
