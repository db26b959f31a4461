import type { Cues } from './language.ts'

const trouble =
  '(?:outage|incident|impact|disruption|degradation|downtime|problem|issue|failure|fault|interruption|unavailability)s?'
const people =
  '(?:users?|customers?|clients?|members?|reporters?|employees?|researchers?|engineers?|developers?|staff|teams?|admins?|administrators?|operators?|contributors?|colleagues?|partners?|merchants?|players?|visitors?|someone|somebody|people|they|we|i)'
const responders =
  '(?:on[- ]?call|engineers?|responders?|teams?|we|ops|operations|sre|dbas?|devops|security|csirt|infosec|admins?|administrators?|developers?|support|sysadmins?|staff|maintainers?)'
/** Whoever a writer's own team turns to: suppliers, hosts, carriers. */
const supplier =
  '(?:vendors?|suppliers?|providers?|isps?|carriers?|hosters?|hosting compan(?:y|ies)|manufacturers?|data ?cent(?:er|re)s?|third part(?:y|ies)|upstream|contractors?|registrars?|(?:their|hosting|cloud|vendor|premium|enterprise|provider|data ?cent(?:er|re)) support)'
const monitor =
  '(?:monitors?|monitoring|alerting|watchdogs?|health ?checks?|probes?|uptime checks?|(?:pager ?duty|opsgenie|pingdom|statuscake|uptime ?robot|nagios|icinga|grafana|prometheus|sentry|datadog|new relic|zabbix|cloudwatch))'
const flaw = '(?:bug|regression|fault|flaw|defect|mistake|misconfiguration|typo|vulnerability)'
const service =
  '(?:services?|sites?|systems?|platforms?|traffic|websites?|apis?|apps?|applications?|clusters?|servers?|databases?|networks?|connectivity|access|functionality|performance|latency|operations?|everything|all|users?|customers?|pods?|nodes?|launches|builds?|jobs|requests|power|rates?|levels?|queues?)'

/**
 * English words that tell what an entry is, with their weights: 2 a hint, 3 a plain word, 5 a phrase that leaves
 * little doubt; below zero what speaks against it. Each is tried on one sentence at a time.
 */
