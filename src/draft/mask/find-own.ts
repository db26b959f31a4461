import { credentialsInHeaders } from './headers.ts'
import { namedValues } from './named-values.ts'
import { personalData } from './personal.ts'
import { privateKeys } from './private-keys.ts'
import { quotedAt } from './quoted.ts'
import type { FoundSecret, PersonalKind } from './secret.ts'
import { tokenShapes } from './token-shapes.ts'
import { unescaped } from './unescaped.ts'

/**
 * What our own detectors find in a text: once as it stands, and once with its escapes resolved, since a key that is
 * written `\u0041KIA…` in JSON or `ghp\_…` in Markdown is the same key for whoever reads it.
 */
export function findOwn(text: string, personal: readonly PersonalKind[]): FoundSecret[] {
  const resolved = unescaped(text)
  if (resolved === undefined) return [...byContext(text), ...byLooks(text, personal)]
  const inSource = ({ kind, start, end }: FoundSecret): FoundSecret => ({
    kind,
    start: resolved.sourceOf(start),
    end: resolved.sourceOf(end),
  })
  return [
    ...byContext(text),
    ...byContext(resolved.text).map((found) => upToQuote(inSource(found), text)),
    ...byLooks(resolved.text, personal).map(inSource),
  ]
}

/** Without its escapes a quotation mark inside a value looks like the one that ends it. */
function upToQuote({ kind, start, end }: FoundSecret, text: string): FoundSecret {
  const slashes = /(\\{0,7})["'`]$/.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  const quoted = slashes === undefined ? undefined : quotedAt(text, start - 1 - slashes.length)
  return { kind, start, end: Math.max(end, quoted?.end ?? end) }
}

/** What ends where quotation marks do, and so has to be looked for with the escapes, too. */
const byContext = (text: string): FoundSecret[] => [...namedValues(text), ...credentialsInHeaders(text)]

const byLooks = (text: string, personal: readonly PersonalKind[]): FoundSecret[] => [
  ...tokensIn(text),
  ...privateKeys(text),
  ...personalData(text, personal),
]

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
