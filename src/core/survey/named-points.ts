import { qualityOf, speaksOfEffort } from './end-words.ts'

/** A number of a scale that a header names: 7 in `7 = very easy`. */
export interface NamedPoint {
  readonly number: number
  readonly quality: 'good' | 'bad' | null
  /** True where a sign or a verb says that the number has a meaning. */
  readonly isMarked: boolean
  /** True where its words tell its quality without such a sign: `2: not bad` may be a question's number. */
  readonly isSure: boolean
}

const MARK = String.raw`=|:|→|means?(?!\p{L})|meaning|represents?|stands for|is(?!\p{L})|being|betekent|staat voor|bedeutet|steht fur|ist(?!\p{L})|heisst|signifie|etant|correspond a|est(?!\p{L})|significa|siendo|equivale a|es(?!\p{L})|oznacza|to znaczy|to(?= (?:bardzo|najlep|najgor|zdecydowanie))|表示|代表|为|為|是|等于|指`
const UNIT = String.raw`(?:\s*(?:stars?|points?|sterren|punten|sterne|punkte|etoiles?|estrellas?|puntos?|gwiazdk?[aiek]*|punkt\p{L}*|分|星|点))?`
const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\da-z/]|\d[.,])([-−]?\d{1,3})${UNIT}\s*(${MARK})?\s*(?:[-–—]\s*)?[("'“„«]*\s*(?=\p{L})`,
  'gu',
)
/** `very difficult = 1`, `very difficult (1)`. */
const WORDS_FIRST = /(\p{L}[\p{L}\p{M}\s'-]{1,60}?)\s*["'”“»]?\s*[=(]\s*([-−]?\d{1,3})(?![\d-])/gu
/** Words in front of the name of an end: `rate from`, `to`. */
const LEAD =
  /^.*?(?<!\p{L})(?:from|to|and|van|tot|en|von|bis|und|a|de|et|y|od|do|i|scale|rate|where|waarbij|wobei|ou|donde|gdzie)\s+(?=\p{L})/u

/**
 * The numbers that a header gives a meaning, from the least to the greatest. They stand in front of their words, or
 * behind them where those are more.
 *
 * @param text - In the form of `foldText`.
 * @param isTurned - The question asks for something bad: then little of it is good.
 */
export function namedPoints(text: string, isTurned: boolean): readonly NamedPoint[] {
  const isOfEffort = isTurned || speaksOfEffort(text)
  const first = [...text.matchAll(NUMBER_FIRST)].map((found): NamedPoint => {
    const words = text.slice(found.index + found[0].length)
    const isMarked = found[2] !== undefined
    const quality = qualityOf({ words, isMarked }, isOfEffort)
    const isSure = qualityOf({ words, isMarked: false }, isOfEffort) !== null
    return { number: numberOf(found[1]!), quality, isMarked, isSure }
  })
  const behind = [...text.matchAll(WORDS_FIRST)].map((found): NamedPoint => {
    const quality = qualityBefore(found[1]!, isOfEffort)
    return { number: numberOf(found[2]!), quality, isMarked: quality !== null, isSure: true }
  })
  const told = (points: readonly NamedPoint[]): readonly NamedPoint[] =>
    points.filter(({ quality, isMarked }) => isMarked || quality !== null)
  const known = (points: readonly NamedPoint[]): number =>
    points.filter(({ quality }) => quality !== null).length
  const better = known(behind) > known(first) ? behind : first
  return told(better).toSorted((a, b) => a.number - b.number)
}

/** What stands before a number may have other words in front of it. */
function qualityBefore(text: string, isOfEffort: boolean): NamedPoint['quality'] {
  for (let words = text; words !== '';) {
    const quality = qualityOf({ words, isMarked: true }, isOfEffort)
    if (quality !== null) return quality
    const rest = words.replace(LEAD, '')
    words = rest === words ? '' : rest
  }
  return null
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'))
}
