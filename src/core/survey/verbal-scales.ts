import { once } from '../once.ts'
import { foldText } from './fold-text.ts'
import type { ScaleKind } from './scale.ts'
import { CHINESE_SCALES } from './verbal/chinese.ts'
import { DEGREE_SCALES } from './verbal/degree-scales.ts'
import { DUTCH_SCALES } from './verbal/dutch.ts'
import { ENGLISH_SCALES } from './verbal/english.ts'
import { FACE_SCALES } from './verbal/faces.ts'
import { FRENCH_SCALES } from './verbal/french.ts'
import { GERMAN_SCALES } from './verbal/german.ts'
import { POLISH_SCALES } from './verbal/polish.ts'
import { SPANISH_SCALES } from './verbal/spanish.ts'
import { withoutMiddle, type VerbalScale, type VerbalTopic } from './verbal/verbal-scale.ts'

/**
 * Verbal scales by language. Where the words of a file fit several, the one that tells most of them apart is meant,
 * then the one with the fewest points.
 */
const VERBAL_SCALES: readonly VerbalScale[] = [
  ...ENGLISH_SCALES,
  ...DUTCH_SCALES,
  ...POLISH_SCALES,
  ...CHINESE_SCALES,
  ...GERMAN_SCALES,
  ...FRENCH_SCALES,
  ...SPANISH_SCALES,
  ...FACE_SCALES,
  ...DEGREE_SCALES,
]

interface IndexedScale {
  readonly scale: VerbalScale
  readonly pointOf: ReadonlyMap<string, number>
  /** The same scale without its middle, of four or six points; absent for one that nobody offers so. */
  readonly even?: IndexedScale
}

/** Some thousand words to fold: not while the app starts. */
const indexedScales = once((): readonly IndexedScale[] =>
  VERBAL_SCALES.map(verbal => ({ ...indexed(verbal), ...evenOf(verbal) })),
)

function indexed(scale: VerbalScale): IndexedScale {
  const words = scale.points.flatMap((spellings, point) =>
    spellings.map(word => [foldText(word), point] as const),
  )
  return { scale, pointOf: new Map(words) }
}

function evenOf(scale: VerbalScale): Pick<IndexedScale, 'even'> {
  const without = withoutMiddle(scale)
  return without === null ? {} : { even: indexed(without) }
}

/** The words of all scales: most columns hold none of them, and thousands of columns are asked about. */
const knownWords = once(
  (): ReadonlySet<string> => new Set(indexedScales().flatMap(({ pointOf }) => [...pointOf.keys()])),
)

/** A verbal scale and the scores of its words. */
export interface FoundScale {
  readonly topic: VerbalTopic
  readonly points: number
  /** Best first: the words as given, and for a point that is not among them its usual word. */
  readonly labels: readonly (readonly [label: string, score: number])[]
  /** What the middle of the scale would be called where it has none; null where it has one, or never has. */
  readonly missingMiddle: string | null
}

/**
 * The verbal scale that holds every one of the given words, and the score of each: n points count n (best) to 1.
 * At least two different points must be there. Null where no scale fits. A scale without a middle ("Strongly agree", "Agree",
 * "Disagree", "Strongly disagree") is taken only where all its points are there.
 *
 * @param points - How many points the scale is known to have: settles whether it has a middle, and nothing else.
 */
export function findVerbalScale(words: readonly string[], points?: number): FoundScale | null {
  if (words.length > 0 && !knownWords().has(foldText(words[0]!))) return null
  const folded = [...new Set(words.map(foldText))]
  const best = mostTelling(
    indexedScales().filter(({ pointOf }) => folded.every(word => pointOf.has(word))),
    folded,
  )
  if (best === null) return null
  const { even } = best
  const isEven = even !== undefined && folded.every(word => even.pointOf.has(word)) && isMeant(even)
  const found = isEven ? even : best
  return {
    topic: best.scale.topic,
    points: found.scale.points.length,
    labels: labelsOf(found, words),
    missingMiddle: isEven ? capitalise(best.scale.points[(best.scale.points.length - 1) / 2]![0]!) : null,
  }

  function isMeant({ scale, pointOf }: IndexedScale): boolean {
    const told = new Set(folded.map(word => pointOf.get(word))).size
    return points === undefined ? told === scale.points.length : points === scale.points.length
  }
}

function labelsOf(
  { scale: { points }, pointOf }: IndexedScale,
  words: readonly string[],
): FoundScale['labels'] {
  return points.flatMap((spellings, point) => {
    const present = words.filter(word => pointOf.get(foldText(word)) === point)
    const score = points.length - point
    return (present.length > 0 ? present : [capitalise(spellings[0]!)]).map(word => [word, score] as const)
  })
}

/**
 * Of several answers, each with its cells, the words of the one scale that holds most of the cells; of several such scales
 * that which tells most words apart, then the one with the fewest points. Empty where none tells two.
 */
export function wordsOfOneScale(
  answers: readonly { readonly value: string; readonly n: number }[],
): ReadonlySet<string> {
  const folded = answers
    .map(({ value, n }) => ({ value, n, word: foldText(value) }))
    .filter(({ word }) => knownWords().has(word))
  if (folded.length < 2) return new Set()
  let best: readonly (typeof folded)[number][] = []
  let most = [0, 0, 0]
  for (const { scale, pointOf } of indexedScales()) {
    const held = folded.filter(({ word }) => pointOf.has(word))
    const told = new Set(held.map(({ word }) => pointOf.get(word))).size
    if (told < 2) continue
    const rank = [held.reduce((sum, { n }) => sum + n, 0), told, -scale.points.length]
    const place = rank.findIndex((value, index) => value !== most[index])
    if (place !== -1 && rank[place]! > most[place]!) [best, most] = [held, rank]
  }
  return new Set(best.map(({ value }) => value))
}

/**
 * The scale that tells the most words apart, then the one with the fewest points; null where all words mean one point.
 */
function mostTelling(scales: readonly IndexedScale[], words: readonly string[]): IndexedScale | null {
  let best: { readonly found: IndexedScale; readonly told: number } | null = null
  for (const found of scales) {
    const told = new Set(words.map(word => found.pointOf.get(word))).size
    const isBetter =
      best === null ||
      told > best.told ||
      (told === best.told && found.scale.points.length < best.found.scale.points.length)
    if (told >= 2 && isBetter) best = { found, told }
  }
  return best?.found ?? null
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** True for words that say how far a statement is true, or how likely something is: that can be something bad. */
export function isOfStatements(topic: VerbalTopic): boolean {
  return topic === 'agreement' || topic === 'likelihood'
}

/** The kind of scale that a verbal scale is; `custom` where the question is about neither effort nor satisfaction. */
export function kindOfVerbalScale(topic: VerbalTopic, points: number, asksForEase: boolean): ScaleKind {
  const isEase = topic === 'ease' || topic === 'effort' || (topic === 'agreement' && asksForEase)
  if (isEase) return points === 7 ? 'ces7' : points === 5 ? 'ces5' : 'custom'
  if (topic === 'satisfaction' || topic === 'quality') {
    return points === 7 ? 'csat7' : points === 5 ? 'csat5' : points === 3 ? 'faces3' : 'custom'
  }
  if (topic === 'good-bad') return points === 2 ? 'good-bad' : 'faces3'
  if (topic === 'thumbs') return 'thumbs'
  if (topic === 'faces') return 'csat5'
  if (topic === 'stars') return 'stars5'
  if (topic === 'sentiment' || topic === 'recommendation') return 'sentiment3'
  return topic === 'happiness' ? 'happiness' : 'custom'
}
