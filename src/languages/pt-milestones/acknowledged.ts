import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  [
    '(?:confirm|reconhec|aceit|assum)\\p{L}{1,4} (?:o |a |os |as )?(?:alertas?|alarmes?|avisos?|notificação|notificações|chamado|ticket)',
    5,
  ],
  [
    `^(?:hora d[aeo] )?(?:confirmação|confirmad[oa]|reconhecimento|primeira resposta|início d[ao] (?:resposta|atendimento))${alone}`,
    5,
  ],
  ['(?:reconhec(?:e|eu|ido|imento)|assum(?:e|iu) (?:o )?(?:incidente|chamado|caso))', 5],
  [
    '(?:plantão|engenheir[oa]s?|equipes?|equipas?|técnicos?|operações|desenvolvedores)[^.]{0,40}(?:começ|inici(?:a|ou|am)|investig(?:a|ando|ação)|analis(?:a|ando)|respond(?:e|eu)|assum)',
    4.5,
  ],
  ['(?:início|inicia|iniciou|iniciada|começa|começou) (?:a |d[ae] )?(?:investigação|análise|diagnóstico|apuração)', 5],
  [`(?:investig(?:ando|amos|a|am)|analis(?:ando|amos|a|am)|verificando|apurando)${end}`, 3],
  [`${done}|causa${end}|fornecedor`, -3],
  ['alerta (?:\\S+ )?(?:reconhecid|atendid|aceit|confirmad)[oa]', 3.5],
  [
    '(?:plantonista|engenheir[oa]|equipe|analista|time|técnic[oa]|plantão) (?:\\S+ ){0,2}(?:começ|inici|pass)\\p{L}* (?:a )?(?:\\S+ ){0,1}(?:investig|analis|trabalh|verific|apur|atu)\\p{L}*',
    6,
  ],
  [
    '(?:verific|consult|analis|olh|inspecion|confer)(?:amos|a|ou|am|aram) (?:\\S+ ){0,2}(?:logs?|registros|métricas|gráficos|painéis|rastros)',
    3.2,
  ],
  ['(?:alarme|alerta|chamado|ticket|incidente) (?:assumid|aceit|reconhecid|atendid)\\p{L}*', 6.5],
  [
    '(?:pega|pegou|assume|assumiu|aceita|aceitou) (?:o |a )(?:alerta|alarme|chamado|tratamento|incidente|caso|ticket|ocorrência)',
    6.5,
  ],
  [
    '(?:técnico|equipe|equipa|plantonista|piquete|de plantão)[^.;]{0,30} (?:desloca-se|se desloca|a caminho|entra na chamada|entra em contato|conecta|liga-se|larga|abre)(?!\\p{L})',
    5,
  ],
  [
    '(?:atribuíd[oa]|encaminhad[oa] para análise) (?:ao|à|a) |começa a (?:ver|olhar|analisar|investigar) ?(?:os registos|os logs)?',
    5,
  ],
  ['(?:abre|abriu|liga) (?:o |seu )(?:notebook|portátil|computador|laptop)|conecta (?:na|à) (?:vpn)', 4.5],
  [
    '(?:responde|estamos|está|estou),? (?:a )?(?:olhando|olhar|vendo|ver|verificando|analisando)|vou (?:ver|olhar|verificar)',
    4.5,
  ],
  ['ack(?: d[ao])?(?!\\p{L})', 5],
  [
    '(?:entra|acessa|acede|ingressa) (?:no|ao) (?:servidor|sistema|nó)|começa a (?:olhar|procurar|verificar|analisar)|está de plantão e',
    4.8,
  ],
  ['assum(?:e|iu) o (?:caso|problema|atendimento)', 5.5],
]
