import { eventOf } from '../invent.mjs'
import { fillBetween, shiftFrom } from './moves.mjs'

export const promises = [
  {
    rule: 'late-update',
    forms: ['status', 'page'],
    told(plan, random) {
      const pairs = plan.posts.flatMap((post, index) => {
        const next = plan.posts[index + 1]
        return next && next.at - post.at >= 9 ? [[post, next]] : []
      })
      const [post, next] = random.pick(pairs)
      const phrase = plan.posts.find((known) => known.promise)?.promise.phrase ?? random.pick(plan.book.nextUpdate)
      post.promise = { phrase, due: next.at - random.int(4, Math.min(20, next.at - post.at - 4)) }
      plan.marks = [`promise:${post.id}`, `body:${post.id}`, `post:${next.id}`, `post:${post.id}`]
    },
  },
  {
    rule: 'late-postmortem',
    forms: ['page'],
    told(plan, random) {
      const post = plan.posts.at(-1)
      post.within = random.pick(plan.book.postmortemWithin)
      plan.published = post.at + random.int(9, 25) * 1440
      plan.marks = ['within:resolved', 'post:postmortem', 'post:resolved']
    },
  },
  {
    rule: 'missed-estimate',
    forms: ['status', 'page'],
    events(plan, random) {
      plan.late = random.int(20, 45)
      shiftFrom(plan, 'mitigate', plan.late + 10)
      if (plan.form === 'page') fillBetween(plan, 'fix', 'mitigate')
    },
    told(plan, random) {
      const post = plan.posts.find(({ id }) => id === 'identified')
      const { at } = eventOf(plan, 'mitigate')
      delete post.promise
      post.estimate = { due: Math.max(post.at + 4, at - plan.late), phrase: random.pick(plan.book.estimate) }
      plan.marks = ['estimate:identified', 'body:identified', 'post:monitoring']
    },
  },
]
