/**
 * What a report writes over a list of what was hit, or of what was spared: 'Services affected', 'Still working'.
 * Expressions for a whole label, as labels are made of a noun ('services') and a state ('down', 'not affected').
 */
export interface PartLabels {
  /** Over a column of parts: 'Service', 'Brique'. */
  readonly parts: readonly string[]
  readonly affected: readonly string[]
  readonly spared: readonly string[]
}

interface Grammar {
  /** 'services', 'systems' … */
  readonly nouns: string
  readonly bad: string
  readonly good: string
  /** Before a state: 'what was', 'those that are'. */
  readonly what: string
  /** Between a noun and its state: 'that were'. */
  readonly are: string
  readonly affected?: readonly string[]
  readonly spared?: readonly string[]
}

/** Noun and state in either order, the state alone, and as a question: 'what was down'. */
function labelsOf({ nouns, bad, good, what, are, affected = [], spared = [] }: Grammar): PartLabels {
  const of = (state: string): string[] => [
    `(?:${nouns}) (?:${are})?(?:${state})`,
    `(?:${state}) (?:${nouns})`,
    `(?:${what}) (?:${state})`,
    state,
  ]
  return { parts: [nouns], affected: [...of(bad), ...affected], spared: [...of(good), ...spared] }
}

const englishBad =
  'affected|impacted|hit|down|out(?: of (?:service|action))?|off|offline|broken|degraded|unavailable|disrupted|interrupted|failed|failing|stopped|late|delayed|slow|lost|unreachable|inaccessible|impaired|touched|damaged|not (?:working|available|reachable|functioning)|(?:with|having|experiencing|showing|under) (?:issues|problems|impact|trouble|errors|an? \\w+)'

export const englishPartLabels = labelsOf({
  nouns:
    '(?:(?:business|cloud|internal|external|user|customer|critical|core|main|other) )?(?:services?|components?|systems?|products?|parts?|areas?|applications?|apps?|platforms?|tools?|(?:web)?sites?|features?|functions?|functionality|modules?|channels?|networks?|lines?|resources?|environments?|assets?|endpoints?|workloads?|infrastructure|processes)',
  bad: englishBad,
  good: `(?:not|un|never)[- ]?(?:${englishBad}|concerned|involved|at risk)|fine|ok|okay|safe|spared|unharmed|intact|(?:still |fully |all )?(?:working|operational|available|up|running|online|functional|healthy)(?: (?:normally|as (?:usual|normal|expected)))?|still fine|on time|as usual|normal|in order|(?:with|had|saw) no (?:impact|issues|problems)|without (?:impact|issues|problems)`,
  what: 'what|(?:what|which|those that) (?:was|were|is|are|got|went|kept|stayed|remained)',
  are: '(?:(?:that|which) )?(?:was|were|is|are) ',
  affected: [
    "what (?:broke|fell over|suffered|did ?n[o’']t work|stopped working|we broke|we lost)",
    '(?:components?|services?|systems?|areas?|products?|parts?) (?:concerned|involved)',
    '(?:concerned|involved) (?:components?|services?|systems?|areas?|products?|parts?)',
  ],
  spared: [
    "what (?:was|were|is|did|broke) ?n[o’']t(?: (?:break|affected|impacted|hit|suffer))?",
    'what (?:still |kept |stayed )?(?:worked|works|held)',
    'no (?:impact|effect|disruption|change)(?: on| to| for)?',
  ],
})

const germanBad =
  'betroffen|gestört|ausgefallen|beeinträchtigt|eingeschränkt|kaputt|defekt|offline|down|unterbrochen|verzögert|verspätet|langsam|tot|lahmgelegt|nicht (?:verfügbar|erreichbar|nutzbar|funktionsfähig)'

