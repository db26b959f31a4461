import { iso } from '../clock.mjs'
import { postBody } from '../compose.mjs'
import { marked } from '../marks.mjs'
import { offsetText } from '../zones.mjs'

/** An incident as the API of a status page gives it, its posts newest first. */
export function statusJsonOf(plan) {
  const { posts, words, zone } = plan
  const stamp = (wall) => `${iso(wall)}:00.000${offsetText(zone.offset, true)}`
  const [first, last] = [posts[0], posts.at(-1)]
  const code = (name) => name.toLowerCase().replace(/\W+/g, '')
  const names = [words.a, words.b]
  const incident = {
    id: code(plan.reference),
    name: marked('title', plan.title),
    status: last.status,
    created_at: marked(`post:${first.id}`, stamp(first.at)),
    updated_at: stamp(last.at),
    monitoring_at: whenOf(posts, 'monitoring', stamp),
    resolved_at: marked(`post:${last.id}`, stamp(last.at)),
    impact: 'major',
    shortlink: plan.link,
    started_at: stamp(first.at),
    incident_updates: [...posts].reverse().map((post) => ({
      id: `${code(plan.reference)}${post.id}`,
      status: marked(`post:${post.id}`, post.status === 'update' ? 'investigating' : post.status),
      body: postBody(plan, post).join(' '),
      created_at: marked(`post:${post.id}`, stamp(post.at)),
      display_at: marked(`post:${post.id}`, stamp(post.at)),
      affected_components: names.map((name) => ({
        code: code(name),
        name: marked(`component:${post.id}`, name),
        old_status: post.id === first.id ? 'operational' : plan.statusOf(name, previous(posts, post)),
        new_status: marked(`component:${post.id}`, plan.statusOf(name, post)),
      })),
    })),
    components: names.map((name) => ({ id: code(name), name, status: plan.statusOf(name, last) })),
  }
  return `${JSON.stringify({ page: { name: words.org, time_zone: zone.iana ?? 'Etc/UTC' }, incidents: [incident] }, null, 2)}\n`
}

const previous = (posts, post) => posts[posts.indexOf(post) - 1]

function whenOf(posts, status, stamp) {
  const post = posts.find((known) => known.status === status)
  return post ? stamp(post.at) : null
}
