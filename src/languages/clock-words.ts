/**
 * How reports label the moments from which legal clocks run, and those that stop them: expressions that a label, or
 * the beginning of a timeline's entry, has to match whole. The clocks are laws of Europe and the United States.
 */
export type ClockMoment =
  | 'aware'
  | 'classified'
  | 'initial'
  | 'intermediate'
  | 'final'
  | 'early-warning'
  | 'notification'
  | 'authority'
  | 'material'
  | 'filed'
  | 'disclosed'
  | 'preliminary'
  | 'full'

/** A label of each that is understood, for whoever is to write it. */
export const clockLabels: Readonly<Record<ClockMoment, string>> = {
  aware: 'Aware of the incident',
  classified: 'Classified as major',
  initial: 'Initial notification',
  intermediate: 'Intermediate report',
  final: 'Final report',
  'early-warning': 'Early warning',
  notification: 'Incident notification',
  authority: 'Supervisory authority notified',
  material: 'Determined to be material',
  filed: 'Form 8-K filed',
  disclosed: 'Incident disclosed',
  preliminary: 'Preliminary report',
  full: 'Full incident report',
}

export const clockWords: Readonly<Record<string, Readonly<Partial<Record<ClockMoment, readonly string[]>>>>> = {
  en: {
    aware: [
      '(?:we )?(?:became|made|first) aware(?: of (?:the|this) (?:incident|breach))?',
      'aware(?:ness)?(?: of (?:the|this) (?:incident|breach))?',
      'time of awareness',
    ],
    classified: [
      'classified(?: as)?(?: an?)?(?: major)?(?: (?:ict-related )?incident)?',
      'classification(?: as major)?',
    ],
    initial: ['initial (?:notification|report)(?: (?:submitted|sent|filed))?'],
    intermediate: ['(?:latest |updated )?intermediate report(?: (?:submitted|sent|filed))?'],
    final: ['final report(?: (?:submitted|sent|filed))?'],
    'early-warning': ['early warning(?: (?:submitted|sent|given))?'],
    notification: ['incident notification(?: (?:submitted|sent|filed))?'],
    authority: [
      '(?:data protection|supervisory) authority (?:was )?(?:notified|informed)',
      'notif(?:ied|ication of) the (?:data protection|supervisory) authority',
      'notification to the (?:data protection|supervisory) authority',
    ],
    material: ['determined (?:to be )?material', 'material(?:ity)? determin(?:ation|ed)'],
    filed: ['(?:form )?8-k(?: item 1\\.05)?(?: was)? filed', 'filed (?:a )?(?:form )?8-k', 'form 8-k'],
    disclosed: ['(?:incident |publicly )?disclosed', '(?:incident )?disclosure'],
    preliminary: ['preliminary (?:incident )?report(?: (?:published|posted|filed))?'],
    full: ['full (?:incident )?report(?: (?:published|posted|filed))?'],
  },
  de: {
    aware: ['kenntnis(?:nahme|erlangung)?(?: des vorfalls)?', '(?:zeitpunkt der )?kenntnisnahme', 'bekannt geworden'],
    classified: [
      '(?:als )?schwerwiegend(?:er vorfall)? eingestuft',
      'einstufung(?: als schwerwiegend)?',
      'klassifizierung',
    ],
    initial: ['erstmeldung(?: (?:abgegeben|eingereicht|versandt))?'],
    intermediate: ['zwischen(?:meldung|bericht)(?: (?:abgegeben|eingereicht|versandt))?'],
    final: ['abschluss(?:meldung|bericht)(?: (?:abgegeben|eingereicht|versandt))?'],
    'early-warning': ['fr(?:ü|ue)hwarnung(?: (?:abgegeben|versandt))?'],
    notification: ['(?:vorfalls?meldung|meldung des vorfalls)(?: (?:abgegeben|eingereicht|versandt))?'],
    authority: [
      '(?:datenschutz|aufsichts)behörde (?:informiert|benachrichtigt)',
      'meldung an die (?:datenschutz|aufsichts)behörde',
    ],
  },
  es: {
    aware: ['conocimiento(?: del incidente)?', 'toma de conocimiento'],
    classified: ['clasificad[oa] como grave', 'clasificación(?: como grave)?'],
    initial: ['notificación inicial(?: (?:enviada|presentada))?'],
    intermediate: ['informe intermedio(?: (?:enviado|presentado))?'],
    final: ['informe final(?: (?:enviado|presentado))?'],
    'early-warning': ['alerta temprana(?: enviada)?'],
    notification: ['notificación del incidente(?: (?:enviada|presentada))?'],
    authority: ['autoridad de control notificada', 'notificación a la autoridad de control'],
  },
  fr: {
    aware: ["prise de connaissance(?: de l['’]incident)?", "connaissance de l['’]incident"],
    classified: ['classé(?: comme)? majeur', 'classification(?: comme majeur)?'],
    initial: ['notification initiale(?: (?:envoyée|transmise))?'],
    intermediate: ['rapport intermédiaire(?: (?:envoyé|transmis))?'],
    final: ['rapport final(?: (?:envoyé|transmis))?'],
    'early-warning': ['alerte précoce(?: (?:envoyée|transmise))?'],
    notification: ["notification de l['’]incident(?: (?:envoyée|transmise))?"],
    authority: ['autorité de contrôle (?:notifiée|informée)', "notification à l['’]autorité de contrôle"],
  },
  it: {
    aware: ["(?:presa di )?conoscenza(?: dell['’]incidente)?"],
    classified: ['classificato come grave', 'classificazione(?: come grave)?'],
    initial: ['notifica iniziale(?: (?:inviata|trasmessa))?'],
    intermediate: ['relazione intermedia(?: (?:inviata|trasmessa))?'],
    final: ['relazione finale(?: (?:inviata|trasmessa))?'],
    'early-warning': ['preallarme(?: (?:inviato|trasmesso))?'],
    notification: ["notifica dell['’]incidente(?: (?:inviata|trasmessa))?"],
    authority: ['autorità di controllo (?:notificata|informata)', "notifica all['’]autorità di controllo"],
  },
  pt: {
    aware: ['conhecimento(?: do incidente)?', 'tomada de conhecimento'],
    classified: ['classificado como (?:grave|severo)', 'classificação(?: como grave)?'],
    initial: ['notificação inicial(?: (?:enviada|apresentada))?'],
    intermediate: ['relatório (?:intercalar|intermédio)(?: (?:enviado|apresentado))?'],
    final: ['relatório final(?: (?:enviado|apresentado))?'],
    'early-warning': ['alerta rápido(?: enviado)?'],
    notification: ['notificação do incidente(?: (?:enviada|apresentada))?'],
    authority: ['autoridade de controlo (?:notificada|informada)', 'notificação à autoridade de controlo'],
  },
}
