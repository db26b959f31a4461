import type { MilestoneWords } from '../language.ts'
import { supplier } from './nouns.ts'

export const identified: MilestoneWords = [
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
  ['(?:explanation|reason|answer|origin)s?\\b[^.]{0,20}\\b(?:reveal|found|clear|discover|identif|known|emerg)\\w*', 5],
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
    '(?:attempts?|tr(?:y|ied|ying)|unsuccessful\\w*|want\\w*|in order|need\\w*) [^.]{0,20}to (?:find|identify|determine|locate)|(?:did not|didn.t) (?:\\S+ )?(?:find|know|see|help|reveal|show|yield|identif|lead|look|seem|turn)|no (?:weird|abnormal|successful|response)|asked|(?:is|was|to|we|they|team) request|requested',
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
  ['(?:traced|attributed|linked|tied|correlated) to\\b', 3],
  // 'The site went down to fix the disk' names no cause.
  [
    '(?:comes?|came|coming|is|was|being|put|all|mostly|largely|purely) down to (?!\\d|zero|about|under|below|only|just)',
    3,
  ],
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
  ['bisect(?:s|ed|ing)?\\b', 4],
  // Whom it strikes is no cause.
  [
    '(?:determin|confirm|establish|discover|found|conclud|suggest)\\w* (?:\\S+ ){0,3}that (?:multiple|several|some|many|a (?:number|few|subset)|most|all|customers|users|clients|other) ',
    -3,
  ],
  ['root[- ]caused?\\b (?:to|as|it)\\b', 6],
  [
    '(?:nail|home|hone|homes|hones|homed|honed|nails|nailed|drill|drills|drilled) (?:it |this |the \\w+ )?(?:down|in) (?:to|on)\\b',
    4.5,
  ],
  [
    '(?:problem|issue|cause|failure|fault|mechanism|failure mode|situation|bug|error|reason)s? (?:(?:is|was|were|are|has been|now|fully|well|better|finally|completely) )*understood\\b',
    5,
  ],
  [
    '(?:obvious|clear|plain|evident|apparent|know|knew|known|understood|understand|see|saw|found out|finds? out|figured out|works? out|worked out|reali[sz]ed?) (?:\\S+ ){0,2}?(?:what|where|why) (?:it |things |this )?(?:(?:had |has )?(?:went|gone|goes)|was|is) wrong\\b',
    5,
  ],
  ['(?:recogni[sz]|understood|understand|spott?|saw|grasp)(?:s|es|ed)? (?:that )?the (?:\\S+ )?(?:root )?cause\\b', 6],
  [
    'investigations? (?:\\S+ )?(?:determin|conclud|establish|confirm|identif|discover|trac|pinpoint|suggest|uncover)\\w*\\b(?! (?:no|nothing|that (?:no|nothing)))',
    5,
  ],
  [
    '(?:see|sees|saw|seen|find|finds|found|notic(?:e|es|ed)|read|spot|spots|spotted) (?:in|from|on|by) (?:the |our |its |their )?(?:\\S+ ){0,2}(?:logs?|traces?|metrics|graphs?|dashboards?|profiles?|dumps?|records|history) (?:that|how|why)\\b',
    4,
  ],
  [
    '(?:appears?|appeared|seems?|seemed|looks?|looked) (?:that |like |to be |as if |as though )(?:\\S+ ){0,8}?(?:caused|due to|because|related to|full|missing|expired|leak\\w*|loop\\w*|deadlock\\w*|thundering|misconfig\\w*|wrong|bug|regression|race|corrupt\\w*|exhaust\\w*|stuck|stale|blocked by|rate[- ]limit\\w*|oom\\w*|out of (?:memory|disk|space))\\b',
    3,
  ],
  ['c(?:omes?|ame) to light\\b', 4.5],
  [
    'there it (?:is|was)\\b|^found(?: it)?[:!.,]|^found it\\b|eureka|^aha\\b|^bingo|^gotcha|mystery (?:is )?solved|smoking gun|penny drop\\w*|dawn(?:s|ed) on',
    4.5,
  ],
  [
    "(?:it(?:'|’)?s|it is|it was|this is|this was|that(?:'|’)?s|that is|must be|has to be) (?:all |just |simply |clearly |definitely |really )?(?:an? |the |our |their |his |her |my )?(?:\\S+ ){0,2}(?:dns|ddos|firewall|certificate|cert|cache|cdn|disk|switch|router|provider|vendor|load balancer|config\\w*|deploy\\w*|release|migration|renewal|cron(?: job)?|bug|leak|loop|lock|deadlock|quota|rate limit|key|token|licen[cs]e|driver|kernel|query|index|attack|cable|fibre|fiber|typo|script|them|us|me)\\b",
    3.5,
  ],
  [
    `${supplier}(?: \\S+)? (?:confirm|acknowledg|admit|establish|explain|determin|conced)\\w* (?:to us )?(?:that|why|an?|the|it)\\b`,
    4.5,
  ],
  [
    '(?:vendor|provider|supplier|psp|carrier|host|isp|bank|partner|they)s? (?:tells?|told|informs?|informed|says?|said|writes?|wrote|repl(?:y|ies|ied)) (?:us )?(?:that )?(?:we|it|the|our) ',
    3.5,
  ],
  [
    '(?:connected|connects|linked|links|tied|ties|tie|matched|matches|correlated|correlates|pinned|pins) (?:the |this |it |these )(?:\\S+ ){0,4}(?:with|to|on)\\b',
    3.5,
  ],
  [
    '(?:comparison|diff|logs?|audit log|traces?|dumps?|profilers?|profile|strace|tcpdump|packet capture|history|stack ?trace|forensics?|inspection|measurement|debugger|process ?list|slow log)(?: \\S+){0,6} (?:names?|named|shows?|showed|reveals?|revealed|exposes?|exposed|gives? it away|confirms?|confirmed|proves?|proved|uncover\\w*|betrays?|leads? us)\\b',
    4,
  ],
  ['(?:logs?|traces?|dumps?) (?:is|are|was|were) (?:all|full of|flooded|nothing but)\\b', 3.5],
  [
    '(?:had|has|have) (?:run out|expired|lapsed|run full|filled up|been (?:\\S+ )?(?:rotated|revoked|left|set|changed|cancelled|renamed|commented out|unplugged|overwritten|misconfigured))\\b',
    3,
  ],
  [
    '(?:licen[cs]e|certificate|cert|key|token|secret|domain|password|reservation|contract|subscription|lease|credential)s? (?:\\S+ ){0,3}(?:ran out|lapsed|had expired|has expired|(?:was |were )?never renewed|not renewed)\\b|nobody (?:had )?renew\\w*',
    4,
  ],
  [
    '(?:i|we|he|she|\\S+) (?:remember|recall)(?:s|ed)? (?:that|the|how|an?)\\b|(?:we|i) (?:now |finally )?know (?:now )?(?:why|what)\\b|reali[sz](?:e|es|ed) (?:that|why|what|it)\\b',
    3.5,
  ],
  [
    'suspects?:|suspicion (?:falls?|fell|turns?)|(?:prime|main) suspect|(?:hypothesis|theory|suspicion) (?:is |was )?(?:confirmed|holds|proved|right)',
    4.5,
  ],
  ['explained by\\b|the (?:same|very) \\S+ (?:job|script|cron|query)\\b', 3],
  [
    '(?:break|cut|fault|damage|leak|short circuit|crack|blockage)s?(?: \\S+){0,5} (?:is |was |are |were )?(?:located|found|pinpointed|traced|measured|spotted)\\b|(?:measur|locat)(?:es|ed) the (?:break|cut|fault|damage|leak)',
    4.5,
  ],
  ['(?:rca|culprit|verdict|finding|suspect)\\s?:|(?:root cause|cause|reason)\\s?=', 4.5],
  ['reproduc(?:e|es|ed|ible)\\b', 2.5],
  [
    '(?:wrote|writes|said|says|explain(?:s|ed)|told us|tells us) (?:\\S+ ){0,7}that (?:it|this|the (?:cause|reason)) (?:is|was|had)\\b',
    3.5,
  ],
  [
    '(?:switch|router|disk|drive|controller|card|module|suppl(?:y|ies)|ups|pump|valve|fan|psu|breaker|chiller|fuse|relay|cable|battery)s? (?:\\S+ ){0,3}(?:has|have|had) (?:failed|died|lost|tripped|burnt|burned|broken|blown|stuck|worn)\\b',
    3,
  ],
  [
    'wrong (?:\\S+ )?(?:cluster|host|disk|controller|cable|file|key|certificate|subnet|zone|branch|environment|database|unit|port|account|region|table|flag|setting|value|path|cable|slot|label)\\b',
    3,
  ],
  ['(?:determin|establish|learn|conclud|ascertain)(?:s|es|ed|e|t)? (?:which|what|how|that) ', 2.7],
  ['(?:is|was) established (?:\\S+ ){0,6}that\\b|established (?:at|by|that)\\b', 4.5],
  [
    '(?:see|sees|saw|seen) the (?:\\S+ )?(?:expired|missing|wrong|stale|broken|faulty|bad|duplicate|cause|culprit|mistake|typo)\\b',
    4,
  ],
  ['(?:see|sees|saw|seen)(?: \\S+){0,4} that (?:each|every|all|the|an?|our|it|no|both)\\b', 3],
  [
    '(?:pattern|picture|reason|connection) (?:\\S+ )?(?:becomes?|became|emerges?|emerged|is|was) (?:clear|plain|obvious|evident|apparent)|(?:cause|reason|problem) pinned\\b',
    4.5,
  ],
  ['(?:on|in) (?:the )?wrong \\S+', 2],
  ['(?:available|reachable|online|working|operational|accessible) again\\b|back (?:online|up|in service)\\b', -4],
  ['correlat(?:es|ed|ion)\\b|coincid(?:es|ed) with', 3.5],
  [
    'notic(?:e|es|ed) (?:that )?(?:\\S+ ){1,6}(?:incomplete|missing|wrong|expired|misconfigured|disabled|invalid|stale|mismatch\\w*|full)\\b',
    4,
  ],
  [
    'confirm(?:s|ed)?(?: to be)?:? (?:an? |the )?(?:\\S+ )?(?:leak|bug|regression|misconfig\\w*|deadlock|loop|race|defect|fault|exhaustion|corruption)\\b',
    4,
  ],
  ['(?:becomes?|became) (?:apparent|clear|evident|obvious|plain) that\\b', 4.5],
  [
    '(?:blame|flame ?graphs?|graphs?|evidence|signs|clues?|trail) (?:\\S+ )?(?:leads?|led|points?|pointed|reveals?|revealed|suggests?) ',
    4,
  ],
  ['pinpoint(?:s|ed)?\\b|singl(?:es|ed) out\\b|zero(?:es|ed) in\\b', 3.5],
  [
    'diagnosed (?:as|with)\\b|confirmed (?:as|to be) (?:the |a )?(?:\\S+ )?(?:trigger|cause|culprit|source|reason|problem)',
    4,
  ],
  [
    '(?:is|are|was|were) to blame\\b|pin(?:s|ned) (?:it|this|the \\w+) (?:down|on)\\b|blamed? on\\b|(?:is|was) the (?:culprit|offender|trigger|smoking gun)\\b',
    4,
  ],
  [
    '(?:yet|still|remains?|remained) to be (?:determin|identif|found|establish|known|confirm)\\w*|(?:yet|still) un(?:known|clear|determined|identified)',
    -8,
  ],
  [
    'once (?:\\S+ ){1,4}(?:identified|found|determined|located|discovered|understood)\\b|after (?:\\S+ ){1,4}had (?:been )?(?:identified|found|determined|located|discovered)\\b|having (?:identified|found|located)\\b',
    -5,
  ],
  [
    '(?:issues?|problems?|incidents?|outages?|degradation) (?:is |was |were )?(?:first )?(?:discovered|noticed|spotted|found) by\\b',
    -4,
  ],
]
