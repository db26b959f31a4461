import { z } from 'zod'
import { ConfigError, meant, shapeError } from '../check/config-error.ts'
import type { ActionItem, Evidence, Incident, IncidentEvent } from '../model/incident.ts'

// Letters, digits and few signs: a role stands in JSON, in tables and in Markdown, and must not end any of them.
const role = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./&()+-]{0,79}$/u, 'a role is a few words, such as database on-call')

const spellings = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

/** What a file of roles may say. */
export const rolesSchema = z.strictObject({
  roles: z
    .record(role, spellings)
    .describe('by role, every spelling of who had it: names, @handles, ids of the chat, e-mail addresses'),
})

/** The role of each spelling, as the file has it. */
export type Roles = ReadonlyMap<string, string>

/**
 * The roles that `value`, read from the file named `file`, gives to people.
 *
 * @throws {ConfigError} where it has another shape, or gives one spelling to two roles
 */
export function parseRoles(value: unknown, file: string): Roles {
  const parsed = rolesSchema.safeParse(value)
  if (!parsed.success) {
    const { issues } = parsed.error
    throw rolesError(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0], file, value)
  }
  const roles = new Map<string, string>()
  const seen = new Map<string, string>()
  for (const [name, given] of Object.entries(parsed.data.roles)) {
    for (const spelling of typeof given === 'string' ? [given] : given) {
      const before = seen.get(folded(spelling))
      if (before !== undefined && before !== name) {
        const both = `"${spelling}" in ${file} stands under "${before}" and under "${name}": give it to one of them`
        throw new ConfigError(both, ['roles', name])
      }
      seen.set(folded(spelling), name)
      roles.set(spelling.trim(), name)
    }
  }
  return roles
}

function rolesError(issue: z.core.$ZodIssue | undefined, file: string, value: unknown): ConfigError {
  const example = 'write `roles:` and under it lines such as `incident commander: [Ana Silva, "@ana"]`'
  if (issue === undefined || issue.path.length === 0) {
    if (issue?.code !== 'unrecognized_keys') return new ConfigError(`${file} gives no roles: ${example}`, [])
    const [key = ''] = issue.keys
    const near = meant(key, ['roles'], '')
    return new ConfigError(`unknown key "${key}" in ${file}${near === '' ? `: ${example}` : near}`, [key])
  }
  const [, name] = issue.path
  if (issue.path.length === 1) return new ConfigError(`roles in ${file}: ${example}`, issue.path)
  if (issue.code === 'invalid_key' || issue.code === 'unrecognized_keys') {
    return new ConfigError(
      `"${String(name)}" in ${file} is no role: it is a few words, such as database on-call`,
      issue.path,
    )
  }
  if (issue.code === 'invalid_union') {
    const what = `roles.${String(name)} in ${file}: expected a spelling or a list of spellings: [Ana Silva, "@ana"]`
    return new ConfigError(what, issue.path)
  }
  return shapeError(issue, file, value, () => ['roles'])
}

/** People as their roles, in whatever way they are called. */
export interface People {
  /** Of somebody who is named alone: an actor, an owner, an address. */
  readonly roleOf: (name: string) => string | undefined
  /** A text with everybody in it called by the role; `@ana`, `<@U012AB3CD>`, `Ana Silva’s`. */
  readonly inText: (text: string) => string
  /** Who was met and has no role, as spelt, in order of the alphabet. */
  readonly unmapped: () => readonly string[]
  /** An incident with everybody in it called by the role. */
  readonly inIncident: (incident: Incident) => Incident
}

