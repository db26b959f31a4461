import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const escalated: MilestoneWords = [
  [`^(?:hora d[aeo] )?(?:escalonamento|escalação|acionamento)${alone}`, 5],
  ['(?:escala|escalam|escalona|escalonou) (?:\\S+ ){0,3}(?:para|ao|à|aos|às) ', 5],
  ['(?:incidente|crise|emergência)[^.]{0,30}(?:declarad|declara|abert[oa]|aberto|acionad)', 5],
  ['(?:declarad[oa]|abert[oa]|declaramos|abrimos) (?:\\S+ ){0,3}(?:incidente|crise|emergência)', 6],
  [`(?:escal(?:ou|amos|ado|ada|aram|onamento|onado)|escalad[oa])${end}`, 5],
  ['(?:sala de (?:guerra|crise)|comitê de crise|gabinete de crise|gerente de incidentes)', 4],
  [
    '(?:contat(?:ou|amos|ado|aram)|contact(?:ou|ámos|ado)|acion(?:ou|amos|ado|ada|aram)|cham(?:ou|amos|ado|aram)|envolv(?:eu|emos|ido)|convoc(?:ou|amos))[^.]{0,60}(?:equipes?|equipas?|fornecedor|provedor|plantão|diretoria|direção|especialistas?)',
    3.8,
  ],
  [
    '(?:equipes?|equipas?|fornecedor|provedor|plantão|especialistas?)[^.]{0,40}(?:acionad|chamad|contatad|contactad|envolvid)[oa]',
    3.8,
  ],
  [`${done}|fechad|encerrad|clientes`, -4],
  [
    '(?:monitoramento|monitorização|nagios|icinga|zabbix|alertas?|alarmes?)[^.]{0,30}(?:avis|notific|alert)\\p{L}* ',
    -5,
  ],
  ['(?:abr|cri)\\p{L}* (?:\\S+ ){0,2}(?:chamado|ticket|caso|incidente) (?:com|junto|no|na|ao|para)(?!\\p{L})', 4.5],
  [
    '(?:dba|administrador|técnic|desenvolvedor|especialista|responsável|diretor|engenheir|gerente)\\p{L}* (?:\\S+ ){0,3}(?:chamad|acionad|contatad|acordad|convocad|mobilizad)[oa]',
    4.5,
  ],
  ['por sms(?!\\p{L})', -3],
  ['(?:chamei|chamamos|chama|chamou|acordamos|acordou|acordei|acionamos|acionou|contactámos) (?:o |a |os |as )', 4.8],
  [
    '(?:são|foi|foram|é|está|estão) (?:\\S+ )?(?:acionad|mobilizad|convocad|chamad|contactad|contatad|envolvid|acordad)[oa]s?',
    5,
  ],
  [
    '(?:contactad|contatad|acionad|convocad|mobilizad|avisad|envolvid)[oa]s? (?:a |o |as |os )|(?:diretoria|direção|gestão) (?:avisada|acionada|informada)',
    5,
  ],
  [
    '(?:war room|bridge|sala de crise|sala de guerra|chamada|ponte) (?:\\S+ )?(?:abert|iniciad|montad)a|abertura de (?:sala|war room|bridge|ponte)',
    5.5,
  ],
  ['(?:chamado|ticket) aberto (?:com|na|no|junto)|pedido de (?:ajuda|apoio|suporte) (?:a|à|ao)', 5.5],
  ['entram? (?:\\S+ )?(?:plataforma|redes|segurança|equipa|equipe)', 3.5],
  [
    '(?:war room|sala de crise|bridge|comitê de crise|gabinete)(?: \\S+){0,2} (?:encerrad|desmobilizad|fechad|desfeit)a?',
    -8,
  ],
  ['(?:fabricante|fornecedor|diretor|direção)(?: \\S+)? (?:envolvid|acionad|chamad|avisad)[oa]', 5],
  ['(?:ligamos|ligo|ligação|chamada) para (?:o |a )(?:diretor|fabricante|fornecedor|gerente|responsável|dba)', 5],
  ['(?:acionad|ativad|declarad)[oa] o (?:nível|código|plano|comitê)', 5.5],
]
