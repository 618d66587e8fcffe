import { foldText } from './fold-text.ts'
import type { ScaleKind } from './scale.ts'

/** What a verbal scale asks for. */
export type VerbalTopic =
  | 'likelihood'
  | 'satisfaction'
  | 'ease'
  | 'effort'
  | 'agreement'
  | 'quality'
  | 'good-bad'
  | 'thumbs'
  | 'happiness'
  | 'sentiment'
  | 'recommendation'

/** The words of one scale in one language, best point first; each point has the spellings that mean it. */
export interface VerbalScale {
  readonly topic: VerbalTopic
  readonly points: readonly (readonly string[])[]
}

/** Writes a scale as `best|synonym > … > worst`. */
function scale(topic: VerbalTopic, words: string): VerbalScale {
  return { topic, points: words.split('>').map(point => point.split('|').map(word => word.trim())) }
}

/**
 * Verbal scales by language. Where the words of a file fit several, the one that tells most of them apart is meant,
 * then the one with the fewest points.
 */
const VERBAL_SCALES: readonly VerbalScale[] = [
  // English
  scale(
    'likelihood',
    'extremely likely|very likely|definitely > likely|somewhat likely|probably > neither likely nor unlikely|neither|neutral|might or might not > unlikely|somewhat unlikely|probably not > extremely unlikely|very unlikely|not at all likely|definitely not',
  ),
  scale(
    'likelihood',
    'extremely likely|very likely > likely|moderately likely > somewhat likely|slightly likely > neither likely nor unlikely|neutral > somewhat unlikely|slightly unlikely > unlikely|moderately unlikely > extremely unlikely|very unlikely',
  ),
  scale('satisfaction', 'satisfied > dissatisfied|unsatisfied|not satisfied'),
  scale(
    'satisfaction',
    'satisfied > neutral|neither satisfied nor dissatisfied > dissatisfied|unsatisfied|not satisfied',
  ),
  scale(
    'satisfaction',
    'very satisfied|extremely satisfied|completely satisfied > satisfied|somewhat satisfied|fairly satisfied > neither satisfied nor dissatisfied|neutral|neither > dissatisfied|unsatisfied|somewhat dissatisfied|somewhat unsatisfied|fairly dissatisfied|not satisfied > very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied|not at all satisfied',
  ),
  scale(
    'satisfaction',
    'extremely satisfied|very satisfied|completely satisfied > satisfied|moderately satisfied|mostly satisfied > somewhat satisfied|slightly satisfied > neither satisfied nor dissatisfied|neutral > somewhat dissatisfied|slightly dissatisfied > dissatisfied|moderately dissatisfied|mostly dissatisfied > extremely dissatisfied|very dissatisfied|completely dissatisfied',
  ),
  scale('satisfaction', 'amazing > good > ok|okay > bad > terrible'),
  scale('ease', 'easy > difficult|hard'),
  scale('ease', 'easy > neutral|neither easy nor difficult > difficult|hard'),
  scale(
    'ease',
    'very easy|extremely easy > easy|somewhat easy|fairly easy > neither easy nor difficult|neutral|neither|ok|okay > difficult|somewhat difficult|fairly difficult|hard > very difficult|extremely difficult|very hard',
  ),
  scale(
    'ease',
    'extremely easy|very easy > easy|moderately easy > somewhat easy|slightly easy|fairly easy > neither easy nor difficult|neutral > somewhat difficult|slightly difficult|fairly difficult > difficult|moderately difficult > extremely difficult|very difficult',
  ),
  scale(
    'effort',
    'very low effort|very little effort > low effort|little effort > neutral|moderate effort|some effort > high effort|much effort|a lot of effort > very high effort|very much effort',
  ),
  scale('agreement', 'agree > disagree'),
  scale('agreement', 'agree > neutral|neither agree nor disagree > disagree'),
  scale(
    'agreement',
    'strongly agree|completely agree|totally agree > agree|somewhat agree|tend to agree > neither agree nor disagree|neutral|neither|undecided > disagree|somewhat disagree|tend to disagree > strongly disagree|completely disagree|totally disagree',
  ),
  scale(
    'agreement',
    'strongly agree|completely agree > agree > somewhat agree|slightly agree > neither agree nor disagree|neutral > somewhat disagree|slightly disagree > disagree > strongly disagree|completely disagree',
  ),
  scale('quality', 'excellent > very good > good > fair|average > poor'),
  scale(
    'quality',
    'excellent|very good > good > average|ok|okay|fair|neutral|neither good nor poor|neither good nor bad > poor|bad > very poor|very bad|terrible|awful',
  ),
  scale('good-bad', 'good|good with comment|good without comment > bad|bad with comment|bad without comment'),
  scale('thumbs', 'thumbs up|thumb up|👍|up > thumbs down|thumb down|👎|down'),
  scale('happiness', 'great > okay|ok > not good|bad'),
  scale('happiness', 'happy|😀|🙂|😊 > neutral|😐 > unhappy|sad|🙁|☹️|😞'),
  scale('sentiment', 'positive > neutral > negative'),
  scale('recommendation', 'promoter > passive > detractor'),
  // Dutch
  scale(
    'likelihood',
    'zeer waarschijnlijk|heel waarschijnlijk|uiterst waarschijnlijk > waarschijnlijk > neutraal|niet waarschijnlijk, niet onwaarschijnlijk|waarschijnlijk noch onwaarschijnlijk > onwaarschijnlijk > zeer onwaarschijnlijk|heel onwaarschijnlijk|uiterst onwaarschijnlijk',
  ),
  scale('satisfaction', 'tevreden > ontevreden'),
  scale(
    'satisfaction',
    'zeer tevreden|heel tevreden|erg tevreden > tevreden > neutraal|niet tevreden, niet ontevreden|niet tevreden en niet ontevreden|tevreden noch ontevreden > ontevreden > zeer ontevreden|heel ontevreden|erg ontevreden',
  ),
  scale(
    'ease',
    'zeer makkelijk|heel makkelijk|zeer gemakkelijk|heel gemakkelijk|zeer eenvoudig > makkelijk|gemakkelijk|eenvoudig > neutraal|niet makkelijk, niet moeilijk > moeilijk|lastig > zeer moeilijk|heel moeilijk|zeer lastig',
  ),
  scale(
    'agreement',
    'helemaal mee eens|zeer mee eens|volledig mee eens > mee eens|eens > neutraal|niet mee eens, niet mee oneens|niet eens, niet oneens|noch mee eens, noch mee oneens > mee oneens|oneens|niet mee eens > helemaal mee oneens|helemaal niet mee eens|zeer mee oneens|volledig mee oneens',
  ),
  scale(
    'agreement',
    'helemaal mee eens > mee eens > enigszins mee eens|een beetje mee eens > neutraal > enigszins mee oneens|een beetje mee oneens > mee oneens > helemaal mee oneens',
  ),
  scale(
    'quality',
    'uitstekend|zeer goed|heel goed > goed > voldoende|neutraal|redelijk|matig > slecht|onvoldoende > zeer slecht|heel slecht',
  ),
  scale('good-bad', 'goed > slecht'),
  // Polish
  scale(
    'likelihood',
    'zdecydowanie tak|bardzo prawdopodobne > raczej tak|prawdopodobne > ani tak, ani nie|neutralnie|ani prawdopodobne, ani nieprawdopodobne > raczej nie|mało prawdopodobne|nieprawdopodobne > zdecydowanie nie|bardzo mało prawdopodobne|bardzo nieprawdopodobne',
  ),
  scale('satisfaction', 'zadowolony|zadowolona > niezadowolony|niezadowolona'),
  scale(
    'satisfaction',
    'bardzo zadowolony|bardzo zadowolona|bardzo zadowolony/a > zadowolony|zadowolona|raczej zadowolony|raczej zadowolona|zadowolony/a > neutralny|neutralna|neutralnie|ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona > niezadowolony|niezadowolona|raczej niezadowolony|raczej niezadowolona|niezadowolony/a > bardzo niezadowolony|bardzo niezadowolona|bardzo niezadowolony/a',
  ),
  scale(
    'ease',
    'bardzo łatwo|bardzo łatwe|bardzo łatwy > łatwo|łatwe|raczej łatwo|łatwy > neutralnie|ani łatwo, ani trudno|średnio > trudno|trudne|raczej trudno|trudny > bardzo trudno|bardzo trudne|bardzo trudny',
  ),
  scale(
    'agreement',
    'zdecydowanie się zgadzam|całkowicie się zgadzam|zdecydowanie zgadzam się > zgadzam się|raczej się zgadzam|raczej zgadzam się > ani się zgadzam, ani się nie zgadzam|neutralnie|nie mam zdania > nie zgadzam się|raczej się nie zgadzam|raczej nie zgadzam się > zdecydowanie się nie zgadzam|całkowicie się nie zgadzam|zdecydowanie nie zgadzam się',
  ),
  scale(
    'quality',
    'doskonale|bardzo dobrze|bardzo dobra|bardzo dobry > dobrze|dobra|dobry > średnio|przeciętnie|przeciętna|średnia|neutralnie > źle|zła|zły|słabo > bardzo źle|bardzo zła|bardzo zły|bardzo słabo',
  ),
  scale('good-bad', 'dobrze|dobra|dobry > źle|zła|zły'),
  // Chinese
  scale(
    'likelihood',
    '非常可能|极有可能|非常愿意 > 可能|比较可能|愿意 > 一般|中立|不好说 > 不太可能|不可能|不愿意 > 非常不可能|完全不可能|极不可能|非常不愿意',
  ),
  scale('satisfaction', '满意 > 不满意'),
  scale(
    'satisfaction',
    '非常满意|很满意|十分满意 > 满意|比较满意 > 一般|中立|普通 > 不满意|不太满意|比较不满意 > 非常不满意|很不满意|十分不满意',
  ),
  scale(
    'satisfaction',
    '非常滿意|很滿意 > 滿意|比較滿意 > 一般|普通|中立 > 不滿意|不太滿意 > 非常不滿意|很不滿意',
  ),
  scale(
    'ease',
    '非常容易|很容易|非常简单 > 容易|比较容易|简单 > 一般|中立 > 困难|比较困难|难 > 非常困难|很困难|很难',
  ),
  scale(
    'agreement',
    '非常同意|完全同意|十分同意 > 同意|比较同意 > 一般|中立|不确定 > 不同意|不太同意|比较不同意 > 非常不同意|完全不同意|十分不同意',
  ),
  scale(
    'quality',
    '非常好|很好|优秀 > 好|比较好|良好 > 一般|中等|普通 > 差|不好|较差|比较差 > 非常差|很差|非常不好',
  ),
  scale('good-bad', '好|好评 > 差|差评|不好|坏'),
  scale('good-bad', '好评 > 中评 > 差评'),
  // German
  scale(
    'likelihood',
    'sehr wahrscheinlich|äußerst wahrscheinlich > wahrscheinlich|eher wahrscheinlich > neutral|weder noch|teils/teils > unwahrscheinlich|eher unwahrscheinlich > sehr unwahrscheinlich|äußerst unwahrscheinlich',
  ),
  scale(
    'satisfaction',
    'sehr zufrieden > zufrieden|eher zufrieden > neutral|weder noch|teils/teils|weder zufrieden noch unzufrieden > unzufrieden|eher unzufrieden > sehr unzufrieden',
  ),
  scale(
    'ease',
    'sehr einfach|sehr leicht > einfach|leicht|eher einfach > neutral|weder noch|teils/teils > schwierig|schwer|eher schwierig > sehr schwierig|sehr schwer',
  ),
  scale(
    'agreement',
    'stimme voll und ganz zu|stimme voll zu|trifft voll zu > stimme zu|stimme eher zu|trifft eher zu > neutral|weder noch|teils/teils > stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu|lehne ab > stimme überhaupt nicht zu|stimme gar nicht zu|trifft gar nicht zu|lehne stark ab',
  ),
  scale(
    'quality',
    'sehr gut|ausgezeichnet > gut > mittel|neutral|befriedigend|mittelmäßig > schlecht > sehr schlecht',
  ),
  // French
  scale(
    'likelihood',
    'très probable|extrêmement probable > probable > neutre|ni probable ni improbable > improbable|peu probable > très improbable|très peu probable|pas du tout probable',
  ),
  scale(
    'satisfaction',
    'très satisfait|très satisfaite|très satisfait(e) > satisfait|satisfaite|plutôt satisfait|satisfait(e) > neutre|ni satisfait ni insatisfait > insatisfait|insatisfaite|peu satisfait|plutôt insatisfait > très insatisfait|très insatisfaite|pas du tout satisfait',
  ),
  scale(
    'ease',
    'très facile > facile|plutôt facile > neutre|ni facile ni difficile > difficile|plutôt difficile > très difficile',
  ),
  scale(
    'agreement',
    "tout à fait d'accord > d'accord|plutôt d'accord > neutre|ni d'accord ni pas d'accord > pas d'accord|plutôt pas d'accord > pas du tout d'accord",
  ),
  // Spanish
  scale(
    'likelihood',
    'muy probable|extremadamente probable > probable > neutral|ni probable ni improbable > improbable|poco probable > muy improbable|nada probable',
  ),
  scale(
    'satisfaction',
    'muy satisfecho|muy satisfecha > satisfecho|satisfecha > neutral|ni satisfecho ni insatisfecho > insatisfecho|insatisfecha > muy insatisfecho|muy insatisfecha',
  ),
  scale('ease', 'muy fácil > fácil > neutral|ni fácil ni difícil > difícil > muy difícil'),
  scale(
    'agreement',
    'totalmente de acuerdo|muy de acuerdo > de acuerdo > neutral|ni de acuerdo ni en desacuerdo > en desacuerdo > totalmente en desacuerdo|muy en desacuerdo',
  ),
]

