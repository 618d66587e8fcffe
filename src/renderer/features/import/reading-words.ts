import type { TFunction } from 'i18next'
import type { ChosenReading } from '#core/importing/profiles/mapping-profile.ts'
import { delimiterName } from '#words/delimiter-name.ts'

/** What was chosen about the reading of a file, in words, as the screen shows it elsewhere. */
export function readingWords(t: TFunction, reading: ChosenReading): readonly string[] {
  const { encoding, delimiter, headerRows, sheet, repairs = [], quotes } = reading
  return [
    ...(sheet === undefined ? [] : [sheet]),
    ...(encoding === undefined ? [] : [encoding]),
    ...repairs.map(repair => t(`screens:import.repaired.${repair}`)),
    ...(delimiter === undefined ? [] : [delimiterName(t, delimiter)]),
    ...(headerRows === undefined ? [] : [t('screens:import.headerRows', { count: headerRows })]),
    ...(quotes === 'none' ? [t('screens:import.quotesNone')] : []),
  ]
}
