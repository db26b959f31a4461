import type { ReportWords } from './report-words.ts'

export const spanishReport: ReportWords = {
  lengths: {
    about: [
      'unos|unas|aproximadamente|alrededor de|cerca de|casi|más de|menos de|algo más de|poco más de|un total de|una?|la|el|los|las|de',
    ],
    led: [
      'durante|duró|duraron|ha durado|por|(?:duración|período|periodo|lapso)(?: total)?(?: de| fue de)?|(?:interrupción|caída|corte|incidente|indisponibilidad) de|total de|de|en|fue',
    ],
    drawnOut: ['durante|duró|duraron|ha durado|por|duración(?: total)? de|(?:período|periodo|lapso) de'],
    further: ['otr[oa]s', 'adicionales', 'más'],
    opening: ['durante', 'por'],
    resolvedIn: [
      '(?:resolvió|resuelt[oa]s?|restableci(?:ó|d[oa]s?)|solucion(?:ó|ad[oa]s?)|corrigió|recuper(?:ó|ad[oa]s?)|mitig(?:ó|ad[oa]s?)|detect(?:ó|ad[oa]s?)) (?:en|tras|al cabo de)',
    ],
    took: ['(?:tardó|tardaron|tardamos|llevó|tomó)(?: \\S+){0,2}'],
    until: ['hasta', 'antes de'],
    toRespond: ['(?:en|para|a) (?:responder|reaccionar|atender)'],
    before: ['antes de'],
    outage: ['de (?:interrupción|caída|indisponibilidad|corte|inactividad)'],
    whole: ['en total', 'total'],
    windows: ['mantenimiento', 'ventana', 'período', 'fase'],
    otherInside: ['(?:\\p{L}+ )?(?:ventana|después|más tarde|antes)'],
    otherBefore: [
      '(?:cada|por|últim[oa]s|próxim[oa]s|dentro de|tras|después de|intervalo|al menos|como máximo|hasta|primer[oa]s)(?![\\p{L}])[^.]{0,24}(?<!(?<![\\p{L}])por )',
      '(?:latencia|tiempo de (?:respuesta|carga|espera|procesamiento)|retraso|retención|caducidad)s?(?![\\p{L}])[^.,;]{0,20}(?:de|a)[^.,;\\d]{0,20}',
    ],
    otherBehind: ['después|más tarde|antes|atrás|de intervalo'],
    deliberate: [
      'esper\\w*|si|cuando|sería|será|serán|debe\\w*|puede\\w*|podr\\w*|monitore\\w*|observ\\w*|conserv\\w*|reunión|reuniones|program\\w*',
    ],
    labels: ['tiempo', 'duración', 'total', 'suma'],
  },
  within: ['(?:dentro de|en|en un plazo de|en el plazo de)(?: l[oa]s)?(?: próxim[oa]s)?(?: unos| unas)?'],
  windows: {
    troubleEnded: [
      '(?:problema|error|incidente|incidencia|fallo)s? (?:(?:fue|quedó|quedo|estuvo) )(?:resuelt|solucionad|corregid|subsanad)[oa]',
      '(?:problema|error|incidente|incidencia|fallo)s? (?:termin|finaliz|ces)ó',
    ],
    opening: ['(?:a partir|desde)(?: de)?(?: las?)?'],
    labels: ['ventana', 'per[íi]odo', 'cuándo', 'horas?', 'horario', 'duración', 'franja', 'impacto'],
    fillers: [
      'de|del|la|el|los|las|hora|fecha|a|al|y|impacto|evento|cliente|clientes|usuarios|total|real|efectivo|efectiva',
    ],
    zoneLabels: ['zona horaria', 'huso horario'],
    officeHours: ['(?:durante|fuera)(?![\\p{L}])[^.]{0,40}(?:horario|horas)'],
    evidence: ['\\d[\\d.]*\\s+(?:\\p{L}+ )?(?:entradas|registros|muestras|eventos)|gráfic[oa]|captura de pantalla'],
    papers: ['informe|reporte|post-?mortem|análisis|resumen|revisión|retrospectiva'],
    by: ['por'],
    past: ['ocurri\\w*|sucedi\\w*|se produj\\w*|tuvo lugar|comenzó|comenzaron|empezó|afectó|afectaron'],
  },
  fields: {
    organization: ['empresa', 'compañía', 'organización', 'proveedor', 'operador'],
    reference: [
      'referencia',
      '(?:número|n\\.?[ºo°]|id|identificador|código)(?: (?:de|del) (?:incidente|incidencia|ticket|caso))?',
      'ticket',
      'caso',
    ],
    severity: ['(?:nivel de )?(?:severidad|gravedad|prioridad|criticidad)', 'nivel de impacto'],
    reportOf: ['(?:informe|reporte|estado) (?:de (?:incidente|incidencia|servicio)s?)? ?(?:de|para)'],
    kindOfReport: ['(?:informe|reporte|análisis) (?:del?|de la) (?:incidente|incidencia|caída)', 'post[- ]?mortem'],
    noLabel: ['nota', 'aviso', 'atención', 'actualización'],
  },
  items: {
    columns: {
      action: ['acci[óo]n|tarea|medida|descripción|qué|mejora'],
      owner: ['responsable|encargad|asignad|quién|equipo|propietari|dueñ'],
      due: ['fecha|plazo|vencimiento|vence|cuándo|para'],
      status: ['estado|situación|progreso|avance'],
      kind: ['tipo|categoría|clase'],
    },
    stateLabels: ['estado'],
    done: ['hecho', 'completad[oa]', 'terminad[oa]', 'cerrad[oa]', 'finalizad[oa]'],
    open: ['pendiente', 'por hacer', 'en curso', 'en progreso', 'abiert[oa]', 'planificad[oa]'],
    verbs: [
      '(?:actualizar|agregar|ajustar|añadir|ampliar|aumentar|automatizar|cambiar|configurar|corregir|crear|definir|desactivar|desplegar|documentar|eliminar|establecer|evaluar|formar|implementar|incorporar|incluir|instalar|limitar|mejorar|migrar|modificar|monitorear|monitorizar|optimizar|probar|reducir|reemplazar|reforzar|renovar|revisar|separar|sustituir|validar|verificar)',
    ],
    apologies: ['disculpas?|perdón|lamentamos|sentimos'],
    closings: ['gracias', 'si tiene[ns]? (?:alguna|preguntas|dudas)', 'para cualquier (?:consulta|duda)'],
    leads: ['siguientes?|acciones|medidas|pasos|mejoras|vamos a|incluyen'],
    purposes: [
      '(?:para|a fin de|con el fin de)\\b[^.:;]{0,90}(?:evitar|prevenir|impedir|en el futuro|vuelva a (?:ocurrir|suceder|pasar)|se repita|futur\\p{L}*)',
    ],
    feedback: ['(?:sus|tu|su) (?:comentarios|opinión)'],
  },
  keyTimes: {
    before: '(?:hora (?:de (?:la |el )?|del )|momento (?:de (?:la )?|del ))',
    names: {
      started: [
        '(?:inicio|comienzo) (?:del (?:impacto|incidente|fallo|problema)|de la (?:caída|incidencia|interrupción|avería))',
        '(?:caíd[oa]|fuera de (?:línea|servicio))(?: desde)?',
        'primeros (?:errores|fallos)',
      ],
      detected: [
        '(?:incidente |problema |incidencia |fallo )?(?:detectad|descubiert|advertid|notificad|reportad)[oa]',
        'detección|descubrimiento|primera alerta|alerta recibida|primer aviso|primera alarma',
      ],
      acknowledged: [
        '(?:alerta |alarma |aviso |incidente )?(?:confirmad|reconocid|aceptad|atendid|asignad)[oa]',
        'confirmación|reconocimiento|acuse de recibo|primera respuesta|respuesta iniciada',
        'inicio (?:de la (?:respuesta|atención|investigación)|del análisis)',
      ],
      escalated: [
        '(?:escalad|derivad|elevad)[oa](?: (?:a|al) \\S{1,20}(?: \\S{1,20})?)?',
        'escalamiento|escalación|escalada',
        'incidente declarado|incidencia declarada|declaración (?:del incidente|de la incidencia)',
      ],
      announced: [
        '(?:clientes|usuarios) (?:informad|avisad|notificad)os',
        '(?:aviso|comunicación|notificación|información) a (?:los )?(?:clientes|usuarios)',
        'comunicado|comunicación|anuncio|página de estado actualizada|publicad[oa] en la página de estado',
      ],
      identified: [
        '(?:causa|origen)(?: raíz)? (?:identificad|encontrad|hallad|determinad|localizad|confirmad|conocid)[oa]',
        'identificad[oa]|identificación(?: de la causa)?|diagnóstico|diagnosticad[oa]',
      ],
      mitigated: [
        '(?:impacto |incidente |servicio )?(?:mitigad|contenid|restablecid|restaurad|recuperad|normalizad)[oa]',
        '(?:de nuevo|otra vez) (?:en línea|disponible|operativ[oa])',
        '(?:mitigación|contención|recuperación|restablecimiento|restauración|normalización)(?: del servicio)?',
      ],
      resolved: [
        '(?:incidente |incidencia |problema |caso )?(?:resuelt|cerrad|solucionad|finalizad)[oa]',
        '(?:resolución|cierre|solución)(?: definitiva| del (?:incidente|caso)| de la incidencia)?',
      ],
    },
  },
}
