import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const identified: MilestoneWords = [
  [
    '(?:uma vez que|quando|assim que|logo que|até que) [^.;]{0,40}(?:(?:for|seja|tiver sido) (?:identific|encontr|determin|conhecid)|identificarmos|encontrarmos|determinarmos)',
    -8,
  ],
  [`^(?:hora d[aeo] )?(?:identificação|diagnóstico)(?: da causa)?${alone}`, 5],
  [`causa[^.]{0,40}(?:identific|encontr|descob|determin|localiz|conhec|confirm|isol|é${end}|era${end}|foi${end})`, 6],
  [
    `(?:identific(?:a|ou|amos|ado|am|aram|ámos)|encontr(?:ou|amos|aram)|descobr(?:e|iu|imos)|determin(?:ou|amos)|localiz(?:ou|amos)|isol(?:ou|amos))${end}[^.]{0,60}(?:causa|origem|problema|fonte|erro|falha|que)${end}`,
    4.5,
  ],
  ['(?:problema|causa|erro|origem|falha) (?:\\S+ )?(?:identificad|localizad|encontrad|isolad)', 5],
  [`identificad[oa]s?${end}`, 4],
  ['(?:devido (?:a|à|ao)|por causa d|causad[oa] por|provocad[oa] por|ocasionad[oa] por|relacionad[oa] (?:a|com))', 2.5],
  ['(?:constat(?:a|ou|amos)|verificou-se que|suspeit|reproduz)', 2.5],
  [`causa (?:[^\\s:.;]+ ){0,3}(?:desconhecida|não${end})|desconhecid|ainda não|buscando|procurando`, -6],
  [`${done}|alerta|relat(?:a|ou)|indisponív|caiu`, -3],
  ['não (?:é|era|foi) a causa|descart(?:a|ou|ado|ada)|não (?:está|estava) relacionad[oa]', -7],
  ['(?:constat|verific|descobr|descob|perceb|encontr|conclu|apur)\\p{L}* que(?!\\p{L})', 8],
  [
    '(?:problema|falha|erro|incidente|defeito) (?:está|estava|vem|vinha|provém|provinha|deve-se|se deve|reside) (?:n[oa]s?|em|d[oea]s?|à|ao|a)(?!\\p{L})',
    4.5,
  ],
  ['^(?:achado|bingo|eureka|detetado|detectado|descoberto|diagnóstico|pronto)\\s*[:,!]', 6.5],
  [
    '(?:entendi|entendemos|entendeu|compreendemos|percebi|percebemos)\\s*(?::| que| o que| porqu)|a ficha (?:cai|caiu)',
    5,
  ],
  [
    '(?:apura-se|apurou-se|descobre-se|descobriu-se|verifica-se|verificou-se|constata-se|conclui-se) (?:que|a razão|a causa|o motivo)',
    6,
  ],
  [
    '(?:encontr|ach|descobr|localiz)\\p{L}{1,5} (?:o |a )(?:culpad|causa|raz|motivo|erro|origem|query|problema)\\p{L}*',
    5,
  ],
  [
    '(?:apontad|identificad|confirmad|reconhecid)[oa] como (?:causa|origem|culpad)\\p{L}*|caracteriz(?:a|ou|amos) (?:o |a )',
    5.5,
  ],
  [
    'causa (?:\\S+ )?(?:fechada|confirmada|encontrada|achada|apurada|conhecida)|tem origem (?:n|em)|culpa (?:d[aoe]|foi)',
    5,
  ],
  [
    '(?:logs?|registos|registros|dump|análise|trace) (?:\\S+ )?(?:mostra|mostram|revela|revelam|indica)\\p{L}*|chegamos (?:à|ao)|em loop:',
    4.5,
  ],
  ['(?:é|era|foi) (?:o |a )(?:culpad|responsável|causador)\\p{L}*|localizad[oa] (?:o |a )', 4.8],
  [
    'tinha(?:m)? (?:\\S+ ){0,2}(?:vencid|expirad|caducad|enchid|desativad|apagad)o(?!\\p{L})|estava(?:m)? (?:vencid|expirad|chei|desativad)[oa]',
    3.8,
  ],
]
