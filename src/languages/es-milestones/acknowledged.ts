import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  [
    '(?:confirm|reconoc|acept|asum|atiend|atend)\\p{L}{1,5} (?:la |el |las |los )?(?:alertas?|alarmas?|avisos?|notificación|notificaciones|ticket|caso)',
    5,
  ],
  [
    `^(?:hora de (?:la |el )?)?(?:confirmación|confirmad[oa]|reconocimiento|reconocid[oa]|atendid[oa]|primera respuesta|inicio de (?:la )?(?:respuesta|atención))${alone}`,
    5,
  ],
  ['(?:acus[eó] de recibo|acus(?:ó|a) recibo|confirma la recepción|se hace cargo|toma el caso)', 6],
  [
    '(?:guardia|ingenier[oa]s?|equipos?|técnicos?|operaciones|nosotros|desarrolladores)[^.]{0,40}(?:comienz|comenz|empiez|empez|inici(?:a|ó|an)|investiga|analiza|revisa|se conecta|responde|respondió)',
    4.5,
  ],
  [
    '(?:inicio|comienzo|se inicia|se inició|comienza|comenzó|inicia|inició) (?:de )?(?:la |el )?(?:investigación|análisis|diagnóstico|revisión)',
    5,
  ],
  [`(?:investig(?:ando|amos|a|an)|analiz(?:ando|amos|a|an)|revis(?:ando|amos))${end}`, 3],
  [`${done}|causa${end}|proveedor`, -3],
  ['alerta (?:\\S+ )?(?:reconocida|atendida|aceptada|confirmada)', 6],
  [
    '(?:se pone|se ponen|nos ponemos|empieza|empiezan|comienza|comienzan) (?:\\S+ ){0,2}(?:a trabajar|manos a la obra)',
    4,
  ],
  [
    'confirm(?:ado|ada|amos|a|an) (?:\\S+ )?(?:en producción|el (?:problema|fallo|error|incidente)|la (?:caída|incidencia))',
    3.5,
  ],
  [
    '(?:revis|consult|mir|inspeccion|analiz)(?:amos|an|a|ó|aron) (?:\\S+ ){0,2}(?:registros|logs?|métricas|gráficas|paneles|trazas)',
    3.2,
  ],
  [
    '(?:se hace cargo|se hizo cargo|(?:coge|toma|tomó|cogió|agarra|asume|asumió|recibe) (?:el |la )(?:tique|ticket|caso|aviso|alerta|incidencia|guardia)|(?:la|lo) (?:tomo|toma|cojo|coge|agarro|miro|veo))',
    5,
  ],
  ['(?:abrió|abre|enciende|prende) (?:la |el |su )(?:laptop|portátil|ordenador|computador\\p{L}?|equipo)', 4.5],
  [
    '(?:me|se|nos) (?:conect|pus|pone|pong|ponemos)\\p{L}* (?:\\S+ ){0,3}?(?:a (?:revisar|mirar|investigar|analizar|ver)|con ello|desde|al vpn)',
    4.5,
  ],
  ['se conect(?:a|ó|an)(?!\\p{L})|llegué (?:\\S+ ){0,3}y ', 3.5],
  [
    '(?:inicia|inició|comienza|comenzó|se inicia) (?:la |el )(?:atención|revisión|análisis|diagnóstico|investigación)',
    5,
  ],
  ['(?:lo|la) estamos (?:mirando|viendo|revisando|analizando)|empiezo a mirar', 4.5],
  ['se asigna|asignad[oa] a|(?:técnico|ingeniero|cuadrilla|personal) (?:\\S+ )?en camino|acude a(?:l)? ', 4.5],
  ['ack(?!\\p{L})|acusa recibo', 5],
  [
    '(?:entra|accede|ingresa|se mete) (?:en|al) (?:el )?(?:servidor|sistema|nodo)|manos a la obra|empieza a (?:mirar|revisar|buscar)',
    4.8,
  ],
  ['está de (?:turno|guardia) y ', 4.5],
]
