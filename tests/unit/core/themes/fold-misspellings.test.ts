import { expect, test } from 'vitest'
import { Pace } from '#core/themes/pace.ts'
import { readLowComments } from '#core/themes/read-comments.ts'
import { quietContext } from './run-themes.ts'

const times = (n: number, text: string): string[] => Array.from({ length: n }, () => text)

const COMMENTS = [
  ...times(60, 'the delivery of my parcel was late'),
  ...times(30, 'nobody received an answer about the flight'),
  ...times(40, 'the weather and the leather were fine today'),
  ...times(3, 'the delivrey was a disaster for everybody'),
  'my delvery never came to the house',
  'the delliveries came twice on one day',
  'the delibery came to another house',
  'a weyather like that was what they had',
  'nobody recieved the letter from the office',
  'feather pillows were what they promised us',
  'a fright in the night was what we had',
  ...times(2, 'a flihgt was what we wanted to have'),
  ...times(40, 'de klantenservice van het bedrijf was te laat en niemand belde'),
  'de klantenservce van het bedrijf was te laat en niemand belde ons',
  'the klantenservce was what they called it over there',
]

/** Which of two spellings count as one word, in comments in any order of rows. */
async function areOne(texts: readonly string[]) {
  const low = new Uint8Array(texts.length).fill(1)
  const source = { size: texts.length, text: (index: number) => texts[index]!, low }
  const { lexicon } = await readLowComments(source, new Pace(quietContext()))
  return (one: string, other: string, language: 'en' | 'nl'): boolean => {
    const stems = [one, other].map(word => lexicon.knownStemOf(word, language))
    return stems[0]! >= 0 && stems[0] === stems[1]
  }
}

test.each([
  ['two letters exchanged', 'en', 'delivery', 'delivrey', true],
  ['a letter that is missing', 'en', 'delivery', 'delvery', true],
  ['a letter that is doubled', 'en', 'delivery', 'dellivery', true],
  ['not where another letter stands', 'en', 'delivery', 'delibery', false],
  ['not where another letter was added', 'en', 'weather', 'weyather', false],
  ['in another form of the word', 'en', 'receive', 'recieved', true],
  ['in another language', 'nl', 'klantenservice', 'klantenservce', true],
  ['not where only another language has the word', 'en', 'klantenservice', 'klantenservce', false],
  ['not at the start', 'en', 'weather', 'feather', false],
  ['not where both are frequent', 'en', 'weather', 'leather', false],
  ['not where it is not twenty times as frequent', 'en', 'flight', 'flihgt', false],
] as const)('%s', async (_, language, right, wrong, isOne) => {
  for (const texts of [COMMENTS, COMMENTS.toReversed()])
    expect((await areOne(texts))(right, wrong, language)).toBe(isOne)
})
