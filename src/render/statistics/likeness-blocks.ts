import type { ListItem, RootContent } from 'mdast'
import type { NamedIncident, Statistics } from '../../statistics/statistics-schema.ts'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import { incidentText, listed, percentText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

const MOST_LISTED = 15
const MOST_WORDS = 8
const MOST_LATER = 5

/** Pairs that are probably one incident. */
export function toldTwice({ statistics }: StatisticsInput): RootContent[] {
  const { pairs, listed: known } = statistics.toldTwice
  const items = known.slice(0, MOST_LISTED).map(({ a, b, same }) => {
    const [one, other] = [incidentText(a), incidentText(b)]
    const why = same === 'reference' ? 'the same reference' : 'the same beginning'
    return told(strong(one.name), ` (${one.where}) and `, strong(other.name), ` (${other.where}): ${why}.`)
  })
  return items.length === 0 ? [] : [list(items), ...further(pairs - items.length, 'pair')]
}

/** Incidents whose causes are told alike, those that resemble one another together. */
export function similar({ statistics }: StatisticsInput): RootContent[] {
  const { listed: known, complete } = statistics.similar
  const families = familiesOf(known)
  const items = families.slice(0, MOST_LISTED).map(familyItem)
  if (items.length === 0) return []
  const limit = complete
    ? []
    : [paragraph('Some words stand in so many reports that not every pair was looked at: there may be more.')]
  return [list(items), ...further(families.length - items.length, 'such cause'), ...limit]
}

type Pair = Statistics['similar']['listed'][number]

/** An incident and the later ones that lead back to it, with what all these pairs share. */
interface Family {
  readonly first: NamedIncident
  readonly later: NamedIncident[]
  similarity: number
  words: readonly string[]
  components: readonly string[]
}

function familiesOf(pairs: readonly Pair[]): Family[] {
  const families: Family[] = []
  const byMember = new Map<string, Family>()
  // An earlier incident is known before those that resemble it.
  const inTime = [...pairs].sort((x, y) => (x.b.day < y.b.day ? -1 : x.b.day > y.b.day ? 1 : 0))
  for (const { a, b, similarity, words, components } of inTime) {
    const family = byMember.get(keyOf(a)) ?? { first: a, later: [], similarity: 1, words, components }
    if (!byMember.has(keyOf(a))) families.push(family)
    family.later.push(b)
    family.similarity = Math.min(family.similarity, similarity)
    family.words = family.words.filter((word) => words.includes(word))
    family.components = family.components.filter((name) => components.includes(name))
    byMember.set(keyOf(a), family).set(keyOf(b), family)
  }
  return families.sort((x, y) => y.later.length - x.later.length || y.similarity - x.similarity)
}

function keyOf({ document, line, title, day }: NamedIncident): string {
  return JSON.stringify([document, line, title, day])
}

function familyItem({ first, later, similarity, words, components }: Family): ListItem {
  const one = incidentText(first)
  const [only] = later
  const shared = words.length === 0 ? '' : `; shared words: ${listed(words, MOST_WORDS)}`
  const parts = components.length === 0 ? '' : `; shared components: ${listed(components, MOST_WORDS)}`
  const alike = later.length === 1 ? '' : similarity === 1 ? 'each ' : 'each at least '
  const why = `${alike}${percentText(similarity)} alike${shared}${parts}.`
  if (later.length === 1 && only !== undefined) {
    const other = incidentText(only)
    return told(strong(one.name), ` (${one.where}) and `, strong(other.name), ` (${other.where}): ${why}`)
  }
  const wheres = later.map((incident) => incidentText(incident).where)
  return told(
    strong(one.name),
    ` (${one.where}) and ${later.length} later ones (${listed(wheres.map(bracketless), MOST_LATER)}): ${why}`,
  )
}

/** A day and a place, which stand in a list of such. */
function bracketless(where: string): string {
  return where.replace(', ', ' ')
}

function told(...parts: Parameters<typeof inline>): ListItem {
  return item([paragraph(...inline(...parts))])
}

function further(count: number, what: string): RootContent[] {
  if (count <= 0) return []
  return [
    paragraph(
      `There ${count === 1 ? `is one further ${what}` : `are ${count} further ${what}s`}: the JSON lists more.`,
    ),
  ]
}
