import type { IncidentDraft } from '../incident-tree.ts'
import type { JsonContext, JsonDialect } from './dialect.ts'
import { issueDraft, ofIssue } from './github-issue.ts'
import { type GithubKind, kindOf } from './github-kind.ts'
import { recordsOf } from './github-records.ts'
import { isArray, type JsonObject, type JsonValue } from './json-value.ts'
import { entryOf, itemsUnder, ownItems, spanOf, unknownKinds } from './tool-record.ts'

interface Item {
  readonly kind: GithubKind
  readonly value: JsonObject
}

/**
 * GitHub: issues with their comments and events, deployments with their statuses, runs of Actions, releases, pull
 * requests and commits, as its REST API (https://docs.github.com/en/rest) or `gh … --json` gives them.
 */
export const github: JsonDialect = (values, context) => {
  const known = ownItems(values, pageOf, (item) => kindOf(item) !== undefined, 'GitHub', context)
  if (known === undefined) return undefined
  const items = known.flatMap((value): Item[] => {
    const kind = kindOf(value)
    return kind === undefined ? [] : [{ kind, value }]
  })
  return draftsOf(items, context)
}

/** `gh api --paginate --slurp` puts the pages into one list. */
function pageOf(value: JsonValue): readonly JsonValue[] {
  if (isArray(value) && value.items.some(isArray)) return value.items.flatMap(inPage)
  return inPage(value)
}

const inPage = itemsUnder(['workflow_runs', 'items'])

/** Each issue is a draft of its own, with what the file has of it; everything else tells of changes. */
function draftsOf(items: readonly Item[], context: JsonContext): IncidentDraft[] {
  const unknown = unknownKinds('GitHub event', context)
  const issues = items.filter(({ kind }) => kind === 'issue').map(({ value }) => value)
  const others = items.filter(({ kind }) => kind !== 'issue')
  const drafts = issues.map((issue) => {
    const own = others.filter(({ kind, value }) => ofIssue(kind, value, issue, issues.length))
    return issueDraft(issue, own, unknown.add, context)
  })
  const rest = others.filter(({ kind, value }) => !issues.some((issue) => ofIssue(kind, value, issue, issues.length)))
  const updates = rest
    .flatMap(({ kind, value }) => recordsOf(kind, value, unknown.add, context))
    .map((record) => entryOf(record, context))
  unknown.tell()
  if (rest.length === 0) return drafts
  return [...drafts, { ...spanOf(rest.map(({ value }) => value)), values: [], updates }]
}
