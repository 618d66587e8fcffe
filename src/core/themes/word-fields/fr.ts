import type { FieldWords } from './field-names.ts'

/** French words by field. */
export const FR: FieldWords = {
  waiting: 'attente attendre attend file queue heure heures minutes patience patienter interminable',
  late: 'retard* tard tardif ponctuel* ponctualité délai délais',
  slow: 'lent lente lenteur rapide rapidité vite vitesse',
  cancelled: 'annul* supprim* report* reporté déprogramm*',
  manners:
    'impoli* poli polie politesse désagréable* agréable* aimable* amabilité accueil accueillant* antipathique sympathique* arrogant* hautain* méprisant* mépris irrespect* respect incorrect* agressif* sourire souriant* malpoli* gentil*',
  people:
    'personnel* employé* serveur* serveuse* vendeur* vendeuse* caissi* hôtesse* conducteur* contrôleur* chauffeur* réceptionniste équipage',
  medical: 'médecin* docteur* infirmi* hôpital clinique chirurg* dentiste urgences généraliste',
  competence:
    'incompéten* compéten* erreur* connaissance* formation formé* conseil* professionnal* professionnel* faute*',
  understaffed: 'effectif* manque débordé* surchargé*',
  phone:
    'téléphon* appel* appelé* rappel* joindre injoignable* joignable* décroch* raccroch* répondeur standard ligne',
  message: 'mail* courriel* message* réponse* répond* répondu courrier* lettre contact* chat',
  app: 'application* appli site* page* internet connexion connecter navigateur bug* bogue* plant* écran bouton lien télécharg* portail ligne',
  account: 'compte* identifiant* passe inscri* profil vérif* identité',
  booking: 'réserv* rdv créneau* planning',
  price: 'prix tarif* coût* coûte* argent onéreux onéreuse abordable*',
  billing: 'facture* factur* rembours* frais paiement* payer payé* paye prélèv* indemnis* surfactur*',
  card: 'banque* bancaire* carte* virement* crédit* prêt* distributeur* espèces agence',
  contract: 'contrat* abonnement* résili* assurance* sinistre* police compteur',
  delivery: 'livr* livraison* livreur* colis paquet* expédi* transporteur* envoi*',
  defect: 'cass* défectueu* défaut* abîm* endommag* qualité* panne* réparation* répar* fonctionn*',
  food: 'nourriture repas plat* goût* menu* viande* poisson* salade* soupe* pain déjeuner dîner portion* cuisine cuit* dessert* manger mangé frais',
  drink: 'boisson* vin vins bière* café* thé eau bar verre*',
  clean:
    'propre* propreté sale* saleté* nettoy* ménage odeur* puant* toilette* hygiène poussière* déchet* crasse*',
  noise: 'bruit* bruyant* musique ambiance décor* calme éclairage',
  comfort:
    'siège* fauteuil* place* confort* inconfort* lit lits chambre* matelas chauffage clim* température* chaud* froid* chaleur',
  crowded: 'bondé* monde foule* plein* espace étroit* serré* saturé*',
  information:
    'information* info* informé* expliqu* explication* communi* annonce* affich* clair* renseign* signalétique prévenu* prévenir',
  listening: 'écout* compréhen* empathie compassion considération attention humain*',
  transport: 'parking* stationn* garer voiture* bus taxi* distance trajet* accès vélo* transport*',
  plane: 'vol vols avion* aéroport* embarquement décoll* atterr* pilote*',
  train: 'train* gare* quai* voie* rame* rer tgv métro tram*',
  luggage: 'bagage* valise* sac sacs',
  safety: 'sécurité sûr danger* accident* police bless* urgence incendie vol vols volé* agress*',
  ticket: 'billet* ticket* titre* guichet* borne*',
  internet: 'wifi réseau* débit fibre* box couverture connexion*',
  returns: 'retour* retourn* échang* garantie* remplac* sav',
  treatment:
    'diagnosti* traitement* soign* soin* symptôme* examen* résultat* médicament* ordonnance* douleur* sang',
  passedOn: 'transfér* transfert* renvoy* orient* redirig* répét* répéter relanc*',
  choice: 'stock* disponib* indisponib* choix gamme* variété* rupture* rayon*',
  activities: 'ennui* ennuyeu* animation* activité* divertiss* télé* jeux jouet*',
  disruption: 'grève* travaux perturb* météo neige intempérie* technique* incident*',
  service: 'service* support assistance aide aidé* aider client* clientèle serviable*',
  complaint: 'plainte* plaindre réclam* excuse* responsable* directeur* manager',
  fit: 'taille* taill* coupe* tissu* matière* petit grand serré',
  learning: 'professeur* prof* cours formation* élève* examen école enseign*',
  workload: 'salaire* équipe* collègue* charge horaire* carrière',
}
