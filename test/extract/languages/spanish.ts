/** Invented. */
export const postmortem = `# Caída de la plataforma de reservas, 2 de julio de 2024

Todas las horas en UTC.

## Resumen

La plataforma de reservas estuvo fuera de servicio entre las 10:04 y las 11:15. La aplicación móvil no se vio afectada.

Duración: 71 minutos

## Cronología

- 10:00 Despliegue de la versión 8.1
- 10:04 Inicio de la caída: la plataforma deja de responder
- 10:08 Primera alerta del sistema de monitorización
- 10:12 El equipo de guardia comienza la investigación
- 10:25 Se declara el incidente y se convoca al equipo de bases de datos
- 10:30 Publicado en la página de estado
- 10:50 Causa identificada: índice ausente
- 11:15 Reversión completada, la plataforma vuelve a funcionar
- 11:40 Incidente cerrado

## Causa raíz

Un índice ausente.

## Acciones correctivas

- [ ] Revisar los índices antes del despliegue (Responsable: Marta, fecha límite: 15/07/2024)
- [x] Añadir una alerta de latencia
`

export const statusPage = `Problemas de acceso al portal

Resuelto
El incidente está resuelto y el portal funciona con normalidad.
Publicado el 14 de mayo de 2024, 18:20 CEST

Monitoreando
Se aplicó una corrección. Próxima actualización a las 18:00.
Publicado el 14 de mayo de 2024, 17:30 CEST

Identificado
Hemos identificado la causa del problema: un disco lleno.
Publicado el 14 de mayo de 2024, 17:05 CEST

Investigando
Estamos investigando errores de acceso.
Publicado el 14 de mayo de 2024, 16:45 CEST

Servicios afectados: Portal de clientes, API y Facturación
`
