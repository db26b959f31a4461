import type { MilestoneWords } from '../language.ts'
import { responders } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  ['acknowledg', 6],
  [
    '(?:(?:ping|ask|request|page|call|message|urge|invite|remind|instruct|advise|alert|contact|poke|prompt|need|want)(?:s|d|ed)|tells?|told|gets?|got|wants?|notif(?:y|ies|ied)) (?!started|began)(?:[^\\s.,;]+ ){1,6}to (?:please |also |come |and )*(?:take an?\\b|have an?\\b|look|check|investigat|examin|review|inspect|dig|debug|triage|see|assist|help|join|respond|acknowledg)\\w*',
    -6,
  ],
  ['while (?:\\w+ )?(?:looking|checking|investigating|reviewing|debugging|working|reading)\\b', -4],
  [
    `${responders}\\b[^.]{0,40}\\b(?:(?:start|began|begin)(?:s|ed)? (?:to |the |an? )?(?:\\w+ )?(?:investigat|look|work|debug)|respond(?:s|ed)?|picks? up|looking into|investigat|debug|triag|take[sn]? (?:over|ownership)|took (?:over|ownership))\\w*`,
    4.5,
  ],
  [
    '(?:start(?:s|ed)?|begins?|began|beginning|commenced?) (?:to |the |an? |our |root cause )*(?:\\w+ )?(?:investigat|look|triag|debug|diagnos|troubleshoot|search|evaluat|analy[sz]|assess|review|examin|inspect)\\w*',
    5,
  ],
  ['investigations? (?:\\w+ )?(?:is |was |were |has |had )?(?:start|beg|open|launch|initiat|commenc|underway)\\w*', 5],
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
  [
    'assigned (?:to|an? (?:engineer|owner|responder|developer|lead|priority))\\b|on it(?:[^\\w ]|$| [-–—]| now| since| right)|triaged?\\b',
    3,
  ],
  [
    `${responders} (?:manually |\\w+ly )?(?:stop|restart|block|revok|remov|kill|disconnect|isolat|roll|revert|run|tr(?:y|ied)|start|log(?:s|ged)? (?:in|on)|discuss|acknowledg|notic|identif|confirm|fix|appl|scal|switch)\\w*`,
    2,
  ],
  [
    'resolved|restored|recover|fixed|no scheduled|noc\\b|vendor|provider|registrar|registry|police|authorities|host(?:er|ing)|cause (?:is|was|of)|continu\\w+|further investigat|will (?:have to )?investigat|have to investigat|after investigat|investigation (?:led|show|reveal|found)',
    -3,
  ],
  [
    '^<?(?!(?:roll-?back|restart|reboot|fix|fail-?over|revert|upgrade|patch|deploy\\w*|restore|recovery|someone|somebody|users?|customers?)\\b)[\\w.-]{2,20}>?:?(?: [\\w.-]{2,20}| \\([\\w ]{2,20}\\))? (?:asks?|asked|points? out|pointed out|tries|tried|attempts?|attempted|reverts|reverted|restarts|restarted|logs? in|logged in|checks|checked|looks|looked|joins|joined|suggests|suggested|confirms|confirmed|responds|responded|replies|replied|(?:disables|disabled|blocks|blocked|locks|locked|stops|stopped) (?:the|all|our|an?|this|every|access))\\b',
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
  ['(?:reproduc|replicat)(?:e|es|ed|ing) (?:the |this |an? )?(?:issue|problem|failure|bug|error|behaviou?r|fault)', 3],
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
  ['(?:looking|checking|investigating)(?: now| into (?:it|this|that)| it)?[.!]?$|having a look\\b|taking a look\\b', 4],
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
  ['accept(?:s|ed) (?:the |this |his |her )?(?:alert|alarm|page|call|ticket|incident|case|assignment)\\b', 5],
  [
    '(?:is|was|gets?|got|are|were|finally) reached (?:by|on|at|over)\\b|(?:reach(?:es|ed)?|get(?:s)? hold of|got hold of) (?:the |our )?\\S+ (?:by|on (?:the|his|her|their)|over the) (?:phone|mobile|cell|radio)',
    4,
  ],
  ['(?:awake|out of bed|at (?:the|his|her|their|my) (?:laptop|keyboard|computer|console|workstation))\\b', 3.5],
  ['(?:answer|answers|answered|picks? up|picked up|takes?|took) the (?:phone|call|page|pager)\\b|answers? and\\b', 3.5],
  [
    '(?:crew|mechanic|technician|engineer|electrician|plumber|specialist|repair (?:crew|team)|field \\S+)s? (?:is |are |was |were )?(?:now |already )?(?:underway|under way|en route|on (?:the|their|his|her) (?:road|way)|on (?:the )?(?:scene|site)|sent|dispatched|leaves|arriv\\w*)\\b',
    4,
  ],
  ['confirm(?:s|ed)? (?:the )?(?:receipt|reception)\\b', 4.5],
  ['(?:beg[aiu]n|begins|start(?:s|ed)?) (?:to )?work\\b(?! (?:again|normally|properly))', 4],
  [
    '(?:troubleshooting|diagnosis|diagnostics|analysis|triage|fault[- ]finding|search|debugging)s? (?:\\S+ )?(?:begins?|began|begun|starts?|started|commenc\\w*|underway|under way)\\b',
    4.5,
  ],
  [
    '(?:claims?|claimed|grabs?|grabbed|picks? up|picked up) (?:the |this )?(?:incident|ticket|page|alert|alarm|case|fault)\\b',
    4.5,
  ],
  ["puts? (?:his|her|their|my|a) hand up|(?:i(?:'ve|’ve)? )?got (?:it|this one)[.!]?$|taking this\\b|^mine[.!]?$", 3.5],
  [
    '(?:starts?|started|begins?|began) (?:to |the |with )?(?:\\S+ )?(?:dig|pok|check|hunt|test|read|go(?:ing)? through)\\w*',
    3.5,
  ],
  [
    '(?:alert|alarm|page|ticket|case|fault|report|call|incident|issue|problem)s? (?:is |was |were )?(?:seen|picked up|taken up|taken over|taken|read|answered|accepted|claimed) by\\b',
    4.5,
  ],
  ['(?:could|can|able to|manages? to|managed to) reproduce\\b', 3],
  [
    '(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?) (?:from|in #|in the (?:channel|chat)|within|after \\d|[“‘])',
    3.5,
  ],
  ['(?:checklist|first checks?)\\b', 2.5],
  [
    "(?<!(?:\\b(?:are|is|am|were|was)|['’](?:re|m|s))(?: now| currently| still| already)? )looking (?:at|into) [^,.]{1,80}, |(?:too long|hours|minutes|some time|while|after|before) looking\\b",
    -4,
  ],
  ['(?:storage|memory|capacity|address\\w*|resources?|quota|space)s? (?:is|are|was|were|has been) assigned', -6],
  [
    '(?:unable|able|fail(?:s|ed|ing)?|trying|not) to (?:log|dial|sign|answer)\\b|(?:cannot|can.t|could not|couldn.t) (?:log|dial|sign|answer)\\b',
    -6,
  ],
]
