import type { MilestoneWords } from '../language.ts'
import { alone, end, impact } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [
    `^(?:hora de (?:la )?)?(?:mitigación|contención|recuperación|restablecimiento|restauración)(?: del servicio)?${alone}`,
    5,
  ],
  [
    '(?:corrección|parche|solución|arreglo|cambio|reversión|mitigación)[^.]{0,40}(?:despleg|desplieg|aplic|implement|public|complet|en producción|activ)\\p{L}*[oaóé]',
    5,
  ],
  [
    `(?:despleg|desplieg|aplic|implement|public)\\p{L}{1,6} (?:\\S+ ){0,3}(?:corrección|parche|solución|arreglo|mitigación|cambio)`,
    5,
  ],
  ['(?:revert(?:imos|ido|ida|ir)|revierte|revirtió|revirtieron|reversión|vuelta atrás|se deshace|deshicimos)', 4],
  [`mitig(?:a|ó|ado|ada|ación|amos)${end}`, 4],
  [
    `(?:restablec|restaur(?:a|ó|ado|ada|amos|ación)${end}|recuper(?:a|ó|ado|ada|an|aron|ación)${end}|repar(?:ó|ado|ada)${end})`,
    4.5,
  ],
  [
    '(?:vuelve|vuelven|volvió|volvieron|regresa|regresó|regresaron) (?:\\S+ ){0,2}(?:a la normalidad|a funcionar|normal|en línea|a estar|a operar)',
    6,
  ],
  ['(?:nuevamente|de nuevo|otra vez) (?:\\S+ )?(?:disponible|operativ|accesible|en línea|funcionando)', 6],
  [
    '(?:funciona|funcionan|funcionando|opera|operan|operando|responde|responden) (?:\\S+ )?(?:con normalidad|normalmente|correctamente|de nuevo)',
    5,
  ],
  [`fin (?:del |de la |de los |de las )(?:\\S+ ){0,2}?${impact}`, 6.5],
  [`${impact} (?:\\S+ )?(?:finaliz|termin|concluy|ces[oó])`, 6.5],
  ['(?:corregid|solucionad|estabiliz(?:a|ó|ado))', 4],
  [
    '(?:reinici(?:a|ó|amos|ado)|desactiv(?:ó|amos|ado)|elimin(?:ó|amos|ado)|bloque(?:ó|amos|ado)|aument(?:ó|amos|ado)|renov(?:ó|ado|amos))',
    2.5,
  ],
  ['parcial|temporalmente|gradualmente', -1],
  ['intent(?:o|a|ó|amos)|falló|fallid|sin éxito|todavía|aún|prepar(?:amos|ando)|en espera|pendiente', -3],
  ['no (?:\\S+ ){0,3}(?:funcion|recuper|restabl|resuel|disponible|operativ)', -6],
  ['(?:aviso|banner|cartel) (?:\\S+ ){0,3}(?:retirado|eliminado|quitado)', -3],
  ['(?:operativ|funcional|disponible|accesible|normalizad|estable)(?:[oa]s?|s)?(?=\\s*(?:[.,;!]|$))', 3.5],
  ['(?:no|sin|deja(?:n|ron)? de) (?:\\S+ ){0,2}(?:operativ|funcional|disponible|accesible|estable)', -8],
  [
    '(?:instalad|renovad|reemplazad|sustituid|cambiad|aplicad)[oa]s? (?:\\S+ ){0,3}(?:certificado|parche|licencia|disco|fuente|cable|router|tarjeta|corrección)|(?:certificado|parche|licencia|disco|fuente|cable|router|tarjeta) (?:\\S+ ){0,2}(?:instalad|renovad|reemplazad|sustituid|cambiad|aplicad)[oa]',
    4,
  ],
  [
    '(?:tráfico|carga|servicio)s? (?:\\S+ )?(?:pasa|desví|redirig|mueve|conmut|cambi)\\p{L}* (?:a|al|hacia|por)(?!\\p{L})',
    4,
  ],
  [
    '(?:vuelve|volvió|regresa|regresó|retorna) (?:la luz|la corriente|el suministro|la energía|la conexión|el servicio|la normalidad)',
    5,
  ],
  [
    '(?:vuelve|vuelven|volvió|volvieron) (?:\\S+ )?(?:a (?:aceptar\\p{L}*|valores|su sitio|entrar|funcionar|cargar|salir|la normal\\p{L}*|responder|operar)|el servicio|todo|en línea)',
    5.5,
  ],
  ['(?:otra vez|de nuevo|nuevamente)(?=\\s*(?:$|[.,;]))', 4.5],
  [
    'ya (?:\\S+ )?(?:se puede|pueden|podían|estaba\\p{L}? (?:saliendo|entrando|funcionando)|funciona\\p{L}*|responde\\p{L}*|carga\\p{L}*)(?!\\p{L})',
    5,
  ],
  ['(?:queda|quedan|quedó|quedaron) (?:\\S+ )?(?:operativ|restablecid|normalizad|restaurad|resuelt)[oa]s?', 5],
  [
    'se (?:levanta|restituyen?|restablecen?|recupera\\p{L}?|reinicia\\p{L}?) (?:\\S+ )?(?:mysql|base|servicio|permisos|sistema|el |los |la )',
    4,
  ],
  [
    '(?:índice|certificado|parche|zona|clave|llave|versión|purga) (?:\\S+ )?(?:cread|publicad|desplegad|instalad|hech|completad|restaurad|aplicad)[oa](?!\\p{L})',
    4.5,
  ],
  [
    '(?:tiempos|errores|latencia|tasa|temperatura)(?: \\S+){0,4} (?:caen|cae|baja|bajan|bajó|desciende|en 0|vuelve)\\p{L}*',
    4.5,
  ],
  [
    'recupera (?:la )?(?:capacidad|normalidad)|sale el hotfix|hotfix (?:en producción|publicado|aplicado)|en verde|al 100 ?%',
    4,
  ],
  [
    '(?:hemos |se ha )?(?:desplegado|aplicado|rotado|publicado) (?:la |el |una |un )(?:clave|corrección|parche|versión|arreglo)',
    4.5,
  ],
  ['tráfico (?:\\S+ )?(?:desviado|redirigido|normal\\p{L}*|movido)|cerramos el acceso|acceso (?:\\S+ )?cerrado', 4.5],
  [
    '(?:rollback|reversión|marcha atrás|vuelta atrás) (?:\\S+ )?(?:complet\\p{L}+|hech\\p{L}|terminad\\p{L}|list\\p{L})',
    5,
  ],
  ['todo (?:\\S+ )?(?:funciona|va bien|anda|marcha)(?!\\p{L})|pasa el tráfico', 4.8],
  [
    '(?:vuelve|vuelven|volvió|volvieron) a (?!caer|fallar|romper|saturar|colgar|bajar|subir|crecer|empezar)\\p{L}+r(?!\\p{L})',
    4.5,
  ],
  [
    '(?:de respaldo|de reserva|secundari[oa])(?: \\S+)? activ[oa]|repuest[oa] la versión|versión anterior (?:\\S+ )?(?:repuesta|restaurada|instalada)',
    4.8,
  ],
]
