import { describe, expect, test } from 'vitest'
import { foldText } from '#core/survey/fold-text.ts'
import { findVerbalScale } from '#core/survey/verbal-scales.ts'

/** Best to worst. */
const SCALES: readonly [language: string, words: string][] = [
  ['English ease', 'Very easy > Easy > Neither easy nor difficult > Difficult > Very difficult'],
  [
    'English agreement, 7',
    'Strongly agree > Agree > Somewhat agree > Neither agree nor disagree > Somewhat disagree > Disagree > Strongly disagree',
  ],
  ['English satisfaction', 'Very satisfied > Satisfied > Neutral > Dissatisfied > Very dissatisfied'],
  [
    'English likelihood',
    'Extremely likely > Likely > Neither likely nor unlikely > Unlikely > Extremely unlikely',
  ],
  ['English quality', 'Excellent > Good > Average > Poor > Very poor'],
  ['English sentiment', 'positive > neutral > negative'],
  ['English classes', 'Promoter > Passive > Detractor'],
  ['Zendesk', 'Good > Bad'],
  ['Help Scout', 'Great > Okay > Not Good'],
  ['Intercom', 'amazing > good > ok > bad > terrible'],
  ['thumbs', '👍 > 👎'],
  ['thumbs with skin tone', '👍🏽 > 👎🏿'],
  ['three faces', '😀 > 😐 > 🙁'],
  ['five faces', '😍 > 🙂 > 😐 > 🙁 > 😡'],
  ['English stars', 'Five stars > Four stars > Three stars > Two stars > One star'],
  [
    'English ease, 7, with degrees',
    'Extremely easy > Very easy > Somewhat easy > Neither easy nor difficult > Somewhat difficult > Very difficult > Extremely difficult',
  ],
  [
    'English satisfaction, 7, with degrees',
    'Extremely satisfied > Very satisfied > Somewhat satisfied > Neutral > Somewhat dissatisfied > Very dissatisfied > Extremely dissatisfied',
  ],
  [
    'English agreement, 7, by degrees',
    'Completely agree > Mostly agree > Slightly agree > Neither agree nor disagree > Slightly disagree > Mostly disagree > Completely disagree',
  ],
  ['SurveyMonkey ease', 'Extremely easy > Very easy > Somewhat easy > Not so easy > Not at all easy'],
  [
    'SurveyMonkey satisfaction',
    'Extremely satisfied > Very satisfied > Somewhat satisfied > Not so satisfied > Not at all satisfied',
  ],
  [
    'SurveyMonkey likelihood',
    'Extremely likely > Very likely > Somewhat likely > Not so likely > Not at all likely',
  ],
  [
    'SurveyMonkey helpfulness',
    'Extremely helpful > Very helpful > Somewhat helpful > Not so helpful > Not at all helpful',
  ],
  [
    'Qualtrics ease, of one thing',
    'Extremely easy > Very easy > Moderately easy > Slightly easy > Not at all easy',
  ],
  [
    'difficulty, of which none is best',
    'Not at all difficult > Not so difficult > Somewhat difficult > Very difficult > Extremely difficult',
  ],
  ['four points', 'Very satisfied > Somewhat satisfied > Not very satisfied > Not at all satisfied'],
  [
    'Dutch ease, degrees',
    'Uiterst makkelijk > Zeer makkelijk > Enigszins makkelijk > Niet zo makkelijk > Helemaal niet makkelijk',
  ],
  [
    'Dutch satisfaction, 7, with degrees',
    'Uiterst tevreden > Zeer tevreden > Enigszins tevreden > Neutraal > Enigszins ontevreden > Zeer ontevreden > Uiterst ontevreden',
  ],
  ['Dutch effort', 'Zeer weinig moeite > Weinig moeite > Neutraal > Veel moeite > Zeer veel moeite'],
  [
    'German ease, degrees',
    'Äußerst einfach > Sehr einfach > Einigermaßen einfach > Nicht so einfach > Überhaupt nicht einfach',
  ],
  [
    'German satisfaction, 7, with degrees',
    'Äußerst zufrieden > Sehr zufrieden > Eher zufrieden > Weder noch > Eher unzufrieden > Sehr unzufrieden > Äußerst unzufrieden',
  ],
  [
    'French ease, degrees',
    'Extrêmement facile > Très facile > Assez facile > Pas si facile > Pas du tout facile',
  ],
  ['French satisfaction, 4', 'Très satisfait > Plutôt satisfait > Peu satisfait > Pas du tout satisfait'],
  ['Spanish ease, degrees', 'Sumamente fácil > Muy fácil > Algo fácil > No tan fácil > Nada fácil'],
  [
    'Polish satisfaction, degrees',
    'Niezwykle zadowolony > Bardzo zadowolony > Dość zadowolony > Niezbyt zadowolony > W ogóle nie zadowolony',
  ],
  ['Chinese satisfaction, degrees', '极其满意 > 非常满意 > 有些满意 > 不太满意 > 一点也不满意'],
  [
    'Chinese satisfaction, 7, with degrees',
    '极其满意 > 非常满意 > 比较满意 > 一般 > 比较不满意 > 非常不满意 > 极其不满意',
  ],
  ['Chinese stars', '五星 > 四星 > 三星 > 二星 > 一星'],
  ['Dutch ease', 'Zeer makkelijk > Makkelijk > Neutraal > Moeilijk > Zeer moeilijk'],
  ['Dutch agreement', 'Helemaal mee eens > Mee eens > Neutraal > Mee oneens > Helemaal mee oneens'],
  [
    'Dutch satisfaction',
    'Zeer tevreden > Tevreden > Niet tevreden, niet ontevreden > Ontevreden > Zeer ontevreden',
  ],
  [
    'Dutch likelihood',
    'Zeer waarschijnlijk > Waarschijnlijk > Neutraal > Onwaarschijnlijk > Zeer onwaarschijnlijk',
  ],
  ['Dutch sentiment', 'positief > neutraal > negatief'],
  ['German ease', 'Sehr einfach > Einfach > Weder noch > Schwierig > Sehr schwierig'],
  [
    'German ease, 7',
    'Sehr einfach > Einfach > Eher einfach > Neutral > Eher schwierig > Schwierig > Sehr schwierig',
  ],
  [
    'German agreement',
    'Stimme voll und ganz zu > Stimme zu > Neutral > Stimme nicht zu > Stimme überhaupt nicht zu',
  ],
  ['German satisfaction', 'Sehr zufrieden > Zufrieden > Teils/teils > Unzufrieden > Sehr unzufrieden'],
  [
    'German likelihood',
    'Sehr wahrscheinlich > Eher wahrscheinlich > Neutral > Eher unwahrscheinlich > Sehr unwahrscheinlich',
  ],
  ['German quality', 'Sehr gut > Gut > Befriedigend > Schlecht > Sehr schlecht'],
  ['French ease', 'Très facile > Facile > Ni facile ni difficile > Difficile > Très difficile'],
  ['French agreement', "Tout à fait d'accord > D'accord > Neutre > Pas d'accord > Pas du tout d'accord"],
  ['French satisfaction', 'Très satisfait > Satisfait > Neutre > Insatisfait > Très insatisfait'],
  ['French likelihood', 'Très probable > Probable > Neutre > Peu probable > Pas du tout probable'],
  ['French quality', 'Très bien > Bien > Moyen > Mauvais > Très mauvais'],
  ['Spanish ease', 'Muy fácil > Fácil > Ni fácil ni difícil > Difícil > Muy difícil'],
  [
    'Spanish agreement',
    'Totalmente de acuerdo > De acuerdo > Ni de acuerdo ni en desacuerdo > En desacuerdo > Totalmente en desacuerdo',
  ],
  ['Spanish satisfaction', 'Muy satisfecho > Satisfecho > Neutral > Insatisfecho > Muy insatisfecho'],
  ['Spanish likelihood', 'Muy probable > Probable > Neutral > Poco probable > Nada probable'],
  ['Spanish quality', 'Excelente > Bueno > Regular > Malo > Muy malo'],
  ['Polish ease', 'Bardzo łatwo > Łatwo > Ani łatwo, ani trudno > Trudno > Bardzo trudno'],
  [
    'Polish agreement',
    'Zdecydowanie się zgadzam > Zgadzam się > Neutralnie > Nie zgadzam się > Zdecydowanie się nie zgadzam',
  ],
  [
    'Polish satisfaction',
    'Bardzo zadowolony > Zadowolony > Neutralnie > Niezadowolony > Bardzo niezadowolony',
  ],
  ['Polish likelihood', 'Zdecydowanie tak > Raczej tak > Ani tak, ani nie > Raczej nie > Zdecydowanie nie'],
  ['Chinese ease', '非常容易 > 容易 > 一般 > 困难 > 非常困难'],
  ['Chinese agreement', '非常同意 > 同意 > 中立 > 不同意 > 非常不同意'],
  ['Chinese satisfaction', '非常满意 > 满意 > 一般 > 不满意 > 非常不满意'],
  ['Chinese satisfaction, traditional', '非常滿意 > 滿意 > 普通 > 不滿意 > 非常不滿意'],
  ['Chinese likelihood', '非常可能 > 可能 > 一般 > 不可能 > 非常不可能'],
  ['Chinese reviews', '好评 > 中评 > 差评'],
]

