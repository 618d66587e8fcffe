import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { settledReading } from '#core/importing/profiles/chosen-reading.ts'
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
