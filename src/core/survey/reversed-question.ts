import { foldText } from './fold-text.ts'

/** Words of what nobody wants, in the seven languages and in the form of `foldText`; a tilde stands for any ending. */
const BAD: readonly string[] = [
  'difficult~ complicated confusing frustrat~ annoying painful tedious cumbersome disappoint~ struggle~ inconvenien~',
  'dissatisf~ unsatisf~ unhelpful too~long too~many much~effort lot~of~effort high~effort hard~to how~hard',
  'to~leave~us to~cancel to~switch stop~using contact~us~again call~again call~back',
  'moeilijk~ lastig~ ingewikkeld~ frustrerend~ omslachtig~ verwarrend~ te~lang veel~moeite ontevreden teleurgesteld',
  'schwierig~ schwer schwere schweres kompliziert~ umstandlich~ frustrier~ verwirrend~ zu~lange viel~aufwand viel~muhe muhsam unzufrieden',
  'difficile~ complique~ frustr~ penible~ trop~long~ trop~de~temps beaucoup~d~effort~ confus~ insatisf~',
  'dificil~ complicad~ frustr~ demasiad~ mucho~esfuerzo confus~ insatisf~',
  'trudn~ skomplikowan~ frustruj~ zbyt~dlugo za~dlugo duzo~wysilku wiele~wysilku uciazliw~ niezadowol~',
]
const GOOD: readonly string[] = [
  'easy easily easier ease simple simply straightforward effortless~ quick~ fast satisf~ helpful happy pleas~ little~effort low~effort',
  'makkelijk~ gemakkelijk~ eenvoudig~ snel tevreden weinig~moeite',
  'einfach~ leicht schnell~ zufrieden unkompliziert~ wenig~aufwand',
  'facile~ rapide~ satisf~ peu~d~effort~',
  'facil~ sencill~ rapid~ poco~esfuerzo',
  'latw~ prost~ szybk~ zadowol~ malo~wysilku',
]
/** Chinese is written without blanks; what denies a word stands right before it. */
const SIGNS =
  /([不没沒无無](?:太|算|是|很|觉得)?)?(?:(困难|困難|难以|難以|难度|難度|难|難|麻烦|麻煩|复杂|複雜|费力|費力|沮丧|沮喪|太久|太长)|容易|简单|簡單|方便|满意|滿意|轻松|輕鬆|省力)/gu
/** That is praise. */
const WORKED_HARD = /(?<!\p{L})(?:work\p{L}*|try|tried|trying) (?:\p{L}+ )?hard(?!\p{L})/gu

/** `was not difficult`, `niet erg moeilijk`, `no fue nada difícil`. */
const NEGATION = String.raw`(?:(?:not|never|\p{L}+n't|cannot|without|no|niet|nooit|geen|zonder|nicht|nie|kein\p{L}*|ohne|pas|jamais|aucun\p{L}*|sans|nunca|sin|ningun\p{L}*|bez|zadn\p{L}*)\s+(?:\p{L}+\s+){0,2}?)`

function anyOf(lists: readonly string[]): string {
  const words = lists.flatMap(list => list.split(' '))
  return words
    .map(word => word.replace(/~$/, String.raw`\p{L}*`).replaceAll('~', String.raw`[\s']+`))
    .join('|')
}

function finder(lists: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}])(${NEGATION})?(?:${anyOf(lists)})(?!\p{L})`, 'gu')
}

const BAD_WORDS = finder(BAD)
const GOOD_WORDS = finder(GOOD)

/**
 * True for a question or a statement of something bad: "It was hard to get help", "How difficult was it?". Whoever agrees
 * had a bad time. False where it names both, or what it denies ("not difficult").
 */
export function asksForTheBad(header: string): boolean {
  const text = foldText(header).replace(WORKED_HARD, '')
  const named = [
    ...namedBy(BAD_WORDS, text, true),
    ...namedBy(GOOD_WORDS, text, false),
    ...[...text.matchAll(SIGNS)].map(([, negation, bad]) => (bad !== undefined) === (negation === undefined)),
  ]
  return named.length > 0 && named.every(isBad => isBad)
}

/** Of each word that is found whether it says something bad. */
function namedBy(words: RegExp, text: string, isBad: boolean): readonly boolean[] {
  return [...text.matchAll(words)].map(([, negation]) => (negation === undefined) === isBad)
}
