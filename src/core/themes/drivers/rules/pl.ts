import type { DriverRules } from '../driver.ts'

/** Polish. */
export const PL: DriverRules = {
  'repeat-contact': {
    says: `kilka razy|kilkukrotn*|wielokrotn*|wiele razy|kilkanaście razy|po raz drugi|po raz trzeci|po raz kolejny|drugi raz|trzeci raz|czwarty raz|trzy razy|cztery razy|pięć razy|ciągle dzwonić|muszę dzwonić ponownie|dzwonić ponownie|ponownie dzwonić|znowu dzwonić|dzwoniłem znowu|dzwoniłam znowu|upominać się|dopominać się|monit*|nadal nierozwiązan*|nierozwiązan*|nie rozwiązano|wciąż bez rozwiązania|kolejny telefon|wiele telefonów|kilka telefonów|kilka maili`,
    unless: `nie musiałem dzwonić ponownie|nie musiałam dzwonić ponownie`,
  },
  transfers: {
    says: `przełącz*|przekierow*|odsyłan*|odesłan*|odsyłają|odsyła|odsyłali|od osoby do osoby|od działu do działu|z działu do działu|inny dział|innego działu|zły dział|różnych działów|do innego konsultanta|inny konsultant|spychologia|od annasza|nikt nie jest odpowiedzialny|nie nasza sprawa`,
    unless: `bez przełączania|nie przełączano|bez odsyłania|nie odsyłano|nikt mnie nie odsyłał`,
  },
  'channel-switch': {
    says: `musiałem dzwonić|musiałam dzwonić|musiałem zadzwonić|musiałam zadzwonić|trzeba dzwonić|trzeba zadzwonić|kazali dzwonić|kazano dzwonić|kazano zadzwonić|kazali napisać|musiałem napisać|musiałam napisać|musiałem iść|musiałam iść|iść do oddziału|iść do placówki|iść do salonu|nie da się online|nie można online|przez internet się nie da|listownie|pocztą tradycyjną|czat ~6 telefon|czacie ~6 dzwonić|stronie ~6 dzwonić|aplikacji ~6 dzwonić`,
    unless: `nie musiałem dzwonić|nie musiałam dzwonić|nie trzeba dzwonić`,
  },
  'repeating-information': {
    says: `tłumaczyć od nowa|tłumaczyć wszystko|ciągle tłumaczyć|znowu tłumaczyć|ponownie tłumaczyć|wyjaśniać od nowa|wyjaśniać wszystko|powtarzać|powtarzam|powtarzanie|te same pytania|te same dane|tych samych danych|tę samą historię|od początku|od zera|opowiadać ~4 raz|tłumaczyć ~4 raz|podawać ~4 raz|brak notatek`,
    unless: `nie musiałem powtarzać|nie musiałam powtarzać|bez powtarzania|nie trzeba powtarzać|niczego powtarzać`,
  },
  'generic-service': {
    says: `szablonow*|szablon|standardowa odpowiedź|standardowe odpowiedzi|standardowych odpowiedzi|ogólnikow*|ogólniki|formułk*|wyuczon*|odpowiedź automatyczna|automatyczna odpowiedź|automatyczne odpowiedzi|automatyczny mail|kopiuj wklej|bot|bota|botem|boty|robot|robota|automat|chatbot*|skrypt*|tylko numer|żywy człowiek|żywym człowiekiem|nie przeczytał*`,
    unless: `żaden bot|nie bot|bez szablonów|żaden automat`,
  },
  waiting: {
    says: `czekać|czekałem|czekałam|czekam|czeka|czekamy|czekaliśmy|czekanie|czekania|oczekiw*|kolejk*|kolejce|kolejek|za długo|zbyt długo|bardzo długo|godzinami|tygodniami|miesiącami|trwa wieki|trwało wieki|wieczność|powolna|powolny|opóźni*`,
    unless: `bez czekania|bez oczekiwania|nie czekałem|nie czekałam|nie czekaliśmy|nie musiałem czekać|nie musiałam czekać|nie trzeba czekać|nie trzeba było czekać|krótki czas oczekiwania|krótkie oczekiwanie|brak kolejek|bez kolejki|bez kolejek|nie było kolejki|nie ma kolejek|zero czekania|oczekiwania spełnione|spełnia oczekiwania|zgodnie z oczekiwaniami|spełniło oczekiwania`,
  },
  'price-billing': {
    says: `cen*|drogo|drogi|droga|drogie|droższ*|faktur*|rachun*|opłat*|koszt*|naliczon*|naliczyli|naliczono|pobrali|pobrano|pobrana|prowizj*|abonament*|taryf*|zdzierstwo|podwyżk*|składk*|zapłacić`,
    unless: `dobra cena|dobre ceny|przystępne ceny|przystępna cena|niedrogo|bez opłat|cenię|cenny|centrum`,
  },
  'refunds-returns': {
    says: `zwrot*|zwróc*|zwracać|oddali pieniądze|oddać pieniądze|odszkodowan*|rekompensat*|reklamacj*|wymian*|wymieni*|bon|voucher*|korekt*|anulow*|odstąpienie`,
    unless: `szybki zwrot|zwrot bez problemu|szybko zwrócono|reklamacja uznana`,
  },
  delivery: {
    says: `dostaw*|dostarcz*|kurier*|paczk*|przesyłk*|wysyłk*|wysłan*|wysłali|inpost|dpd|nie dotarł*|nigdy nie dotarł*|nie doszł*|nie otrzymałem|nie otrzymałam|śledzenie`,
    unless: `szybka dostawa|szybka wysyłka|dostarczono na czas|dostawa na czas|dostawa szybka|ekspresowa wysyłka`,
  },
  'product-fault': {
    says: `zepsut*|zepsuł*|uszkodz*|wadliw*|wada|wady|awari*|usterk*|nie działa*|przestał* działać|słaba jakość|kiepska jakość|marna jakość|zła jakość|pęknięt*|przecieka*|nieczynn*|zły towar|niewłaściwy towar|brakujące części|brak części|napraw*`,
    unless: `bez wad|bez usterek|żadnych wad|żadnych usterek|nic się nie zepsuło|bez uszkodzeń`,
  },
  'website-app': {
    says: `aplikacj*|stron* internetow*|strona|strony|stronie|online|logowan*|zalogować|zaloguj|hasł*|zawiesza się|zacina się|wyłącza się|komunikat błędu|błąd strony|portal*|przeglądark*|konto klienta|aktualizacj*|system nie`,
    unless: `dobra aplikacja|świetna aplikacja|wygodna aplikacja|strona działa dobrze|z drugiej strony|z mojej strony|ze swojej strony`,
  },
  'staff-attitude': {
    says: `nieuprzejm*|niemił*|niegrzeczn*|chamsk*|cham|chamstwo|arogan*|opryskliw*|bezczeln*|lekceważ*|obojętn*|ignorowan*|ignorują|ignoruje|zignorowan*|rzucił* słuchawk*|rozłączył*|niekulturaln*|nieprofesjonaln*|podejście do klienta|brak szacunku|brak kultury|brak empatii|z góry traktuj*|naburmusz*|niesympatyczn*`,
    unless: `nikt nie był niemiły|nigdy niemił*|nie był niemiły|nie była niemiła|nikt niegrzeczny`,
  },
  information: {
    says: `brak informacji|brak jakichkolwiek informacji|żadnych informacji|za mało informacji|mało informacji|błędne informacje|błędna informacja|złe informacje|sprzeczne informacje|sprzeczn*|niejasn*|niezrozumiał*|nieczytelne|nie poinformowan*|nie poinformował*|nikt nie poinformował|nie informuj*|dezinformacj*|wprowadz* w błąd|komunikacj*|nie wyjaśni*|brak wyjaśnie*|drobny druk|brak odpowiedzi|brak kontaktu|zagmatwan*`,
    unless: `dobra komunikacja|świetna komunikacja|jasna komunikacja|komunikacja miejska|komunikacją miejską`,
  },
  booking: {
    says: `termin*|wizyt*|rezerwac*|zarezerwow*|rezerwow*|umówi*|umawia*|przełożon*|przełożyć|przesunięt*|odwołan*|nadkomplet|kalendarz*`,
    unless: `łatwo zarezerwować|szybki termin|łatwa rezerwacja|termin od ręki|terminal*`,
  },
  cleanliness: {
    says: `brudn*|brud|brudno|syf|kurz*|zakurzon*|plam*|pleśń|pleśni|grzyb|zapach*|śmierdz*|smród|smrod*|toalet*|łazienk*|czystoś*|nieczyst*|niesprzątan*|higien*|parking*|miejsc parkingow*|hałas*|głośno|tłok*|tłum*|za gorąco|za zimno|klimatyzacj*|karaluch*|śmieci`,
    unless: `nie było brudno|bardzo czysto|żadnego hałasu|bez zapachu|bardzo czyst*|czystość na`,
  },
}
