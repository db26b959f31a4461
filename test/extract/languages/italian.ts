/** Invented. */
export const postmortem = `# Interruzione del servizio di prenotazione del 18 gennaio 2024

Tutti gli orari in UTC.

## Riepilogo

Il servizio di prenotazione era irraggiungibile tra le 09:03 e le 10:10. La app mobile non è stata interessata.

Durata: 67 minuti

## Cronologia

- 09:00 Rilascio della versione 2.9
- 09:03 Inizio del disservizio: il servizio è irraggiungibile
- 09:07 Primo allarme del monitoraggio
- 09:11 Il tecnico reperibile prende in carico la segnalazione
- 09:25 Coinvolta la squadra di rete
- 09:30 Avviso sulla pagina di stato
- 09:45 Causa individuata: regola errata nel firewall
- 10:10 Servizio ripristinato
- 10:30 Incidente chiuso

## Causa principale

Una regola errata.

## Azioni correttive

- [ ] Provare le regole prima del rilascio (Responsabile: Paola, scadenza: 31/01/2024)
- [x] Aggiornare la documentazione
`

export const statusPage = `Disservizio sul portale clienti

Risolto
Il problema è stato risolto e il portale funziona regolarmente.
Pubblicato il 7 novembre 2023, 13:10 CET

Monitoraggio
La correzione è stata applicata. Prossimo aggiornamento alle 13:00.
Pubblicato il 7 novembre 2023, 12:30 CET

Identificato
La causa è stata individuata: un disco pieno.
Pubblicato il 7 novembre 2023, 12:05 CET

Indagine in corso
Stiamo indagando su errori di accesso.
Pubblicato il 7 novembre 2023, 11:45 CET

Servizi interessati: Portale clienti, API e Posta
`
