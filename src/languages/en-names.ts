import type { NameWords } from './language.ts'

/** English words by which the name of a service or part is told from the words around it. */
export const englishNames: NameWords = {
  leads: words(`the a an this these those our their its his her your my all both some most many much several few
    various numerous multiple every each any only certain another other others no at least about approximately roughly
    around nearly almost one two three four five six seven eight nine ten dozens hundreds thousands small large great
    vast overall entire whole total existing new following subsequent subsequently related affected impacted remaining particular specific
    random whichever such different own same successive ongoing cascading recurring recurrent sporadic widespread rolling lingering flapping problematic current repeated further additional more less fewer full complete partial major minor high
    higher higher-than-usual low increased elevated intermittent brief severe critical general underlying initial
    currently also now then again still already previously temporarily even just mainly primarily mostly largely
    certain associated newly newly-created public-facing customer-facing user-facing client-facing internet-facing internal-facing very running impaired degraded faulty broken unavailable unresponsive unhealthy healthy unreachable
    compromised corrupted overloaded malfunctioning defective last next inc incl including eg e.g i.e ie etc`),
  articles: words('the a an this these those our their its his her your my'),
  definite: words('the our its their these those'),
  clauses: words('and but while whereas meaning so'),
  breaks: words(`we us they them it he she i you who whom whose which that what there here is are was were be been being
    am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't will would can
    could may might must shall should can't cannot couldn't won't wouldn't because when while where whereas if so but
    although though unless than how why not never nor however therefore thus hence otherwise caused causing
    causes cause lasting lasted led leads leading left leaving resulted resulting results made makes making means meant meaning got
    gets getting see saw seen observe observed observes observing shows showed showing found became becomes remain remained remains went goes gone going
    came comes allowed allows allowing prevented prevents preventing started starts began begins continued continues
    try trying tried make let lets turned took takes taken give gave given gives noticed notice reported report reports
    ended ends due able unable until once yet please meanwhile afterwards subsequently finally additionally
    furthermore moreover fortunately unfortunately today yesterday tomorrow monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december utc gmt am pm
    wasn’t weren’t isn’t aren’t didn’t don’t doesn’t can’t couldn’t let's let’s it's it’s that's that’s we've we’ve
    we're we’re lost failed fails stopped crashed broke suffered experienced encountered occurred occurs happened
    experiencing seeing having facing served sent suspect assume hope expect told says said think thought believe believed know known appears appeared seems seemed`),
  prepositions: words(`of to in on for with from by at via using into onto through across within without during between
    over under after before since against towards toward behind upon as like per despite besides beyond near outside
    inside off up down out among amongst throughout along except regarding concerning aside apart`),
  and: ['and', 'or', 'and/or', '&', 'as well as'],
  members: [
    'including',
    'included',
    'include',
    'includes',
    'such as',
    'e.g.',
    'eg',
    'like',
    'incl',
    'namely',
    'for example',
    'i.e.',
  ],
  causes: words('caused causing causes made making makes left leaving leaves appears appeared seems seemed'),
  people: words(
    `user users customer customers client clients consumer consumers visitor visitors people developer developers subscriber subscribers member members tenant tenants operator operators depositors holders contributor contributors farmers miners validators nominators delegators stakers traders merchants players gamers students teachers employees residents guests viewers listeners patients households businesses attendees`,
  ),
  carriers: words(
    `number percentage percent subset set part parts portion majority fraction third thirds quarter quarters fifth fifths tenth tenths couple lot rest amount rate rates access availability performance latency functionality operation operations quality reliability connectivity request requests attempt attempts call calls query queries use usage level levels version versions capacity behaviour behavior response responses times loading speed stability integrity uptime certificate certificates ssl tls https page pages tunnel tunnels api-calls ability abilities password passwords cpu ram memory logins login-attempts sign-ins signins visits transactions http http(s)`,
  ),
  no: ['no', 'none', 'neither'],
  auxiliaries: words(`do does did don't doesn't didn't don’t doesn’t didn’t can cannot could will would may might must
    shall should to not have has had be been being`),
  // As the last word of a phrase in small letters these name a happening, a person or a quantity, never a part.
  never:
    words(`issue issues problem problems outage outages incident incidents error errors incompatibility incompatibilities inconsistency inconsistencies failure failures downtime
    disruption disruptions degradation interruption impact effect symptom symptoms event events bug bugs fault faults
    thing things everything nothing anything something someone everyone nobody none others way ways time period
    minute minutes hour hours day days week weeks month months year years second seconds moment morning evening
    afternoon night team teams engineer engineers staff person admin admins maintainer maintainers community
    company employee employees attacker attackers vendor vendors provider providers change changes update 
    deployment deploy deploys migration migrations upgrade upgrades rollover rollback rollout restart
    restarts reboot reboots deletion fix fixes cause causes root reason result work investigation maintenance
    details information question questions case cases situation step steps report reports message alert
    warning warnings test tests funds money fund loss data value values spike load increase congestion
    decrease number amount lack delay delays timeout timeouts exception exceptions area areas code codes charge charges
    region regions location place point end start beginning line success order first second third last next
    former latter above below half sessions lines updates tasks edits results condition conditions behalf addition contrast experience interest progress
    inconvenience apologies apology trouble difficulty difficulties process processes task plan plans action
    actions attention mistake mistakes attack attacks attempt concern concerns risk risks note notes thread pr ticket
    recovery mitigation remediation diagnosis detection communication troubleshooting debugging escalation response
    mortem postmortem post-mortem retrospective rca check checks healthcheck healthchecks probe probes performance latency uptime fluctuation fluctuations
    version versions privacy security trust state status severity scope priority size count window duration country countries edit reader readers visit visits class classes method methods type types kind kinds sort sorts
    power electricity exhaustion pressure saturation procedure procedures surge leak leaks address addresses configuration config setting settings setup internal external itself themselves`),
  // Alone these refer back to what was named before.
  generic: words(`service services system systems application applications app apps platform product products component
    components resource resources feature features functionality infrastructure environment environments server-side
    client-side software hardware equipment device devices machine machines account accounts traffic`),
  // May stand alone.
  kinds: words(`api apis site sites website websites homepage cluster database dashboard search checkout login portal
    wiki forum forums console cdn dns vpn mail email registry network storage editor webui ui firewall billing payments
    authentication authorization logging monitoring staging proxy bot shop webshop webmail webapp intranet
    helpdesk scheduler relay bridge blockchain frontend backend filesystem sequencer explorer hub
    oracle chain marketplace logins sign-ins signins signups sign-ups registrations broadband telephony wifi wi-fi payroll e-learning printing phones webhooks notifications uploads downloads exports imports deliveries payouts deposits withdrawals emails`),
  // Want a word that tells which.
  parts:
    words(`service services server servers server-room server-rooms room rooms datacenter datacenters datacentre datacentres app apps application applications system systems endpoint endpoints page
    pages queue queues networks gateway gateways proxy proxies node nodes platform runner runners registries repository
    repositories repo repos pipeline pipelines host hosts instance instances account accounts volume volumes wikis bot
    bots mirror mirrors frontend frontends backend backends cache caches vault vaults router routers switch switches
    balancer balancers zone zones worker workers agent agents job jobs build builds package packages webhook webhooks
    notification notifications upload uploads download downloads feed feeds import imports export exports tool tools
    client clients domain domains machine machines vm vms container containers pod pods view views log logs wallet
    wallets token tokens replica replicas master masters shard shards index indexes disk disks filesystem database
    databases db clusters dashboards portals solution module modules store stores board boards card cards production pool pools chain chains contract contracts asset assets record
    records certificate certificates device devices laptop laptops interface interfaces connection connections link links traffic fiber fibre cable cables circuit circuits uplink uplinks
    deployments messages sessions lines updates alerts tasks emails mails invoices payments deposits withdrawals transfers payouts orders bookings trades swaps results files images videos calls records daemon daemons panel panels suite catalog catalogue calendar directory viewer farm grid array arrays firewalls controller controllers broker brokers engine engines schedulers printer printers phone phones channel channels plugin plugins extension extensions widget widgets archive archives library libraries forums blog blogs chat chats stream streams lobby lobbies realm realms gallery timetable map maps functions centre center tracker desk desks kiosk kiosks reader planner sensor sensors camera cameras metrics rewards
    processing delivery generation ingestion execution rendering indexing playback replication synchronization`),
  verbNouns: ['report', 'reports', 'start', 'lead', 'leads', 'show', 'shows', 'results', 'notice'],
  asides: words('during throughout for as after before since until by at per when while despite'),
  genitives: ['of'],
  flows: words('traffic packets'),
  others: words('other existing remaining'),
  within: words('in across within throughout from'),
  between: ['between'],
  holding: words(
    'hosting running serving providing handling holding containing storing supporting powering feeding carrying connecting',
  ),
  joins: ['for', 'of'],
  toward: words('to against towards toward'),
  telling: words(
    `ticket message messages event events report reports update updates test tests alert alerts deployment deployments task tasks status data job jobs`,
  ),
  wholes: ['all'],
  ends: ['once', 'until', 'till', 'as soon as', 'by the time'],
  places: words('region regions zone zones area areas continent country countries'),
  doubts: [
    'if',
    'no (?:signs?|evidence|indications?|reports?|proof|suspicion)',
    'whether',
    'unless',
    'in case',
    'even if',
  ],
  processes: ['\\p{L}+(?:tion|sion|ing|ery|ment)'],
  relatives: ['that', 'which'],
  possessors: ['whose', 'which', 'what'],
  restored: [
    '(?!.*\\b(?:remain|stay|kept|continu|carried on|throughout))(?:.*)\\b(?:normal|normally|operational|functional|available|working|worked|operating|operated|functioned|expected|usual)\\b.*',
  ],
  participles: ['(?:\\p{Ll}+-)?\\p{Ll}*[aeiouy]\\p{Ll}*(?:(?<!e)ed|ing)'],
  adverbs: [
    '\\p{Ll}{2,}ly',
    'also',
    'both',
    'all',
    'now',
    'then',
    'still',
    'again',
    'just',
    'already',
    'always',
    'often',
    'even',
    'itself',
    'themselves',
    'only',
    'who',
  ],
}

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
