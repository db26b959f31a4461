import type { MilestoneWords } from '../language.ts'
import { done, end } from './nouns.ts'

export const detected: MilestoneWords = [
  ['prim[oiae] (?:\\S+ )?(?:allarm[ei]|avvis[oi]|segnalazion[ei]|rilevament[oi]|notific(?:a|he)|ticket|reclam[oi])', 6],
  [`(?:rileva${end}|rilevano${end}|rilevat[oaie]${end}|rilevament[oi]|rilevazione)`, 4],
  [`(?:allarm[ei]|avvis[oi])${end}`, 4],
  ['(?:monitoraggio|sistema di allerta|sonde)[^.]{0,40}(?:segnal|rilev|avvis|notific|scatt)', 4.5],
  [
    `(?:clienti?|cliente|utent[ei]|dipendent[ei]|colleghi|assistenza|supporto|team)[^.]{0,50}(?:segnal(?:a|ano|ato|ano|azion[ei])${end}|riport(?:a|ano|ato)${end}|not(?:ano|ato)${end}|lament|comunic(?:ano|ato)${end})`,
    4.5,
  ],
  [`(?:segnalat[oaie]|segnalazion[ei]|notato|osservat[oaie]|riscontrat[oaie]|scopert[oaie])${end}`, 3],
  ['(?:ticket|segnalazione) (?:\\S+ )?(?:apert|creat)[oa]', 3],
  [`la causa${end}|${done}|rilasciat|annullat|normalità`, -3],
  ['altr[ae] segnalazion|second[ao] (?:segnalazione|allarme)|nuova segnalazione', -2],
  [
    '(?:client|utent|collegh|colleg|dipendent|partner|student)\\p{L}* (?:\\S+ ){0,3}(?:segnal|avvis|riport|lament|scriv|chiam|inform|comunic|contatt)\\p{L}*',
    4.5,
  ],
  ['(?:reperibile|reperibilità|turno) (?:\\S+ ){0,2}(?:avvisat|allertat|chiamat)[oa]', 4.5],
  [
    '(?:notiamo|osserviamo|vediamo|ci accorgiamo|abbiamo notato) (?:\\S+ ){0,3}(?:error|anomali|problem|guast|calo|aument|picc|rallent|che)\\p{L}*',
    4.5,
  ],
  [
    "(?:scatta|scattano|scattat[oi]|suona|suonano|parte) (?:\\S+ )?(?:l['’]|il |un |gli )?(?:allarm[ei]|alert|pagerduty)|(?:pagerduty|opsgenie|cercapersone) suona",
    5.5,
  ],
  [
    '(?:grafana|nagios|zabbix|icinga|prometheus|datadog|sentry|pingdom|monitoraggio|sonda)(?: \\S+){0,3} (?:ross[oi]|rileva|segnala|avvisa|scatta|allarma)(?!\\p{L})',
    5,
  ],
  [
    "(?:se ne |ce ne |se n['’]|ci |me ne |ce n['’])\\s?(?:è|sono|siamo|accorg\\p{L}+|accors\\p{L}+)(?: accort[oaie])?|accorgiamo|accort[oi](?!\\p{L})",
    4.5,
  ],
  [
    '(?:assistenza|supporto|help ?desk|centralino|call center)(?: \\S+){0,2} (?:riceve|ricevono|riceviamo|ha ricevuto)',
    5,
  ],
  [
    '(?:prim[aeio]) (?:\\S+ )?(?:segnalazion[ei]|ticket|chiamat[ae]|telefonat[ae]|reclam[oi]|avvis[oi]|allarm[ei]|email)(?!\\p{L})',
    6,
  ],
  [
    "(?:ha|hanno|viene|vengono|sono stat[ei]) segnalat[oaie]|segnal(?:a|ano|ò|arono) (?:\\S+ )?(?:il |l['’]|un |la |che |problem\\p{L}|anomali\\p{L})",
    4.5,
  ],
  [
    '(?:client|utent|docent|oper[ai]tor|ristorant|collegh|collega|medic|infermier|student)\\p{L}*(?: \\S+){0,3} (?:scriv\\p{L}+|avvis\\p{L}+|chiam\\p{L}+|telefon\\p{L}+|segnal\\p{L}+|lament\\p{L}+)',
    4.5,
  ],
  ['sms al reperibile|allarme (?:al|alla|del|della|sul|sulla|di|chiller|temperatura)(?!\\p{L})', 4.5],
  ['(?:chiama|telefona|chiamano)\\s?[:,]|si lament\\p{L}+|si lagn\\p{L}+', 4.5],
  [
    "(?:avvert|avvis|allert)\\p{L}{1,4} (?:l['’]|il |la |gli )(?:ufficio|it|ced|assistenza|reperibile|supporto|sistemist\\p{L})",
    4.5,
  ],
]
