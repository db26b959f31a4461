import type { Status } from '../../model/incident.ts'
import { cues } from '../cues.ts'

/** The status word that a line is, or opens with before a dash, colon or bracket; undefined for anything else. */
export function statusOf(text: string): { status: Status; rest: string } | undefined {
  const found = /^[\s[(*_"“【]*(\p{L}[\p{L} '’-]{1,30}?)[\s\])*_"”】]*(?:$|(?:\s[-–—]|[:：\]】–—])\s*(.*)$)/su.exec(
    text,
  )
  if (found?.[1] === undefined) return undefined
  const word = found[1].trim()
  for (const [status, expression] of cues.statuses) {
    const match = expression.exec(word)
    if (match !== null && match[0].length === word.length) return { status, rest: found[2] ?? '' }
  }
  return undefined
}

/** The status that words are, behind the word for an update too: ':::update Monitoring |'. */
export function statusNamed(text: string): Status | undefined {
  const words = text.replace(/[^\p{L}\s'’]/gu, ' ').trim()
  const all = words.split(/\s+/).map((word) => statusOf(word)?.status)
  return statusOf(words)?.status ?? (all.every((one) => one !== undefined) ? all.at(-1) : undefined)
}
