import type { MilestoneWords } from '../language.ts'
import { done, end, outage } from './nouns.ts'

export const started: MilestoneWords = [
  [`início (?:do |da |dos |das |de )(?:\\S+ ){0,2}?${outage}`, 7],
  [`(?:começa|começou|inicia|iniciou|ocorre|ocorreu) (?:o |a |os |as |um |uma )(?:\\S+ ){0,2}?${outage}`, 7],
  [`${outage} (?:\\S+ ){0,2}?(?:começa|começou|inicia|iniciou|teve início)`, 6],
  [
    '(?:erros|latência|tráfego|carga|requisições|pedidos|tempos? de resposta)[^.]{0,40}(?:aument|começ|sub|cresc|dispar|elev)',
    4,
  ],
  ['(?:começa|começam|começou|começaram|passa|passou|passaram) a ', 2.5],
  [
    '(?:fica|ficam|ficou|ficaram|está|estão|estava) (?:\\S+ )?(?:indisponív|inacessív|fora do ar|fora de serviço|instáv|inoperante)',
    3.5,
  ],
  ['(?:para|param|parou|pararam|deixa|deixou|deixaram) de (?:responder|funcionar)', 3.5],
  [
    `(?:caiu|caíram|cai${end}|falhou|falharam|falha${end}|expirou|esgot(?:ou|ado)|satur(?:ou|ado)|trav(?:ou|ado)|estour)`,
    2.5,
  ],
  [`(?:implantação|deploy|atualização|migração|manutenção|mudança|alteração) (?:de|do|da|no|na|em) `, 1.5],
  ['primeir[oa]s? (?:erros?|falhas?|sintomas?|impactos?)', 4],
  [
    `${done}|restabelec|reversão|revertid|reverteu|retorno à normalidade|fim do|fim da|normalizad|normalizou|investigando|investigação`,
    -5,
  ],
  [
    `alerta${end}|reporta|relata|notific(?:a|ou|am|aram)${end}|detect(?:a|ou|amos|ado)${end}|avis(?:a|ou|ado)${end}|inform(?:a|ou|am|aram)${end}`,
    -2.5,
  ],
  ['(?:durou|duraram) (?:cerca de |quase |mais de )?(?:uma?|duas|dois|três|\\d)', 4],
  ['(?:retorn|devolv|exib|mostr|respond|apresent)\\p{L}* (?:\\S+ ){0,3}(?:erros?|5\\d\\d)(?!\\p{L})', 3],
  ['(?:configuração|versão|regra|atualização|mudança) (?:\\S+ ){0,2}(?:incorret|errad|defeituos|inválid)[oa]s?', 4],
  [
    '(?:queda|corte|perda|falta|falha) (?:\\S+ )?(?:de (?:energia|luz|rede|conexão|conectividade|fibra)|elétric[oa])',
    3.2,
  ],
  ['(?:latência|erros?|carga|uso|tempo de resposta|fila)s? (?:\\S+ ){0,3}(?:sob|dispar|cresc|aument|explod)\\p{L}*', 4],
  [
    '(?:fica|ficou|ficam|ficaram) (?:\\S+ )?(?:chei[oa]|lotad[oa]|fora do ar|indisponíve\\p{L}*|lent[oa]|instáve\\p{L}*|sem (?:energia|rede|acesso|conexão))',
    3.2,
  ],
  [
    'não (?:consegu|pod|est)\\p{L}* (?:\\S+ ){0,2}(?:fazer|acess|entr|log|conect|pag|compr|us|carreg|abr|envi|receb|autentic)\\p{L}*',
    3.2,
  ],
  ['(?:início|começo) (?:do |da |dos )(?:ataque|lentidão|instabilidade|degradação|sobrecarga)', 7],
  [
    'primeir[oa]s? (?:\\S+ ){0,2}(?:timeouts?|[45]\\d\\d|recusas|rejeições|quedas|lentidão|erros|desligamentos)(?!\\p{L})',
    4,
  ],
  [
    '(?:início|começo) (?:do |da |dos |das )(?:\\S+ )?(?:recusas|erros|falhas|quedas?|lentidão|indisponibilidade|interrupção|perturbação|avaria)',
    7,
  ],
  [
    '(?:começa|começam|começou|começaram|passa|passam|passou|passaram) a (?:\\S+ )?(?:ser recusad|ser descartad|degradar|devolver|falhar|cair|dar|recusar|rejeitar|travar|crescer)\\p{L}*',
    3,
  ],
  [
    '(?:[45]\\d\\d|erros?|falhas?|ataque|lentidão|degradação) (?:começa\\p{L}?|inicia\\p{L}?|surge\\p{L}?)|(?:começa|inicia) o ataque',
    4,
  ],
  ['(?:sai|saiu|saíram|fica|ficou|ficaram) (?:\\S+ )?(?:do ar|fora do ar|offline|em branco|sem serviço)', 4],
  ['(?:recusad|rejeitad|descartad|descarregad|bloquead|travad|cortad)[oa]s?(?!\\p{L})', 2.8],
  [
    '(?:ninguém|não|nenhum\\p{L}? \\S+) (?:\\S+ )?(?:consegu\\p{L}+|pode\\p{L}*|respond\\p{L}+|entr\\p{L}+|carreg\\p{L}+)',
    3.3,
  ],
  [
    '(?:deixam|deixa|deixaram|deixou) de (?:\\S+ )?(?:ver|receber|emitir|enviar|responder|funcionar|aceitar|conseguir)',
    3.5,
  ],
  ['(?:travou|trava|desligam-se|desligou-se|enche|encheu|lota|lotou|estoura|estourou)(?!\\p{L})', 2.5],
  ['(?:rompimento|corte|rutura|ruptura|quebra) (?:de|da|do) (?:\\S+ )?(?:fibra|cabo|ligação)|falha massiva', 4],
  ['(?:veem|viam|recebem|aparece|mostra) (?:\\S+ ){0,2}(?:tela branca|ecrã branco|página em branco|erros?)', 3.5],
  ['(?:perde|perdem|perdeu|perderam) (?:\\S+ ){0,2}(?:link|ligação|conexão|contato|contacto|rede|quórum)', 3.5],
  ['não (?:\\S+ ){1,3}mais(?!\\p{L})|(?:deixa|deixam|deixou|deixaram) de \\p{L}+r(?!\\p{L})', 2.8],
  ['não saem(?!\\p{L})|(?:fica|ficam|ficou) em (?:branco|fila)', 3.3],
]
