import type { NameMerge } from '../../names/name-decisions.ts'
import type { NameCredits } from '../../survey/name-credit.ts'
import type { Scale } from '../../survey/scale.ts'
import {
  COLUMN_ROLES,
  columnsOf,
  type ColumnMapping,
  type ColumnRole,
  type DateOrder,
  type ImportPlan,
  type KeptColumn,
  type ReadingOptions,
  type RowFilter,
} from '../mapping.ts'
import { murmurHash128 } from '../identity/murmur-hash.ts'
import type { RatingOrder } from '../identity/ticket-ratings.ts'

/** Version of the format; a file of another is refused. */
export const PROFILE_FORMAT = 'lowdown-mapping/1'

/** A column of the file a profile was made from. */
export interface ProfileColumn {
  readonly header: string
  /** From 1; tells columns of the same name apart. */
  readonly position: number
}

/** What was settled about files with certain headers; plain JSON, meant to be read by people too. */
export interface MappingProfile {
  readonly format: typeof PROFILE_FORMAT
  readonly roles: Readonly<Partial<Record<ColumnRole, readonly ProfileColumn[]>>>
  readonly scale: Scale
  readonly dateOrder: DateOrder | null
  readonly timezone: string
  /** What was chosen about the dates that tell the last rating of a ticket; absent where nothing was. */
  readonly ratingOrder?: RatingOrder
  /** To whom cells with several agents or topics count; absent where that was never asked. */
  readonly credit?: NameCredits
  /** Names that are one; absent for none. */
  readonly merges?: readonly NameMerge[]
  /** Of several metrics in one column the one that is taken; absent where there is one. */
  readonly metric?: string
  /** Rows that are taken in though they are put aside in files of this kind; absent for none. */
  readonly takenIn?: readonly RowsTakenIn[]
  /** The columns without a role that are kept, and no others; absent: those that are recognised. */
  readonly kept?: readonly ProfileColumn[]
  /** What was chosen about the reading of the file; the rest is recognised in each file anew. */
  readonly reading?: ChosenReading
}

/** The cells of a column that put a row aside, in the form of `foldText`, but do so no longer. */
export interface RowsTakenIn {
  readonly column: ProfileColumn
  readonly values: readonly string[]
}

/** What a person can choose about the reading of a file, beside the metric whose rows are read. */
export type ChosenReading = Omit<ReadingOptions, 'rowFilters' | 'metric'>

/** What a profile keeps beside a plan. */
export interface BesidePlan {
  /** Names that were merged. */
  readonly merges?: readonly NameMerge[]
  /** Filters of rows that were switched off. */
  readonly takenIn?: readonly RowFilter[]
  readonly reading?: ChosenReading
  readonly ratingOrder?: RatingOrder
}

/** What a profile settles for a file. */
export type SettledPlan = Pick<ImportPlan, 'mapping' | 'scale' | 'dateOrder' | 'timezone' | 'credit'> &
  Pick<MappingProfile, 'ratingOrder'> & {
    /** The columns that are kept, and no others; absent: those that are recognised. */
    readonly kept?: readonly Pick<KeptColumn, 'column'>[]
  }

/** The profile of an import plan for files with these headers, in order, and of what was settled beside it. */
export function profileOf(
  headers: readonly string[],
  plan: SettledPlan & Pick<ImportPlan, 'metric'>,
  { merges = [], takenIn = [], reading = {}, ratingOrder }: BesidePlan = {},
): MappingProfile {
  const { mapping, scale, dateOrder, timezone, credit, metric, kept } = plan
  const roles = COLUMN_ROLES.filter(role => columnsOf(mapping, role).length > 0).map(role => [
    role,
    columnsOf(mapping, role).map(columnAt),
  ])
  return {
    format: PROFILE_FORMAT,
    roles: Object.fromEntries(roles) as MappingProfile['roles'],
    scale,
    dateOrder,
    timezone,
    ...(ratingOrder !== undefined && { ratingOrder }),
    ...(credit !== undefined && { credit }),
    ...(merges.length > 0 && { merges }),
    ...(metric !== undefined && { metric: metric.name }),
    ...(takenIn.length > 0 && {
      takenIn: takenIn.map(({ column, values }) => ({ column: columnAt(column), values })),
    }),
    ...(kept !== undefined && { kept: kept.map(({ column }) => columnAt(column)) }),
    ...(Object.keys(reading).length > 0 && { reading }),
  }

  function columnAt(index: number): ProfileColumn {
    return { header: headers[index] ?? '', position: index + 1 }
  }
}

/** A profile on a file: what it settles, and the headers that the file does not have. */
export interface AppliedProfile {
  readonly plan: SettledPlan
  readonly missing: readonly string[]
  /** Which rows are taken in that filters of the file would put aside; of columns that the file does not have, none. */
  readonly takenIn: readonly Pick<RowFilter, 'column' | 'values'>[]
}

/**
 * Find the columns of a profile among the headers of a file: by name, of several with the same name the one at the same
 * place, else the first; a column without a name by its place.
 */
export function applyProfile(profile: MappingProfile, headers: readonly string[]): AppliedProfile {
  const missing: string[] = []
  const entries = COLUMN_ROLES.map((role): [ColumnRole, readonly number[]] => {
    const columns = (profile.roles[role] ?? []).flatMap(column => {
      const index = findColumn(column, headers)
      if (index === -1) missing.push(column.header.trim() === '' ? `#${column.position}` : column.header)
      return index === -1 ? [] : [index]
    })
    return [role, columns]
  })
  const { scale, dateOrder, timezone, ratingOrder, credit, kept } = profile
  const mapping = Object.fromEntries(entries) as unknown as ColumnMapping
  const plan = {
    mapping,
    scale,
    dateOrder,
    timezone,
    ...(ratingOrder !== undefined && { ratingOrder }),
    ...(credit !== undefined && { credit }),
    // A file without one of them can be read all the same: what it lacks is blank.
    ...(kept !== undefined && { kept: kept.flatMap(column => keptAt(findColumn(column, headers))) }),
  }
  const takenIn = (profile.takenIn ?? []).flatMap(({ column, values }) => {
    const index = findColumn(column, headers)
    return index === -1 ? [] : [{ column: index, values }]
  })
  return { plan, missing, takenIn }
}

function keptAt(index: number): readonly Pick<KeptColumn, 'column'>[] {
  return index === -1 ? [] : [{ column: index }]
}

function findColumn({ header, position }: ProfileColumn, headers: readonly string[]): number {
  if (headers[position - 1] === header) return position - 1
  return header.trim() === '' ? -1 : headers.indexOf(header)
}

/** Files with the same headers in the same order have the same fingerprint: 32 hex digits. */
export function headerFingerprint(headers: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(headers))
  const words = new Uint32Array(4)
  murmurHash128(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length, 0, words)
  return Array.from(words, word => word.toString(16).padStart(8, '0')).join('')
}
