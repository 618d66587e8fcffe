import type { JobContext } from '../../job-context.ts'
import { toSimpleCharacters } from '../../text/chinese/simple-characters.ts'
import type { Language } from '../../text/languages.ts'
import { NO_LANGUAGE, readLanguages } from '../read-languages.ts'
import type { CommentSource } from '../read-comments.ts'
import { type CommentUnits, readCommentUnits } from '../rules/comment-units.ts'
import { DriverMatcher } from './compile-rules.ts'
import { driverMarks } from './driver-marks.ts'
import { DRIVERS, type DriverFigures, type DriverRules, type DriversOverview } from './driver.ts'
import { loadDriverRules } from './load-rules.ts'

const COMMENTS_A_STEP = 64
const EXAMPLES = 3
/** Low-score comments of a driver from which its examples are chosen. */
const MOST_CANDIDATES = 60
const READS_WELL = { from: 30, to: 220 }

interface Tally {
  low: number
  rest: number
  /** Low-score responses that name it, the first of them. */
  readonly candidates: number[]
}

export interface CountDriversInput extends CommentSource {
  /** 1 for each response in play; absent: all. */
  readonly mask?: Uint8Array
}

/**
 * Count how often the built-in drivers are named, in low-score comments and in the others. Every comment is compared with
 * the rules of its own language; those are loaded when a comment is in it. Comments that say nothing count nowhere.
 */
export async function countDrivers(input: CountDriversInput, context: JobContext): Promise<DriversOverview> {
  const languages = await readLanguages(input, context)
  const isSimple = (index: number): boolean => languages.of[index] === languages.chinese
  const text = (index: number): string =>
    isSimple(index) ? toSimpleCharacters(input.text(index)) : input.text(index)
  const comments = await readCommentUnits({ size: input.size, text }, context)
  const counter = new DriverCounter(comments)
  for (let index = 0; index < input.size; index++) {
    if (index % COMMENTS_A_STEP === 0) {
      context.report({ stage: 'assigning', fraction: index / input.size })
      await context.pause()
    }
    const language = languages.languageOf(index)
    if (language === NO_LANGUAGE || (input.mask !== undefined && input.mask[index] !== 1)) continue
    await counter.count(index, language, input.low[index] === 1)
  }
  return counter.overview({ text, languageOf: index => languages.languageOf(index) })
}

interface ReadComments extends Pick<CommentSource, 'text'> {
  readonly languageOf: (index: number) => Language | null
}

class DriverCounter {
  readonly #comments: CommentUnits
  readonly #matchers = new Map<Language, readonly DriverMatcher[] | null>()
  readonly #rules = new Map<Language, DriverRules | null>()
  readonly #tallies: readonly Tally[] = DRIVERS.map(() => ({ low: 0, rest: 0, candidates: [] }))
  readonly #bases = { low: 0, rest: 0, withoutDriver: 0, otherLanguages: 0 }

  constructor(comments: CommentUnits) {
    this.#comments = comments
  }

  async count(index: number, language: Language, isLow: boolean): Promise<void> {
    const side = isLow ? 'low' : 'rest'
    this.#bases[side]++
    const matchers = await this.#matchersFor(language)
    if (matchers === null) this.#bases.otherLanguages++
    const named = matchers === null ? [] : this.#named(index, matchers)
    if (isLow && named.length === 0) this.#bases.withoutDriver++
    for (const tally of named) {
      tally[side]++
      if (isLow && tally.candidates.length < MOST_CANDIDATES) tally.candidates.push(index)
    }
  }

  #named(index: number, matchers: readonly DriverMatcher[]): Tally[] {
    const { units, offsets } = this.#comments
    const [start, end] = [offsets[index]!, offsets[index + 1]!]
    return this.#tallies.filter((_, i) => matchers[i]!.matches(units, start, end))
  }

  async #matchersFor(language: Language): Promise<readonly DriverMatcher[] | null> {
    const known = this.#matchers.get(language)
    if (known !== undefined) return known
    const rules = await loadDriverRules(language)
    this.#rules.set(language, rules)
    const { table } = this.#comments
    const made = rules === null ? null : DRIVERS.map(id => new DriverMatcher(rules[id], table))
    this.#matchers.set(language, made)
    return made
  }

  /** @param text - As the rules read it. */
  overview({ text, languageOf }: ReadComments): DriversOverview {
    const shown = new Set<number>()
    const drivers = this.#tallies.map(({ low, rest, candidates }, i): DriverFigures => {
      const fresh = readableFirst(candidates, { text, languageOf }).filter(index => !shown.has(index))
      const examples = fresh.slice(0, EXAMPLES)
      for (const index of examples) shown.add(index)
      return {
        id: DRIVERS[i]!,
        low: { n: low, share: shareOf(low, this.#bases.low) },
        rest: { n: rest, share: shareOf(rest, this.#bases.rest) },
        examples,
        exampleMarks: examples.map(index => {
          const rules = this.#rules.get(languageOf(index)!)
          return rules == null ? [] : driverMarks(rules[DRIVERS[i]!], text(index))
        }),
      }
    })
    return { drivers, ...this.#bases }
  }
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Those in the commonest language first, of them those that read at a glance, shorter before longer. */
function readableFirst(candidates: readonly number[], { text, languageOf }: ReadComments): number[] {
  const inLanguage = new Map<Language | null, number>()
  for (const index of candidates) {
    const language = languageOf(index)
    inLanguage.set(language, (inLanguage.get(language) ?? 0) + 1)
  }
  const common = (index: number): number => inLanguage.get(languageOf(index))!
  const lengths = new Map(candidates.map(index => [index, text(index).trim().length]))
  const unfit = (length: number): number => (length >= READS_WELL.from && length <= READS_WELL.to ? 0 : 1)
  return [...candidates].sort((a, b) => {
    const [one, other] = [lengths.get(a)!, lengths.get(b)!]
    return common(b) - common(a) || unfit(one) - unfit(other) || one - other || a - b
  })
}
