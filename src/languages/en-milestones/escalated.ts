import type { MilestoneWords } from '../language.ts'
import { seniors, supplier } from './nouns.ts'

export const escalated: MilestoneWords = [
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
  // Whom a monitor calls is who is on call: nobody more was called in.
  [
    '(?:on[- ]?call|engineers?|teams?|responders?|sre|ops|staff|we) (?:\\S+ ){0,3}(?:is|are|was|were|gets?|got|been|being) (?:\\w+ly )?(?:paged|alerted|notified|called|woken|warned)(?: up)? (?:by|with|via|through|due to|because of|from|of|about|for|on) (?:an? |the |our |this |several |multiple |many |automated |automatic |first |some |\\d+ )*(?:\\S+ )?(?:alerts?|alarms?|alerting|monitors?|monitoring|pages?|pager\\w*|sensors?|health ?checks?|checks?|probes?|watchdogs?|errors?|failures?|latency|spikes?|high|elevated|increased|imminent|unusual|abnormal)\\b',
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
  [
    '(?:crisis|emergency|continuity|contingency|disaster|major incident|incident (?:plan|response|room|team|procedure)|gold|silver)(?: \\S+){0,4} (?:activat|invok|declar|conven|establish|mobili[sz]|assembl|stood up|set up|triggered|initiated)\\w*',
    5,
  ],
  [
    '(?:activat|invok|declar|conven|stands? up|stood up|assembl|summon|mobili[sz]|initiat)\\w* (?:an? |the |our |its )?(?:\\S+ ){0,3}(?:crisis|emergency|continuity|contingency|disaster|incident (?:plan|response|team|room|procedure|process)|major incident|war ?room|command)',
    5,
  ],
  ['(?:crisis (?:cell|team|staff|level|mode|meeting|unit|group)|state of emergency)\\b', 3.5],
  [
    '(?:crisis|emergency|war room|command|cell|team|bridge)\\b[^.]{0,30}\\b(?:stood down|stands? down|stand-down|dissolv|disband|deactivat|lifted|ends?\\b|ended|over\\b)',
    -6,
  ],
  [
    `${seniors}(?: \\S+){0,2} (?:is|was|are|were|gets?|got|has been|have been) (?:\\S+ )?(?:called|phoned|telephoned|rung|woken|paged|summoned|informed|notified|alerted|engaged|contacted|brought in|pulled in|looped in|consulted|involved|invited|added)\\b`,
    4,
  ],
  [
    `${seniors}(?: \\S+)? (?:called|phoned|telephoned|woken|paged|summoned|informed|notified|alerted|engaged|contacted|brought in|pulled in|looped in|consulted|involved|invited|added)(?= (?:in|out|up|awake|and|by|at|to)\\b|[.,;:!]|$)`,
    4,
  ],
  [
    '(?:operator|manager|officer|supervisor|technician|guard|shift|dispatcher|lead)s? (?:\\S+ )?(?:ring|rings|rang|phones|phoned|calls|called|pages|paged|wakes|woke) (?!in\\b|it\\b|for\\b|back\\b|off\\b|the (?:user|customer|client)|our\\b|us\\b)',
    3.5,
  ],
  [
    `(?:call|phon|telephon|ring|rang|wak|woke|pag|summon|rous|invit|alert|notif|inform|contact|engag|involv|consult)(?:s|es|ed|ing|e|en|ies|ied)? (?:up |in |out |on )?(?:the |our |an? |all |both |its |their )?(?:\\S+ ){0,2}${seniors}\\b`,
    4,
  ],
  ['(?:call(?:s|ed|ing)? (?:in|out)\\b|roped in|pulled in(?:to)?|drafted in|engaged)\\b(?! (?:with|in|by))', 2.7],
  ['pull(?:s|ed)? (?:\\S+ ){1,4}into (?:an? |the )?(?:call|meeting|room|bridge|channel)', 4.5],
  [
    '(?:wak(?:es|ing)|woke|rous(?:es|ed|ing)|rings|rang|phoned|phoning|paging|call(?:s|ing) in) (?:up )?(?:@\\S+|(?!(?:the|our|us|in|with|and|off|at|it|for|to|up|on|me|back|system|is|was|are|again)\\b)[a-z]+(?=$|[.,;:!]| (?:and|at home|from|for|out|awake)))',
    3.5,
  ],
  ['(?:to|by|at|with) (?:the )?(?:(?:second|third|2nd|3rd)[- ](?:line|level|tier)|(?:l|level |tier )[23]\\b)', 4],
  [
    '(?:issue|matter|problem|ticket|case|incident|fault|report)s? (?:(?:is|was|were|has been|have been) )?(?:raised|passed|handed|given|forwarded|transferred|referred|goes|went|moved|taken) (?:\\S+ )?(?:to|with)\\b',
    4.5,
  ],
  ['(?:raise[sd]?|raising|sound(?:s|ed)?) the alarm (?:with|at|to)\\b', 4.5],
  ['(?:priority|severity|prio|sev)(?: \\S+){0,2} (?:raised|upgraded|bumped|increased|elevated) to\\b', 5],
  [
    'all[- ]hands|(?:whole|entire) (?:\\S+ )?team\\b|(?:two|three|four|more|other|further) (?:more )?(?:people|engineers|colleagues|hands|developers) join',
    3.5,
  ],
  [
    'takes? (?:over )?command|took (?:over )?command|(?:becomes?|became|appointed|named) (?:the )?(?:incident (?:commander|lead|manager)|commander|ic)\\b|(?:ic|incident (?:commander|lead|manager)) (?:is |was )?(?:assigned|appointed|named)',
    4.5,
  ],
  ['(?:open|fil|rais|creat|lodg|logg)\\w* (?:an? |the )?(?:\\S+ ){0,3}(?:ticket|case|request) (?:with|at)\\b', 4.5],
  ['(?:crisis|emergency|disaster|p[0-2]|sev\\S*|major incident) (?:is |was )?(?:declared|called|opened|raised)\\b', 5],
  ['declar\\w* (?:an? |the )?(?:\\S+ ){0,3}(?:crisis|emergency|disaster|critical|incident|p[0-2])\\b', 5],
  [
    '(?:incident|conference|situation|operations|crisis|war) (?:room|bridge|call|channel|meeting)s? (?:is |was )?(?:opened|established|set up|started|convened|created)',
    4.5,
  ],
  ['secondary\\b|duty (?:supervisor|executive|manager|director)\\b', 1.5],
  ['(?:help|assistance|support|aid|advice) (?:is |was |has been )?(?:requested|sought|asked for)\\b', 4.5],
  [
    '(?:loop|rop|bring|pull)(?:s|es|ed|ing)? in (?!to\\b|the (?:change|code|fix|patch|commit))|brought in\\b|(?:loop|rop|bring|pull)(?:s|es|ed|ing)? (?:\\S+ ){1,3}in[.!]?$',
    4,
  ],
  [
    '(?:request|seek|sought|ask)\\w* (?:\\S+ )?(?:help|assistance|support|aid|advice) (?:from|of)\\b|call(?:s|ed) \\S+ (?:tac|support)\\b',
    4.5,
  ],
  [
    '(?:customers?|users?|clients?|members?|subscribers?|tenants?|guests?|patients?|readers?|listeners?|viewers?|passengers?|residents?|citizens?|parents?|owners?|shops?|stores?|branch(?:es)?|schools?)(?: (?:\\S+ ){0,4}| )(?:call|phon|ring|rang|telephon|writ|wrot|text)\\w*',
    -5,
  ],
  [
    `${supplier} (?:contacted|called|engaged|informed|notified|paged|alerted|involved|phoned|brought in|consulted)(?=[.,;:]|$| (?:for|about|by phone|via|to)\\b)`,
    4,
  ],
  [
    '(?:tac|vendor|provider|carrier|manufacturer|hoster|supplier|upstream|priority|premium) (?:\\S+ )?(?:case|ticket|request)s? (?:\\S+ )?(?:is |was )?(?:filed|opened|raised|logged|created|submitted)\\b|(?:fil|open|rais|creat|submit|logg)\\w* (?:an? |the )?(?:\\S+ )?(?:tac|vendor|provider|carrier|manufacturer|supplier|upstream) (?:case|ticket|request)',
    4.5,
  ],
  [
    '(?:core|lead|senior|protocol|client|upstream|backend|platform|network|database) (?:devs?|developers?|maintainers?|contributors?|engineers?) (?:is |are |was |were |get |got )?(?:pinged|paged|called|contacted|alerted|notified|tagged|woken|summoned|brought in|pulled in)\\b',
    4.5,
  ],
  [
    '(?:pager ?duty|opsgenie|victorops|splunk on-?call|monitor\\w*|alert\\w*|watchdog|pager|bot)\\b[^.]{0,40}\\b(?:calls|texts|phones|rings|wakes|woke|rang|phoned|texted)\\b',
    -5,
  ],
  [`alerted by (?:the |our |an? )?(?:\\S+ )?${supplier}`, -5],
  [
    '(?:messages?|mails?|e-mails?|calls?|complaints?|tickets?|reports?|mentions?) (?:start|begin|began|come|came|keep|kept|pour|hit)\\w*',
    -5,
  ],
]
