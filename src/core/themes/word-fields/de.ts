import type { FieldWords } from './field-names.ts'

/** German words by field. */
export const DE: FieldWords = {
  waiting: 'warten gewartet wartezeit* *schlange stunde stunden stundenlang minuten ewig geduld',
  late: 'spät verspätung* *verspätung verspätet unpünktlich* pünktlich* verzöger*',
  slow: 'langsam* schnell* tempo zügig dauert gedauert',
  cancelled:
    '*ausfall *ausfälle ausfall* ausgefallen entfällt entfallen fällt gestrichen stornier* abgesagt absage annulliert umgebucht verschoben',
  manners:
    'unfreundlich* freundlich* unhöflich* höflich* frech* arrogan* pampig patzig respektlos* ton benehmen umgang unverschämt* herablassend genervt schroff grob angeschrien lächeln ignoriert',
  people:
    '*personal mitarbeiter* angestellt* *begleiter schaffner* kellner* bedienung verkäufer* fahrer *führer kontrolleur* kassierer*',
  medical: 'arzt ärzte ärztin *schwester pfleger pflege* krankenhaus klinik praxis station zahnarzt',
  competence:
    'inkompeten* kompeten* unfähig* ahnung* fehler falsch fachlich* beratung* beraten unprofessionell* überfordert*',
  understaffed: 'personalmangel unterbesetz* überlastet* fachkräftemangel',
  phone:
    'telefon* anruf* angerufen rufen hotline* telefonisch* aufgelegt erreichbar* erreichen rückruf* warteschleife',
  message:
    'mail* email* nachricht* antwort* geantwortet beantwortet* schreiben geschrieben brief* rückmeldung* kontakt* reagiert reaktion chat',
  app: '*app website *seite internetseite* homepage online* login einloggen browser absturz* stürzt abgestürzt bildschirm button link download portal update',
  account: 'konto passwort* kennwort* benutzer* registrier* anmeld* profil zugang*',
  booking: 'buchen gebucht buchung* *reservierung reservier* termin* *termin vereinbar*',
  price: 'preis* *preis *preise teuer teure kosten* kostet billig* günstig* wucher geld überteuert erhöh*',
  billing:
    'rechnung* *rechnung erstatt* *erstattung gebühr* *gebühr zahl* bezahl* gezahlt abgebucht abbuch* gutschein* entschädig* überweis* lastschrift',
  card: 'bank *bank geldautomat kreditkarte* girokarte kredit* überweisung* bargeld filiale pin',
  contract: 'vertrag* *vertrag kündig* gekündigt versicher* *versicherung abonnement laufzeit zähler strom',
  delivery: 'liefer* geliefert *lieferung paket* versand* zugestellt zustell* sendung* bote',
  defect:
    'defekt* kaputt* beschädig* qualität* reparatur* reparier* mangel* mängel funktionier* funktioniert schaden schäden',
  food: 'essen speise* gericht* geschmack* schmeckt* geschmeckt frühstück* mittagessen abendessen fleisch fisch salat suppe brot portion* speisekarte lecker* *bistro *restaurant küche',
  drink: 'trinken getränk* kaffee bier wein wasser tee bar',
  clean:
    'sauber* schmutz* dreck* verdreckt* gestank stinkt stink* *toilette toilette* klo wc müll reinig* gereinigt geputzt hygien* eklig* verschmutz* geruch',
  noise: 'laut* lärm* musik ruhe* ruhig* atmosphäre ambiente geschrei beleuchtung',
  comfort:
    'sitz* *sitz *platz plätze bequem* unbequem* komfort* bett* zimmer klima* *anlage heizung* geheizt heiß kalt wärme temperatur* hitze beinfreiheit',
  crowded: 'überfüllt* voll voller gedräng* gequetscht stehplatz* kapazität* überlaufen eng enge',
  information:
    'information* info infos informier* auskunft* auskünfte durchsage* ansage* anzeige* *anzeige mitgeteilt mitteilung* bescheid erklär* kommunikation* kommunizier* hinweis* aushang *tafel',
  listening: 'zuhör* zugehört verständnis* empathie mitgefühl einfühl* fürsorg*',
  transport:
    'parken *parkplatz parkplätze parkhaus auto autos *bus busse taxi anfahrt entfernung fahrrad* anbindung',
  plane: 'flug flüge flugzeug* flughafen* gate abflug boarding landung',
  train: 'zug züge bahn *bahn *bahnhof gleis* bahnsteig* strecke* wagen waggon* tram',
  luggage: 'gepäck* koffer* tasche* rucksack',
  safety:
    'sicher* unsicher* gefahr* gefähr* unfall* *unfall polizei* verletz* notfall* feuer brand* brennt diebstahl gestohlen überfall* gewalt bedroh* evakuier*',
  ticket:
    '*ticket tickets fahrkarte* *karte *karten fahrschein* *automat tarif* *tarif fahrpreis* schwarzfahr*',
  internet: '*wlan internet* netz empfang verbindung* hotspot funkloch* mobilfunk router',
  returns: 'rückgabe* zurückgeb* umtausch* retour* garantie* ersatz*',
  treatment:
    'diagnose* behandl* *behandlung symptom* test* ergebnis* medikament* rezept* schmerz* untersuch* blut',
  passedOn: 'weitergeleitet* weiterleit* verwiesen zuständig* abteilung* wiederhol* erneut',
  choice: 'verfügbar* auswahl* vorrätig ausverkauft* sortiment* angebot*',
  activities: 'langweil* unterhaltung fernseh* spielzeug zeitschrift* spiele',
  disruption:
    '*störung störung* gestört unwetter* sturm schnee streik* *streik gesperrt* *sperrung sperr* umleitung* *baustelle bauarbeiten technisch* unterbrochen einschränk* beeinträchtig*',
  service: '*service service* kundendienst* support hilfe hilfsbereit* geholfen kunde kunden* unterstütz*',
  complaint: 'beschwer* entschuldig* vorgesetzt* chef* leitung reklam*',
  fit: 'größe* passt passform stoff material klein',
  learning: 'lehrer* dozent* unterricht* kurs* prüfung* vorlesung* schule hausaufgabe*',
  workload: 'gehalt lohn überstunde* arbeitsbelastung team kollege* karriere',
}
