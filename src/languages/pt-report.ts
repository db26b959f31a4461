import type { ReportWords } from './report-words.ts'

export const portugueseReport: ReportWords = {
  lengths: {
    about: [
      'cerca de|aproximadamente|por volta de|quase|mais de|menos de|pouco mais de|um total de|uns|umas|uma?|a|o|os|as|de',
    ],
    led: [
      'durante|durou|duraram|por|(?:duração|período|periodo)(?: total)?(?: de| foi de)?|(?:interrupção|queda|incidente|indisponibilidade|falha) de|total de|ao longo de|de|em|foi',
    ],
    drawnOut: ['durante|durou|duraram|por|duração(?: total)? de|per[íi]odo de|ao longo de'],
    further: ['outr[oa]s', 'adicionais', 'mais'],
    opening: ['durante', 'por'],
    resolvedIn: [
      '(?:resolvid[oa]s?|restabelecid[oa]s?|corrigid[oa]s?|solucionad[oa]s?|recuperad[oa]s?|mitigad[oa]s?|detectad[oa]s?|normalizad[oa]s?) (?:em|após|ao fim de)',
    ],
    took: ['(?:demorou|demoraram|levou|levaram|levamos|demorámos|demoramos)(?: \\S+){0,2}'],
    until: ['até', 'antes de'],
    toRespond: ['(?:para|a) (?:responder|reagir|atender)'],
    before: ['antes de', 'antes que'],
    outage: ['de (?:interrupção|queda|indisponibilidade|inatividade|instabilidade)'],
    whole: ['no total', 'ao todo', 'total'],
    windows: ['manutenção', 'janela', 'período', 'fase'],
    otherInside: ['(?:\\p{L}+ )?(?:janela|depois|mais tarde|antes)'],
    otherBefore: [
      '(?:a cada|cada|últim[oa]s|próxim[oa]s|dentro de|após|depois de|intervalo|pelo menos|no máximo|até|primeir[oa]s)(?![\\p{L}])[^.]{0,24}',
      '(?:latência|tempo de (?:resposta|carregamento|espera|processamento)|atraso|retenção|validade)s?(?![\\p{L}])[^.,;]{0,20}(?:de|a|para)[^.,;\\d]{0,20}',
    ],
    otherBehind: ['depois|mais tarde|antes|atrás|de intervalo'],
    deliberate: [
      'aguard\\w*|esper\\w*|se|quando|seria|será|serão|deve\\w*|pode\\w*|monitor\\w*|observ\\w*|armazenad\\w*|reunião|reuniões|program\\w*',
    ],
    labels: ['tempo', 'duração', 'total', 'soma'],
  },
  within: ['(?:dentro de|em|em até|no prazo de|num prazo de|n[oa]s)(?: próxim[oa]s)?(?: cerca de)?'],
  windows: {
    troubleEnded: [
      '(?:problema|erro|incidente|falha)s? (?:foi|ficou) (?:resolvid|corrigid|solucionad|sanad)[oa]',
      '(?:problema|erro|incidente|falha)s? (?:terminou|cessou|acabou)',
    ],
    opening: ['(?:a partir|desde)(?: d[ae]s?| as?)?'],
    labels: ['janela', 'per[íi]odo', 'quando', 'horas?', 'horário', 'duração', 'impacto'],
    fillers: [
      'de|do|da|dos|das|o|a|os|as|hora|horário|data|em|e|impacto|evento|cliente|clientes|usuários|utilizadores|total|real|efetivo|efetiva',
    ],
    zoneLabels: ['fuso horário'],
    officeHours: ['(?:durante|fora)(?![\\p{L}])[^.]{0,40}(?:horário|expediente)'],
    evidence: [
      '\\d[\\d.]*\\s+(?:\\p{L}+ )?(?:entradas|registros|registos|amostras|eventos)|gráfico|captura de (?:tela|ecrã)',
    ],
    papers: ['relatório|post-?mortem|análise|resumo|revisão|retrospectiva'],
    by: ['por'],
    past: ['ocorreu|ocorreram|aconteceu|teve lugar|começou|começaram|afetou|afetaram|iniciou'],
  },
  fields: {
    organization: ['empresa', 'companhia', 'organização', 'fornecedor', 'operadora?'],
    reference: [
      'referência',
      '(?:número|n\\.?[ºo°]|id|identificador|código)(?: (?:de|do|da) (?:incidente|chamado|ticket|ocorrência))?',
      'ticket',
      'chamado',
      'ocorrência',
    ],
    severity: ['(?:nível de )?(?:severidade|gravidade|prioridade|criticidade)', 'nível de impacto'],
    reportOf: ['(?:relatório|status|estado) (?:de (?:incidente|serviço)s?)? ?(?:d[aoe]|para)'],
    kindOfReport: ['(?:relatório|análise) (?:do|de|da) (?:incidente|falha|ocorrência)', 'post[- ]?mortem'],
    noLabel: ['nota', 'observação', 'aviso', 'atenção', 'atualização'],
  },
  items: {
    columns: {
      action: ['aç[ãõ]|tarefa|medida|descrição|o que|melhoria|item'],
      owner: ['responsáve|encarregad|atribuíd|quem|equipe|equipa|don[oa]|proprietári'],
      due: ['prazo|data|vencimento|quando|até'],
      status: ['status|estado|situação|progresso|andamento'],
      kind: ['tipo|categoria|classe'],
    },
    stateLabels: ['status', 'estado', 'situação'],
    done: ['feit[oa]', 'concluíd[oa]', 'finalizad[oa]', 'fechad[oa]', 'entregue'],
    open: ['pendente', 'a fazer', 'em andamento', 'em curso', 'abert[oa]', 'planejad[oa]'],
    verbs: [
      '(?:adicionar|ajustar|alterar|ampliar|atualizar|aumentar|automatizar|configurar|corrigir|criar|definir|desativar|documentar|eliminar|estabelecer|expandir|implantar|implementar|incluir|instalar|limitar|melhorar|migrar|modificar|monitorar|monitorizar|otimizar|reduzir|reforçar|remover|renovar|revisar|rever|separar|substituir|testar|treinar|validar|verificar)',
    ],
    apologies: ['desculpas?|lamentamos|sentimos muito'],
    closings: ['obrigad[oa]', 'agradecemos', 'em caso de dúvidas?', 'se (?:você )?tiver (?:dúvidas|perguntas)'],
    leads: ['seguintes?|ações|medidas|passos|melhorias|vamos|incluem'],
    purposes: [
      '(?:para|a fim de|de forma a)\\b[^.:;]{0,90}(?:evitar|prevenir|impedir|no futuro|volte a (?:ocorrer|acontecer)|se repita|futur\\p{L}*)',
    ],
    feedback: ['(?:seu|sua|vosso) (?:feedback|opinião)'],
  },
  keyTimes: {
    before: '(?:(?:hora|horário|momento) d[aeo] )',
    names: {
      started: [
        '(?:início|começo) (?:do (?:impacto|incidente|problema)|da (?:falha|interrupção|indisponibilidade))',
        '(?:fora do ar|indisponível)(?: desde)?',
        'começo|primeir[oa]s (?:erros|falhas)',
      ],
      detected: [
        '(?:incidente |problema |falha )?(?:detectad|detetad|descobert|percebid|notificad|reportad)[oa]',
        'detec?ção|descoberta|primeiro (?:alerta|aviso|alarme)|alerta recebido|identificação do problema',
      ],
      acknowledged: [
        '(?:alerta |alarme |chamado |incidente )?(?:confirmad|reconhecid|assumid|atendid|aceit)[oa]',
        'confirmação|reconhecimento|primeira resposta',
        'início d[ao] (?:resposta|atendimento|investigação|análise)',
      ],
      escalated: [
        '(?:escalad|escalonad|encaminhad)[oa](?: (?:a|ao|à|para o?) \\S{1,20}(?: \\S{1,20})?)?',
        'escalonamento|escalação|acionamento|equipe acionada|equipa acionada',
        'incidente declarado|declaração do incidente',
      ],
      announced: [
        '(?:clientes|usuários|utilizadores) (?:informad|avisad|notificad|comunicad)os',
        '(?:comunicação|aviso|notificação|informação) aos (?:clientes|usuários|utilizadores)',
        'comunicado|comunicação|anúncio|página de (?:status|estado) atualizada|publicad[oa] na página de (?:status|estado)',
      ],
      identified: [
        '(?:causa|origem)(?: raiz)? (?:identificada|encontrada|determinada|localizada|confirmada|conhecida)',
        'identificad[oa]|identificação(?: da causa)?|diagnóstico|diagnosticad[oa]',
      ],
      mitigated: [
        '(?:impacto |incidente |serviço )?(?:mitigad|contid|restabelecid|restaurad|recuperad|normalizad)[oa]',
        'de volta(?: ao ar)?|novamente (?:no ar|disponível)',
        '(?:mitigação|contenção|recuperação|restabelecimento|restauração|normalização)(?: do serviço)?',
        '(?:solução de )?contorno(?: aplicad[oa])?',
      ],
      resolved: [
        '(?:incidente |problema |chamado |caso )?(?:resolvid|encerrad|fechad|solucionad|finalizad)[oa]',
        '(?:resolução|encerramento|fechamento|solução|conclusão)(?: definitiva| do (?:incidente|caso|chamado))?',
      ],
    },
  },
}
