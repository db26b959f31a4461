import { type Passage, slicePassage } from '../../model/passage.ts'
import type { PageHead } from './page-head.ts'
import { type HtmlSource, inDocument } from './source.ts'

const STATUS = /^(.{2,60}?)\s+(?:system |service )?status(?:\s+page)?\b/i
const AFTER = /^status(?: page)?\s+[|–—-]\s+(?=\S.{1,60}$)/i

/** The site's name without 'Status': 'Acme Status', 'Acme Status Page - Incident history', 'Status | Acme'. */
export function organizationOf(head: PageHead, source: HtmlSource): Passage | undefined {
  for (const passage of [head.siteName, head.title]) {
    const lead = passage === undefined ? undefined : AFTER.exec(passage.text)?.[0].length
    if (passage !== undefined && lead !== undefined) return inDocument(source, slicePassage(passage, lead))
    const found = passage === undefined ? null : STATUS.exec(passage.text)
    if (passage !== undefined && found?.[1] !== undefined) {
      return inDocument(source, slicePassage(passage, 0, found[1].length))
    }
  }
  return undefined
}
