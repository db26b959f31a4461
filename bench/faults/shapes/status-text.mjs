import { composeReport, postBody } from '../compose.mjs'
import { fill } from '../fill.mjs'
import { marked } from '../marks.mjs'
import { fullTime } from '../times.mjs'
import { plain, textOf } from './text.mjs'

/**
 * The page of an incident as it is copied from a status page: its posts, newest first, each with its status and its
 * stamp; above them, on some, the postmortem.
 */
export function statusTextOf(plan, random) {
  const posts = [...plan.posts].reverse().map((post) => written(plan, post))
  const postmortem = plan.form === 'page' ? [postmortemOf(plan, random)] : []
  const list = plan.missing.has('affectedList') ? [] : [marked('list', fill(plan.book.affectedList, plan.words))]
  return `${[marked('title', plan.title), ...postmortem, ...posts, ...list, plan.evidence].filter(Boolean).map(plain).join('\n\n')}\n`
}

/** Day, clock, zone: behind 'Posted' in English, on the status's own line elsewhere. */
function written(plan, post) {
  const status = plan.book.status[post.status]
  const body = postBody(plan, post)
  const stamp = marked(`post:${post.id}`, fullTime(plan, post.at))
  if (plan.style.posted) return [marked(`post:${post.id}`, status), ...body, `Posted ${stamp}`].join('\n')
  return [`${stamp} – ${status}`, ...body].join('\n')
}

function postmortemOf(plan, random) {
  const blocks = composeReport(plan, random).slice(3)
  const text = textOf(blocks).trim()
  const status = plan.book.status.postmortem
  const stamp = marked('post:postmortem', fullTime(plan, plan.published))
  return plan.style.posted ? `${status}\n\n${text}\n\nPosted ${stamp}` : `${stamp} – ${status}\n\n${text}`
}
