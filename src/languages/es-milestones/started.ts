import type { MilestoneWords } from '../language.ts'
import { done, end, outage } from './nouns.ts'

export const started: MilestoneWords = [
  [`(?:inicio|comienzo) (?:del |de la |de los |de las |de )(?:\\S+ ){0,2}?${outage}`, 7],
  [
    `(?:comienza|comenzó|empieza|empezó|inicia|inició|se produce|se produjo|ocurrió|ocurre) (?:el |la |los |las |un |una )(?:\\S+ ){0,2}?${outage}`,
    7,
  ],
  [`${outage} (?:\\S+ ){0,2}?(?:comienza|comenzó|empieza|empezó|inicia|inició|se produjo)`, 6],
  [
    '(?:errores|latencia|tráfico|carga|solicitudes|peticiones|tiempos de respuesta)[^.]{0,40}(?:aument|comienz|comenz|empez|sub|crec|dispar|increment|elev)',
    4,
  ],
  ['(?:comienzan?|comenzaron|comenzó|empiezan?|empezaron|empezó) (?:a|los|las) ', 2.5],
  [
    `(?:queda|quedan|quedó|quedaron|está|están|estaba) (?:\\S+ )?(?:caíd|indisponible|inaccesible|fuera de|inoperativ)`,
    3.5,
  ],
  ['(?:deja|dejan|dejó|dejaron) de (?:responder|funcionar|estar)', 3.5],
  [
    `(?:se (?:cae|cayó|cayeron|agota|agotó|satura|saturó|bloquea|bloqueó)|falla${end}|falló|fallan${end}|fallaron|caduc|expiró|expira${end}|colaps)`,
    2.5,
  ],
  [`(?:despliegue|puesta en producción|actualización|migración|mantenimiento|cambio) (?:de|del|a|en) `, 1.5],
  ['primer(?:os|as|a)? (?:errores|fallos|fallas|síntomas|impactos?|error|fallo)', 4],
  [
    `${done}|restablec|revierte|revirtió|reversión|vuelta a la normalidad|fin del|fin de la|se investiga|investigando`,
    -5,
  ],
  [
    `alerta${end}|reporta|notific(?:a|ó|an|aron)${end}|detect(?:a|ó|amos)${end}|avis[aóo]${end}|inform(?:a|ó|an|aron)${end}`,
    -2.5,
  ],
  ['(?:duró|duraron) (?:unos |unas |cerca de |más de )?(?:una|dos|tres|\\d)', 4],
  ['(?:devuelv|muestr|devolv|mostr|arroj|respond|lanz)\\p{L}* (?:\\S+ ){0,3}(?:errores?|5\\d\\d)(?!\\p{L})', 3],
  ['(?:configuración|versión|regla|actualización|cambio) (?:\\S+ ){0,2}(?:erróne|incorrect|defectuos|errad)[oa]s?', 4],
  [
    '(?:corte|caída|pérdida|fallo) (?:\\S+ )?(?:de (?:la )?(?:luz|red|corriente|energía|suministro|fibra|conectividad)|eléctric[oa])',
    3.2,
  ],
  ['(?:se llena|se agota|se satura|se bloquea|se cuelga|se cae|se detiene|se quedan? sin)(?!\\p{L})', 3],
  [
    'no (?:pueden?|podían|logran?|consiguen|consigue) (?:\\S+ ){0,2}(?:iniciar|acceder|entrar|conectar|pagar|comprar|usar|utilizar|cargar|abrir|enviar|recibir|operar)\\p{L}*',
    3.2,
  ],
  ['(?:inicio|comienzo) (?:del |de la |de los )(?:ataque|saturación|degradación|lentitud|corte|apagón)', 7],
  [
    'primer[oa]?s? (?:\\S+ ){0,2}(?:timeouts?|[45]\\d\\d|nxdomain|errores|denegaciones|rechazos|apagados|caídas|cortes|cuelgues|desconexiones|síntomas)(?!\\p{L})',
    4,
  ],
  [
    '(?:empieza|empiezan|empezó|empezaron|comienza|comienzan|comenzó|comenzaron) a (?:\\S+ )?(?:fallar|caer\\p{L}*|tronar|rechazar\\p{L}*|degradar\\p{L}*|saturar\\p{L}*|devolver|dar error|ver|colgar\\p{L}*|ralentizar\\p{L}*)',
    4,
  ],
  [
    '(?:ven|veían|vieron|reciben|muestra|muestran|mostraban|devuelve|devolviendo|arroja|arrojan) (?:\\S+ ){0,3}(?:errore?s?|[45]\\d\\d|página en blanco|pantalla|timeout)(?!\\p{L})',
    3.3,
  ],
  ['(?:deja|dejan|dejó|dejaron) de (?:cargar|responder|funcionar|aceptar|enviar|entrar)', 3.5],
  ['(?:son|es|fueron|fue|quedan|queda) (?:\\S+ )?(?:rechazad|denegad|descartad|bloquead|cortad)[oa]s?', 3.3],
  [
    '(?:se (?:pierde|perdió|cae|cayó|caen|cayeron|llena|llenó|atasca|atascó|satura|cuelga|colgó|apaga|apagan|corta|cortó)|cae|caen|cayó|cayeron)(?!\\p{L})',
    3.3,
  ],
  ['(?:caída|pérdida|corte) (?:de|del) (?:\\S+ )?(?:servicio|conexión|señal|suministro|quórum|conectividad)', 3.3],
  [
    '(?:nadie|no|ya no|tampoco) (?:\\S+ )?(?:puede\\p{L}?|pod[ií]a\\p{L}?|consigue\\p{L}?|logra\\p{L}?|sale\\p{L}?|carga\\p{L}?|responde\\p{L}?|reingresa)(?!\\p{L})',
    3.3,
  ],
  ['en solo lectura|solo de lectura|(?:venció|caduca|caducó|expira|expiró) (?:el |la )', 3.3],
  [
    '(?:corta|cortó|seccion\\p{L}+|rompe|rompió) (?:\\S+ ){0,3}(?:fibra|cable)|(?:comienza|empieza|inicia) el ataque',
    4,
  ],
  ['(?:pierde|pierden|perdió|perdieron) (?:\\S+ ){0,2}(?:enlace|conexión|contacto|red|línea|quórum)', 3.5],
  ['(?:deja|dejan|dejó|dejaron) de \\p{L}+r(?!\\p{L})', 3.5],
  ['(?:queda|quedan|quedó|aparece|aparecen) (?:\\S+ )?en (?:blanco|negro|cola|espera)', 3.3],
  ['ya no (?:\\S+ ){0,2}\\p{L}+(?:n|a|e)(?!\\p{L})', 2.7],
]
