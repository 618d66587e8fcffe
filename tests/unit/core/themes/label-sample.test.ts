import { expect, test } from 'vitest'
import { Lexicon } from '#core/text/lexicon.ts'
import { type LabelSample, takeLabelSample, takePartSample } from '#core/themes/label-sample.ts'
import { quietContext } from './run-themes.ts'

/** Words of a part, its comment and the theme of which it speaks: 0 and 1 are top themes, 2 and 3 lie under 1. */
const PARTS: readonly (readonly [words: string, comment: number, theme: number])[] = [
  ['the lift broke', 0, 0],
  ['staff were rude', 0, 2],
  ['that lift again', 0, 0],
  ['rude and slow', 0, 3],
  ['RT the lift broke', 1, 0],
  ['RT the lift broke', 2, 0],
  ['slow answers', 3, 1],
  ['slow answers', 4, 1],
  ['nothing of these', 5, -1],
]

const PARENTS = [-1, -1, 1, 1]

function speakingParts() {
  const lexicon = new Lexicon()
  const entries = PARTS.map(([words]) =>
    words.split(' ').map(word => lexicon.entryOf(lexicon.spellingAt(word, 0, word.length), 'en')),
  )
  let end = 0
  const offsets = Uint32Array.from([0, ...entries.map(({ length }) => (end += length))])
  const languages = new Uint8Array(PARTS.length)
  return {
    lexicon,
    tree: { parentOf: PARENTS, topOf: (theme: number) => (theme > 1 ? PARENTS[theme]! : theme) },
    parts: { size: PARTS.length, tokens: Int32Array.from(entries.flat()), offsets, languages },
    commentOf: Uint32Array.from(PARTS, ([, comment]) => comment),
    main: Int16Array.from(PARTS, ([, , theme]) => theme),
  }
}

function written({ lexicon, themes, themeSizes, tokens, offsets, size }: LabelSample) {
  const comments = Array.from({ length: size }, (_, d) => {
    const words = [...tokens.subarray(offsets[d], offsets[d + 1])].map(entry => lexicon.spellingOf[entry])
    return [themes[d], words.join(' ')]
  })
  return { comments, sizes: [...themeSizes] }
}

test('parts of a comment that speak of a theme are one comment; what is passed on counts once, equal words of several people each', async () => {
  expect(written(await takeLabelSample(speakingParts(), [1, 0], quietContext()))).toEqual({
    comments: [
      [1, 'the lift broke that lift again'],
      [0, 'staff were rude rude and slow'],
      [1, 'RT the lift broke'],
      [0, 'slow answers'],
      [0, 'slow answers'],
      [-1, 'nothing of these'],
    ],
    sizes: [3, 2],
  })
})

test('sub-themes are told apart within their theme', async () => {
  expect(written(await takePartSample(speakingParts(), { top: 1, below: [2, 3] }, quietContext()))).toEqual({
    comments: [
      [0, 'staff were rude'],
      [1, 'rude and slow'],
      [-1, 'slow answers'],
      [-1, 'slow answers'],
    ],
    sizes: [1, 1],
  })
})
