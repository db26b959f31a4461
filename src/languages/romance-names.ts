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
    'est sont était étaient été être avons avez ont nous vous qui que dont lorsque parce donc cette cet ces cela',
  ),
  prepositions: words('de du d’ avec dans sur chez sans aux vers depuis entre lors'),
  and: ['et', 'ou', 'ainsi que'],
  carriers: words('accès connexion connexions disponibilité requêtes envoi'),
  people: words('utilisateurs utilisatrices clients'),
  no: words('aucun aucune'),
  between: ['entre'],
  never: words('panne incident incidents problème problèmes erreur erreurs cause minutes heures équipe équipes impact'),
  generic: words('service services système systèmes application applications plateforme'),
  kinds: words('api facturation messagerie paiement paiements portail site'),
  parts: words('serveur serveurs base grappe passerelle portail service réseau'),
}

export const spanishNames: NameWords = {
  leads: words(
    'el la los las una unos unas nuestro nuestra nuestros nuestras todos todas algunos algunas varios varias otros otras actualmente',
  ),
  breaks: words(
    'está están estaba estaban fue fueron hemos han nosotros porque cuando mientras aunque esto esta este estos',
  ),
  prepositions: words('de del con para por sobre desde hasta durante tras entre'),
  and: ['y', 'así como'],
  carriers: words('acceso conexión disponibilidad peticiones solicitudes'),
  people: words('usuarios usuarias clientes'),
  no: words('ningún ninguna ninguno'),
  between: ['entre'],
  never: words(
    'incidente incidentes incidencia problema problemas error errores causa minutos horas equipo fallo impacto',
  ),
  generic: words('servicio servicios sistema sistemas aplicación aplicaciones plataforma'),
  kinds: words('api facturación pagos portal sitio'),
  parts: words('servidor servidores clúster pasarela portal servicio red'),
}

export const portugueseNames: NameWords = {
  leads: words(
    'o os as uma umas nosso nossa nossos nossas todos todas alguns algumas vários várias outros outras atualmente cerca quase',
  ),
  breaks: words('está estão estava estavam foi foram temos porque quando enquanto embora isso esta este estes'),
  prepositions: words('de dos das nos nas com para pelo pela sobre desde até durante após entre'),
  and: ['e', 'ou', 'bem como'],
  carriers: words('acesso conexão disponibilidade requisições pedidos'),
  people: words('usuários utilizadores clientes'),
  no: words('nenhum nenhuma'),
  between: ['entre'],
  never: words('incidente incidentes problema problemas erro erros causa minutos horas equipe equipa falha impacto'),
  generic: words('serviço serviços sistema sistemas aplicação aplicações plataforma'),
  kinds: words('api faturamento pagamentos portal site'),
  parts: words('servidor servidores cluster portal serviço rede'),
}

export const italianNames: NameWords = {
  leads: words(
    'il lo la gli le l’ un’ una nostro nostra nostri nostre tutti tutte alcuni alcune vari varie altri altre attualmente circa quasi',
  ),
  breaks: words('è sono erano stato stata stati abbiamo hanno perché quando mentre sebbene questo questa questi'),
  prepositions: words(
    'di del della dello dei degli delle dal dalla nel nella sul sulla dell’ dall’ nell’ sull’ all’ con tra fra durante dopo verso',
  ),
  and: ['e', 'ed', 'oppure'],
  carriers: words('accesso connessione disponibilità richieste'),
  people: words('utenti clienti'),
  no: words('nessun nessuno nessuna'),
  between: ['tra', 'fra'],
  never: words('incidente incidenti disservizio problema problemi errore errori causa minuti squadra impatto'),
  generic: words('servizio servizi sistema sistemi applicazione applicazioni piattaforma'),
  kinds: words('api fatturazione pagamenti portale sito'),
  parts: words('server cluster portale servizio rete'),
}

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
