/** Words that begin the name of the good or of the bad end of a scale, in the form of `foldText`, in the seven languages. */
const GOOD =
  /^(?:(?:the )?(?:best|excellent|great|outstanding|perfect|amazing)|(?:very|extremely|highly|completely|totally|fully) (?:good|happy|helpful|satisfied|easy|simple|likely|positive)|(?:strongly|completely|totally|fully) agree|definitely (?!not)|not at all (?:difficult|hard|complicated|frustrat)|no (?:effort|problems?)|beste|uitstekend|(?:zeer|heel|erg|uiterst) (?:goed|tevreden|makkelijk|gemakkelijk|eenvoudig|eens|waarschijnlijk|blij)|(?:helemaal|volledig|zeer) mee eens|(?:sehr|ausserst|vollig) (?:gut|zufrieden|einfach|leicht|wahrscheinlich)|ausgezeichnet|hervorragend|bestens|stimme (?:voll|vollig)|trifft voll|(?:tres|extremement) (?:bon|bien|satisfait|facile|probable|simple)|tout a fait|entierement d'accord|(?:muy|extremadamente|completamente|totalmente) (?:bueno|bien|satisfech|facil|probable|de acuerdo)|mejor|excelente|bardzo (?:dobr|latw|zadowolon|prawdopodobn)|doskonal|najlep|najlatw|(?:zdecydowanie|calkowicie) (?:tak|sie zgadzam|zgadzam)|(?:非常|十分|极其|極其|很)(?:好|满意|滿意|同意|容易|可能|简单|簡單|愿意)|完全同意|最好|最容易|最满意|优秀)/

const BAD =
  /^(?:(?:the )?(?:worst|terrible|awful)|(?:very|extremely|highly|completely|totally) (?:bad|poor|unhappy|unhelpful|dissatisfied|unsatisfied|difficult|hard|unlikely|negative)|poor|(?:strongly|completely|totally) disagree|definitely not|not at all (?:satisfied|likely|easy|happy|helpful|good)|slechtst|(?:zeer|heel|erg|uiterst) (?:slecht|ontevreden|moeilijk|lastig|onwaarschijnlijk)|helemaal (?:niet (?:mee )?eens|niet tevreden|mee oneens)|(?:volledig|zeer) mee oneens|(?:sehr|ausserst) (?:schlecht|unzufrieden|schwer|schwierig|kompliziert|unwahrscheinlich)|(?:stimme )?(?:gar|uberhaupt) nicht (?:zu|zufrieden|einfach|einverstanden)|trifft (?:gar|uberhaupt) nicht|ungenugend|mangelhaft|(?:tres|extremement) (?:mauvais|mal|insatisfait|difficile|improbable)|pas du tout (?:d'accord|satisfait|facile)|(?:muy|extremadamente|completamente|totalmente) (?:malo|mal|insatisfech|dificil|improbable|en desacuerdo)|peor|pesim|bardzo (?:zl|trudn|niezadowolon|malo prawdopodobn)|najgorsz|najtrudn|(?:zdecydowanie|calkowicie) (?:nie|sie nie)|(?:非常|十分|极其|極其|很)(?:不|差|困难|困難|难|難)|完全不|最差|最难|最不)/

/** The same without a word of degree: they are said of other things too. */
const PLAINLY_GOOD =
  /^(?:good|easy|simple|satisfied|happy|agree|likely|yes|goed|makkelijk|gemakkelijk|tevreden|(?:mee )?eens|gut|einfach|leicht|zufrieden|bon|bien|facile|satisfait|d'accord|bueno|bien|facil|satisfech|de acuerdo|dobr|latw|zadowolon|zgadzam|好|满意|滿意|容易|同意)/
const PLAINLY_BAD =
  /^(?:bad|difficult|hard|dissatisfied|unsatisfied|unhappy|disagree|unlikely|not? |slecht|moeilijk|ontevreden|(?:mee )?oneens|schlecht|schwer|schwierig|unzufrieden|mauvais|difficile|insatisfait|pas |malo|dificil|insatisfech|en desacuerdo|zl[aey]|trudn|niezadowolon|nie |差|不|困难|困難|难)/

/** Amounts: little is good of effort, and bad of all else. */
const LITTLE =
  /^(?:not at all|none|helemaal niet|(?:gar|uberhaupt) nicht|pas du tout|nada|wcale|w ogole|very (?:low|little)|extremely (?:low|little)|zeer (?:weinig|laag)|sehr (?:wenig|gering|niedrig)|tres (?:peu|faible)|muy (?:poc|baj)|bardzo (?:malo|nisk)|(?:非常|很)(?:少|低|小))/u
const MUCH =
  /^(?:a lot|a great deal|very (?:much|high)|extremely (?:much|high)|zeer (?:veel|hoog)|sehr (?:viel|hoch|gross)|enormement|tres eleve|much|muy (?:alt|elevad)|bardzo (?:duz|wysok)|(?:非常|很)(?:多|高|大))/u

/** What the question of a header is about, as far as it turns amounts around. */
const OF_EFFORT =
  /(?<!\p{L})(?:efforts?|moeite|inspanning|aufwand|muhe|anstrengung|esfuerzo|wysil(?:ek|ku))(?!\p{L})|精力|费力|費力/u

/** How the name of an end is written. */
export interface EndName {
  /** What follows the number, or stands before it; in the form of `foldText`. */
  readonly words: string
  /** True behind a sign that says "means", as in `1 = bad`; then words without a degree count. */
  readonly isMarked: boolean
}

/** Whether a name is that of the good or of the bad end; null where that cannot be told. */
export function qualityOf({ words, isMarked }: EndName, isOfEffort: boolean): 'good' | 'bad' | null {
  const isGood = GOOD.test(words)
  const isBad = BAD.test(words)
  if (isGood !== isBad) return isGood ? 'good' : 'bad'
  if (LITTLE.test(words)) return isOfEffort ? 'good' : 'bad'
  if (MUCH.test(words)) return isOfEffort ? 'bad' : 'good'
  if (!isMarked || PLAINLY_GOOD.test(words) === PLAINLY_BAD.test(words)) return null
  return PLAINLY_GOOD.test(words) ? 'good' : 'bad'
}

/** True for a text that speaks of effort spent. @param text - In the form of `foldText`. */
export function speaksOfEffort(text: string): boolean {
  return OF_EFFORT.test(text)
}
