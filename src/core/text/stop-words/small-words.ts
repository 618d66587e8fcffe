import type { Language } from '../languages.ts'
import { wordList as words } from './word-list.ts'

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
  sv: new Set(words('av på för i till med vid från')),
  no: new Set(words('av på for i til med ved fra')),
  ru: new Set(words('на в с по для до от за при из')),
  uk: new Set(words('на в у з із для до від за при по')),
  zh: new Set(words('的')),
  ja: new Set(words('の')),
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
  sv: new Set(
    words(
      'en ett den det de min mitt mina vår vårt våra er ert era din ditt dina denna detta dessa ingen inget inga',
    ),
  ),
  no: new Set(
    words('en et ei den det de min mitt mine vår vårt våre deres din ditt dine denne dette disse ingen'),
  ),
}

/** Words after which a noun is due in `language`; none where they are not known or there are none. */
export function determinersOf(language: Language): ReadonlySet<string> {
  return DETERMINERS[language] ?? NO_CONNECTORS
}

/** Words that say of the noun behind them that it is missing. */
const NEGATIONS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(words('no without')),
  nl: new Set(words('geen zonder')),
  de: new Set(words('kein keine keinen keinem keiner ohne')),
  fr: new Set(words('aucun aucune sans')),
  es: new Set(words('ningún ninguna sin')),
  it: new Set(words('nessun nessuna senza')),
  pt: new Set(words('nenhum nenhuma sem')),
  pl: new Set(words('brak bez')),
  sv: new Set(words('ingen inget inga utan')),
  no: new Set(words('ingen intet uten')),
  ru: new Set(words('нет без')),
  uk: new Set(words('немає без')),
  zh: new Set(words('没有 没 无')),
}

/** Words in `language` that say of what follows that it is missing. */
export function negationsOf(language: Language): ReadonlySet<string> {
  return NEGATIONS[language] ?? NO_CONNECTORS
}
