import type { Language } from '../text/languages.ts'
import { stemKey } from '../text/lexicon.ts'
import { wordList as words } from '../text/stop-words/word-list.ts'

/** Words that may describe a theme but do not name it: verbs, adjectives, judgements. Fine inside a phrase. */
const WEAK: Partial<Record<Language, readonly string[]>> = {
  en: words(`call calls called calling hold explain answer answered speak spoke talk talked listen listened walk run bring brought pay paid eat ate drink
    move moved read send sent receive received wait able busy care caring clean clear easy hard friendly helpful help
    helped kind lovely pleasant polite slow fast quick rude short small nice happy sad wrong right correct decent real
    true whole main full half live lives lived spend spent hear heard deal dealt treat treated allow allowed seat sit
    sat stand stood stay stayed visit visited arrive arrived travel travelled sleep woke wake remember forget forgot
    avoid recommend continue improve improved improvement provide change changed check checked complete decide
    decided expect expected explanation pass passed prefer prepared ready refuse refused reply replied return
    returned save seem sign speaking suppose supposed throw wear win wonder worry worried write wrote wrong yell
    hour hours minute minutes min mins hr hrs night morning afternoon evening monday tuesday wednesday thursday friday
    saturday sunday weekend january february march april june july august september october november december
    man woman men women lady gentleman wife husband son daughter mum mother father family friend friends kids child
    children boy girl american fly flew fast forward poor lack extra single rest money due stuck told miss missed
    middle final final word words add added average cheap expensive simple special difficult straight common regular
    available unable impossible absolute pretty quite rate rated star stars apparent proper basic current certain
    place places time times level life body part parts left long longer work works working worked open opened full old new
    option type set lot style item items unpleasant separate personal total legs leg husband redacted multiple different similar terribly constant entire minimum pleased impressed mediocre okay okay overpriced
    unhelpful disgusting pathetic horrendous appalling frustrating annoying annoyed angry upset joke waste careful
    hand dear dm tweet tweets ur pm am bc btw http https followed follow link`),
  nl: words(`uur uren minuut minuten avond ochtend middag nacht maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag vragen vraag gevraagd bellen gebeld wachten lang langer snel sneller traag vriendelijk onvriendelijk
    duidelijk onduidelijk moeilijk makkelijk ontvangen gestuurd betaald betalen werkt werken werkte nodig nieuw nieuwe
    oud oude man vrouw kind kinderen bestellen besteld`),
  pl: words(`godzina godziny godzin minut minuty długo szybko wolno miły miła niemiły uprzejmy nieuprzejmy czekać czekałem
    czekałam dostałem dostałam otrzymałem zapłacić zapłaciłem nowy nowa stary stara działa działać pytać łatwo trudno
    poniedziałek wtorek środa czwartek piątek sobota niedziela rano wieczorem`),
  de: words(`stunde stunden minute minuten min morgens abends lange lang schnell langsam freundlich unfreundlich warten
    gewartet fahren fährt gefahren bezahlt bezahlen neu alt mann frau kind kinder montag dienstag mittwoch donnerstag
    freitag samstag sonntag wochenende euro voll leer kaputt super klar stunde laut hört jähriger jährige
    moment ding dinge sache sachen person personen typ typen anzeige anzeigen`),
  fr: words(`heure heures minute minutes attendre attendu long longue rapide lent aimable agréable difficile facile payer
    payé reçu envoyer envoyé nouveau lundi mardi mercredi jeudi vendredi samedi dimanche homme femme enfant enfants`),
  it: words(`ora ore minuto minuti aspettare aspettato lungo lento gentile difficile facile pagare pagato ricevuto mandato nuovo
    nuova lunedì martedì mercoledì giovedì venerdì sabato domenica uomo donna bambini risponde rispondere chiamare chiamato`),
  pt: words(`hora horas minuto minutos esperar esperei longo lento simpático difícil fácil pagar pago recebido enviado novo nova
    segunda terça quarta quinta sexta sábado domingo homem mulher criança crianças responde responder ligar liguei atende`),
  sv: words(`timme timmar minut minuter vänta väntar väntade lång långt snabb snabbt trevlig svår lätt betala betalat fått skickat
    ny nya måndag tisdag onsdag torsdag fredag lördag söndag man kvinna barn svarar svara svarade ringa ringer ringde`),
  no: words(`time timer minutt minutter vente venter ventet lang langt rask raskt hyggelig vanskelig lett betale betalt fått sendt
    ny nye mandag tirsdag onsdag torsdag fredag lørdag søndag mann kvinne barn svarer svare svarte ringe ringer ringte`),
  ru: words(`час часа часов минут минуты минуту ждать ждал ждала ждали долго долгое быстро медленно вежливый трудно легко платить
    заплатил получил получила отправил новый новая понедельник вторник среда четверг пятница суббота воскресенье мужчина
    женщина ребенок дети звонить звонил звонила отвечает`),
  uk: words(`година години годин хвилин хвилини хвилину чекати чекав чекала чекали довго довгий швидко повільно ввічливий важко легко
    платити заплатив отримав отримала відправив новий нова понеділок вівторок середа четвер пятниця субота неділя чоловік
    жінка дитина діти дзвонити дзвонив дзвонила відповідає`),
  ja: words(`時間 分 長い 早い 遅い 待つ 難しい 簡単 払う 届く 送る 新しい 月曜 火曜 水曜 木曜 金曜 土曜 日曜 男性 女性 子供 電話する 出る
    再 誰 違う 間違い`),
  zh: words(
    `小时 分钟 等 等待 长 快 慢 难 容易 付 收到 新 旧 星期 周一 周二 周三 周四 周五 周六 周日 男 女 孩子 打 问 告诉 住 入住 重 置`,
  ),
  es: words(`hora horas minuto minutos esperar esperando largo rápido lento amable difícil fácil pagar pagado recibido
    enviado nuevo lunes martes miércoles jueves viernes sábado domingo hombre mujer niño niños`),
}

