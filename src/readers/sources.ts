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

/** In the order in which they are listed: pagers and alerts, measurements, incident tools, trackers, status pages, chats, changes, logs. */
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
  {
    name: 'whatsapp',
    gives: 'a chat exported as text',
    format: 'chat',
    knownBy: 'lines such as [14.03.26, 09:12:33] Ana: …',
    page: 'chat/whatsapp.md',
  },
  {
    name: 'irc',
    gives: 'logs of a channel',
    format: 'chat',
    knownBy: 'lines such as 09:12 <ana> …',
    page: 'chat/irc.md',
  },
  {
    name: 'chat-text',
    gives: 'messages copied out of Slack, Teams or Discord',
    format: 'chat',
    knownBy: 'a name and a time alone on a line, and the words below',
    page: 'chat/named-lines.md',
  },
  {
    name: 'git-log',
    gives: 'the commits of a branch',
    format: 'changes',
    knownBy: 'what git log prints, in its usual form or in ours',
    page: 'changes/git-log.md',
  },
  {
    name: 'release-list',
    gives: 'releases as gh release list prints them',
    format: 'changes',
    knownBy: 'columns parted by tabs, the last a time',
    page: 'changes/release-list.md',
  },
  json('journald', 'entries of the systemd journal', '__REALTIME_TIMESTAMP with MESSAGE'),
  {
    name: 'csv',
    gives: 'a table of records with a row of heads',
    format: 'csv',
    knownBy: 'heads that name a time and a text',
    page: 'csv/read-csv.md',
  },
]
