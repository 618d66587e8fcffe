import type { DriverRules } from '../driver.ts'

/** Dutch. */
export const NL: DriverRules = {
  'repeat-contact': {
    says: `meerdere keren|meerdere malen|verschillende keren|tweede keer|derde keer|vierde keer|drie keer|vier keer|vijf keer|keer op keer|steeds opnieuw bellen|weer bellen|opnieuw bellen|nogmaals bellen|blijven bellen|achteraan bellen|achteraan zitten|achterna zitten|nog steeds niet opgelost|niet opgelost|meerdere telefoontjes|meerdere mails|telkens bellen|zelf achteraan`,
    unless: `maar één keer bellen|niet meerdere keren`,
  },
  transfers: {
    says: `doorverbonden|doorverbinden|doorgestuurd|doorverwezen|van het kastje|kastje naar de muur|andere afdeling|verkeerde afdeling|verschillende afdelingen|iemand anders aan de lijn|steeds iemand anders|telkens iemand anders|steeds een andere medewerker|niemand verantwoordelijk`,
    unless: `niet doorverbonden|zonder doorverbonden|zonder doorverbinden|niet doorgestuurd`,
  },
  'channel-switch': {
    says: `moest bellen|moet bellen|moest ik bellen|moeten bellen|toch bellen|verwezen naar de website|naar de website verwezen|moest mailen|moest een mail|per post|naar het filiaal|naar de winkel|online niet mogelijk|niet online|kan niet online|chat ~6 bellen|chat ~6 telefoon|website ~6 bellen|app ~6 bellen`,
    unless: `hoefde niet te bellen|niet hoeven bellen|hoef niet te bellen`,
  },
  'repeating-information': {
    says: `verhaal opnieuw|hele verhaal|opnieuw uitleggen|weer uitleggen|steeds uitleggen|telkens uitleggen|nogmaals uitleggen|elke keer uitleggen|alles herhalen|mezelf herhalen|dezelfde vragen|dezelfde gegevens|zelfde verhaal|van voren af aan|opnieuw beginnen|geen notities|uitleg* ~4 opnieuw|verhaal ~4 keer|doorgeven ~4 opnieuw`,
    unless: `niet opnieuw uitleggen|niet herhalen|niets herhalen|hoefde niets te herhalen`,
  },
  'generic-service': {
    says: `standaard antwoord*|standaardantwoord*|standaard mail*|standaardmail*|standaard reactie|standaardreactie|algemeen antwoord|nietszeggend*|automatisch antwoord|automatische antwoord*|automatische mail*|bot|chatbot*|robot|script|een nummer|echt mens|echte persoon|niet gelezen|knip en plak`,
    unless: `geen standaard*|geen bot|geen script|geen robot|wel een echt mens`,
  },
  waiting: {
    says: `wachten|wacht|wachtte|gewacht|wachttijd*|wachtrij*|wachtlijst*|in de rij|wachtmuziek|duurt te lang|duurde te lang|duurt lang|duurde lang|duurde eeuwig|te lang geduurd|urenlang|wekenlang|maandenlang`,
    unless: `geen wachttijd*|zonder wachttijd*|zonder te wachten|zonder wachten|nauwelijks wachttijd*|korte wachttijd*|niet wachten|niet lang wachten|niet lang gewacht|hoefde niet te wachten|nooit wachten|geen wachtrij*|niet hoeven wachten|niet gewacht`,
  },
  'price-billing': {
    says: `prijs*|prijzen|*prijs|duur|dure|duurder|te duur|kosten|kost|factuur|facturen|rekening*|tarief|tarieven|afgeschreven|incasso*|aanmaning*|abonnement*|premie|boete`,
    unless: `niet duur|goede prijs|gratis|geen kosten|prima prijs|scherpe prijs`,
  },
  'refunds-returns': {
    says: `terugbetaling*|terugbetaald|terugbetalen|geld terug|restitutie|vergoeding|vergoed|compensatie|retour*|terugsturen|teruggestuurd|omruilen|ruilen|tegoedbon*|annuler*|geannuleerd|creditnota`,
    unless: `snel terugbetaald|direct terugbetaald|geld snel terug`,
  },
  delivery: {
    says: `lever*|geleverd|bezorg*|pakket*|pakje|verzend*|verzonden|verstuurd|postnl|dhl|koerier*|nooit aangekomen|niet aangekomen|track and trace|zending`,
    unless: `snelle levering|snel geleverd|op tijd geleverd|snel bezorgd`,
  },
  'product-fault': {
    says: `kapot*|defect*|stuk|beschadigd*|werkt niet|werkte niet|doet het niet|deed het niet|slechte kwaliteit|mindere kwaliteit|gescheurd|lekt|lekkage|storing*|verkeerd artikel|verkeerde artikel|ontbrekende onderdelen|buiten werking|reparatie*`,
    unless: `niet kapot|niets kapot|geen defect|niet beschadigd|geen storing*`,
  },
  'website-app': {
    says: `app|apps|website|site|webshop|online|login|inloggen|ingelogd|wachtwoord*|crasht|vastloopt|loopt vast|foutmelding*|portaal|browser|mijn omgeving`,
    unless: `fijne app|goede app|handige app|website werkt goed`,
  },
  'staff-attitude': {
    says: `onvriendelijk*|onbeleefd*|onbeschoft*|arrogant*|bot|botte|kortaf|brutaal|onverschillig*|ongeïnteresseerd*|neerbuigend*|respectloos*|genegeerd|opgehangen|onprofessioneel*|niet behulpzaam|houding|geen interesse|niet meelevend|van bovenaf`,
    unless: `nooit onvriendelijk|niet onvriendelijk|niemand onvriendelijk|niet onbeleefd`,
  },
  information: {
    says: `geen informatie|geen info|gebrek aan informatie|te weinig informatie|verkeerde informatie|onjuiste informatie|foute informatie|niet geïnformeerd|slecht geïnformeerd|onduidelijk*|verwarrend*|tegenstrijdig*|misleidend*|communicatie|niet uitgelegd|geen uitleg|kleine lettertjes|geen terugkoppeling|niet op de hoogte`,
    unless: `goede communicatie|duidelijke communicatie|fijne communicatie|niet onduidelijk|niet verwarrend`,
  },
  booking: {
    says: `afspraak|afspraken|boeking*|boeken|geboekt|reservering*|reserveren|gereserveerd|omboeken|verplaatst|dubbel geboekt|overboekt|tijdslot`,
    unless: `snel een afspraak|makkelijk te boeken|direct een afspraak|afspraak nagekomen`,
  },
  cleanliness: {
    says: `vies|vieze|smerig*|vuil|vuile|stof|stoffig*|vlekken|schimmel*|stank|stinkt|stonk|geur|toilet*|wc|badkamer|schoonmaak|hygiëne|niet schoon|parkeren|parkeerplaats*|parkeerplek*|lawaai|gehorig|te druk|overvol|te warm|te koud|airco|zitplaats*|afval|kakkerlak*`,
    unless: `niet vies|nooit vies|heel schoon|erg schoon|geen stank`,
  },
}
