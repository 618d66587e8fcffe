import type { FileInspection, ReadingOptions } from '../mapping.ts'
import type { ChosenReading } from './mapping-profile.ts'

/**
 * What was chosen about the reading of the file so far. What was only recognised is left to be recognised again: given
 * as an option it would count as settled, and no warning would say any more that it is in doubt.
 */
export function settledReading(inspection: FileInspection): ReadingOptions {
  const { metrics } = inspection
  return {
    ...chosenReading(inspection),
    ...(metrics?.isSettled === true && { metric: metrics.chosen }),
  }
}

/** The same without the metric, which is chosen for other reasons. */
export function chosenReading({ reading, readingEvidence, warnings }: FileInspection): ChosenReading {
  const isGiven = (code: string): boolean => readingEvidence.some(evidence => evidence.code === code)
  const isUnclosed = warnings.some(({ code }) => code === 'unclosed-quote')
  const { encoding, delimiter, headerRows, sheet, repairs, quotes } = reading
  return {
    ...(isGiven('encoding-given') && { encoding }),
    ...(isGiven('delimiter-given') && { delimiter }),
    ...(isGiven('header-given') && { headerRows }),
    ...(isGiven('sheet-given') && sheet !== undefined && { sheet }),
    ...(repairs !== undefined && { repairs }),
    ...(!isUnclosed && quotes !== undefined && { quotes }),
  }
}
