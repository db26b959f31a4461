import type { MilestoneWords } from '../language.ts'
import { done, end } from './nouns.ts'

export const detected: MilestoneWords = [
  [
    'primer(?:os|as|a)? (?:\\S+ )?(?:alertas?|alarmas?|reportes?|avisos?|notificaci(?:ón|ones)|detección|quejas?|tickets?)',
    6,
  ],
  [`(?:detect(?:a|ó|amos|an|aron|ado|ada)${end}|detección)`, 4],
  [`(?:alertas?|alarmas?)${end}`, 4],
  [
    '(?:monitoreo|monitorización|sistema de alertas|supervisión)[^.]{0,40}(?:alert|avis|detect|dispar|notific|muestra)',
    4.5,
  ],
  [
    '(?:clientes?|usuari[oa]s?|emplead[oa]s?|soporte|equipos?)[^.]{0,50}(?:report(?:a|ó|an|aron|es)|notific(?:a|ó|an|aron)|informan|informó|informaron|se quejan|avisan|avisó|avisaron|observ(?:a|ó|an|aron))',
    4.5,
  ],
  [
    `(?:reportad[oa]s?|reportes de|notamos|observamos|observó|se observa|descubrimos|descubrió|avisó|advertimos)${end}`,
    3,
  ],
  ['(?:ticket|caso|incidencia) (?:\\S+ )?(?:abiert|cread)[oa]', 3],
  [`causa${end}|${done}|desplegad|revertid|normalidad`, -3],
  ['otr[oa] (?:reporte|alerta)|segund[oa] (?:reporte|alerta)', -2],
  [
    '(?:cliente|usuari[oa]|compañer[oa]|colega|emplead[oa]|soci[oa]|alumno|docente|ciudadan[oa])s? (?:\\S+ ){0,3}(?:avis|report|inform|notific|coment|señal|advier|advir|alert|quej|escrib|llam|pregunt)\\p{L}*',
    4.5,
  ],
  [
    '(?:vemos|vimos|notamos|observamos|advertimos|nos damos cuenta de) (?:\\S+ ){0,3}(?:error|fallo|anomalía|problema|caída|aumento|pico|lentitud|que)',
    4.5,
  ],
  ['(?:se )?(?:avisa|alerta|notifica) (?:\\S+ ){0,3}(?:a la guardia|al equipo de guardia|a guardia|de guardia)', 4.5],
  ['alert\\p{L}* (?:reconocid|atendid|aceptad|confirmad)[oa]', -6],
  [
    '(?:salta|saltó|saltan|suena|sonó|se dispara|se disparó|dispara) (?:\\S+ ){0,2}(?:umbral|alerta|alarma|aviso|monitor)|(?:pagerduty|opsgenie|bíper) suena',
    5.5,
  ],
  [
    '(?:new relic|dynatrace|grafana|zabbix|nagios|datadog|prometheus|pingdom|sentry|pagerduty|monitor\\p{L}*|sonda)(?: \\S+){0,3} (?:avisa|alerta|suena|rojo|down|dispara|notifica|reporta)(?!\\p{L})',
    5,
  ],
  ['(?:nos|me|le) (?:\\S+ )?(?:avis|escrib|reporta|report|llam|alert|cont|pingue|inform)\\p{L}*', 4.5],
  ['(?:reporta|reportan|reportó|comunica|avisa|advierte) (?:a |al |que |el |la |fallo)', 4],
  [
    '(?:llama|llaman|llamó|escribe|escriben|escribió|avisa|avisó|reporta|reportó) (?:\\S+ ){0,3}(?:al |un |una |por whatsapp|por teléfono)',
    4,
  ],
  ['(?:fue|fueron) (?:\\S+ )?(?:advertid|detectad|reportad|notad)[oa]s?', 4.5],
  [
    'primer[oa]?s? (?:\\S+ )?(?:llamadas?|tickets?|tiques?|quejas?|reclamos?|avisos?|mensajes?|alertas?|reportes?|incidencias)(?!\\p{L})',
    6,
  ],
  ['(?:soporte|cau|mesa de ayuda|centralita|call center) (?:\\S+ )?(?:recibe|recibió|recibimos)', 5],
  ['nos damos cuenta|nos dimos cuenta|nos cayó el veinte', 3],
  ['(?:llama|telefonea|llaman)\\s?[:,]|se quej\\p{L}+|reclaman?(?!\\p{L})', 4.5],
  ['(?:avisa|avisó|alerta|alertó|informa) a (?:informática|sistemas|soporte|ti|guardia)(?!\\p{L})', 4.8],
  ['(?:zabbix|nagios|grafana|prometheus|monitor\\p{L}*) (?:\\S+ )?(?:marca|muestra|señala|indica)', 4.5],
]
