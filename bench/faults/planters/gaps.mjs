import { fill } from '../fill.mjs'
import { eventOf } from '../invent.mjs'
import { drop, fillBetween, marksOf, moveTo, shiftFrom } from './moves.mjs'

export const gaps = [
  {
    rule: 'gap',
    forms: ['report'],
    events(plan, random) {
      const index = random.pick([4, plan.events.findIndex(({ id }) => id === 'identify') - 1])
      const [before, after] = [plan.events[index], plan.events[index + 1]]
      shiftFrom(plan, after.id, random.int(35, 110))
      plan.marks = marksOf(before.id, after.id)
    },
  },
  {
    rule: 'slow-detection',
    forms: ['report', 'keys'],
    events(plan, random) {
      shiftFrom(plan, 'detect', random.int(75, 150))
      plan.marks = [...marksOf('start', 'detect'), 'window']
    },
  },
  {
    rule: 'slow-escalation',
    forms: ['report', 'keys'],
    events(plan, random) {
      const announce = eventOf(plan, 'ack').at + 2
      const late = random.int(80, 140)
      shiftFrom(plan, 'escalate', late)
      moveTo(plan, 'announce', announce)
      if (plan.form === 'report') fillBetween(plan, 'announce', 'escalate')
      plan.marks = marksOf('detect', 'ack', 'escalate')
    },
  },
  {
    rule: 'slow-announcement',
    forms: ['report', 'keys'],
    events(plan, random) {
      const late = random.int(80, 140)
      shiftFrom(plan, 'announce', late)
      if (plan.form === 'report') fillBetween(plan, 'escalate', 'announce')
      plan.marks = marksOf('start', 'detect', 'announce')
    },
  },
  {
    rule: 'resolved-without-monitoring',
    forms: ['report', 'status'],
    events(plan) {
      const resolve = eventOf(plan, 'resolve')
      resolve.at = eventOf(plan, 'mitigate').at + 1
      resolve.text = fill(plan.book.faults.closed, plan.words)
      drop(plan, 'monitor')
      plan.marks = [...marksOf('resolve', 'mitigate'), 'post:resolved', 'post:identified']
    },
    posts(plan) {
      const post = plan.posts.at(-1)
      post.body = fill(plan.book.faults.closed, plan.words)
    },
  },
]
