import type { FieldWords } from './field-names.ts'

/** Swedish words by field. */
export const SV: FieldWords = {
  waiting:
    'vänta* väntade väntetid* *väntan kö köer kön *kö timme timmar minuter veckor månader tålamod evighet',
  late: 'sen sena försen* *försening punktlig* opunktlig* dröj*',
  slow: 'långsam* snabb* trög* segt seg tempo',
  cancelled: 'inställ* avbok* ombok* avbryt* avboka*',
  manners:
    'otrevlig* trevlig* oartig* artig* oförskäm* arrogan* bemötande* attityd* respekt* respektlös* otack* snäst* snorkig* vänlig* ovänlig* leende nonchalan* ignorer*',
  people:
    'personal* anställd* servitör* servitris* kassör* kassa chaufför* förare* konduktör* receptionist* medarbetar* *personal',
  medical: 'läkar* doktor* sjuksköterska* sköterska* sjukhus* vårdcentral* klinik* avdelning* tandläkar*',
  competence:
    'inkompeten* kompeten* okunnig* kunnig* kunskap* misstag fel oprofessionell* professionell* utbild*',
  understaffed: 'underbemann* personalbrist brist överbelast*',
  phone: 'telefon* ringa ringt ringer ringde samtal* svarar luren *telefon telefonkö',
  message: 'mail* mejl* meddeland* svar svarat svarade återkoppl* brev kontakt* chatt*',
  app: 'app appen *app hemsida* webb* webbplats* sida sidan inlogg* logga browser krasch* skärm* knapp* länk* ladda portal uppdater*',
  account: 'konto* lösenord* användar* registrer* profil* verifier* bankid',
  booking: 'boka bokade bokat bokning* *bokning tid tider reserver* *tid',
  price: 'pris* *pris priser dyr dyrt dyra kostnad* kostar billig* pengar prisvärd* värd',
  billing: 'faktur* *faktura återbetal* betal* avgift* debiter* dragit ersättning* kompensation*',
  card: 'bank* kort *kort överför* lån bolån* bankomat* kontant*',
  contract: 'avtal* abonnemang* uppsäg* försäkring* *försäkring bindningstid mätar*',
  delivery: 'lever* leverans* *leverans paket* skicka* frakt* bud budet försändels*',
  defect: 'trasig* defekt* skadad* kvalit* reparation* reparer* funger* sönder',
  food: 'mat maten maträtt* smak* smakar frukost* lunch* middag* kött* fisk* sallad* soppa bröd* portion* meny* kök* färsk*',
  drink: 'dryck* vin öl kaffe* te vatten bar drink*',
  clean: 'ren rent rena smuts* städ* städning* skit* lukt* stank toalett* hygien* damm skräp*',
  noise: 'buller* oljud högljud* musik* atmosfär* stämning* lugn* tyst* belysning*',
  comfort:
    'säte* sittplats* stol* bekväm* obekväm* säng* rum rummet *rum madrass* värme* kall* varm* temperatur*',
  crowded: 'trång* trångt full fullt fullsatt* folk plats utrymme* stå överfull*',
  information:
    'information* informer* förklar* kommunik* besked* utrop* tydlig* otydlig* skylt* meddela* upplys*',
  listening: 'lyssn* förstå* förståelse* empati* omtanke bryr engager*',
  transport: 'parker* *parkering bil bilen buss* *buss taxi* avstånd* resa resan kollektivtrafik*',
  plane: 'flyg* flygplan* flygplats* *flyg gate ombord* pilot* landning*',
  train: 'tåg* *tåg station* perrong* spår* tunnelbana* spårvagn* vagn*',
  luggage: 'bagage* väska väskor resväsk*',
  safety: 'säker* osäker* fara farlig* olyck* polis* skada* brand* stöld* stulen hot*',
  ticket: 'biljett* *biljett *kort spärr*',
  internet: 'wifi internet* uppkoppl* nät nätet täckning* bredband* fiber* router*',
  returns: 'retur* returner* byta byte garanti* ersätt*',
  treatment: 'diagnos* behandl* symtom* prov provsvar* resultat* medicin* recept* smärta ont undersök* blod*',
  passedOn: 'hänvis* remiss* vidarebefordr* kopplad avdelning* upprep* bollad',
  choice: 'lager* tillgänglig* utbud* sortiment* val slut slutsåld*',
  activities: 'tråkig* aktivitet* underhållning* tv spel leksak*',
  disruption: 'strejk* storm* snö* väder* teknisk* störning* *fel banarbete*',
  service: 'service* kundtjänst* kundservice* support* hjälp* hjälpsam* kund kunder* *service',
  complaint: 'klag* klagomål* reklam* ursäkt* chef* ansvarig*',
  fit: 'storlek* passform* tyg* material*',
  learning: 'lärar* lektion* kurs* tenta* skola* föreläs*',
  workload: 'lön lönen övertid* kolleg* team karriär* arbetsbelast*',
}
