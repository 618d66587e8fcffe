import { matchesPattern } from './match-pattern.ts'
import type { Phrase, Rule } from './rule.ts'
import type { UnitTable } from './word-units.ts'

/** Where a phrase stands, in units of a comment: from the first to one past the last. */
type Span = readonly [start: number, end: number]

/** A phrase that is looked for, with what is known of it in the present comment. */
interface SoughtPhrase {
  /** Bit of its last word. */
  readonly last: number
  readonly length: number
  /** Where it stands is wanted, not only whether it does. */
  needsSpans: boolean
  /** Bits of the words up to which the phrase matched at {@link at}. */
  state: number
  at: number
  isHit: boolean
  readonly spans: Span[]
}

/** What a unit can be: word of a phrase, as bits of its places in it. */
interface PlaceInPhrase {
  readonly sought: SoughtPhrase
  readonly bits: number
}

type Test = () => boolean

/**
 * A rule ready for the comments of one table of units. Phrases are followed as bits of one number each (shift-and), so
 * a comment costs its units times the phrases of the rule, whatever is written in either.
 */
export class RuleMatcher {
  readonly #places = new Map<number, PlaceInPhrase[]>()
  readonly #phrases = new Map<string, SoughtPhrase>()
  readonly #test: Test
  readonly #shown: readonly SoughtPhrase[]

  /** @param withSpans - Keep where everything that a comment must hold stands, for {@link RuleMatcher.spans}. */
  constructor(rule: Rule, table: UnitTable, withSpans = false) {
    this.#test = this.#compile(rule, table)
    this.#shown = withSpans ? wantedPhrases(rule).map(phrase => this.#phrases.get(keyOf(phrase))!) : []
    for (const sought of this.#shown) sought.needsSpans = true
  }

  /** True when `units[start .. end)` matches. */
  matches(units: Int32Array, start: number, end: number): boolean {
    let isTouched = false
    for (let i = start; i < end; i++) {
      const places = this.#places.get(units[i]!)
      if (places === undefined) continue
      if (!isTouched) this.#forget()
      isTouched = true
      for (const place of places) step(place, i - start)
    }
    // No rule matches a comment that holds none of its words: the parser sees to that.
    return isTouched && this.#test()
  }

  /** Where the phrases of the rule stand in the comment that was looked at last and matched. */
  spans(): readonly Span[] {
    return this.#shown.flatMap(sought => sought.spans)
  }

  #forget(): void {
    for (const sought of this.#phrases.values()) {
      sought.at = -2
      sought.isHit = false
      sought.spans.length = 0
    }
  }

  #compile(rule: Rule, table: UnitTable): Test {
    switch (rule.kind) {
      case 'phrase': {
        const sought = this.#seek(rule, table)
        return () => sought.isHit
      }
      case 'and': {
        const tests = rule.parts.map(part => this.#compile(part, table))
        return () => tests.every(test => test())
      }
      case 'or': {
        const tests = rule.parts.map(part => this.#compile(part, table))
        return () => tests.some(test => test())
      }
      case 'not': {
        const test = this.#compile(rule.part, table)
        return () => !test()
      }
      case 'near': {
        const [left, right] = [rule.left, rule.right].map(side =>
          side.map(phrase => this.#seek(phrase, table)),
        ) as [SoughtPhrase[], SoughtPhrase[]]
        for (const sought of [...left, ...right]) sought.needsSpans = true
        return () => stand(left, right, rule.distance) || stand(right, left, rule.distance)
      }
    }
  }

  #seek(phrase: Phrase, table: UnitTable): SoughtPhrase {
    const key = keyOf(phrase)
    const known = this.#phrases.get(key)
    if (known !== undefined) return known
    const { length } = phrase.words
    const last = (2 ** (length - 1)) | 0
    const sought = { last, length, needsSpans: false, state: 0, at: -2, isHit: false, spans: [] }
    this.#phrases.set(key, sought)
    for (const [unit, bits] of bitsOfUnits(phrase, table)) {
      const places = this.#places.get(unit)
      if (places === undefined) this.#places.set(unit, [{ sought, bits }])
      else places.push({ sought, bits })
    }
    return sought
  }
}

function keyOf({ words }: Phrase): string {
  return words.join(' ')
}

/** For each unit that is a word of the phrase the bits of its places. */
function bitsOfUnits({ words }: Phrase, table: UnitTable): Map<number, number> {
  const bits = new Map<number, number>()
  words.forEach((word, place) => {
    for (const unit of unitsLike(word, table)) bits.set(unit, (bits.get(unit) ?? 0) | (1 << place))
  })
  return bits
}

function unitsLike(word: string, table: UnitTable): number[] {
  if (!word.includes('*')) return [table.find(word)].filter(unit => unit >= 0)
  const units: number[] = []
  table.units.forEach((unit, number) => {
    if (matchesPattern(unit, word)) units.push(number)
  })
  return units
}

function step({ sought, bits }: PlaceInPhrase, at: number): void {
  const before = sought.at === at - 1 ? sought.state : 0
  sought.state = ((before << 1) | 1) & bits
  sought.at = at
  if ((sought.state & sought.last) === 0) return
  sought.isHit = true
  if (sought.needsSpans) sought.spans.push([at + 1 - sought.length, at + 1])
}

/** True when one of `first` ends at most `distance` words before one of `then` begins; neighbours are 1 apart. */
function stand(first: readonly SoughtPhrase[], then: readonly SoughtPhrase[], distance: number): boolean {
  const ends = first.flatMap(sought => sought.spans.map(([, end]) => end)).sort((a, b) => a - b)
  const starts = then.flatMap(sought => sought.spans.map(([start]) => start)).sort((a, b) => a - b)
  let at = 0
  for (const end of ends) {
    while (at < starts.length && starts[at]! < end) at++
    if (at < starts.length && starts[at]! - end < distance) return true
  }
  return false
}

/** The phrases that speak for a match: all but those behind a NOT. */
function wantedPhrases(rule: Rule): Phrase[] {
  if (rule.kind === 'phrase') return [rule]
  if (rule.kind === 'near') return [...rule.left, ...rule.right]
  return rule.kind === 'not' ? [] : rule.parts.flatMap(wantedPhrases)
}
