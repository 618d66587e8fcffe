import type { FieldWords } from './field-names.ts'

/** Dutch words by field. */
export const NL: FieldWords = {
  waiting: 'wachten wacht gewacht wachttijd* wachtrij* *rij uur uren urenlang minuten eindeloos geduld',
  late: 'vertraging* *vertraging vertraagd stipt punctueel',
  slow: 'traag trage langzaam snel sneller snelheid vlot duurt duurde',
  cancelled: 'annuleer* geannuleerd annulering* uitval uitgevallen afgezegd omgeboekt verzet geschrapt',
  manners:
    'onbeleefd* beleefd* onvriendelijk* vriendelijk* brutaal arrogant* bot botte respectloos* houding toon onbeschoft* chagrijnig* kortaf genegeerd glimlach lomp',
  people:
    'personeel* medewerker* werknemer* ober* serveerster bediening chauffeur* conducteur* balie* kassière verkoper*',
  medical: 'arts artsen dokter* huisarts verpleeg* zuster ziekenhuis kliniek praktijk afdeling tandarts',
  competence:
    'onbekwaam deskundig* ondeskundig* kennis fout fouten verkeerd* ervaring onprofessioneel* incompetent* verstand',
  understaffed: 'onderbezet* personeelstekort tekort overbelast werkdruk',
  phone:
    'telefoon* bellen gebeld belt terugbellen terugbeld* opnemen opgenomen bereikbaar* bereiken hotline lijn',
  message:
    'mail* bericht* antwoord* geantwoord beantwoord* reactie* reageren gereageerd brief brieven contact* chat',
  app: '*app apps website *site pagina* online inloggen login browser vastgelopen crash* scherm knop link downloaden portaal update storing',
  account: 'account* wachtwoord* gebruikersnaam registreren registratie profiel aanmelden inlog* verificatie',
  booking: 'boeken geboekt boeking* reserver* gereserveerd afspraak afspraken inplannen plannen',
  price: 'prijs* *prijs prijzen duur duurder dure kosten kost goedkoop* geld waarde betaalbaar prijzig',
  billing:
    'factuur* facturen rekening* terugbeta* restitutie betaal* betalen betaald kosten incasso afgeschreven tegoed* vergoeding* creditnota',
  card: 'bank *bank pinpas pinnen creditcard* overschrijv* overboek* lening hypotheek spaar* contant*',
  contract: 'contract* abonnement* opzeg* opgezegd verzeker* *verzekering polis claim* meter voorwaarden',
  delivery: 'lever* geleverd levering* bezorg* *bezorging pakket* pakje verzend* verzonden koerier zending*',
  defect: 'kapot* defect* beschadigd* kwaliteit* reparatie* gerepareerd stuk schade werkt werkte',
  food: 'eten maaltijd* gerecht* smaak smaakt smaakte ontbijt lunch diner vlees vis salade soep brood portie* menukaart lekker* vers keuken kip',
  drink: 'drinken drankje* drank* koffie bier wijn water thee bar',
  clean:
    'schoon* vies* vieze smerig* stank stinkt ruikt toilet* wc vuil* schoonmaak* schoongemaakt hygiën* rommel* stof',
  noise: 'lawaai* geluid* herrie luid* muziek sfeer rustig* rust stil verlichting',
  comfort:
    'stoel* zitplaats* comfort* bed bedden kamer* matras warm koud kou verwarming temperatuur airco beenruimte',
  crowded: 'druk drukke drukte overvol* volle krap ruimte staanplaats* capaciteit',
  information:
    'informatie* info geïnformeerd* uitleg* uitgelegd communicatie* gecommuniceerd mededeling* omroep* duidelijk* onduidelijk* melding* bord borden',
  listening: 'luister* geluisterd begrip* serieus empathie medeleven meeleven zorgzaam',
  transport:
    'parkeren parkeerplaats* parkeer* auto bus bussen taxi afstand fiets* vervoer bereikbaarheid rit',
  plane: 'vlucht* vliegtuig* vliegveld luchthaven gate instappen landing piloot',
  train: 'trein* spoor* station* perron* tram* metro traject',
  luggage: 'bagage* koffer* tas tassen handbagage',
  safety:
    'veilig* onveilig* gevaar* gevaarlijk* ongeluk ongeval politie gewond* brand diefstal gestolen beveilig* agressie',
  ticket: 'kaartje* *kaart ticket* vervoersbewijs tarief',
  internet: 'wifi internet* verbinding* netwerk* signaal bereik router storing*',
  returns: 'retour* terugsturen teruggestuurd ruilen geruild garantie* vervang*',
  treatment:
    'diagnose* behandel* *behandeling symptom* test* uitslag* medicijn* recept* pijn onderzoek* bloed',
  passedOn: 'doorverwezen doorverwijz* doorverbonden verwijs* afdeling* overdracht herhaal* kastje',
  choice: 'voorraad* beschikbaar* keuze* assortiment aanbod uitverkocht',
  activities: 'verveel* verveling activiteit* vermaak televisie* tv speelgoed spelletjes',
  disruption: 'storing* werkzaamheden staking* storm sneeuw technisch*',
  service:
    'service* klantenservice *service helpdesk ondersteuning hulp* helpen geholpen behulpzaam* klant klanten*',
  complaint: 'klacht* klagen geklaagd excuses excuus sorry manager leidinggevende directie',
  fit: 'maat maten past passen pasvorm stof materiaal klein groot',
  learning: 'docent* leraar leraren les lessen cursus* examen* school college*',
  workload: 'salaris loon werkdruk overuren collega* team carrière',
}