/** Words for stretches of time, which belong to what is waited for but never name it. */
const MEASURES: Partial<Record<Language, readonly string[]>> = {
  en: words('hour hours minute minutes min mins hr hrs day days week weeks'),
  nl: words('uur uren minuut minuten'),
  pl: words('godzina godziny godzin minut minuty'),
  de: words('stunde stunden minute minuten min'),
  fr: words('heure heures minute minutes'),
  it: words('ora ore minuto minuti'),
  pt: words('hora horas minuto minutos'),
  sv: words('timme timmar minut minuter'),
  no: words('time timer minutt minutter'),
  ru: words('час часа часов минут минуты минуту'),
  uk: words('година години годин хвилин хвилини хвилину'),
  ja: words('時間 分'),
  zh: words('小时 分钟'),
  es: words('hora horas minuto minutos'),
}

/** Words nobody wants to see as the name of a theme in front of a client, as they begin. */
const PROFANE =
  /^(?:f+u+c+k|sh[i1]t|bullsh|cunt|bitch|asshole|arseho|bastard|damn|dammit|crap|piss|wtf|stfu|dick(?:head)?s?$|idiot|moron|kurw|chuj|pierdol|gówn|dupa|kut$|klote|godver|tering|kanker|scheiß|scheiss|arsch|merde|putain|connard|mierda|puta|cabr[oó]n|cazzo|merda|caralho|бля|хуй|пизд)/u

type WordLists = Partial<Record<Language, readonly string[]>>

const cache = new Map<WordLists, Map<Language, ReadonlySet<string>>>([
  [WEAK, new Map()],
  [MEASURES, new Map()],
])

/** True for a stem (`language:stem`) that says little as a name on its own. */
export function isWeakStem(key: string, language: Language): boolean {
  return stemsOf(WEAK, language).has(key)
}

/** True for the stem of a word that measures time. */
export function isMeasureStem(key: string, language: Language): boolean {
  return stemsOf(MEASURES, language).has(key)
}

function stemsOf(lists: WordLists, language: Language): ReadonlySet<string> {
  const byLanguage = cache.get(lists)!
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const stems = new Set((lists[language] ?? []).map(word => stemKey(word, language) ?? ''))
  byLanguage.set(language, stems)
  return stems
}

/** True for a lower-case word that is rude in itself. */
export function isProfane(word: string): boolean {
  return PROFANE.test(word)
}
