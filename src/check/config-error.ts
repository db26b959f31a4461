import type { z } from 'zod'
import { nearest } from '../model/nearest.ts'

/** An error in a configuration. Its message is one line: what is wrong, in which file, and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Where in the configuration the fault lies: `['rules', 'gap']`. */
  readonly path: readonly PropertyKey[]

  constructor(message: string, path: readonly PropertyKey[]) {
    super(message)
    this.path = path
  }
}

/**
 * What zod found wrong with the keys of a configuration, as one line.
 *
 * @param knownUnder the keys that may stand at a path, for the suggestion
 */
export function shapeError(
  issue: z.core.$ZodIssue | undefined,
  file: string,
  value: unknown,
  knownUnder: (path: readonly PropertyKey[]) => readonly string[],
): ConfigError {
  if (!issue || (issue.path.length === 0 && issue.code !== 'unrecognized_keys'))
    return new ConfigError(`${file} must be a set of keys, such as rules and metrics`, [])
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const under = path.length > 0 ? ` under ${path.join('.')}` : ''
    return new ConfigError(`unknown key "${key}"${under} in ${file}${meant(key, knownUnder(path))}`, [...path, key])
  }
  const given = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const choices = issue.values.map(String)
    const hint = meant(given, choices, `: use one of ${choices.join(', ')}`)
    return new ConfigError(`unknown value "${given}" for ${path.join('.')} in ${file}${hint}`, path)
  }
  const what =
    given === undefined ? 'it is missing' : issue.code === 'invalid_union' ? unionOf(path) : plain(issue.message)
  return new ConfigError(`${path.join('.')} in ${file}: ${what}`, path)
}

/** What may stand where a value can have two shapes. */
const unionOf = (path: readonly PropertyKey[]) =>
  path.at(-1) === 'holidays'
    ? 'expected a list of days (2026-05-01), or a country: { country: DE, region: BY }'
    : 'expected a text or a list of texts'

/** The second half of a message about an unknown word: the known one that it may stand for, or all that are known. */
export function meant(
  word: string,
  known: readonly string[],
  otherwise = known.length > 0 ? `: known are ${known.join(', ')}` : '',
): string {
  const near = nearest(word, known)
  return near === undefined ? otherwise : `: did you mean "${near}"?`
}

/** Zod's messages, as the second half of a sentence. */
export function plain(message = 'not understood'): string {
  return message.replace(/^Invalid input: /, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}
