import type { JobContext } from '../../job-context.ts'
import { toSimpleCharacters } from '../../text/chinese/simple-characters.ts'
import type { Language } from '../../text/languages.ts'
import type { CommentSource } from '../read-comments.ts'
import { NO_LANGUAGE, readLanguages } from '../read-languages.ts'
import { readCommentUnits } from '../rules/comment-units.ts'
import { DriverMatcher } from './compile-rules.ts'
import { DRIVERS, type DriverRules } from './driver.ts'
import { loadDriverRules } from './load-rules.ts'
import type { UnitTable } from '../rules/word-units.ts'

const COMMENTS_A_STEP = 64

/** Which drivers the comments of all responses name, whatever is in play and whatever counts as low. Plain data. */
export interface NamedDrivers {
  /** Of response r: bit d for the driver at place d of {@link DRIVERS}. */
  readonly named: Uint16Array
  /** The language of each comment, by place in {@link NamedDrivers.languages}; 255 where it says nothing. */
  readonly languageOf: Uint8Array
  readonly languages: readonly SpokenLanguage[]
}

/** A language in which there are comments, and its rules; null where it has none. */
export interface SpokenLanguage {
  readonly language: Language
  readonly rules: DriverRules | null
}

/** In place of a language: the comment says nothing. */
const SAYS_NOTHING = 255

/**
 * Read which drivers each comment names, low or not, by the rules of its own language; those are loaded when a comment is
 * in it. About 0.1 ms a comment, so it is kept: counting costs next to nothing then.
 */
export async function readNamedDrivers(
  source: Omit<CommentSource, 'low'>,
  context: JobContext,
): Promise<NamedDrivers> {
  const { size } = source
  const { of, chinese, languageOf } = await readLanguages(source, context)
  const text = (index: number): string =>
    of[index] === chinese ? toSimpleCharacters(source.text(index)) : source.text(index)
  const { table, units, offsets } = await readCommentUnits({ size, text }, context)
  const spoken = new SpokenLanguages(table, context)
  const named = new Uint16Array(size)
  const languages = new Uint8Array(size).fill(SAYS_NOTHING)
  for (let index = 0; index < size; index++) {
    if (index % COMMENTS_A_STEP === 0) {
      context.report({ stage: 'assigning', fraction: index / size })
      await context.pause()
    }
    const language = languageOf(index)
    if (language === NO_LANGUAGE) continue
    const { place, matchers } = spoken.known(language) ?? (await spoken.learn(language))
    languages[index] = place
    matchers?.forEach((matcher, driver) => {
      if (matcher.matches(units, offsets[index]!, offsets[index + 1]!)) named[index]! |= 1 << driver
    })
  }
  return { named, languageOf: languages, languages: spoken.all }
}

/** A comment as the rules read it, by the language that it was found to be in. */
export function textForRules({ languageOf, languages }: NamedDrivers, index: number, text: string): string {
  return languages[languageOf[index]!]?.language === 'zh' ? toSimpleCharacters(text) : text
}

interface ReadRules {
  readonly place: number
  readonly matchers: readonly DriverMatcher[] | null
}

class SpokenLanguages {
  readonly all: SpokenLanguage[] = []
  readonly #table: UnitTable
  readonly #context: JobContext
  readonly #known = new Map<Language, ReadRules>()

  constructor(table: UnitTable, context: JobContext) {
    this.#table = table
    this.#context = context
  }

  known(language: Language): ReadRules | undefined {
    return this.#known.get(language)
  }

  /** A rule with `*` is compared with every unit that was met: there is a pause after each driver. */
  async learn(language: Language): Promise<ReadRules> {
    const rules = await loadDriverRules(language)
    const matchers: DriverMatcher[] = []
    for (const id of rules === null ? [] : DRIVERS) {
      matchers.push(new DriverMatcher(rules![id], this.#table))
      await this.#context.pause()
    }
    const read = { place: this.all.length, matchers: rules === null ? null : matchers }
    this.all.push({ language, rules })
    this.#known.set(language, read)
    return read
  }
}
