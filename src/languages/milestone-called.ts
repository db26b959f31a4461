import type { MilestoneName } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import type { Language } from './language.ts'

type Called = readonly (readonly [MilestoneName, RegExp])[]

/** The milestone that a label of a list of key times ('Detected', 'Time of mitigation') names, if it names one. */
export function milestoneCalled(label: string, spoken: readonly Language[]): MilestoneName | undefined {
  const plain = label.replace(/\s+/g, ' ').trim()
  if (plain.length > LONGEST) return undefined
  for (const language of spoken) {
    const called = calledIn(language).find(([, word]) => word.test(plain))
    if (called !== undefined) return called[0]
  }
  return undefined
}

const LONGEST = 48

const calledIn = oncePer(expressionsOf)

function expressionsOf({ report }: Language): Called {
  if (report?.keyTimes === undefined) return []
  const { before, behind, names } = report.keyTimes
  const affix = (source: string | undefined): string => (source === undefined ? '' : `${source}?`)
  return Object.entries(names).map(([name, sources]) => [
    name as MilestoneName,
    new RegExp(`^${affix(before)}(?:${sources.join('|')})${affix(behind)}$`, 'iu'),
  ])
}
