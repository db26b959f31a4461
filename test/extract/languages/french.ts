/** Invented. */
export const postmortem = `# Panne de la messagerie du 9 octobre 2023

Toutes les heures sont en UTC.

## Résumé

La messagerie était indisponible de 7h12 à 8h40. Le service Fax n'a pas été affecté.

Durée : 88 minutes

## Chronologie

- 07:10 Déploiement de la version 4.2
- 07:12 Début de la panne : la messagerie ne répond plus
- 07:16 Première alerte de la supervision
- 07:20 L'astreinte prend en charge l'incident
- 07:35 L'équipe réseau est contactée en renfort
- 07:40 Publication sur la page de statut
- 08:05 La cause est identifiée : fuite de mémoire
- 08:40 Retour arrière terminé, la messagerie est à nouveau disponible
- 09:00 Incident clos, retour à la normale

## Cause racine

Une fuite de mémoire.

## Plan d'actions

- [ ] Ajouter un test de charge (Responsable : Louis, échéance : 31/10/2023)
- [x] Documenter le retour arrière
`

export const statusPage = `Perturbation du service de paiement

Résolu
L'incident est résolu. Le paiement en ligne fonctionne à nouveau normalement.
Publié le 5 février 2024 à 16:10 CET

Surveillance
Un correctif a été déployé et nous surveillons la situation. Prochain point à 16:00.
Publié le 5 février 2024 à 15:35 CET

Identifié
La cause a été identifiée : une base de données saturée.
Publié le 5 février 2024 à 15:05 CET

Enquête en cours
Nous enquêtons sur des erreurs lors du paiement.
Publié le 5 février 2024 à 14:40 CET

Services affectés : Paiement, API Marchand et Tableau de bord
`
