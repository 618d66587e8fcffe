import { describe, expect, it, test } from 'vitest'
import { findVerbalScale } from '#core/survey/verbal-scales.ts'
import { isLowScore } from '#core/survey/scale.ts'
import { scaleForColumn, scaleWithMiddle } from '#core/survey/scale-for-column.ts'
import { parseScaleOption, scaleOption } from '#core/survey/scales.ts'
import type { ColumnProfile } from '#core/importing/mapping.ts'

/** Best to worst, without a middle. */
const EVEN_SCALES: readonly [language: string, words: string][] = [
  ['English agreement, 4', 'Strongly agree > Agree > Disagree > Strongly disagree'],
  [
    'English agreement, 4, other words',
    'Agree strongly > Tend to agree > Tend to disagree > Disagree strongly',
  ],
  [
    'English agreement, 6',
    'Strongly agree > Agree > Slightly agree > Slightly disagree > Disagree > Strongly disagree',
  ],
  [
    'English agreement, 6, other words',
    'Strongly Agree > Agree > Somewhat Agree > Somewhat Disagree > Disagree > Strongly Disagree',
  ],
  ['English satisfaction, 4', 'Very satisfied > Satisfied > Dissatisfied > Very dissatisfied'],
  [
    'English satisfaction, 4, other words',
    'Very satisfied > Somewhat satisfied > Somewhat dissatisfied > Very dissatisfied',
  ],
  [
    'English satisfaction, 6',
    'Very satisfied > Satisfied > Somewhat satisfied > Somewhat dissatisfied > Dissatisfied > Very dissatisfied',
  ],
  ['English ease, 4', 'Very easy > Easy > Difficult > Very difficult'],
  ['English ease, 6', 'Very easy > Easy > Somewhat easy > Somewhat difficult > Difficult > Very difficult'],
  ['English likelihood, 4', 'Very likely > Likely > Unlikely > Very unlikely'],
  [
    'English likelihood, 6',
    'Very likely > Likely > Somewhat likely > Somewhat unlikely > Unlikely > Very unlikely',
  ],
  ['Dutch agreement, 4', 'Helemaal mee eens > Mee eens > Mee oneens > Helemaal mee oneens'],
  ['Dutch agreement, 4, other words', 'Zeer mee eens > Eens > Niet mee eens > Helemaal niet mee eens'],
  [
    'Dutch agreement, 6',
    'Helemaal mee eens > Mee eens > Enigszins mee eens > Enigszins mee oneens > Mee oneens > Helemaal niet mee eens',
  ],
  ['Dutch satisfaction, 4', 'Zeer tevreden > Tevreden > Ontevreden > Zeer ontevreden'],
  [
    'Dutch satisfaction, 6',
    'Zeer tevreden > Tevreden > Enigszins tevreden > Enigszins ontevreden > Ontevreden > Zeer ontevreden',
  ],
  ['Dutch ease, 4', 'Zeer makkelijk > Makkelijk > Moeilijk > Zeer moeilijk'],
  [
    'Dutch ease, 6',
    'Zeer gemakkelijk > Gemakkelijk > Enigszins gemakkelijk > Enigszins moeilijk > Moeilijk > Zeer moeilijk',
  ],
  ['Dutch likelihood, 4', 'Zeer waarschijnlijk > Waarschijnlijk > Onwaarschijnlijk > Zeer onwaarschijnlijk'],
  [
    'Dutch likelihood, 6',
    'Zeer waarschijnlijk > Waarschijnlijk > Enigszins waarschijnlijk > Enigszins onwaarschijnlijk > Onwaarschijnlijk > Zeer onwaarschijnlijk',
  ],
  [
    'German agreement, 4',
    'Stimme voll und ganz zu > Stimme eher zu > Stimme eher nicht zu > Stimme überhaupt nicht zu',
  ],
  ['German agreement, 4, other words', 'Trifft zu > Trifft eher zu > Trifft eher nicht zu > Trifft nicht zu'],
  [
    'German agreement, 4, fully',
    'Trifft voll und ganz zu > Trifft eher zu > Trifft eher nicht zu > Trifft überhaupt nicht zu',
  ],
  [
    'German agreement, 6',
    'Stimme voll und ganz zu > Stimme zu > Stimme eher zu > Stimme eher nicht zu > Stimme nicht zu > Stimme überhaupt nicht zu',
  ],
  ['German satisfaction, 4', 'Sehr zufrieden > Eher zufrieden > Eher unzufrieden > Sehr unzufrieden'],
  [
    'German satisfaction, 6',
    'Sehr zufrieden > Zufrieden > Eher zufrieden > Eher unzufrieden > Unzufrieden > Sehr unzufrieden',
  ],
  ['German ease, 4', 'Sehr einfach > Eher einfach > Eher schwierig > Sehr schwierig'],
  ['German ease, 6', 'Sehr leicht > Leicht > Eher leicht > Eher schwer > Schwer > Sehr schwer'],
  [
    'German likelihood, 4',
    'Sehr wahrscheinlich > Eher wahrscheinlich > Eher unwahrscheinlich > Sehr unwahrscheinlich',
  ],
  [
    'German likelihood, 6',
    'Sehr wahrscheinlich > Wahrscheinlich > Eher wahrscheinlich > Eher unwahrscheinlich > Unwahrscheinlich > Sehr unwahrscheinlich',
  ],
  [
    'French agreement, 4',
    "Tout à fait d'accord > Plutôt d'accord > Plutôt pas d'accord > Pas du tout d'accord",
  ],
  [
    'French agreement, 6',
    'Tout à fait d’accord > D’accord > Plutôt d’accord > Plutôt pas d’accord > Pas d’accord > Pas du tout d’accord',
  ],
  ['French satisfaction, 4', 'Très satisfait > Plutôt satisfait > Plutôt insatisfait > Très insatisfait'],
  ['French satisfaction, 4, feminine', 'Très satisfaite > Satisfaite > Insatisfaite > Très insatisfaite'],
  [
    'French satisfaction, 6',
    'Très satisfait > Satisfait > Plutôt satisfait > Plutôt insatisfait > Insatisfait > Très insatisfait',
  ],
  ['French ease, 4', 'Très facile > Plutôt facile > Plutôt difficile > Très difficile'],
  ['French ease, 6', 'Très facile > Facile > Plutôt facile > Plutôt difficile > Difficile > Très difficile'],
  ['French likelihood, 4', 'Très probable > Plutôt probable > Plutôt improbable > Très improbable'],
  [
    'French likelihood, 6',
    'Très probable > Probable > Plutôt probable > Plutôt improbable > Improbable > Très improbable',
  ],
  ['Spanish agreement, 4', 'Totalmente de acuerdo > De acuerdo > En desacuerdo > Totalmente en desacuerdo'],
  [
    'Spanish agreement, 6',
    'Totalmente de acuerdo > De acuerdo > Algo de acuerdo > Algo en desacuerdo > En desacuerdo > Totalmente en desacuerdo',
  ],
  ['Spanish satisfaction, 4', 'Muy satisfecho > Satisfecho > Insatisfecho > Muy insatisfecho'],
  [
    'Spanish satisfaction, 6',
    'Muy satisfecha > Satisfecha > Algo satisfecha > Algo insatisfecha > Insatisfecha > Muy insatisfecha',
  ],
  ['Spanish ease, 4', 'Muy fácil > Fácil > Difícil > Muy difícil'],
  ['Spanish ease, 6', 'Muy fácil > Fácil > Algo fácil > Algo difícil > Difícil > Muy difícil'],
  ['Spanish likelihood, 4', 'Muy probable > Probable > Poco probable > Nada probable'],
  [
    'Spanish likelihood, 6',
    'Muy probable > Probable > Algo probable > Algo improbable > Improbable > Muy improbable',
  ],
  [
    'Polish agreement, 4',
    'Zdecydowanie się zgadzam > Raczej się zgadzam > Raczej się nie zgadzam > Zdecydowanie się nie zgadzam',
  ],
  ['Polish agreement, 4, yes and no', 'Zdecydowanie tak > Raczej tak > Raczej nie > Zdecydowanie nie'],
  [
    'Polish agreement, 6',
    'Zdecydowanie się zgadzam > Zgadzam się > Raczej się zgadzam > Raczej się nie zgadzam > Nie zgadzam się > Zdecydowanie się nie zgadzam',
  ],
  [
    'Polish satisfaction, 4',
    'Bardzo zadowolony > Raczej zadowolony > Raczej niezadowolony > Bardzo niezadowolony',
  ],
  [
    'Polish satisfaction, 6',
    'Bardzo zadowolona > Zadowolona > Raczej zadowolona > Raczej niezadowolona > Niezadowolona > Bardzo niezadowolona',
  ],
  ['Polish ease, 4', 'Bardzo łatwo > Raczej łatwo > Raczej trudno > Bardzo trudno'],
  ['Polish ease, 6', 'Bardzo łatwo > Łatwo > Raczej łatwo > Raczej trudno > Trudno > Bardzo trudno'],
  [
    'Polish likelihood, 4',
    'Bardzo prawdopodobne > Prawdopodobne > Mało prawdopodobne > Bardzo mało prawdopodobne',
  ],
  [
    'Polish likelihood, 6',
    'Bardzo prawdopodobne > Prawdopodobne > Raczej prawdopodobne > Raczej nieprawdopodobne > Nieprawdopodobne > Bardzo nieprawdopodobne',
  ],
  ['Chinese agreement, 4', '非常同意 > 同意 > 不同意 > 非常不同意'],
  ['Chinese agreement, 6', '非常同意 > 同意 > 有点同意 > 有点不同意 > 不同意 > 非常不同意'],
  ['Chinese satisfaction, 4', '非常满意 > 满意 > 不满意 > 非常不满意'],
  ['Chinese satisfaction, 6', '非常满意 > 满意 > 比较满意 > 不太满意 > 不满意 > 非常不满意'],
  ['traditional Chinese satisfaction, 4', '非常滿意 > 滿意 > 不滿意 > 非常不滿意'],
  ['Chinese ease, 4', '非常容易 > 容易 > 困难 > 非常困难'],
  ['Chinese ease, 6', '非常容易 > 容易 > 比较容易 > 比较困难 > 困难 > 非常困难'],
  ['Chinese likelihood, 4', '非常可能 > 可能 > 不可能 > 非常不可能'],
  ['Chinese likelihood, 6', '非常可能 > 可能 > 比较可能 > 不太可能 > 不可能 > 非常不可能'],
]

