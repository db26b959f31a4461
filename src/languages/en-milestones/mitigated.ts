import type { MilestoneWords } from '../language.ts'
import { service, trouble } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [
    '(?:fix|patch|patched|hot ?fix|solution|workaround|change|mitigation)\\b[^.]{0,40}\\b(?:deploy|appl|roll|releas|implement|complet|push|in place|live|ship|confirm|works)\\w*',
    5,
  ],
  [
    '(?:deploy|appl|roll|releas|implement|push|ship|perform)(?:ed|ied|s|ing|es)?\\b[^.]{0,30}\\b(?:fix|patch|hot ?fix|solution|workaround|mitigation|rules?)',
    5,
  ],
  ['(?:rollback|roll ?back|revert) (?:\\w+ )?(?:is |was )?(?:deploy|complet|finish|perform|done|live|success)\\w*', 5],
  ['(?:fix|patch|hot ?fix|change|revert|pr|mr|pull request)\\b[^.]{0,30}merged|merged [^.]{0,30}\\b(?:fix|patch)', 3.4],
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
    'attempt|tr(?:y|ied|ying) (?:to|a)|fail(?!-?over|\\w* over)|unsuccess|still|prepar|propos|begins|start(?:s|ed|ing)? (?!to settle|again|(?:to |being |to be )?(?:serv|sen[dt]|work|respon|process|accept|deliver|flow|normali|recover))|initiat|work on|working on|looking (?:at|into)|maintenance window|plan(?:s|ned)? to|decided|decision|in progress|underway|triggered|(?:drop|fail|crash|down|slow)\\w* again|in the hope|investigat|continu',
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
  // 'Service is restored, we keep working on the cause': what goes on is no longer the impact.
  [
    '(?:recovered|restored|back (?:up|online|to normal)|resolved|mitigated|fixed|operational|stable|(?:works?|working|available) again)\\b[^.;,]{0,40}(?:,(?: (?:and|but|while|though|although))?|;| while| but| though) (?:\\S+ ){0,3}(?:keeps?|continu\\w+|investigat\\w+|work(?:s|ing)? (?:on|with)|look(?:s|ing)? (?:at|into|for)|watch(?:es|ing)?)\\b',
    3.2,
  ],
  // 'It seemed to recover until about three': the good time ended then.
  [
    '(?:recover|restor|resum|stabl|stabili[sz]|work|normal|healthy|fine|ok|good|available|online|operational|steady|quiet|calm|holds?|held|up)(?:ed|es|s|ing|e|ly|er|ered)?(?: \\S+){0,3},? (?:until|till)\\b',
    -6,
  ],
  // What is being worked on is not done, whichever of its parts is named.
  [
    '^(?:\\S+ ){0,4}(?:looking (?:at|into|to)|working (?:on|to|towards?)|trying to|attempting to|aiming to|hoping to|about to|in the process of|efforts? to) (?:\\w+ly )?(?:fix|restor|bring|resolv|recover|repair|get|put|mitigat|rebuild|revert|roll)\\w*',
    -5,
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
  [
    '(?:fix|hot ?fix|patch|revert|rollback|correction|work-?around|by-?pass)(?: \\S+)? (?:is |was |now |goes |went )?(?:out|in|live|through|landed|lands|up|active)\\b',
    4.5,
  ],
  [
    '(?:new|patched|corrected|fixed|clean|old|previous) (?:\\S+ )?(?:build|version|release|binary|certificate|cert|key|config\\w*|file|rule|image)s? (?:\\S+ )?(?:is |was |now |goes |went )?(?:out|in|live|through|landed|lands|up|active|in place|loaded|installed|accepted)\\b',
    4,
  ],
  ['version \\S+ (?:is |now )?(?:live|out)\\b', 3],
  [
    '(?:live|out|active|in place|deployed|rolled out|installed|restored) (?:on|in|to|at|across) (?:all|both|every)\\b|live again\\b|reach(?:es|ed) (?:the last|all|every)\\b',
    4,
  ],
  [
    '(?:kill ?switch|feature flag|flag|toggle)s? (?:\\S+ )?(?:is |was )?(?:off|pulled|flipped|thrown|set|hit)\\b|bypass(?:es|ed)\\b|we bypass\\b',
    3.4,
  ],
  [
    '(?:rule|job|cron|import|export|billing|charging|charges|link|page|form|account|token|key|feature|campaign|batch)s? (?:\\S+ )?(?:is |was |were |are |has been |have been )?(?:pulled|deleted|withdrawn|hidden|switched off|turned off|suspended|taken down|unpublished|shut off|cut off|put on hold)\\b',
    3.4,
  ],
  [
    'back (?:above|below|under|over|at|down|on air|on the air|in business|in operation|in use|on (?:its|their) feet)\\b',
    4.5,
  ],
  ['(?:all|every|both) (?:\\S+ ){1,3}(?:below|under|within) ', 3.5],
  [
    '(?:queue|error rate|errors|5xx|backlog|lag|failures|failure rate|rejections|timeouts)s?(?: \\S+){0,4} (?:at|to|near|down to) (?:zero|nothing|0\\b|normal|none|baseline)',
    5,
  ],
  ['success rate (?:\\S+ ){0,2}(?:9\\d|100)|p9\\d (?:\\S+ )?(?:back|down|under|below|normal)|p9\\d at \\d', 3.5],
  [
    '(?:latency|load times?|response times?|lag|temperatures?|cpu|load|error rate|error rates|rates?) (?:\\S+ )?(?:are |is )?(?:dropping|falling|sinking|coming down|easing|shrinking|recovering|improving)\\b',
    3,
  ],
  [
    '(?:5xx|4xx|500s|502s|503s|504s|symptoms?|spikes?|delays?|queue|smoke) (?:are |is |all )?(?:gone|vanished|over)\\b',
    4,
  ],
  ['last (?:5xx|4xx|error|failed|failure|timeout|lost|affected|wrong|faulty|rejected|bad)\\b', 3],
  [
    'no (?:more |further |new )?(?:errors|failures|timeouts|5xx|double \\S+|alerts|drops|losses)(?: \\S+){0,2} (?:since|after|any ?more|from)\\b',
    4,
  ],
  [
    'first (?:\\S+ ){1,3}(?:after|since) (?:the )?(?:halt|break|outage|stop|restart|interruption|incident|fix|pause|downtime)\\b|first (?:\\S+ ){1,3}(?:goes|went|gets|got|comes|came) (?:through|out|in|back)\\b',
    5,
  ],
  [
    '(?:orders|messages|mails?|e-?mails|payments|traffic|water|power|picture|sound|signal|data|calls|requests|jobs|trains|buses|tickets|purges|writes|reads|events|transactions|deliveries|blocks|results|current|heat|gas|service) (?:\\S+ )?(?:flow(?:s|ed|ing)?|runs?|running|moves? again|moving|comes? (?:in|through|back)|came (?:in|through|back)|going through|go(?:es)? through|went through|gets? through|got through|returns?|returned)\\b',
    4,
  ],
  [
    '(?:power|grid|mains|picture|water|signal|supply|connection|line|lines|voice|television|internet|heating|lights?|sound|audio|video)s? (?:is |are |was |were )?(?:all )?(?:back|restored|returns|returned)\\b',
    4.5,
  ],
  [
    '(?:users|customers|clients|staff|clinicians|nurses|agents|members|people|players|students|teachers|patients|passengers|everyone|everybody|they|we) (?:can|could) (?:now |again |once more )?(?!not\\b|no longer|only\\b|see the error|hardly)(?:log|sign|pay|order|book|access|connect|work|use|reach|play|print|call|buy|open|send|shop|withdraw|check in|board)\\b',
    4,
  ],
  [
    '(?:move|moves|moved|switch|switches|switched|shift|shifts|shifted|fails?|failed|rout(?:e|es|ed)|redirect(?:s|ed)?|points?|pointed|cuts?|flip(?:s|ped)?|sold|sell|handled|answered|processed|served|serves?|runs?|running|plays?|patched|traffic) (?:\\S+ ){0,5}(?:to|from|over|on|onto|via|through) (?:the |a |our )?(?:\\S+ )?(?:spare|back-?up|second(?:ary)?|standby|replica|reserve|alternat\\w+|scrubbing|healthy|generator|by-?pass|old)\\b',
    4,
  ],
  [
    '(?:started|restarted|patched|switched|opened|closed|reset|sent|processed|moved|run|done|corrected|released) (?:\\S+ ){0,4}(?:by hand|manually)\\b',
    3.4,
  ],
  ['set (?:the )?(?:\\S+ ){1,2}to (?:pass|bypass|ignore|allow|serve|skip|accept)\\b', 3],
  [
    '(?:valve|pump|disk|drive|psu|power suppl(?:y|ies)|card|module|cable|fuse|relay|fan|battery|splice|fibre|fiber|switch|router|controller|breaker|part|unit|board|compressor|sensor|array)s? (?:\\S+ )?(?:is |was |were |are |has been |have been )?(?:changed|replaced|swapped|fitted|spliced|repaired|mended|renewed|exchanged|re-?seated|rebuilt|whole|finished|reset)\\b',
    4,
  ],
  [
    '(?:compressors?|pumps?|chillers?|engines?|generators?|nodes|servers|workers|pods|turbines?)(?: \\S+){0,2} (?:running|turning|serving|started|takes? the load)\\b',
    3.5,
  ],
  [
    '(?:end(?:s|ed)|stop(?:s|ped)|clos(?:es|ed)|contain(?:s|ed)) the (?:\\S+ )?(?:exposure|leak|impact|bleeding|damage|attack|abuse|spread)\\b|exposure (?:\\S+ )?(?:ends?|ended|stopped|closed)\\b',
    5,
  ],
  [
    '(?:attack|ddos|flood|storm|attacker|intruder|abuse)s? (?:\\S+ ){0,2}(?:stops?|stopped|subsid\\w*|ends?|ended|ceas\\w*|fades?|over(?! (?:the|an?|time|\\d))|out|locked out|expelled|blocked)\\b',
    5,
  ],
  [
    're-?open(?:s|ed)\\b|(?:gates?|doors?|tills?|counters?|box office|sales?) (?:is |are )?(?:open|sell\\w*)(?: again)?[.!]?$',
    3.8,
  ],
  ["^(?:success|it (?:works|lives)|works|fixed|(?:and )?we(?:'|’)?re back|(?:and )?we are back)[.!]?$", 4.5],
  [
    '(?:stations?|sites?|shops?|branch(?:es)?|offices|users|customers|wards|schools|stores|all) (?:\\S+ )?(?:report|confirm)(?:s|ed|ing)? (?:\\S+ )?(?:normal|back|working|ok|okay|recovery|green)\\b',
    5,
  ],
  ['all green\\b|green (?:across the board|again|everywhere)', 4],
  [
    '(?:last|final|remaining) (?:\\S+ ){1,3}(?:is |was |were |has been |have been )?(?:submitted|refunded|repaid|corrected|re-?sent|freed|delivered|processed|reissued)\\b',
    3,
  ],
  [
    '(?:limit|quota|capacity|ceiling|pool)s? (?:\\S+ )?(?:is |was |were )?(?:raised|lifted|doubled|increased|extended|enlarged)\\b',
    3.4,
  ],
  ['(?:online|up|running|back) on the (?:patched|fixed|new|old|previous|spare)\\b', 3.5],
  ['test(?:s|ed) (?:it|this|them|the \\S+) (?:with|in|on|internally)\\b', -2],
  ['(?:resolv|fix)ing (?:the |this |our )?(?:\\S+ )?(?:issues?|problems?|outage|incident|errors?)\\b', 3.5],
  ['drained the\\b|(?:queues?|backlogs?) (?:is |are )?draining\\b', 3],
  [
    '(?:conveyors?|belts?|lines?|trains?|lifts?|buses|machines?|ovens?|robots?|feeds?) (?:is |are )?(?:moving|rolling|running again|turning again)\\b',
    4,
  ],
  [
    'new (?:\\S+ )?(?:key|certificate|cert|token|credential|secret|licen[cs]e)s? (?:\\S+ )?(?:deployed|rolled out|issued|pushed|loaded)\\b',
    4,
  ],
  [
    '(?:errors?|problems?|issues?|failures?|symptoms?|alerts?|alarms?|timeouts|5xx|spikes?|lag|outage) (?:is |are |was |were |comes? |came )?(?:\\S+ )?(?:back|returns?|returned|reappear\\w*|recur\\w*)\\b(?! (?:to|below|under|at|within|down))',
    -8,
  ],
  [
    '(?:is|are|was|were) (?:being )?(?:printed|sent|served|processed|delivered|sold|shown|accepted|answered|read|written|produced|shipped|displayed|issued|booked|paid|loaded|received|updated|played|synced|replicated|indexed|billed|pumped|heated|cooled|lit) again\\b',
    4,
  ],
  [
    '(?:begin|start|began)\\w* to back up\\b|(?:messages?|mails?|deliver\\w+|jobs|requests|traffic|events|queues?|orders|writes|transactions|builds) (?:\\S+ ){0,2}back(?:s|ed|ing) up\\b(?! and)',
    -8,
  ],
  [
    '(?:reload|restart|reboot|reset|shut)(?:s|ed)? (?:down )?(?:unexpectedly|spontaneously|by (?:it|them)sel\\w+|on (?:its|their) own|without (?:warning|notice)|for no reason|repeatedly|in a loop|constantly)\\b',
    -6,
  ],
  ['loss (?:\\S+ )?(?:clears|cleared|gone|ends|ended|stops|stopped|subsid\\w*|back to|down to|drops? to)\\b', 4],
  [
    '\\b(?:in|on) (?:ci|qa|dev|the (?:lab|test \\w+)|an? (?:laptop|test \\w+|copy)|staging|pre-?prod\\w*)\\b|for an? (?:test|trial|drill)\\b',
    -3.5,
  ],
]
