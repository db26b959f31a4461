import type { MilestoneWords } from '../language.ts'
import { end } from './nouns.ts'

export const announced: MilestoneWords = [
  ['página de (?:estado|estatus|status)', 5],
  [
    `(?:anunci(?:a|ó|amos|ado)|comunicado|públic(?:o|a|amente)|tuit|banner informativo|publica(?:mos)?|publicó|publicado)${end}`,
    4,
  ],
  [
    '(?:se )?(?:inform|notific|comunic|avis)\\p{L}{1,5} (?:\\S+ ){0,2}(?:clientes|usuarios|comunidad|suscriptores)',
    5.5,
  ],
  ['mantenimiento programado|próxim', -4],
  ['(?:aviso|banner|cartel|anuncio) (?:\\S+ ){0,3}(?:publicado|mostrado|colocado|difundido)', 4.5],
  [
    '(?:se )?(?:comunic|inform|avis|notific)\\p{L}* (?:\\S+ ){0,4}(?:a los |a las |a nuestros |a |los )(?:clientes|usuarios|usuarias|socios|ciudadanos|alumnos)',
    5,
  ],
  [
    '(?:mensaje|aviso|anuncio|comunicado|publicación|tuit|post) (?:\\S+ ){0,4}(?:en|vía|por) (?:\\S+ ){0,2}(?:web|página|twitter|mastodon|facebook|blog|foro|redes|linkedin|telegram)',
    4.5,
  ],
  [
    '(?:cartel|aviso|mensaje|nota|posteo|publicación|post|comunicado|correo|mail|tuit|banner|información) (?:\\S+ ){0,3}(?:en|a|por|vía|sobre) (?:\\S+ ){0,4}?(?:home|x|twitter|instagram|facebook|telegram|discord|whatsapp|web|sitio|portal|app|página|prensa|usuarios|clientes|familias|redes|canal|mastodon|linkedin|alumnos)(?!\\p{L})',
    5,
  ],
  ['(?:tuit|tuiteamos|cartel|nota de prensa|banner)(?!\\p{L})', 4.5],
  ['se inform(?:a|ó) (?:\\S+ ){0,3}(?:en|a) (?:\\S+ ){0,2}(?:redes|usuarios|clientes|ciudadan\\p{L}+|página|web)', 5.5],
  [
    '(?:avis|notific|inform|comunic)\\p{L}{1,5} (?:\\S+ )?(?:por \\S+ )?a (?:\\S+ ){0,2}(?:cada|todos|todas|los|las) (?:persona|cliente|usuario|comercio|familia|afectad)\\p{L}*',
    5.5,
  ],
  ['mensaje fijado|fij(?:amos|ado) (?:un )?mensaje', 4.5],
  ['(?:correo|e-?mail|mail|sms|circular|carta) a (?:los|las|tod\\p{L}+)', 5],
  ['página de estado (?:\\S+ )?actualizada', 4],
]
