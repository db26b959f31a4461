const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const

/** `+1 min 32 s`, `-2 h`: whole seconds with their sign, exactly, in the symbols that all languages share. */
export function signedLength(seconds: number): string {
  let rest = Math.abs(Math.round(seconds))
  const parts: string[] = []
  for (const [symbol, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(`${count} ${symbol}`)
  }
  return `${seconds < 0 && parts.length > 0 ? '-' : '+'}${parts.length === 0 ? '0 s' : parts.join(' ')}`
}

const form = /^([+-])(?:(\d{1,6}) ?d)?(?: ?(\d{1,6}) ?h)?(?: ?(\d{1,6}) ?min)?(?: ?(\d{1,9}) ?s)?$/

/** The seconds of `+1 min 32 s`, `-90s`, `+2h`; undefined for any other text. */
export function signedSeconds(text: string): number | undefined {
  const found = form.exec(text.trim().replace('−', '-'))
  if (found === null || found.slice(2).every((part) => part === undefined)) return undefined
  const total = units.reduce((sum, [, size], index) => sum + Number(found[index + 2] ?? 0) * size, 0)
  return total === 0 ? 0 : found[1] === '-' ? -total : total
}
