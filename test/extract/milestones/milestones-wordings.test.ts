import { describe, expect, it } from 'vitest'
import { incidentOf } from '../reading.ts'

const clocks = ['10:00', '10:05', '10:10', '10:15', '10:20', '10:30', '10:40', '10:55'] as const
const order = [
  'started',
  'detected',
  'acknowledged',
  'escalated',
  'announced',
  'identified',
  'mitigated',
  'resolved',
] as const

/** Of each milestone the entry that tells it. */
function told(heading: string, entries: readonly string[]): (string | undefined)[] {
  const lines = entries.map((one, at) => `- ${clocks[at]} ${one}`).join('\n')
  const { milestones } = incidentOf(`# Orchid, 2024-05-02\n\n## ${heading}\n\n${lines}\n`)
  return order.map((name) => entries[clocks.findIndex((clock) => milestones[name]?.at.local.endsWith(clock))])
}

describe('each entry of a timeline tells its milestone', () => {
  it.each([
    [
      'Zeitlicher Ablauf',
      'Die Kassen verlieren die Verbindung zur Zentrale.',
      'Filiale Nord ruft an: nichts geht mehr.',
      'Oleg hat Bereitschaft und setzt sich dran.',
      'Wir holen den Dienstleister ins Boot.',
      'Info-Mail an alle Filialen.',
      'Der Fehler steckt im neuen Treiber.',
      'Alte Version eingespielt, Kassen buchen wieder.',
      'Keine Auffälligkeiten mehr, Vorgang geschlossen.',
    ],
    [
      'Zeitlicher Ablauf',
      'Erste Timeouts an den Schranken.',
      'Zabbix wird rot.',
      'Mara schaut drauf.',
      'Bereitschaft der Netzwerker geweckt.',
      'Hinweis auf der Startseite.',
      'Gefunden: eine Regel der Firewall.',
      'Regel zurückgenommen, Schranken gehen wieder auf.',
      'Krisenstab aufgelöst.',
    ],
    [
      'Chronologie',
      'Les caisses perdent la liaison avec le siège.',
      'Un client se plaint au téléphone.',
      'Hugo est d’astreinte et s’y met.',
      'Le constructeur est mis dans la boucle.',
      'Courriel aux directeurs de magasin.',
      'On comprend que le pilote installé la veille est en faute.',
      'Ancienne version remise, tout fonctionne.',
      'Rien à signaler, dossier clos.',
    ],
    [
      'Chronologie',
      'Premiers rejets de badges à l’entrée.',
      'Centreon passe en critique.',
      'Inès accuse réception.',
      'Passage en incident majeur.',
      'Bandeau sur le site.',
      'Trouvé : la clé avait expiré.',
      'Nouvelle clé en place, les badges repassent.',
      'On ferme.',
    ],
    [
      'Cronologia',
      'Le casse perdono il collegamento con la sede.',
      'Il custode avverte l’ufficio IT.',
      'Sara entra sul server e comincia a guardare.',
      'Telefonata al produttore.',
      'Email ai responsabili di negozio.',
      'Si scopre che la licenza era scaduta.',
      'Linea di riserva attiva, tutto funziona.',
      'Emergenza finita.',
    ],
    [
      'Cronologia',
      'Prime disconnessioni ai tornelli.',
      'Suona l’allarme della sala.',
      'Il turno prende in carico.',
      'Convocata la cabina di regia.',
      'Avviso sul sito.',
      'Trovato il colpevole: un cavo.',
      'I tornelli tornano a leggere.',
      'Cessato allarme.',
    ],
    [
      'Cronología',
      'Las cajas pierden el enlace con la central.',
      'Zabbix marca equipos caídos.',
      'Sara se pone a revisar.',
      'Despertamos al responsable de redes.',
      'Correo a los jefes de tienda.',
      'Damos con el motivo: la licencia.',
      'Las cajas vuelven a cobrar.',
      'Damos el caso por cerrado.',
    ],
    [
      'Cronología',
      'Los tornos dejan de leer tarjetas.',
      'El conserje avisa a sistemas.',
      'Lo estamos mirando.',
      'Se arma sala de guerra.',
      'Cartel en la portada de la web.',
      'El driver de ayer tiene la culpa.',
      'Ya se puede entrar.',
      'Se levanta la alerta.',
    ],
    [
      'Cronologia',
      'Os caixas perdem a ligação com a matriz.',
      'O porteiro avisa a TI.',
      'Sara pega o chamado.',
      'Acordamos o responsável de redes.',
      'E-mail aos gerentes de loja.',
      'A ficha cai: a licença tinha vencido.',
      'Os caixas voltam a registrar.',
      'Caso dado como encerrado.',
    ],
    [
      'Cronologia',
      'Primeiras recusas nas catracas.',
      'Grafana dispara.',
      'Alarme assumido por Rui.',
      'Fabricante envolvido.',
      'Nota aos clientes nas redes.',
      'Apura-se que o driver estava vencido.',
      'Versão anterior reposta, tudo funciona e não há mais recusas.',
      'Está no fim a ocorrência: caso encerrado.',
    ],
  ])('%s: %s', (heading, ...entries) => expect(told(heading, entries)).toEqual(entries))
})

describe('an entry that tells none is no milestone', () => {
  it.each([
    ['Zeitlicher Ablauf', 'Die Hotline des Herstellers nennt eine Nummer für das Ticket.'],
    ['Zeitlicher Ablauf', 'Die neue Anlage ist bestellt.'],
    ['Chronologie', 'On double les serveurs, pour voir.'],
    ['Cronologia', 'Inizio delle giunzioni.'],
    ['Cronología', 'Se abre la tienda, como cada día.'],
    ['Cronologia', 'A janela de manutenção entra em vigor.'],
  ])('%s: %s', (heading, entry) => {
    const { milestones } = incidentOf(`# Orchid, 2024-05-02\n\n## ${heading}\n\n- 10:00 ${entry}\n- 10:30 Tea.\n`)
    expect(Object.keys(milestones)).toEqual([])
  })

  it('nor does an English word speak that is another in German', () => {
    const text =
      '# Orchid, 2024-05-02\n\n## Ablauf\n\n- 10:00 Wir prüfen noch die Lampen und die Türen.\n- 10:30 Tee.\n'
    expect(incidentOf(text).milestones.started).toBeUndefined()
  })
})
