import type { MilestoneName } from '../model/incident.ts'
import type { Language } from './language.ts'

type Called = readonly (readonly [MilestoneName, RegExp])[]

/** The milestone that a label of a list of key times ('Detected', 'Time of mitigation') names, if it names one. */
export function milestoneCalled(label: string, spoken: readonly Language[]): MilestoneName | undefined {
  const plain = label.replace(/\s+/g, ' ').trim()
  if (plain.length > LONGEST) return undefined
  return calledIn(spoken).find(([, word]) => word.test(plain))?.[0]
}

const LONGEST = 48

const known = new Map<string, Called>()

function calledIn(spoken: readonly Language[]): Called {
  const key = spoken.map(({ code }) => code).join()
  const called = known.get(key) ?? spoken.flatMap(expressionsOf)
  known.set(key, called)
  return called
}

function expressionsOf({ report }: Language): Called {
  if (report?.keyTimes === undefined) return []
  const { before, behind, names } = report.keyTimes
  const affix = (source: string | undefined): string => (source === undefined ? '' : `${source}?`)
  return Object.entries(names).map(([name, sources]) => [
    name as MilestoneName,
    new RegExp(`^${affix(before)}(?:${sources.join('|')})${affix(behind)}$`, 'iu'),
  ])
}
