import type { DriverRules } from '../driver.ts'

/** Norwegian (Bokmål, some Nynorsk). */
export const NO: DriverRules = {
  'repeat-contact': {
    says: `flere ganger|mange ganger|gjentatte ganger|utallige ganger|andre gang|tredje gang|fjerde gang|tre ganger|fire ganger|fem ganger|gang på gang|ringe igjen|ringt igjen|ringe tilbake selv|ta kontakt igjen|mase|mast|purre|purret|purring på|fortsatt ikke løst|ikke løst|uløst|flere samtaler|mange telefoner|flere eposter|flere e poster|om og om igjen|fleire gonger`,
    unless: `slapp å ringe igjen|trengte ikke ringe igjen`,
  },
  transfers: {
    says: `satt over|satt videre|sendt videre|overført|viderekoblet|viderekobling|henvist til|henvist videre|kasteball|sendt rundt|sendt frem og tilbake|sendt mellom|feil avdeling|annen avdeling|ulike avdelinger|forskjellige avdelinger|forskjellige personer|noen andre|ingen ansvarlig|skylder på hverandre`,
    unless: `ikke satt over|uten å bli satt over|uten å bli sendt`,
  },
  'channel-switch': {
    says: `måtte ringe|må ringe|fikk beskjed om å ringe|bedt om å ringe|måtte sende epost|måtte sende e post|måtte sende mail|henvist til nettsiden|henviser til nettsiden|måtte møte opp|gå til butikken|dra til butikken|gå til filialen|går ikke på nett|ikke mulig på nett|ikke mulig online|per post|chat ~6 ringe|chatten ~6 ringe|nettsiden ~6 ringe|appen ~6 ringe|chat ~6 telefon`,
    unless: `slapp å ringe|trengte ikke ringe|måtte ikke ringe`,
  },
  'repeating-information': {
    says: `forklare igjen|forklare alt|forklare på nytt|forklare saken|gjenta|gjenta meg|gjenta alt|samme spørsmål*|samme opplysninger|samme informasjon|samme historie*|fra begynnelsen|fra starten|begynne på nytt|starte på nytt|fortelle ~4 igjen|forklare ~4 gang|oppgi ~4 igjen|ingen notater`,
    unless: `ikke gjenta|slapp å gjenta|uten å gjenta|slapp å forklare`,
  },
  'generic-service': {
    says: `standardsvar*|standard svar|standardmail|standardfrase*|generelt svar|generelle svar|generisk*|autosvar*|automatisk svar|automatiske svar|ferdige svar|ferdigskrevet|klipp og lim|robot|roboter|bot|chatbot*|manus|bare et nummer|ekte menneske|ordentlig menneske|ekte person|ikke lest`,
    unless: `ingen robot|ingen standardsvar|ikke en robot`,
  },
  waiting: {
    says: `vente|venter|ventet|venta|venting|ventetid*|kø|køer|køen|telefonkø*|tar for lang tid|tok for lang tid|tok evigheter|tar evigheter|timer i telefon*|i ukevis|i månedsvis|lang tid|sen respons|treg|tregt|trege`,
    unless: `ingen ventetid|uten ventetid|uten å vente|uten venting|ingen kø|uten kø|ingen køer|slapp å vente|trengte ikke vente|ikke vente|ventet ikke|kort ventetid|korte ventetider|knapt kø|ingen venting`,
  },
  'price-billing': {
    says: `pris|priser|prisen|prisene|dyr|dyrt|dyre|overpris*|koster|kostnad*|faktura|fakturaen|fakturaer|gebyr*|regning*|belastet|trukket|abonnement*|avtalegiro|prisøkning*|betale for mye|ran`,
    unless: `god pris|gode priser|ikke dyrt|rimelig pris|gratis|kostnadsfri*|rimelige priser`,
  },
  'refunds-returns': {
    says: `refusjon*|refunder*|pengene tilbake|penger tilbake|tilbakebetal*|erstatning*|kompensasjon|retur*|returner*|bytte|byttet|bytterett|gavekort|tilgodelapp|reklamasjon*|reklamere|avbestill*|kanseller*`,
    unless: `rask refusjon|enkel retur|pengene tilbake med en gang`,
  },
  delivery: {
    says: `levering*|levert|levere|leveranse*|pakke|pakken|pakker|frakt*|bud|budet|posten|postnord|forsendelse*|kom aldri|aldri kommet|ikke kommet|ikke mottatt|aldri mottatt|sporing|forsinket|forsinkelse*`,
    unless: `rask levering|levert i tide|kjapp levering|ingen forsinkelse*|i rett tid`,
  },
  'product-fault': {
    says: `ødelagt*|knust|defekt*|skadet|skade|virker ikke|virket ikke|fungerer ikke|fungerte ikke|funker ikke|sluttet å virke|dårlig kvalitet|elendig kvalitet|sprukket|lekker|lekkasje|ute av drift|feil vare|feil produkt|manglende deler|mangler deler|reparasjon*|reparere`,
    unless: `ikke ødelagt|ingenting ødelagt|ingen feil|ikke skadet`,
  },
  'website-app': {
    says: `app|appen|apper|nettside*|nettsted*|nettbutikk*|hjemmeside*|siden|på nett|online|innlogging*|logge inn|logget inn|passord*|krasjer|krasjet|henger seg|feilmelding*|portal*|nettleser|min side|oppdatering*|bankid`,
    unless: `god app|bra app|fin nettside|på den annen side`,
  },
  'staff-attitude': {
    says: `uhøflig*|frekk*|uforskammet*|ubehagelig*|arrogant*|nonchalant*|nedlatende|sur|sure|uvennlig*|dårlig behandling|respektløs*|likegyldig*|uinteressert*|ignorer*|la på røret|la på|uprofesjonell*|holdning*|bryr seg ikke|brydde seg ikke|aggressiv*|lite hjelpsom*|lite imøtekommende`,
    unless: `aldri uhøflig*|ikke uhøflig*|ingen var uhøflig*|god holdning|aldri frekk*`,
  },
  information: {
    says: `ingen informasjon|manglende informasjon|mangel på informasjon|dårlig informasjon|for lite informasjon|feil informasjon|feilinformasjon|ikke informert|aldri informert|dårlig informert|uklar*|utydelig*|forvirrende|forvirret|motstridende|villedende|misvisende|kommunikasjon*|ikke forklart|ingen forklaring|liten skrift|ingen tilbakemelding|ikke fått beskjed|ingen beskjed|fikk aldri svar`,
    unless: `god kommunikasjon|tydelig kommunikasjon|bra kommunikasjon|ikke uklar*`,
  },
  booking: {
    says: `bestilling av time|time hos|legetime|timebestilling|booking*|booke|booket|bestilt time|reservasjon*|reservere|reservert|ombook*|overbooket|dobbeltbooket|avtale|avtalen|avtaler|flyttet timen`,
    unless: `lett å booke|enkelt å booke|enkel booking|fikk time med en gang`,
  },
  cleanliness: {
    says: `skitten*|skitne|skittent|møkk*|støv*|flekk*|mugg*|lukt|luktet|lukter|stank|stinker|toalett*|do|doen|bad|badet|renhold*|urent|hygiene*|parkering*|parkere|støy*|bråk*|bråkete|trangt|overfylt|for varmt|for kaldt|luftkondisjonering|aircondition|kakerlakk*|søppel*`,
    unless: `ikke skittent|veldig rent|rent og pent|ingen lukt|ingen støy`,
  },
}
