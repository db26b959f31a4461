import type { JsonDialect } from './dialect.ts'
import { isArray, isObject, type JsonValue, stringAt, valueAt } from './json-value.ts'

const ID = /^[CDGTUW][A-Z0-9]{2,20}$/

/**
 * `users.json`, `channels.json` and the like of a Slack export: they say who and where, and tell nothing that happened.
 * A draft takes the names of people from the first.
 */
export const slackWorkspace: JsonDialect = (values) => {
  const items = values.flatMap((value) => (isArray(value) ? value.items : [value]))
  return items.length > 0 && items.every((item) => isUser(item) || isChannel(item)) ? [] : undefined
}

function isUser(item: JsonValue): boolean {
  return isNamed(item) && isObject(valueAt(item, 'profile'))
}

function isChannel(item: JsonValue): boolean {
  return isNamed(item) && isArray(valueAt(item, 'members')) && valueAt(item, 'messages') === undefined
}

function isNamed(item: JsonValue): boolean {
  return (
    ID.test(stringAt(item, 'id') ?? '') && stringAt(item, 'name') !== undefined && stringAt(item, 'ts') === undefined
  )
}
