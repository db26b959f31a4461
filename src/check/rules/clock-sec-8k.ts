import { clockRule } from '../clocks/clock-rule.ts'
import { sec8k } from '../clocks/sec-8k.ts'

export const clockSec8k = clockRule(sec8k)
