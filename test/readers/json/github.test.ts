import type { components } from '@octokit/openapi-types'
import { describe, expect, test } from 'vitest'
import { readIncidents, records } from '../read-incidents.ts'

/** As GitHub's API describes it, with the members that tell something here. */
type Given<T> = T extends readonly (infer Item)[]
  ? Given<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Given<T[Key]> }
    : T

type Schemas = components['schemas']

const api = 'https://api.github.com/repos/quillhaven/shop'
const site = 'https://github.com/quillhaven/shop'
const ana = { login: 'ana-ferreira', id: 1, type: 'User' }
const bo = { login: 'bo-lindqvist', id: 2, type: 'User' }

const issue = {
  url: `${api}/issues/88`,
  comments_url: `${api}/issues/88/comments`,
  html_url: `${site}/issues/88`,
  node_id: 'I_1',
  number: 88,
  title: 'Checkout returns errors',
  user: ana,
  state: 'closed',
  comments: 1,
  created_at: '2026-03-10T14:05:30Z',
  closed_at: '2026-03-11T09:00:00Z',
  closed_by: bo,
  body: 'Three in ten checkouts fail.\n\n## Root cause\n\nA release of the **tax** service.',
} satisfies Given<Schemas['issue']>

const comment = {
  url: `${api}/issues/comments/5`,
  issue_url: `${api}/issues/88`,
  html_url: `${site}/issues/88#issuecomment-5`,
  node_id: 'IC_1',
  user: bo,
  created_at: '2026-03-10T14:31:00Z',
  body: '### Update\nfix: rolling back, see `run 9` <script>alert(1)</script>',
} satisfies Given<Schemas['issue-comment']>

const labeled = {
  id: 1,
  node_id: 'LE_1',
  url: `${api}/issues/events/1`,
  actor: ana,
  event: 'labeled',
  commit_id: null,
  created_at: '2026-03-10T14:06:00Z',
  label: { name: 'sev-1', color: 'b60205' },
} satisfies Given<Schemas['labeled-issue-event']>

const committed = {
  sha: '1f2e3d4c5b6a79880123456789abcdef01234567',
  node_id: 'C_1',
  url: `${api}/git/commits/1f2e3d4`,
  html_url: `${site}/commit/1f2e3d4`,
  event: 'committed',
  author: { name: 'Bo Lindqvist', email: 'bo@quillhaven.example', date: '2026-03-10T14:28:00Z' },
  message: 'Revert "Round taxes late"\n\nThis reverts commit abc.',
} satisfies Given<Schemas['timeline-committed-event']>

const deployment = {
  url: `${api}/deployments/7`,
  statuses_url: `${api}/deployments/7/statuses`,
  node_id: 'DE_1',
  id: 7,
  sha: '1f2e3d4c5b6a79880123456789abcdef01234567',
  ref: 'tax-v41',
  task: 'deploy',
  environment: 'production',
  description: 'Rollback',
  creator: bo,
  created_at: '2026-03-10T14:29:00Z',
} satisfies Given<Schemas['deployment']>

const status = {
  url: `${api}/deployments/7/statuses/1`,
  deployment_url: `${api}/deployments/7`,
  node_id: 'DS_1',
  id: 1,
  state: 'success',
  creator: bo,
  description: '',
  environment: 'production',
  log_url: 'https://ci.quillhaven.example/runs/9',
  created_at: '2026-03-10T14:36:00Z',
} satisfies Given<Schemas['deployment-status']>

const run = {
  id: 901,
  url: `${api}/actions/runs/901`,
  html_url: `${site}/actions/runs/901`,
  node_id: 'WR_1',
  name: 'Deploy',
  display_title: 'Round taxes late',
  run_number: 412,
  workflow_id: 3,
  head_branch: 'main',
  head_sha: '0123456789abcdef0123456789abcdef01234567',
  status: 'completed',
  conclusion: 'timed_out',
  actor: ana,
  triggering_actor: bo,
  run_started_at: '2026-03-10T13:45:00Z',
  created_at: '2026-03-10T13:44:59Z',
  updated_at: '2026-03-10T13:48:20Z',
} satisfies Given<Schemas['workflow-run']>

