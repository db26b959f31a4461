/** From where on a measured value counts as bad. */
export interface Threshold {
  readonly sign: '>' | '>=' | '<' | '<='
  readonly limit: number
}

/** `>0.05`, `>= 300`, `<1e3`; a number alone is `>`. Undefined for anything else. */
export function thresholdOf(written: string): Threshold | undefined {
  const [, sign = '', figures = ''] =
    /^\s{0,9}(>=?|<=?)?\s{0,9}([+-]?\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?)\s{0,9}$/i.exec(written) ?? []
  const limit = Number(figures)
  if (figures === '' || !Number.isFinite(limit)) return undefined
  return { sign: sign === '' ? '>' : (sign as Threshold['sign']), limit }
}

export function isBeyond(value: number, { sign, limit }: Threshold): boolean {
  switch (sign) {
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '<':
      return value < limit
    case '<=':
      return value <= limit
  }
}
