import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws from a seeded generator: the same numbers on any machine. */
export interface Random {
  /** Above 0 and below 1. */
  readonly uniform: () => number
  /** Between 0 and 1, distributed Beta(a, b); both at least 1. */
  readonly beta: (a: number, b: number) => number
}

/** @param seed any text: different texts give unrelated draws */
export function randomOf(seed: string): Random {
  const generator = xoroshiro128plus(hash32(seed))
  const uniform = (): number => {
    let drawn = 0
    while (drawn === 0) drawn = uniformFloat64(generator)
    return drawn
  }

  /** Box and Muller. */
  function normal(): number {
    return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  }

  /** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000), for shapes of at least 1. */
  function gamma(shape: number): number {
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  return {
    uniform,
    beta: (a, b) => {
      const first = gamma(a)
      return first / (first + gamma(b))
    },
  }
}

/** FNV-1a, 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}