export const germanPartLabels = labelsOf({
  nouns:
    'dienste?|systeme?|komponenten?|produkte?|services?|anwendung(?:en)?|bereiche?|funktion(?:en)?|kanäle|plattform(?:en)?|module?|portale?|verfahren|netze|leistungen|angebote?|umgebung(?:en)?|standorte?|server|knoten|nodes?|hosts?|pods?|container|volumes?|datenbank(?:en)?|cluster|instanz(?:en)?|maschinen?|vms?|schnittstellen?|apis?|endpunkte?|web(?:sites?|seiten?)|anlagen?|geräte?|teilsysteme?|infrastruktur|workflows?|prozesse?',
  bad: `(?:${germanBad})(?:e[nrs]?)?`,
  good: `(?:nicht |un)(?:${germanBad}|berührt)(?:e[nrs]?)?|(?:weiter(?:hin)? |voll |normal |durchgehend )?(?:verfügbar|erreichbar|nutzbar|in betrieb|funktionsfähig)(?:e[nrs]?)?|ok|okay|intakt|in ordnung|normal|wie gewohnt|ohne (?:störung|auswirkung(?:en)?|einschränkung(?:en)?|beeinträchtigung(?:en)?)|verschont(?: geblieben)?`,
  what: 'was|(?:was|welche) (?:war|ist|waren|sind|blieb|lief)',
  are: '(?:die )?(?:sind|waren|ist|war) |(?:mit|unter) ',
  affected: [
    '(?:dienste?|systeme?|services?) mit (?:störung(?:en)?|ausfall|einschränkung(?:en)?)',
    'was ging nicht(?: mehr)?',
  ],
  spared: [
    'was (?:lief|ging|funktionierte)(?: (?:weiter|noch|weiterhin))?',
    'kein(?:e)? (?:auswirkung(?:en)?|störung(?:en)?)(?: auf)?',
  ],
})

const frenchBad =
  "(?:affecté|impacté|touché|concerné|perturbé|dégradé|interrompu|exposé|arrêté|ralenti|coupé)e?s?|(?:indisponible|inaccessible|injoignable|inutilisable|lent)e?s?|hors (?:service|ligne)|hs|en (?:panne|défaut|erreur|retard)|à l[’']arrêt|kaput|down"

export const frenchPartLabels = labelsOf({
  nouns:
    'services?|composants?|systèmes?|produits?|applications?|applis?|fonctionnalités?|fonctions?|modules?|briques?|périmètres?|plateformes?|outils?|sites?|réseaux|domaines?|environnements?|canaux|éléments?|activités|serveurs?|n(?:œ|oe)uds?|machines?|hôtes?|instances?|conteneurs?|pods?|volumes?|bases?(?: de données)?|clusters?|grappes?|interfaces?|apis?|infrastructures?|parcours|équipements?|sous-systèmes?|processus|traitements?',
  bad: frenchBad,
  good: `(?:non|pas) (?:${frenchBad})|épargnée?s?|indemnes?|(?:toujours |restée?s? )?(?:disponible|accessible|opérationnel|fonctionnel|nominal|normal|intact)(?:le|aux|e)?s?|nominaux|ok|sans (?:impact|incidence|perturbation)|en (?:service|état de marche)|à l[’']heure`,
  what: '(?:ce qui|ceux qui|lesquels?) (?:a été|ont été|était|étaient|est|sont|est restée?)|(?:a|ont) été|(?:était|étaient|est|sont)',
  are: '(?:qui )?(?:ont été|sont|étaient|était|est|restée?s?) ',
  affected: ['ce qui (?:ne marchait (?:pas|plus)|est tombé|ne fonctionnait (?:pas|plus)|a cassé)'],
  spared: [
    "ce qui (?:marchait|fonctionnait|a tenu|a continué|ne l[’']était pas|ne l[’']a pas été)(?: (?:encore|toujours))?",
    'aucun impact(?: sur)?',
  ],
})

