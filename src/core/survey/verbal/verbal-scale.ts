/** What a verbal scale asks for. */
export type VerbalTopic =
  | 'likelihood'
  | 'satisfaction'
  | 'ease'
  | 'effort'
  | 'agreement'
  | 'quality'
  | 'good-bad'
  | 'thumbs'
  | 'happiness'
  | 'faces'
  | 'stars'
  | 'sentiment'
  | 'recommendation'

/** The words of one scale in one language, best point first; each point has the spellings that mean it. */
export interface VerbalScale {
  readonly topic: VerbalTopic
  readonly points: readonly (readonly string[])[]
  /** False for degrees of one thing, which have no middle between two sides; absent: true. */
  readonly hasMiddle?: boolean
}

/** Writes a scale as `best|synonym > … > worst`. */
export function scale(topic: VerbalTopic, words: string): VerbalScale {
  return { topic, points: words.split('>').map(point => point.split('|').map(word => word.trim())) }
}

/** Scales that are also offered without a middle, so that everybody has to take a side. */
const ALSO_EVEN: ReadonlySet<VerbalTopic> = new Set([
  'agreement',
  'satisfaction',
  'ease',
  'likelihood',
  'effort',
])

/**
 * The same scale without its middle, of four or six points. Null for one that is not offered so: of other points, of another
 * topic, or of degrees of one thing ("Very easy" to "Not at all easy"), whose third of five points is no middle.
 */
export function withoutMiddle(scale: VerbalScale): VerbalScale | null {
  const { topic, points, hasMiddle = true } = scale
  if (!ALSO_EVEN.has(topic) || !hasMiddle || (points.length !== 5 && points.length !== 7)) return null
  return { topic, points: points.toSpliced((points.length - 1) / 2, 1) }
}
