import type { ReportWords } from './report-words.ts'

export const italianReport: ReportWords = {
  lengths: {
    about: [
      "circa|approssimativamente|quasi|oltre|più di|meno di|poco più di|poco meno di|un totale di|una?|un[’']|la|il|le|i|gli|di|complessivi",
    ],
    led: [
      'per|durante|(?:è |sono )?durat[oaie]|(?:durata|periodo)(?: totale| complessiva)?(?: di)?|(?:interruzione|disservizio|guasto|indisponibilità|blocco) di|totale di|nel corso di|di|in',
    ],
    drawnOut: ['per|durante|(?:è |sono )?durat[oaie]|durata(?: totale| complessiva)? di|periodo di'],
    further: ['altr[ei]', 'ulteriori', 'aggiuntiv[ei]'],
    opening: ['per', 'durante'],
    resolvedIn: [
      '(?:risolt[oaie]|ripristinat[oaie]|corrett[oaie]|riparat[oaie]|mitigat[oaie]|rilevat[oaie]|ripristino|risoluzione) (?:in|dopo|entro)',
    ],
    took: [
      '(?:ha|hanno|abbiamo) (?:impiegato|richiesto)(?: \\S+){0,2}',
      '(?:ci sono voluti|ci è voluta)(?: \\S+){0,2}',
    ],
    until: ['prima (?:che|di)', 'fino'],
    toRespond: ['(?:per|a) (?:rispondere|reagire)'],
    before: ['prima (?:che|di)'],
    outage: ['di (?:interruzione|disservizio|indisponibilità|fermo|blocco)'],
    whole: ['in totale', 'totali', 'complessivi'],
    windows: ['manutenzione', 'finestra', 'periodo', 'fase'],
    otherInside: ['(?:\\p{L}+ )?(?:finestra|dopo|più tardi|prima)'],
    otherBefore: [
      '(?:ogni|ultim[ei]|prossim[ei]|entro|dopo|intervallo|almeno|al massimo|fino a|prim[ei])(?![\\p{L}])[^.]{0,24}',
      '(?:latenz[ae]|tempi? di (?:risposta|caricamento|attesa|elaborazione)|ritard[oi]|conservazione|scadenza)(?![\\p{L}])[^.,;]{0,20}(?:di|a|da)[^.,;\\d]{0,20}',
    ],
    otherBehind: ['dopo|più tardi|prima|fa|di intervallo'],
    deliberate: [
      'attes\\w*|attend\\w*|se|quando|sarebbe|sarà|saranno|deve|devono|può|possono|monitor\\w*|osserv\\w*|conservat\\w*|riunion\\w*|pianificat\\w*',
    ],
    labels: ['tempo', 'durata', 'totale', 'somma'],
  },
  within: ['(?:entro|tra|fra|in|nel giro di|nell[ea])(?: i| le| gli)?(?: prossim[ei])?(?: circa)?'],
  windows: {
    opening: ['a partire d(?:a|al|alle|alla)', 'dalle(?: ore)?', 'da'],
    labels: ['finestra', 'periodo', 'quando', 'or[ae]', 'orario', 'durata', 'fascia oraria', 'impatto'],
    fillers: [
      'di|del|della|dello|dei|delle|dell|il|la|lo|l|i|le|gli|ora|ore|data|orario|a|al|e|impatto|evento|cliente|clienti|utenti|totale|effettivo|effettiva',
    ],
    zoneLabels: ['fuso orario'],
    officeHours: ['(?:durante|fuori|in)(?![\\p{L}])[^.]{0,40}orari[o]?'],
    evidence: ['\\d[\\d.]*\\s+(?:\\p{L}+ )?(?:voci|registrazioni|campioni|eventi)|grafico|schermata'],
    papers: ['rapporto|relazione|report|post-?mortem|analisi|riepilogo|resoconto|retrospettiva'],
    by: ['da', 'dal', 'dalla'],
    past: [
      'verificat\\w*|avvenut\\w*|accadut\\w*|iniziat\\w*|cominciat\\w*|ha interessato|hanno interessato|ha coinvolto',
    ],
  },
  fields: {
    organization: ['azienda', 'società', 'organizzazione', 'fornitore', 'operatore', 'gestore'],
    reference: [
      'riferimento',
      "(?:numero|n\\.?[°o]?|id|identificativo|codice)(?: (?:di|del|dell[’'])? ?(?:incidente|ticket|segnalazione|caso))?",
      'ticket',
      'pratica',
    ],
    severity: ['(?:livello di )?(?:gravità|severità|priorità|criticità)', 'livello di impatto'],
    reportOf: ['(?:rapporto|stato|segnalazioni) (?:di (?:incidente|servizio))? ?(?:di|per|del)'],
    kindOfReport: [
      "(?:rapporto|relazione|analisi|report) (?:sull[’']|dell[’']|di |d[’'])(?:incidente|disservizio)",
      'post[- ]?mortem',
    ],
    noLabel: ['nota', 'avviso', 'attenzione', 'aggiornamento'],
  },
  items: {
    columns: {
      action: ['azion|attività|misur|descrizione|cosa|compit|migliorament|intervent'],
      owner: ['responsabil|assegnat|incaricat|chi|referente|team|gruppo|proprietari'],
      due: ['scadenza|entro|data|quando|termine'],
      status: ['stato|avanzamento|progresso'],
      kind: ['tipo|categoria|genere'],
    },
    stateLabels: ['stato'],
    done: ['fatt[oa]', 'completat[oa]', 'conclus[oa]', 'chius[oa]', 'terminat[oa]'],
    open: ['da fare', 'in corso', 'apert[oa]', 'in attesa', 'pianificat[oa]'],
    verbs: [
      '(?:adottare|aggiornare|aggiungere|ampliare|aumentare|automatizzare|cambiare|configurare|controllare|correggere|creare|definire|disattivare|documentare|eliminare|estendere|formare|implementare|inserire|installare|introdurre|limitare|migliorare|migrare|modificare|monitorare|ottimizzare|prevedere|provare|ridurre|rimuovere|rinforzare|rinnovare|rivedere|separare|sostituire|spostare|testare|validare|verificare)',
    ],
    apologies: ['scus\\w*|spiacenti|dispiace|rammarico'],
    closings: ['grazie', 'per (?:qualsiasi|ulteriori) (?:domanda|informazioni|dubbio)', 'se avete domande'],
    leads: ['seguent[ei]|azioni|misure|passi|miglioramenti|prevediamo di|includono'],
    purposes: [
      '(?:per|al fine di|affinché)\\b[^.:;]{0,90}(?:evitare|prevenire|impedire|in futuro|si ripeta|ripetersi|futur\\p{L}*)',
    ],
    feedback: ['(?:vostro|tuo) (?:parere|feedback)'],
  },
  keyTimes: {
    before: "(?:ora (?:di |della |del |dell['’]))",
    names: {
      started: [
        "inizio (?:(?:dell['’])?impatto|dell['’](?:incidente|interruzione)|del (?:disservizio|problema|guasto))",
        'primi errori|insorgenza',
        '(?:offline|fuori servizio|non raggiungibile)(?: dal(?:le)?)?',
      ],
      detected: [
        '(?:incidente |problema |guasto )?(?:rilevat|scopert|segnalat|accertat|riscontrat)[oa]',
        'rilevamento|rilevazione|scoperta|primo allarme|allarme ricevuto|prima segnalazione|primo avviso',
      ],
      acknowledged: [
        '(?:allarme |avviso |segnalazione |incidente )?(?:confermat|riconosciut)[oa]',
        'conferma|riconoscimento|pres[oa] in carico|presa visione|prima risposta|gestione avviata',
        "inizio (?:(?:dell['’])?analisi|delle indagini|della gestione|gestione)",
      ],
      escalated: [
        '(?:escalation|(?:escalat|inoltrat|scalat)[oa])(?: (?:al|alla|a) \\S{1,20}(?: \\S{1,20})?)?',
        "incidente dichiarato|dichiarazione (?:dell['’])?incidente",
        'coinvolt[oa] (?:il|la) \\S{1,20} \\S{1,20}',
      ],
      announced: [
        '(?:clienti|utenti) (?:informati|avvisati|avvertiti)',
        '(?:comunicazione|avviso|notifica|informazione) (?:ai|agli) (?:clienti|utenti)',
        'comunicato|comunicazione|annuncio|pagina di stato aggiornata|pubblicat[oa] sulla pagina di stato',
      ],
      identified: [
        '(?:causa|origine) (?:individuata|identificata|trovata|accertata|determinata|localizzata|confermata)',
        'identificat[oa]|(?:identificazione|individuazione)(?: della causa)?|diagnosi',
      ],
      mitigated: [
        '(?:impatto |incidente |servizio )?(?:mitigat|contenut|ripristinat)[oa]',
        '(?:mitigazione|contenimento|recupero|ripristino)(?: del servizio)?',
        'ritorno alla normalità|di nuovo (?:online|attiv[oa]|disponibile|in servizio)',
      ],
      resolved: [
        '(?:incidente |problema |caso |ticket )?(?:risolt|chius|conclus)[oa]',
        "(?:risoluzione|chiusura)(?: definitiva| dell['’]incidente| del (?:caso|ticket))?",
      ],
    },
  },
}
