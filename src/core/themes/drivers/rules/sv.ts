import type { DriverRules } from '../driver.ts'

/** Swedish. */
export const SV: DriverRules = {
  'repeat-contact': {
    says: `flera gånger|många gånger|upprepade gånger|ett flertal gånger|andra gången|tredje gången|fjärde gången|tre gånger|fyra gånger|fem gånger|gång på gång|ringa igen|ringt igen|ringa upp igen|höra av mig igen|tjata|tjatat|jaga|jagat|påminna|fortfarande inte löst|inte löst|olöst|flera samtal|många samtal|flera mejl|om och om igen`,
    unless: `behövde inte ringa igen|behövde bara ringa en gång`,
  },
  transfers: {
    says: `kopplad vidare|kopplad till|kopplas vidare|kopplades|vidarekopplad|vidarekopplas|hänvisad till|hänvisas till|hänvisad vidare|bollad|bollas|bollades|skickad mellan|skickas mellan|runt mellan|fel avdelning|annan avdelning|olika avdelningar|olika personer|någon annan|ingen ansvarig|skyller på varandra`,
    unless: `inte kopplad vidare|utan att kopplas|utan att bli kopplad`,
  },
  'channel-switch': {
    says: `tvungen att ringa|fick ringa|måste ringa|tvingades ringa|tvungen att mejla|fick mejla|måste mejla|hänvisad till hemsidan|hänvisar till hemsidan|gå till butiken|åka till butiken|gå till kontoret|besöka kontoret|går inte online|inte möjligt online|går inte på nätet|per post|chatten ~6 ringa|hemsidan ~6 ringa|appen ~6 ringa|chatt ~6 telefon`,
    unless: `slapp ringa|behövde inte ringa|måste inte ringa`,
  },
  'repeating-information': {
    says: `förklara igen|förklara allt|förklara om|förklara på nytt|upprepa|upprepa mig|upprepa allt|samma frågor|samma uppgifter|samma information|samma historia|från början|börja om|dra historien|berätta ~4 igen|förklara ~4 gång|lämna ~4 igen|inga anteckningar`,
    unless: `inte upprepa|slapp upprepa|utan att upprepa|inte förklara igen`,
  },
  'generic-service': {
    says: `standardsvar*|standardmejl|standardfras*|generellt svar|generella svar|generisk*|autosvar*|automatiskt svar|automatiska svar|automatsvar*|färdiga svar|färdigt svar|klipp och klistra|robot|robotar|bot|bottar|chattbot*|manus|bara ett nummer|riktig människa|riktig person|inte läst`,
    unless: `ingen robot|inga robotar|inga standardsvar|inte en robot`,
  },
  waiting: {
    says: `vänta|väntar|väntade|väntat|väntan|väntetid*|kö|köer|kön|köerna|köa|köat|telefonkö*|tar för lång tid|tog för lång tid|tog evigheter|tar evigheter|timmar i telefon|i veckor|i månader|lång tid|långsam*`,
    unless: `ingen väntetid|inga väntetider|utan väntetid|utan väntan|ingen väntan|ingen kö|inga köer|utan kö|behövde inte vänta|slapp vänta|inte vänta|väntade inte|kort väntetid|korta väntetider|kort kö|knappt någon kö|ser fram emot|inte väntat`,
  },
  'price-billing': {
    says: `pris|priser|priset|priserna|dyr|dyrt|dyra|överpris*|kostar|kostnad*|faktura|fakturan|fakturor|fakturering|avgift*|räkning*|debiterad*|debitering*|autogiro|abonnemang*|ocker|prishöjning*|betala för mycket`,
    unless: `bra pris|bra priser|inte dyrt|rimligt pris|gratis|kostnadsfri*|rimliga priser`,
  },
  'refunds-returns': {
    says: `återbetal*|pengarna tillbaka|pengar tillbaka|ersättning|kompensation|retur*|returnera*|byta|bytt|byte|öppet köp|presentkort|tillgodokvitto|reklamation*|reklamera*|avboka*|avbeställ*`,
    unless: `snabb återbetalning|smidig retur|pengarna tillbaka direkt|enkel retur`,
  },
  delivery: {
    says: `leverans*|leverera*|paket*|frakt*|bud|budet|postnord|dhl|skickat|försändelse*|aldrig kommit|inte kommit|kom aldrig|inte fått|aldrig fått|spårning|försenad*|försening*`,
    unless: `snabb leverans|snabba leveranser|levererades i tid|i rätt tid|ingen försening|inga förseningar`,
  },
  'product-fault': {
    says: `trasig*|sönder|defekt*|skadad*|skada|fungerar inte|fungerade inte|funkar inte|slutade fungera|dålig kvalitet|usel kvalitet|sprucken|läcker|läcka|ur funktion|fel vara|fel produkt|saknade delar|saknas delar|reparation*|reparera*`,
    unless: `inte trasig*|inget trasigt|inga fel|inte skadad`,
  },
  'website-app': {
    says: `app|appen|apparna|hemsida*|webbplats*|sajt*|sida|sidan|webben|online|inloggning*|logga in|lösenord*|kraschar|kraschade|hänger sig|felmeddelande*|portal*|webbläsare|mina sidor|uppdatering*|bankid`,
    unless: `bra app|bra hemsida|smidig app|å andra sidan`,
  },
  'staff-attitude': {
    says: `otrevlig*|oförskämd*|ohövlig*|oartig*|arrogant*|nonchalant*|nedlåtande|snäsig*|sur|sura|surt bemötande|dåligt bemötande|bemötande|respektlös*|likgiltig*|ointresserad*|ignorera*|lade på luren|la på luren|oprofessionell*|attityd|bryr sig inte|brydde sig inte|aggressiv*|ohjälpsam*`,
    unless: `aldrig otrevlig*|inte otrevlig*|ingen var otrevlig|gott bemötande|bra bemötande|fint bemötande|trevligt bemötande`,
  },
  information: {
    says: `ingen information|bristande information|brist på information|dålig information|för lite information|fel information|felaktig information|inte informerad*|aldrig informerad*|otydlig*|oklar*|förvirrande|förvirrad|motsägelsefull*|vilseledande|missvisande|kommunikation*|inte förklarat|ingen förklaring|finstilt*|ingen återkoppling|inget besked|aldrig besked|utan besked`,
    unless: `bra kommunikation|tydlig kommunikation|god kommunikation|inte otydlig*|inga oklarheter`,
  },
  booking: {
    says: `bokning*|boka|bokat|bokade|bokad|ombok*|tidsbokning|tid hos|reservation*|reservera*|överbokad*|dubbelbokad*|tider|läkartid|besökstid`,
    unless: `lätt att boka|enkelt att boka|smidig bokning|fick tid direkt`,
  },
  cleanliness: {
    says: `smutsig*|smuts|skitig*|skit|damm*|dammig*|fläck*|mögel*|lukt*|luktar|luktade|stank|stinker|toalett*|badrum*|städ*|ostädat|renlighet|hygien*|parkering*|parkera|buller|bullrig*|högljud*|ljudnivå*|trångt|överfull*|för varmt|för kallt|luftkonditionering|kackerlack*|skräp*`,
    unless: `inte smutsig*|rent och fint|väl städat|välstädat|ingen lukt|inget buller`,
  },
}
