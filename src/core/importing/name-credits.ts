import {
  CREDITED_FIELDS,
  type CreditedField,
  type CreditWay,
  type NameCredits,
} from '../survey/name-credit.ts'
import {
  columnsOf,
  type ColumnMapping,
  type ColumnProfile,
  type ImportWarning,
  type SeveralNames,
} from './mapping.ts'

/** What was said about the cells of a column with several names; the sign is found in the file where it is not named. */
export interface WantedCredit {
  readonly way: CreditWay
  readonly separator?: string
}

export type WantedCredits = Readonly<Partial<Record<CreditedField, WantedCredit>>>

/** The several names in the cells of a role; null where none were found, or where the role is joined from columns. */
export function severalNamesOf(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  field: CreditedField,
): SeveralNames | null {
  const [index, ...others] = columnsOf(mapping, field)
  return index === undefined || others.length > 0 ? null : (columns[index]?.severalNames ?? null)
}

/** The credits of a plan: what is wanted, with the sign that the file shows. Empty where nothing is to be settled. */
export function creditsFor(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  wanted: WantedCredits,
): { readonly credit?: NameCredits } {
  const entries = CREDITED_FIELDS.flatMap(field => {
    const credit = wanted[field]
    const separator = credit?.separator ?? severalNamesOf(columns, mapping, field)?.separator
    return credit === undefined || separator === undefined
      ? []
      : [[field, { way: credit.way, separator }] as const]
  })
  return entries.length === 0 ? {} : { credit: Object.fromEntries(entries) }
}

/** The cells with several names about which nothing is settled: they stay one name each. */
export function severalNamesWarnings(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  credit: NameCredits = {},
): readonly ImportWarning[] {
  return CREDITED_FIELDS.flatMap(field => {
    const several = severalNamesOf(columns, mapping, field)
    if (several === null || credit[field] !== undefined) return []
    const { header } = columns[columnsOf(mapping, field)[0]!]!
    const examples = several.examples.map(example => `“${example}”`).join(', ')
    const values = { column: header, examples, option: `--credit ${field}=first|each|whole` }
    return [{ code: `undecided-several-${field}s`, count: several.cells, values }]
  })
}
