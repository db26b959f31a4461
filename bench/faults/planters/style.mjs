import { fill } from '../fill.mjs'

const inCause = (phrasesOf) => (plan, random) => {
  plan.cause.push(fill(random.pick(phrasesOf(plan.book.faults)), { ...plan.words, person: plan.people[0] }))
  plan.marks = [`cause:${plan.cause.length - 1}`]
}

export const style = [
  { rule: 'blame-language', forms: ['report', 'keys'], told: inCause(({ blame }) => blame) },
  { rule: 'counterfactual', forms: ['report', 'keys'], told: inCause(({ counterfactual }) => counterfactual) },
]
