import type { ReportWords } from './report-words.ts'

export const frenchReport: ReportWords = {
  lengths: {
    about: [
      'environ|approximativement|près de|presque|à peu près|quelque|plus de|moins de|un peu plus de|un peu moins de|au total|une?|la|le|les|total de|durée de',
    ],
    led: [
      'pendant|durant|a duré|ont duré|duré|durée(?: totale)?(?: de| est de)?|(?:panne|interruption|coupure|indisponibilité|incident|perturbation) de|total de|période de|au total|de|en',
    ],
    drawnOut: ['pendant|durant|a duré|ont duré|duré|durée(?: totale)? de|période de'],
    further: ['supplémentaires?', 'encore', 'de plus'],
    opening: ['pendant', 'durant'],
    resolvedIn: [
      '(?:rétablie?s?|résolue?s?|corrigée?s?|réparée?s?|restaurée?s?|détectée?s?|rétablissement|résolution) (?:en|au bout de|sous|après|dans un délai de)',
    ],
    took: ['(?:a|ont) (?:mis|pris|demandé|nécessité)(?: \\S+){0,2}'],
    until: ['avant que', 'avant de', "jusqu[’']"],
    toRespond: ['(?:pour|à) (?:répondre|réagir)'],
    before: ['avant que', "avant d[’']"],
    outage: ["(?:de|d[’'])\\s?(?:panne|interruption|indisponibilité|coupure|perturbation)"],
    whole: ['au total', 'en tout'],
    windows: ['maintenance', 'fenêtre', 'période', 'phase'],
    otherInside: ['(?:\\p{L}+ )?(?:fenêtre|plus tard|plus tôt|après|avant)'],
    otherBefore: [
      "(?:toutes les|tous les|chaque|par|dernières?|derniers?|prochaines?|prochains?|sous|après|au bout de|dans|délai(?! de (?:détection|réaction|réponse|résolution|rétablissement|prise en charge))|intervalle|au moins|au plus|jusqu[’']à|premières?|premiers?)(?![\\p{L}])[^.]{0,24}",
      "(?:latence|temps de (?:réponse|chargement|traitement)|retard|rétention|conservation|expiration)s?(?![\\p{L}])[^.,;]{0,20}(?:de|à|d[’'])[^.,;\\d]{0,20}",
    ],
    otherBehind: ["plus tard|plus tôt|auparavant|après|avant|d[’']intervalle"],
    deliberate: [
      'attend\\w*|si|lorsque|quand|serait|sera|seront|devrait|doit|doivent|peut|peuvent|surveill\\w*|observ\\w*|conserv\\w*|réunion\\w*|planifi\\w*',
    ],
    labels: ['temps', 'durée', 'indisponibilité', 'total', 'somme'],
  },
  within: [
    "(?:dans|sous|d[’']ici|en)(?: les| un délai de)?(?: prochaine?s| \\p{L}+ prochaine?s)?(?: environ| au plus)?",
    'sous un délai de',
  ],
  windows: {
    troubleEnded: [
      '(?:probl(?:è|e)me|erreur|incident|d(?:é|e)faut)s? (?:a|ont) (?:(?:é|e)t(?:é|e) )?(?:r(?:é|e)solu|corrig(?:é|e)|r(?:é|e)par(?:é|e)|cess(?:é|e)|disparu|pris fin)e?s?',
    ],
    opening: ['(?:à partir|à compter) d[ue]', 'dès', 'depuis'],
    labels: ['fenêtre', 'période', 'quand', '(?:créneau|plage)(?: horaire)?', 'heures?', 'durée', 'impact'],
    fillers: [
      'de|du|des|la|le|les|l|d|heure|date|à|au|et|impact|événement|client|clients|utilisateurs|total|réel|réelle|effectif|effective',
    ],
    zoneLabels: ['fuseau(?: horaire)?'],
    officeHours: ['(?:pendant|durant|en dehors|hors)(?![\\p{L}])[^.]{0,40}(?:heures|horaires)'],
    evidence: [
      "\\d[\\d ]*\\s+(?:\\p{L}+ )?(?:entrées|enregistrements|échantillons|événements)|graphique|capture d[’']écran",
    ],
    papers: ['rapport|post-?mortem|analyse|compte[ -]rendu|bilan|synthèse|rétrospective'],
    by: ['par'],
    past: [
      "(?:est |sont |était )?(?:survenu|produit|commencé|débuté)\\w*|s[’']est produit\\w*|a eu lieu|ont affecté|a affecté|a touché",
    ],
  },
  fields: {
    organization: ['société', 'entreprise', 'organisation', 'organisme', 'fournisseur', 'opérateur', 'éditeur'],
    reference: [
      'référence',
      "(?:n[°o]|numéro|identifiant|id)(?: (?:de l[’']|d[’'])?(?:incident|ticket))?",
      'ticket',
      'dossier',
      'réf\\.?',
    ],
    severity: [
      '(?:niveau de )?(?:gravité|sévérité|criticité|priorité)',
      "gravité de l[’']incident",
      "niveau d[’'](?:impact|urgence)",
    ],
    reportOf: ["(?:rapport d[’']incident|incident|statut|état des services) (?:de|chez|pour)"],
    kindOfReport: [
      "(?:rapport|compte[ -]rendu|bilan|analyse) (?:d[’']|de l[’'])?(?:incident|panne)",
      'post[- ]?mortem',
    ],
    noLabel: ['note', 'remarque', 'attention', 'n\\.?b\\.?', 'mise à jour'],
  },
  items: {
    columns: {
      action: ['action|tâche|mesure|description|quoi|amélioration|chantier'],
      owner: ['responsable|porteur|pilote|qui|équipe|attribué|assigné|propriétaire'],
      due: ['échéance|date|délai|pour quand|quand|avant le'],
      status: ['statut|état|avancement|fait'],
      kind: ['type|catégorie|nature'],
    },
    stateLabels: ['statut', 'état'],
    done: ['fait', 'terminée?', 'réalisée?', 'clos', 'close'],
    open: ['à faire', 'en cours', 'ouverte?', 'en attente', 'planifiée?'],
    verbs: [
      '(?:ajouter|améliorer|automatiser|adapter|augmenter|changer|compléter|configurer|contrôler|corriger|créer|déployer|désactiver|documenter|définir|étendre|étudier|évaluer|former|garantir|installer|intégrer|isoler|limiter|mettre|migrer|modifier|optimiser|passer|prévoir|réduire|remplacer|renforcer|réviser|revoir|sécuriser|séparer|supprimer|surveiller|tester|valider|vérifier)',
    ],
    apologies: ['excus\\w*|désolés?|regrett\\w*|pardon'],
    closings: ['merci', 'pour toute question', 'si vous avez (?:des|une) questions?', "n[’']hésitez pas"],
    leads: ['suivante?s?|actions?|mesures|étapes|améliorations|nous allons|prévoyons de'],
    purposes: [
      '(?:afin|pour|afin d.?)\\b[^.:;]{0,90}(?:éviter|empêcher|prévenir|à l.avenir|ne se (?:re)?produise|se reproduis\\p{L}*|futur\\p{L}*)',
    ],
    feedback: ['(?:vos|votre) (?:retours?|avis)'],
  },
  keyTimes: {
    before: "(?:heure (?:de |du |d['’])(?:la |l['’])?)",
    names: {
      started: [
        "début (?:de l['’](?:impact|incident|interruption)|de la (?:panne|perturbation)|du problème)",
        '(?:hors (?:service|ligne)|indisponible)(?: depuis)?',
        "apparition(?: (?:du problème|de l['’]incident))?|survenue(?: de l['’]incident)?|premières erreurs",
      ],
      detected: [
        '(?:incident |problème |panne )?(?:détecté|constaté|signalé|découvert)e?',
        'détection|découverte|constat|première alerte|alerte reçue|premier signalement|première alarme',
      ],
      acknowledged: [
        '(?:alerte |alarme |incident )?(?:acquitté|confirmé|prise? en charge|prise? en compte)e?',
        'acquittement|accusé de réception|confirmation|première réponse|intervention',
        "début (?:de l['’](?:analyse|intervention|enquête)|des investigations|du traitement)",
      ],
      escalated: [
        "(?:escalade|escaladée?)(?: (?:au |à l['’])?\\S{1,20}(?: \\S{1,20})?)?",
        "incident déclaré|déclaration de l['’]incident|cellule de crise(?: (?:activée|ouverte))?|renforts? demandés?",
        'transmise? au \\S{1,20}(?: \\S{1,20})?',
      ],
      announced: [
        '(?:clients|utilisateurs|usagers) (?:informés|prévenus|avertis|notifiés)',
        '(?:communication|information|annonce) (?:aux|des) (?:clients|utilisateurs|usagers)',
        'communication|annonce|annoncée?|page de statut mise à jour|publi(?:cation|ée?) sur la page de statut',
      ],
      identified: [
        '(?:cause(?: racine)?|origine) (?:identifiée|trouvée|déterminée|localisée|connue|confirmée)',
        'identifiée?|identification(?: de la cause)?|diagnostic(?: posé)?',
      ],
      mitigated: [
        '(?:impact |incident |service )?(?:atténué|mitigé|contenu|rétabli|restauré)e?',
        '(?:atténuation|mitigation|contournement|confinement|reprise|rétablissement|restauration)(?: du service)?',
        'retour à la normale|de (?:nouveau|retour) en (?:ligne|service)',
      ],
      resolved: [
        '(?:incident |problème |panne )?(?:résolu|corrigé|clôturé|fermé)e?|(?:incident )?clos',
        "(?:résolution|clôture|fermeture)(?: définitive| (?:de l['’]incident|du ticket))?",
      ],
    },
  },
}
