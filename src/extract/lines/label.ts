import { whole } from '../report-words.ts'

/** What stands before a paragraph's colon, or the whole of a paragraph set in bold, and works as a heading. */
export interface Label {
  readonly text: string
  readonly strong: boolean
  /** A plain label with its text behind it on the line. */
  readonly own: boolean
}

/** `Impact: …`, `**Impact**`, `**Root cause:** …`: what stands before the colon, or the whole marked line. */
export function labelOf(text: string, strong: boolean, marked: boolean): Label | undefined {
  if (/\d{1,2}[:.h]\d\d/.test(text.slice(0, 60))) return undefined
  const found = /^\s*([^\n:：]{2,60}?)\s*[:：](?!\d)/.exec(text)
  if (found?.[1] !== undefined && !text.startsWith('//', found[0].length))
    return { text: found[1], strong, own: !strong && /\S/.test(text.slice(found[0].length)) }
  if (marked && text.length <= 60 && !text.includes('\n')) return { text: text.trim(), strong: true, own: false }
  return undefined
}

const noLabel = whole(({ fields }) => fields?.noLabel)

/** The words before a colon as the label of a section: at most six, no time of day, no 'Note' or 'Update'. */
export function labelText(words: string): string | undefined {
  const text = words.trim()
  if (text === '' || text.split(/\s+/).length > 6 || /\d{1,2}[:.h]\d\d/.test(text)) return undefined
  return noLabel.test(text) ? undefined : text
}
