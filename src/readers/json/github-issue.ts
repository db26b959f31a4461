import type { IncidentDraft } from '../incident-tree.ts'
import { type JsonContext, knownAt, prose, textAt } from './dialect.ts'
import type { GithubKind } from './github-kind.ts'
import { commentRecord, recordsOf } from './github-records.ts'
import { joined, said } from './joined-passages.ts'
import { isArray, isObject, type JsonObject, stringAt, valueAt } from './json-value.ts'
import { entryOf, linkAt, nameAt, spanAt, type ToolRecord } from './tool-record.ts'

/** Whether a comment or event is of an issue: by its address, or since there is only the one. */
export function ofIssue(kind: GithubKind, value: JsonObject, issue: JsonObject, issues: number): boolean {
  if (kind === 'comment') {
    const of = stringAt(value, 'issue_url')
    return of === undefined ? issues === 1 : of === stringAt(issue, 'url')
  }
  return kind === 'event' && issues === 1
}

/** An issue opens, is told of in its comments, and closes. That it is closed ends no incident: many stay open for the follow-up. */
export function issueDraft(
  issue: JsonObject,
  own: readonly { readonly kind: GithubKind; readonly value: JsonObject }[],
  unknown: (kind: string) => void,
  context: JsonContext,
): IncidentDraft {
  const key = (rest: string, command: string): string => (valueAt(issue, rest) === undefined ? command : rest)
  const shared = { link: linkAt(issue, 'html_url', 'url'), key: linkAt(issue, 'html_url', 'url') }
  const title = textAt(issue, 'title', context)
  const record = (at: string, words: string, actor: string | undefined): ToolRecord => ({
    source: 'ticket',
    at: textAt(issue, at, context),
    text: joined(': ', said(words, spanAt(issue, at)), title),
    actor,
  })
  const closed = key('closed_at', 'closedAt')
  const told = own.some(({ kind, value }) => kind === 'event' && stringAt(value, 'event') === 'closed')
  const comments = valueAt(issue, 'comments')
  const records: ToolRecord[] = [
    record(
      key('created_at', 'createdAt'),
      'Opened',
      nameAt(issue, 'user', 'login') ?? nameAt(issue, 'author', 'login'),
    ),
    ...(isArray(comments) ? comments.items.filter(isObject).map((one) => commentRecord(one, context)) : []),
    ...own.flatMap(({ kind, value }) => recordsOf(kind, value, unknown, context)),
    ...(stringAt(issue, closed) === undefined || told
      ? []
      : [record(closed, 'Closed', nameAt(issue, 'closed_by', 'login'))]),
  ]
  if (comments?.kind === 'number' && comments.value > 0 && !own.some(({ kind }) => kind === 'comment')) {
    context.notes.push(
      `${comments.value} comments are not in this file; fetch them, too: gh issue view --json has them.`,
    )
  }
  const body = prose(textAt(issue, 'body', context), context)
  return {
    start: issue.start,
    end: issue.end,
    values: [
      knownAt(issue, 'title', 'title', context),
      knownAt(issue, 'number', 'reference', context),
      knownAt(issue, key('html_url', 'url'), 'link', context),
    ],
    updates: records.map((one) => entryOf({ ...shared, ...one, link: one.link ?? shared.link }, context)),
    sections: body.length === 0 ? [] : [{ heading: said('Description', spanAt(issue, 'body')), body }],
  }
}
