declare module 'tiny-segmenter' {
  export default class TinySegmenter {
    /** The words of a text in order; joined they are the text. */
    segment(text: string): string[]
  }
}
