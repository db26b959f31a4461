import { ccadb } from './ccadb.ts'
import type { Clock } from './clock.ts'
import { euDora } from './eu-dora.ts'
import { euNis2 } from './eu-nis2.ts'
import { gdpr } from './gdpr.ts'
import { sec8k } from './sec-8k.ts'

/** The clocks of every law that a rule knows. */
export const clocks: readonly Clock[] = [ccadb, euDora, euNis2, gdpr, sec8k]