/** Other ways to write the same answers. */
const SPELLINGS: readonly [name: string, spell: (word: string) => string][] = [
  ['as it is', word => word],
  ['in capitals', word => word.toUpperCase()],
  [
    'without accents',
    word =>
      word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('Ł', 'L'),
  ],
  ['with decomposed accents', word => word.normalize('NFD')],
  ['with blanks and a full stop', word => `  ${word.replaceAll(' ', '  ')}. `],
]

describe.each(SCALES)('%s', (_, text) => {
  const words = text.split(' > ')
  test.each(SPELLINGS)('%s', (_name, spell) => {
    const spelt = words.map(spell)
    // Out of order: the scale, not the file, says which is best.
    const found = findVerbalScale([...spelt.slice(1), spelt[0]!])
    expect(found?.points).toBe(words.length)
    expect(new Map(found?.labels)).toEqual(new Map(spelt.map((word, index) => [word, words.length - index])))
  })
})

test.each([':) > :| > :(', ':-) > :-| > :-(', ":D > :) > :| > :( > :'("])('faces in letters: %s', text => {
  const words = text.split(' > ')
  expect(findVerbalScale(words.toReversed())?.labels).toEqual(
    words.map((word, index) => [word, words.length - index]),
  )
})

test('folding keeps the points of each scale apart', () => {
  for (const [, text] of SCALES) {
    const words = text.split(' > ')
    expect(new Set(words.map(foldText)).size).toBe(words.length)
  }
})
