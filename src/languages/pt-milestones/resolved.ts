import type { MilestoneWords } from '../language.ts'
import { alone, end } from './nouns.ts'

export const resolved: MilestoneWords = [
  [`^(?:hora d[aeo] )?(?:resolução|encerramento|fechamento)(?: do (?:incidente|caso|chamado))?${alone}`, 5],
  ['(?:encerr|fech|conclu|finaliz)\\p{L}{1,4} (?:o |a )(?:incidente|chamado|caso|ticket)', 7],
  ['antes de (?:\\S+ ){0,2}(?:encerr|fech|resolv|conclu|declar)', -8],
  [
    '(?:incidente|problema|interrupção|queda|ticket|chamado|falha)[^.]{0,40}(?:resolvid|solucionad|encerrad|fechad|finaliz|conclu|termin)',
    7,
  ],
  [`(?:resolvid[oa]s?|solucionad[oa]s?)${end}`, 5],
  [
    '(?:declarad[oa]|dad[oa]|considerad[oa]|marcad[oa]) (?:\\S+ ){0,2}(?:por |como )?(?:resolvid|encerrad|fechad|concluíd|solucionad)',
    7,
  ],
  [`(?:encerrad[oa]|fechad[oa]|concluíd[oa]|finalizad[oa]|encerramento)${end}`, 2.5],
  [
    '(?:totalmente|completamente|plenamente|por completo) (?:restabelec|restaur|recuper|operacion|resolvid|disponív|normaliz)',
    5,
  ],
  ['(?:volta|retorno|voltou|retornou|voltaram) (?:à normalidade|ao normal)', 4.5],
  [
    '(?:confirma|confirmou|confirmamos|confirmado) (?:que )?[^.]{0,40}(?:resolvid|normal|estáv|restabelec|corrigid|funcion)',
    4,
  ],
  ['(?:restabelecid|recuperad|normalizad)', 3],
  ['não (?:\\S+ )?resolvid|parcial|tentativa|falhou', -5],
  ['(?:aviso|banner) (?:\\S+ ){0,3}(?:removido|retirado)', 4],
  ['fim (?:do |da )(?:incidente|falha|indisponibilidade|ataque|interrupção)', 5],
  ['(?:totalmente|completamente|definitivamente) (?:corrigid|resolvid|restabelecid|normalizad|recuperad)[oa]', 5],
  [
    'normalização (?:completa|total)|(?:volta|retorno|retornou|voltou|voltaram) (?:\\S+ )?(?:à normalidade|ao normal)',
    4.5,
  ],
  ['tod[oa]s? (?:\\S+ ){0,4}(?:normalmente|operaciona|restabelecid|recuperad|normalizad)\\p{L}*', 4.5],
  ['(?:não|sem|deix(?:a|ou|aram) de) (?:\\S+ ){0,2}(?:operaciona|funciona|disponíve|acessíve|estáve)\\p{L}*', -8],
  [
    '(?:damos|demos|dá|deu|dado|dada|considerando|consideramos) (?:\\S+ ){0,3}(?:por |como )?(?:encerrad|terminad|resolvid|concluíd|fechad)[oa]',
    6.5,
  ],
  [
    '(?:incidente|chamado|caso|assunto|ocorrência|war room|sala de crise|ticket|evento)(?: \\S+){0,2} (?:encerrad|fechad|concluíd|desmobilizad|terminad)[oa]',
    6.5,
  ],
  ['^fecho(?!\\p{L})|, (?:encerramos|fechado|fechamos)|(?:fechamos|encerramos|fecha-se)(?: o | a |(?!\\p{L}))', 5.5],
  [
    'fim d[ao] (?:ocorrência|incidente|crise|emergência|alerta)|(?:alerta|contingência|plano) (?:levantad|desativad|desmobilizad)[oa]',
    6,
  ],
  ['tudo (?:\\S+ )?estável|fomos dormir|malha regularizada', 4.5],
  ['(?:emergência|crise|contingência|evento) (?:\\S+ )?(?:terminad|superad|finalizad|concluíd)[oa]|sem anomalias', 6],
]
