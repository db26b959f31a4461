import type { MilestoneWords } from '../language.ts'
import { done, end } from './nouns.ts'

export const detected: MilestoneWords = [
  [
    'primeir[oa]s? (?:\\S+ )?(?:alertas?|alarmes?|relatos?|reportes?|avisos?|notificaç(?:ão|ões)|detecção|deteção|reclamaç(?:ão|ões)|chamados?|tickets?)',
    6,
  ],
  [`(?:dete(?:c)?t(?:a|ou|amos|ámos|am|aram|ado|ada)${end}|dete(?:c)?ção)`, 4],
  [`(?:alertas?|alarmes?)${end}`, 4],
  ['(?:monitoramento|monitorização|sistema de alertas)[^.]{0,40}(?:alert|avis|detect|dispar|notific|acus)', 4.5],
  [
    '(?:clientes?|usuári[oa]s?|utilizador(?:es)?|funcionári[oa]s?|suporte|equipes?|equipas?)[^.]{0,50}(?:report(?:a|ou|am|aram)|relat(?:a|ou|am|aram|os)|notific(?:a|ou|am|aram)|informou|informam|informaram|reclam|avisou|avisaram|observ(?:a|ou|am|aram)|perceb)',
    4.5,
  ],
  [`(?:relatad[oa]s?|reportad[oa]s?|relatos de|percebemos|percebeu|observamos|observou|notamos|descobrimos)${end}`, 3],
  ['(?:ticket|chamado|caso) (?:\\S+ )?(?:abert|criad)[oa]', 3],
  [`causa${end}|${done}|implantad|revertid|normalidade`, -3],
  ['outr[oa] (?:relato|alerta)|segund[oa] (?:relato|alerta)', -2],
  [
    '(?:cliente|usuári[oa]|colega|funcionári[oa]|parceir[oa]|alun[oa]|utilizador)(?:s|es)? (?:\\S+ ){0,3}(?:avis|report|relat|inform|notific|coment|apont|alert|reclam|escrev|lig|pergunt|sinaliz)\\p{L}*',
    4.5,
  ],
  ['(?:plantão|plantonista|sobreaviso|equipe de plantão) (?:\\S+ ){0,2}(?:acionad|alertad|notificad|avisad)[oa]', 4.5],
  [
    '(?:vemos|vimos|percebemos|notamos|observamos) (?:\\S+ ){0,3}(?:erro|falha|anomalia|problema|queda|aumento|pico|lentidão|que)',
    4.5,
  ],
  ['alert\\p{L}* (?:\\S+ )?(?:reconhecid|atendid|aceit|confirmad)[oa]', -6],
  [
    '(?:grafana|sentry|zabbix|nagios|pagerduty|datadog|prometheus|opsgenie|monitor\\p{L}*)(?: \\S+){0,3} (?:dispara|disparou|apitar|apita|toca|tocou|vermelho|acusa|alerta|avisa)(?!\\p{L})',
    5,
  ],
  ['percebi|percebemos que (?:tinha dado ruim|algo|não)|dei conta|damos conta|demos conta|damos por', 4.5],
  [
    '(?:nos|me) (?:\\S+ )?(?:avisa|avisou|avisam|liga|ligou|escreve|escreveu|contacta|contactou|alerta|alertou)(?!\\p{L})',
    4.8,
  ],
  [
    '(?:contacta|contata|liga para|ligou para|telefona|ligam|contactou|avisa|queixa-se) (?:\\S+ ){0,4}(?:o |a |ao |dar conta|relatando|dizendo|reclamando|de que)',
    4.5,
  ],
  [
    'primeir[oa]s? (?:\\S+ )?(?:queixas?|ligaç(?:ão|ões)|chamadas?|chamados?|posts?|mensage(?:m|ns)|e-mails?|telefonemas?)(?!\\p{L})',
    6,
  ],
  ['(?:suporte|helpdesk|sac|atendimento|central) (?:\\S+ )?(?:recebe|recebeu|recebem)', 5],
  ['reclama (?:no|na|em)|chega(?:m)? (?:\\S+ ){0,3}(?:queixa|reclamação|ticket|chamado)s?', 4.5],
  [
    '(?:alarme|alerta) (?:assumid|aceite|aceit|reconhecid)\\p{L}*|(?:pega|pegou|assume|assumiu|reconhece|aceita) o (?:alerta|alarme)',
    -6,
  ],
  ['(?:liga|telefona|ligam)\\s?[:,]|reclam(?:a|am|ou|aram) (?:no|na|em|do|da)', 4.8],
  ['(?:avisa|avisou|alerta|alertou|informa) (?:a |o )(?:ti|informática|suporte|plantão|piquete)(?!\\p{L})', 4.8],
  ['(?:zabbix|nagios|grafana|prometheus|monitor\\p{L}*) (?:\\S+ )?(?:marca|mostra|aponta|indica)', 4.5],
]
