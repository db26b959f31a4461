import type { NameWords } from './language.ts'

/**
 * Words by which the name of a service is told from the words around it, in French, Spanish, Portuguese and Italian.
 * Words that are English too are left out.
 */
export const frenchNames: NameWords = {
  leads: words(
    'le la les l’ une notre nos votre vos tous toutes certains certaines plusieurs autre autres ensemble actuellement environ',
  ),
  breaks: words(
    'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche hier rendu indisponible indisponibles inaccessible inaccessibles injoignable injoignables inutilisable est sont était étaient été être avons avez ont nous vous qui que dont lorsque parce donc cette cet ces cela',
  ),
  prepositions: words('de du des d’ à au avec dans sur chez sans aux vers depuis entre lors'),
  and: ['et', 'ou', 'ainsi que'],
  carriers: words('accès connexion connexions disponibilité requêtes envoi réception utilisation'),
  people: words('utilisateurs utilisatrices clients'),
  no: words('aucun aucune'),
  between: ['entre'],
  never: words(
    'panne incident incidents problème problèmes erreur erreurs cause minutes heures équipe équipes impact interruption interruptions perturbation perturbations dégradation dégradations indisponibilité saturation surcharge coupure coupures lenteur lenteurs ralentissement ralentissements dysfonctionnement défaillance défaillances perte latence délai délais taux nombre temps origine suite partie période début fin retour mise niveau rapport analyse chronologie alerte alertes mesure mesures journée matinée soirée attaque durée portée étendue ampleur périmètre qui réputation coût coûts chiffre sévérité gravité métier business finances financier image nombre',
  ),
  generic: words('service services système systèmes application applications plateforme'),
  kinds: words(
    'api facturation messagerie paiement paiements portail site connexion authentification recherche téléphonie paie commande commandes commander webmail intranet boutique forum wiki agenda calendrier catalogue panier espace proxy backend frontend cron webhook webhooks dashboard checkout scheduler broker firewall storefront chatbot bot crawler cluster gateway worker workers boutique ordonnanceur pare-feu répartiteur tableau',
  ),
  parts: words(
    'serveur serveurs base grappe passerelle portail service réseau bases espace page pages site sites application module modules routeur routeurs nœud nœuds lien liens file files boîte boîtes compte comptes stockage données disque disques machine machines instance instances outil outils interface console',
  ),
  compounds: ['de', 'd’'],
  genitives: ['de', 'du', 'des', 'd’'],
  processes: ['\\p{L}{3,}(?:tion|ment|age|ance)', 'prise', 'suivi', 'envoi', 'gestion', 'saisie', 'paie'],
  within: words('dans en sur chez'),
  adverbs: [
    'aussi',
    'également',
    'encore',
    'toujours',
    'donc',
    'notamment',
    // 'paiement' and 'déploiement' are things.
    '(?!(?:paie|prépaie|déploie|redéploie|abonne|héberge|docu|environne|recense|traite|charge|télécharge|enregistre|équipe|rembourse|référence|vire|évène|événe|élé|seg|monu|place|empl|rende|finance|engage|classe|règle|acquitte|entraîne|routa|moni|compte|compo|allége|approvisionne|stationne|chiffre|monte|fonctionne|raccorde|agence|paramétra)ment$)\\p{Ll}{3,}ment',
  ],
  restored: ['(?:fonctionne|fonctionnent|marche|marchent|tourne|tournent|est|sont)\\s.*'],
  participles: ['\\p{Ll}{2,}(?:[^\\Wi]er|ir)'],
}

export const spanishNames: NameWords = {
  leads: words(
    'el la los las al una unos unas nuestro nuestra nuestros nuestras todos todas algunos algunas varios varias otros otras actualmente',
  ),
  breaks: words(
    'enero febrero marzo abril mayo junio julio septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ayer que cuyo cuya está están estaba estaban fue fueron hemos han nosotros porque cuando mientras aunque esto esta este estos',
  ),
  prepositions: words('de del con para por sobre desde hasta durante tras entre'),
  and: ['y', 'así como'],
  carriers: words('acceso conexión disponibilidad peticiones solicitudes'),
  people: words('usuarios usuarias clientes'),
  no: words('ningún ninguna ninguno'),
  between: ['entre'],
  never: words(
    'incidente incidentes incidencia problema problemas error errores causa minutos horas equipo fallo impacto interrupción caída caídas degradación indisponibilidad saturación sobrecarga corte cortes lentitud latencia pérdida tasa número tiempo tiempos origen parte periodo fin vuelta nivel informe análisis cronología alerta alertas medida medidas ataque fallos avería retraso retrasos demora duración alcance quién quiénes reputación costo coste costos negocio severidad gravedad financiero económico ingresos ventana imagen',
  ),
  generic: words('servicio servicios sistema sistemas aplicación aplicaciones plataforma'),
  kinds: words(
    'api facturación pagos portal sitio acceso inicio sesión búsqueda telefonía centralita correo tienda foro wiki agenda calendario catálogo carrito página web intranet navegación proxy backend frontend cron webhook webhooks dashboard checkout scheduler broker firewall storefront chatbot bot crawler cluster gateway worker workers balanceador cortafuegos panel tienda planificador',
  ),
  parts: words(
    'servidor servidores clúster pasarela portal servicio red base bases datos página páginas sitio sitios web módulo módulos router routers nodo nodos enlace enlaces cola colas cuenta cuentas almacenamiento disco discos máquina máquinas instancia instancias herramienta interfaz consola área correo zona',
  ),
  compounds: ['de'],
  genitives: ['de', 'del'],
  processes: ['\\p{L}{3,}(?:ción|miento|aje|encia)', 'toma', 'envío', 'gestión', 'pago', 'consulta'],
  within: ['en'],
  adverbs: ['también', 'tampoco', 'ya', 'aún', 'todavía', 'además', '\\p{Ll}{3,}mente'],
  restored: ['(?:opera|operan|funciona|funcionan|está|están|anda|andan)\\s.*'],
  participles: ['\\p{Ll}{3,}(?:ar|er|ir)(?:se)?', '\\p{Ll}{4,}(?:ara|iera)n?'],
}

