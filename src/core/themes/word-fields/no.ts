import type { FieldWords } from './field-names.ts'

/** Norwegian words by field. */
export const NO: FieldWords = {
  waiting: 'vente* ventet ventetid* *venting kø køen *kø time timer timevis minutter tålmod* evighet',
  late: 'sen sent forsink* *forsinkelse presis* punktlig* upresis*',
  slow: 'treg* treig* langsom* rask* hurtig* tempo',
  cancelled: 'kanseller* innstil* avlys* avbestill* ombook* utsatt',
  manners:
    'uhøflig* høflig* uvennlig* vennlig* frekk* arrogan* holdning* respekt* respektløs* sur sure hyggelig* uhyggelig* smil* nedlatende oppførsel* imøtekommende ignorer*',
  people:
    'personal* ansatt* betjening* servitør* kelner* ekspeditør* sjåfør* konduktør* resepsjon* medarbeider* *personale',
  medical: 'lege* legen fastlege* sykepleier* sykehus* klinikk* legevakt* avdeling* tannlege*',
  competence: 'inkompeten* kompeten* kunnskap* feil uprofesjonell* profesjonell* opplæring* ukyndig*',
  understaffed: 'underbeman* bemanning* mangel overbelast*',
  phone: 'telefon* ringe ringt ringte ringer samtale* svarer tlf *telefon røret',
  message: 'mail* epost** melding* svar svart svarte tilbakemelding* brev kontakt* chat*',
  app: 'app appen *app nettside* hjemmeside* nett innlogg* logge nettleser* krasj* skjerm* knapp* lenke* nedlast* portal oppdater*',
  account: 'konto* passord* bruker* registrer* profil* verifiser* bankid',
  booking: 'bestill* booking* booket avtale* timeavtale* reserver* reservasjon*',
  price: 'pris* *pris priser dyr dyrt dyre kostnad* koster billig* penger verdt prisverdig*',
  billing:
    'faktura* *faktura regning* refusjon* refunder* betal* gebyr* belast* trukket kompensasjon* erstatning*',
  card: 'bank* kort *kort overfør* lån boliglån* minibank* kontant*',
  contract: 'avtalevilkår kontrakt* abonnement* oppsig* forsikring* *forsikring bindingstid måler*',
  delivery: 'lever* levering* *levering pakke* pakken sendt frakt* bud sending*',
  defect: 'ødelagt* defekt* skad* kvalitet* reparasjon* reparer* funger* virker',
  food: 'mat maten retter smak* frokost* lunsj* middag* kjøtt* fisk* salat* suppe brød* porsjon* meny* kjøkken* fersk*',
  drink: 'drikke* vin øl kaffe* te vann bar drink*',
  clean: 'ren rent rene skitten* skitne vask* renhold* lukt* stank toalett* hygien* støv søppel*',
  noise: 'støy* bråk* høylyt* musikk* atmosfære* stemning* rolig* belysning*',
  comfort:
    'sete* sitteplass* stol* komfort* behagelig* ubehagelig* seng* rom rommet *rom madrass* varme* kald* varm* temperatur*',
  crowded: 'trang* trangt full fullt fullsatt* plass stå overfylt*',
  information:
    'informasjon* informer* forklar* kommunik* beskjed* varsl* tydelig* utydelig* skilt* opplys* melde',
  listening: 'lytt* forstå* forståelse* empati* omsorg* bryr hørt engasj*',
  transport: 'parker* *parkering bil bilen buss* *buss taxi* avstand* reise reisen kollektiv*',
  plane: 'fly flyet flyplass* *fly gate ombord* pilot* landing*',
  train: 'tog toget *tog stasjon* perrong* spor* trikk* vogn*',
  luggage: 'bagasje* koffert* veske*',
  safety: 'sikker* usikker* trygg* utrygg* fare farlig* ulykke* politi* brann* tyveri* stjålet truss*',
  ticket: 'billett* *billett *kort',
  internet: 'wifi internett* nettverk* dekning* bredbånd* fiber* ruter*',
  returns: 'retur* returner* bytte* garanti* erstatt*',
  treatment:
    'diagnose* behandl* symptom* prøve* prøvesvar resultat* medisin* resept* smerte* vondt undersøk* blod*',
  passedOn: 'henvis* videresend* overfør* avdeling* gjenta* kasteball igjen',
  choice: 'lager* tilgjengelig* utvalg* sortiment* valg utsolgt*',
  activities: 'kjedelig* aktivitet* underholdning* tv spill leke*',
  disruption: 'streik* storm* snø* vær teknisk* driftsforstyrr* *feil sporarbeid*',
  service: 'service* kundeservice* kundesenter* support* hjelp* hjelpsom* kunde kunder* *service',
  complaint: 'klag* reklam* beklag* unnskyld* sjef* leder*',
  fit: 'størrelse* passform* stoff* materiale* liten stor',
  learning: 'lærer* undervisning* kurs* eksamen* skole* forelesning*',
  workload: 'lønn overtid* kollega* team karriere* arbeidspress*',
}
