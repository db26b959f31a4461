import { milestoneCalled } from '../../languages/milestone-called.ts'
import type { MilestoneName } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import type { Mention } from '../mentions.ts'
import { beforeTimes, perLanguages, somewhere, sourceIn, sourceOf, whole } from '../report-words.ts'

/** Words of labels, and around spans. */
export const words = perLanguages(() => ({
  zoneLabel: whole(({ windows }) => windows?.zoneLabels),
  spanLabel: somewhere(({ windows }) => windows?.labels),
  leadsEnd: new RegExp(`\\s+${beforeTimes()}$`, 'iu'),
  spanOnlyLabel: whole(({ windows }) => windows?.labels),
  // 'Von: …' and 'Bis: …' below each other.
  fromLabel: new RegExp(`^${sourceIn(({ time }) => time.leads.from)}$`, 'u'),
  untilLabel: new RegExp(`^${sourceIn(({ time }) => time.leads.until)}$`, 'u'),
  untilBehind: new RegExp(`^\\s?${sourceIn(({ time }) => time.leadsBehind?.until)}`, 'u'),
  fillers: new RegExp(
    sourceOf(({ windows }) => windows?.fillers),
    'giu',
  ),
}))

/** 'Detected: 10:02' names a step between the start and the end. */
export function isStep({ standing, label = '', token }: Mention): boolean {
  return (
    standing === 'labelled' && token.from.clock !== undefined && between.has(milestoneCalled(label, cues.languages))
  )
}

export const between: ReadonlySet<MilestoneName | undefined> = new Set([
  'detected',
  'acknowledged',
  'escalated',
  'announced',
  'identified',
])

/** 'Outage start', 'Start time', 'End of impact', 'Ended': labels of a window's ends, not 'First report'. */
export function windowLabel(label: string): 'start' | 'end' | undefined {
  const plain = label.toLowerCase()
  if (words().fromLabel.test(plain)) return 'start'
  if (words().untilLabel.test(plain)) return 'end'
  const start = cues.words.began.exec(plain)
  const end = cues.words.ended.exec(plain)
  if (start === null && end === null) return undefined
  const told = plain.replace(start?.[0] ?? '', '').replace(end?.[0] ?? '', '')
  const rest = told
    .replace(cues.words.outage.exec(told)?.[0] ?? '', '')
    .replace(words().fillers, '')
    .replace(/[^\p{L}]+/gu, '')
  if (rest !== '') return undefined
  return start !== null ? 'start' : 'end'
}
