/** Who and what English reports speak of, as parts of the expressions beside this file. */

export const trouble =
  '(?:outage|incident|impact|disruption|degradation|downtime|problem|issue|failure|fault|interruption|unavailability)s?'
export const people =
  '(?:users?|customers?|clients?|members?|reporters?|employees?|researchers?|engineers?|developers?|staff|teams?|admins?|administrators?|operators?|contributors?|colleagues?|partners?|merchants?|players?|visitors?|someone|somebody|people|they|we|i)'
export const responders =
  '(?:on[- ]?call|engineers?|responders?|teams?|we|ops|operations|sre|dbas?|devops|security|csirt|infosec|admins?|administrators?|developers?|support|sysadmins?|staff|maintainers?)'
/** Whoever a writer's own team turns to: suppliers, hosts, carriers. */
export const supplier =
  '(?:vendors?|suppliers?|providers?|isps?|carriers?|hosters?|hosting compan(?:y|ies)|manufacturers?|data ?cent(?:er|re)s?|third part(?:y|ies)|upstream|contractors?|registrars?|(?:their|hosting|cloud|vendor|premium|enterprise|provider|data ?cent(?:er|re)) support)'
export const monitor =
  '(?:monitors?|monitoring|alerting|watchdogs?|health ?checks?|probes?|uptime checks?|(?:pager ?duty|opsgenie|pingdom|statuscake|uptime ?robot|nagios|icinga|grafana|prometheus|sentry|datadog|new relic|zabbix|cloudwatch))'
export const flaw = '(?:bug|regression|fault|flaw|defect|mistake|misconfiguration|typo|vulnerability)'
export const service =
  '(?:services?|sites?|systems?|platforms?|traffic|websites?|apis?|apps?|applications?|clusters?|servers?|databases?|networks?|connectivity|access|functionality|performance|latency|operations?|everything|all|users?|customers?|pods?|nodes?|launches|builds?|jobs|requests|power|rates?|levels?|queues?)'
