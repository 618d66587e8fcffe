import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import type { ChosenReading } from '#core/importing/profiles/mapping-profile.ts'
import { repairAdvisedBy, TEXT_REPAIRS } from '#core/importing/reading/text-repairs.ts'

/** What the button of a warning does. */
export type WarningWay =
  /** The file is read again in this way. */
  | { readonly kind: 'read-again'; readonly reading: ReadingOptions }
  /** Nobody but the user can know: the encodings are shown to choose from. */
  | { readonly kind: 'choose-encoding' }

/** How quotation marks are read as each warning advises. */
const QUOTES: ReadonlyMap<string, 'none' | 'double'> = new Map([
  ['swallowed-rows', 'none'],
  ['unclosed-quote', 'double'],
])

const ENCODING_WARNINGS: ReadonlySet<string> = new Set(['undecided-encoding', 'damaged-characters'])

/** The way to what a warning advises, in one click; null for one that advises nothing about the reading of the file. */
export function wayOf(code: string, inspection: FileInspection): WarningWay | null {
  if (ENCODING_WARNINGS.has(code)) return { kind: 'choose-encoding' }
  const settled = settledReading(inspection)
  const other = inspection.warnings.find(warning => warning.code === 'other-delimiter')
  if (code === 'other-delimiter' && other !== undefined)
    return { kind: 'read-again', reading: { ...settled, delimiter: String(other.values['other']) } }
  const quotes = QUOTES.get(code)
  if (quotes !== undefined) return { kind: 'read-again', reading: { ...settled, quotes } }
  const wanted = repairAdvisedBy(code)
  if (wanted === undefined) return null
  const present = settled.repairs ?? []
  const repairs = TEXT_REPAIRS.filter(repair => repair === wanted || present.includes(repair))
  return { kind: 'read-again', reading: { ...settled, repairs } }
}

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
