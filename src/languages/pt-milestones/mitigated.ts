import type { MilestoneWords } from '../language.ts'
import { alone, end, impact } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [
    `^(?:hora d[aeo] )?(?:mitigação|contenção|recuperação|restabelecimento|restauração|normalização)(?: do serviço)?${alone}`,
    5,
  ],
  [
    '(?:correção|patch|solução|contorno|mudança|reversão|mitigação|ajuste)[^.]{0,40}(?:implantad|aplicad|implementad|publicad|concluíd|em produção|ativad|disponibilizad)',
    5,
  ],
  [
    '(?:implant|aplic|implement|public)\\p{L}{1,6} (?:\\S+ ){0,3}(?:correção|patch|solução|contorno|mitigação|ajuste)',
    5,
  ],
  ['(?:revert(?:ido|ida|emos|eu|eram)|reversão|voltamos à versão|retorno à versão)', 4],
  [`mitig(?:ou|ado|ada|ação|amos)${end}`, 4],
  [
    '(?:restabelec|restaur(?:ou|ado|ada|amos|ação)|recuper(?:ou|ado|ada|aram|ação)|normaliz(?:ou|ado|ada|ação)|reparad)',
    4.5,
  ],
  [
    '(?:volta|voltam|voltou|voltaram|retorna|retornou|retornaram|retomou|retomaram) (?:\\S+ ){0,2}(?:ao normal|à normalidade|a funcionar|normal|ao ar|a operar|a responder|operação)',
    6,
  ],
  ['(?:novamente|de novo) (?:\\S+ )?(?:disponív|operacion|acessív|no ar|funcionando|estáv)', 6],
  [
    '(?:funciona|funcionam|funcionando|opera|operam|operando|a funcionar) (?:\\S+ )?(?:normalmente|corretamente|novamente|com normalidade)',
    5,
  ],
  [`(?:fim|término) (?:do |da |dos |das )(?:\\S+ ){0,2}?${impact}`, 6.5],
  [`${impact} (?:\\S+ )?(?:termin(?:a|ou)|cess|finaliz)`, 6.5],
  ['(?:corrigid|solucionad|estabiliz(?:ou|ado))', 4],
  [
    '(?:reinici(?:a|ou|amos|ado)|desativ(?:ou|amos|ado)|remov(?:ido|emos|eu)|bloque(?:ou|amos|ado)|aument(?:ou|amos|ado)|renov(?:ou|ado|amos))',
    2.5,
  ],
  ['parcial|temporári|gradual(?:mente)', -1],
  ['tentativ[ae] de|tent(?:ou|amos)|falhou|sem sucesso|ainda|prepar(?:amos|ando)|aguardando|pendente', -3],
  ['não (?:\\S+ ){0,3}(?:funcion|recuper|restabel|resolv|disponív|operacion)', -6],
  ['(?:aviso|banner) (?:\\S+ ){0,3}(?:removido|retirado)', -3],
  [
    '(?:certificado|patch|correção|licença|disco|fonte|cabo|roteador|placa)s? (?:\\S+ ){0,2}(?:instalad|renovad|substituíd|trocad|aplicad)[oa]',
    4,
  ],
  [
    '(?:tráfego|carga|serviço)s? (?:\\S+ ){0,2}(?:desviad|redirecionad|movid|migrad|chavead|transferid)[oa]s? (?:para|ao|à)',
    4,
  ],
  [
    '(?:operacional|operacionais|funcional|funcionais|disponíve(?:l|is)|acessíve(?:l|is)|normalizad[oa]s?|estáve(?:l|is))(?=\\s*(?:[.,;!]|$))',
    3.5,
  ],
  ['(?:não|sem|deix(?:a|ou|aram) de) (?:\\S+ ){0,2}(?:operaciona|funciona|disponíve|acessíve|estáve)\\p{L}*', -8],
  [
    '(?:volta|voltam|voltou|voltaram) a (?:\\S+ )?(?:aceitar|navegar|sair|funcionar|entrar|carregar|operar|responder|receber|emitir)',
    5.5,
  ],
  ['(?:de novo|outra vez|novamente|de volta)(?=\\s*(?:$|[.,;]))', 4.5],
  ['(?:zerad[oa]s?|zera|zeram|zerou|a zero)(?!\\p{L})', 3],
  ['(?:tempos normais|tráfego normal\\p{L}*|emitid[oa]s normalmente|taxa de sucesso em)|há espaço', 4],
  ['nov[oa] (?:certificado|chave|versão) (?:\\S+ )?(?:ativ|instalad|publicad|no ar)[oa]?', 4.5],
  [
    '(?:rollback|reversão) (?:\\S+ )?(?:concluíd|complet|feit|terminad|pra|para)\\p{L}*|(?:correção|fix|hotfix|patch) (?:\\S+ )?(?:no ar|em produção|publicad\\p{L})',
    5,
  ],
  [
    '(?:evento|serviço|sistema|site|loja|fila) (?:\\S+ )?(?:reabert|reativad|religad|restaurad|repost)[oa]|reabert[oa]',
    4.5,
  ],
  ['(?:erros?|latência|taxa|lag|fila|carga)(?: \\S+){0,3} (?:caem|cai|baixa|baixam|desce|descem|diminui)\\p{L}*', 4],
  ['já (?:é possível|se consegue|dá para|podem|conseguem)|tud[oa] verde|devolve a cota|termina a recuperação', 4.5],
  [
    'tudo (?:\\S+ )?(?:funciona|funcionando|anda|ok|normal)(?!\\p{L})|tráfego (?:\\S+ )?(?:passando|passa|a passar|normal)',
    4.8,
  ],
  ['(?:volta|voltam|voltou|voltaram) a (?!cair|falhar|travar|subir|crescer|descer|dar)\\p{L}+r(?!\\p{L})', 4.5],
  [
    '(?:reserva|de backup|secundári[oa])(?: \\S+)? ativ[oa]|versão anterior (?:\\S+ )?(?:reposta|restaurada|instalada)',
    4.8,
  ],
]
