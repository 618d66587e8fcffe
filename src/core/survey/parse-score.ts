/** What one cell says of a score. */
export interface StatedScore {
  readonly value: number
  /** The top of the scale where the cell names it: 10 in `8/10`, 7 in `★★★☆☆☆☆`, 100 in `80%`; else null. */
  readonly outOf: number | null
}

const NUMBER = String.raw`[+-]?\d{1,9}(?:[.,]\d{1,12})?`
const TOP = String.raw`\d{1,4}(?:[.,]0{1,4})?`
/** What is counted, where that is said: stars or points, in the seven languages. */
const UNIT = String.raw`(?:\s*(?:stars?|points?|pts?\.?|sterren|ster|punten|punt|sterne?n?|punkte?n?|étoiles?|estrellas?|puntos?|gwiazd(?:ki|ek|ka|kę)|punkt(?:y|ów)|pkt\.?|[★⭐🌟]|颗星|顆星|星级|星級|星|分|点))?`
const OUT_OF_WORD = String.raw`(?:\/|out of(?: the)?|of|van(?: de)?|von|aus|sur|de|sobre|z|na)`
/** `8/10 - very good`, `7/7 (very easy)`. */
const REST = String.raw`(?:\s*[-–—:,(]\s*\p{L}.*|${UNIT})`

/** Most texts have none: they need no closer look. */
const HAS_NUMBER = /[\p{N}★⭐🌟]/u
const PLAIN_NUMBER = new RegExp(`^${NUMBER}$`)
const OUT_OF = new RegExp(`^(${NUMBER})${UNIT}\\s*${OUT_OF_WORD}\\s*(${TOP})${REST}$`, 'iu')
const OUT_OF_FULL = new RegExp(
  `^(${NUMBER})${UNIT}\\s*\\(?\\s*(?:满分|滿分|总分|總分)\\s*(${TOP})${UNIT}\\s*\\)?$`,
  'u',
)
const PERCENT = new RegExp(`^(${NUMBER})\\s*%$`)
const WITH_UNIT = new RegExp(`^(?:[★⭐🌟]\\s*)?(${NUMBER})${UNIT}$`, 'iu')
const NUMBER_WITH_WORDS =
  /^[([]?(\d{1,3}(?:[.,]\d{1,2})?)[\])]?\s*(?:[-–—:.=)、|]\s*|\(|\[|\s)\p{L}[\p{L}\p{M}\s'’",.()[\]/!&-]*$/u
const WORDS_WITH_NUMBER = /^\p{L}[\p{L}\p{M}\s'’,./-]*(?:[([](\d{1,2})[)\]]|\s[-–—=]\s*(\d{1,2}))$/u
/** `Rating: 4`, `Rated 4 out of 5`. */
const NAME_BEFORE = /^(?:\p{L}[\p{L}\p{M}\s]{0,30}:|rated|rating|score|note|ocena|nota)\s*(?=[\d★⭐🌟])/iu

const FILLED = '★⭐🌟'
const HALF = '½⯨⯪'
const EMPTY = '☆✩'
const STARS = new RegExp(`^[${FILLED}]{1,10}[${HALF}]?[${EMPTY}]*$`, 'u')

/**
 * The score in a cell, or null where there is none: `8`, `4.0`, `4,5`, `4½`, `8/10`, `3 van 7`, `4.5 out of 5 stars`,
 * `3分（满分5分）`, `80%`, `7 - Very easy`, `Very easy (7)`, `Rating: 4`, `★★★½☆`, full-width digits. Words alone are no
 * number; a thousands separator is not expected in a score.
 */
export function readScore(cell: string): StatedScore | null {
  const plain = cell.trim()
  if (PLAIN_NUMBER.test(plain)) return { value: toNumber(plain), outOf: null }
  if (!HAS_NUMBER.test(plain)) return null
  // A variation selector says how a sign is drawn.
  const bare = plain.replaceAll('\uFE0F', '')
  const stars = starsIn(bare.replaceAll(/\s/g, ''))
  if (stars !== null) return stars
  const text = bare
    .replace(/(\d)\s?½/g, '$1.5')
    .normalize('NFKC')
    .trim()
    .replace(NAME_BEFORE, '')
  return starsIn(text) ?? fractionIn(text) ?? numberIn(text)
}

/** The number of {@link readScore}, whatever it is out of. */
export function parseScore(cell: string): number | null {
  return readScore(cell)?.value ?? null
}

function starsIn(text: string): StatedScore | null {
  if (!STARS.test(text)) return null
  const count = (signs: string): number => Array.from(text).filter(sign => signs.includes(sign)).length
  const [filled, half, empty] = [count(FILLED), count(HALF), count(EMPTY)]
  return { value: filled + half / 2, outOf: empty === 0 ? null : filled + half + empty }
}

function fractionIn(text: string): StatedScore | null {
  const found = OUT_OF.exec(text) ?? OUT_OF_FULL.exec(text)
  if (found !== null) return { value: toNumber(found[1]!), outOf: toNumber(found[2]!) }
  const share = PERCENT.exec(text)
  return share === null ? null : { value: toNumber(share[1]!), outOf: 100 }
}

function numberIn(text: string): StatedScore | null {
  const found = WITH_UNIT.exec(text) ?? NUMBER_WITH_WORDS.exec(text) ?? WORDS_WITH_NUMBER.exec(text)
  if (found === null) return null
  return { value: toNumber(found[1] ?? found[2]!), outOf: null }
}

function toNumber(text: string): number {
  // + 0 turns a minus zero into zero.
  return Number(text.replace(',', '.')) + 0
}
