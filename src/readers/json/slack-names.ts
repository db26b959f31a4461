import type { Incident } from '../../model/incident.ts'
import { isArray, isObject, type JsonObject, type JsonValue, objectsAt, stringAt, valueAt } from './json-value.ts'
import { scanJson } from './scan-json.ts'

/** An id of a user as it stands where no name was at hand: 'U02ANA1QH', or 'W…' of an Enterprise Grid. */
const MENTIONED = /(?<![\w.@-])@([UW][A-Z0-9]{2,20})\b(?!\.\w)/g

/**
 * The names of the users of a Slack workspace by their ids: from `users.json` (`org_users.json`) of an export, or what
 * the method `users.list` gives (`{members: […]}`). Throws a ReadError, with line and column, for what is no JSON.
 */
export function slackNames(usersJson: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const value of scanJson(usersJson).values) {
    const users = isArray(value) ? value.items.filter(isObject) : objectsAt(value, 'members')
    for (const user of users) {
      const id = stringAt(user, 'id')
      const name = nameOf(user)
      if (id !== undefined && name !== undefined) names.set(id, name)
    }
  }
  return names
}

/** What a person is called: as shown in the channels, else in full, else the account's name. */
export function nameOf(user: JsonObject): string | undefined {
  const profile = valueAt(user, 'profile')
  const found = (['display_name', 'real_name'] as const).flatMap((key) => [stringAt(profile, key), stringAt(user, key)])
  return [...found, stringAt(user, 'name'), stringAt(profile, 'name')].find((name) => name !== undefined)?.trim()
}

/** The names that the messages of a file bring with them, in `user_profile`, by the ids of their users. */
export function namesIn(messages: readonly JsonValue[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const message of messages) {
    const id = stringAt(message, 'user')
    const profile = valueAt(message, 'user_profile')
    if (id === undefined || names.has(id) || !isObject(profile)) continue
    const name = nameOf(profile)
    if (name !== undefined) names.set(id, name)
  }
  return names
}

type Told = Pick<Incident, 'commitments' | 'actionItems'> & {
  readonly timeline: readonly { readonly text: string; readonly actor?: string | undefined }[]
}

/** An incident whose people are still ids (`U02ANA1QH`), with their names, who acted and who is spoken to. */
export function withNames<One extends Told>(incident: One, names: ReadonlyMap<string, string>): One {
  const told = (text: string): string =>
    text.replace(MENTIONED, (mention, id: string) => (names.has(id) ? `@${names.get(id)}` : mention))
  const named = (id: string): string => names.get(id) ?? told(id)
  return {
    ...incident,
    timeline: incident.timeline.map((event) => ({
      ...event,
      text: told(event.text),
      ...(event.actor !== undefined && { actor: named(event.actor) }),
    })),
    commitments: incident.commitments.map((one) => ({ ...one, text: told(one.text) })),
    actionItems: incident.actionItems.map((item) => ({
      ...item,
      text: told(item.text),
      ...(item.owner !== undefined && { owner: named(item.owner) }),
    })),
  }
}
