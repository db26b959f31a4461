import type { IncidentDraft } from '../incident-tree.ts'
import type { JsonContext, JsonDialect } from './dialect.ts'
import { issueDraft, ofIssue } from './github-issue.ts'
import { type GithubKind, kindOf, recordsOf } from './github-kinds.ts'
import { isArray, type JsonObject, type JsonValue } from './json-value.ts'
import { entryOf, itemsIn, ownValues, unknownKinds } from './records.ts'

const LISTS = ['workflow_runs', 'items'] as const

interface Item {
  readonly kind: GithubKind
  readonly value: JsonObject
}

/**
 * GitHub: issues with their comments and events, deployments with their statuses, runs of Actions, releases, pull
 * requests and commits, as its REST API (https://docs.github.com/en/rest) or `gh … --json` gives them.
 */
export const github: JsonDialect = (values, context) => {
  const own = (value: JsonValue): boolean => pageOf(value).some((item) => kindOf(item) !== undefined)
  if (!values.some(own)) return undefined
  const known = ownValues(values, own, 'GitHub', context)
  const items = known.flatMap(pageOf).flatMap((value): Item[] => {
    const kind = kindOf(value)
    return kind === undefined ? [] : [{ kind, value }]
  })
  return draftsOf(items, context)
}

/** `gh api --paginate --slurp` puts the pages into one list. */
function pageOf(value: JsonValue): JsonObject[] {
  if (isArray(value) && value.items.some(isArray)) return value.items.flatMap((page) => itemsIn(page, LISTS))
  return itemsIn(value, LISTS)
}

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
  const [first, last] = [rest[0]?.value, rest.at(-1)?.value]
  return [...drafts, { start: first?.start ?? 0, end: last?.end ?? 0, values: [], updates }]
}
