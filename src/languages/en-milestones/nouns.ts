/** Who and what English reports speak of, as parts of the expressions beside this file. */

export const trouble =
  '(?:outage|incident|impact|disruption|degradation|downtime|problem|issue|failure|fault|interruption|unavailability)s?'
export const responders =
  '(?:on[- ]?call|engineers?|responders?|teams?|we|ops|operations|sre|dbas?|devops|security|csirt|infosec|admins?|administrators?|developers?|support|sysadmins?|staff|maintainers?)'
/** Whoever a writer's own team turns to: suppliers, hosts, carriers. */
export const supplier =
  '(?:vendors?|suppliers?|providers?|isps?|carriers?|hosters?|hosting compan(?:y|ies)|manufacturers?|data ?cent(?:er|re)s?|third part(?:y|ies)|upstream|contractors?|registrars?|aws|amazon|azure|gcp|google cloud|cloudflare|fastly|akamai|hetzner|ovh|(?:their|hosting|cloud|vendor|premium|enterprise|provider|data ?cent(?:er|re)) support)'
export const monitor =
  '(?:monitors?|monitoring|alerting|watchdogs?|health ?checks?|probes?|uptime checks?|(?:pager ?duty|opsgenie|pingdom|statuscake|uptime ?robot|nagios|icinga|grafana|prometheus|sentry|datadog|new relic|zabbix|cloudwatch))'
export const flaw = '(?:bug|regression|fault|flaw|defect|mistake|misconfiguration|typo|vulnerability)'
export const service =
  '(?:services?|sites?|systems?|platforms?|traffic|websites?|apis?|apps?|applications?|clusters?|servers?|databases?|networks?|connectivity|access|functionality|performance|latency|operations?|everything|all|users?|customers?|pods?|nodes?|launches|builds?|jobs|requests|power|rates?|levels?|queues?)'
/** Whoever tells an organisation from outside, or from elsewhere in the house, that something is wrong. */
export const outsiders =
  '(?:customers?|users?|clients?|members?|subscribers?|tenants?|guests?|patients?|callers?|visitors?|owners?|readers?|listeners?|viewers?|passengers?|travell?ers?|residents?|citizens?|neighbou?rs?|parents?|students?|pupils?|teachers?|players?|merchants?|sellers?|buyers?|partners?|hosts?|researchers?|journalists?|auditors?|volunteers?|moderators?|couriers?|drivers?|pilots?|dispatchers?|cashiers?|clerks?|nurses?|doctors?|clinicians?|pharmacists?|wards?|shops?|stores?|branch(?:es)?|schools?|hotels?|gyms?|offices?|stations?|airlines?|banks?|presenters?|caretakers?|janitors?|cleaners?|guards?|colleagues?|agents?|mum|mom|mother|father|wife|husband|friend|boss|someone|somebody|people)'
export const people = `(?:${outsiders}|reporters?|employees?|engineers?|developers?|staff|teams?|admins?|administrators?|operators?|contributors?|they|we|i)`
/** To whom a public word is addressed. */
export const audience =
  '(?:customers|users|clients|members|subscribers|tenants|guests|patients|parents|families|passengers|travell?ers|residents|citizens|students|pupils|players|merchants|sellers|partners|gyms|schools|shops|hotels|stakeholders|owners|readers|listeners|viewers|validators|community|public|press|media|everyone|everybody|(?:all )?those (?:affected|concerned))'
/** Where a public word is put. */
export const publicPlace =
  '(?:web ?sites?|home ?page|front page|landing page|status (?:page|site)|blog|forums?|social media|socials|facebook(?: page)?|twitter|mastodon|bluesky|instagram|linkedin|telegram|discord|teletext|loudspeakers?|radio|hotline|phone line|display boards?|notice ?board|screens?|counters?|doors?|entrance|app|shop|portal)'
/** Who is called in beyond those who went to work first. */
export const seniors =
  '(?:directors?|managers?|management|executives?|supervisors?|chiefs?|heads? of \\S+|ciso|cto|cio|ceo|coo|board|leadership|leads|(?:duty|data protection|security) officers?|legal|secondary|second[- ]line|third[- ]line|(?:level|tier) [23]|l[23]|experts?|specialists?|consultants?|custodians?|key ?holders?|electricians?|plumbers?|fitters?|mechanics?|manufacturers?|contractors?|fire (?:brigade|department|service)|police|(?:\\S+ )?(?:firm|company))'
