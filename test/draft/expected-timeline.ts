/**
 * What a careful person would write from the files in samples/evidence/, in UTC: time, who, source, what happened,
 * milestone, and each record that tells of it. What they would leave out is beside it.
 */
export const expectedTimeline = `
06:41:40 | Tomas Berg | change | Lower the search connection pool to 20 | – | deploys.log:11
06:58:30 | – | alert | SearchErrorRateHigh firing: More than 20 % of searches fail | detected | alerts.json:19, pagerduty.json:110, slack:7
07:00:10 | – | alert | SearchLatencyHigh firing: Searches take longer than 5 s | – | alerts.json:34
07:01:20 | Priya Nair | chat | Customers write that search returns empty pages, 14 tickets so far | – | slack:20
07:02:11 | Ana Lima | alert | Acknowledged by Ana Lima | acknowledged | pagerduty.json:78, slack:28
07:06:10 | Ana Lima | chat | All 20 connections of the search-api pool are in use, 310 requests wait | – | slack:46
07:10:20 | – | update | We are looking into searches that return no results. Next update by 08:40 CET. | announced | statuspage.json:62
07:12:05 | Ana Lima | alert | Escalated to Tomas Berg by Ana Lima | escalated | pagerduty.json:38
07:21:30 | Tomas Berg | chat | Found it: 7c1d9e2 lowered the pool from 80 to 20 this morning | identified | slack:69
07:24:00 | – | update | The cause is a change to the search service; it is being taken back. | – | statuspage.json:53
07:57:05 | Ana Lima | change | Revert "Lower the search connection pool to 20" This reverts commit 7c1d9e2f6a0b48c3d5e1f7092b8a4c6d3e5f1a07. | – | deploys.log:3, slack:83
08:02:30 | – | alert | SearchErrorRateHigh resolved | – | alerts.json:19
08:02:40 | – | alert | SearchLatencyHigh resolved | – | alerts.json:34
08:03:10 | Ana Lima | chat | Error rate is below 1 %, search answers again | mitigated | slack:89
08:05:00 | – | update | Search works again. We are watching it. | – | statuspage.json:37
08:06:10 | Ana Lima | alert | Resolved by Ana Lima | – | pagerduty.json:6
08:12:00 | Ana Lima | chat | @Tomas Berg will add a limit on waiting requests by Friday | – | slack:101
08:13:30 | Priya Nair | chat | I'll answer the 14 tickets today | – | slack:107
08:30:00 | – | update | This incident is resolved. | resolved | statuspage.json:28
`

/** Who joined, who said ok, thanks, or nothing but a sign; and a change of the day before, outside the window. */
export const expectedFolded = [
  'slack:14',
  'slack:34',
  'slack:40',
  'slack:54',
  'slack:63',
  'slack:75',
  'slack:95',
  'slack:113',
]
export const expectedOutside = ['deploys.log:17']

export const expectedActions = [
  { text: 'add a limit on waiting requests', owner: 'Tomas Berg', due: '2026-03-27' },
  { text: 'answer the 14 tickets', owner: 'Priya Nair', due: '2026-03-24' },
]
