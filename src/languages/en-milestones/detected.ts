import type { MilestoneWords } from '../language.ts'
import { monitor, outsiders, people, supplier } from './nouns.ts'

export const detected: MilestoneWords = [
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
  [
    `${outsiders}(?: (?!is\\b|are\\b|was\\b|were\\b|be\\b|been\\b|get\\b|got\\b|can\\b|could\\b|not\\b)\\S+){0,4} (?:telephon|phon|ring|rang|call|text|e-?mail|messag|radio|tweet|tip|warn|wonder|contact|wr(?:ite|ote))(?:s|es|d|ed|ing)?\\b(?! (?:back|again|customers|users|by))`,
    3.5,
  ],
  [`${outsiders}(?: \\S+){0,3} (?:finds?|found|gets? in touch|got in touch)\\b`, 3],
  [
    `(?:told|telephoned|phoned|called|contacted|alerted|warned|informed|notified|tipped off|approached|asked|rung|e-?mailed|texted) by (?:an? |the |our |one of |some )?(?:\\S+ ){0,2}${outsiders}\\b`,
    4,
  ],
  [
    '(?:night|day|late|early|morning) (?:shift|operator|watch|staff)(?: \\S+)? (?:sees?|saw|notic|spot|find|found|discover|observ)\\w*',
    3.5,
  ],
  [
    '(?:control (?:room|cent(?:re|er))|operations cent(?:re|er)|noc|soc|duty \\S+|supervisor|dispatcher)(?: \\S+)? (?:registers?|registered|sees?|saw|notic\\w+|observ\\w+|spots?|spotted|is told|was told)\\b',
    3.5,
  ],
  [
    '(?:alarm|pager|pager ?duty|phone|detector|sensor|watchdog|buzzer|siren|klaxon|alert|monitor)s? (?:\\S+ ){0,4}(?:goes|went|gone|going|go) off\\b',
    4.5,
  ],
  ['(?:fires|firing)\\b(?! (?:off|up|back|people))', 3],
  [
    'pages (?!(?:load|fail|time|render|work|slow|slowly|down|return|come|not|only|again|affected|unavailable)\\b)[@\\w.-]+[.!]?$',
    3,
  ],
  [
    '(?:sensor|detector|probe|supervision|telemetry|scada|bms|canary|synthetic|blackbox|black-box|self-?test|reconciliation|nightly (?:check|audit|job)|consistency check|checksum(?: job)?)s?(?: \\S+){0,3} (?:alarm|responds?|responded|trigger|trip|fail|show|report|turns? (?:up|red)|goes red|went red|red\\b|finds?|found)\\w*',
    3.5,
  ],
  [
    '(?:dashboards?|graphs?|charts?|supervision|monitoring|console|control panel)(?: \\S+)? (?:shows?|showed|turns?|looks? (?:odd|wrong|strange|flat))\\b',
    3,
  ],
  [
    '(?:first|earliest|1st) (?:\\S+ )?(?:phone )?(?:calls?|callers?|tickets?|(?:e-?)?mails?|tweets?|questions?|hints?|indications?)\\b(?! (?:with|to|sent|posted|went|goes))(?!s? to\\b)',
    4,
  ],
  ['first (?:knew|learn(?:t|ed|s)|heard|told|aware|noticed|became aware)\\b', 5],
  [
    '(?:issue|ticket|bug|case|report)s? (?:\\S+ )?(?:opened|filed|raised|created|submitted|logged) by (?:an? |the |one )?',
    4,
  ],
  ['tickets? (?:#?\\S+ )?from\\b', 3],
  [
    '(?:lands?|landed|arriv(?:es|ed)|turn(?:s|ed) up|show(?:s|ed) up|comes? in|came in|ends? up|ended up) (?:in|on|at) (?:the |our )?(?:\\S+ )?(?:queue|inbox|mailbox|desk|hotline)\\b',
    4,
  ],
  [
    '(?:word|news|reports?|rumou?rs?|complaints?) (?:\\S+ )?reach(?:es|ed)? (?:us|the|our)\\b|g[eo]ts? wind of|tip(?:s|ped)? (?:us )?off\\b',
    4,
  ],
  [
    '(?:wr(?:ote|ites?)|report(?:s|ed)?|point(?:s|ed) out) to (?:us|support|the (?:team|help ?desk|hotline|office))\\b',
    3.5,
  ],
  [
    '(?:phones?|hotline|telephones?|lines?|switchboard) (?:starts? to |started to |begins? to |start |started |starts )?(?:rings?\\b|ringing|rang|light(?:s|ing)? up|lit up)',
    3.5,
  ],
  [
    '(?:calls?|tickets?|complaints?|mails?) (?:start|begin|began)\\w*(?: \\S+){0,2}|begin to (?:call|complain|ask|report)',
    2.5,
  ],
  [
    '(?:synthetic|probe|canary|health ?check|heartbeat|smoke test|end-to-end test)s?(?: \\S+){0,2} (?:fail\\w*|red|missing|missed|down)\\b',
    4,
  ],
  [
    '(?:uptime ?robot|pingdom|statuscake|monitor\\w*|probe)s?:? (?:says? |reports? |is |goes |shows? )?(?:down|red|critical|failing|unreachable)\\b',
    4,
  ],
  ['(?:red|amber|warning|fault) (?:lamps?|lights?|leds?)\\b', 2.5],
  [
    '(?:sms|text|call|push|(?:e-?)?mail|message) from (?:the |our )?(?:monitor\\w*|alerting|watchdog|sensor|system)',
    3.5,
  ],
  ['(?:anomaly|warning|abuse|alert|alarm|security) (?:(?:e-?)?mail|message|notice|notification|report)s?\\b', 3],
  [
    '(?:why|how come) (?:is|are|does|do|can.t|isn.t|don.t|did|am)\\b[^?]{0,80}\\?|did (?:you|we) (?:guys |just )?(?:get|quit|change|break|turn|switch|deploy)\\b[^?]{0,60}\\?|(?:down|broken|dead|gone|slow) for (?:everyone|anyone|you|anybody)\\b',
    3.5,
  ],
  [
    `(?:brought up|raised|mentioned|noticed|spotted|discovered|reported|flagged) by (?:an? |the |our |one )?(?:\\S+ ){0,2}${outsiders}\\b`,
    4,
  ],
  [
    '(?:telephones?|telephoned|phones|phoned|rings|rang|calls|called|texts|texted|writes to|wrote to|e-?mails|e-?mailed|messages|messaged) (?:us|me)\\b',
    4,
  ],
  ['find(?:s)? out (?:when|that|because|from)\\b|found out (?:when|that|because|from)\\b', 3],
  ['(?:told|tells|informed|informs|notified|notifies|alerted|warned) us (?:of|about|that)\\b', 3.5],
  ['(?:nobody|no one|no-one|none)\\b[^.]{0,30}\\b(?:notic|alert|report|spot|saw|sees?)\\w*', -6],
  [
    '(?:spot|spots|spotted|notic\\w+|catch|catches|caught|detects?|picks? up|picked up) (?:the |an? |this |that )?(?:\\S+ )?(?:anomal\\w+|irregularit\\w+|discrepanc\\w+|deviation|drop|dip|spike|gap|mismatch|it)\\b',
    3.5,
  ],
  [
    '(?:phone|pager|beeper|mobile)s? (?:buzz|beep|vibrat|chirp)\\w*|(?:angry|worried|furious|confused) (?:tweets|comments|posts|messages|calls|mails|customers|users)',
    4,
  ],
  [
    '(?:nagios|grafana|datadog|sentry|monitoring|zabbix|icinga|alertmanager|health ?checks?|dashboards?)(?: \\S+){0,3} (?:screams?|shouts?|lights? up|lit up|flash\\w*|shows?|showed|complains?|catches|caught|goes (?:red|critical)|went (?:red|critical))\\b',
    3.5,
  ],
  ['(?:first|initial) (?:\\S+ ){1,3}(?:seen|noticed|observed|spotted)\\b', 4],
  ['mentioned on\\b|asked about on\\b', 3],
  [
    '(?:telephon|phon|ring|rang|call)(?:s|es|ed)? (?:our|the) (?:emergency|hotline|duty|support|help|service|customer|24)\\S*',
    4,
  ],
  ['(?:watcher|watchdog|monitor|alert|alarm|rule|check|probe)s? (?:\\S+ )?(?:fires?|fired|trips?|tripped)\\b', 4],
  [
    '(?:customers|users|clients|visitors|players|people) (?:now |start to |began to )?(?:see|get|receive|face|experience|encounter) (?:an? |only |the )?(?:\\S+ )?(?:[45]\\d\\d|5xx|errors?|time-?outs?|blank|empty|white)',
    -4,
  ],
  [
    `${outsiders}(?: \\S+){0,2} (?:says?|said|claims?|claimed|points? out|pointed out) (?:that |the |they|it|she|he|he|there|their|my|our|we|I|nothing|something)`,
    3.5,
  ],
  [
    '(?:mentions?|chatter|complaints?|outcry|posts?) (?:on (?:social media|twitter|discord|reddit) )?(?:start|begin|began|come|came|coming|appear|pour|roll|trickl)\\w*',
    3.5,
  ],
  [
    '(?:smokeping|librenms|cacti|prtg|netdata|dynatrace|splunk|kibana|thousandeyes|catchpoint|observium|munin|centreon|graylog|uptime ?kuma|healthchecks\\.io|cloudwatch|appdynamics|elastic|logwatch) (?:\\S+ )?(?:shows?|showed|sees?|saw|reports?|marks?|flags?|alarms?|warns?)\\b',
    3.5,
  ],
  [`alerted by (?:the |our |an? )?(?:\\S+ )?${supplier}`, 3],
  [
    '(?:issues?|problems?|incidents?|outages?|faults?|failures?|degradation) (?:is |was |were )?(?:first )?(?:discovered|noticed|spotted|found) by\\b',
    4.5,
  ],
  [
    '(?:drafts?|copy|final|interim|written) (?:\\S+ )?(?:of (?:the |a )?)?reports?\\b|reports? (?:is |was |has been )?(?:circulated|published|written|drafted|shared|released|due|finished|finali[sz]ed|reviewed|follows)\\b',
    -5,
  ],
  [
    'reported (?:as )?(?:ready|healthy|ok|okay|normal|success\\w*|back|green|up|no (?:errors|issues|problems)|that (?:it|all|everything))\\b',
    -5,
  ],
]
