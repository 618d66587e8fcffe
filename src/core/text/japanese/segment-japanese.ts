import TinySegmenter from 'tiny-segmenter'
import { partsPair } from '../surrogate-pairs.ts'

const segmenter = new TinySegmenter()

/**
 * Cut a run of Japanese characters into words, by the weights of TinySegmenter (whole numbers, no dictionary, the same in
 * every engine). Calls `word` with the start and end of each in the run. Time grows with the run.
 */
export function segmentJapanese(run: string, word: (start: number, end: number) => void): void {
  let [from, at] = [0, 0]
  for (const part of segmenter.segment(run)) {
    at += part.length
    // TinySegmenter knows UTF-16 units, no characters of two of them.
    if (partsPair(run, at)) continue
    word(from, at)
    from = at
  }
}