const spanishBad =
  '(?:afectad|impactad|comprometid|interrumpid|degradad|caíd|alcanzad|tocad|dañad|detenid|parad|perjudicad|rot|ralentizad|retrasad)[oa]s?|inaccesibles?|inutilizables?|inservibles?|fuera de (?:servicio|línea)|con (?:impacto|afectación|fallas?|fallos?|problemas|indisponibilidad|intermitencia|degradación)|no (?:disponibles?|operativ[oa]s?)|indisponibles?|abajo|lent[oa]s?'

export const spanishPartLabels = labelsOf({
  nouns:
    'servicios?|componentes?|sistemas?|productos?|aplicaci(?:ón|ones)|áreas?|módulos?|funciones|funcionalidad(?:es)?|plataformas?|canales|sitios?|partes?|alcance|herramientas?|redes|entornos?|procesos?|servidor(?:es)?|nodos?|hosts?|máquinas?|instancias?|contenedor(?:es)?|pods?|volúmenes|volumen|bases? de datos|cl[uú]ster(?:es|s)?|apis?|interfaces?|infraestructura|endpoints?|subsistemas?|dispositivos?|flujos?',
  bad: spanishBad,
  good: `(?:no|sin) (?:${spanishBad})|sin (?:impacto|afectación|afectar|compromiso|problemas|novedad(?:es)?|daños?|fallas?)|operativ[oa]s?|(?:en )?operación normal|disponibles?|ok|normal(?:es)?|en (?:línea|funcionamiento|pie)|intact[oa]s?|a salvo|funcionando(?: (?:bien|con normalidad))?`,
  what: '(?:lo|los|las) que (?:se vio|se vieron|fue|fueron|quedó|quedaron|estuvo|estaba|estaban|resultó)|qué (?:fue|se vio|quedó|estuvo|está)',
  are: '(?:que )?(?:se vieron|fueron|están|estaban|quedaron|resultaron|siguen|siguieron) ',
  affected: [
    '(?:lo que|qué) (?:falló|fallaba|fallaron|se cayó|se rompió|dejó de funcionar|no (?:funcionó|funcionaba|andaba|anduvo))',
  ],
  spared: [
    '(?:lo que|qué) (?:no(?: (?:falló|se (?:vio|cayó)|fue))?|(?:sí )?(?:funcionó|funcionaba|andaba|anduvo|iba(?: bien)?|siguió(?: funcionando)?))(?: (?:bien|normal))?',
    'ningún impacto(?: en)?',
  ],
})

const portugueseBad =
  '(?:afetad|afectad|impactad|atingid|comprometid|interrompid|degradad|prejudicad|parad|quebrad|danificad)[oa]s?|indisponíve(?:l|is)|inacessíve(?:l|is)|fora do ar|em baixo|com (?:impacto|falhas?|problemas|indisponibilidade|instabilidade|lentidão|degradação)|lent[oa]s?'

export const portuguesePartLabels = labelsOf({
  nouns:
    'serviços?|componentes?|sistemas?|produtos?|aplicaç(?:ão|ões)|aplicativos?|áreas?|módulos?|funções|funcionalidades?|plataformas?|canais|sites?|partes?|ferramentas?|redes|ambientes?|processos?|recursos?|servidor(?:es)?|nós?|hosts?|máquinas?|instâncias?|contêiner(?:es)?|containers?|pods?|volumes?|banco?s? de dados|bases? de dados|clusters?|apis?|interfaces?|endpoints?|infraestruturas?|subsistemas?|equipamentos?|dispositivos?|fluxos?|portais|portal',
  bad: portugueseBad,
  good: `(?:não|sem) (?:${portugueseBad})|sem (?:impacto|afetação|problemas|falhas?|alteraç(?:ão|ões))|operaciona(?:l|is)|disponíve(?:l|is)|ok|norma(?:l|is)|em funcionamento|no ar|intact[oa]s?|preservad[oa]s?|estáve(?:l|is)|funcionando(?: normalmente)?`,
  what: '(?:o|os|as) que (?:foi|foram|ficou|ficaram|estava|estavam|está)|quais (?:foram|ficaram|estão)',
  are: '(?:que )?(?:foram|estão|estavam|ficaram) ',
  affected: ['o que (?:parou|caiu|quebrou|falhou|não (?:funcionou|funcionava)|deixou de funcionar)'],
  spared: [
    'o que (?:não(?: (?:foi|caiu|parou|falhou|foi afetado))?|(?:continuou|seguiu|funcionou|funcionava)(?: (?:funcionando|a funcionar|no ar|normal|normalmente|bem))?)',
    '(?:mantiveram|manteve)-se (?:em funcionamento|operacion(?:al|ais)|disponíve(?:l|is))',
    'nenhum impacto(?: em)?',
  ],
})

