import { ccadb } from '../clocks/ccadb.ts'
import { clockRule } from '../clocks/clock-rule.ts'

export const clockCcadb = clockRule(ccadb)
