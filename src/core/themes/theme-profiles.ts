import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import { exp } from '../portable-math.ts'
import type { ThemeModel } from './theme-model.ts'
import type { Vocabulary } from './views.ts'

/** Fields that a theme speaks of nearly as much more than others as of its first one. */
const NEARLY_FIRST = 0.7
/** Words between two pauses, and shares of words in all themes. */
const WORDS_A_STEP = 256

/** How alike two themes are, by their numbers: 0..1. */
export type Likeness = (a: number, b: number) => number

/** How alike the themes of a model are in the fields of words that they speak of, whatever their languages. */
export interface FieldProfiles {
  readonly likeness: Likeness
  /** True when one of the fields that each speaks of most is the same. */
  shareFirstField(a: number, b: number): boolean
}

/** By how much a theme speaks more than themes do on the whole of some keys (fields, words), in the order of the keys. */
class Profile {
  readonly keys: number[] = []
  readonly lifts: number[] = []
  #squaredLength = 0

  add(key: number, lift: number): void {
    this.keys.push(key)
    this.lifts.push(lift)
    this.#squaredLength += lift * lift
  }

  /** The cosine of two profiles, 0..1; 0 where one of them is empty. */
  likeness(other: Profile): number {
    let product = 0
    for (let i = 0, j = 0; i < this.keys.length && j < other.keys.length;) {
      const apart = this.keys[i]! - other.keys[j]!
      if (apart === 0) product += this.lifts[i]! * other.lifts[j]!
      if (apart <= 0) i++
      if (apart >= 0) j++
    }
    return product === 0 ? 0 : product / Math.sqrt(this.#squaredLength * other.#squaredLength)
  }

  first(): number[] {
    const most = this.lifts.reduce((a, b) => Math.max(a, b), 0)
    return this.keys.filter((_, i) => this.lifts[i]! >= NEARLY_FIRST * most)
  }
}

/** Compare the themes of a model by fields; a field is the same in every language. */
export function profileFields(model: ThemeModel, vocabulary: Vocabulary): FieldProfiles {
  const { profiles } = fieldProfiles(model, vocabulary)
  const first = profiles.map(profile => profile.first())
  return {
    likeness: onceAPair(profiles),
    shareFirstField: (a, b) => first[a]!.some(field => first[b]!.includes(field)),
  }
}

/**
 * How alike the themes of a model are in fields and words, 0..1. A word is at home in one language.
 *
 * Cost: an exponential for each word and theme, with pauses; a comparison as long as the lists of both, once a pair.
 */
export async function profileWords(
  model: ThemeModel,
  vocabulary: Vocabulary,
  context: JobContext,
): Promise<Likeness> {
  const { themes, logWord } = model
  const { profiles, fields } = fieldProfiles(model, vocabulary)
  const shares = new Float64Array(themes)
  const words = vocabulary.size - vocabulary.fieldKeys.length
  const addWords = (from: number, to: number): void => {
    for (let word = from; word < to; word++) {
      for (let t = 0; t < themes; t++) shares[t] = exp(logWord[word * themes + t]!)
      addLifts(profiles, fields + word, shares, 0)
    }
  }
  await inBlocks(words, context, addWords, WORDS_A_STEP)
  return onceAPair(profiles)
}

/** The likeness of any two profiles, told once for each pair. */
function onceAPair(profiles: readonly Profile[]): Likeness {
  const size = profiles.length
  const known = new Float64Array(size * size).fill(-1)
  return (a, b) => {
    const at = a * size + b
    if (known[at]! < 0) known[at] = profiles[a]!.likeness(profiles[b]!)
    return known[at]!
  }
}

/** Profiles of the themes by fields, whose keys are 0 .. `fields` - 1. */
function fieldProfiles(
  model: ThemeModel,
  vocabulary: Vocabulary,
): { readonly profiles: readonly Profile[]; readonly fields: number } {
  const { themes } = model
  const profiles = Array.from({ length: themes }, () => new Profile())
  const shares = fieldShares(model, vocabulary)
  const fields = shares.length / Math.max(1, themes)
  for (let field = 0; field < fields; field++) addLifts(profiles, field, shares, field * themes)
  return { profiles, fields }
}

/** What share each field has of all that a theme says in words of fields, under `field * themes + theme`. */
function fieldShares({ themes, logWord }: ThemeModel, { size, fieldKeys }: Vocabulary): Float64Array {
  const numbers = new Map<string, number>()
  const numberOf = fieldKeys.map(key => {
    const name = key.slice(key.indexOf('#') + 1)
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  const values = new Float64Array(numbers.size * themes)
  for (const [at, field] of numberOf.entries())
    for (let t = 0; t < themes; t++) {
      const share = exp(logWord[(size - fieldKeys.length + at) * themes + t]!)
      // Languages in which a theme does not speak lend it next to nothing, but of every field.
      values[field * themes + t] = Math.max(values[field * themes + t]!, share)
    }
  const sums = new Float64Array(themes)
  for (let i = 0; i < values.length; i++) sums[i % themes]! += values[i]!
  return values.map((value, i) => value / sums[i % themes]!)
}

/** Add to each profile by how much its share, one a theme from `from` on, lies above the mean of all. */
function addLifts(profiles: readonly Profile[], key: number, shares: Float64Array, from: number): void {
  const themes = profiles.length
  let sum = 0
  for (let t = 0; t < themes; t++) sum += shares[from + t]!
  const mean = sum / themes
  for (let t = 0; t < themes; t++)
    if (shares[from + t]! > mean) profiles[t]!.add(key, shares[from + t]! - mean)
}
