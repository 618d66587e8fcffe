const PLAIN_NUMBER = /^[+-]?\d{1,9}(?:[.,]\d{1,12})?$/
const OUT_OF = /^([+-]?\d{1,9}(?:[.,]\d{1,12})?)\s*(?:\/|out of|von|van|sur|de|z)\s*\d{1,4}$/
const NUMBER_WITH_WORDS = /^(\d{1,3})\s*(?:[-–—:.=)]\s*|\(|\s)\p{L}[\p{L}\p{M}\s',.()/-]*$/u
const STARS = /^[★⭐🌟]{1,10}[☆✩]*$/u
const WORDS_WITH_NUMBER = /^\p{L}[\p{L}\p{M}\s',./-]*\((\d{1,2})\)$/u

/**
 * The number in a score cell, or null where there is none: `8`, `4.0`, `4,5`, `8/10` (8), `7 - Very easy` (7),
 * `Very easy (7)` (7), `★★★☆☆` (3), full-width digits. Words alone are no number; a thousands separator is not expected in a score.
 */
export function parseScore(cell: string): number | null {
  const text = cell.normalize('NFKC').trim()
  if (PLAIN_NUMBER.test(text)) return toNumber(text)
  const fraction = OUT_OF.exec(text)
  if (fraction !== null) return toNumber(fraction[1]!)
  if (STARS.test(text)) return (text.match(/[★⭐🌟]/gu) ?? []).length
  const labelled = NUMBER_WITH_WORDS.exec(text) ?? WORDS_WITH_NUMBER.exec(text)
  return labelled === null ? null : toNumber(labelled[1]!)
}

function toNumber(text: string): number {
  // + 0 turns a minus zero into zero.
  return Number(text.replace(',', '.')) + 0
}
