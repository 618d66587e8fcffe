import type { DriverRules } from '../driver.ts'

/** French. */
export const FR: DriverRules = {
  'repeat-contact': {
    says: `plusieurs fois|à plusieurs reprises|maintes fois|deuxième fois|troisième fois|quatrième fois|trois fois|quatre fois|cinq fois|encore rappeler|obligé de rappeler|obligée de rappeler|dû rappeler|relancer|relancé|relances|toujours pas résolu|toujours pas réglé|pas résolu|plusieurs appels|nombreux appels|plusieurs mails|sans cesse rappeler|j'ai rappelé`,
    unless: `pas besoin de rappeler|sans rappeler`,
  },
  transfers: {
    says: `transféré|transférée|transférer|transfert|baladé|baladée|renvoyé d|renvoyée d|d'un service à|de service en service|autre service|mauvais service|différents services|autre interlocuteur|plusieurs interlocuteurs|interlocuteur différent|se renvoient la balle|renvoie la balle|pas de mon ressort`,
    unless: `sans transfert|pas été transféré|sans être transféré`,
  },
  'channel-switch': {
    says: `dû appeler|dû téléphoner|obligé d'appeler|obligée d'appeler|obligé de téléphoner|il faut appeler|fallu appeler|dû envoyer un mail|dû écrire|renvoyé vers le site|renvoie vers le site|par courrier|aller en agence|aller en magasin|se déplacer en agence|impossible en ligne|pas possible en ligne|chat ~6 téléphone|site ~6 appeler|application ~6 appeler`,
    unless: `pas eu besoin d'appeler|pas dû appeler`,
  },
  'repeating-information': {
    says: `tout réexpliquer|réexpliquer|répéter|me répéter|tout répéter|répète|recommencer à zéro|repartir de zéro|tout recommencer|mêmes questions|mêmes informations|même histoire|raconter mon histoire|expliquer ~4 chaque fois|expliquer ~4 nouveau|expliqué ~4 fois|aucune trace`,
    unless: `pas besoin de répéter|sans répéter|sans me répéter|pas eu à répéter|sans avoir à répéter`,
  },
  'generic-service': {
    says: `réponse type|réponses types|réponse standard|réponses standard|réponse toute faite|réponses toutes faites|réponse automatique|réponses automatiques|mail automatique|copier coller|robot|robots|chatbot|script|formule toute faite|un numéro|vrai conseiller|vraie personne|pas lu mon`,
    unless: `pas un robot|pas de robot|pas de réponse type`,
  },
  waiting: {
    says: `attente|attentes|attendre|attendu|attends|attend|attendons|file|files|queue|patienter|patienté|trop long|trop longs|délai*|des heures|des semaines|des mois|interminable*`,
    unless: `pas d'attente|aucune attente|sans attente|peu d'attente|sans attendre|pas attendu|pas attendre|pas eu à attendre|pas besoin d'attendre|attente courte|jamais attendu|délais respectés|délai respecté|pas de file|pas de queue`,
  },
  'price-billing': {
    says: `prix|cher|chère|chers|chères|facture|factures|facturé|facturée|facturation|frais|tarif|tarifs|prélevé|prélevée|prélèvement*|coût|coûte|coûts|abonnement*|arnaque|surfacturation|augmentation`,
    unless: `bon prix|pas cher|prix correct|prix raisonnable|sans frais|aucun frais|facture correcte`,
  },
  'refunds-returns': {
    says: `rembours*|avoir un avoir|bon d'achat|dédommagement|dédommagé|indemnis*|retourner|retourné|retour de|retours|échange|échanger|renvoyer le|bon de retour|annulation|geste commercial`,
    unless: `remboursé rapidement|remboursement rapide|vite remboursé`,
  },
  delivery: {
    says: `livr*|colis|livreur|transporteur|expédi*|envoi|chronopost|colissimo|jamais arrivé|pas arrivé|jamais reçu|toujours pas reçu|suivi de|point relais`,
    unless: `livraison rapide|livré rapidement|livré à temps|bien livré`,
  },
  'product-fault': {
    says: `cassé|cassée|casse|défectueux|défectueuse|défaut|défauts|panne|en panne|abîmé|abîmée|endommagé|endommagée|ne fonctionne pas|ne marche pas|marche plus|fonctionne plus|mauvaise qualité|déchiré|fuite|hors service|mauvais article|pièce manquante|réparation*`,
    unless: `aucun défaut|pas de défaut|pas cassé|aucune panne|jamais en panne|pas de panne`,
  },
  'website-app': {
    says: `site|site internet|site web|application|appli|applis|en ligne|connexion|connecter|identifiant*|mot de passe|plante|plantage|bug|bugs|message d'erreur|espace client|navigateur|portail`,
    unless: `bonne application|application pratique|site pratique|site est clair`,
  },
  'staff-attitude': {
    says: `désagréable*|impoli*|malpoli*|arrogant*|méprisant*|mépris|hautain*|agressif|agressive|irrespectueux|irrespect|impatient*|raccroché au nez|raccroché|indifférent*|indifférence|ignoré|mal aimable|pas aimable|pas professionnel|s'en fiche|s'en moque|peu aimable|accueil froid|mauvais accueil`,
    unless: `jamais désagréable|pas désagréable|personne désagréable|pas impoli`,
  },
  information: {
    says: `aucune information|pas d'information*|manque d'information*|peu d'information*|mauvaise information|mauvaises informations|information* fausse*|fausse information|pas informé|mal informé|jamais informé|pas clair|pas claire|confus|confuse|contradictoire*|trompeur|trompeuse|communication|pas expliqué|aucune explication|petites lignes|aucune nouvelle|sans nouvelle*|aucun retour`,
    unless: `bonne communication|communication claire|bien informé|excellente communication`,
  },
  booking: {
    says: `rendez vous|rdv|réserv*|créneau*|déplacer le rendez|reporté|surbooking|surréserv*|agenda`,
    unless: `réservation facile|facile à réserver|rendez vous rapide|réservation simple`,
  },
  cleanliness: {
    says: `sale|sales|saleté|crasse|crasseux|poussière|tache*|moisi|moisissure*|odeur*|pue|puait|toilettes|wc|sanitaires|salle de bain|propreté|pas propre|hygiène|parking|stationnement|bruit|bruyant*|bondé|trop chaud|trop froid|climatisation|cafard*|poubelle*`,
    unless: `pas sale|très propre|jamais sale|pas bruyant|aucune odeur|pas de bruit`,
  },
}
