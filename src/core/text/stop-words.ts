import {
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
} from 'stopwords-iso/stopwords-iso.json'
import type { Language } from './languages.ts'

const PUBLISHED: Readonly<Record<Language, readonly string[]>> = {
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The published lists are made for searching the web; these words of theirs say what a customer complains about. */
const KEPT: Partial<Record<Language, readonly string[]>> = {
  en: words(`bill call computer cost cry date empty fire help home information line number order ordered ordering
    orders page pages parking part parts phone place point price room rooms side site system text
    web webpage website width seconds index click homepage test reserved fix bottom long longer longest open opens opened opening work works working worked full old`),
  nl: words(`weg vroeg vaak laatst`),
  pl: words(`godz ul`),
  de: words(`ordnung suche tag`),
  fr: words(`prix parole pièce effet`),
  es: words(`dias tiempo trabajo trabajar poner`),
  zh: words(`打 等 等到 分 慢说 年 月`),
}

/** Words that fill space in comments and name nothing. */
const ADDED: Partial<Record<Language, readonly string[]>> = {
  en: words(`lot lots bit thru ive im dont didnt cant wont isnt wasnt doesnt couldnt wouldnt shouldnt havent hasnt
    youre theyre thats whats guys guy lol omg yes yeah nope please pls plz thank thanks ok okay really actually
    literally totally super anymore though tho gonna wanna gotta amp hey hello etc maybe kind sort overall said says
    told tell telling ask asked feel feels felt feeling day days today yesterday tomorrow week weeks month months
    sure stuff people person love loved hate hated understand left leave hope hoping leaving couple happen happened
    happens happening start started starting finally finish absolutely completely extremely honestly simply
    bad badly worse worst awful terrible horrible good nice great fine excellent amazing ridiculous unacceptable
    disappointed disappointing disappointment experience fail fails failed seriously wow ugh guess idea let literally
    issue issues problem problems thing reason reasons matter`),
  nl: words(`heel erg zeer zo'n best goed goede slecht slechte prima mooi fijn graag alstublieft bedankt dank echt gewoon
    helaas erge jammer wel niet nee ja hoor eigenlijk steeds gaat gaan ging komen kom komt kwam krijg krijgt kreeg krijgen
    gekregen laten laat liet vind vinden vond zeggen zegt zeggen staat staan stond mensen dag dagen vandaag keer
    meneer mevrouw even weten weet wist zitten zit lijkt zien ziet erna ervan erbij ermee hadden kwamen gingen
    week weken maand maanden jaar gegaan gezegd gedaan gemaakt bleek blijft bleef`),
  pl: words(`bardzo dobrze źle dobry dobra dobre zły zła złe proszę dziękuję niestety naprawdę strasznie okropnie po prostu
    dnia dni dzień tydzień tygodni miesiąc rok razy chcę chciał chciała chciałbym chciałabym powiedział powiedziała
    powiedziano mówi mówią musiał musiała musiałem musiałam trzeba można jakby kiedyś oraz była byłem byłam sie
    ze zeby juz tez byc moze wszystko ciągle wciąż zawsze zupełnie całkowicie prawie jeszcze mogłem mogłam mógł mogła`),
  de: words(`sehr gut gute guter gutes schlecht schlechte bitte danke leider echt einfach immer wieder mal halt eigentlich
    heute gestern morgen tag tage woche wochen monat sagen sagt sage gesagt bekommen bekam bekommt lassen lässt gehen
    ging kommen kam steht stehen finde finden gibt gab wurde worden völlig total absolut wirklich bzw usw etc leute
    rt via schon mehr`),
  fr: words(`très bien bon bonne mal mauvais mauvaise merci svp vraiment toujours jamais encore jour jours semaine
    semaines mois ans année faut aller va allé dit dire disent avoir faire gens trop peu beaucoup rien personne`),
  es: words(`muy bien buena bueno mal mala malo gracias siempre nunca día días semana semanas mes meses año años vez veces
    hacer hace decir dice dijo dijeron gente mucho mucha`),
  it: words(`molto bene buono buona male gracie grazie sempre mai giorno giorni settimana settimane mese mesi anno anni
    volta volte fare detto dire gente`),
  pt: words(`muito muita bem bom boa mau má ruim obrigado obrigada sempre nunca dia dias semana semanas mês meses ano anos
    vez vezes fazer dizer disse disseram gente não`),
  zh: words(`的 了 是 在 我 很 非常 太 真 真的 还 也 都 就 又 再 不 没 没有 不是 不能 不会 觉得 感觉 感到 东西 一点 有点 一次
    这家 那家 家 个 次 天 里 说 去 来 给 让 对 能 会 要 想 吃 好 不好 差 比较 还是 已经 可能 一般 可以 一直 这样 还有
    今天 昨天 明天 时候 里面 上 下 中 最 最后 但 而且 所以 因为 如果 一个 两个 第一次 居然 竟然 结果 应该 知道 完全 根本
    特别 挺 算 些 位 点 号 元 块 吧 啊 呢 吗 哦 呀 嘛 之 与 及 或`),
}

const cache = new Map<Language, ReadonlySet<string>>()

/** Lower-case words that carry no meaning of their own in a comment of `language`. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = cache.get(language)
  if (known !== undefined) return known
  const stopWords = new Set(PUBLISHED[language])
  for (const word of KEPT[language] ?? []) stopWords.delete(word)
  for (const word of ADDED[language] ?? []) stopWords.add(word)
  cache.set(language, stopWords)
  return stopWords
}

/** Small words that may stand inside a phrase without spoiling it as a name: `lack of parking`, `brak miejsc w hotelu`. */
const CONNECTORS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(words('of on for to in at with by from per the and')),
  nl: new Set(words('van op voor in aan met bij te het de uit naar')),
  pl: new Set(words('na w we z ze do o od za dla przy po')),
  de: new Set(words('auf von der des mit im am für zu beim in an')),
  fr: new Set(words("de du des à au aux en la le les l d'un d'une pour sur")),
  es: new Set(words('de del en la el los las al con por para')),
  it: new Set(words('di del della dei delle in al alla per con')),
  pt: new Set(words('de do da dos das em no na ao com por para')),
}
const NO_CONNECTORS: ReadonlySet<string> = new Set()

/** Prepositions and articles that may join the words of a label in `language`. */
export function connectorsOf(language: Language): ReadonlySet<string> {
  return CONNECTORS[language] ?? NO_CONNECTORS
}

/** Articles, possessives and the like: what follows them and ends the group of words is a noun. */
const DETERMINERS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(words('the a an my our your their his her its this that these those no any some of for with')),
  nl: new Set(words('de het een mijn onze ons uw jullie hun zijn haar deze die dit geen')),
  de: new Set(
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keiner mein meine meinen meiner
    ihr ihre ihren ihrer euer eure eurer unser unsere unseren unserer dieser diese dieses diesen diesem jeder jede jedes
    jeden im am zum zur beim vom`),
  ),
  fr: new Set(words('le la les un une des du mon ma mes notre nos votre vos leur leurs ce cette ces de')),
  es: new Set(words('el la los las un una unos unas mi mis su sus este esta esos esas de')),
  it: new Set(words('il lo la i gli le un una uno mio mia del della dei delle di')),
  pt: new Set(words('o a os as um uma meu minha do da dos das de')),
}

/** Words after which a noun is due in `language`; none where they are not known or there are none. */
export function determinersOf(language: Language): ReadonlySet<string> {
  return DETERMINERS[language] ?? NO_CONNECTORS
}