const italianBad =
  '(?:interessat|coinvolt|impattat|colpit|toccat|compromess|interrott|degradat|rallentat|danneggiat|bloccat|ferm|guast|rott|rifiutat|sospes)[oaie]|non (?:disponibil[ei]|raggiungibil[ei]|funzionant[ei])|indisponibil[ei]|irraggiungibil[ei]|fuori (?:servizio|uso)|giù|con (?:problemi|impatto|disservizi)|in (?:errore|ritardo)|lent[oaie]'

export const italianPartLabels = labelsOf({
  nouns:
    'servizi(?:o)?|component[ei]|sistem[ai]|prodott[oi]|applicazion[ei]|aree|area|modul[oi]|funzion[ei]|funzionalità|piattaform[ae]|strument[oi]|siti|sito|canali|reti|ambient[ei]|process[oi]|part[ei]|server|nod[oi]|host|macchin[ae]|istanz[ae]|container|pod|volum[ei]|database|bas[ei] dati|cluster|interfacc(?:ia|e)|api|endpoint|infrastruttur[ae]|apparat[oi]|dispositiv[oi]|sottosistem[ai]|portal[ei]|fluss[oi]',
  bad: italianBad,
  good: `non (?:${italianBad})|senza (?:impatto|impatti|problemi|disservizi)|regolar[ei]|disponibil[ei]|operativ[oaie]|funzionant[ei]|attiv[oaie]|ok|su|normal[ei]|in (?:servizio|funzione|orario)|intatt[oaie]`,
  what: '(?:che cosa|cosa|quali|quello che) (?:è stat[oa]|sono stati|era|erano|è|sono)',
  are: '(?:che )?(?:sono stat[ie]|sono|erano|rimast[ie]) ',
  affected: ['(?:che )?cosa (?:non (?:funzionava|andava)|si è (?:rotto|fermato))', 'dove si vedeva'],
  spared: [
    '(?:che )?cosa (?:funzionava|andava|ha (?:retto|continuato)|no)(?: (?:ancora|regolarmente))?',
    'dove no',
    'nessun impatto(?: su)?',
  ],
})

const japaneseParts =
  '(?:対象|業務|関連)?の?(?:サービス|コンポーネント|システム|機能|製品|範囲|対象|業務|箇所|領域|設備|環境|サーバー?|ノード|ホスト|インスタンス|コンテナ|ボリューム|データベース|DB|クラスター?|API|エンドポイント|機器|画面|サイト|アプリ(?:ケーション)?|端末|処理|モジュール|プロダクト)'

