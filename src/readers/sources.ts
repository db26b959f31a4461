/** A kind of evidence that is read, with a page on how to get it and what becomes of it. */
export interface Source {
  readonly name: string
  /** What it holds. */
  readonly gives: string
  /** The format that reads it, as `--input-format` has it. */
  readonly format: string
  /** What it is known by, whatever its file is called. */
  readonly knownBy: string
  /** Its page, below this folder. */
  readonly page: string
}

const json = (name: string, gives: string, knownBy: string): Source => ({
  name,
  gives,
  format: 'json',
  knownBy,
  page: `json/${name}.md`,
})

/** In the order in which they are listed: pagers and alerts, measurements, incident tools, trackers, status pages, chats. */
export const sources: readonly Source[] = [
  json(
    'pagerduty',
    'incidents, log entries, notes, alerts, webhooks',
    'types such as trigger_log_entry; event_type with resource_type',
  ),
  json(
    'opsgenie',
    'alerts, their logs and notes, webhooks',
    'tinyId with message; log or note with owner and offset; action with alertId',
  ),
  json('alertmanager', 'alerts of Alertmanager and Grafana', 'labels with startsAt'),
  json('grafana-oncall', 'alert groups, outgoing webhooks', 'alerts_count with integration_id; event with alert_group'),
  json('prometheus', 'range queries: ALERTS, and values with --threshold', 'resultType "matrix"'),
  json('incident-io', 'incidents, updates, follow-ups, actions', 'incident_status with reference; new_incident_status'),
  json(
    'firehydrant',
    'incidents, events, tasks',
    'milestones with current_milestone or lifecycle_phases; incident_id with occurred_at and data',
  ),
  json(
    'github',
    'issues, deployments, runs, releases, pull requests, commits',
    'node_id with the members of its kind; what gh --json prints',
  ),
  json('jira', 'issues with changelog and comments', 'key such as OPS-88 with fields; items with field'),
  json('statuspage', 'incidents and maintenances of a status page', 'incident_updates'),
  json('google-cloud', 'incidents of Google Cloud and Workspace', 'begin with external_desc or updates'),
  json('slack-export', 'messages of an export or of the Web API', 'ts such as 1773479553.482169 with type "message"'),
]
