import type { MilestoneWords } from '../language.ts'
import { end } from './nouns.ts'

export const announced: MilestoneWords = [
  ['página de (?:status|estado)', 5],
  [
    `(?:anunci(?:a|ou|amos|ado)|comunicado|publicamente|públic[oa]|publicad[oa]|publicou|publicamos|divulg(?:ou|ado|amos))${end}`,
    4,
  ],
  [
    '(?:inform|notific|comunic|avis)\\p{L}{1,5} (?:\\S+ ){0,2}(?:clientes|usuários|utilizadores|comunidade|assinantes)',
    5.5,
  ],
  ['(?:clientes|usuários|utilizadores) (?:\\S+ )?(?:informad|notificad|avisad|comunicad)[oa]s', 5.5],
  ['manutenção (?:programada|agendada)|próxim', -4],
  ['(?:aviso|banner|anúncio) (?:\\S+ ){0,3}(?:publicado|exibido|colocado|divulgado)', 4.5],
  [
    '(?:comunic|inform|avis|notific)\\p{L}* (?:\\S+ ){0,2}(?:os |as |aos |nossos )(?:clientes|usuários|utilizadores|parceiros|alunos)',
    5,
  ],
  ['(?:clientes|usuários|utilizadores) (?:\\S+ )?(?:avisad|informad|notificad|comunicad)os', 5],
  [
    '(?:mensagem|aviso|anúncio|comunicado|publicação|post|nota) (?:\\S+ ){0,4}(?:no|na|via|em) (?:\\S+ ){0,2}(?:site|página|twitter|mastodon|facebook|blog|fórum|redes|linkedin|telegram)',
    4.5,
  ],
  [
    '(?:aviso|nota|mensagem|comunicado|publicação|post|e-mail|email|informação|tweet|banner) (?:\\S+ ){0,3}(?:no|na|nos|nas|em|a|à|ao|aos|às|via|por) (?:\\S+ ){0,4}?(?:app|central|home|discord|jogo|redes|imprensa|instagram|twitter|x|facebook|mastodon|telegram|whatsapp|site|portal|página|clientes|escolas|usuários|utilizadores|passageiros|alunos|status|todos)(?!\\p{L})',
    5,
  ],
  ['(?:e-mail|email|mensagem|sms) (?:a|para) tod[oa]s', 5],
  ['(?:banner|tweet|nota à imprensa)(?!\\p{L})', 4.5],
  ['(?:e-?mail|correio|sms|circular|carta|cartaz) (?:aos|às|a tod\\p{L}+|na|no)', 5],
]
