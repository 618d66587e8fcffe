import { foldText } from './fold-text.ts'

const GOOD_END =
  /^(the )?(best|very good|excellent|great|very satisfied|extremely satisfied|very easy|extremely easy|strongly agree|extremely likely|very likely|very little|no effort|very low|beste|zeer (goed|tevreden|makkelijk|gemakkelijk|eens|waarschijnlijk)|helemaal mee eens|sehr (gut|zufrieden|einfach|leicht|wahrscheinlich)|stimme voll|tres (bon|satisfait|facile|probable)|tout a fait|muy (bueno|bien|satisfecho|facil|probable)|mejor|totalmente de acuerdo|bardzo (dobrze|dobra|latwo|zadowolon)|najlep|zdecydowanie (tak|sie zgadzam)|最好|非常好|非常满意|非常同意|非常容易|很好)/

const BAD_END =
  /^(the )?(worst|very bad|very poor|poor|terrible|very dissatisfied|extremely dissatisfied|very difficult|very hard|strongly disagree|extremely unlikely|not at all|a lot|very much|very high|slechtst|zeer (slecht|ontevreden|moeilijk)|helemaal (niet|mee oneens)|sehr (schlecht|unzufrieden|schwer|schwierig|unwahrscheinlich)|stimme (gar|uberhaupt) nicht|ungenugend|tres (mauvais|insatisfait|difficile)|pas du tout|muy (malo|mal|insatisfecho|dificil)|peor|totalmente en desacuerdo|bardzo (zle|zla|trudno|niezadowolon)|najgorsz|zdecydowanie (nie|sie nie)|最差|非常差|非常不满意|非常不同意|非常困难|很差)/

/** True for German school marks, of which 1 is the best and 6 the worst. */
export function isSchoolMark(header: string): boolean {
  return /\bschulnoten?\b/.test(foldText(header))
}

/**
 * Which end of a scale of numbers a header calls good, as in "1 = very good, 6 = very bad"; null where it does not say.
 */
export function statedDirection(header: string): 'low-is-good' | 'high-is-good' | null {
  const text = foldText(header)
  const ends = [
    ...text.matchAll(/(?<![\d.,])(\d{1,2})\s*(?:=|:|-|–|\bis\b|\bmeans\b|\bbedeutet\b)?\s*\(?\s*(?=\p{L})/gu),
  ]
    .map(found => ({ number: Number(found[1]), words: text.slice(found.index + found[0].length) }))
    .map(({ number, words }) => ({ number, isGood: GOOD_END.test(words), isBad: BAD_END.test(words) }))
    .filter(({ isGood, isBad }) => isGood !== isBad)
    .sort((a, b) => a.number - b.number)
  const [least, most] = [ends[0], ends.at(-1)]
  if (least === undefined || most === undefined) return null
  // One end alone says enough: 1 is the lowest of most scales, and only the highest is above 1 and good.
  if (least === most) return least.number <= 1 === least.isGood ? 'low-is-good' : 'high-is-good'
  if (least.isGood && most.isBad) return 'low-is-good'
  return least.isBad && most.isGood ? 'high-is-good' : null
}
