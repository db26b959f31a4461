import type { Passage } from '../model/passage.ts'

/**
 * Milliseconds since 1970 of a stamp that machines write: seconds or milliseconds since then, or ISO 8601 with an
 * offset. Undefined for any other: what it means depends on a zone.
 */
export function epochOfStamp(passage: Passage | undefined): number | undefined {
  const text = passage?.text.trim() ?? ''
  if (text.length > 60) return undefined
  if (/^\d{9,10}(?:\.\d{1,9})?$/.test(text)) return Math.round(Number(text) * 1000)
  if (/^\d{12,13}$/.test(text)) return Number(text)
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.{0,20}(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) return undefined
  const ms = Date.parse(text.replace(/(\.\d{3})\d+/, '$1').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(ms) ? undefined : ms
}
