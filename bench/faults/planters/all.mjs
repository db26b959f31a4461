import { agreement } from './agreement.mjs'
import { completeness } from './completeness.mjs'
import { gaps } from './gaps.mjs'
import { order } from './order.mjs'
import { promises } from './promises.mjs'
import { style } from './style.mjs'
import { zones } from './zones.mjs'

/**
 * One for each kind of fault, named as the rule that should find it.
 *
 * - `also`: rules under whose names the same fault may fairly be reported
 * - `forms`, `languages`, `style`: what the report must be for the fault to be possible
 * - `events`, `posts`, `told`: the steps at which it is planted (see generate.mjs); they set `plan.marks`, the places
 *   at which a careful auditor would point
 * - `near`: so many lines below a mark still count; `anywhere`: it is an absence and has no line
 */
export const planters = [...order, ...completeness, ...gaps, ...agreement, ...promises, ...zones, ...style]
