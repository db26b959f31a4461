import type { TimeToken } from '../time/token.ts'

/** What is left of a text without the times that were found in it, which are given in order. */
export function withoutTokens(text: string, tokens: readonly TimeToken[]): string {
  return tokens.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
}
