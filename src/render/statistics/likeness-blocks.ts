import type { ListItem, RootContent } from 'mdast'
import type { NamedIncident } from '../../statistics/statistics-schema.ts'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import { incidentText, listed, percentText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

const MOST_LISTED = 15
const MOST_WORDS = 8

/** Pairs that are probably one incident. */
export function toldTwice({ statistics }: StatisticsInput): RootContent[] {
  const { pairs, listed: known } = statistics.toldTwice
  const items = known
    .slice(0, MOST_LISTED)
    .map(({ a, b, same }) => pairItem(a, b, same === 'reference' ? 'the same reference' : 'the same beginning'))
  return items.length === 0 ? [] : [list(items), ...further(pairs - items.length)]
}

/** Pairs of incidents whose causes are told alike. */
export function similar({ statistics }: StatisticsInput): RootContent[] {
  const { pairs, listed: known, complete } = statistics.similar
  const items = known.slice(0, MOST_LISTED).map(({ a, b, similarity, words, components }) => {
    const shared = `shared words: ${listed(words, MOST_WORDS)}`
    const parts = components.length === 0 ? '' : `; shared components: ${listed(components, MOST_WORDS)}`
    return pairItem(a, b, `${percentText(similarity)} alike; ${shared}${parts}`)
  })
  if (items.length === 0) return []
  const limit = complete
    ? []
    : [paragraph('Some words stand in so many reports that not every pair was looked at: there may be more.')]
  return [list(items), ...further(pairs - items.length), ...limit]
}

function pairItem(a: NamedIncident, b: NamedIncident, why: string): ListItem {
  const [one, other] = [incidentText(a), incidentText(b)]
  return item([
    paragraph(...inline(strong(one.name), ` (${one.where}) and `, strong(other.name), ` (${other.where}): ${why}.`)),
  ])
}

function further(count: number): RootContent[] {
  return count <= 0
    ? []
    : [
        paragraph(
          `There ${count === 1 ? 'is one further pair' : `are ${count} further pairs`}; the JSON has the first 50.`,
        ),
      ]
}
