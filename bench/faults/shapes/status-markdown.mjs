import { postBody } from '../compose.mjs'
import { fill } from '../fill.mjs'
import { marked } from '../marks.mjs'
import { fullTime } from '../times.mjs'

/** The posts of a status page kept in Markdown: a heading each, newest or oldest first. */
export function statusMarkdownOf(plan) {
  const { style, book, words, missing } = plan
  const posts = plan.posts.map((post) => {
    const heading = marked(`post:${post.id}`, `## ${book.status[post.status]} – ${fullTime(plan, post.at)}`)
    return [heading, postBody(plan, post).join('\n')].join('\n\n')
  })
  const list = missing.has('affectedList') ? [] : [marked('list', fill(book.affectedList, words))]
  const ordered = style.newestFirst ? posts.reverse() : posts
  return `${[marked('title', `# ${plan.title}`), ...list, ...ordered, plan.evidence].filter(Boolean).join('\n\n')}\n`
}
