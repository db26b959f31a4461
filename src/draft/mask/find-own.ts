import { credentialsInHeaders } from './headers.ts'
import { namedValues } from './named-values.ts'
import { personalData } from './personal.ts'
import { privateKeys } from './private-keys.ts'
import type { FoundSecret, PersonalKind } from './secret.ts'
import { tokenShapes } from './token-shapes.ts'
import { unescaped } from './unescaped.ts'

/**
 * What our own detectors find in a text: once as it stands, and once with its escapes resolved, since a key that is
 * written `\u0041KIA…` in JSON or `ghp\_…` in Markdown is the same key for whoever reads it.
 */
export function findOwn(text: string, personal: readonly PersonalKind[]): FoundSecret[] {
  const plain = findIn(text, personal)
  const resolved = unescaped(text)
  if (resolved === undefined) return plain
  const within = findIn(resolved.text, personal).map(({ kind, start, end }) => ({
    kind,
    start: resolved.sourceOf(start),
    end: resolved.sourceOf(end),
  }))
  return [...plain, ...within]
}

function findIn(text: string, personal: readonly PersonalKind[]): FoundSecret[] {
  return [
    ...tokensIn(text),
    ...privateKeys(text),
    ...namedValues(text),
    ...credentialsInHeaders(text),
    ...personalData(text, personal),
  ]
}

function tokensIn(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  for (const { kind, hint, pattern } of tokenShapes) {
    if (!pattern.ignoreCase && !text.includes(hint)) continue
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length]
      found.push({ kind, start, end })
    }
  }
  return found
}
