import { exp } from '../portable-math.ts'
import type { ThemeModel } from './theme-model.ts'
import type { Vocabulary } from './views.ts'

/** Fields that a theme speaks of nearly as much more than others as of its first one. */
const NEARLY_FIRST = 0.7

/** What themes speak of more than themes do on the whole, and how alike they are in it. */
export interface ThemeProfiles {
  /** How alike two themes are in the fields of words that they speak of, whatever their languages; 0..1. */
  likeInFields(a: number, b: number): number
  /** How alike they are in fields and words; 0..1. */
  likeInWords(a: number, b: number): number
  /** True when one of the fields that each speaks of most is the same. */
  shareFirstField(a: number, b: number): boolean
}

/** One number a key and theme, under `key * themes + theme`. */
interface Lifts {
  readonly keys: number
  readonly values: Float64Array
}

/** Compare the themes of a model. A field is the same in every language; a word is at home in one. */
export function profileThemes(model: ThemeModel, vocabulary: Vocabulary): ThemeProfiles {
  const { themes } = model
  const fields = liftsOf(fieldShares(model, vocabulary), themes)
  let words: Lifts | null = null
  const first = Array.from({ length: themes }, (_, theme) => firstFields(fields, themes, theme))
  return {
    likeInFields: (a, b) => cosine([fields], themes, a, b),
    likeInWords(a, b) {
      words ??= liftsOf(wordShares(model, vocabulary), themes)
      return cosine([fields, words], themes, a, b)
    },
    shareFirstField: (a, b) => first[a]!.some(field => first[b]!.includes(field)),
  }
}

/** What share each field has of all that a theme says in words of fields. */
function fieldShares({ themes, logWord }: ThemeModel, { size, fieldKeys }: Vocabulary): Lifts {
  const numbers = new Map<string, number>()
  const numberOf = fieldKeys.map(key => {
    const name = key.slice(key.indexOf('#') + 1)
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  const values = new Float64Array(numbers.size * themes)
  const sums = new Float64Array(themes)
  for (let t = 0; t < themes; t++) {
    for (const [at, field] of numberOf.entries()) {
      const share = exp(logWord[(size - fieldKeys.length + at) * themes + t]!)
      // Languages in which a theme does not speak lend it next to nothing, but of every field.
      values[field * themes + t] = Math.max(values[field * themes + t]!, share)
    }
    for (let field = 0; field < numbers.size; field++) sums[t]! += values[field * themes + t]!
  }
  for (let i = 0; i < values.length; i++) values[i]! /= sums[i % themes]!
  return { keys: numbers.size, values }
}

/** What share each word has of all words of a theme, fields apart. */
function wordShares({ themes, logWord }: ThemeModel, { size, fieldKeys }: Vocabulary): Lifts {
  const keys = size - fieldKeys.length
  return { keys, values: logWord.subarray(0, keys * themes).map(each => exp(each)) }
}

/** By how much each share lies above its mean over the themes; 0 where it lies below. */
function liftsOf({ keys, values }: Lifts, themes: number): Lifts {
  const lifts = new Float64Array(values.length)
  for (let key = 0; key < keys; key++) {
    const row = key * themes
    let sum = 0
    for (let t = 0; t < themes; t++) sum += values[row + t]!
    for (let t = 0; t < themes; t++) lifts[row + t] = Math.max(0, values[row + t]! - sum / themes)
  }
  return { keys, values: lifts }
}

function firstFields({ keys, values }: Lifts, themes: number, theme: number): number[] {
  const lifts = Array.from({ length: keys }, (_, field) => values[field * themes + theme]!)
  const most = lifts.reduce((a, b) => Math.max(a, b), 0)
  return [...lifts.keys()].filter(field => lifts[field]! > 0 && lifts[field]! >= NEARLY_FIRST * most)
}

function cosine(all: readonly Lifts[], themes: number, a: number, b: number): number {
  let [ab, aa, bb] = [0, 0, 0]
  for (const { keys, values } of all)
    for (let key = 0; key < keys; key++) {
      const [x, y] = [values[key * themes + a]!, values[key * themes + b]!]
      ab += x * y
      aa += x * x
      bb += y * y
    }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb)
}
