import type { ReportWords } from './report-words.ts'

/** What points beyond the incident that is told. */
const again =
  'again|(?:the )?future|recur\\w*|re-?occur\\w*|similar|repeat\\w*|(?:these|such) (?:an? )?(?:kinds?|types?|sorts?|incidents?|issues?|problems?|outages?|events?|failures?|situations?|disruptions?)|(?:this|the same) (?:kind|type|sort|class) of|next time|like this|resilien\\w*|reliab\\w*'

export const englishReport: ReportWords = {
  lengths: {
    about: [
      'an?',
      'about',
      'around',
      'approximately',
      'approx\\.?',
      'roughly',
      'nearly',
      'almost',
      'some',
      'circa',
      'over',
      '(?:more|less) than',
      'just',
      'only',
      'under',
      'up to',
      '(?:at|a) (?:most|maximum|minimum|least)(?: of)?',
      'close to',
      'well',
      'slightly',
      'in excess of',
      'a (?:full|whole|good)',
      'somewhere around',
      'an estimated',
      'total(?: of)?',
      'overall',
      'in total',
      'the',
      'between',
      'somewhere between',
      'anywhere (?:between|from)',
    ],
    led: [
      'during (?:those|these|that|this)',
      '(?:bounded|limited|amount(?:ed|ing|s)?|add(?:ed|ing|s)? up|came|equat(?:es?|ed|ing)|summ(?:ed|ing)(?: up)?) (?:to|by)',
      'for|lasted|lasting|totall?ing|took|over|spanning|in|was|of',
    ],
    drawnOut: [
      'for',
      'during (?:those|these|that|this)',
      'lasted',
      'lasting',
      '(?:duration|period) of',
      'totall?ing',
      'spanning',
    ],
    further: ['additional', 'another', 'further', 'extra'],
    opening: ['for', 'over a period of', 'during'],
    resolvedIn: [
      '(?:recover|resolv|restor|fix|repair|mitigat|patch|contain|clos|detect|discover)\\w*(?: \\p{L}+ly| again| fully)? (?:with)?in|(?:working|normal|operational|online|back)(?: \\w+){0,2} (?:with)?in',
      '(?:replac|reboot|restart|rebuil|correct|remediat|revert|roll(?:ed)? ?back|fail(?:ed)? ?over)\\w* within',
      '(?:resolution|repair|remediation|recovery|restoration|mitigation|failover) (?:with)?in',
      '(?:repair|fix|remediation|recovery|restoration|mitigation|failover)\\b[^.;]{0,30} (?:occurred|happened|took place|(?:was|were) (?:done|completed|made)) within',
    ],
    took: ['took(?: \\w+){0,2}', 'spen[dt]\\w*'],
    repairs: [
      '(?:revert|roll(?:ed|ing)? ?back|rollback|recover|restor|deploy|fix|fail(?:ed|ing)? ?over|resync|rebuil[dt]|restart|reboot|diagnos|debug|investigat|detect|mitigat|repair|escalat|respon[ds]|identif|maintenance|migration|backfill|re-?index|replay|catch(?:ing)?[ -]?up|backlog)\\w*[^.;]{0,60}',
    ],
    steps: [
      'for (?:us|them|him|her|\\p{Lu}\\p{L}+|(?:the|our|an?) (?:\\p{L}+ ){1,3})\\s*to',
      'from',
      'to (?:fully |completely |finally |then |be )?(?:work through|catch up|clear|drain|process|flush|recover|restor|rebuild|repair|fix|find|locate|isolat|trac[ek]|diagnos|debug|resolv|mitigat|revert|roll (?:it |this |them )?back|fail(?: it)? over|restart|reboot|bring (?:\\p{L}+ ){0,4}back|get (?:\\p{L}+ ){0,4}back|re-?index|resync)\\w*',
      '(?:on |in )?(?:investigat|debug|troubleshoot|try|diagnos|look|search|attempt|wait|restor|recover|rebuild)\\w*ing',
    ],
    drawnOutBehind: ['(?:passed|elapsed|went by) (?:before|until)'],
    since: [
      '(?:after|since|from|following)(?: the| an?| our)?(?: [\\p{L}-]+){0,5}? (?:incident|outage|impact|downtime|detection|disruption|failures?|faults?|alert(?:s|ing)?|problems?|issues?|errors?)',
      'into(?: the| an?| our)? (?:incident|outage|disruption|downtime)',
    ],
    long: ['(?:lasted|took|taken|too long|a long time)\\b[^.;()]{0,80}'],
    until: ['until', 'before'],
    toRespond: ['to (?:respond|react|acknowledge|answer)'],
    before: ['before'],
    outage: [
      '(?:long )?(?:(?:outage|disruption|interruption|degradation|blackout)s?|downtime|burst|window of)',
      '(?:resolution|recovery|repair|mitigation) (?:time|period)',
      'of (?:(?:total|complete|partial|full|unplanned|customer|service|intermittent|degraded) )?(?:downtime|data loss|lost data|(?:outage|disruption|degradation|interruption)s?|unavailability|(?:degraded )?(?:performance|service))(?! (?:per|an?|each|every)\\b)',
    ],
    failures: [
      '(?:outage|disruption|interruption|degradation|blackout|brownout|downtime|failure|halt|stall|freeze|lockout|slowdown|stoppage|unavailability|data loss|loss of (?:\\p{L}+ )?(?:service|access|connectivity|power))(?! (?:window|drill|test|budget|detection))',
    ],
    noAttributes: [
      'of|the|an?|after|before|later|earlier|ago|from|to|in|on|at|for|and|or|but|that|which|who|we|it|as|when|until|while|into|with|by|if|is|was|are|were|no|every|each|per|time-?outs?|window|interval|ttl|cache|retention|delay|grace',
    ],
    singularUnits: ['second|sec|minute|min|hour|hr|day|week'],
    sameWindow: {
      before: [
        'this|that|the same|the(?: entire| whole)?(?<=(?:during|throughout|within|from|for|in) the(?: entire| whole)?)',
      ],
      behind: ['(?:window|period|interval|span|stretch)(?! of)'],
    },
    promptly: ['within|in (?:under|less than)|less than|inside'],
    ofOutage: [
      'of (?:the|our|this) (?:\\p{L}+ )?(?:outage|incident|impact|failure|disruption|problem|issue|fault)(?: (?:starting|beginning|onset))?',
      'of (?:it |the \\p{L}+ )?(?:starting|beginning|going down|failing)',
    ],
    whole: ['long', 'in total', 'total', 'in all', 'overall'],
    windows: ['maintenance', 'window', 'period', 'phase'],
    otherInside: ['(?:\\p{L}+ )?(?:window|slot|later|earlier|ago|after|before)'],
    otherBefore: [
      // 'It has not come back for three days'
      '(?:(?:has|have|had|did|does)(?: not|n.t)|never)(?: \\w+ly)? (?:re-?occur\\w*|happen\\w*|recur\\w*|re-?appear\\w*|return\\w*|(?:come|came) back|(?:been )?(?:seen|observed|noticed|repeated))\\b[^.;]{0,40}',
      '(?:no (?:further|more|new|other)|without (?:any )?(?:further|more|new|other)?|(?:been|remained|stayed|ran|running) (?:stable|healthy|clean|quiet|fine|normal(?:ly)?))\\b[^.;]{0,50}\\bfor(?: \\w+){0,2}\\s*',
      '(?:every|each|last|past|next|previous|within|timeout|ttl|retention|interval|per(?!\\s*$)|after|window|older than|(?<!(?:for|lasting|lasted) )up to|at least|first|in the last)\\b[^.]{0,24}',
      '(?:latenc\\w+|(?:response|load|wait(?:ing)?|processing) times?|lag|delays?|interval|time-?out|ttl|retention|back-?off|uptime|sla|slo|age|expiry|lifetime)\\b(?:(?! for\\b)[^.,;]){0,20}\\b(?:of|was|were|is|are|to|at|by|reached|reaching|exceed\\w*)\\b[^.,;\\d]{0,20}',
      '(?:incidents|outages|failures|errors|times)\\s+(?:with)?in\\s+\\S{0,10}\\s?',
    ],
    otherBehind: ['later|earlier|ago|after|before|timeout|window|period of|interval|old|delay|from now|prior|into'],
    deliberate: [
      'wait\\w*|sleep\\w*|paus\\w*|cached|keep|kept|stored?|retain\\w*|valid|discuss\\w*|met|meeting|schedul\\w*|monitor\\w*|observ\\w*|watch\\w*|if|when|whenever|would|will|should|can|may|might|must',
    ],
    labels: ['time', 'total', 'length', '(?:total |outage )?duration', 'down[- ]?time'],
  },
  within: ['(?:within|in|over|inside)(?: the)?(?: (?:next|coming|following))?(?: (?:about|approximately))?'],
  windows: {
    troubleBegan: [
      '(?<!(?:of|on|for|with|into|about|to) (?:(?:the|this|that|our|an?) )?(?:\\p{L}+ )?)(?:issue|problem|error|incident|fault|disturbance|trouble|bug)s? (?:first |initially |actually |likely )?(?:started|began|arose|occurred|appeared|emerged|surfaced|happened)',
    ],
    troubleEnded: [
      '(?<!(?:of|on|for|with|into|about|to) (?:(?:the|this|that|our|an?) )?(?:\\p{L}+ )?)(?:issue|problem|error|incident|fault|disturbance|trouble|bug)s? (?:(?:was|were|is|got|had been|has been) )?(?:\\p{L}+ly |now |then )?(?:resolved|fixed|solved|corrected|cleared|rectified|remedied|gone|ended|stopped|disappeared|subsided)',
    ],
    opening: ['(?:beginning|starting)(?: (?:at|from|around|on))*'],
    notUntil: [
      "(?:not|never|\\p{L}+n['’]t)\\b(?![^.;]*\\b(?:resol|restor|recover|fix|availab|back|mitigat|work|up\\b|possible|able\\b|online|reach|function|operat|normal|process|deliver|complet|accept|finali[sz]|confirm|clear|over\\b|end))[^.;]{0,60}",
    ],
    failingUntil: [
      '(?:fail(?:ing|ed)?|lost) until',
      '(?:last(?:ed|ing|s)|persist(?:ed|ing|s)?|continu(?:ed|ing|es))(?: \\p{L}+ly)? (?:until|till)',
    ],
    labels: ['\\w*window', 'periods?', 'when', '\\w*time', 'time[ -]?(?:frames?|spans?|range)', 'duration'],
    fillers: ['of|the|time|date|at|on|and|impact|event|customer|user|total|full|utc|timestamp'],
    zoneLabels: ['time ?zone'],
    officeHours: ['(?:during|outside)\\b[^.]{0,40}\\bhours\\b'],
    evidence: [
      '\\d[\\d,.]*\\s+(?:\\w+ )?(?:entries|records|samples|events)|graph|chart|screenshot|(?<!(?:access(?:ing)?|us(?:e|ing)|reach(?:ing)?|load(?:ing)?|open(?:ing)?|log(?:ging)? in(?:to| to)) (?:(?:the|our|their|its|this) )?(?:\\p{L}+ )?)dashboard',
    ],
    papers: ['report|post-?mortem|review|summary|analysis|write-?up|retrospective'],
    by: ['by'],
    past: ['occurred|happened|took place|began|started|affected|impacted|experienced'],
  },
  fields: {
    organization: ['company', 'organi[sz]ation', 'service provider', 'ca owner'],
    reference: ['reference', 'incident (?:id|number|no\\.?|reference)', 'ticket', 'id', 'case'],
    severity: ['severity(?: level)?', 'priority', 'incident (?:severity|level|priority)', 'sev', 'impact level'],
    reportOf: [
      '(?:incident|outage|status|post[- ]?mortem)?\\s*(?:report|history|update|status|post[- ]?mortem)s? (?:for|by|from|of)',
    ],
    kindOfReport: [
      '(?:the )?(?:(?:incident|outage|post[- ]?mortem|post[- ]?incident) (?:report|review|post[- ]?mortem)|post[- ]?mortem)',
    ],
    noLabel: ['note', 'nb', 'n\\.b\\.', 'update', 'https?'],
  },
  items: {
    columns: {
      action: ['action|item|task|description|what|todo|to do|measure|improvement'],
      owner: ['owner|assign|responsible|who|dri|lead|team'],
      due: ['due|deadline|eta|target|when|date|by'],
      status: ['status|state|done|progress'],
      kind: ['kind|type|category'],
    },
    stateLabels: ['status'],
    done: ['done', 'declined'],
    open: ['todo', 'to do', 'unresolved', 'open', 'in progress', 'pending'],
    verbs: [
      '(?:please )?(?:\\p{L}{2,20}ly )?(?:add|adjust|adopt|allow|alert|analy[sz]e|audit|automat|build|change|check|clean|configur|consider|continu|creat|decommission|deploy|develop|disabl|document|enabl|enforc|enhanc|ensur|evaluat|expand|extend|find|fix|harden|identify|implement|improv|increas|introduc|investigat|isolat|limit|mak|migrat|monitor|mov|optimi[sz]|perform|prevent|provid|reduc|refactor|remov|replac|report|requir|review|rewrit|schedul|set(?:t?ing)? up|split|switch|test|tighten|train|tun|updat|upgrad|us|validat|verify|writ)(?:e|ing)?',
      "(?:please )?(?:do not|don['’]t|never|stop(?:ping)?|avoid(?:ing)?)",
    ],
    apologies: ['apologi[sz]e|apologies|sorry|regrets?'],
    closings: [
      'please (?:help us|let us know|take (?:our|a|the)|share|provide (?:us )?(?:with )?(?:your )?feedback|contact|reach out|complete our)',
      '(?:provide|give us|share your) feedback',
      'stay informed',
      'thank(?:s| you)',
      'if you (?:have|would like)\\b[^.]{0,60}\\b(?:questions?|feedback|concerns?)',
    ],
    leads: [
      'procedure|plan|following(?: \\p{L}+){0,2}|includ(?:es?|ing)|limited to|actions?|steps|items|measures|improvements|changes|are|will|by|to',
    ],
    purposes: [
      // 'to prevent this from happening again', 'in an effort to avoid similar issues', 'so that it cannot recur'
      `(?:to|towards?|for|at|on|against) (?:help(?:ing)? )?(?:us )?(?:better )?(?:prevent|avoid|guard|preclud|protect)\\w*[^.:;]{0,90}?(?:${again}|happen\\w*|(?:this|the) (?:incident|issue|problem|outage|event|failure|situation|disruption))`,
      `(?:to|towards?|for|at|on) (?:help(?:ing)? )?(?:us )?(?:better )?(?:reduc|mitigat|minimi[sz]|stop|ensur|lower|keep|mak|improv|strengthen|harden|address|eliminat|limit|lessen|decreas|increas|detect|handl|prepar)\\w*[^.:;]{0,90}?(?:${again})`,
      `(?:measures|changes|steps|actions|safeguards|improvements|work)\\b[^.:;]{0,60}?(?:prevent|avoid|guard|protect)\\w*[^.:;]{0,60}?(?:${again})`,
      '(?:so|such) (?:that )?(?:this|it|that|these)[^.:;]{0,50}?(?:again|recur\\w*|in (?:the )?future|repeat\\w*)',
      '(?:make|making) sure (?:that )?[^.:;]{0,90}?(?:again|recur\\w*|in (?:the )?future|(?:wo|do|ca)n.t happen|not happen)',
      '(?:prevent|avoid)(?:s|ed|ing)? (?:this|it|that|them|these) (?:altogether|entirely)',
      // 'To prevent such kind of issues', 'to avoid similar outages', 'as a preventative measure'
      '(?:to|towards?|for) (?:help(?:ing)? )?(?:us )?(?:prevent|avoid|guard against|preclud|protect against)(?:ing|e)? (?:any )?(?:such|similar|further|future|these|this|those)\\b[^.:;]{0,40}?(?:issues?|problems?|incidents?|outages?|events?|failures?|situations?|disruptions?|errors?|mistakes?)',
      '(?:as|by way of) (?:an? )?(?:additional |further |extra )?(?:preventati?ve|preventive|precautionary|corrective) (?:measures?|steps?|actions?)',
    ],
    plans: [
      '(?:going|moving|looking) forward,? (?:we|i)',
      '(?:we|i|the team|(?:our|the) (?:\\p{L}+ )?(?:team|engineers|staff))(?: will|.ll| shall|(?: are|.re| am|.m) (?:also |now |currently |already )?(?:going|planning|committed|looking|aiming) (?:to|into|at)| (?:also |now |currently )?(?:plan|intend|aim|want|commit|propose|need|have yet|have) to)[^.:;]{0,60}',
      '(?:we|i|the team|our (?:\\p{L}+ )?team)(?: are|.re| am|.m) (?:also |now |currently |already )?(?:working on|implementing|adding|making|introducing|rolling out|considering|evaluating|taking)[^.:;]{0,60}',
      '(?:the )?(?:following|these) (?:\\p{L}+ ){0,2}(?:actions?|measures|steps|improvements|changes|items|tasks|fixes|tickets|issues) (?:(?:are|were|have been|will be|is) )?(?:planned|scheduled|proposed|agreed|identified|recommended|to be (?:done|taken|made))',
    ],
    vague: [
      'investigat\\w*|post-?mortems?|analy[sz]\\w*|(?:incident|this|full|final) report|explain|describe|detail|share|apologi\\w*|regret\\w*|sorry|everything|do (?:our|my) (?:best|utmost)|look(?:ing)? into|committed to|continue|keep (?:working|looking)',
      '(?:various|several|multiple|immediate|further|following|necessary|appropriate|all|additional|more|taking|take|some) (?:\\p{L}+ )?(?:steps|actions?|measures|precautions|changes|work)',
    ],
    doneThen: [
      'during (?:the )?(?:\\p{L}+ )?(?:mitigation|incident|outage|response|recovery|event|disruption|investigation|degradation|night|day)',
      '(?:we|the team|engineers|operators|on-?call) (?:immediately |quickly |then |also )?(?:took|did|tried|attempted|performed|executed|ran|carried out|applied)',
      'to (?:restore|recover|resolve|mitigate|stabili[sz]e|bring back|stop|contain)\\b(?![^.:;]{0,60}(?:again|future|recur))',
      '(?:actions?|steps|measures) (?:(?:that )?(?:we|the team) )?(?:taken|took|performed|carried out)',
    ],
    missed: [
      'fail(?:s|ed|ing|ures?)? to|(?:not|un)(?: been)? ?able to|(?:designed|supposed|meant|expected|insufficient|not enough|too (?:late|slow)) to|(?:could|should|would|might) have|did(?:n.t| not)',
      // What readers are asked to do is no work of the writers.
      'you|yours?|yourself|(?:users?|customers?|maintainers?|operators?|everyone|everybody|people|readers?|members|clients) (?:can|should|may|must|need to|ought to)|please',
    ],
    feedback: ['(?:provide|share|give us) (?:your )?feedback'],
  },
  keyTimes: {
    before: '(?:time (?:of )?|first |when )',
    behind: '(?: (?:at|time|on|by(?: \\S{1,20}){1,3}))',
    names: {
      started: [
        '(?:incident|impact|outage|issue|problem|disruption|degradation|failure)s? (?:start(?:s|ed)?|beg[ai]n(?:s|ning)?|onset)',
        '(?:start|beginning|onset) of (?:the )?(?:customer |user )?(?:incident|impact|outage|issue|problem|disruption)',
        '(?:went |gone |goes )?(?:down|offline)(?: since)?',
        '(?:date|time|date (?:and|&) time) of (?:the )?(?:incident|outage|impact|failure|event)',
      ],
      detected: ['(?:incident |issue |problem )?(?:detected|noticed|discovered)', 'detection'],
      acknowledged: ['(?:alert |page |incident |pager )?acknowledged', 'acknowledge?ment', 'responders? engaged'],
      escalated: ['(?:incident )?escalated', 'escalation', '(?:major )?incident declared'],
      announced: [
        '(?:customers?|users?|public|clients) (?:informed|notified|told)',
        '(?:customer|public) (?:communication|notification|notice)',
        'announced',
      ],
      identified: [
        '(?:root )?cause (?:identified|found|known|determined|confirmed)',
        '(?:issue |problem )?(?:identified|diagnosed)',
        'diagnosis',
      ],
      mitigated: [
        '(?:impact |incident |issue |outage )?mitigated',
        'mitigation',
        'service restored',
        'contained',
        '(?:came |brought |comes )?(?:back )?up(?: again)?|(?:back |again )online',
      ],
      resolved: ['(?:incident |issue |problem |outage )?resolved', 'resolution', 'incident closed'],
    },
  },
}
