import type { Mark } from '../../themes/merge-marks.ts'
import type { KnownNames } from './known-names.ts'
import type { PrivacyFacts } from './privacy-facts.ts'
import {
  overlaps,
  personalDataIn,
  PERSONAL_KINDS,
  type PersonalKind,
  type PersonalStretch,
} from './personal-data.ts'

/** Takes personal data out of texts and counts what it took. */
export class Scrubber {
  readonly #names: KnownNames
  readonly #placeholders: Readonly<Record<PersonalKind, string>>
  readonly #removed = new Map<PersonalKind, number>()

  /** @param placeholders - What stands in the place of each kind. */
  constructor(names: KnownNames, placeholders: Readonly<Record<PersonalKind, string>>) {
    this.#names = names
    this.#placeholders = placeholders
  }

  /** The text without personal data; the same text where there is none. */
  text(text: string): string {
    return this.#replaced(text, this.#stretchesIn(text, this.#names.in(text)))
  }

  /** The same for what is short and no comment, such as a topic: only whole names are looked for. */
  label(text: string): string {
    return this.#replaced(text, this.#stretchesIn(text, this.#names.wholeIn(text)))
  }

  /** The text without personal data, and its marks where they are then; a mark on something that goes, goes too. */
  marked(text: string, marks: readonly Mark[]): { readonly text: string; readonly marks: readonly Mark[] } {
    const stretches = this.#stretchesIn(text, this.#names.in(text))
    if (stretches.length === 0) return { text, marks }
    const kept = marks.filter(([start, end]) => !stretches.some(each => overlaps(each, { start, end })))
    const moved = (position: number): number =>
      stretches.reduce(
        (sum, { start, end, kind }) =>
          end <= position ? sum + this.#placeholders[kind].length - (end - start) : sum,
        position,
      )
    return {
      text: this.#replaced(text, stretches),
      marks: kept.map(([start, end]) => [moved(start), moved(end)]),
    }
  }

  /** How many stretches of each kind were taken out so far. */
  get removed(): PrivacyFacts['removed'] {
    const counts = PERSONAL_KINDS.map(kind => [kind, this.#removed.get(kind) ?? 0] as const)
    return Object.fromEntries(counts) as Record<PersonalKind, number>
  }

  #stretchesIn(text: string, known: readonly PersonalStretch[]): PersonalStretch[] {
    const own = personalDataIn(text)
    const names = known.filter(name => !own.some(other => overlaps(other, name)))
    return [...own, ...names].sort((a, b) => a.start - b.start)
  }

  #replaced(text: string, stretches: readonly PersonalStretch[]): string {
    let result = ''
    let at = 0
    for (const { start, end, kind } of stretches) {
      result += text.slice(at, start) + this.#placeholders[kind]
      at = end
      this.#removed.set(kind, (this.#removed.get(kind) ?? 0) + 1)
    }
    return result + text.slice(at)
  }
}
