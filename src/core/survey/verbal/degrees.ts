import type { VerbalScale, VerbalTopic } from './verbal-scale.ts'

/** How a language says to which degree something is so, from the highest to none; each with its other spellings. */
export interface Degrees {
  /** extremely */
  readonly top: string
  /** very */
  readonly high: string
  /** somewhat */
  readonly mild: string
  /** not so */
  readonly little: string
  /** not at all */
  readonly none: string
  /** Between a degree and its word; '' where words are written together. */
  readonly blank: string
}

/** Words of one meaning, written `one|other`. */
type Words = string

/** Degrees of something and of its contrary, seven points: "Extremely easy" to "Extremely difficult". */
export function bothWays(
  topic: VerbalTopic,
  degrees: Degrees,
  { good, neutral, bad }: { readonly good: Words; readonly neutral: Words; readonly bad: Words },
): VerbalScale {
  const { top, high, mild } = degrees
  const said = (degree: Words, words: Words): readonly string[] => joined(degree, words, degrees.blank)
  return {
    topic,
    points: [
      said(top, good),
      said(high, good),
      said(mild, good),
      neutral.split('|'),
      said(mild, bad),
      said(high, bad),
      said(top, bad),
    ],
  }
}

/**
 * Degrees of one thing alone, of five points ("Extremely easy", "Very easy", "Somewhat easy", "Not so easy", "Not at all
 * easy") and of four (without "extremely").
 *
 * @param isBad - Nobody wants it: none of it is best.
 */
export function oneWay(
  topic: VerbalTopic,
  degrees: Degrees,
  words: Words,
  isBad = false,
): readonly VerbalScale[] {
  const { top, high, mild, little, none } = degrees
  const four = [high, mild, little, none].map(degree => joined(degree, words, degrees.blank))
  const five = [joined(top, words, degrees.blank), ...four]
  return [five, four].map(points => ({
    topic,
    points: isBad ? points.toReversed() : points,
    hasMiddle: false,
  }))
}

function joined(degree: Words, words: Words, blank: string): readonly string[] {
  return degree.split('|').flatMap(each => words.split('|').map(word => `${each}${blank}${word}`))
}
