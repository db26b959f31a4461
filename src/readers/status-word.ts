import { languages } from '../languages/all.ts'
import type { Status } from '../model/incident.ts'

/** Words that tools write where status pages have theirs. */
const others: Readonly<Record<string, Status>> = {
  'not started yet': 'scheduled',
  notstartedyet: 'scheduled',
  open: 'investigating',
  opened: 'investigating',
  triggered: 'investigating',
  inprogress: 'in_progress',
  verifying: 'verifying',
  mitigated: 'monitoring',
  watching: 'monitoring',
  closed: 'resolved',
  recovered: 'resolved',
  fixed: 'resolved',
  available: 'resolved',
  'service operational': 'resolved',
  complete: 'completed',
  done: 'completed',
  finished: 'completed',
  'post mortem': 'postmortem',
}

const expressions: readonly (readonly [Status, RegExp])[] = languages.flatMap(({ cues }) =>
  Object.entries(cues.statuses ?? {}).map(
    ([status, sources]) => [status as Status, new RegExp(`^(?:${sources.join('|')})$`, 'iu')] as const,
  ),
)

/** What a status field says: 'Resolved', `in_progress`, 'InProgress', '[MONITORING]'; undefined for other words. */
export function statusOfWord(word: string): Status | undefined {
  if (word.length > 60) return undefined
  const plain = word
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return others[plain] ?? expressions.find(([, expression]) => expression.test(plain))?.[0]
}