const listed = (words: string): readonly string[] => words.split(' > ')

function column(values: readonly string[], n = 20): ColumnProfile {
  return {
    index: 0,
    header: 'The answer',
    filled: values.length * n,
    distinct: values.length,
    distinctIsExact: true,
    samples: values,
    meanLength: 10,
    values: values.map(value => ({ value, n })),
  }
}

describe('words without a middle', () => {
  test.each(EVEN_SCALES)('%s', (_, words) => {
    const best = listed(words)
    const found = findVerbalScale([...best].toReversed())
    expect([found?.labels, found?.missingMiddle]).toEqual([
      best.map((word, index) => [word, best.length - index]),
      expect.any(String),
    ])
    // The worse half is low, whatever the number of points.
    const { low, min, max, lowIsGood } = scaleForColumn(column(best))!
    expect([min, max, lowIsGood]).toEqual([1, best.length, false])
    const isLow = best.map((_word, index) => isLowScore(best.length - index, low))
    expect(isLow).toEqual(best.map((_word, index) => index >= best.length / 2))
  })

  test.each(EVEN_SCALES)('%s: not where one of them is not there', (_, words) => {
    const best = listed(words)
    const found = findVerbalScale(best.slice(1))
    expect([found?.missingMiddle, found?.labels.length]).toEqual([null, best.length + 1])
  })

  it('has a middle where that is settled, and the same words are low', () => {
    const words = column(listed('Very satisfied > Satisfied > Dissatisfied > Very dissatisfied'))
    const even = scaleForColumn(words)!
    expect([even.kind, even.max, even.low.value]).toEqual(['custom', 4, 2])
    expect(scaleForColumn(words, parseScaleOption(scaleOption(even)))).toEqual(even)
    const { withMiddle, middle } = scaleWithMiddle(words)!
    expect([withMiddle.kind, withMiddle.max, withMiddle.low.value]).toEqual(['csat5', 5, 2])
    expect([middle, new Map(withMiddle.labels).get(middle)]).toEqual([
      'Neither satisfied nor dissatisfied',
      3,
    ])
    expect(scaleForColumn(words, parseScaleOption(scaleOption(withMiddle)))).toEqual(withMiddle)
  })

  it('is not asked of degrees of one thing, faces and stars', () => {
    for (const words of [
      'Very satisfied > Somewhat satisfied > Not very satisfied > Not at all satisfied',
      'Excellent > Good > Poor > Very poor',
      'Five stars > Four stars > Two stars > One star',
      'Agree > Disagree',
    ])
      expect(scaleWithMiddle(column(listed(words)))).toBeNull()
  })

  it('is known by four points that are settled, though not all were chosen', () => {
    const words = column(['Strongly agree', 'Agree', 'Disagree'])
    expect(scaleForColumn(words)?.max).toBe(5)
    expect(scaleForColumn(words, parseScaleOption('custom:1:4')).labels).toEqual([
      ['Strongly agree', 4],
      ['Agree', 3],
      ['Disagree', 2],
      ['Strongly disagree', 1],
    ])
  })
})
