import { foldText } from '../../survey/fold-text.ts'
import { characterClass, LETTER, UNSPACED } from '../../text/character-classes.ts'
import { SpellingTable } from '../../text/spelling-table.ts'

/**
 * What rules compare: words without accents and capitals (`Zürich` is `zurich`), cut at apostrophes and hyphens; in
 * scripts written without blanks every character is a unit of its own, because no two platforms cut them into words alike.
 */
export class UnitTable {
  /** The unit under each number. */
  readonly units: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #pieces = new SpellingTable()
  /** Numbers of the units of each piece: one of nearly all. */
  readonly #unitsOfPiece: (readonly number[])[] = []

  /** Number of a unit; -1 when it was never met. */
  find(unit: string): number {
    return this.#ids.get(unit) ?? -1
  }

  /** Give the units of a text in order, with the [start, end) of the piece of text each comes from. Linear. */
  read(text: string, take: (unit: number, start: number, end: number) => void): void {
    eachPiece(text, (start, end) => {
      const piece = this.#pieces.add(text, start, end)
      this.#unitsOfPiece[piece] ??= foldedUnits(text.slice(start, end)).map(unit => this.#add(unit))
      for (const unit of this.#unitsOfPiece[piece]) take(unit, start, end)
    })
  }

  #add(unit: string): number {
    const known = this.#ids.get(unit)
    if (known !== undefined) return known
    this.#ids.set(unit, this.units.length)
    this.units.push(unit)
    return this.units.length - 1
  }
}

/** What is longer is no word: it is cut here, so that no pattern takes long to compare. In UTF-16 units. */
const LONGEST_UNIT = 200

/** The units of a piece of text; none where it has no letter and no digit. */
export function foldedUnits(piece: string): string[] {
  const units: string[] = []
  const folded = foldText(piece.slice(0, LONGEST_UNIT))
  eachPiece(folded, (start, end) => {
    if (/[\p{L}\p{N}]/u.test(folded.slice(start, end))) units.push(folded.slice(start, end))
  })
  return units
}

/** Marks that belong to the character before them, also those that half-width kana have as letters. */
const MARK = /[\p{M}\uff9e\uff9f]/u

/**
 * Give the pieces of a text that become units: runs of letters and digits, and single characters of scripts without
 * blanks. `also` is a character that counts as a letter, too.
 */
export function eachPiece(text: string, take: (start: number, end: number) => void, also = ''): void {
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at, also)
    const start = at
    at += widthAt(text, at)
    if (kind === LETTER) while (classAt(text, at, also) === LETTER) at += widthAt(text, at)
    else if (kind === UNSPACED) while (isMarkAt(text, at)) at += widthAt(text, at)
    else continue
    take(start, at)
  }
}

/** -1 behind the end. */
function classAt(text: string, at: number, also: string): number {
  if (at >= text.length) return -1
  return text[at] === also ? LETTER : characterClass(text.codePointAt(at)!)
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function isMarkAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit > 0x7f && MARK.test(String.fromCodePoint(text.codePointAt(at)!))
}
