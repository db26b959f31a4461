import type { MilestoneWords } from '../language.ts'
import { flaw, trouble } from './nouns.ts'

export const started: MilestoneWords = [
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
  ['(?:first|initial) (?:\\w+ )?(?:waves?|attacks?|errors?|impact|failures?|occurrence|symptoms?|timeouts?|failed)', 5],
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
  ['(?:loses?|lost|losing|have no|has no|had no|no longer|out of (?:memory|disk|space)|ran out of|runs out of) ?', 2.7],
  ['(?:could|can) ?(?:not|n.t)|(?:was|were|is|are) unable|couldn.t|can.t', 2],
  [
    '(?:crash|fail(?!-?over|\\w* over)|stop(?:s|ped)\\b|stall|halt|broke|break(?:s|ing)\\b|shut(?:s|ting)? down|expir|exhaust|saturat|corrupt|overload|overheat|degrad|outage|unrespons|deadlock|hang|hung)\\w*',
    2.7,
  ],
  ['(?:unauthori[sz]ed|malicious|fraudulent|rogue|malware|backdoor\\w*)', 2.7],
  ['(?:accidental|inadvertent|mistaken|unintended|erroneous)(?:ly)?\\b|by mistake|in error', 1.5],
  [
    '(?:attack(?:er|s)?|hackers?|intruders?|impersonators?|actors?|exploit(?:er|s)?) (?:\\w+ )?(?:gain|start|beg|access|exploit|obtain|log|send|direct|creat|upload|publish|submit|drain|use)\\w*',
    3,
  ],
  ['exploit(?:s|ed|ation)?\\b|(?:package|version|release|account)s? (?:\\S+ ){0,4}(?:uploaded|published|created)', 2.5],
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
  ['(?:drain(?:s|ed|ing)? (?!from|connections|the queue)|stolen\\b|tampered\\b|hijack\\w*|siphon\\w*|defac\\w*)', 2.5],
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
    '(?:freez|froze|jam|die(?=[sd])|(?<=s )die(?!\\p{L})|refus|reject|declin|stick|stuck|misrout|duplicat|overflow|leak)(?:s|es|ed|d)?\\b(?! (?:off|back))',
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
  [
    '(?:not|never|nothing (?:is|was)|cannot|can.t|don.t|doesn.t|didn.t) (?:be )?(?:\\S+ )?(?:sent|transmitted|delivered|printed|connected|shown|displayed|processed|answered|received|start|open|leave|load|render|arriv\\w*|updated|forwarded|put through|reached|respond\\w*)\\b',
    3.2,
  ],
  [
    'no (?:\\S+ )?(?:signal|service|power|water|picture|sound|dial tone|internet|television|telephony|connection|answer|response|new blocks|blocks|mails|messages|payments|light|heating|reception)\\b(?! (?:loss|lost|was lost|were lost))|no data (?:from|at|in|for|any ?more|since)',
    3,
  ],
  [
    'through the roof|soar(?:s|ed|ing)?\\b|skyrocket\\w*|5xx (?:\\S+ )?(?:up|climb\\w*|ris\\w*|spik\\w*)|error budget',
    3,
  ],
  [
    'off (?:the )?air\\b|dead air|(?:go(?:es)?|went|turns?|turned) (?:to )?(?:black|silent|silence|dark|white)\\b|(?:screens?|output|station|hall|studio|stream) (?:\\S+ )?(?:black|dark|silent|dead)\\b',
    3.5,
  ],
  [
    '(?:switch|turn|shut|power)(?:ed|s)? (?:itself|themselves) (?:off|down)\\b|stopp?(?:ed|s) (?:itself|themselves)\\b',
    3,
  ],
  ['(?:exceed\\w*|above|beyond|outside) (?:the |its )?(?:\\S+ )?(?:limit|maximum|specification|range)\\b', 3],
  [
    '(?:charg|bill|debit|sent|deliver|print|book|pa(?:id|ys))\\w* (?:\\S+ ){0,3}twice\\b|double[- ](?:charg|bill|book)\\w*',
    3.2,
  ],
  [
    "(?:visible|readable|accessible|exposed|available) (?:to|by|for) (?:anyone|everyone|anybody|the public|others|strangers|other)\\b|publicly (?:readable|visible|accessible)|strangers?(?:'|’)?s?\\b|other people(?:'|’)s|wrong (?:\\S+ )?(?:households?|recipients?|people|addresses|feeds?)",
    3.2,
  ],
  [
    '(?:stolen|leaked|compromised) (?:\\S+ )?(?:tokens?|keys?|passwords?|credentials?|accounts?)\\b|ransom\\w*|bogus\\b|(?:with|using) the (?:token|stolen|leaked)\\b',
    3,
  ],
  [
    '(?:first|earliest) (?:\\S+ ){0,2}(?:wrong|bogus|lost|missing|failed|failing|bad|locked|faulty|truncated|corrupt\\w*|broken|duplicate|unanswered|affected|late|empty)\\b',
    3.5,
  ],
  [
    '(?:fall(?:s|ing)?|fell) behind\\b|behind since\\b|used up\\b|fill(?:s|ed) up\\b|run(?:s)? out\\b|ran out\\b|pil(?:es|ed|ing) up\\b|build(?:s|ing) up\\b|starts? building\\b',
    2.7,
  ],
  [
    '(?:digger|excavator|anchor|backhoe|lightning|truck|roadworks|construction work)\\w*\\b[^.]{0,40}\\b(?:cut|hit|damag|sever|struck|strik|tear|tore|broke|snap)\\w*',
    4,
  ],
  ['trips?\\b(?! (?:to|report|home))|segfault\\w*|segv\\b|servfail|core dump\\w*|nxdomain', 2.7],
  [
    'held at\\b|stands? still\\b|thrown out\\b|kicked (?:from|out|off)|locked out\\b|logged out\\b|disconnected\\b|cut off\\b|turned away\\b|stranded\\b|drops? out\\b',
    2.7,
  ],
  ['crawl\\w*|slow(?:s|ed)? to\\b|take(?:s|n)? (?:\\S+ )?(?:\\d+|several|many) (?:seconds|minutes)\\b', 3],
  [
    'come(?:s)? back (?:empty|with nothing)|(?:array|drive|disk|table|page|list|cart|basket|inbox|result)s? (?:is|are|was|were|comes? back) empty|white pages?\\b',
    3,
  ],
  [
    'since (?:this|that) (?:moment|time|point|hour|change|update|release|switch)|from (?:then|this moment|that point|here) on\\b',
    3,
  ],
  ['(?:delivered|arriv\\w*|sent|processed) late\\b|(?:are|is|were|was) behind\\b', 2.7],
  ['(?:turn(?:s|ed)?|switch(?:es|ed)?) on (?:an? |the )?new\\b|activation of\\b|swapp?(?:s|ed)?\\b', 1.5],
  ['start(?:s|ed)? (?:dying|dropping|losing|timing)|begin(?:s)? dying', 2.7],
  [
    '(?:explod|vanish|plummet|plung|tumbl|collaps|evaporat|balloon|stutter|flicker|garbl|seiz|chok|tank|crater|overwr(?:it|ot)|clobber|mangl|scrambl|mispric|misprint)(?:e|es|ed|s|ing|en)?\\b|creeps? up|freez(?:es|ing)\\b|freeze[.!]?$|froze\\b|spins? (?:forever|endlessly)|grinds? to',
    2.7,
  ],
  [
    '(?:sign|logg|thrown|kick|boot|drop|dropp)(?:ed|s)? (?:out|off)\\b|split[- ]brain|one-way only|[45]\\d\\ding\\b',
    2.7,
  ],
  [
    '(?:comes?|came|goes|went|turns?) (?:out|up|in) (?:empty|blank|wrong|garbled|double|twice)\\b|out of date\\b|(?:a|one|two|three|\\d+) (?:days?|hours?|weeks?) old\\b',
    2.7,
  ],
  ['lock(?:s|ed) (?:up|the (?:\\S+ )?(?:table|database|queue|row)s?)\\b', 2.7],
  ['return(?:s|ed|ing)? (?:nothing|empty|only errors)\\b', 3],
  ['(?<!\\b(?:we|i|to|and|team|engineers?) )(?:stop(?:s|ped)?|cease[ds]?|quits?) \\w+ing\\b', 3],
  [
    '(?:cross(?:es|ed)|pass(?:es|ed)|tops|topped|breach(?:es|ed)) (?:the |its |our |a )?(?:\\S+ )?(?:thresholds?|limits?|slo|mark|\\d)',
    2.7,
  ],
  [
    'ke(?:eps?|pt) (?:on )?(?:climbing|growing|rising|failing|falling|dropping|crashing|restarting|increasing|losing|flapping|rebooting|timing)\\b',
    3,
  ],
  [
    '(?:drops|dropped|dropping|loses|lost|losing|sheds?|tears? down) (?:its |their |all |most |some |the )?(?:\\S+ )?(?:sessions?|connections?|packets?|calls?|requests?|frames|messages|peers?|links?|players?|connectivity|uplinks?|quorum|contact|power|sync)\\b',
    3.2,
  ],
  [
    '(?:show|return|get|see|receive|serve|load)(?:s|ed)? (?:an? |only |just )?(?:\\S+ )?(?:blank|empty|white|error|wrong|stale|garbled|warning) (?:pages?|screens?|results?|messages?|lists?|responses?|data|values?)\\b',
    3.2,
  ],
  ['errors (?:everywhere|all over|across|on every|for (?:all|every|most|many))\\b|empt(?:y|ies|ied) out\\b', 3],
  [
    '(?:reloads?|restarts?|reboots?|resets?|reload|restarted|rebooted|reloaded|shuts? down|fails? over|failed over|power[- ]cycles?) (?:unexpectedly|spontaneously|by (?:it|them)sel\\w+|on (?:its|their) own|without (?:warning|notice)|for no reason|repeatedly|in a loop|constantly)\\b',
    4,
  ],
  [
    '(?:cert\\w*|licen[cs]es?|domains?|tokens?|leases?|keys?|registrations?|passwords?|subscriptions?|signatures?|secrets?) (?:\\S+ ){0,2}(?:laps(?:e|es|ed)|runs? out|ran out)\\b',
    3.5,
  ],
  [
    '(?:users?|clients?|customers?|apps?|applications?|services?|players?|students?|staff|nodes?|pods?|jobs?|members|tenants|guests|everyone|people|devices|phones) (?:\\S+ )?(?:cannot|can ?not|can.t|could not|couldn.t|are unable|were unable|unable) (?!reproduce|confirm)',
    3,
  ],
  [
    '(?:messages?|mails?|deliver\\w+|jobs|requests|traffic|events|queues?|orders|writes|transactions|builds) (?:\\S+ ){0,3}back(?:s|ed|ing)? up\\b(?! (?:again|and running|to))',
    3.2,
  ],
  ['cuts? out\\b|cut off from\\b|(?:wip|eras|truncat|clobber)(?:es|ed) (?:the|all|every|our|an?) ', 2.7],
  [
    '(?<!(?:re|fix|patch) )(?:hits?|reach(?:es|ed)?|exhausts?|exhausted|fills?|fill(?:s|ed)|saturates?|saturated|eats?|ate|burns?) (?:up )?(?:the |its |their |our |all |an? )(?:\\S+ ){0,3}(?:limits?|quotas?|capacity|ceiling|cap|maximum|disks?|memory|ram|heap|pool|link|uplink|cpu|volume|partition|connections|slots|threads|budget)\\b',
    3,
  ],
  [
    '(?:errors?|disturbances?|slow-?downs?|glitch(?:es)?|malfunctions?|breakdowns?|crash(?:es)?|attacks?|anomal\\w+|symptoms?) (?:first )?(?:start|begin|began|begun|set in|appear|occur|commenc)\\w*',
    5,
  ],
  [
    '(?:suffer|experienc|encounter|undergo|underwent)\\w* (?:an? |the |some |from )?(?:\\S+ ){0,3}(?:failures?|breakdowns?|outages?|interruptions?|disturbances?|crash(?:es)?|disruptions?|blackouts?|power cuts?|faults?)\\b',
    4,
  ],
  [
    '(?:performed|applied|received|ran|installed|pulled in|picked up) (?:\\S+ ){0,3}(?:updates?|upgrades?|patches)\\b|(?:auto|automatic|unattended|scheduled)[- ](?:\\S+ )?(?:updates?|upgrades?|restarts?)\\b',
    1.5,
  ],
]
