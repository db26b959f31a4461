import { isObject, type JsonValue, stringAt, valueAt } from './json-value.ts'

export type GithubKind =
  | 'issue'
  | 'comment'
  | 'event'
  | 'deployment'
  | 'deployment-status'
  | 'run'
  | 'release'
  | 'pull'
  | 'commit'

const has = (value: JsonValue, ...keys: readonly string[]): boolean =>
  keys.every((key) => valueAt(value, key) !== undefined)

/** What an object of GitHub's REST API, or of `gh … --json`, is; undefined for any other. */
export function kindOf(value: JsonValue): GithubKind | undefined {
  const url = stringAt(value, 'url') ?? ''
  const isRest =
    stringAt(value, 'node_id') !== undefined && (url === '' || /^https?:\/\/\S+\/repos\/[^/\s]+\/[^/\s]+\//.test(url))
  if (isRest) {
    if (has(value, 'deployment_url', 'state')) return 'deployment-status'
    if (has(value, 'statuses_url', 'environment', 'ref')) return 'deployment'
    if (has(value, 'workflow_id', 'run_number', 'head_sha')) return 'run'
    if (has(value, 'tag_name', 'assets_url')) return 'release'
    if (isObject(valueAt(value, 'commit')) && has(value, 'sha')) return 'commit'
    if (has(value, 'event', 'actor') && stringAt(value, 'event') !== 'commented') return 'event'
    if (has(value, 'issue_url', 'body', 'user')) return 'comment'
    if (has(value, 'number', 'title', 'head', 'base')) return 'pull'
    // In lists of issues, pull requests are among them.
    if (has(value, 'number', 'title', 'comments_url')) return has(value, 'pull_request') ? 'pull' : 'issue'
  }
  return timelineKind(value) ?? commandKind(value)
}

/** Of an issue's timeline, some events have no `url` or no `node_id` of the usual form. */
function timelineKind(value: JsonValue): GithubKind | undefined {
  const event = stringAt(value, 'event')
  if (event === 'commented' && has(value, 'issue_url')) return 'comment'
  if (event === 'cross-referenced' && isObject(valueAt(value, 'source')) && has(value, 'actor')) return 'event'
  if (event === 'reviewed' && has(value, 'submitted_at', 'pull_request_url')) return 'event'
  return event === 'committed' && has(value, 'sha', 'message', 'author') ? 'event' : undefined
}

/** The command line's objects have names in camel case. */
function commandKind(value: JsonValue): GithubKind | undefined {
  const url = stringAt(value, 'url') ?? ''
  if (has(value, 'workflowName', 'createdAt', 'headSha') || /\/actions\/runs\/\d+$/.test(url)) return 'run'
  if (has(value, 'tagName', 'publishedAt')) return 'release'
  if (!has(value, 'number', 'title') || !has(value, 'createdAt')) return undefined
  if (/^https?:\/\/[^\s/]+\/[^/\s]+\/[^/\s]+\/issues\/\d+$/.test(url)) return 'issue'
  return /^https?:\/\/[^\s/]+\/[^/\s]+\/[^/\s]+\/pull\/\d+$/.test(url) ? 'pull' : undefined
}