interface IndexedScale {
  readonly scale: VerbalScale
  readonly pointOf: ReadonlyMap<string, number>
}

const INDEXED: readonly IndexedScale[] = VERBAL_SCALES.map(verbal => ({
  scale: verbal,
  pointOf: new Map(
    verbal.points.flatMap((words, point) => words.map(word => [foldText(word), point] as const)),
  ),
}))

/**
 * The verbal scale that holds every one of the given words, and the score of each: n points count n (best) to 1.
 * At least two different points must be there. Null where no scale fits.
 *
 * @returns `labels` best first: the words as given, and for a point that is not among them its usual word.
 */
export function findVerbalScale(words: readonly string[]): {
  readonly topic: VerbalTopic
  readonly points: number
  readonly labels: readonly (readonly [label: string, score: number])[]
} | null {
  const folded = [...new Set(words.map(foldText))]
  const best = mostTelling(
    INDEXED.filter(({ pointOf }) => folded.every(word => pointOf.has(word))),
    folded,
  )
  if (best === null) return null
  const { points, topic } = best.scale
  const labels = points.flatMap((spellings, point) => {
    const present = words.filter(word => best.pointOf.get(foldText(word)) === point)
    const score = points.length - point
    return (present.length > 0 ? present : [capitalise(spellings[0]!)]).map(word => [word, score] as const)
  })
  return { topic, points: points.length, labels }
}

