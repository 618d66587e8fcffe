import { expect, test } from 'vitest'
import { CommentReader } from '#core/text/comment-reader.ts'
import { fileLanguageOf } from '#core/text/detect-language.ts'
import { Lexicon } from '#core/text/lexicon.ts'
import { findCandidates } from '#core/themes/candidates.ts'
import { secondName } from '#core/themes/complete-names.ts'
import { countFields } from '#core/themes/count-fields.ts'
import { countSpellings } from '#core/themes/spellings.ts'
import { quietContext } from './run-themes.ts'

/** Comments of the theme in question, `n` of each, and of all other themes. */
interface Case {
  readonly theme: readonly (readonly [n: number, text: string, language?: 'nl'])[]
  readonly rest: Case['theme']
  /** The word that goes beside `resolution`; null for none. */
  readonly second: string | null
}

const OTHERS: Case['rest'] = [[12, 'nothing of the kind']]

test.each<readonly [string, Case]>([
  [
    'a name for few comments gets the word that adds most of the others',
    {
      theme: [
        [3, 'the resolution'],
        [5, 'the garden'],
        [4, 'the garden, the resolution'],
        [3, 'the piano'],
        [25, 'so so'],
      ],
      rest: OTHERS,
      second: 'garden',
    },
  ],
  [
    'a name for a quarter of the comments is enough',
    {
      theme: [
        [10, 'the resolution'],
        [10, 'the garden'],
        [20, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a word of the same comments adds nothing',
    {
      theme: [
        [6, 'the resolution, the garden'],
        [1, 'the garden'],
        [33, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a word of all themes tells nobody what this one is',
    {
      theme: [
        [5, 'the resolution'],
        [6, 'the garden'],
        [29, 'so so'],
      ],
      rest: [
        [3, 'the garden'],
        [7, 'so so'],
      ],
      second: null,
    },
  ],
  [
    'a word that begins alike says the same',
    {
      theme: [
        [5, 'the resolution'],
        [6, 'the resolving'],
        [29, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a word of another language does not stand beside it',
    {
      theme: [
        [5, 'the resolution'],
        [6, 'de tuin', 'nl'],
        [29, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a word of the same field says the same',
    {
      theme: [
        [5, 'the resolution'],
        [6, 'the breakfast'],
        [29, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a verb does not stand beside it',
    {
      theme: [
        [5, 'the resolution'],
        [15, 'they transferred me'],
        [20, 'so so'],
      ],
      rest: OTHERS,
      second: null,
    },
  ],
  [
    'a verb that two in five comments hold does',
    {
      theme: [
        [5, 'the resolution'],
        [16, 'they transferred me'],
        [19, 'so so'],
      ],
      rest: OTHERS,
      second: 'transfer',
    },
  ],
  [
    'so does it beside a name whose field tells the theme',
    {
      theme: [
        [5, 'the resolution'],
        [16, 'the breakfast, they transferred me'],
        [19, 'so so'],
      ],
      rest: [[400, 'nothing of the kind']],
      second: 'transfer',
    },
  ],
  [
    'where nothing else is needed',
    {
      theme: [
        [5, 'the resolution'],
        [15, 'the breakfast, the garden'],
        [20, 'so so'],
      ],
      rest: [[400, 'nothing of the kind']],
      second: null,
    },
  ],
])('%s', async (_what, { theme, rest, second }) => {
  const lexicon = new Lexicon()
  const readers = {
    en: new CommentReader(lexicon, fileLanguageOf([]), 'en'),
    nl: new CommentReader(lexicon, fileLanguageOf([]), 'nl'),
  }
  const texts = [theme, rest].flatMap((group: Case['theme'], number) =>
    group.flatMap(([n, text, language = 'en']) =>
      Array.from({ length: n }, () => ({ text, language, number })),
    ),
  )
  const read = texts.map(({ text, language }) => {
    const reader = language === 'nl' ? readers.nl : readers.en
    reader.scan(text)
    return [...reader.tokens.subarray(0, reader.readEntries())]
  })
  let end = 0
  const sample = {
    lexicon,
    size: texts.length,
    themes: Int16Array.from(texts, ({ number }) => number),
    themeCount: 2,
    themeSizes: Uint32Array.from([theme, rest], group => group.reduce((sum, [n]) => sum + n, 0)),
    tokens: Int32Array.from(read.flat()),
    offsets: Uint32Array.from([0, ...read.map(tokens => (end += tokens.length))]),
  }
  const keyed = (await findCandidates(sample, quietContext())).map(candidate => ({
    key: candidate.stems.map(stem => lexicon.keyOfStem[stem]).join(' '),
    candidate,
    worth: 1,
  }))
  const fieldOf = (key: string): number[] => (/resolut$|breakfast/.test(key) ? [0] : [])
  const fields = await countFields(sample, lexicon.keyOfStem.map(fieldOf), quietContext())
  const spellings = await countSpellings(sample, quietContext())
  const name = keyed.find(({ key }) => key === 'en:resolut')!.candidate
  const others = keyed.filter(({ candidate }) => candidate !== name)
  const found = await secondName(
    { theme: 0, name, others, worth: 1 },
    { sample, fields, spellings },
    quietContext(),
  )
  expect(found === null ? null : keyed.find(({ candidate }) => candidate === found)!.key).toBe(
    second === null ? null : `en:${second}`,
  )
})
