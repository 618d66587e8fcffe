import { parseRule } from '../rules/parse-rule.ts'
import type { Phrase, Rule } from '../rules/rule.ts'
import { RuleMatcher } from '../rules/rule-matcher.ts'
import type { UnitTable } from '../rules/word-units.ts'
import type { DriverRule } from './driver.ts'

/**
 * A driver's rule ready for comments whose units are all in a table. A comment names the driver when something that it
 * says stands outside of everything that `unless` takes: `no waiting here, but I waited for the parcel` is about waiting.
 */
export class DriverMatcher {
  readonly #says: RuleMatcher
  readonly #unless: RuleMatcher | null

  /** @throws Error for a rule that cannot be read: rules are part of the sources, and a test reads all of them. */
  constructor({ says, unless }: DriverRule, table: UnitTable) {
    this.#says = new RuleMatcher(eitherOf(says), table, true)
    this.#unless = unless === undefined ? null : new RuleMatcher(eitherOf(unless), table, true)
  }

  /** True when `units[start .. end)` names the driver. */
  matches(units: Int32Array, start: number, end: number): boolean {
    return this.spansIn(units, start, end).length > 0
  }

  /** Where `units[start .. end)` names the driver, in units from `start`, one past the last as end; none where it does not. */
  spansIn(units: Int32Array, start: number, end: number): readonly (readonly [from: number, to: number])[] {
    if (!this.#says.matches(units, start, end)) return []
    const said = this.#says.spans()
    if (this.#unless?.matches(units, start, end) !== true) return said
    const excepted = this.#unless.spans()
    return said.filter(([from, to]) => !excepted.some(([a, b]) => from < b && a < to))
  }
}

/** Any of the items of a list. */
function eitherOf(list: string): Rule {
  const parts = list.split('|').map(partOf)
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
}

/** `a ~4 b`, or a word or phrase. */
function partOf(item: string): Rule {
  const near = /^(.+) ~(\d+) (.+)$/u.exec(item)
  if (near === null) return phraseOf(item)
  const [, left, distance, right] = near
  return { kind: 'near', distance: Number(distance), left: [phraseOf(left!)], right: [phraseOf(right!)] }
}

function phraseOf(item: string): Phrase {
  const parsed = parseRule(`"${item}"`)
  if (!parsed.ok || parsed.rule.kind !== 'phrase') throw new Error(`not a phrase: ${item}`)
  return parsed.rule
}