const release = {
  url: `${api}/releases/1`,
  assets_url: `${api}/releases/1/assets`,
  html_url: `${site}/releases/tag/tax-v42`,
  node_id: 'RE_1',
  tag_name: 'tax-v42',
  name: 'Round taxes late',
  draft: false,
  author: ana,
  created_at: '2026-03-10T13:30:00Z',
  published_at: '2026-03-10T13:40:00Z',
} satisfies Given<Schemas['release']>

const pull = {
  url: `${api}/pulls/87`,
  html_url: `${site}/pull/87`,
  node_id: 'PR_1',
  number: 87,
  title: 'Round taxes late',
  state: 'closed',
  user: ana,
  head: { ref: 'taxes', sha: 'a'.repeat(40) },
  base: { ref: 'main', sha: 'b'.repeat(40) },
  created_at: '2026-03-09T10:00:00Z',
  merged_at: '2026-03-10T13:38:00Z',
  closed_at: '2026-03-10T13:38:00Z',
  merged_by: bo,
} satisfies Given<Schemas['pull-request']>

const commit = {
  url: `${api}/commits/0123456`,
  html_url: `${site}/commit/0123456`,
  node_id: 'C_2',
  sha: '0123456789abcdef0123456789abcdef01234567',
  author: ana,
  commit: {
    author: { name: 'Ana Ferreira', date: '2026-03-09T09:00:00Z' },
    committer: { name: 'GitHub', date: '2026-03-10T13:37:00Z' },
    message: 'Round taxes late (#87)\n\nAs the law asks for.',
  },
} satisfies Given<Schemas['commit']>

describe('an issue with its comments and timeline', async () => {
  const { incident, document } = await readIncidents(
    [issue, [comment], [labeled, committed]].map((page) => JSON.stringify(page)).join('\n'),
  )

  test('is one incident', () => {
    expect([incident.title, incident.reference]).toEqual(['Checkout returns errors', '88'])
    expect(document.notes).toBeUndefined()
    // What no record marks is weighed by its words, as in any report.
    expect(records(incident)).toEqual([
      '14:05:30 ticket @ana-ferreira detected: Opened: Checkout returns errors',
      '14:06:00 ticket @ana-ferreira escalated: labeled: sev-1',
      '14:28:00 change @Bo Lindqvist: committed: Revert "Round taxes late"',
      '14:31:00 ticket @bo-lindqvist mitigated: Update\nfix: rolling back, see run 9 <script>alert(1)</script>',
      '09:00:00 ticket @bo-lindqvist resolved: Closed: Checkout returns errors',
    ])
  })

  test('what it says of itself keeps its sections', () => {
    expect(incident.sections.map(({ kind, heading }) => [kind, heading])).toContainEqual(['root-cause', 'Root cause'])
  })

  test('links go to where the words are', () => {
    expect(incident.timeline.map(({ link }) => link?.replace(site, ''))).toEqual([
      '/issues/88',
      '/issues/88',
      '/commit/1f2e3d4',
      '/issues/88#issuecomment-5',
      '/issues/88',
    ])
  })
})

test('an issue whose comments are not there says so', async () => {
  const { document } = await readIncidents(issue)
  expect(document.notes).toEqual(['1 comments are not in this file; fetch them, too: gh issue view --json has them.'])
})

test('changes: deployments, runs, releases, merged pull requests, commits', async () => {
  const pages = [[deployment], [status], { total_count: 1, workflow_runs: [run] }, [release], [pull], [commit]]
  const { incident } = await readIncidents(pages.map((page) => JSON.stringify(page)).join('\n'))
  expect(
    incident.timeline.map(({ at, source, actor, text }) => [at.instant?.slice(11, 16), source, actor, text]),
  ).toEqual([
    ['13:37', 'change', 'ana-ferreira', 'Commit 0123456: Round taxes late (#87)'],
    ['13:38', 'change', 'bo-lindqvist', 'Merged pull request #87: Round taxes late'],
    ['13:40', 'change', 'ana-ferreira', 'Release tax-v42: Round taxes late'],
    ['13:45', 'change', 'bo-lindqvist', 'Run of Deploy: Round taxes late on main'],
    ['13:48', 'change', 'bo-lindqvist', 'Run timed out: Deploy: Round taxes late'],
    ['14:29', 'change', 'bo-lindqvist', 'Deployment of tax-v41 to production: Rollback'],
    ['14:36', 'change', 'bo-lindqvist', 'Deployment success in production'],
  ])
  const [deployed, succeeded] = incident.timeline.slice(-2)
  expect(deployed?.key).toBe(`${api}/deployments/7`)
  expect(succeeded).toMatchObject({ key: deployed?.key, link: 'https://ci.quillhaven.example/runs/9' })
})