export const japanesePartLabels: PartLabels = {
  parts: [`${japaneseParts}(?:名)?`],
  affected: [
    `影響(?:を受けた|の?あった|があった|のある|を受ける|が(?:出た|生じた|発生した)|の?あり|した)?の?${japaneseParts}|影響あり`,
    `(?:障害|停止|対象|不具合|遅延|利用不可|ご利用(?:いただけ|でき)なかった|停止した|停止していた|障害が発生した|ダウンした)${japaneseParts}`,
    `被害(?:${japaneseParts})|(?:使え|利用でき)なかったもの`,
  ],
  spared: [
    `(?:影響|問題|障害)(?:を受けなかった|を受けていない|の?なかった|がなかった|の?ない|が?なし|無し|は?なし)の?(?:${japaneseParts})?`,
    `(?:無影響|影響外|対象外|正常|正常稼働|通常稼働|正常に(?:稼働|動作)(?:した|していた|している)?|稼働中|継続(?:稼働)?|ご?利用(?:可能|いただけた|できた)|通常(?:通り|どおり))(?:な|の|だった)?(?:${japaneseParts}|もの)?`,
    '(?:使えた|動いていた|無事だった)もの',
  ],
}

const koreanParts =
  '(?:서비스|구성 ?요소|시스템|기능|범위|항목|제품|대상|업무|채널|설비|영역|컴포넌트|서버|노드|호스트|인스턴스|컨테이너|데이터베이스|DB|클러스터|API|엔드포인트|장비|사이트|앱|애플리케이션|모듈|화면|페이지|환경|플랫폼)'

export const koreanPartLabels: PartLabels = {
  parts: [`${koreanParts}(?:명)?`],
  affected: [
    `(?:영향|장애|중단|피해|이용 ?불가|지연|불능)(?:을|이)? ?(?:받은|받는|있는|있었던|발생|있음|된)? ?${koreanParts}`,
    `(?:대상|영향 있음|(?:전체 |전면 |일부 )?(?:(?:이용|접속|사용|로그인|결제|조회|응답) ?(?:불가|불능|장애|지연|없음)|장애|중단|다운|마비|먹통))`,
    `대상 ?${koreanParts}|(?:중단된|멈춘|망가진|지연된) (?:${koreanParts}|것)`,
  ],
  spared: [
    `영향(?:을|이)? ?(?:받지 ?않은|없는|없었던|없음|미발생)(?: ?${koreanParts})?`,
    `(?:정상|무영향|이용 ?가능|정상 ?(?:운영|동작|이용|작동|제공)|제외|미영향)(?: ?중)?(?: ?${koreanParts})?`,
    `(?:멀쩡한|정상인|멀쩡했던) (?:${koreanParts}|것)`,
  ],
}

const chineseParts =
  '(?:服务|服務|组件|組件|元件|系统|系統|产品|產品|功能|模块|模組|业务|業務|范围|範圍|对象|對象|应用|應用|平台|接口|環節|环节|项目|渠道|服务器|伺服器|节点|節點|主机|主機|实例|實例|容器|集群|叢集|数据库|資料庫|机房|环境|環境|站点|网站|網站|设备|設備|机器|域名|页面|中间件|API)'

export const chinesePartLabels: PartLabels = {
  parts: [`${chineseParts}(?:名称|名稱)?`],
  affected: [
    `(?:受|有)?(?:到)?(?:影响|影響)(?:到)?的?${chineseParts}`,
    `(?:受影响|受影響|影响|影響|波及|涉及|故障|异常|異常|中断|中斷|不可用|瘫痪|癱瘓|停用)的?${chineseParts}`,
    '受影响|受影響|影响到的|影響到的|挂了的|挂掉的|哪些(?:挂了|受影响|受影響)',
  ],
  spared: [
    `(?:未|不|没有?|沒有?)(?:受|被)?(?:到)?(?:此次|本次)?(?:影响|影響|波及)(?:到)?的?(?:${chineseParts})?`,
    `(?:无|無|没有|沒有)(?:影响|影響)的?(?:${chineseParts})?`,
    `(?:仍|一直|照常|如常|正常|依然)?(?:正常|可用|照常|如常)(?:运行|運行|運作|使用|服务|營運)?的?(?:${chineseParts})?`,
    '没挂的|未波及|不受波及|没有问题的|沒有問題的',
  ],
}
