import { slicePassage } from '../../model/passage.ts'
import { type JsonContext, prose, textAt } from './dialect.ts'
import type { GithubKind } from './github-kind.ts'
import { joined, said, titled } from './joined-passages.ts'
import { type JsonObject, type JsonValue, objectAt, stringAt, valueAt } from './json-value.ts'
import { linkAt, nameAt, spanAt, type ToolRecord, wordsAt } from './tool-record.ts'

/** What one object tells; a deployment, run or pull request may tell nothing yet, or of its start and end. */
export function recordsOf(
  kind: GithubKind,
  value: JsonObject,
  unknown: (kind: string) => void,
  context: JsonContext,
): ToolRecord[] {
  switch (kind) {
    case 'issue':
      return []
    case 'comment':
      return [commentRecord(value, context)]
    case 'event':
      return [eventRecord(value, unknown, context)]
    case 'deployment':
      return [deploymentRecord(value, context)]
    case 'deployment-status':
      return [statusRecord(value, context)]
    case 'run':
      return runRecords(value, context)
    case 'release':
      return [releaseRecord(value, context)]
    case 'pull':
      return pullRecords(value, context)
    case 'commit':
      return [commitRecord(value, context)]
  }
}

export function commentRecord(value: JsonObject, context: JsonContext): ToolRecord {
  return {
    source: 'ticket',
    at: textAt(value, valueAt(value, 'created_at') === undefined ? 'createdAt' : 'created_at', context),
    text: undefined,
    more: prose(textAt(value, 'body', context), context),
    actor: nameAt(value, 'user', 'login') ?? nameAt(value, 'author', 'login') ?? nameAt(value, 'actor', 'login'),
    link: linkAt(value, 'html_url', 'url'),
  }
}

const KNOWN_EVENTS =
  /^(?:added_to_project(?:_v2)?|assigned|automatic_base_change_\w+|base_ref_changed|closed|committed|connected|converted_\w+|cross-referenced|demilestoned|deployed|deployment_environment_changed|disconnected|head_ref_\w+|issue_type_\w+|labeled|locked|marked_as_duplicate|mentioned|merged|milestoned|moved_columns_in_project|parent_issue_\w+|pinned|project_v2_item_status_changed|ready_for_review|referenced|removed_from_project(?:_v2)?|renamed|reopened|review_dismissed|review_requested|review_request_removed|reviewed|sub_issue_\w+|subscribed|transferred|unassigned|unlabeled|unlocked|unmarked_as_duplicate|unpinned|unsubscribed|user_blocked)$/

/** 'labeled: severity-1', 'renamed: old → new', 'referenced: the commit'. */
function eventRecord(value: JsonObject, unknown: (kind: string) => void, context: JsonContext): ToolRecord {
  const event = stringAt(value, 'event') ?? ''
  if (!KNOWN_EVENTS.test(event)) unknown(event)
  const rename = valueAt(value, 'rename')
  const source = valueAt(valueAt(value, 'source'), 'issue')
  const details =
    textAt(valueAt(value, 'label'), 'name', context) ??
    textAt(valueAt(value, 'assignee'), 'login', context) ??
    textAt(valueAt(value, 'milestone'), 'title', context) ??
    joined(' → ', textAt(rename, 'from', context), textAt(rename, 'to', context)) ??
    textAt(source, 'title', context) ??
    firstLine(value, 'message', context) ??
    textAt(value, 'state_reason', context) ??
    firstLine(value, 'body', context)
  const by = objectAt(value, 'author')
  const at = ['created_at', 'submitted_at'].find((key) => valueAt(value, key) !== undefined)
  return {
    source: event === 'committed' || event === 'merged' || event === 'deployed' ? 'change' : 'ticket',
    at: at === undefined ? textAt(by, 'date', context) : textAt(value, at, context),
    text: joined(': ', wordsAt(value, 'event', context), details),
    actor: nameAt(value, 'actor', 'login') ?? nameAt(value, 'user', 'login') ?? nameAt(by, 'name'),
    link: linkAt(source, 'html_url') ?? linkAt(value, 'html_url'),
  }
}

function deploymentRecord(value: JsonObject, context: JsonContext): ToolRecord {
  const what = joined(
    ' ',
    said('Deployment of', spanAt(value, 'ref')),
    textAt(value, 'ref', context),
    said('to', spanAt(value, 'environment')),
    textAt(value, 'environment', context),
  )
  return {
    source: 'change',
    at: textAt(value, 'created_at', context),
    text: titled(what, textAt(value, 'description', context)),
    actor: nameAt(value, 'creator', 'login'),
    link: linkAt(value, 'html_url', 'statuses_url'),
    key: keyOf(value, 'url', 'id'),
  }
}

/** A status belongs to its deployment: both bear the deployment's address as their key. */
function statusRecord(value: JsonObject, context: JsonContext): ToolRecord {
  const what = joined(' ', said('Deployment', spanAt(value, 'state')), wordsAt(value, 'state', context))
  const place = joined(' ', what, said('in', spanAt(value, 'environment')), textAt(value, 'environment', context))
  return {
    source: 'change',
    at: textAt(value, 'created_at', context),
    text: titled(stringAt(value, 'environment') === undefined ? what : place, textAt(value, 'description', context)),
    actor: nameAt(value, 'creator', 'login'),
    link: linkAt(value, 'log_url', 'environment_url', 'target_url', 'deployment_url'),
    key: keyOf(value, 'deployment_url'),
  }
}

