import { scan } from '../../time/scan.ts'
import { type JsonMember, type JsonObject, type JsonValue, valueAt } from './json-value.ts'

/** What the key of a member can say of its value, with the keys in order of preference. */
export const KEYS = {
  title: 'title name incident_name headline subject incident_title short_description label',
  text: 'body text message content markdown html description comment note notes details detail event entry what summary action update msg body_text',
  time: 'display_at displayed_at when at time timestamp occurred_at event_time datetime date_time date posted_at published_at published start_time started_at created_at created date_created creation_date createdon ts time_stamp updated_at updated date_updated modified utc',
  status: 'status state phase stage incident_status status_name',
  severity: 'severity impact priority sev severity_level impact_level level urgency criticality',
  reference: 'reference incident_id incident_number id number key ticket case slug uid',
  organization: 'organization organisation company provider vendor site_name page_name',
  link: 'url link html_url permalink shortlink short_link uri incident_url web_url',
  zone: 'time_zone timezone tz zone',
  start:
    'started_at start_time start started began_at begin begins_at start_date start_at starts_at impact_start impact_started_at outage_start downtime_start incident_start started_on occurred_at',
  end: 'ended_at end_time end ended resolved_at resolved_on end_date end_at ends_at impact_end impact_ended_at outage_end downtime_end incident_end closed_at finished_at restored_at resolved',
  published: 'postmortem_published_at report_published_at published_on publication_date report_date',
  actor: 'actor author user who by created_by username agent person owner_name sender from_user posted_by from',
  components:
    'components services affected_components affected_services affected_systems affected affects systems service service_name component impacted_services impacted_components products affected_products',
} as const

export type Role = keyof typeof KEYS

const ranks: ReadonlyMap<Role, ReadonlyMap<string, number>> = new Map(
  Object.entries(KEYS).map(([role, keys]) => [
    role as Role,
    new Map(keys.split(' ').map((key, rank) => [key, rank] as const)),
  ]),
)

/** Names of lists whose items are updates or entries, and of lists whose items are incidents. */
export const UPDATE_LISTS =
  /^(?:incident_?|status_?)?(?:updates?|notes|messages|posts|comments|history|statuses|communications|public_updates)$/
export const ENTRY_LISTS =
  /^(?:timeline|events|entries|logs?|log_entries|timeline_events|timeline_entries|activity|activities|chronology|steps|records)$/
export const INCIDENT_LISTS =
  /(?:^|_)(?:incidents?|outages?|maintenances?|issues|archive|current|results|data|items|postmortems|reports|problems)$/

/** `startedAt`, 'Started At' and `started-at` as `started_at`. */
export function plainKey(key: string): string {
  return key
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
}

export interface Field {
  /** As `plainKey` has it. */
  readonly key: string
  readonly member: JsonMember
}

/** The members of an object, and then the times of objects in it (`"times": {"start": …}`). */
export function fieldsOf(object: JsonObject): Field[] {
  const fields: Field[] = []
  const inner: Field[] = []
  for (const [name, member] of object.members) {
    fields.push({ key: plainKey(name), member })
    if (member.value.kind !== 'object') continue
    for (const [innerName, innerMember] of member.value.members) {
      if (isTime(innerMember.value)) inner.push({ key: plainKey(innerName), member: innerMember })
    }
  }
  return [...fields, ...inner]
}

/** Fields whose key has the role, best first, and whose value suits. */
export function withRole(fields: readonly Field[], role: Role, suits: (value: JsonValue) => boolean): Field[] {
  const rank = ranks.get(role)
  return fields
    .filter(({ key, member }) => rank?.has(key) && suits(member.value))
    .sort((a, b) => (rank?.get(a.key) ?? 0) - (rank?.get(b.key) ?? 0))
}

/** A text, or a whole number, that begins with a day, a clock time or seconds since 1970, and is little more. */
export function isTime(value: JsonValue): boolean {
  const text = value.kind === 'string' ? value.value.trim() : value.kind === 'number' ? String(value.value) : ''
  if (text === '' || text.length > 64 || !/\d/.test(text)) return false
  const [token] = scan(text)
  if (token === undefined) return false
  const { date, clock, epoch } = token.from
  if (value.kind === 'number' && epoch === undefined) return false
  return (
    (date !== undefined || clock !== undefined || epoch !== undefined) && token.end - token.start >= text.length / 2
  )
}

export function isText(value: JsonValue): boolean {
  return value.kind === 'string' && value.value.trim() !== ''
}

export function isShort(value: JsonValue): boolean {
  return (isText(value) && value.kind === 'string' && value.value.length <= 200) || value.kind === 'number'
}

/** `{"name": "Ana"}` stands for its name. */
export function nameIn(value: JsonValue): JsonValue | undefined {
  if (value.kind !== 'object') return value
  return ['name', 'title', 'label', 'summary', 'display_name', 'username', 'email', 'id']
    .map((key) => valueAt(value, key))
    .find((found) => found !== undefined && isText(found))
}

/** An object with a time and a text: an update or an entry. */
export function isTold(value: JsonValue): value is JsonObject {
  if (value.kind !== 'object') return false
  const fields = fieldsOf(value)
  return withRole(fields, 'time', isTime).length > 0 && withRole(fields, 'text', isText).length > 0
}
