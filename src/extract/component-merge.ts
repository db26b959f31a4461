import type { Component, ComponentMention } from '../model/incident.ts'

export interface Found extends ComponentMention {
  readonly group?: string | undefined
  readonly status?: string | undefined
  /** Names given in a list stand before names read out of a sentence. */
  readonly listed: boolean
}

/** One name in two spellings ('Exports API', 'the exports APIs') is one component. */
export function componentKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|our|all)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{2})s$/u, '')
}

/** Statements on one component as one entry; contradicting ones are kept as its mentions. */
export function mergeComponents(found: readonly Found[]): Component[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = componentKey(one.name)
    if (key === '') continue
    const same = groups.get(key)
    if (same === undefined) groups.set(key, [one])
    else if (!same.some((other) => other.position.start.offset === one.position.start.offset)) same.push(one)
  }
  return [...groups.values()].map((mentions) => {
    const first = mentions.find((one) => one.listed) ?? mentions.find((one) => one.affected) ?? mentions[0]
    if (first === undefined) throw new Error('a group of mentions is never empty')
    const group = mentions.find((one) => one.group !== undefined)?.group
    const status = mentions.findLast((one) => one.status !== undefined)?.status
    return {
      name: first.name,
      ...(group === undefined ? {} : { group }),
      affected: mentions.some((one) => one.affected),
      ...(status === undefined ? {} : { status }),
      mentions: mentions.map(({ name, affected, text, position }) => ({ name, affected, text, position })),
      position: first.position,
    }
  })
}