test('pages put into one list by gh api --paginate --slurp', async () => {
  const { incident } = await readIncidents([[release], [{ ...release, tag_name: 'tax-v43' }]])
  expect(incident.timeline.map(({ text }) => text)).toEqual([
    'Release tax-v42: Round taxes late',
    'Release tax-v43: Round taxes late',
  ])
})

test('comments stand in the timeline of an issue, too, and pull requests in lists of issues', async () => {
  const commented = { ...comment, event: 'commented', actor: bo } satisfies Given<Schemas['timeline-comment-event']>
  const listed = {
    ...issue,
    number: 87,
    title: 'Round taxes late',
    pull_request: { url: pull.url, merged_at: '2026-03-10T13:38:00Z' },
  }
  const { incident } = await readIncidents([commented, listed])
  expect(incident.timeline.map(({ source, text }) => [source, text.split('\n').at(0)])).toEqual([
    ['change', 'Merged pull request #87: Round taxes late'],
    ['ticket', 'Update'],
  ])
})

describe('gh … --json', () => {
  test('an issue with its comments', async () => {
    const { incident } = await readIncidents({
      author: { login: 'ana-ferreira' },
      body: 'Three in ten checkouts fail.',
      comments: [
        {
          author: { login: 'bo-lindqvist' },
          body: 'rolled back',
          createdAt: '2026-03-10T14:31:00Z',
          url: `${site}/issues/88#issuecomment-5`,
        },
      ],
      createdAt: '2026-03-10T14:05:30Z',
      closedAt: null,
      number: 88,
      title: 'Checkout returns errors',
      url: `${site}/issues/88`,
    })
    expect(incident.timeline.map(({ actor, text }) => [actor, text])).toEqual([
      ['ana-ferreira', 'Opened: Checkout returns errors'],
      ['bo-lindqvist', 'rolled back'],
    ])
  })

  test.each([
    [
      {
        databaseId: 901,
        workflowName: 'Deploy',
        displayTitle: 'Round taxes late',
        headBranch: 'main',
        headSha: '0',
        status: 'in_progress',
        createdAt: '2026-03-10T13:44:59Z',
        startedAt: '2026-03-10T13:45:00Z',
        url: `${site}/actions/runs/901`,
      },
      'Run of Deploy: Round taxes late on main',
    ],
    [{ tagName: 'tax-v42', name: 'tax-v42', publishedAt: '2026-03-10T13:40:00Z', isLatest: true }, 'Release tax-v42'],
    [
      {
        number: 87,
        title: 'Round taxes late',
        author: { login: 'ana-ferreira' },
        createdAt: '2026-03-09T10:00:00Z',
        mergedAt: '2026-03-10T13:38:00Z',
        url: `${site}/pull/87`,
      },
      'Merged pull request #87: Round taxes late',
    ],
  ])('a list %#', async (item, text) => {
    const { incident } = await readIncidents([item])
    expect(incident.timeline.map((event) => [event.source, event.text])).toEqual([['change', text]])
  })
})

test('an event that is not known is read with its name, and told of', async () => {
  const { incident, document } = await readIncidents([{ ...labeled, event: 'teleported_twice', label: undefined }])
  expect(incident.timeline.map(({ text }) => text)).toEqual(['teleported twice'])
  expect(document.notes).toEqual([
    '1 GitHub event is of a kind not known here ("teleported_twice"); read with the words there are.',
  ])
})
