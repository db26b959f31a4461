import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const escalated: MilestoneWords = [
  [`^(?:hora del? )?(?:escalamiento|escalación|escalada|escalad[oa])${alone}`, 5],
  ['(?:incidente|crisis|emergencia)[^.]{0,30}(?:declarad|declara|abiert[oa]|abre|activad)', 5],
  ['se (?:declara|declaró|abre|abrió|activa|activó) (?:\\S+ ){0,3}(?:incidente|crisis|emergencia|comité)', 6],
  [`escal(?:a|ó|amos|ado|ada|aron|amiento)${end}`, 5],
  ['(?:sala de crisis|comité de crisis|gabinete de crisis|gestor de incidentes|llamada de crisis)', 4],
  [
    '(?:contact(?:a|ó|amos|aron)|llam(?:a|ó|amos|aron)|avis(?:a|ó|amos)|convoc(?:a|ó|amos)|involucr(?:a|ó|amos)|notific(?:a|ó|amos))[^.]{0,60}(?:equipos?|proveedor|guardia|dirección|expertos?|responsables?)',
    3.8,
  ],
  ['se (?:une|unió|suma|sumó|incorpora|incorporó|unen|unieron)', 3],
  [`${done}|cerrad|clientes`, -4],
  ['(?:monitorización|monitoreo|nagios|icinga|zabbix|alertas?|alarmas?)[^.]{0,30}(?:avis|notific|alert)\\p{L}* a ', -5],
  ['(?:abr|cre)\\p{L}* (?:\\S+ ){0,2}(?:ticket|caso|incidencia|solicitud) (?:con|al|a la|en|ante)(?!\\p{L})', 4.5],
  [
    '(?:se )?(?:llama|despierta|contacta|convoca|incorpora|moviliza|avisa)(?:mos|n|ron)? (?:con |a |al |a la |el |la )(?:\\S+ ){0,2}?(?:administrador|técnic|desarrollador|expert|responsable|director|ingenier|dba|equipo|proveedor|fabricante|soporte)\\p{L}*(?! de guardia)',
    4.5,
  ],
  ['por sms(?!\\p{L})', -3],
  [
    '(?:arma|armó|abre|abrió|abrimos|abren|convoca|convocó|monta|montamos) (?:\\S+ )?(?:sala de guerra|sala de crisis|puente|llamada|war room|comité|gabinete|videollamada)',
    6,
  ],
  ['(?:despiert|despert)\\p{L}+ (?:a|al) ', 5],
  ['(?:se (?:suma|suman|une|unen|incorpora|incorporan|involucra|involucran)) (?:a )?', 4.5],
  ['activ(?:amos|a|ó|aron) (?:el |la )(?:comité|plan|protocolo|gabinete)', 5.5],
  ['(?:pedimos|pide|se pide|solicita|solicitamos) (?:ayuda|apoyo|soporte) (?:a|al) ', 4.5],
  ['(?:sube|subimos|eleva|elevamos|se eleva) (?:\\S+ )?a (?:sev|p1|prioridad)', 6],
  [
    '(?:comité de crisis|sala de guerra|war room)(?: \\S+){0,2} (?:desactiv|cerrad|disuel|levant)\\p{L}*|(?:se )?(?:desactiva|baja|cierra|levanta|disuelve) (?:el |la )(?:comité|sala)',
    -8,
  ],
  [
    '(?:llamamos|llamo|se llama|avisamos) (?:al|a la) (?:director|fabricante|proveedor|jefe|responsable|dba|gerente)',
    5,
  ],
  [
    '(?:activad|declarad)[oa] (?:el |la )?(?:nivel|código|fase|alerta)|se (?:mete|incluye|añade|suma) (?:a |al |a la )(?:\\S+ )?(?:fabricante|proveedor|equipo|conversación)',
    5.5,
  ],
]
