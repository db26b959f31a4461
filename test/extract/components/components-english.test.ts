import { describe, expect, test } from 'vitest'
import { incidentOf } from '../reading.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  return incidentOf(text, { format: 'markdown' }).components.map(({ name, affected }) => (affected ? name : `!${name}`))
}

function inSection(heading: string, sentence: string): string[] {
  return namesIn(`# Report of 4 May 2025\n\n## ${heading}\n\n${sentence}\n`)
}

describe('what a summary says to have suffered', () => {
  test.each([
    ['Orchid experienced an incident on Sunday.', ['Orchid']],
    ['Orchid experienced a spike in response times.', ['Orchid']],
    ['The Orchid Portal suffered two brief slowdowns.', ['Orchid Portal']],
    ['Our Lily API underwent a period of high load.', ['Lily API']],
    ['The Fern chain halts when two blocks collide.', ['Fern chain']],
    ['The API server could not even connect to the store of records.', ['API server']],
    ['Our read replica started to fall behind.', ['read replica']],
    ['The build queue was falling behind all morning.', ['build queue']],
    ['A suspicious login was detected on the Orchid mailbox server.', ['Orchid mailbox server']],
    ["A fraudulent charge was found on an employee's Lily payment card.", ['Lily payment card']],
    ['We saw elevated error rates returned by Orchid Pay.', ['Orchid Pay']],
    ['We saw 404s returned to users by the Lily CDN.', ['Lily CDN']],
    ['There was an issue with the Orchid Portal.', ['Orchid Portal']],
    ['We were alerted to an issue on Orchid Cloud.', ['Orchid Cloud']],
    ['We put the shop into maintenance mode.', ['shop']],
    ['Our public-facing API server was down.', ['API server']],
    ['Invoice generation was delayed.', ['Invoice generation']],
    [
      'a.orchid.example, orchid.example and b.orchid.example were down. a.orchid.example was slow.',
      ['a.orchid.example', 'orchid.example', 'b.orchid.example'],
    ],
    ['The bug rendered the Orchid dashboard unusable for two hours.', ['Orchid dashboard']],
    ['This left our search API offline.', ['search API']],
    ['The failover made the admin console read-only.', ['admin console']],
    ['All our Lily pods were evicted.', ['Lily pods']],
    ['Customers were unable to place orders through the web shop.', ['web shop']],
    ['Guests could not add notes in the customer portal.', ['customer portal']],
    ['Users saw blank pages in the customer portal.', ['customer portal']],
    ['There was stale data in the Orchid warehouse.', ['Orchid warehouse']],
    ['Push notifications were not delivered.', ['Push notifications']],
    ['New sign-ups were not possible.', ['sign-ups']],
    ['Our status page was also down.', ['status page']],
    ['This meant that the ticket system was not available.', ['ticket system']],
    ['Search, uploads and exports were degraded.', ['Search', 'uploads', 'exports']],
    ['Traffic to the Lily cluster was dropped.', ['Lily cluster']],
    ['Many API calls to the Fern service failed.', ['Fern service']],
    ['The Fern API responded with 500s.', ['Fern API']],
    ['The Fern SDK threw exceptions on startup.', ['Fern SDK']],
    ['Latency on the orders service increased to 20 seconds.', ['orders service']],
    ['There was a complete loss of service for the phone system.', ['phone system']],
    ['VPN connections dropped.', ['VPN connections']],
    ['We saw 500 errors from all services.', ['all services']],
    ['A power outage affecting our Lily data store began at ten.', ['Lily data store']],
    [
      'All of the Lily API features including booking rooms, listing guests and invoices were affected.',
      ['Lily API features'],
    ],
    ['Some Lily services including the Lily API and the Lily portal were affected.', ['Lily API', 'Lily portal']],
    ['It degraded Fern volume performance. Later, Fern volumes were stuck.', ['Fern volumes']],
    ['We are mending the delays in the order queue.', ['order queue']],
    // No part of anything, or nothing that it suffered.
    ['We had a power outage in Ghent.', []],
    ['The services were down.', []],
    ['We could not find the reason in the logs of the build server.', []],
    ['We were unable to replace the disk in the file server.', []],
    ['We made the runbook for the build server shorter.', []],
    ['We dropped the Lily table.', []],
    ['We made API calls to manage Lily hosts.', []],
    ['Orchid experienced growth of its staff.', []],
    ['The mail server was up but the log was full of errors.', []],
    ['The mail server was up, but very slow.', ['mail server']],
    ['We opened an issue with Lily Hosting.', []],
    ['We open an issue on the tracker.', []],
    ['All record types were affected.', []],
    ['We put the change into the next release.', []],
  ])('%s', (sentence, expected) => {
    expect(inSection('Summary', sentence)).toEqual(expected)
  })
})

