import type { CheckWords } from './check-words.ts'

export const italianChecks: CheckWords = {
  placeholders: [
    'da (?:definire|determinare|completare|compilare|confermare|fare|aggiungere)',
    'in (?:attesa|corso di redazione)',
    'tbd',
  ],
  notApplicable: ['n\\.?\\s?/?\\s?[ad]\\.?', 'non (?:applicabile|pertinente|disponibile)'],
  quantities: [
    'tutt[ioae]',
    'ogni',
    'ciascun[oa]?',
    'nessun[oa]?',
    'metà',
    'terzo',
    'quarto',
    'totale?(?:mente)?',
    'complet[oa](?:mente)?',
    'inter[oae]',
    'sol[oi]',
    'soltanto',
    'decine',
    'centinaia',
    'migliaia',
  ],
  rates: ['disponibilità', 'tasso di (?:errore|errori|fallimento|successo|perdita)', 'perdita di pacchetti'],
  shares: [
    '(?:degli|dei|delle|di tutti gli|di tutte le|di tutti i) (?:utenti|clienti|richieste|chiamate|connessioni|sessioni|transazioni|pagamenti|ordini|messaggi|server|nodi|account|visitatori)',
    'del traffico',
  ],
  growth: [
    'aument\\p{L}{1,6}',
    'cresc\\p{L}{2,8}',
    'incremento',
    'in più|più (?:di|del|alt[oaie])',
    'superiore',
    'rispetto',
    'normale',
    'abituale',
    'media',
    'capacità',
    'carico',
    'cpu',
    'utilizzo',
  ],
  openStates: ['in (?:corso|analisi|indagine)', 'non risolto', 'ancora (?:aperto|in corso)', 'irrisolto'],
  totals: ['(?:sub)?totale', 'somma', 'in totale'],
  means: ['media', 'tempo medio(?: di \\p{L}{3,20})?', 'mtt[rdaif]'],
  counterfactual: [
    'avr(?:ebbe|emmo|ebbero|esti) dovuto',
    'sarebbe(?:ro)? dovut[oaie]',
    '(?:si )?(?:sarebbe|avremmo|avrebbero) potut[oa] (?:essere )?(?:evitare|evitat[oa]|rilevare|rilevat[oa]|prevenire|prevenut[oa]|notare)',
    '(?:abbiamo|il team ha|hanno) (?:omesso|trascurato|dimenticato) di',
  ],
  faults: [
    '(?:ha |aveva )?(?:accidentalmente|per errore|per sbaglio|inavvertitamente|erroneamente)',
    '(?:ha|aveva) (?:dimenticato|omesso|trascurato|ignorato|sbagliato|commesso un errore)',
    "(?:è|era) (?:responsabile (?:dell['’]incidente|dell['’]errore|del guasto)|colpevole)",
  ],
  faultsBefore: [
    "(?:(?<!(?:tass[oi]|percentual[ei]|messaggi?o?|codic[ei]|pagin[ae]|quot[ae]|log|soglia|budget) (?:di|d[’']) ?)errore|colpa|negligenza|svista) (?:commess[oa] da|di)(?= (?:@|\\p{Lu}))",
  ],
  blame: ['error[ei] uman[oi]'],
  roles: [
    "(?:un|una|un['’]|il|la|lo|l['’]|uno dei nostri) ?(?:ingegnere|sviluppat(?:ore|rice)|operat(?:ore|rice)|amministrat(?:ore|rice)|tecnic[oa]|dipendente|collega|stagista)",
  ],
  vagueOpenings: [
    '(?:migliorare|miglioramento d(?:i|el|ella|ei|elle)|rafforzare|ottimizzare|potenziare|considerare|valutare se|riflettere su|esplorare)|(?:comunicare|documentare|monitorare|testare|formare|pianificare) (?:meglio|di più)',
  ],
  wishes: [
    '(?:essere|fare) più (?:attenti|attenzione|prudenti|diligenti|scrupolosi)',
    'prestare (?:più|maggiore) attenzione',
    '(?:assicurar(?:si|ci)|garantire|fare in modo) che (?:questo )?non (?:accada|succeda|si ripeta)(?: più| di nuovo)?',
  ],
  intentions: [
    '(?:dobbiamo|deve|devono|bisogna|intendiamo|prevediamo|occorre)',
    'abbiamo (?:aggiunto|modificato|corretto|introdotto)',
    '\\p{L}{3,20}eremo',
  ],
  restored: [
    '(?:ripristinat|risolt|recuperat|riparat|corrett)[oaie]|di nuovo (?:\\p{L}{2,20} )?(?:disponibil[ei]|operativ[oaie]|raggiungibil[ei]|attiv[oaie])|funzionan?o? (?:di nuovo|nuovamente|normalmente|regolarmente)|alla normalità|tornat[oaie]',
  ],
  repaired: [
    '(?:ripristinat|risolt|riparat|complet|corrett)[oaie]?|ripristino|risoluzione|riparazione|torn(?:i|erà|ino|eranno|are) a funzionare|di nuovo (?:disponibil[ei]|operativ[oaie])',
  ],
  classified: ['(?:classificat|trattat|dichiarat|valutat|gestit)[oa]'],
  stillDown: [
    '(?:è|sono|resta|restano|rimane|rimangono) (?:ancora )?(?:non (?:disponibil[ei]|raggiungibil[ei])|indisponibil[ei]|irraggiungibil[ei]|fuori servizio|inattiv[oaie])|non (?:è|sono) (?:ancora )?(?:disponibil[ei]|raggiungibil[ei]|operativ[oaie])',
  ],
  slips: ['(?:ha|aveva) (?:dimenticato|scordato|confuso)|si è (?:dimenticat|sbagliat|confus)[oa]'],
  forecasts: [
    'previsional\\p{L}{0,14}|predittiv\\p{L}{0,14}|preallarme|(?:sta|stava|stanno) per (?:riempirsi|scadere|esaurirsi|guastarsi)',
  ],
  worst: [
    '(?:raggiung(?:e|ono)|ha raggiunto|tocca) (?:il |un )?(?:suo )?(?:massimo|picco|culmine)|(?:quasi|pressoché) tutt[ei] (?:le|i|gli) \\p{L}{4,16} (?:falliscono|fallivano|sono fallit[ei])',
  ],
  returns: [
    'riapert[oaie]|ricompa\\p{L}{1,16}|si ripresenta\\p{L}{0,14}|(?:errori|guasti|problem[ai]) (?:\\p{L}{1,16} ){0,3}(?:di nuovo|nuovamente|ritornano|tornano)|(?:torna|tornano|tornato|tornate|tornati) a (?:fallire|salire|crescere|peggiorare)|fallisc\\p{L}{1,16} (?:di nuovo|nuovamente)',
  ],
  causes: [
    'perché|a causa d(?:i|el|ella|ello)|causat[oaie] da\\p{L}{0,3}|dovut[oaie] a\\p{L}{0,3}|provocat[oaie] da\\p{L}{0,3}|la causa (?:era|è)',
  ],
  watches: [
    "(?:monitor|sorvegli)(?:a|ano|iamo|ando|are|eremo)|(?:in|sotto) (?:osservazione|controllo|sorveglianza|monitoraggio)|osservando|(?:teniamo|tenendo|tenere|tenuto) (?:\\p{L}{2,15} ){0,2}d[’']occhio",
  ],
}
