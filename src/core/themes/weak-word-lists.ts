import type { Language } from '../text/languages.ts'
import { wordList as words } from '../text/stop-words/word-list.ts'

/** Words by language, in any of their forms. */
export type WordLists = Readonly<Partial<Record<Language, readonly string[]>>>

/** Words that may describe a theme but do not name it: verbs, adjectives, judgements, people, times. Fine inside a phrase. */
export const WEAK: WordLists = {
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
    hand dear dm tweet tweets ur pm am bc btw http https www com net followed follow link
    week weeks month months year years day days today yesterday tomorrow tonight evening evenings side case example way point
    thing things quicker faster sooner shorter earlier better worse bigger larger smaller job unreadable illegible inaudible anonymised
    person people guy guys someone sister brother parents name reason moment end start head feet foot face world quote`),
  nl: words(`uur uren minuut minuten avond ochtend middag nacht maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag vragen vraag gevraagd bellen gebeld wachten lang langer snel sneller traag vriendelijk onvriendelijk
    duidelijk onduidelijk moeilijk makkelijk ontvangen gestuurd betaald betalen werkt werken werkte nodig nieuw nieuwe
    oud oude man vrouw kind kinderen bestellen besteld
    week weken maand maanden jaar jaren dag dagen vandaag gisteren morgen uur keer tijd begin einde deel kant punt geval voorbeeld
    manier plek plaats ding dingen mens mensen persoon personen iemand vriend vrienden familie moeder vader zoon dochter
    woord woorden naam hand voet hoofd leven wereld januari februari maart april mei juni juli augustus september oktober november december`),
  pl: words(`godzina godziny godzin minut minuty długo szybko wolno miły miła niemiły uprzejmy nieuprzejmy czekać czekałem
    czekałam czekam czekamy dostałem dostałam otrzymałem zapłacić zapłaciłem nowy nowa stary stara działa działać pytać łatwo trudno
    poniedziałek wtorek środa czwartek piątek sobota niedziela rano wieczorem
    tydzień tygodnie miesiąc miesiące rok lata dzień dni dziś dzisiaj wczoraj jutro noc raz czas początek koniec część strona punkt
    przypadek przykład sposób miejsce rzecz rzeczy człowiek ludzie osoba osoby pan pani przyjaciel rodzina matka ojciec syn córka
    słowo słowa imię ręka noga głowa życie świat styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
    listopad grudzień`),
  de: words(`stunde stunden minute minuten min morgens abends lange lang schnell langsam freundlich unfreundlich warten
    gewartet fahren fährt gefahren bezahlt bezahlen neu alt mann frau kind kinder montag dienstag mittwoch donnerstag
    freitag samstag sonntag wochenende euro voll leer kaputt super klar stunde laut hört jähriger jährige
    moment ding dinge sache sachen person personen typ typen anzeige anzeigen
    uhr tag tage nacht abend morgen vormittag mittag nachmittag woche wochen monat monate jahr jahre heute gestern
    januar februar märz april mai juni juli august september oktober november dezember mal zeit anfang ende teil teile seite punkt
    fall beispiel art weise ort stelle grund thema wort worte name bild bilder foto fotos zitat satz text kommentar beitrag
    mensch menschen leute männer frauen herr dame junge mädchen jugendliche freund freunde familie mutter vater sohn tochter eltern
    hand fuß bein beine kopf gesicht leben welt net com www http https gruß grüße hallo guten danke liebe`),
  fr: words(`heure heures minute minutes attendre attendu long longue rapide lent aimable agréable difficile facile payer
    payé reçu envoyer envoyé nouveau lundi mardi mercredi jeudi vendredi samedi dimanche homme femme enfant enfants
    semaine mois année ans an jour journée hier aujourd'hui demain matin soir soirée nuit après-midi fois temps début fin partie
    côté point cas exemple façon manière endroit lieu chose choses personne personnes gens monsieur madame ami amis famille mère
    père fils fille mot mots nom main pied tête vie monde janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre`),
  it: words(`ora ore minuto minuti aspettare aspettato lungo lento gentile difficile facile pagare pagato ricevuto mandato nuovo
    nuova lunedì martedì mercoledì giovedì venerdì sabato domenica uomo donna bambini risponde rispondere chiamare chiamato
    settimana settimane mese mesi anno anni giorno giorni oggi ieri domani mattina sera notte pomeriggio volta volte tempo inizio fine
    parte lato punto caso esempio modo posto luogo cosa cose persona persone gente signore signora amico amici famiglia madre
    padre figlio figlia parola parole nome mano piede testa vita mondo gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre`),
  pt: words(`hora horas minuto minutos esperar esperei longo lento simpático difícil fácil pagar pago recebido enviado novo nova
    segunda terça quarta quinta sexta sábado domingo homem mulher criança crianças responde responder ligar liguei atende
    semana semanas mês meses ano anos dia dias hoje ontem amanhã manhã tarde noite vez vezes tempo início fim parte lado ponto caso
    exemplo maneira modo lugar coisa coisas pessoa pessoas gente senhor senhora amigo amigos família mãe pai filho filha palavra
    palavras nome mão pé cabeça vida mundo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`),
  sv: words(`timme timmar minut minuter vänta väntar väntade lång långt snabb snabbt trevlig svår lätt betala betalat fått skickat
    ny nya måndag tisdag onsdag torsdag fredag lördag söndag man kvinna barn svarar svara svarade ringa ringer ringde
    vecka veckor månad månader år dag dagar idag igår imorgon morgon kväll natt gång gånger tid början slut del sida punkt fall
    exempel sätt plats sak saker människa människor person personer folk vän vänner familj mor far mamma pappa son dotter ord
    namn hand fot huvud liv värld januari februari mars april maj juni juli augusti september oktober november december`),
  no: words(`time timer minutt minutter vente venter ventet lang langt rask raskt hyggelig vanskelig lett betale betalt fått sendt
    ny nye mandag tirsdag onsdag torsdag fredag lørdag søndag mann kvinne barn svarer svare svarte ringe ringer ringte
    uke uker måned måneder år dag dager idag igår morgen kveld natt gang ganger tid begynnelse slutt del side punkt tilfelle
    eksempel måte sted ting menneske mennesker person personer folk venn venner familie mor far mamma pappa sønn datter ord navn
    hånd fot hode liv verden januar februar mars april mai juni juli august september oktober november desember`),
  ru: words(`час часа часов минут минуты минуту ждать ждал ждала ждали долго долгое быстро медленно вежливый трудно легко платить
    заплатил получил получила отправил новый новая понедельник вторник среда четверг пятница суббота воскресенье мужчина
    женщина ребенок дети звонить звонил звонила отвечает
    неделя недели месяц месяцы год годы день дни сегодня вчера завтра утро вечер ночь раз время начало конец часть сторона момент
    случай пример способ место вещь вещи человек люди друг друзья семья мать отец сын дочь слово слова имя рука нога голова
    жизнь мир январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`),
  uk: words(`година години годин хвилин хвилини хвилину чекати чекав чекала чекали довго довгий швидко повільно ввічливий важко легко
    платити заплатив отримав отримала відправив новий нова понеділок вівторок середа четвер пятниця субота неділя чоловік
    жінка дитина діти дзвонити дзвонив дзвонила відповідає
    тиждень тижні місяць місяці рік роки день дні сьогодні вчора завтра ранок вечір ніч раз час початок кінець частина сторона момент
    випадок приклад спосіб місце річ речі людина люди друг друзі родина мати батько син дочка слово слова ім'я рука нога голова
    життя світ січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень`),
  ja: words(`時間 分 長い 早い 遅い 待つ 難しい 簡単 払う 届く 送る 新しい 月曜 火曜 水曜 木曜 金曜 土曜 日曜 男性 女性 子供 電話する 出る
    再 誰 違う 間違い
    今日 昨日 明日 朝 昼 夜 夕方 週 月 年 日 回 時 前 後 最初 最後 部分 点 場合 例 方法 場所 物 事 人 方 友人 家族 母 父 息子 娘
    名前 手 足 頭 世界`),
  zh: words(`小时 分钟 等 等待 长 快 慢 难 容易 付 收到 新 旧 星期 周一 周二 周三 周四 周五 周六 周日 男 女 孩子 打 问 告诉 住 入住 重 置
    晚上 早上 上午 中午 下午 半夜 今天 昨天 明天 时候 时间 天 周 月 年 次 个人 人 别人 朋友 家人 父母 孩子 先生 女士 客人 东西 地方 旁边
    附近 方面 部分 整体 情况 感觉 样子 事 事情 句话 真是 没什么 不要 不能 不会 不敢 再也 再次 以后 以前 后来 直接 基本 相对
    建议 希望 推荐 选择 补充 觉得 发现 看到`),
  es: words(`hora horas minuto minutos esperar esperando largo rápido lento amable difícil fácil pagar pagado recibido
    enviado nuevo lunes martes miércoles jueves viernes sábado domingo hombre mujer niño niños
    semana semanas mes meses año años día días hoy ayer mañana tarde noche vez veces tiempo principio fin parte lado punto caso
    ejemplo manera forma lugar sitio cosa cosas persona personas gente señor señora amigo amigos familia madre padre hijo hija
    palabra palabras nombre mano pie cabeza vida mundo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre`),
}

/** Words for stretches of time, which belong to what is waited for but never name it. */
export const MEASURES: WordLists = {
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