describe('what was not affected', () => {
  test.each([
    ['This was hard to see, as it did not affect all "add" operations.', []],
    ['Once Orchid Pay was unaffected again, we went home.', []],
    ['Orchid Pay was unaffected all along.', ['!Orchid Pay']],
    ['It did not affect Orchid Pay.', ['!Orchid Pay']],
    ['So that one client can not affect the quality of the others.', []],
  ])('%s', (sentence, expected) => {
    expect(inSection('Summary', sentence)).toEqual(expected)
  })
})

describe('a post', () => {
  const post = (text: string): string[] =>
    namesIn(`# Orchid status\n\n**Investigating** - ${text}\nMay 4, 2025 - 10:02 UTC\n`)
  test.each([
    ['We are seeing disruptions to logins and page loads.', ['logins', 'page loads']],
    ['Update: The Lily Portal is unavailable.', ['Lily Portal']],
    ['We are mitigating an issue affecting the Lily Portal.', ['Lily Portal']],
    ['Page loads are delayed.', ['Page loads']],
    ['Fern Chat is down. Other channels remained available.', ['Fern Chat', '!Other channels']],
    ['All systems are available.', []],
  ])('%s', (text, expected) => {
    expect(post(text)).toEqual(expected)
  })
})

describe('a title', () => {
  test.each([
    ['2025-05-04/05 Orchid outage', ['Orchid']],
    ['Fern chain halt', ['Fern chain']],
  ])('%s', (title, expected) => {
    expect(namesIn(`# ${title}\n\nWe found the cause, and it is well again.\n`)).toEqual(expected)
  })
})

test('a heading may speak of the fallout', () => {
  expect(inSection('Fallout', 'The order portal failed to load.')).toEqual(['order portal'])
})

test('a record of a machine is no list of components', () => {
  expect(
    namesIn('# Orchid was down\n\nThe log said:\n\n- {"component":"till","error":"no config","level":"fatal"}\n'),
  ).toEqual(['Orchid'])
})

describe('a list of what was affected', () => {
  const listed = (item: string): string[] => namesIn(`# Report\n\n## Affected components\n\n- Till\n- ${item}\n`)
  test.each([
    ['Internal bus used by shop and till.', ['Till', 'Internal bus used by shop and till']],
    ['Lily Mail and Lily Chat', ['Till', 'Lily Mail', 'Lily Chat']],
    ['Shop, mail and chat', ['Till', 'Shop', 'mail', 'chat']],
    ['Monitoring hosts, which became slow at peak load.', ['Till', 'Monitoring hosts']],
  ])('%s', (item, expected) => {
    expect(listed(item)).toEqual(expected)
  })
})

test('front matter may name the clusters that were hit', () => {
  expect(namesIn('---\ntitle: Slow mail\nclusters: [north, south]\n---\n\nWe found the cause.\n')).toEqual([
    'north',
    'south',
  ])
})

test('what a list names is not named again by some of its words', () => {
  expect(
    namesIn(
      '# Report\n\nAffected component: Lily Vault node\n\n## Trouble affecting the Lily Vault\n\nIt is well again.\n',
    ),
  ).toEqual(['Lily Vault node'])
})
