import type { MilestoneWords } from '../language.ts'
import { audience, publicPlace } from './nouns.ts'

export const announced: MilestoneWords = [
  ['(?:status ?page|status (?:incident|update|post|message)|statuspage)', 5],
  [
    '(?:tweet(?:ed|s)?|twitter|(?:on|to|via) mastodon|announce[ds]?|announcement|public(?:ly)? (?:\\w+ )?(?:stat|notif|post|disclos|communic|inform)\\w*|banner|(?:maintenance |outage )?notice is displayed|blog post|mailing list(?! (?:servers?|managers?|software|services?|hosts?|traffic|archives?|platform))|status\\.\\w+)\\b',
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
    "(?:their|(?:provider|vendor|supplier|hoster|host|carrier|registrar|isp|upstream|third[- ]party|aws|amazon|azure|microsoft|gcp|google|github|gitlab|cloudflare|fastly|akamai|hetzner|ovh|digital ?ocean|linode|heroku|slack|stripe|twilio|atlassian|salesforce|okta|auth0|datadog|mongodb|npm|docker(?: hub)?|zoom|discord)(?:['’]?s['’]?)?) (?:own |public |official |\\w+ )?status (?:page|site|update|post)",
    -6,
  ],
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
  ['(?:service health|health|status) (?:dashboard|board|site|portal) (?:\\w+ )?(?:updat|show|set|chang|post)\\w*', 4.5],
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
  [
    `(?:sms|texts?|text messages?|push(?: messages?| notifications?)?|(?:e-?)?mails?|letters?|newsletters?|circulars?|comms?|messages?|notes?|word|apolog(?:y|ies)) (?:\\S+ ){0,3}(?:to|for) (?:all |our |the |every |its |affected )*(?:\\S+ )?${audience}\\b`,
    4.5,
  ],
  [
    `(?:wr(?:ote|ites?) to|e-?mail(?:s|ed)|mail(?:s|ed)|text(?:s|ed)|inform(?:s|ed)|notif(?:ies|ied)|told|warn(?:s|ed)|advis(?:es|ed)) (?:all |our |the |every |its |affected )*(?:(?!from\\b|by\\b|of\\b|about\\b|that\\b)\\S+ )?${audience}\\b`,
    4.5,
  ],
  [
    `${audience} (?:concerned |affected )?(?:(?:is|are|was|were|have been|had been|has been) )(?:\\S+ )?(?:told|informed|notified|warned|advised|e-?mailed|mailed|written to|texted|contacted|asked to)\\b`,
    5,
  ],
  [
    `(?:notice|note|alert|warning|banner|apology|caption|sign|poster|statement|information|announcement|recording)s? (?:\\S+ ){0,4}(?:on|in|at|over|via) (?:the |our |its |their |all |every )?(?:\\S+ ){0,2}${publicPlace}\\b`,
    4.5,
  ],
  [
    '(?:publish|post|put|pin|pinn|air|broadcast|issu|releas|hang|hung)(?:s|es|ed|ing|e)? (?:up )?(?:\\S+ ){0,3}(?:information|notice|apology|statement|warning|sign|caption|advisory)s?\\b',
    3.5,
  ],
  ['apologi[sz](?:ed|es|e) (?:\\S+ )?(?:on|in|via|to (?:our|all|the))\\b', 4],
  [
    'press (?:release|statement|conference|informed|told|notice)|statement to the press|spokes(?:man|woman|person)|go(?:es)? public\\b|went public\\b',
    4.5,
  ],
  ['toot(?:s|ed)?\\b', 4],
  [
    '(?:our|the|a|first) (?:first |initial )?(?:public |customer )(?:word|mail|e-?mail|letter|post|notice|statement|message|comms|communication|update)\\b',
    4.5,
  ],
  ['(?:our|first|initial) (?:first )?(?:mail|letter|toot|tweet|post|comms|newsletter)\\b(?! (?:from|of))', 3.5],
  [
    '(?:(?:e-?)?mail|letter|newsletter|sms|mailing)s? (?:(?!not\\b)\\S+ ){0,4}(?:goes|go|went) out\\b|(?:mailing|stakeholder|customer) (?:mail|e-?mail|letter|message|comms?) (?:is |was )?sent\\b',
    4.5,
  ],
  ['sms (?:\\S+ )?broadcast|broadcast (?:\\S+ )?to (?:all|the|our|every)\\b', 4.5],
  [
    '(?:caption|announcement|recording|recorded message|ivr)s? (?:\\S+ )?(?:on (?:screen|air|the)|recorded|aired|switched on|played|read out)|over the (?:pa|loudspeakers?|tannoy)\\b|notams?\\b|display boards?\\b',
    4,
  ],
  ['(?:notice|sign|poster)s? (?:at|on) the (?:entrance|door|counter|gate|desk|till)s?\\b', 4],
  ['announc\\w* for \\d', -4],
  ['(?:project|official|company|our|club|school|city|status) account\\b', 3],
  ['(?:malicious|attacker|phish|scam|impersonat|fake)\\w*', -3],
  [
    '(?:an?|one|another|some) (?:(?!engineer|developer|operator|admin|colleague|team)\\S+ ){1,2}(?:posts?|posted|tweets?|tweeted|shares?|shared)\\b',
    -4,
  ],
  ['(?:wrote|writes?|messaged|tweeted|pinged|posted) (?:to |at )?us\\b', -5],
  [
    '(?:mails?|e-?mails?|messages?|sms|texts|notifications?) [^.]{0,40}\\b(?:delay|bounc|fail|not (?:be )?(?:deliver|sent)|stuck|undeliver|lost|late\\b)\\w*',
    -5,
  ],
  [
    `(?:inform|notify|tell|warn|advise|update)s? (?:all |our |the |every |its |key |affected )*(?:(?!from\\b|by\\b|of\\b|about\\b|that\\b)\\S+ )?(?:${audience}|accounts)\\b`,
    4.5,
  ],
  ['(?:external|public|customer)(?:-facing)? (?:comms?|communications?)\\b', 4.5],
  ["(?:angry|worried|furious|user|customer)s?(?:'|’)? tweets?", -6],
  [
    '(?:twitter|mastodon|x|facebook|reddit|discord|social(?: media)?) (?:mentions?|users?|complaints?|chatter|reports?|outcry)\\b|(?:mentions?|complaints?|reports?|questions|chatter|messages (?:start|begin|come)\\w*)(?: (?!and\\b|shared?\\b)\\S+){0,3} (?:on|via|from|through|over) (?:discord|twitter|reddit|mastodon|facebook|social media)\\b',
    -6,
  ],
  [
    '(?:e-?mails?|sms|texts?|messages?|letters?|notices?) to (?:all |our |the |every |affected )*(?:faculty|campus|students|departments?|employees|users|members|residents|teachers|families|everybody|everyone|list subscribers)\\b(?! (?:bounce|fail|are|were|is|not))',
    4.5,
  ],
  [
    're-?announc\\w*|announc\\w* (?:\\S+ ){0,4}(?:ip|ips|routes?|prefix(?:es)?|addresses|bgp|vip|asn?)\\b|(?:bgp|route|prefix|anycast) (?:\\S+ )?announc\\w*',
    -8,
  ],
]
