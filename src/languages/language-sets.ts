import type { Language } from './language.ts'

/** There are some ten in a large archive, as a rule; expressions over all words of a set come to a megabyte or more. */
const MOST = 16

const sets = new Map<string, readonly Language[]>()

/**
 * The one list that stands for a set of languages: what is compiled for the set hangs on it. Those used last are kept,
 * so that an archive in any mixture of languages takes no more memory than one in a few.
 */
export function languageSet(some: readonly Language[]): readonly Language[] {
  const key = some.map(({ code }) => code).join()
  const known = sets.get(key) ?? some
  sets.delete(key)
  sets.set(key, known)
  const [oldest] = sets.keys()
  if (sets.size > MOST && oldest !== undefined) sets.delete(oldest)
  return known
}
