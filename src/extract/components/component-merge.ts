import type { Component, ComponentMention } from '../../model/incident.ts'

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
export function mergeComponents(
  found: readonly Found[],
  aliases: ReadonlyMap<string, string> = new Map(),
): Component[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const own = componentKey(one.name)
    const key = aliases.get(own) ?? own
    if (key === '') continue
    const same = groups.get(key)
    if (same === undefined) groups.set(key, [one])
    else if (!same.some((other) => other.position.start.offset === one.position.start.offset)) same.push(one)
  }
  return [...groups.values()].map((mentions) => {
    const first = mentions.find((one) => one.listed) ?? usual(mentions)
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

/** The mention in the spelling that most of them have. */
function usual(mentions: readonly Found[]): Found | undefined {
  const telling = mentions.some(({ affected }) => affected) ? mentions.filter(({ affected }) => affected) : mentions
  let best: Found | undefined
  let most = 0
  for (const one of telling) {
    const times = telling.filter(({ name }) => name === one.name).length
    const longer =
      times === most &&
      best !== undefined &&
      (one.name.length > best.name.length + 1 || (/\s/.test(one.name) && one.name === `${best.name}s`))
    if (times > most || longer) [best, most] = [one, times]
  }
  return best
}

/** 'Compute Engine (CE)': the keys of acronyms that a report explains, with the key of what they stand for. */
export function acronymsOf(texts: readonly string[]): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const text of texts) {
    for (const found of text.matchAll(/ \(["“]?(\p{Lu}{2,6})s?["”]?\)/gu)) {
      const acronym = found[1] ?? ''
      const words = text.slice(Math.max(0, found.index - 120), found.index).split(' ')
      const name = words.slice(-acronym.length)
      if (name.map((word) => word[0]).join('') !== acronym) continue
      aliases.set(componentKey(acronym), componentKey(name.join(' ')))
    }
  }
  return aliases
}
