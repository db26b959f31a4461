import { describe, expect, test } from 'vitest'
import { incidentOf } from './reading.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  return incidentOf(text, { format: 'markdown' }).components.map(({ name, affected }) => (affected ? name : `!${name}`))
}

// Sentences as status pages, universities, hosters, games, chains, banks and people at home write them.
describe('what was hit, in many registers', () => {
  test.each<[string, string[]]>([
    ['Failure to request Public API', ['Public API']],
    ['Failure to load the Orchid Console', ['Orchid Console']],
    ['Security Incident with Package Uploads', ['Package Uploads']],
    ['Intermittent errors when uploading files', []],
    ['Increased error rate on Ledger API', ['Ledger API']],
    ['Ledger API is seeing an increased error rate', ['Ledger API']],
    ['Outage of login service and user portal', ['login service', 'user portal']],
    ['VPN service unavailable', ['VPN service']],
    ['Degraded performance in webhooks and exports', ['webhooks', 'exports']],
    ['Network connectivity issues', []],
    ['Issue with outgoing calls', ['outgoing calls']],
    ['Fibre cut affecting customers in Norwich', []],
    ['Postmortem: build cluster downtime', ['build cluster']],
    ['Orchid goes offline', ['Orchid']],
    ['Delays in transaction confirmations', ['transaction confirmations']],
    ['Sequencer outage', ['Sequencer']],
    ['RPC nodes out of sync', ['RPC nodes']],
    ['Package registry read-only', ['Package registry']],
    ['Problems with SMS delivery in Norway', ['SMS delivery']],
    ['Storage node failure', ['Storage node']],
    ['Unable to connect to game servers', ['game servers']],
    ['Matchmaking unavailable', ['Matchmaking']],
    ['Incident report - Mail server outage', ['Mail server']],
  ])('title: %s', (title, expected) => {
    expect(namesIn(`# ${title}\n\nWe found the cause, and it is well again.\n`)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['Orchid goes offline at 10:40 UTC.', ['Orchid']],
    ['Ledger API is seeing an increased error rate.', ['Ledger API']],
    ['SILK and Fern Scout failed to restart. Loam (docker) recovered automatically.', ['SILK', 'Fern Scout']],
    ['Requests to the public API started failing due to an expired secret.', ['public API']],
    ['Checkout was not possible for 40 minutes.', ['Checkout']],
    ['Deposits and withdrawals were not possible during the halt.', ['Deposits', 'withdrawals']],
    ['The customer portal could not be accessed by some users.', ['customer portal']],
    ['The impact was specific to the Fern service.', ['Fern service']],
    ['The incident was limited to the Orchid Reports module.', ['Orchid Reports module']],
    ['We experienced a short disturbance in the Fast Lane application.', ['Fast Lane application']],
    ['Developers had issues seeing preview deployments in the Dashboard.', ['preview deployments']],
    ['Users received errors when uploading attachments to Orchid Drive.', ['Orchid Drive']],
    [
      'Users got intermittent 404 responses when trying to download releases from downloads.orchid.example.',
      ['downloads.orchid.example'],
    ],
    ['Fernbank University experienced an incident affecting the Student Portal.', ['Student Portal']],
    ['Orchid had an outage which affected Dashboard and Exports.', ['Dashboard', 'Exports']],
    [
      'The affected machines were the `orchid-web` machines, known as `anna` and `bert`.',
      ['orchid-web', 'anna', 'bert'],
    ],
    [
      'The primary mailing list server suffered a fatal breakdown and became unresponsive.',
      ['primary mailing list server'],
    ],
    [
      'When attempting to take a backup the managed database cluster became unresponsive.',
      ['managed database cluster'],
    ],
    ['We saw a number of IP addresses being blocked.', []],
    ['Triggered notifications were delayed during this period.', ['Triggered notifications']],
    ['No emails were lost.', ['!emails']],
    ['No data was lost.', []],
    ['Aside from some dropped requests, no invoices were lost.', ['!invoices']],
    ['No packages were compromised.', ['!packages']],
    ["Builds weren't affected.", ['!Builds']],
    ['Uploads were temporarily paused.', ['Uploads']],
    ['The NFS daemon on `store7` had crashed.', ['NFS daemon']],
    ['The site experienced a power blackout, and the servers were shut down.', ['site', 'servers']],
    ['Storefront updates for a few accounts were impacted for an hour.', ['Storefront updates']],
    ['Mission critical components, such as traffic relays, were unaffected.', ['!traffic relays']],
    ['Fern UI showed "no backend available" after the upgrade.', ['Fern UI']],
    ['Secondary nodes were unstable.', ['Secondary nodes']],
    ['Players were kicked from the EU game servers.', ['EU game servers']],
    ['Subscribers in Kent lost their broadband connection.', []],
    ['Customers on the Fernbank exchange were without broadband and phone service.', ['broadband', 'phone service']],
    ['Broadband customers in York had no internet access.', []],
    ['Block production halted for two hours and finality was delayed.', ['Block production', 'finality']],
    ['The chain stopped producing blocks at height 812345.', ['chain']],
    ['Validators missed attestations during the incident.', []],
    ['Bridge withdrawals were paused as a precaution.', ['Bridge withdrawals']],
    ['Card payments were declined at some merchants.', ['Card payments']],
    ['Customers saw wrong balances in the mobile app.', ['mobile app']],
    ['Our CI pipeline failed to pick up new jobs.', ['CI pipeline']],
    ['The package index returned stale results.', ['package index']],
    ['The documentation site served an expired certificate.', ['documentation site']],
    ['Customers could not order new servers in the control panel.', ['control panel']],
    ['Logging in to the webmail was impossible.', ['webmail']],
    [
      'Staff and students were unable to access Fernbank Learn, library e-resources and the timetable.',
      ['Fernbank Learn', 'library e-resources', 'timetable'],
    ],
    ['Printing was unavailable in all labs.', ['Printing']],
    ['The phone system in building C was down.', ['phone system']],
    ['Email delivery was delayed by up to two hours.', ['Email delivery']],
    ['Eduroam dropped connections repeatedly.', ['Eduroam']],
    ['Jellyfin and Nextcloud were down because the NAS rebooted.', ['Jellyfin', 'Nextcloud']],
    ['The reverse proxy refused to start.', ['reverse proxy']],
    ['Pi-hole stopped answering DNS queries.', ['Pi-hole']],
    ['Metrics ingestion lagged behind by 30 minutes.', ['Metrics ingestion']],
    ['Alert evaluation was delayed.', ['Alert evaluation']],
    ['Image uploads failed with a 413 error.', ['Image uploads']],
    ['A small share of API requests failed.', ['API']],
    ['Push notifications for iOS devices were not sent.', ['Push notifications']],
    ["Some customers' dashboards did not load.", ['dashboards']],
    ['The scheduler could not place new containers.', ['scheduler']],
    ['Autoscaling did not work as expected.', ['Autoscaling']],
    ['SSH logins to the jump host were refused.', ['jump host']],
    ['The outage took down our main website, the wiki and the bug tracker.', ['main website', 'wiki', 'bug tracker']],
    ['Access to the archive was interrupted.', ['archive']],
    ['We are investigating an issue where customers cannot log in to Fern Admin.', ['Fern Admin']],
    ['We are experiencing problems with our voice platform.', ['voice platform']],
    ['There is an outage on our Manchester fibre ring.', ['Manchester fibre ring']],
    ['The fault affects all services in the Leeds POP.', ['all services']],
    ['Only the web interface was affected; the API continued to work.', ['!API', 'web interface']],
    ['Read requests were unaffected.', ['!Read requests']],
    ['The mobile apps worked throughout.', ['!mobile apps']],
    ['Data in Orchid Vault was never at risk.', ['!Data in Orchid Vault']],
    ['It had no impact on card payments.', ['!card payments']],
    ['Trading was halted on all markets.', ['Trading']],
    ['The forum is back, but the gallery is still offline.', ['gallery']],
  ])('summary: %s', (sentence, expected) => {
    expect(namesIn(`# Report of 4 May 2025\n\n## Summary\n\n${sentence}\n`)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['Users could not check out.', []],
    ['Users were unable to log in or sign up.', []],
    ['About 3% of requests to the Lily API returned 502.', ['Lily API']],
    ['Nobody could reach the shop.', ['shop']],
    ['Full outage of the shop and the blog.', ['shop', 'blog']],
    ['The incident was confined to the EU cluster.', ['EU cluster']],
    ['The problem was isolated to the Tulip plugin.', ['Tulip plugin']],
    ['Only customers using Single Sign-On were affected.', ['Single Sign-On']],
    ['Fern Pages returned 404 for all sites.', ['Fern Pages']],
    ['No customer data was exposed.', []],
    ['Webhooks, emails and SMS went out with a delay.', ['Webhooks', 'emails', 'SMS']],
    ['Customers with dedicated servers in hall 2 lost power.', ['dedicated servers']],
  ])('impact: %s', (sentence, expected) => {
    expect(namesIn(`# Report of 4 May 2025\n\n## Impact\n\n${sentence}\n`)).toEqual(expected)
  })
})
