import type { FileInspection } from '../mapping.ts'
import { TEXT_REPAIRS } from '../reading/text-repairs.ts'
import type { ChosenReading } from './mapping-profile.ts'

/** Most rows above the data that a profile can name. */
const MOST_HEADER_ROWS = 100

const CHECKS: Readonly<Record<keyof ChosenReading, (value: unknown) => boolean>> = {
  encoding: isName,
  delimiter: value => typeof value === 'string' && /^[^\r\n"]$/u.test(value),
  headerRows: value =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_HEADER_ROWS,
  sheet: isName,
  repairs: value =>
    Array.isArray(value) && value.every(repair => (TEXT_REPAIRS as readonly unknown[]).includes(repair)),
  quotes: value => value === 'double' || value === 'none',
}

/** True for what a profile may say about the reading of a file; parts that are not known are none of its business. */
export function isChosenReading(value: unknown): value is ChosenReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(CHECKS).every(([part, isRight]) => {
    const given = (value as Readonly<Record<string, unknown>>)[part]
    return given === undefined || isRight(given)
  })
}

/** The parts of it that are known. */
export function knownReading(value: ChosenReading): ChosenReading {
  return Object.fromEntries(Object.entries(value).filter(([part]) => Object.hasOwn(CHECKS, part)))
}

/**
 * What of a chosen reading a file is not read by yet. What does not apply to its kind is not among it: an encoding or a
 * delimiter in a workbook, a sheet that it does not have.
 */
export function readingToChange(
  wanted: ChosenReading,
  { reading, sheets = [] }: Pick<FileInspection, 'reading' | 'sheets'>,
): ChosenReading {
  const { encoding, delimiter, headerRows, sheet, repairs, quotes } = wanted
  const isText = reading.kind !== 'xlsx'
  const hasSheet = sheet !== undefined && sheets.some(({ name }) => name === sheet)
  const isOfRows = reading.delimiter !== '' || reading.kind === 'xlsx'
  const present = { ...reading, repairs: reading.repairs ?? [], quotes: reading.quotes ?? 'double' }
  const applying = {
    ...(isText && encoding !== undefined && { encoding }),
    ...(isText && reading.delimiter !== '' && delimiter !== undefined && { delimiter }),
    ...(isText && repairs !== undefined && { repairs }),
    ...(isText && quotes !== undefined && { quotes }),
    ...(isOfRows && headerRows !== undefined && { headerRows }),
    ...(hasSheet && { sheet }),
  }
  return Object.fromEntries(
    Object.entries(applying).filter(
      ([part, value]) => JSON.stringify(value) !== JSON.stringify(present[part as keyof ChosenReading]),
    ),
  )
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