/**
 * The scale that tells the most words apart, then the one with the fewest points; null where all words mean one point.
 */
function mostTelling(scales: readonly IndexedScale[], words: readonly string[]): IndexedScale | null {
  let best: { readonly found: IndexedScale; readonly told: number } | null = null
  for (const found of scales) {
    const told = new Set(words.map(word => found.pointOf.get(word))).size
    const isBetter =
      best === null ||
      told > best.told ||
      (told === best.told && found.scale.points.length < best.found.scale.points.length)
    if (told >= 2 && isBetter) best = { found, told }
  }
  return best?.found ?? null
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The kind of scale that a verbal scale is; `custom` where the question is about neither effort nor satisfaction. */
export function kindOfVerbalScale(topic: VerbalTopic, points: number, asksForEase: boolean): ScaleKind {
  const isEase = topic === 'ease' || topic === 'effort' || (topic === 'agreement' && asksForEase)
  if (isEase) return points === 7 ? 'ces7' : points === 5 ? 'ces5' : 'custom'
  if (topic === 'satisfaction' || topic === 'quality') {
    return points === 7 ? 'csat7' : points === 5 ? 'csat5' : points === 3 ? 'faces3' : 'custom'
  }
  if (topic === 'good-bad') return points === 2 ? 'good-bad' : 'faces3'
  if (topic === 'thumbs') return 'thumbs'
  if (topic === 'sentiment' || topic === 'recommendation') return 'sentiment3'
  return topic === 'happiness' ? 'happiness' : 'custom'
}
