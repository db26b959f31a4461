/** A time that a report tells, as it should be read. */
export interface MarkedTime {
  /** From 1. */
  readonly line: number
  readonly kind: 'e' | 'u' | 'n' | 'p' | 'm' | 'ws' | 'we'
  readonly local: string
  readonly offset: string | null
}

export interface MarkedReport {
  readonly name: string
  /** Without its marks. */
  readonly text: string
  readonly times: readonly MarkedTime[]
  /** By name, the local times that are right. */
  readonly milestones: ReadonlyMap<string, readonly string[]>
  readonly components: readonly { readonly name: string; readonly affected: boolean }[]
  readonly durations: readonly { readonly line: number; readonly iso: string }[]
  /** The lines of action items. */
  readonly actionItems: readonly number[]
}

const kinds: ReadonlySet<string> = new Set(['e', 'u', 'n', 'p', 'm', 'ws', 'we'])

/** Reads the format that README.md describes; throws where a file does not keep to it. */
export function markedReport(source: string): MarkedReport {
  const [head, body] = source.split(/\n=====\n([\s\S]*)/) as [string, string | undefined]
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const name = fields.get('name')
  if (body === undefined || name === undefined) throw new Error('a head with a name and a line of ===== are missing')
  const times: MarkedTime[] = []
  const components: { name: string; affected: boolean }[] = []
  const durations: { line: number; iso: string }[] = []
  const actionItems: number[] = []
  let line = 1
  let text = ''
  for (const part of body.split(/(⟦[^⟦⟧]*⟧)/)) {
    const [, kind, values = '', inner] = /^⟦(\w+)((?:;[^¦]*)?)¦([^⟧]*)⟧$/.exec(part) ?? []
    const [, first = '', second = ''] = values.split(';').map((value) => value.trim())
    if (kind === undefined) {
      if (part.includes('⟦')) throw new Error(`${name}: what is '${part}'?`)
    } else if (kinds.has(kind))
      times.push({ line, kind: kind as MarkedTime['kind'], local: first, offset: second || null })
    else if (kind === 'c' || kind === 'x') components.push({ name: inner ?? '', affected: kind === 'c' })
    else if (kind === 'd') durations.push({ line, iso: first })
    else if (kind === 'a') actionItems.push(line)
    else throw new Error(`${name}: what is '${part}'?`)
    const words = kind === undefined ? part : (inner ?? '')
    text += words
    line += words.split('\n').length - 1
  }
  return {
    name,
    text,
    times,
    milestones: milestonesOf(fields.get('milestones') ?? ''),
    components,
    durations,
    actionItems,
  }
}

function milestonesOf(list: string): Map<string, string[]> {
  const pairs = list.split(',').filter((pair) => pair.includes('='))
  return new Map(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')).trim(),
      pair
        .slice(pair.indexOf('=') + 1)
        .split('|')
        .map((one) => one.trim()),
    ]),
  )
}