export const englishMilestones: NonNullable<Cues['milestones']> = {
  started: [
    [
      '(?:pre-?)?certificates?\\b[^.;]{0,40} (?<!re-?)(?:was|were|is|are|been|first|wrongly|mis-?) ?(?:mis-?)?issued|(?:first|last) mis-?issuance',
      3.5,
    ],
    ['(?:was|were|is|got|been) hit (?:by|with) (?:an? |the |some )?(?:\\S+ ){0,3}(?:attacks?|ddos|flood|storm)', 5],
    [`(?:start|starts|beginning|onset) of (?:the |this |our )?(?:\\S+ ){0,2}${trouble}`, 7],
    [`${trouble} (?:is |was |has |had |first |officially )?(?:start|begin|began|begun|occur|commenc|happen)\\w*`, 7],
    [`experienc\\w* (?:an? |some |the )?(?:\\S+ ){0,2}${trouble}`, 5],
    [
      '(?:exploit|attack|breach|intrusion|theft|leak|incident)\\w* (?:\\w+ )?(?:takes? place|took place|happen\\w*|occur\\w*)',
      6,
    ],
    [
      '(?:is|are|was|were|gets?|got) (?:accidentally |all |being |inadvertently |mistakenly )*(?:destroyed|deleted|wiped|dropped|overwritten|leaked|exposed|compromised)',
      3,
    ],
    [
      'last(?:s|ed|ing) (?:for )?(?:about |around |approximately |roughly |nearly |over |almost |~ ?)?(?:an?|one|two|three|four|five|six|several|half|\\d+)\\b',
      4,
    ],
    [
      '(?:first|initial) (?:\\w+ )?(?:waves?|attacks?|errors?|impact|failures?|occurrence|symptoms?|timeouts?|failed)',
      5,
    ],
    [
      '(?:errors?|failures?|latency|timeouts?|requests?|traffic|cpu|load|queues?|jobs?|connections?|memory|disk|usage|exceptions?|rates?)[^.]{0,40}\\b(?:start|began|begin|rise|rises|rose|climb|increas|spik|jump|surg|pil|drop|decreas|slow|fail)\\w*',
      4,
    ],
    [
      '(?:sharp rise|spikes? (?:in|of)|surge|elevated|(?:increased|high|higher) (?:number|rate|latency|error|load|cpu)|drop(?:s|ped)? (?:in|to|by)|marked drop)',
      3,
    ],
    [
      '(?:starts?|started|begins?|began|beginning) (?:to |rapidly |slowly |seeing |experiencing |failing |returning |throwing |losing |lagging )',
      2.8,
    ],
    [
      `(?:goes|went|going|is|are|was|were|becomes?|became|get|gets|got|being) (?:\\w+ly |all |now |hard |again )?(?:down|offline|unavailable|unreachable|unresponsive|killed|stuck|stalled|shut down|terminated|inaccessible|declined|rejected|refused|denied|failing|lagging|delayed|unhealthy|degraded|overloaded|broken|lost|deleted by)`,
      3.8,
    ],
    [
      '(?:return(?:s|ed|ing)?|throw(?:s|ing)?|threw|serv(?:es?|ed|ing)|show(?:s|ed|ing)?|respond(?:s|ed|ing)? with) (?:\\w+ ){0,3}(?:[45]\\d\\d|5xx|4xx|errors?|timeouts?)',
      3.5,
    ],
    [
      '(?:stop(?:s|ped)?|cease[ds]?|fail(?:s|ed|ing|ure)?) (?:to |being |be |getting |responding|working|accepting|processing|serving|sending|loading|replicating)',
      3.2,
    ],
    [
      '(?:loses?|lost|losing|have no|has no|had no|no longer|out of (?:memory|disk|space)|ran out of|runs out of) ?',
      2.7,
    ],
    ['(?:could|can) ?(?:not|n.t)|(?:was|were|is|are) unable|couldn.t|can.t', 2],
    [
      '(?:crash|fail|stop(?:s|ped)\\b|stall|halt|broke|break(?:s|ing)\\b|shut(?:s|ting)? down|expir|exhaust|saturat|corrupt|overload|overheat|degrad|outage|unrespons|deadlock|hang|hung)\\w*',
      2.7,
    ],
    ['(?:unauthori[sz]ed|malicious|fraudulent|rogue|malware|backdoor\\w*)', 2.7],
    ['(?:accidental|inadvertent|mistaken|unintended|erroneous)(?:ly)?\\b|by mistake|in error', 1.5],
    [
      '(?:attack(?:er|s)?|hackers?|intruders?|impersonators?|actors?|exploit(?:er|s)?) (?:\\w+ )?(?:gain|start|beg|access|exploit|obtain|log|send|direct|creat|upload|publish|submit|drain|use)\\w*',
      3,
    ],
    [
      'exploit(?:s|ed|ation)?\\b|(?:package|version|release|account)s? (?:\\S+ ){0,4}(?:uploaded|published|created)',
      2.5,
    ],
    [
      '(?:deploy(?:s|ed|ment|ing)?|roll(?:ed|s|ing)? out|rollout|releases?d?|merged|migrat\\w+|upgrad\\w+|updated?|restart\\w*|uploaded|pushed|applied|installed|maintenance|changed?|synchroni[sz]ed|cordon\\w*|configured|enabled|triggered a|new version|goes out|went out|goes live|went live|switched|modif\\w+|renamed?)\\b',
      1.5,
    ],
    [
      'rolled? ?back|rollback|revert|restor|recover|resolv|fixed|mitigat|back (?:to|up|online)|end of|ended|investigat|attempt(?:s|ed)? (?:to (?:fix|restor|recover|mitigat|roll)|at)|(?:is|are|was|were|now|become|becomes|became|back to|back) healthy|no longer (?:see|affect|occur)|available again',
      -5,
    ],
    [
      '(?:solution|fix|work|investigation|recovery)s? (?:to|of|on|for|was|is)|upcoming|planned|scheduled for|will be|will start|notification of|in advance|maintenance window|root cause|postmortem|next steps',
      -3,
    ],
    [
      'alert(?!manager)|report|notic(?!e is)|detect|paged?\\b|pager|inform|aware|decid|discover|found|identified|complain',
      -2,
    ],
    [
      '(?:is|are|was|were|has been|have been|became|becomes?) (?:not|no longer) (?:available|working|reachable|responding|accessible|loading|functioning|running|able|ready|healthy)|not ?ready\\b',
      3.8,
    ],
    ['(?:has|have|had) (?:stopped|failed|crashed|died|broken)\\b', 3],
    ['(?:start|starts|started|begins?|began) (?:report|show|log|emit|display|print)ing\\b', 3],
    [
      '(?:spontaneous|unexpected|sudden)(?:ly)? (?:\\w+ )?(?:reboot|restart|shut|stop|terminat|fail|drop|los|power)\\w*',
      4,
    ],
    [
      `(?:caus|result|lead|led|trigger)(?:es|ed|ing)? (?:in |to )?(?:\\S+ ){0,3}(?:${trouble}|errors?|timeouts?|delays?)`,
      2.5,
    ],
    ['experienc\\w* (?:\\S+ ){0,4}(?:delays?|errors?|timeouts?|latency|slow\\w*|difficult\\w*|loss|drops?|spikes?)', 4],
    ['(?:brought|brings?|took|takes?|taken|knock(?:s|ed)) (?:\\S+ ){0,5}(?:down|offline|out of service)\\b', 3.5],
    [
      '(?:lots|many|several|plenty|thousands|hundreds|dozens|a (?:large |high )?number) of (?:\\S+ )?(?:errors?|exceptions?|failures?|timeouts?)',
      3,
    ],
    ['(?:start|began|begin)\\w* (?:to )?(?:again )?experienc\\w*', 4],
    ['announc(?:e|es|ed|ing|ement)\\b|status ?page', -4],
    [
      '(?:goes|went|turn(?:s|ed)|becomes?|became|gets?|got) (?:\\w+ly )?(?:read-only|slow|sluggish|dark|blank|stale|out of sync|unstable|congested|full|hot|flaky)\\b',
      3,
    ],
    [
      '\\b(?:panic(?:s|ked)?|trip(?:s|ped)|evicted|reboots? (?:itself|unexpectedly)|froze|freezes|collapsed?s?|cut out|severed|fiber cut|fibre cut|power (?:loss|failure|cut)|packet loss|standstill|stuck|blank pages?|brown-?out|black-?out|flapp(?:ed|ing))\\b',
      2.7,
    ],
    [
      '(?:lag|usage|backlog|queue|load|latency|temperature|delay|memory|utili[sz]ation|errors?|rate|loss)s? (?:\\S+ ){0,3}(?:grow|exceed|hit|reach|soar|shoot|skyrocket|peak|doubl|tripl)\\w*',
      3,
    ],
    [
      '\\b(?:faulty|bad|broken|wrong|buggy|incorrect|invalid|malformed|defective) (?:\\w+ ){1,3}(?:is |was |gets |got )?(?:push|deploy|appl|releas|merg|roll|generat|publish|includ|load|distribut|commit)\\w*',
      4,
    ],
    ['(?:previous|prior|earlier|past) (?:\\w+ )?(?:outage|incident|issue|problem)', -2.5],
    [`${flaw}s? (?:\\w+ ){0,2}(?:merged|introduced|shipped|deployed|released|committed|pushed|rolled out)\\b`, 5],
    [`introduc(?:e|es|ed|ing) (?:an? |the |this )?(?:\\S+ )?${flaw}`, 5],
    ['\\b(?:offline|unreachable|unresponsive|inaccessible|crash-?loop\\w*|oom-?kill\\w*|not ?ready)\\b', 2.7],
    [
      '(?:http|status|code|error) [45]\\d\\d\\b|[45]\\d\\ds\\b|[45](?:\\d\\d|xx) (?:errors?|responses?|status|gateway|bad|internal|service)|gateway time-?outs?',
      2.5,
    ],
    [
      '(?:hung|hangs|hang|wedge[ds]?|lock(?:s|ed)? up|reboot(?:s|ed) (?:itself|on its own)|times? out|timed out|timing out|bounc(?:e|es|ed|ing)|pil(?:e|es|ed|ing) up|kick(?:s|ed|ing) (?:players|users|people)|vanish(?:es|ed)|disappear(?:s|ed)|overrun(?:s)?|runs full|ran full|full disk|disk (?:is |was )?full|cut by|blocks all|stay(?:s|ed)? queued|throttl(?:es|ed)|halt(?:s|ed|ing)?)\\b',
      2.7,
    ],
    [
      '(?:power|signal|link|connectivity|cooling|network|carrier) (?:dip|loss|failure|outage|cut|problem|interruption)\\b|loss of \\w+',
      3,
    ],
    ['(?:unable|not able|impossible) to\\b|can no longer\\b', 2.7],
    [
      '(?:attacker|hacker|intruder|thief|exploiter|malicious)\\S* (?:\\S+ ){0,3}(?:deploy|borrow|drain|steal|stole|withdr|mint|swap|transfer|sign|call|push|modif|obtain|phish|encrypt)\\w*',
      3,
    ],
    [
      '(?:drain(?:s|ed|ing)? (?!from|connections|the queue)|stolen\\b|tampered\\b|hijack\\w*|siphon\\w*|defac\\w*)',
      2.5,
    ],
    [
      '(?:rotated|cut over|cutover|execut(?:es|ed) (?:a|an|the)|run(?:s)? (?:a|the) script|ran (?:a|the) script|opened to the public)\\b',
      1.5,
    ],
    ['(?:drop|fall|fell|dip|go|went|plung|plummet)\\w* to (?:zero|nothing|0\\b)', 3],
    [
      '(?:errors?|declines|failures?|rates?|alerts?) (?:drop|taper|fall|fell|subsid|go down|went down|decreas)\\w*|starts? draining',
      -4,
    ],
    [
      '(?:show|shows|showed|return|returns|returned|get|gets|got|see|sees|receive|receives|have|has|had) (?:no|nothing|an empty|only an?|blank|zero|wrong|stale|duplicate)\\b',
      2.7,
    ],
    [
      '(?:freez|froze|jam|die|refus|reject|declin|stick|stuck|misrout|duplicat|overflow|leak)(?:s|es|ed|d)?\\b(?! (?:off|back))',
      2.7,
    ],
    [
      '(?:down|falls?|fell|drops?|dropped|dips?|dipped|decreas\\w*|up|rises?|rose|jumps?|jumped|climbs?|climbed|spik\\w*|increas\\w*) (?:\\w+ )?(?:to|from|above|over|below|under|by) (?:only |about |over |almost |nearly )?\\d[\\d.,]* ?%',
      2.7,
    ],
    ['times (?:the |its |our |their )?(?:normal|usual|regular|average|expected)', 3],
    [
      'by accident\\b|(?:the|a) wrong (?:\\w+ )?(?:branch|environment|cluster|database|server|table|command|argument|prefix|file|directory|account|host|version|key|region)',
      2.5,
    ],
    [
      '(?:delet|remov|clear|wip|eras|truncat|overwrit|revok)(?:e|es|ed|s) (?:all|every|the|\\d[\\d,.]*) (?:\\S+ )?(?:\\w+s|table|database|bucket|volume|cache|zone|record)\\b',
      2,
    ],
    ['(?:again|no change|without effect|with no effect)[.!]?$', -2.5],
  ],
  detected: [
    ['(?:certificate )?problem report(?:s|ing)?\\b', 4],
    [
      '(?:first|initial|initially|1st) (?:\\w+ )?(?:alerts?|alarms?|detect\\w*|reports?|notic\\w*|finding|inbound report|warning|notification|complaints?|support (?:ticket|request))',
      6,
    ],
    ['(?:detect(?:ed|s)|detection)\\b', 4],
    ['(?:alert|alarm)(?:s|ed|ing)?\\b', 4],
    ['^\\[?(?:PROBLEM|FIRING|CRITICAL|TRIGGERED|DOWN)\\]?\\s?[-–:\\]]|is CRITICAL\\b', 4],
    [
      '(?:pager ?duty|opsgenie|pingdom|statuscake|uptime ?robot|nagios|icinga|monitoring|grafana|prometheus|sentry|datadog|new relic|zabbix|cloudwatch|stackdriver)\\b',
      1.5,
    ],
    ['(?:paged\\b|pages? (?:the )?on[- ]?call)', 3],
    [
      `${people}\\b[^.]{0,50}\\b(?:report|notic|complain|discover|observ|alert|sees |saw |hears? |heard|flag|mention|forward|sends? |sent |shared |submit|provided |post(?:s|ed) |asks? (?:why|whether|if|about|for help|what)|raise|recogni[sz]|spot|signal)\\w*`,
      4.5,
    ],
    [
      '(?:report(?:s|ed)?\\b|reports of|notic(?:ed|es|ing)\\b|observ(?:e|es|ed)\\b|discover(?:ed|s)?\\b|spot(?:s|ted)\\b|flagged|informed|notified|reali[sz](?:e|ed|es)\\b|signal(?:ed|led|s)\\b|complain\\w*)',
      3,
    ],
    ['(?:became|becomes?|made|are|is|were|was|team) aware', 5],
    [
      '(?:tickets?|issues?|bugs?|cases?|complaints?|reports?|tip) (?:is |was |were |[^.]{0,40} (?:was|were|is) )?(?:opened|created|filed|raised|submitted|received|posted|came in|from (?:a |an |the |our )?(?:user|customer|client|partner|team|employee))|(?:e?mails?|messages?|calls?|alerts?|notifications?) (?:is |was |were )?(?:received|came in|from (?:a |an |the |our )?(?:user|customer|client|partner|team|employee))',
      3.2,
    ],
    [
      'receiv(?:ed|es|e) (?:\\S+ ){0,4}(?:alerts?|reports?|e?mails?|calls?|complaints?|messages?|notifications?|tickets?)',
      3.5,
    ],
    [
      '(?:e?mails?|pings?|messages?|calls?|contacts?|tells) (?:the |our |us |pypi )?(?:\\w+ )?(?:security|team|dbas?|ops|operations|sre|support|admins?|engineers?)? ?(?:about|that|regarding)',
      3,
    ],
    ['(?:problem|issue|outage|error)s?\\b[^.]{0,40} (?:is |was |were )?(?:identified|noticed|seen|found) by', 4],
    ['(?:problem|issue|outage) (?:is |was )?(?:identified|noticed|seen|found)', 2.5],
    ['(?:initial|first) contact|(?:vulnerability|responsible|initial) disclosure|disclos(?:es|ed) ', 3],
    ['errored|failed to', 1.5],
    ['i am getting|i get (?:an )?errors?|getting (?:errors?|\\d)|not (?:loading|working)|anyone (?:else|know)', 3],
    [
      'fix(?:ed)? |deployed|resolved|restored|recover|back to normal|mitigat|rolled? ?back|upcoming|planned|maintenance|closed|report(?:s|ed)? (?:\\S+ ){1,6}to (?:\\S+ ){0,2}(?:support|registrar|police|authorities|vendor|provider|host\\w*|cloudflare)|start of|beginning of',
      -3,
    ],
    [
      'no (?:\\w+ ){1,3}(?:was|were) (?:report|notic|detect)\\w*|(?:not|n.t|never|without|no) (?:(?!and\\b|but\\b|so\\b)\\w+ ){0,2}(?:alert|page|notic|detect|report)\\w*|works\\b|report(?:s|ed|ing)? back|working again|back up|initial report (?:to|on)|posts? (?:an? )?(?:\\w+ )?(?:report|notice|update)',
      -5,
    ],
    ['root cause|(?:the|its|a) cause\\b', -4],
    [
      '(?:we|i)(?:.ll| will| shall| are going to) |(?:keep|kept) (?:you|everyone|users|customers) (?:posted|informed|updated)',
      -4,
    ],
    ['other vendor|another|second (?:report|inbound)|follow-up|again|further|additional|more ', -1.5],
    ['^(?:detect|notice|discover|spot|observe|receive)\\b(?!:)', 4],
    ['report(?:ing|s) (?:\\S+ ){0,3}(?:failures?|errors?|problems?|issues?|outages?|trouble|timeouts?|delays?)', 2.5],
    [
      `${monitor}\\b[^.]{0,40}\\b(?:e-?mail(?:s|ed)?|sms|text(?:s|ed)|messages?|notif(?:y|ies|ied|ications?)|pages|paged|calls|called|fire[ds]?|firing|trigger(?:s|ed)?|reports?|reported|flag(?:s|ged)|warn(?:s|ed|ing)?|trip(?:s|ped)|tells|told|picks? up|picked up|goes off|went off|turn(?:s|ed) red|goes red|went red)\\b`,
      4.5,
    ],
    ['(?:later|afterwards?|subsequently|since|in hindsight) (?:discover|found|learn|reali[sz]|determin|notic)\\w*', -5],
    [`${supplier} (?:is|was|were|are|has been|have been|had been) (?:\\w+ )?(?:informed|notified|alerted)`, -4],
    [
      '(?:users?|customers?|clients?|members?|partners?|colleagues?|students?|players?|schools?|tenants?|validators?|merchants?|visitors?|someone|somebody|employees?) (?:writ|wrot|e-?mail|call|phon|ring|rang|message|contact|open|fil)\\w*',
      3.5,
    ],
    [
      '(?:support )?(?:tickets?|case|e-?mails?|messages?|reports?|notice|notification|calls?) (?:\\S+ )?(?:received|arrives?|arrived|comes? in|came in|coming in|reach(?:es|ed) (?:us|the|our))\\b',
      3.2,
    ],
    [
      '(?:e-?mails?|messages?|calls?|reports?|notice|word|tickets?|pings?) from (?:\\S+ ){0,3}(?:users?|customers?|clients?|partners?|teams?|providers?|vendors?|hosters?|firm|researchers?|members?|colleagues?|someone|staff)\\b',
      3.2,
    ],
    [
      '(?:we|i|they|staff|team|ops|support|security|engineers?) (?:\\w+ )?(?:get|got|receiv(?:e|ed)|had) (?:an? |the |first |several |many |some )?(?:\\w+ )?(?:calls?|e-?mails?|messages?|notices?|reports?|tickets?|complaints?|word)\\b',
      3.5,
    ],
    ['(?:brought|came|come|comes|drawn) to (?:our|the|my|their) (?:\\S+ )?(?:attention|notice)\\b', 5],
    [
      '(?:learn(?:s|ed|t)|heard|hears) (?:of|about) (?:the |this |an? )?(?:\\w+ )?(?:issue|problem|outage|incident|failure|attack|breach|bug)',
      5,
    ],
    ['stumbl(?:es|ed) (?:up)?on|come(?:s)? across|came across', 3],
    [
      '(?:checks?|tests?|scans?|probes?|jobs?|dashboards?|graphs?|metrics|logs) (?:\\S+ )?(?:reveal(?:s|ed)?|notif(?:y|ies|ied)|flag(?:s|ged)?|alert(?:s|ed)?|pick(?:s|ed)? up) ',
      3,
    ],
    ['(?:cause|reason|culprit|misconfig\\w*) (?:\\w+ )?(?:was |is )?(?:spotted|noticed|discovered)', -3],
    [
      '(?:alert ?manager|sentry|gatus|bugsnag|rollbar|new ?relic|site24x7|checkmk|betterstack|better uptime|honeycomb|watchdog|health ?checks?)\\b',
      1.8,
    ],
    ['page:|pages? (?:out|sent|received|goes out|went out|comes in|came in)\\b|page(?:r|rs) (?:goes|went) off', 4],
    [
      `(?:support|service desk|help ?desk|hot ?line|noc|ops|operators?|white ?hats?|researchers?|tenants?|branch(?:es)?|sites?|shops?|stores?|offices?|customers?|users?|wards?|schools?|validators?|neighbou?rs?|subscribers?|players?|residents?|contractors?|suppliers?)(?: \\S+)? (?:flag|mention|phon|ring|rang|call|text|tweet|messag|ping|writ|wrot|e?mail|tell|told|see|saw|sees|spot|notic|complain|ask|let us know|warn)\\w*\\b(?! (?:customers|users|clients))`,
      4,
    ],
    [
      '(?:users?|customers?|clients?|colleagues?|someone|somebody|people|players?|residents?|researchers?|employees?|members?)(?: \\S+){0,5} (?:phon|ring|rang|mention|tweet|tell|told|ping|text|warn|DM)(?:s|ed|es|ing)?\\b(?! (?:customers|users|clients|by))',
      4,
    ],
    [
      '(?:raises|raised|rais(?:es|ed) an?) (?:alarm|the alarm|(?:an? )?(?:major |p\\d |high |critical )*(?:incident|ticket))',
      3,
    ],
    [
      '(?:see|sees|saw) (?:the |an? |our |that )?(?:\\S+ ){0,3}(?:grow|ris|spik|drop|climb|fail|loss|error|jump|increas|not advanc|declin|missing|queue)\\w*',
      3,
    ],
    [
      '(?:error|errors|failure|timeout|timeouts) (?:\\w+ )?when (?:trying|attempting|accessing|opening|loading|visiting)',
      3.5,
    ],
    [
      '(?:anyone|anybody|everyone) (?:else )?(?:getting|seeing|having|being|notic)\\w*|is (?:it|this|the \\w+) (?:just me|down)\\b',
      3.5,
    ],
    ['(?:goes|went|turns?|turned|is|are) (?:all )?red\\b', 3],
    ['(?:bot|robot|script|cron|daemon) (?:\\w+ )?(?:messag|post|report|warn|notif|alert|ping|complain)\\w*', 3.5],
    ['(?:again|back up|picked up again|normal|okay|ok|fine)[.!]?$', -2],
    ['(?:notice|warning|message|mail)s? to (?:customers|users|clients|members) (?:sent|posted|mailed|issued)', -5],
    [
      '(?:report|flag|mention|describ|point)(?:s|ed|ing)? (?:out )?(?:an? |the |this |that there (?:is|was) an? )(?:\\w+ )?(?:outage|issue|problem|incident|failure|error|bug|downtime)',
      3.5,
    ],
    [
      '(?:observ|experienc|see|encounter)(?:ing|ed|es|e)? (?:an? |the )?(?:outage|downtime|incident|disruption|increased|elevated|high|higher)',
      3.5,
    ],
    [
      '(?:phon|radio|ring|call|mail|e-mail|writ|messag|text)(?:s|es|ed|ing)? (?:the |our |us |in to |in |it\\b)(?:(?:control|operations?|service|support|help|call|it|network|duty|security|front|info\\w*) ?(?:room|cent(?:er|re)|desk|team|line|office|department|staff|manager|engineer)?)',
      3.5,
    ],
    ['lets? us know\\b(?! if)|(?:tell|told|tells|informs?|informed|alerts?|alerted|makes?|made) us\\b', 3.5],
    ['(?:alert|alarm|page|warning|notification)s? (?:\\w+ )?(?:lands?|landed|to|reach\\w*|hits?|arriv\\w*|in #)', 3.5],
    [
      '(?:complaints|replies|reports|questions|tickets|issues|bug reports|messages|e-?mails|calls|posts|tweets) (?:\\S+ ){0,3}(?:arriv|com|pour|trickl|roll|appear|start|begin|pile|about)\\w*',
      3.5,
    ],
    ['asks? (?:\\S+ ){0,3}(?:why|whether|if|what)\\b', 2.5],
  ],
  acknowledged: [
    ['acknowledg', 6],
    ['while (?:\\w+ )?(?:looking|checking|investigating|reviewing|debugging|working|reading)\\b', -4],
    [
      `${responders}\\b[^.]{0,40}\\b(?:(?:start|began|begin)(?:s|ed)? (?:to |the |an? )?(?:\\w+ )?(?:investigat|look|work|debug)|respond(?:s|ed)?|picks? up|looking into|investigat|debug|triag|take[sn]? (?:over|ownership)|took (?:over|ownership))\\w*`,
      4.5,
    ],
    [
      '(?:start(?:s|ed)?|begins?|began|beginning|commenced?) (?:to |the |an? |our |root cause )*(?:\\w+ )?(?:investigat|look|triag|debug|diagnos|troubleshoot|search|evaluat|analy[sz]|assess|review|examin|inspect)\\w*',
      5,
    ],
    [
      'investigations? (?:\\w+ )?(?:is |was |were |has |had )?(?:start|beg|open|launch|initiat|commenc|underway)\\w*',
      5,
    ],
    ['investigat(?:ing|ion|ions|e|ed|es)\\b', 3],
    [
      '(?:confirm(?:s|ed)?|verif(?:y|ies|ied)|validates?d?) (?:that |the )?(?:\\w+ )?(?:issue|problem|outage|report|incident|\\w+ (?:is|was) (?:offline|down)|there (?:is|are|was|were))',
      3.5,
    ],
    ['look(?:s|ed|ing)? (?:into|at)', 3],
    ['assum(?:e|es|ed|ing) (?:the )?(?:incident|command|role|lead)\\w*', 4],
    ['promptly respond|immediately (?:began|start|respond|investigat)', 4],
    ['respond(?:s|ed)?\\b', 2],
    [
      `${responders} (?:(?!is|are|was|were|has|have|be)\\w+ )?(?:request|ask|check|review|lock|look|join|disable|suspend|freez)\\w*`,
      2.5,
    ],
    ['check(?:s|ed|ing)? (?:the )?(?:logs?|grafana|dashboards?|status|metrics|graphs?|monitoring)', 2.5],
    ['assigned (?:to|an)|on it\\b|triaged?\\b', 3],
    [
      `${responders} (?:manually |\\w+ly )?(?:stop|restart|block|revok|remov|kill|disconnect|isolat|roll|revert|run|tr(?:y|ied)|start|log(?:s|ged)? (?:in|on)|discuss|acknowledg|notic|identif|confirm|fix|appl|scal|switch)\\w*`,
      2,
    ],
    [
      'resolved|restored|recover|fixed|no scheduled|noc|vendor|provider|registrar|registry|police|authorities|host(?:er|ing)|cause (?:is|was|of)|continu\\w+|further investigat|will (?:have to )?investigat|have to investigat|after investigat|investigation (?:led|show|reveal|found)',
      -3,
    ],
    [
      '^<?[\\w.-]{2,20}>?:?(?: [\\w.-]{2,20}| \\([\\w ]{2,20}\\))? (?:asks?|asked|points? out|pointed out|tries|tried|attempts?|attempted|reverts|reverted|restarts|restarted|logs? in|logged in|checks|checked|looks|looked|joins|joined|suggests|suggested|confirms|confirmed|responds|responded|replies|replied|(?:disables|disabled|blocks|blocked|locks|locked|stops|stopped) (?:the|all|our|an?|this|every|access))\\b',
      2,
    ],
    [
      '(?:notic(?:es|ed)|sees|saw|reads|picks up|picked up|reacts to|reacted to|responds to|responded to|replies to|replied to) (?:the |this |his |her |their |these |those )(?:\\S+ )?(?:alerts?|alarms?|pages?|reports?|messages?|(?:e-?)?mails?|tickets?|notifications?|pings?)\\b(?! (?:on|in) )',
      4,
    ],
    [
      '(?:first|initial) (?:checks?|look|diagnos\\w+|analysis|assessment|investigations?|triage|response|inspection|troubleshooting)\\b',
      4,
    ],
    [
      '(?:reproduc|replicat)(?:e|es|ed|ing) (?:the |this |an? )?(?:issue|problem|failure|bug|error|behaviou?r|fault)',
      3,
    ],
    ['(?:filed|raised|opened|lodged|logged|submitted) (?:with|at|to) ', -4],
    [
      '(?:take|takes|took|having) a (?:first |closer |quick )?look\\b|(?:take|takes|took) (?:up |on |over )(?:the |this )(?:\\w+ )?(?:case|issue|incident|problem|ticket|matter)',
      4,
    ],
    [
      '(?:wakes?|woke|woken) up\\b|(?:arriv(?:e|es|ed)|gets|got|get) (?:on[- ]?site|at the (?:office|data ?cent(?:er|re))|online|to (?:a|their|his|her) (?:computer|laptop|keyboard|desk))',
      3.5,
    ],
    [
      '^(?:incident )?response (?:start|beg[iau]n|initiat|commenc)\\w*|\\bwork (?:on (?:\\S+ ){1,3})?(?:start|beg[iau]n)\\w*',
      3.5,
    ],
    ['(?:commander|lead|owner|responder|engineer) (?:is |was |gets )?assigned\\b|\\back(?:ed|s)?\\b', 4],
    ['(?:is|are|was|were|am) looking\\b|(?:we|i).(?:re|m) looking\\b', 2.5],
    [
      '(?:looking|checking|investigating)(?: now| into (?:it|this|that)| it)?[.!]?$|having a look\\b|taking a look\\b',
      4,
    ],
    ['(?:dig(?:s|ging)?|dug|div(?:e|es|ing|ed)|dove) (?:in\\b|into|through)', 3.5],
    [
      '(?:on[- ]?site|on the scene)\\b|dispatched\\b|(?:drives|drove|heads|headed|sent|rush(?:es|ed)|travels?|travell?ed) to (?:the |our )?(?:data ?cent(?:er|re)s?|sites?|office|server room|machine room|colo\\w*|location)',
      3.5,
    ],
    [
      '(?:pick|picks|picked) (?:it|this|the \\w+) up\\b|(?:jump|hop)(?:s|ed)? (?:on|in|into)\\b|steps? in\\b|stepped in\\b',
      3,
    ],
    ['(?:is|are|was|were|gets|got) assigned\\b|\\bassigned[.!]?$|assignee\\b|hands? over to|handed over to', 3],
    [`${responders} (?:\\S+ ){0,3}(?:sees?|saw|arrives?|opens?|hits?|kills?|takes? (?!down))\\b`, 2.5],
    [
      '(?:used|uses|using|ran|runs|running) (?:strace|top|htop|curl|ps|gdb|tcpdump|perf|kubectl|dig|traceroute|mtr|lsof)\\b',
      2.2,
    ],
    ['check(?:s|ed|ing)? (?:which|whether|if|that|what|for|all|every)\\b', 2.5],
    [
      '(?:sees|saw|reads?|gets?|got|notic(?:es|ed)) (?:the|that|this) (?:message|alert|page|mail|e-mail|ping|call|ticket|report)',
      3.5,
    ],
    [
      '(?:coordinat(?:e|es|ed|ing)|hits? the rollback|begin(?:s)? (?:manual )?rollback|fail-?over (?:is )?(?:initiated|started)) ?',
      2.5,
    ],
    [
      'acknowledg\\w* [^.]{0,40}\\b(?:on|in|via) (?:our|the) (?:forum|blog|status|community|social|twitter|mastodon|mailing|web ?site)',
      -6,
    ],
    [
      '(?:we|i)(?:.ll| will| shall| are going to) (?:\\w+ )?(?:provide|post|share|send|give|publish|keep)\\b|apologi[sz]e',
      -4,
    ],
    ['(?:log(?:s|ged)? on|remotes? in|ssh(?:es|ed)?|dial(?:s|ed|led)? in)\\b', 3],
    [
      '(?:takes?|took|taking) (?:it|this|over|care|charge|the (?:lead|ticket|case|page|alert|call))\\b|(?:on (?:my|his|her|their|the) way)\\b|raises? (?:her|his|their) hand',
      3.5,
    ],
    ['assign(?:s|ed) (?:it|them|the \\w+|this|himself|herself|themselves)\\b|self-assign\\w*', 3.5],
    [
      '^(?:technician|engineer|caretaker|electrician|operator|crew|mechanic)s? (?:at|in|on|leaves?|left|goes|went|enters?|entered|climbs?)\\b',
      2.8,
    ],
    ['here,? (?:looking|checking)\\b', 4],
  ],
  escalated: [
    [
      '(?:incident|outage|sev ?-?\\d|major incident)[^.]{0,30}\\b(?:declar|open(?:ed)?\\b|creat|rais|trigger|initiat|call)\\w*',
      5,
    ],
    ['declar\\w* (?:an? |the )?(?:\\w+ )?(?:incident|outage|sev|emergency)', 6],
    ['escalat(?:ed|es|ing|e)\\b', 5],
    ['incident (?:management|response)? ?(?:process|procedure|commander|manager|team|bridge|call|channel)', 4],
    [
      '(?<!#)(?:war ?room|bridge call|incident call|conference call|zoom|teams meeting)\\b|(?:slack|incident|dedicated|chat) channel (?:is |was )?(?:creat|open|start|set up)\\w*|(?:creat|open|start)\\w* (?:an? |the )?(?:\\w+ )?channel',
      3,
    ],
    [
      '(?:pinged|pings|paged|called|calls|contact(?:ed|s)?|involv(?:ed|es|ing)|ask(?:ed|s)|engag(?:ed|es)|brought in|brings in|reach(?:ed|es) out|paged|notif(?:ied|ies)|email(?:s|ed)?|mail sent|loop(?:ed|s) in|messages?d?)\\b[^.]{0,60}\\b(?:teams?|engineers?|support|experts?|vendor|management|on[- ]?call|him|her|them|me|manager|noc|leadership|department|everyone|head|dbas?|admins?|experts?|ops|sre)\\b',
      3.8,
    ],
    ['rais(?:e|es|ed|ing) (?:the |an? |this |our )?(?:issue|problem|concern|matter|it|question)s? (?:with|to)\\b', 4.5],
    ['team is (?:asked|engaged|called|involved|paged)|whole team', 4],
    ['(?:sev|severity|p|priority) ?-?[0-2]\\b', 2.5],
    ['join(?:s|ed)? (?:the )?(?:call|investigation|bridge|effort)', 2.5],
    [
      '(?:report(?:ed|s)?|posts?|message)\\b [^.]{0,60}\\b(?:rest of the company|to the team|management|internally|admins? chat)',
      3.5,
    ],
    [
      '(?:support|sev[ -]?\\d) (?:ticket|case)[^.]{0,20}\\b(?:open|rais|creat|filed)\\w*|(?:open|rais|creat|filed)\\w* (?:a |an )?(?:support |urgent |critical )?(?:ticket|case) (?:to|with|at)',
      3.5,
    ],
    ['resolved|closed|restored|recover|cleared|end-?users? alert|declared over|downgrad', -5],
    [
      '(?:users?|customers?|developers?|reporters?) (?:\\w+ )?(?:report|alert|ask|contact|e?mail)|status ?page|status incident|(?:ping|e?mail|messag|contact)\\w* [^.]{0,30}about',
      -1.5,
    ],
    [
      '(?:icinga|nagios|zabbix|alertmanager|prometheus|pingdom|pager ?duty|opsgenie|monitoring|monitors?|alerts?|alarms?)\\b[^.]{0,30}\\b(?:paged|pages|notif|e?mails?|messag|called|alerted)\\w*',
      -5,
    ],
    ['asks? (?:\\S+ )?(?:if|whether|why|about|how|what)\\b|asked (?:if|whether|why|about|how|what)\\b', -3],
    [
      '(?:issue|incident|problem|ticket|case|outage|bug|matter|fault|request)s? (?:(?:is|was|were|has been|have been|had been) )?(?:raised|filed|lodged|opened|logged|registered|submitted|taken up) (?:with|at) ',
      4.5,
    ],
    [
      `(?:issue|incident|problem|ticket|case|outage|bug|matter|fault)s? (?:(?:is|was|were|has been|have been|had been) )?(?:reported|forwarded|handed over|passed on|passed) to (?:\\S+ ){0,3}${supplier}\\b`,
      4.5,
    ],
    [
      `${supplier} (?:(?:is|was|were|are|has been|have been|had been) )(?:\\w+ )?(?:informed|notified|contacted|called|alerted|engaged|involved|asked|paged|phoned|brought in|consulted|approached)\\b`,
      4.5,
    ],
    [
      `(?:contact|call|phon|e?mail|notif|inform|alert|engag|involv|consult|approach|ask)\\w* (?:this |it |the \\w+ )?(?:to |with )?(?:the |our |their |its )?(?:\\S+ ){0,2}${supplier}\\b`,
      4,
    ],
    ['(?:reach(?:es|ed|ing)? out|turn(?:s|ed)?) to [^.]{0,50}\\b(?:for|to) (?:help|assist\\w*|support|advice)', 4.5],
    ['(?:ask|call|request|appeal)(?:s|ed|ing)? (?:\\S+ ){0,4}for (?:help|assistance|support|backup|reinforcement)', 4],
    [
      '(?:engineers?|teams?|people|experts?|developers?|admins?|staff|leads?|leadership|management|managers?|vendors?|consultants?|specialists?|validators?|operators?|dbas?|cto|ceo|hands|everyone) (?:(?:is|are|was|were|get|got|has been|have been) )?(?:\\w+ )?(?:pulled in|called|called in|called up|brought in|looped in|asked to join|involved|mobili[sz]ed|assembled|activated|convened|engaged|summoned|paged in|woken)\\b',
      4.5,
    ],
    [
      '(?:management|leadership|executives?|cto|ceo|ciso|head of \\w+|directors?) (?:(?:is|are|was|were|has been|have been) )?(?:informed|notified|alerted|told|briefed)\\b',
      4.5,
    ],
    [
      '(?:emergency|crisis|incident|war|response) (?:\\w+ )?(?:call|meeting|team|room|group|bridge|task ?force)s? (?:\\S+ )?(?:(?:is|was|were) )?(?:convened|assembled|formed|set up|activated|mobili[sz]ed|joined|held|organi[sz]ed|start(?:s|ed)|opened|created|began|called)\\b',
      4.5,
    ],
    [
      '(?:handed|handing|hands|passed|passes) (?:it |this |the \\w+ )?(?:over |on )?to (?:the |our )?(?:\\S+ ){0,2}(?:team|group|engineers?|department|developers?)\\b',
      4,
    ],
    [
      '(?:upgrad|rais|elevat|bump|promot)\\w* (?:it |this |the \\w+ )?(?:to|as) (?:an? )?(?:major|critical|sev\\w*|p[0-2]|incident|emergency|high)',
      5,
    ],
    [
      '(?:second|secondary|backup|next|another) (?:level |line )?(?:on[- ]?call|engineer|responder)(?: \\w+)? (?:is |was )?(?:paged|called|alerted|woken)',
      4.5,
    ],
    [
      `(?:ring|rang|call|phon|contact|alert)(?:s|ed|ing)? (?:up )?(?:the |our |their )?(?:\\S+ )?${supplier}\\b|support request (?:is |was )?(?:sent|made|filed|opened|submitted)`,
      4,
    ],
    ['bridge (?:is |was )?(?:opened|started|set up)', 3.5],
    ['\\b(?:recommend|suggest|propos|advis)(?:s|es|ed|ing)\\b', -5],
    [
      '(?:start|open|rais|creat|call)\\w* (?:an? |the )?(?:major |new |formal |p\\d |sev\\S* )*(?:incident|bridge|war ?room)\\b',
      5,
    ],
    ['(?:sev|severity|p)[- ]?[0-4] (?:\\w+ )?(?:open|rais|declar|creat|start|call)\\w*', 5],
    [
      '(?:hop|jump|get|got|meet|met|dial|gather|join|go|went)\\w* (?:on|onto|in|into|to) (?:an? |the )?(?:\\S+ )?(?:call|bridge|huddle|meeting|hangout|zoom|meet)\\b',
      4,
    ],
    [
      '(?:wak|woke|wake)(?:e|es|en|ing)? (?:up )?(?:the |our |an? )?(?:\\S+ ){0,2}(?:engineer|admin|dba|developer|manager|lead|on[- ]?call|colleague|team)\\w*',
      4,
    ],
    ['hand(?:s|ed)? over to (?:the |our )?(?:\\S+ ){0,2}(?:team|group|department|engineers?|developers?|ops)\\b', 4],
    ['(?:customer|user|client|member|first)s?\\S* (?:\\S+ ){0,2}(?:tickets?|cases?|e-?mails?|calls?)\\b', -5],
    [
      '(?:bot|health ?checks?|watchdog|probe|monitor\\w*|uptime\\w*|alert ?manager|pingdom|grafana|sentry)\\b[^.]{0,20}\\b(?:text|messag|pag|call|e?mail|post|sms|notif)\\w*',
      -5,
    ],
    [
      '(?:additional|more|further|extra|other) (?:engineers?|people|help|hands|staff|colleagues|teams?|responders?|developers?|experts?) ',
      3.5,
    ],
    ['(?:reach(?:es|ed|ing)? out|turn(?:s|ed)) to\\b(?! (?:users|customers|clients|the community))', 3],
    ['ask(?:s|ed|ing)? (?:\\S+ ){1,5}to (?:join|help|assist|come|look|take|check|investigate)', 4],
    ['(?:inc|sev|incident|p)[- ]?\\d+ (?:is |was )?(?:created|opened|raised|declared|started|logged|filed)', 5],
    [
      '(?:pass|forward|hand|transfer|rout)(?:es|s|ed)? (?:it|this|them|the (?:ticket|case|issue|incident|report|message)) (?:on |over )?to\\b',
      4.5,
    ],
    [
      '(?:technician|engineer|specialist|expert|manager|director|vendor|supplier|developer|admin\\w*|dba|colleague|standby|on[- ]?call)s? (?:is|was|are|were|gets|got) (?:informed|called|notified|alerted|paged|phoned|woken|contacted|involved|requested|summoned)\\b',
      4,
    ],
    [
      '(?:users?|customers?|clients?|tenants?|residents?|students?|teachers?|players?|members?) (?:\\S+ )?(?:call|phon|ring|rang|ask|tell|told|writ|wrot|mail|messag|ping|page)\\w*',
      -5,
    ],
  ],
  announced: [
    ['(?:status ?page|status (?:incident|update|post|message)|statuspage)', 5],
    [
      '(?:tweet(?:ed|s)?|twitter|(?:on|to|via) mastodon|announce[ds]?|announcement|public(?:ly)? (?:\\w+ )?(?:stat|notif|post|disclos|communic|inform)\\w*|banner|(?:maintenance |outage )?notice is displayed|blog post|mailing list|status\\.\\w+)\\b',
      4,
    ],
    [
      '(?:notif(?:y|ied|ies)|inform(?:s|ed)|communicat\\w*|e?mail(?:s|ed)|messag(?:e|ed|es)|told|tells|updates? (?:sen[dt]|posted|given|to)) (?:(?!from\\b|by\\b)\\S+ ){0,4}(?:users|customers|clients|people|community|public|stakeholders|subscribers|owners|maintainers|everyone|members|partners|merchants)\\b',
      5,
    ],
    [
      '(?:users|customers|clients|community|stakeholders|owners|subscribers) (?:(?:were|was|are|have been|had been) (?:told|alerted)|(?:were |was |are |have been |had been )?(?:notified|informed|emailed|updated))',
      5.5,
    ],
    [
      '(?:comms?|communications?|notices?|notifications?|advisor(?:y|ies)|announcements?|statements?) (?:\\w+ ){0,2}(?:distributed|sent|posted|issued|published|shared|circulated|released|went out|goes out)\\b',
      5,
    ],
    [
      'upcoming|planned|maintenance to|scheduled|(?:users?|customers?|clients?) (?:informed|notified|emailed|told) (?:us|the|our)|#general',
      -4,
    ],
    [
      '(?:warning|banner|notice|message|announcement)s? (?:\\w+ ){0,3}(?:put up|displayed|shown|added|placed|enabled|activated|went up|goes up)\\b',
      4.5,
    ],
    [
      '(?:put(?:s|ting)? up|display(?:s|ed)?|add(?:s|ed)?|plac(?:e|es|ed)) (?:an? |the )?(?:\\w+ ){0,2}(?:warning|banner|notice|announcement)',
      4.5,
    ],
    [
      '(?:post|publish|shar|writ|wrote|put)\\w* (?:\\S+ ){0,6}(?:to|on) (?:the |our |its |all )?(?:\\S+ )?(?:blog|social (?:media|networks?|channels?)|forums?|web ?site|facebook|linkedin|reddit|bluesky)\\b',
      5,
    ],
    ['(?:might|may|could) be|possibly|related to|asks? |asked ', -2.5],
    [
      '(?:community members?|users?|customers?|clients?|someone|somebody|reporters?|researchers?|attackers?) (?:\\S+ ){0,2}(?:post|tweet|shar|writ|wrot|report|ask)\\w*',
      -5,
    ],
    ['(?:updates?|updated|updating) their (?:own )?(?:status|page|blog)', -6],
    [
      '(?:posted|shared|published|sent|written|announced) (?:\\S+ ){0,2}(?:to|on|in|via) (?:the |our )?(?:#?\\S*announce\\S*|#?\\S*status|#?\\S*outages?|twitter|x|facebook|telegram|discord|bluesky|linkedin|reddit|forum)\\b',
      4.5,
    ],
    [
      '(?:users|customers|clients|community|members|subscribers|stakeholders|public) (?:is|are|was|were|gets?|got) (?:\\w+ )?(?:informed|notified|told|updated|warned|advised)\\b',
      5.5,
    ],
    [
      '(?:publish|issu|releas|send|sent|post|circulat)\\w* (?:an? |the |our |first |initial )*(?:\\w+ )?(?:notice|advisory|statement|announcement|notification|bulletin|communication)s?\\b',
      4.5,
    ],
    ['public (?:\\w+ )?(?:incident|notice|update|statement|message)\\b', 4.5],
    ['let (?:the |our |all )?(?:users|customers|clients|community|people|everyone|members) know', 5],
    [
      '(?:update[ds]?|warn(?:s|ed)?|advis(?:e|es|ed)) (?:the |our |all )?(?:users|customers|clients|community|members|subscribers|public)\\b',
      4.5,
    ],
    [
      '(?:acknowledg|post|writ|wrot|announc|publish)\\w* (?:\\S+ ){0,6}(?:on|to|in|via) (?:our |the |its )?(?:public )?(?:forums?|blog|web ?site|status|homepage|facebook|discord|telegram|reddit|twitter|mastodon|x)\\b',
      4.5,
    ],
    [
      '(?:notice|message|mail|e-mail|letter|newsletter|update|advisory|statement)s? (?:\\w+ )?(?:to|for) (?:all |our |the |affected )*(?:customers|users|clients|members|subscribers|partners|tenants)\\b',
      5,
    ],
    [
      '(?:advisory|statement|press release|notice|communiqu\\w+) (?:\\S+ )?(?:goes|went|is|was|put|gets|got) (?:out|live|up|online)\\b',
      5,
    ],
    [
      '(?:told|tell|tells|warn|warns|warned|alert|alerts|alerted) (?:all |our |the |affected )*(?:customers|users|clients|members|subscribers|partners|tenants)\\b',
      5,
    ],
    ['(?:maintenance|upgrade|migration|downtime window|release) (?:is |was |were )?(?:announced|advertised)', -6],
    [
      '(?:service health|health|status) (?:dashboard|board|site|portal) (?:\\w+ )?(?:updat|show|set|chang|post)\\w*',
      4.5,
    ],
    [
      '(?:we|i)(?:.ll| will| shall| are going to) (?:\\w+ )?(?:provide|post|share|send|give|publish|keep|update)\\b[^.]{0,40}\\b(?:updates?|updated|information|informed|posted|details|you)\\b',
      4.5,
    ],
    [
      '(?:we|i) (?:sincerely |deeply )?apologi[sz]e\\b|sorry for (?:the|any) (?:\\w+ )?(?:inconvenience|trouble|disruption)|(?:let us know|contact us|reach out to us|bear with us)\\b',
      4,
    ],
    ['(?:account|handle|user|profile)\\b', -2],
    [
      '(?:message|note|notice|mail|e-?mail|post|letter|sms|text|apology|word|info\\w*) (?:\\w+ )?(?:on|to|in) (?:the |our |all |every )?(?:\\S+ )?(?:homepage|web ?site|site|forum|page|portal|intranet|recipients|users|customers|clients|members|parents|tenants|subscribers|everyone)\\b',
      4.5,
    ],
  ],
  identified: [
    // 'We will tell more once the cause is found.'
    [
      "(?:once|when|as soon as|until|if) (?:[\\w’'-]+ ){1,5}?(?:is|are|has been|have been|have|we[’']ve) (?:\\w+ly )?(?:identif|found|determin|known)",
      -8,
    ],
    [
      '(?:root )?causes?\\b[^.]{0,40}\\b(?:identif|found|discover|determin|locat|known|confirm|diagnos|understood|clear)\\w*',
      6,
    ],
    [
      '(?:identif(?:y|ied|ies)|found|find|discover(?:ed|s)|determin(?:ed|es)|locat(?:ed|es)|pinpoint|diagnos(?:ed|es)) (?:\\S+ ){0,3}(?:root cause|cause|culprit|reason|source)',
      6,
    ],
    [
      '(?:identif|found|finds? |discover|determin|locat|pinpoint|trac|isolat|narrow|reali[sz]|understood|figured|reveal|led? us|pointed|concluded?|learn|clear that)\\w*[^.]{0,60}\\b(?:cause|culprit|problem|issue|bug|fault|failure|source|reason|to be|that|due to|was|were|to a |misconfig\\w*|broken|errors? with)',
      4.5,
    ],
    [
      'confirm(?:s|ed)? (?:that )?(?:this|it|the cause|the failure|\\S+) (?:is|was) (?:an? |the |due|caused|offline|faulty|misconfigured|missing|expired)',
      3.5,
    ],
    [
      '(?:problem|issue|cause|bug|culprit|source|error|leak) (?:is |was |has been |had been )?(?:identified|found|located|isolated|diagnosed|pinpointed)',
      5,
    ],
    ['root cause (?:is|was) ', 3],
    [
      '(?:explanation|reason|answer|origin)s?\\b[^.]{0,20}\\b(?:reveal|found|clear|discover|identif|known|emerg)\\w*',
      5,
    ],
    ['(?:decid|agre)\\w* to (?:roll(?: it| this)? ?back|revert|downgrade|disable|back (?:it )?out|undo)', 2.5],
    ['(?:reach|hit|exceed|exhaust)\\w* (?:our|the|its|their|an?) (?:\\S+ ){0,3}(?:limit|quota|maximum|capacity)', 2.2],
    ['identified', 4],
    [
      '(?:determin|establish|conclud)\\w* that [^.;]{2,80} (?:(?:is|was|were|are|be) (?:the |a )?(?:result of|caused by|due to|because of)|result(?:ed|s) from)',
      5,
    ],
    [
      '(?:discover(?:ed|s)?|found|finds?|find out|suspects?|determined|reali[sz]e[ds]?|figured|learn(?:ed|s|t)?|led us (?:on)?to|leads? us to) ',
      3,
    ],
    [
      'turn(?:s|ed) out|because of|caused by|culprit|wrong (?:version|revision|hash|config)|it.s clear that|(?<!to )points? to|pointed to|attributed to|traced (?:back )?to|responsible for|is (?:related|due) to',
      3,
    ],
    ['due to', 1.5],
    ['noted |notes? that ', 1.8],
    ['able to reproduce|reproduced', 4],
    [
      '(?:validates?d?|confirm(?:s|ed)?|verif(?:y|ied)) (?:\\S+ )?(?:report|finding|vulnerability|bug|leak|exploit|compromise)',
      3.2,
    ],
    ['(?:show|see)s? errors (?:with|in|from)|error about', 3],
    ['diagnos', 2],
    ['rollback|roll(?:ed|ing)? back|revert', 1.5],
    [
      'investigating|looking into|unknown|unclear|not (?:yet )?(?:known|identified|found)|ticket|first detect|detection|reveal why|nothing|inconclusive|non conclusive|assumed',
      -3,
    ],
    [
      '(?:attempts?|tr(?:y|ied|ying)|unsuccessful\\w*|want\\w*|in order|need\\w*) [^.]{0,20}to (?:find|identify|determine|locate)|did not|didn.t|no (?:weird|abnormal|successful|response)|asked|request',
      -3,
    ],
    ['not (?:\\w+ )?(?:to do with|related|caused|due to|the cause|responsible)|rul(?:ed|es|ing) out|unrelated', -5],
    ['resolved|restored|recovered|back to normal|alert|users? report|is offline', -2.5],
    ['notic(?:e|ed|es|ing) (?:an? |the )?(?:increas|high|elevated|spike|drop)\\w*', -3],
    [
      'investigat\\w+ (?:\\S+ ){0,5}(?:shows?|showed|shown|reveal\\w*|uncover\\w*|found|indicat\\w*|led|points?|pointed|suggests?|suggested)\\b',
      5,
    ],
    ['(?:show|give|see|find|found)\\w* (?:\\w+ )?(?:indications?|evidence|signs|proof) (?:that|of)', 3],
    [
      '(?:points? out|pointed out|suggests?|suspects?|suspected|hypothesi[sz]e[ds]?|theori[sz]e[ds]?|believes?|believed) (?:\\S+ ){0,3}(?:that|due|is|was|known)\\b',
      3,
    ],
    [
      '(?:figur(?:e|es|ed) out|work(?:s|ed) out|track(?:s|ed) down|establish(?:es|ed)|uncover(?:s|ed)|understands?|understood|narrow(?:s|ed) down|trac(?:es|ed)|zero(?:es|ed) in on|explain(?:s|ed|ing)|stat(?:es|ed|ing)) (?:\\S+ ){0,4}(?:cause|culprit|reason|source|origin|problem|fault|trigger)\\b',
      5,
    ],
    [
      '(?:cause|reason|diagnosis|culprit|root cause) (?:\\w+ )?(?:(?:is|was|are) )?(?:established|clear|confirmed|pinpointed|spotted|tracked down|worked out)\\b|^(?:root )?(?:cause|diagnosis)\\s?[:–-]',
      5,
    ],
    ['(?:works?|worked) out (?:that|why|what)\\b|pin(?:s|ned)? (?:it|this|the \\w+) (?:down )?(?:on|to)\\b', 4.5],
    ['(?:narrowed|traced|tracked|pinned|boil(?:s|ed)) (?:it |this |down )*(?:down |back )?to\\b', 4.5],
    [
      '(?:fault|route|switch|bug|link|node|commit|query|change|setting|config\\w*|rule|leak|misconfig\\w*|regression|release|deploy\\w*) (?:\\w+ )?(?:is |was |are |were |has been )?(?:pinpointed|spotted|located|identified|isolated|singled out|tracked down)\\b',
      4.5,
    ],
    [
      '(?:see|sees|saw|notic(?:e|es|ed)|spot(?:s|ted)?|recogni[sz](?:e|es|ed)|observ(?:e|es|ed)) (?:that )?(?:the |an? |our )?(?:\\S+ ){0,5}(?:missing|wrong|misconfigured|incorrect|had been (?:removed|changed|deleted|disabled|set)|set to|expired|commented out|typo|mismatch|outdated|mis-?set)\\b',
      4,
    ],
    [
      '(?:vendor|provider|supplier|support|manufacturer)s? (?:\\w+ )?(?:confirm|identif|explain|report)\\w* (?:that )?(?:an? |the )?(?:\\S+ ){0,3}(?:bug|fault|failure|defect|cause|error|issue)\\b',
      4,
    ],
    [
      '(?:analysis|logs?|traces?|dumps?|profil\\w+|metrics|tests?|inspection|review) (?:\\S+ )?(?:show|reveal|indicat|suggest|confirm|prove|point)(?:s|ed|n)?\\b',
      3.5,
    ],
    ['(?:that|this|which) (?:is|was|explains|explained) why\\b|that.s why\\b|(?:is|was|lies|lay) behind\\b', 4],
    [
      '(?:figure[sd]?|understand|understood|gather(?:ed|s)?|deduce[ds]?|infer(?:s|red)?|conclude[ds]?|work out|worked out|establish(?:ed)?) (?:out )?(?:that|the|it|why)\\b',
      3.5,
    ],
    [
      '(?:spot|spots|spotted|discover|discovers|discovered|finds|found|uncovers?|uncovered) (?:the|that|an?|our|its|one) (?:\\S+ ){0,6}(?:missing|wrong|empty|stuck|full|expired|tripped|broken|removed|deleted|set|mis\\w+|stale|outdated|old|corrupt\\w*|damaged?|locked|disabled|unplugged|loop\\w*|typo|exhausted)\\b',
      4,
    ],
    ['found (?:to |tripped|empty|missing|broken|full|locked|corrupt|disabled|unplugged|stuck|dead|damaged)\\w*', 4],
    [
      '(?:locat|pin|pins|pinned|narrow|track|isolat)\\w* (?:down )?(?:the )?(?:\\S+ )?(?:damage|fault|break|flaw|defect|failure|leak|commit|query|change|bug|error|issue|problem)\\b',
      4.5,
    ],
    [
      '(?:sees?|saw|noticed?|notices|observed?) (?:that )?(?:\\S+ ){1,14}(?:missing|wrong|misconfigured|expired|never|no longer|incorrect|instead of|empty|truncated)\\b',
      3,
    ],
    ['(?:traced|attributed|linked|tied|correlated|down) to\\b', 3],
    [
      '(?:confirm|say|said|tell|told|acknowledg)\\w* (?:us )?(?:that )?(?:\\S+ ){0,4}(?:trouble|problems?|issues?|outage|fault|failure) (?:on|at|in|with) (?:their|its|the provider|the vendor)',
      4,
    ],
    ['^(?:the )?(?:correct |right |likely |probable |actual |final )?(?:diagnosis|explanation)\\b', 4],
    [
      '(?:find|finds|found) (?:\\S+ ){1,5}(?:configured|running|pointing|using|set|left|listening|mounted|missing|enabled|disabled) ',
      4,
    ],
    ['rule[sd]? out|ruling out|as well[.!]?$|as a way to', -4],
    [
      'identif(?:y|ies|ied|ying) (?:additional|more|further|other|several|some)\\b|(?:is|was|be|were) (?:safe|possible|okay|fine) to\\b',
      -4,
    ],
    [
      '(?:is|was|are|were) to blame\\b|the culprit\\b|(?:bisect|narrow|boil|trac)\\w* (?:\\S+ )?(?:down )?to (?:the|an?|our|commit)\\b',
      4,
    ],
    [
      '(?:typo|loop|defect|mistake|flaw|certificate|setting|query|rule|entry|cable|supply) (?:\\S+ ){0,5}(?:is |was |has been )?(?:discovered|spotted|found|seen|noticed|detected|uncovered|pinned down|tracked down|isolated|located)\\b',
      3.5,
    ],
    [
      '(?:not(?:es|ed)|observ(?:es|ed)|sees|saw|learns?|learnt|learned|hears?|heard|reads?|recogni[sz](?:es|ed)) (?:that|how|why) ',
      3,
    ],
    ['compar(?:es|ed|ing) (?:\\S+ ){1,8}(?:sees?|saw|finds?|found|notic|spot|show|differ)\\w*', 3.5],
    [
      '(?:users?|customers?|clients?|visitors?|we|graph|metric|monitor\\w*)s? (?:\\S+ ){0,3}(?:see|saw|get|got|cannot|notice)\\b',
      -1.5,
    ],
  ],
  mitigated: [
    [
      '(?:fix|patch|patched|hot ?fix|solution|workaround|change|mitigation)\\b[^.]{0,40}\\b(?:deploy|appl|roll|releas|implement|complet|push|in place|live|ship|confirm|works)\\w*',
      5,
    ],
    [
      '(?:deploy|appl|roll|releas|implement|push|ship|perform)(?:ed|ied|s|ing|es)?\\b[^.]{0,30}\\b(?:fix|patch|hot ?fix|solution|workaround|mitigation|rules?)',
      5,
    ],
    [
      '(?:rollback|roll ?back|revert) (?:\\w+ )?(?:is |was )?(?:deploy|complet|finish|perform|done|live|success)\\w*',
      5,
    ],
    [
      '(?:fix|patch|hot ?fix|change|revert|pr|mr|pull request)\\b[^.]{0,30}merged|merged [^.]{0,30}\\b(?:fix|patch)',
      3.4,
    ],
    ['mitigated\\b|mitigating the', 5],
    ['(?:expected|normal|usual) (?:behaviou?r|operations?|service)\\b[^.]{0,30}\\bresum\\w*', 5],
    ['mitigat(?:ion|es|e)\\b', 2.5],
    ['(?:rolled|rolls|rolling) ?back|rollback|revert(?:ed|s|ing)?', 3.8],
    ['(?:restor|recover)(?:ed|es|y|ing|s)?\\b', 4.5],
    ['^\\[?(?:RECOVERY|RESOLVED|UP|OK)\\]?\\s?[-–:\\]]|is OK\\b', 1],
    [
      '(?:back|return(?:ed|s)?|settle[ds]?|went|goes|came|comes?) (?:back )?(?:to (?:a |an |its )?(?:normal|100|service|pre-?incident|baseline|usual|healthy)\\w*|up\\b|online|in service|from downtime)',
      6,
    ],
    ['(?:operating |running |functioning )?(?:normally|as (?:expected|intended|normal|usual)) ?(?:again)?', 3.5],
    [
      '(?:working|operat\\w+|functioning|functional|running|accessible|reachable|available|loading|usable|fine|healthy|up) (?:correctly|properly|again|as expected|as intended|normally|fine|on (?:all|every))',
      5,
    ],
    [
      `${service}\\b[^.]{0,40} (?:is|are|was|were|came|comes?|went|fully|be|been|has|have|as)?(?: now| once again| all| also| fully| been)* ?(?:back|available|up and running|operational|healthy|accessible|reachable|online|restored|recovered|resumed?s?|stabili[sz]ed?s?|cleared|drained|functional|working)\\b`,
      4.5,
    ],
    ['(?:allowing|accept(?:s|ing)|serving) (?:\\w+ )?(?:traffic|requests|connections|logins?|users)', 4],
    [
      '(?:service|traffic|processing|operations?) (?:is |was |has |have )?resum|resum(?:e|ed|es) (?:normal |full )?(?:service|operation|traffic|processing|function)',
      5,
    ],
    ['able to (?:start|log|access|connect|use|launch|reach|work|resume)', 4],
    ['(?:changed|switch(?:es|ed)|sets?|puts?|mov(?:es|ed)|turn(?:s|ed)|fail(?:s|ed)) (?:\\S+ ){0,3}back to\\b', 3.8],
    [
      '(?:start|begin|began|resum)\\w* (?:to |being |to be )?(?:serv|send|sent|process|work|deliver|accept|respond|flow)\\w* (?:\\S+ ){0,3}again',
      5,
    ],
    ['repaired|remediated', 6],
    ['(?:re)?solv(?:ed|es|ing) (?:this|the|that|our|all) (?:\\w+ )?(?:issues?|problems?|outage|incident|errors?)', 4.5],
    ['solved', 4],
    [
      `${trouble} (?:\\w+ )?(?:ends?|ended|over(?! to| with)|gone|mitigated|cleared|subsided|stopped|disappear\\w*)\\b`,
      6,
    ],
    [`end of (?:the )?(?:\\S+ ){0,2}(?:outage|impact|incident|disruption|attack)|outage to an end`, 6.5],
    [
      '(?:removed?s?|disable[ds]?|blocked|blocks (?:the|all|access|traffic|requests)|locked|locks (?:the|all|out)|stopped|revoke[ds]?|isolated?s?|reattached|re-enabled?s?|reset|rotate[ds]?|purged|quarantined?|suspended|contained|frozen|taken (?:down|offline))\\b',
      3.4,
    ],
    [
      'killed|restarted|rebooted|cleared|increased|scaled|replaced|switched|deleted|force-delete|deploys? successfully|failed over|failover',
      2,
    ],
    [
      '(?:is|are) (?:now |currently )?being (?:implement|deploy|roll|appl|prepar|test|work)\\w*|(?:we|i|they|engineers?|teams?) (?:is|are|am) (?:now |currently )?(?:implement|deploy|roll|appl|prepar|work)\\w*ing',
      -6,
    ],
    ['successful(?:ly)?|worked\\b|(?:this|which) (?:fixe[ds]|resolve[ds]|solve[ds])|then recovered', 2.5],
    ['fixe[ds]\\b', 4],
    ['(?:works?|loads?|runs?|succeeds?|responds?|answers?|opens?|flows?) (?:\\w+ )?again', 5],
    ['(?:is|are|was|were|came|comes) (?:now )?back\\b', 4],
    [
      '(?:stop|start)(?:s|ed)? to (?:settle|recover|drop|decrease|decline)|(?:begin|start|began)\\w* (?:to )?recover\\w*',
      -2.5,
    ],
    ['partial(?:ly)?|temporar(?:y|ily)|staging|sandbox|some |majority|first |half', -1.2],
    [
      'attempt|tr(?:y|ied|ying) (?:to|a)|fail|unsuccess|still|prepar|propos|begins|start(?:s|ed|ing)? (?!to settle|again|(?:to |being |to be )?(?:serv|sen[dt]|work|respon|process|accept|deliver|flow|normali|recover))|initiat|work on|working on|looking (?:at|into)|maintenance window|plan(?:s|ned)? to|decided|decision|in progress|underway|triggered|(?:drop|fail|crash|down|slow)\\w* again|in the hope|investigat|continu',
      -3.2,
    ],
    [
      '(?:not|n.t|never|no longer|unable to|without) (?:\\w+ ){0,3}(?:work|recover|fix|resol|restor|log|mount|help|go away|stop|disappear|improv|solv|effect|expected|success|enough|healthy|available|normal|operational|back|online)\\w*',
      -6,
    ],
    [
      'postpone|follow-?up|cease|prevent|due to|awaiting|indicating|requested (?!that)|requests (?:an?|the) |waiting for|estimat|alerted|report(?:s|ed) (?!that (?:it|the fix)|back)|discover|causing|caused by|led to|will be|would|should|because|so that|monitoring\\b',
      -2,
    ],
    ['(?:warning|banner|notice|announcement|message)s? (?:\\w+ ){0,2}(?:removed|taken down|lifted|cleared)', -3],
    [
      '(?:cease[ds]?|stop(?:s|ped)?) (?:to be |being |to )?(?:work|respond|accessible|available|reachable|operat|function|serv|load)\\w*',
      -7,
    ],
    [
      '(?:confirmed|verified|validated) (?:to be |as |that (?:it|everything|all) (?:is|was) )?(?:working|fixed|operational|functional|healthy|resolved)',
      4.5,
    ],
    ['(?:inform|told|tell|notif)\\w* (?:us|me|the team) (?:that|about)', -2],
    ['announc(?:e|es|ed|ing|ement)\\b (?:\\S+ ){0,4}(?:recover|restor|resol|fix|repair|end|return)', -3],
    [
      '(?<!before |to |will )resum(?:e|es|ed)\\b(?! (?:investigat|work|debug|troubleshoot|diagnos|analy|research|search|look|the (?:call|investigat|search)))',
      3.5,
    ],
    ['succeed(?:s|ed)?\\b', 2.5],
    [
      '(?:traffic|load|requests|users|workloads?|services?|dns|jobs|queries|writes|reads) (?:\\w+ )?(?:(?:is|are|was|were) )?(?:shifted|moved|redirected|re-?routed|diverted|migrated|switched|pointed|drained|failed over) (?:\\w+ )?(?:to|away|from|over|onto)\\b',
      3.5,
    ],
    [
      'failover (?:\\S+ ){0,4}(?:complet|success|finish|done|work|perform)\\w*|(?:complet|success|perform|finish)\\w* (?:\\w+ )?failover',
      4.5,
    ],
    [
      '(?:certificates?|certs?|keys?|licen[cs]es?|tokens?|domains?) (?:\\S+ ){0,4}(?:installed|renewed|re-?issued|updated|replaced|extended|in place)\\b|(?:renew|re-?issu|install|replac)(?:s|ed) (?:\\S+ ){0,3}(?:certificates?|certs?|licen[cs]es?|domains?)\\b',
      4,
    ],
    ['(?:can|could) (?:now )?(?:\\w+ ){1,3}again\\b', 5],
    [
      '(?:errors?|failures?|alerts?|timeouts?|load|latency|symptoms?|rates?|lag|backlog|queues?|exceptions?|complaints) (?:\\S+ ){0,4}(?:subsid(?:e|es|ed)|disappear(?:s|ed)?|gone|ceas(?:e|es|ed)|stop(?:s|ped)?|fell|falls|drop(?:s|ped)? (?:back|to (?:zero|normal|baseline|0))|normali[sz]e[ds]?|die[ds]? down|clear(?:s|ed)? up|clears|vanish(?:es|ed)?|(?:went|goes|came) (?:away|down)|return(?:s|ed)? to)\\b',
      4,
    ],
    ['re-?(?:established|connected|joined|synced|synchroni[sz]ed|gained|activated|opened|instated)\\b', 3.8],
    [
      '(?:all|everything|checks?|monitors?|dashboards?|tests?) (?:\\w+ )?(?:is |are |was |were |turn(?:s|ed)? |went |goes |back to )(?:all )?(?:green|stable|in sync|normal|healthy|fine|good)\\b',
      4.5,
    ],
    [
      '(?:service|site|system|server|cluster|database|network|api|pods?|nodes?|chain|platform|application)s? (?:(?:is|are|was|were) )?(?:now )?(?:stable|up|in sync|synced|stabili[sz](?:e|es|ed))\\b',
      4,
    ],
    [
      '(?:emergency|fixed|corrected|patched|new|bug-?fix|hot ?fix) (?:\\w+ )?(?:release|version|build|image|config\\w*) (?:\\S+ )?(?:(?:is|was|has been) )?(?:published|deployed|rolled out|released|live|installed|applied)\\b',
      4,
    ],
    [
      '\\b(?:paused|throttled|rate-?limited|blacklisted|denylisted|unplugged|switched off|turned off|turned on|resized|rebuilt|reinstalled|reconfigured|corrected|repointed|unblocked|unpaused|freed|expanded|extended)\\b',
      3,
    ],
    [
      '(?:is|are|was|were|looks?|looked|rates?|levels?|operations?|everything|traffic|latency|performance|numbers|metrics|services?|behaviou?r|times?) (?:now |all |again |back )?normal\\b',
      4,
    ],
    [
      '(?:arriv|com|flow|go|went|got|get)(?:e|es|ed|ing|s)? (?:in|through|out) (?:again|normally)|(?:orders|mails?|e-mails?|messages|results|payments|logins|requests|jobs|writes|reads|transactions|calls|events|builds|checks|tests|deliveries) (?:\\w+ )?(?:arriv|flow|succeed|succeeded|pass|passed|passing|complet|get through|got through|go through|went through|coming in|come in|came in|served|are served|are processed)\\w*',
      4,
    ],
    [
      '(?:queues?|backlogs?) (?:is |are |was |were |has been )?(?:now )?(?:empty|gone|cleared|drained|drains|worked off|processed|caught up|down to|back to)\\b',
      4.5,
    ],
    [
      'caught up\\b|(?:links?|nodes?|servers?|machines?|hosts?|it|systems?|interfaces?|tunnels?|sessions?) (?:all )?(?:comes?|came) (?:back )?up\\b',
      4,
    ],
    [
      '(?:put|puts|added|adds|brought|brings|switched|turned|swapped|plugged|moved|set|given) (?:\\S+ ){0,3}(?:back|again)(?: in| on| to)?\\b',
      3.8,
    ],
    [
      '(?:promot(?:es|ed)|swap(?:s|ped)|power-?cycled?s?|lift(?:s|ed)|unblock(?:s|ed)|whitelist(?:s|ed)|reload(?:s|ed)|re-?run|redeploy(?:s|ed)|downgrad(?:es|ed)|bumped|lowered|raised the|reinstat(?:es|ed)|re-?creat(?:es|ed)|kill(?:s)? the|paus(?:es|ed)\\b|invalidat(?:es|ed)|takes? (?:\\S+ ){1,3}down|took (?:\\S+ ){1,3}down|skipp?(?:s|ed))\\b',
      2.7,
    ],
    [
      '(?:everybody|everyone|users?|customers?|clients?|players?|people|all) (?:can|could|is able to|are able to|were able to|was able to) (?:\\w+ )?(?:reach|log|connect|use|access|work|play|load|see|open|pay)\\w*',
      4.5,
    ],
    ['(?:should be|is|are|looks?|looking|all|we.re|were) (?:\\w+ )?(?:good|fine)(?: now| again)?\\b', 3.5],
    [
      '(?:picked|pick|picking|picks) up again|(?:alive|running|working|serving|responding|answering|reachable|green|healthy|stable|ready|operational|active) (?:once more|again)\\b',
      4.5,
    ],
    [
      '(?:becomes?|became|is|are|was|were|turns?|turned|now|marked|nodes?|pods?) ready\\b|rejoin(?:s|ed)\\b|(?:last|final|remaining|all) (?:\\S+ ){1,4}(?:is |are |was |were )?(?:up|back|restored|recovered|online)\\b',
      4,
    ],
    [
      '(?:corrected|correcting|rectified|remedied|cured|undone|undid|eliminated|neutrali[sz]ed|defused) (?:the|this|that|it|by)\\b',
      4,
    ],
    [
      '(?:errors?|declines|failures?|error rate|complaints|alerts?|retries|timeouts) (?:\\w+ ){0,2}(?:drop|taper|fall|fell|stop|ceas|subsid|flat|zero|gone|decreas|go(?:es)? down|went down)\\w*',
      3.5,
    ],
    [
      '(?:no|zero) (?:further|more|new|other|remaining) (?:errors?|failures?|issues?|problems?|alerts?|reports?|timeouts?|complaints?)',
      3.5,
    ],
    ['(?:service|traffic|requests?|queries|customers?|users?) (?:is |are |was |were )?(?:being )?served\\b', 3],
    ['(?:bounce|bounces|bounced|bouncing) back to|starts? drain\\w*', -3],
    [
      '(?:status|page|state|incident|ticket)\\b[^.]{0,30}\\b(?:to|as|into) ["“\'‘]?(?:monitoring|mitigated|degraded performance|operational)\\b',
      7,
    ],
    [
      '(?:at|to|within|near) (?:normal|usual|regular|expected|baseline) (?:\\w+ )?(?:levels?|rates?|speeds?|times|performance|capacity|operations?)|(?:stabili[sz](?:e|es|ed|ing)) (?:the|our|it|traffic|service)',
      4,
    ],
    ['(?:fully |once again |again )?(?:operational|available|online|functional|usable|accessible|healthy)[.!]?$', 3.5],
    ['(?:taken|took|takes|cut|edited|backed) out\\b|(?:maintenance|read-?only|safe|degraded) mode\\b', 2.5],
    ['again[.!]?$', 3.8],
    [
      '(?:work|works|worked|working|runs?|running|usable|arrives?|succeeds?|present|whole|intact|reconnects?|reconnected|responds?|answers?|loads?|moves?|flows?|departs?)(?: (?:for|on|in|at) (?:all|every|both|each) \\S+)?[.!]?$',
      3.5,
    ],
    ['(?:every|all|last) (?:\\S+ ){1,3}(?:back|work|works|ok|up|online|green)\\b', 3.5],
    [
      '\\b(?:frozen|aborted|halted|stopped|cancell?ed|taken away|lifted|shielded|pinned|re-?issued|re-?imported|imported back|copied back|rebuilt|swapped out|exchanged|renewed|freed)\\b',
      2.4,
    ],
    [
      '(?:down|fail\\w*|crash\\w*|stuck|error\\w*|die[sd]?|offline|slow|full|break\\w*|broke|tried|try|investigat\\w*|look\\w*|happen\\w*|ask\\w*|report\\w*|complain\\w*|ring\\w*|rang|call\\w*|notic\\w*|see|sees|saw|alert\\w*|alarm\\w*|page[sd]?|trigger\\w*|restart\\w*|reboot\\w*|declin\\w*|drop\\w*|lost|same|once|but) again[.!]?$',
      -6,
    ],
  ],
  resolved: [
    ['(?:all|last|remaining)\\b[^.;]{0,40} certificates? (?:\\w+ ){0,3}revoked', 4],
    [
      `(?:incident|issue|problem|outage|ticket|case)s?\\b[^.]{0,40}\\b(?:resolved|closed|over\\b(?! (?:an?|one|two|three|the|several|half|to|with|\\d))|complete|ended|end\\b)`,
      7,
    ],
    ['resolved', 5],
    ['(?:declared?|marked?|considered) (?:as )?(?:resolved|over|closed|fixed)', 7],
    ['all[- ]clear', 6],
    [
      '(?:incident|ticket|case|outage)\\b[^.]{0,20}\\bclos|clos(?:e|es|ed) (?:the |this )?(?:incident|ticket|case|outage)',
      6,
    ],
    ['closed', 3],
    [
      '(?:fully|completely|full|complete|all \\w+) (?:restored|recovered|operational|resolved|available|functional\\w*|restoration|recovery|back)',
      4.5,
    ],
    ['(?:back|return(?:ed|s)?|went) (?:back )?to (?:a |an |its )?normal', 4.5],
    [
      '(?:back up|back online|up again|up and running|operational|working|available|accessible) ?(?:again|as expected|normally|as intended|properly)?\\b',
      2.5,
    ],
    ['(?:complete|completed|finished|done|cleared)\\b', 2],
    ['permanent(?:ly)? (?:fix|solution|resol)\\w*|final (?:fix|solution)', 3],
    ['successful(?:ly)?|worked around|worked\\b|deployed', 1.5],
    [
      'confirm(?:ed|s)? (?:that )?[^.]{0,40}\\b(?:fixed|working|works|resolved|normal|stable|restored|consistent|clean)|(?:verified|confirmed) (?:to be )?(?:clean|consistent|stable|fixed)',
      3.5,
    ],
    ['(?:outage|impact|incident) (?:ends?|ended)', 4],
    ['service (?:is |was |fully )?restor', 4],
    [
      '(?:maintenance|work|operations?|window|migration|upgrade)s? (?:is |was |were |has |have |been )*(?:ends?|ended|completed?|finished|over)\\b',
      3,
    ],
    ['alerts? (?:\\w+ )?(?:clear|resolv)\\w*', 3],
    ['(?:resolv|fix|solv)(?:ed|es|ing) (?:the|this|that|our) (?:\\w+ )?(?:issue|problem|incident|outage)', 5],
    [
      'not (?:yet )?resolved|unresolved|partial|attempt|fail|usually|should be|will be|to be resolved|until|investigat|once ',
      -4,
    ],
    ['started|still|beg[ai]n|vast majority|majority|most of', -3],
    [
      '(?:warning|banner|notice|maintenance (?:mode|page)|read-?only mode)s? (?:\\w+ ){0,2}(?:removed|taken down|lifted|cleared|disabled|switched off|turned off)',
      4,
    ],
    ['(?:is|are) (?:now |all |fully )?(?:back|up)(?=\\.|$)', 2.5],
    ['fixed (?:this|that)\\b', 3],
    [
      '(?:not|n.t|no longer|never|cease[ds]?|stop(?:s|ped)?|un(?:able|available)) (?:\\w+ ){0,3}(?:work|accessible|available|operational|reachable|functional|restored|back)\\w*',
      -5,
    ],
    [
      '(?:announc|inform|notif|confirm|communicat|report|told|tell)\\w* (?:\\S+ ){0,8}(?:recovery|recovered|restoration|restored|available again|back online|resolution|resolved|end of)\\b',
      3.5,
    ],
    ['end of (?:the )?(?:\\S+ ){0,2}(?:outage|impact|incident|disruption|downtime|attack)\\b', 4],
    [
      '(?:release|version|patch|pr|pull request|update|build|commit|branch)s?\\b [^.]{0,30}(?:fix|resolv|solv)(?:ing|es)\\b',
      -3,
    ],
    [
      '(?<!before |to |will )resum(?:e|es|ed)\\b(?! (?:investigat|work|debug|troubleshoot|diagnos|analy|research|search|look|the (?:call|investigat|search)))',
      2,
    ],
    [
      '(?:consider|deem|declar|regard|treat|mark)(?:s|ed)? (?:this |the |it )?(?:issue |incident |problem |outage |matter |as )*(?:fixed|resolved|closed|over|solved|complete)',
      6,
    ],
    ['(?:incident|outage|event|response) (?:\\w+ )?(?:is |was )?(?:concluded|wrapped up|finished|terminated)', 5],
    [
      '(?:stood|stand|standing) down\\b|(?:watch|monitoring|observation) (?:period |phase )?(?:is |was )?(?:ended|over|complete)',
      5,
    ],
    ['(?:clos|resolv)ing\\b(?! (?:issue|of|the loop))', 4],
    ['(?:is|are|was|were|impact|incident|outage|issue|all|now|it) over\\b|\\bdone[.!]?$', 3.5],
    [
      '(?:mark|marked|marking|marks|set|moved|flagged) (?:\\S+ )?(?:as |to )?(?:resolved|done|closed|complete|fixed|solved)',
      6,
    ],
    [
      '(?:all|everything|everybody|things?|it) (?:\\w+ )?(?:is |are |looks? |looked |was |were |seems? )?(?:good|fine|ok|okay|green|normal|clear|well|healthy|stable)\\b',
      3.5,
    ],
    [
      '(?:no|zero) (?:further|more|new|other) (?:errors?|failures?|issues?|problems?|alerts?|reports?|complaints?)',
      3.5,
    ],
    [
      '(?:all|last|final|remaining|every) (?:\\S+ ){1,4}(?:is |are |was |were |have been |has been )?(?:up|back|back up|online|restored|recovered|fixed|resolved|rotated|invalidated|replaced|processed|caught up|reprocessed|migrated|closed|operational|normal)\\b',
      3,
    ],
    [
      'caught up\\b|fully (?:rolled back|caught up|back|up|online|stable|healthy)|(?:corrected|solved|rectified) (?:the|this|that) (?:problem|issue|error|fault|incident)',
      3,
    ],
    [
      '(?:back at|back to|returns? to|returned to) (?:its |their |the )?(?:\\w+ )?(?:baseline|usual|regular|nominal|expected)',
      3.5,
    ],
    [
      '(?:sign(?:s|ed)? (?:it |this )?off|auto-?resolves?|(?:ticket|case|inc\\S*|incident) (?:\\w+ )?(?:to )?["“]?(?:closed|done|resolved)|we.re done)\\b',
      4.5,
    ],
    ['(?:no|not) [^.]{0,40}\\b(?:any ?more|any longer)\\b', 3],
    [
      '(?:spot|post|final|sanity|smoke|follow-?up)[- ]?(?:checks?|tests?) (?:\\w+ )?(?:fine|ok|okay|pass(?:ed)?|clean|good|successful|positive)',
      4,
    ],
    [
      '(?:confirm|verif|agree|report)\\w* (?:that )?(?:it|everything|all|service|things|\\S+) (?:is |are |now |all )*(?:work|works|working|fine|good|normal|back|ok|okay)\\b',
      3.5,
    ],
    ['(?:at|to) 100 ?%|(?:for|to) all (?:\\w+ )?(?:users|customers|schools|sites|clients|regions|tenants)[.!]?$', 1.5],
  ],
}
