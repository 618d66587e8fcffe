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
}

/** Writes a scale as `best|synonym > … > worst`. */
export function scale(topic: VerbalTopic, words: string): VerbalScale {
  return { topic, points: words.split('>').map(point => point.split('|').map(word => word.trim())) }
}
