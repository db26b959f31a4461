import type { SectionKind } from '../model/incident.ts'
import { cues } from './cues.ts'

/**
 * The kind of section that a heading or label announces, judged by its words; undefined where they say
 * nothing. The kind whose words cover most of the heading wins, so that 'Timeline' in 'Impact on the
 * timeline view' does not; `least` is the share of the heading that they must cover.
 */
export function sectionKindOf(heading: string, least = 0.3): SectionKind | undefined {
  const text = heading
    .replace(/^[\s\d.)(#*_-]+/, '')
    .replace(/[\s:：*_.]+$/, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]?$/, '')
    .toLowerCase()
  if (text === '' || text.length > 120) return undefined
  return kindOf(text, least) ?? jointKindOf(text, least) ?? leadingKindOf(text)
}

/**
 * 'To do, volunteers welcome', 'Actions – who does what', 'Timeline (all times PST) 01/31': the kind of what stands before
 * the first mark, by itself.
 */
function leadingKindOf(text: string): SectionKind | undefined {
  // 'Review: the outage of the ticket shop' is a title, and names no section.
  const lead = /^([^,:;–—([\d]{4,40}?)(?:\s?[,:;–—]\s.{1,30}$|\s[([\d])/u.exec(text)?.[1]
  return lead === undefined ? undefined : kindOf(lead, 0.9)
}

/** 'Summary of impact', 'Root cause and mitigation': the kind of the first where each part names one. */
function jointKindOf(text: string, least: number): SectionKind | undefined {
  const parts = text
    .replace(/^(?:preliminary|initial|interim|final|probable|suspected) /, '')
    .split(/ (?:and|of|&) | ?\/ ?/)
  if (parts.length > 3 || (parts.length === 1 && parts[0] === text)) return undefined
  const kinds = parts.map((part) => kindOf(part.replace(/^(?:the|our) /, ''), Math.max(least, 0.5)))
  return kinds.includes(undefined) ? undefined : kinds[0]
}

function kindOf(text: string, least: number): SectionKind | undefined {
  let best: SectionKind | undefined
  let most = 0
  for (const [kind, expression] of cues.sections) {
    const found = expression.exec(text)
    if (found === null) continue
    const share = (found[0].length / text.length) * (found.index === 0 ? 1.2 : 1)
    if (share > most) {
      most = share
      best = kind
    }
  }
  return most >= least ? best : undefined
}