export const portugueseNames: NameWords = {
  leads: words(
    'o a os as uma umas nosso nossa nossos nossas todos todas alguns algumas vários várias outros outras atualmente cerca quase',
  ),
  breaks: words(
    'janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo ontem que cujo cuja está estão estava estavam foi foram temos porque quando enquanto embora isso esta este estes',
  ),
  prepositions: words('de dos das nos nas com para pelo pela sobre desde até durante após entre'),
  and: ['e', 'ou', 'bem como'],
  carriers: words('acesso conexão disponibilidade requisições pedidos'),
  people: words('usuários utilizadores clientes'),
  no: words('nenhum nenhuma'),
  between: ['entre'],
  never: words(
    'incidente incidentes problema problemas erro erros causa minutos horas equipe equipa falha impacto interrupção queda quedas degradação indisponibilidade instabilidade saturação sobrecarga corte lentidão latência perda taxa número tempo tempos origem parte período início fim volta nível relatório análise cronologia alerta alertas medida medidas ataque falhas atraso atrasos duração alcance escopo quem reputação custo custos negócio negócios severidade gravidade financeiro receita janela imagem',
  ),
  generic: words('serviço serviços sistema sistemas aplicação aplicações plataforma'),
  kinds: words(
    'api faturamento pagamentos portal site login autenticação busca pesquisa telefonia loja fórum wiki agenda calendário catálogo carrinho página web intranet correio webmail proxy backend frontend cron webhook webhooks dashboard checkout scheduler broker firewall storefront chatbot bot crawler cluster gateway worker workers balanceador painel agendador',
  ),
  parts: words(
    'servidor servidores cluster portal serviço rede banco bancos dados página páginas módulo módulos roteador roteadores nó nós link links fila filas conta contas armazenamento disco discos máquina máquinas instância instâncias ferramenta interface console área central',
  ),
  compounds: ['de'],
  genitives: ['de', 'do', 'da', 'dos', 'das'],
  processes: ['\\p{L}{3,}(?:ção|mento|gem|ência)', 'emissão', 'envio', 'cadastro', 'gestão', 'consulta'],
  within: words('em no na nos nas'),
  adverbs: ['também', 'ainda', 'já', 'tampouco', '\\p{Ll}{3,}mente'],
  restored: ['(?:opera|operam|funciona|funcionam|está|estão)\\s(?!operando pel).*'],
  participles: ['\\p{Ll}{3,}(?:ar|er|ir)(?:-se)?', '\\p{Ll}{3,}(?:asse|esse|isse)m?'],
}

export const italianNames: NameWords = {
  leads: words(
    'il lo la i gli le l’ un’ una nostro nostra nostri nostre tutti tutte alcuni alcune vari varie altri altre attualmente circa quasi',
  ),
  breaks: words(
    'gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ieri che cui è sono erano stato stata stati abbiamo hanno perché quando mentre sebbene questo questa questi',
  ),
  prepositions: words(
    'di del della dello dei degli delle dal dalla nel nella sul sulla dell’ dall’ nell’ sull’ all’ con tra fra durante dopo verso',
  ),
  and: ['e', 'ed', 'oppure'],
  carriers: words('accesso connessione disponibilità richieste'),
  people: words('utenti clienti'),
  no: words('nessun nessuno nessuna'),
  between: ['tra', 'fra'],
  never: words(
    'incidente incidenti disservizio problema problemi errore errori causa minuti squadra impatto interruzione caduta degrado indisponibilità saturazione sovraccarico lentezza rallentamento latenza perdita tasso numero tempo tempi origine parte periodo inizio fine ritorno livello rapporto analisi cronologia allarme allarmi misura misure attacco guasto guasti malfunzionamento ritardo ritardi durata portata estensione chi reputazione reputazionale costo costi severità gravità finanziario economico ricavi finestra immagine danno danni',
  ),
  generic: words('servizio servizi sistema sistemi applicazione applicazioni piattaforma'),
  kinds: words(
    'api fatturazione pagamenti portale sito accesso autenticazione ricerca telefonia centralino posta negozio forum wiki agenda calendario catalogo carrello pagina web intranet webmail database proxy backend frontend cron webhook webhooks dashboard checkout scheduler broker firewall storefront chatbot bot crawler cluster gateway worker workers bilanciatore pannello terminale',
  ),
  parts: words(
    'server cluster portale servizio rete base dati pagina pagine sito siti modulo moduli router nodo nodi collegamento coda code account archiviazione disco dischi macchina macchine istanza istanze strumento interfaccia console area database',
  ),
  compounds: ['di', 'dei', 'degli', 'delle'],
  genitives: ['di', 'del', 'della', 'dei', 'degli', 'delle', 'dell’'],
  processes: ['\\p{L}{3,}(?:zione|mento|aggio|enza)', 'invio', 'gestione', 'consulta', 'ordine'],
  within: words('in nel nella sul sulla'),
  adverbs: ['anche', 'ancora', 'già', 'pure', 'inoltre', '\\p{Ll}{3,}mente'],
  restored: ['(?:funziona|funzionano|gira|girano|va|vanno|è|sono)\\s.*'],
  participles: ['\\p{Ll}{2,}(?:are|ere|ire|arsi|ersi|irsi)'],
}

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
