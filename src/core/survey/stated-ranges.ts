/** What a header says of where its scale begins and ends; null for what it does not say. */
export interface StatedRange {
  readonly min: number | null
  readonly max: number
}

const NUMBER = String.raw`(?<![\d.,/])(\d{1,3})(?![\d.]\d)`
const BETWEEN = String.raw`\s*(?:分|stars?|points?)?\s*(?:-|–|—|~|to|through|\.{2,3}|…|tot(?: en met)?|t\/m|bis(?: zu)?|a|al|do|到|至)\s*`
const RANGE = `${NUMBER}${BETWEEN}(\\d{1,3})(?!\\d)`
/** Ranges of other things: `in the last 1-3 months`. */
const NO_TIME = String.raw`(?!\s*(?:days?|weeks?|months?|hours?|minutes?|years?|dagen|weken|maanden|tage|wochen|monate|jours|mois|dias|meses|dni|tygodni|miesiec\p{L}*|天|周|月|小时|分钟|年))`
const SCALE = '(?:scales?|schaal|skala|skali|echelle|escala|rating|rated?|scored?|score)'
const FROM = '(?:from|van|von|de|del|od|w|of|auf|sur|en|on|in)'

const RANGES: readonly RegExp[] = [
  // Score (0-10), [scale 1 to 5], (1-7, 7 being best)
  new RegExp(
    String.raw`[([]\s*(?:${SCALE}|${FROM}|[\s:])*${RANGE}\s*(?:分|stars?|points?|punkte?|punten)?\s*(?=[)\],;:])`,
    'u',
  ),
  // on a scale of 1 to 5, rate 1-7, from 1 to 7, schaal 1-5, de 1 a 7, 从1到7
  new RegExp(String.raw`(?<!\p{L})${SCALE}\s*(?:${FROM}\s*|:\s*|=\s*|\(\s*)*${RANGE}${NO_TIME}`, 'u'),
  new RegExp(String.raw`(?:(?<!\p{L})(?:from|van|von|de|del|od|auf)\s+|[从從由])${RANGE}${NO_TIME}`, 'u'),
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:between|tussen|zwischen|entre|miedzy|pomiedzy))\s+${NUMBER}\s*(?:and|en|und|et|y|a|i)\s*(\d{1,3})(?!\d)${NO_TIME}`,
    'u',
  ),
  // a 1-7 scale, 1 to 5 stars, 1-7分
  new RegExp(
    String.raw`${RANGE}[\s-]*(?:(?:point|punkt|punten|punts)?[\s-]*${SCALE}|stars|sterren|sterne|etoiles|estrellas|gwiazd|分)`,
    'u',
  ),
  // CES 1-7
  new RegExp(
    String.raw`(?<!(?:questions?|q|section|part|item|week|day|round|wave|phase|step|level|page|vraag|frage|pregunta|pytanie)\s)(?<=[\s:,;])${RANGE}\s*[?.]?$`,
    'u',
  ),
]

/** `7-point scale`, `5-puntsschaal`, `5er-Skala`, `échelle de 5 points`, `skala 7-stopniowa`, `5分制`. */
const POINTS =
  /(?<![\d.,/])(\d{1,2})\s?-?\s?(?:points?(?: likert)? scale|point likert|pt scale|punts ?-?schaal|er-?skala|punkte?-?skala|stufige[nr]? skala|分制|点量表|級量表|级量表)|(?:echelle (?:de|en|a)|escala de) (\d{1,2}) (?:points|puntos)|(\d{1,2})-?\s?(?:punktow|stopniow)\p{L}* skal|skal\p{L}* (\d{1,2})-?\s?(?:punktow|stopniow)/u
/** `out of 10`, `sur 20`, `(/10)`, `满分10分`. */
const OUT_OF =
  /(?:(?<!\p{L})(?:out of|sur|sobre)\s+|(?:^|[\s([])\/\s?|满分|滿分)(\d{1,3})(?![\d.]\d)(?=\s*(?:[)\]?.,;:]|stars?|points?|punkt|分|$))/u

const MAXIMA: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 100])

/**
 * The range that a header states, as in "Score (0-10)", "from 1 to 7", "échelle de 1 à 5", "7-point scale", "out of 10";
 * null where it names none.
 *
 * @param text - In the form of `foldText`.
 */
export function statedRange(text: string): StatedRange | null {
  for (const pattern of RANGES) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [min, max] = [Number(found[1]), Number(found[2])].toSorted((a, b) => a - b) as [number, number]
    if (min <= 1 && MAXIMA.has(max)) return { min, max }
  }
  const groups: readonly (string | undefined)[] = POINTS.exec(text)?.slice(1) ?? []
  const points = groups.find(group => group !== undefined)
  // Eleven points are those from 0 to 10.
  if (points === '11') return { min: 0, max: 10 }
  if (points !== undefined && MAXIMA.has(Number(points))) return { min: 1, max: Number(points) }
  const top = OUT_OF.exec(text)?.[1]
  return top !== undefined && MAXIMA.has(Number(top)) ? { min: null, max: Number(top) } : null
}
