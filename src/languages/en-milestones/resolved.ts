import type { MilestoneWords } from '../language.ts'

export const resolved: MilestoneWords = [
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
    '(?:fully|completely|full|complete|all \\w+) (?:restored|recovered|operational|resolved|mitigated|available|functional\\w*|restoration|recovery|back)',
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
  [
    '^(?:\\S+ ){0,4}(?:looking (?:at|into|to)|working (?:on|to|towards?)|trying to|attempting to|aiming to|hoping to|about to|in the process of|efforts? to) (?:\\w+ly )?(?:fix|restor|bring|resolv|recover|repair|get|put|mitigat|rebuild|revert|roll)\\w*',
    -5,
  ],
  [
    '(?:recover|restor|resum|stabl|stabili[sz]|work|normal|healthy|fine|ok|good|available|online|operational|steady|quiet|calm|holds?|held|up)(?:ed|es|s|ing|e|ly|er|ered)?(?: \\S+){0,3},? (?:until|till)\\b',
    -6,
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
  ['(?:no|zero) (?:further|more|new|other) (?:errors?|failures?|issues?|problems?|alerts?|reports?|complaints?)', 3.5],
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
  [
    '(?:crisis|incident|emergency|response|command|war ?room|bridge|call|team|cell|plan|channel)(?: \\S+){0,3} (?:is |was |are |were )?(?:stood down|stands? down|dissolved|disbanded|deactivated|closed|ended|released|wound (?:up|down)|sent home)\\b',
    5.5,
  ],
  ['st(?:ood|ands?|anding) (?:the |our )?(?:\\S+ ){1,2}down\\b', 5],
  [
    '(?:back to |in |off to |to )?bed[.!]?$|every(?:one|body) (?:goes|went|is going) (?:home|to bed|back to bed)|over and out\\b|good ?night\\b',
    3.5,
  ],
  [
    '(?:case|record|matter|event|file|issue|disturbance|fault|sev\\S*|p\\d|alarm|interruption|disruption|breakdown|halt) (?:is |was |now )?(?:closed|concluded|over|ended|done|settled|finished)\\b',
    5.5,
  ],
  [
    'call(?:s|ed|ing)? it (?:done|a day|a night|over|fixed|resolved)\\b|calling it\\b|declar\\w* (?:victory|(?:a |the )?return|(?:the )?(?:end|all[- ]clear)|(?:it|everything|this) (?:over|closed|resolved|normal))',
    5.5,
  ],
  [
    '(?:consider|regard|deem|treat|view)(?:s|ed|ing)? (?:\\S+ ){0,4}(?:as )?(?:over|closed|concluded|ended|resolved|finished|settled|complete|fixed)\\b',
    6,
  ],
  [
    '(?:no|zero|nothing) (?:further |more |new |other )?(?:calls?|cases?|tickets?|complaints?|errors?|alerts?|alarms?|reports?|failures?|issues?|occurrences?)(?: \\S+){0,2} (?:since|for|received|in the last|over the last|so far|registered)\\b',
    4.5,
  ],
  [
    'nothing (?:odd|unusual|suspicious)\\b|nothing (?:new|else|more|further) (?:since|for|reported|happened|came)\\b',
    3,
  ],
  ['(?:quiet|stable|calm|clean|steady|healthy) (?:for|since|overnight|all (?:night|day)|through the)\\b', 4.5],
  [
    '(?:end|conclusion) of (?:the )?(?:event|disturbance|observation|monitoring|alert|emergency|heightened)\\b|(?:monitoring|observation|watch|hypercare)(?: \\S+){0,2} (?:ends?|ended|over|finished|lifted|closed)\\b',
    5,
  ],
  ['(?:normal|regular|usual|scheduled) (?:operations?|service|timetable|schedule|running|programme|programming)\\b', 3],
  [
    'business as usual|back to business|everything as (?:it was|usual|before)|return(?:s|ed)? to the (?:\\S+ )?normal\\b',
    4,
  ],
  ["it(?:'|’)?s (?:all )?over\\b|it (?:is|was) (?:all )?over\\b", 5],
  [
    '(?:plan|emergency|restriction|divert|measure|ban|state of \\S+|advisory|order)s? (?:is |was |are |were |has been |have been )?(?:lifted|deactivated|revoked|withdrawn|cancelled|ended|rescinded)\\b',
    4,
  ],
  ['status(?: page| site)? (?:\\S+ ){0,4}(?:green|operational|normal)\\b', 4.5],
  ['hand(?:s|ed|ing)? back (?:to|the)\\b|wrapp?(?:ed|ing|s)? up\\b|^all done\\b|^finished\\b', 3.5],
  [
    '(?:final|closing|last) checks?(?: \\S+)? (?:fine|complete\\w*|done|passed|ok|clean|made)\\b|checked, (?:nothing|all|no)\\b',
    4,
  ],
  [
    '(?:backlogs?|queues?|last \\S+(?: \\S+)?) (?:is |was |were |has been )?(?:worked off|cleared|restored|refunded|recovered)\\b',
    2.5,
  ],
  ['lock(?:s|ed) (?:the|this) (?:issue|thread|ticket)\\b', 3],
  [
    '(?:errors?|problems?|issues?|failures?|symptoms?|alerts?|alarms?|timeouts|outage) (?:is |are |was |were |comes? |came )?(?:\\S+ )?(?:back|returns?|returned|reappear\\w*|recur\\w*)\\b(?! (?:to|below|under|at|within|down))',
    -8,
  ],
  ['impair\\w*|disrupted|no further information', -4],
  ['(?:backlogs?|queues?) (?:\\S+ )?(?:processed|worked through)\\b', 2.5],
  ['stand-?down\\b', 4.5],
  [
    '(?:continu\\w+|keep\\w*|still|closely|now|we|is|are|and) (?:to )?(?:monitor(?:ing)?|watch(?:ing)?|observ(?:e|ing))\\b|monitoring (?:the|it|for|closely|continues|goes on)\\b|under observation|keep\\w* an eye',
    -3,
  ],
]
