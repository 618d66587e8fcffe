import { foldText } from './fold-text.ts'
import { headerWords } from './header-words.ts'
import type { ScaleKind } from './scale.ts'

const NPS_WORDS =
  /^(nps|enps|promoter|recommend|recommendation|recommander|aanbevelen|aanbeveling|polecenia|weiterempfehlung|recomendación|推荐|推薦)$/
const CES_WORDS =
  /^(ces|efforts?|ease|easy|easily|difficult|difficulty|inspanning|moeite|gemak|makkelijk|gemakkelijk|eenvoudig|moeilijk|lastig|wysiłek|wysiłku|łatwość|łatwo|łatwe|łatwy|łatwa|trudno|trudne|trudny|aufwand|mühe|einfach|leicht|schwierig|schwer|facilité|facile|facilement|difficile|esfuerzo|facilidad|fácil|facil|difícil|dificil)$/
/** Chinese is written without blanks. */
const CES_SIGNS = /容易|难度|難度|困难程度|费力|費力|精力|省力/
const CSAT_WORDS =
  /^(csat|satisfaction|satisfied|tevredenheid|klanttevredenheid|zadowolenie|satysfakcja|zufriedenheit|satisfacción|满意度|滿意度)$/
const STAR_WORDS = /^(stars?|sterren|gwiazdki|sterne|étoiles?|estrellas?|星级|星級|评分|評分|星)$/
const REVIEW_WORDS = /^(rating|ratings|review|reviews)$/

const FRESHDESK_CODES: ReadonlySet<number> = new Set([103, 102, 101, 100, -101, -102, -103])

/** True for a number that Freshdesk gives for a rating. */
export function isFreshdeskCode(score: number): boolean {
  return FRESHDESK_CODES.has(score)
}

/**
 * The kind of scale that the numbers of a column fit, told apart by its header; null where they fit none.
 *
 * @param numbers - The different numbers of the column, at least one.
 */
export function numericKind(header: string, numbers: readonly number[]): ScaleKind | null {
  if (numbers.every(isFreshdeskCode)) return 'freshdesk'
  const min = numbers.reduce((a, b) => Math.min(a, b))
  const max = numbers.reduce((a, b) => Math.max(a, b))
  if (min < 0 || max > 10 || !numbers.every(n => Number.isInteger(n * 2))) return null
  const words = headerWords(header)
  const says = (pattern: RegExp): boolean => words.some(word => pattern.test(word))
  if (min === 0 && max === 1) return 'thumbs'
  if (says(NPS_WORDS) && (max > 5 || words.includes('nps'))) return 'nps'
  // No usual scale of effort is so long.
  if (max > 7 && asksForEase(header)) return 'custom'
  if (max > 7) return tenPointKind(min, says(CSAT_WORDS) || says(REVIEW_WORDS) || says(STAR_WORDS))
  if (min < 1) return max <= 5 ? null : tenPointKind(min, says(CSAT_WORDS))
  if (asksForEase(header)) return effortKind(max, header)
  // Seven points are an effort score unless the header speaks of satisfaction.
  if (max > 5) return says(CSAT_WORDS) ? 'csat7' : 'ces7'
  return says(STAR_WORDS) || (says(REVIEW_WORDS) && !says(CSAT_WORDS)) ? 'stars5' : 'csat5'
}

/** Eleven points from 0 are an NPS unless the header speaks of satisfaction or reviews. */
function tenPointKind(min: number, asksForSatisfaction: boolean): ScaleKind {
  if (min >= 1) return 'csat10'
  return asksForSatisfaction ? 'csat0-10' : 'nps'
}

/** True for a header that asks how easy something was, or how hard, or for effort. */
export function asksForEase(header: string): boolean {
  return headerWords(header).some(word => CES_WORDS.test(word) || CES_SIGNS.test(word))
}

function effortKind(max: number, header: string): ScaleKind {
  if (asksForEffortSpent(header)) return max > 5 ? 'ces7-effort' : 'ces5-effort'
  return max > 5 ? 'ces7' : 'ces5'
}

const EFFORT =
  /(?<!\p{L})(?:efforts?|moeite|inspanning|aufwand|muhe|esfuerzos?|wysil(?:ek|ku))(?!\p{L})|精力|力气|力氣/u
const HOW_MUCH =
  /(?<!\p{L})(?:how much|how great|amount of|level of|hoeveel|wie ?viel|wie (?:hoch|gross)|combien|quels?|cuant[oa]s?|que (?:nivel|cantidad)|ile|ilu|jak (?:duzo|duzego|duzy|wiele))(?!\p{L})|多少|多大/u

/** "How much effort did you have to put forth" (CES 1.0): there 1 is best. */
function asksForEffortSpent(header: string): boolean {
  const text = foldText(header)
  return EFFORT.test(text) && HOW_MUCH.test(text)
}