/** The start of a run, and its end once it is over. */
function runRecords(value: JsonObject, context: JsonContext): ToolRecord[] {
  const key = (rest: string, command: string): string => (valueAt(value, rest) === undefined ? command : rest)
  const name = titled(
    textAt(value, 'workflowName', context) ?? textAt(value, 'name', context),
    textAt(value, key('display_title', 'displayTitle'), context),
  )
  const branch = key('head_branch', 'headBranch')
  const shared = {
    source: 'change' as const,
    actor: nameAt(value, 'triggering_actor', 'login') ?? nameAt(value, 'actor', 'login'),
    link: linkAt(value, 'html_url', 'url'),
    key: linkAt(value, 'html_url', 'url'),
  }
  const started =
    ['run_started_at', 'startedAt', 'created_at', 'createdAt'].find((one) => stringAt(value, one) !== undefined) ?? ''
  const on = joined(' ', said('on', spanAt(value, branch)), textAt(value, branch, context))
  const told = stringAt(value, branch) === undefined ? name : joined(' ', name, on)
  const start = { ...shared, at: textAt(value, started, context), text: joined(' ', said('Run of', value), told) }
  if (stringAt(value, 'status') !== 'completed') return [start]
  const end = joined(' ', said('Run', spanAt(value, 'conclusion')), wordsAt(value, 'conclusion', context))
  const at = textAt(value, key('updated_at', 'updatedAt'), context)
  return [start, { ...shared, at, text: joined(': ', end, name) }]
}

function releaseRecord(value: JsonObject, context: JsonContext): ToolRecord {
  const isRest = valueAt(value, 'tag_name') !== undefined
  const at = (isRest ? ['published_at', 'created_at'] : ['publishedAt', 'createdAt']).find(
    (key) => stringAt(value, key) !== undefined,
  )
  return {
    source: 'change',
    at: at === undefined ? undefined : textAt(value, at, context),
    text: joined(
      ' ',
      said('Release', spanAt(value, isRest ? 'tag_name' : 'tagName')),
      titled(textAt(value, isRest ? 'tag_name' : 'tagName', context), textAt(value, 'name', context)),
    ),
    actor: nameAt(value, 'author', 'login'),
    link: linkAt(value, 'html_url', 'url'),
    key: stringAt(value, isRest ? 'tag_name' : 'tagName'),
  }
}

/** A pull request counts as a change once it is merged; one that is not tells when it was opened and closed. */
function pullRecords(value: JsonObject, context: JsonContext): ToolRecord[] {
  const key = (rest: string, command: string): string => (valueAt(value, rest) === undefined ? command : rest)
  const link = linkAt(value, 'html_url', 'url')
  const number = joined('', said('#', spanAt(value, 'number')), textAt(value, 'number', context))
  const shared = { source: 'change' as const, link, key: link }
  const record = (at: string, words: string, actor: string | undefined): ToolRecord => ({
    ...shared,
    at: textAt(value, at, context),
    text: joined(': ', joined(' ', said(words, spanAt(value, at)), number), textAt(value, 'title', context)),
    actor,
  })
  const author = nameAt(value, 'user', 'login') ?? nameAt(value, 'author', 'login')
  const [merged, closed] = [key('merged_at', 'mergedAt'), key('closed_at', 'closedAt')]
  const by = nameAt(value, 'merged_by', 'login') ?? nameAt(value, 'mergedBy', 'login')
  const listed = objectAt(value, 'pull_request')
  if (stringAt(listed, 'merged_at') !== undefined) {
    return [{ ...record(closed, 'Merged pull request', author), at: textAt(listed, 'merged_at', context) }]
  }
  if (stringAt(value, merged) !== undefined) return [record(merged, 'Merged pull request', by ?? author)]
  const opened = record(key('created_at', 'createdAt'), 'Opened pull request', author)
  return stringAt(value, closed) === undefined ? [opened] : [opened, record(closed, 'Closed pull request', undefined)]
}

function commitRecord(value: JsonObject, context: JsonContext): ToolRecord {
  const commit = objectAt(value, 'commit')
  const [committer, author] = ['committer', 'author'].map((key) => objectAt(commit, key))
  const sha = textAt(value, 'sha', context)
  const short = sha === undefined ? undefined : slicePassage(sha, 0, 7)
  return {
    source: 'change',
    at: textAt(committer, 'date', context) ?? textAt(author, 'date', context),
    text: joined(
      ' ',
      short && joined(' ', said('Commit', spanAt(value, 'sha')), joined('', short, said(':', spanAt(value, 'sha')))),
      firstLine(commit, 'message', context),
    ),
    actor: nameAt(value, 'author', 'login') ?? nameAt(author, 'name'),
    link: linkAt(value, 'html_url'),
    key: stringAt(value, 'sha'),
  }
}

function firstLine(value: JsonValue | undefined, key: string, context: JsonContext): ReturnType<typeof textAt> {
  const passage = textAt(value, key, context)
  const end = passage?.text.trimStart().search(/[\r\n]/) ?? -1
  return passage === undefined || end < 0 ? passage : slicePassage(passage, 0, passage.text.search(/\S/) + end)
}

/** A text or whole number as a key. */
function keyOf(value: JsonObject, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = valueAt(value, key)
    if (found?.kind === 'string' && found.value.trim() !== '') return found.value.slice(0, 300)
    if (found?.kind === 'number' && Number.isFinite(found.value)) return String(found.value)
  }
  return undefined
}
