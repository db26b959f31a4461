import { z } from 'zod'

/**
 * How a value came to be known: `stated` where the expression itself says it, `inferred` from a heading,
 * a declaration or a neighbour, `assumed` because the user gave it, `unknown` where nothing does.
 */
export const basisSchema = z.enum(['stated', 'inferred', 'assumed', 'unknown'])

export type Basis = z.infer<typeof basisSchema>