export function peopleAs(roles: Roles): People {
  const byName = new Map([...roles].map(([spelling, name]) => [folded(spelling), name]))
  const called = patternOf([...roles.keys()])
  const strangers = new Set<string>()

  const roleOf = (name: string): string | undefined => byName.get(folded(name))

  function inText(text: string): string {
    const known = called === undefined ? text : text.normalize('NFC').replace(called, (whole) => roleOf(whole) ?? whole)
    for (const [, handle = ''] of known.matchAll(mention)) if (!everybody.test(handle)) strangers.add(`@${handle}`)
    return known
  }

  function person(name: string): string {
    const known = roleOf(name)
    if (known !== undefined) return known
    const within = inText(name)
    if (within === name.normalize('NFC') && !roleNames.has(name)) strangers.add(name)
    return within
  }

  const roleNames = new Set(roles.values())
  const maybe = (text: string | undefined) => (text === undefined ? undefined : inText(text))

  const evidence = (each: Evidence): Evidence => ({
    ...each,
    text: inText(each.text),
    ...(each.actor === undefined ? {} : { actor: person(each.actor) }),
  })
  const event = (each: IncidentEvent): IncidentEvent => ({
    ...each,
    text: inText(each.text),
    ...(each.actor === undefined ? {} : { actor: person(each.actor) }),
    ...(each.evidence === undefined ? {} : { evidence: each.evidence.map(evidence) }),
  })
  const item = (each: ActionItem): ActionItem => ({
    ...each,
    text: inText(each.text),
    ...(each.owner === undefined ? {} : { owner: person(each.owner) }),
  })

  function inIncident(incident: Incident): Incident {
    const { title, summary } = incident
    return {
      ...incident,
      ...(title === undefined ? {} : { title: maybe(title) }),
      ...(summary === undefined ? {} : { summary: maybe(summary) }),
      timeline: incident.timeline.map(event),
      milestones: Object.fromEntries(
        Object.entries(incident.milestones).map(([name, each]) => [name, { ...each, reason: inText(each.reason) }]),
      ),
      durations: incident.durations.map((each) => ({ ...each, text: inText(each.text) })),
      components: incident.components.map((each) => ({
        ...each,
        mentions: each.mentions.map((one) => ({ ...one, text: inText(one.text) })),
      })),
      commitments: incident.commitments.map((each) => ({ ...each, text: inText(each.text) })),
      actionItems: incident.actionItems.map(item),
      sections: incident.sections.map((each) => ({
        ...each,
        heading: inText(each.heading),
        markdown: inText(each.markdown),
      })),
    }
  }

  return { roleOf, inText, inIncident, unmapped: () => [...strangers].sort() }
}

const mention =
  /(?<![\p{L}\p{N}._%+/-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?)(?![\p{L}\p{N}_@/]|[.-][\p{L}\p{N}])/gu
const everybody = /^(?:here|channel|everyone|all|team|room|online)$/i

/** As one spelling is told from another: without case, the sign of a handle, marks of a mention, and blanks in a row. */
function folded(name: string): string {
  const bare = name
    .trim()
    .replace(/^<@([^>|]{1,80})(?:\|[^>]{0,80})?>$/, '$1')
    .replace(/^@/, '')
  return bare.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
}

/**
 * A word in lower case is a handle: in texts it counts only behind its sign, or `will` and `mark` would be people.
 * Scripts without case write names and what follows them in one.
 */
function patternOf(spellings: readonly string[]): RegExp | undefined {
  if (spellings.length === 0) return undefined
  const parts = [...spellings]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((spelling) => {
      const bare = spelling.replace(/^@/, '').normalize('NFC')
      const words = bare.trim().split(/\s+/).map(escaped)
      const anyCase = words.map(eitherCase).join('[\\s\\u00a0]{1,3}')
      const handle = `<@${anyCase}(?:\\|[^<>]{0,80})?>|(?<![\\p{L}\\p{N}._%+/-])@${anyCase}${handleEnd}`
      if (spelling.startsWith('@')) return handle
      if (!/\p{L}/u.test(bare) || /[\p{Lo}]/u.test(bare)) return `${handle}|${anyCase}`
      const isHandle = words.length === 1 && bare === bare.toLowerCase() && !bare.includes('@') && !/\d/.test(bare)
      if (isHandle) return handle
      const isWord = words.length === 1 && !/[\d@]/.test(bare)
      const asWord = isWord ? `(?:${escaped(bare)}|${escaped(bare.toUpperCase())})` : anyCase
      return `${handle}|(?<![\\p{L}\\p{N}_@./-])${asWord}(?![\\p{L}\\p{N}_@]|-\\p{L}|\\.\\p{L})`
    })
  return new RegExp(parts.join('|'), 'gu')
}

const handleEnd = '(?![\\p{L}\\p{N}_@]|[.-][\\p{L}\\p{N}])'

// With the flag `u` a hyphen may not be escaped; outside of brackets it need not be.
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function eitherCase(word: string): string {
  return word.replace(/\p{L}/gu, (letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
    return lower === upper || [...upper].length > 1 || [...lower].length > 1 ? letter : `[${lower}${upper}]`
  })
}
