import { postsOf, promise, statementsOf } from './derive.mjs'
import { fill } from './fill.mjs'
import { invent } from './invent.mjs'
import { randomOf } from './random.mjs'
import { write } from './write.mjs'

/**
 * A report that is sound, or that has the one fault that `planter` plants. A planter may act at three steps: on the
 * events before anything is said about them (`events`), on the posts before they promise the next (`posts`), and on
 * all that will be written (`told`). The last of its steps gives the marks at which an auditor would point.
 *
 * @param {string} seed the same seed gives the same report
 * @param {{ form?: string, language?: string, style?: object }} wish what is not named is chance
 * @param {object} [planter] see planters/
 */
export function generate(seed, wish = {}, planter) {
  const random = randomOf(seed)
  const forms = planter?.forms ?? ['report', 'report', 'report', 'keys', 'status', 'page']
  const form = wish.form ?? random.pick(forms)
  const languages = planter?.languages
  const style = { ...planter?.style?.(form, random), ...wish.style }
  const language = wish.language ?? (languages ? random.pick(languages) : undefined)
  const plan = invent(random, { form, language, style })
  plan.marks = []
  planter?.events?.(plan, random)
  Object.assign(plan, statementsOf(random, plan))
  plan.posts = form === 'status' || form === 'page' ? postsOf(random, plan) : []
  if (plan.posts.length > 0) planter?.posts?.(plan, random)
  promise(random, plan, plan.posts)
  plan.statusOf = (_, post) => (['monitoring', 'resolved'].includes(post.status) ? 'operational' : 'partial_outage')
  plan.words.list = `${plan.words.a}, ${plan.words.b}`
  if (form === 'status' || form === 'page') plan.evidence = fill(plan.book.evidencePlain, { link: plan.link })
  planter?.told?.(plan, random)
  const written = write(plan, random)
  const lines = [...new Set(plan.marks.flatMap((mark) => written.lines.get(mark) ?? []))].sort((a, b) => a - b)
  const { extension, text } = written
  return { name: `${seed}.${extension}`, text, lines, marks: written.lines, plan }
}
