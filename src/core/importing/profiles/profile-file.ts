import { AppError } from '../../errors.ts'
import { readNameDecisions } from '../../names/name-decisions.ts'
import { CREDIT_WAYS, CREDITED_FIELDS, type NameCredits } from '../../survey/name-credit.ts'
import { SCALE_KINDS, type Scale } from '../../survey/scale.ts'
import { RATING_ORDERS, type RatingOrder } from '../identity/ticket-ratings.ts'
import { COLUMN_ROLES, type ColumnRole, type DateOrder } from '../mapping.ts'
import {
  PROFILE_FORMAT,
  type ChosenReading,
  type MappingProfile,
  type ProfileColumn,
  type RowsTakenIn,
} from './mapping-profile.ts'
import { isChosenReading, knownReading } from './profile-reading.ts'

/** A profile as the text of a file. */
export function serialiseProfile(profile: MappingProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`
}

/**
 * The profile in the text of a file.
 * @throws AppError `import/bad-profile` that names the first thing that is wrong.
 */
export function parseProfile(text: string, file: string): MappingProfile {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new AppError('import/bad-profile', { file, part: 'JSON' })
  }
  return readProfile(value, file)
}

/** The same for a value that was kept. @throws AppError `import/bad-profile` */
export function readProfile(value: unknown, file: string): MappingProfile {
  const check = (isRight: boolean, part: string): void => {
    if (!isRight) throw new AppError('import/bad-profile', { file, part })
  }
  check(isRecord(value) && value['format'] === PROFILE_FORMAT, 'format')
  const fields = value as Readonly<Record<string, unknown>>
  const { roles, scale, dateOrder, timezone, ratingOrder, credit, merges, metric, takenIn, kept, reading } =
    fields
  check(isRecord(roles), 'roles')
  for (const [role, columns] of Object.entries(roles as object)) {
    check((COLUMN_ROLES as readonly string[]).includes(role), `roles.${role.slice(0, 40)}`)
    check(Array.isArray(columns) && columns.every(isColumn), `roles.${role}`)
  }
  check(isScale(scale), 'scale')
  const needsScore = (scale as Scale).kind !== 'none'
  check(!needsScore || Array.isArray((roles as Record<string, unknown>)['score']), 'roles.score')
  check(dateOrder === null || ['dmy', 'mdy', 'ymd'].includes(dateOrder as string), 'dateOrder')
  check(typeof timezone === 'string' && isTimezone(timezone), 'timezone')
  const isRatingOrder = (RATING_ORDERS as readonly unknown[]).includes(ratingOrder)
  check(ratingOrder === undefined || isRatingOrder, 'ratingOrder')
  check(credit === undefined || isCredits(credit), 'credit')
  check(merges === undefined || Array.isArray(merges), 'merges')
  const known = readNameDecisions({ merges }).merges
  check(metric === undefined || typeof metric === 'string', 'metric')
  check(takenIn === undefined || (Array.isArray(takenIn) && takenIn.every(isTakenIn)), 'takenIn')
  check(kept === undefined || (Array.isArray(kept) && kept.every(isColumn)), 'kept')
  check(reading === undefined || isChosenReading(reading), 'reading')
  return {
    format: PROFILE_FORMAT,
    roles: Object.fromEntries(
      Object.entries(roles as Record<ColumnRole, ProfileColumn[]>).map(([role, columns]) => [
        role,
        columns.map(asColumn),
      ]),
    ),
    scale: scale as Scale,
    dateOrder: dateOrder as DateOrder | null,
    timezone: timezone as string,
    ...(ratingOrder !== undefined && { ratingOrder: ratingOrder as RatingOrder }),
    ...(credit !== undefined && { credit: credit as NameCredits }),
    ...(known.length > 0 && { merges: known }),
    ...(metric !== undefined && { metric: metric as string }),
    ...(takenIn !== undefined && {
      takenIn: (takenIn as RowsTakenIn[]).map(({ column, values }) => ({ column: asColumn(column), values })),
    }),
    ...(kept !== undefined && { kept: (kept as ProfileColumn[]).map(asColumn) }),
    ...(reading !== undefined && { reading: knownReading(reading as ChosenReading) }),
  }
}

function asColumn({ header, position }: ProfileColumn): ProfileColumn {
  return { header, position }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isColumn(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['header'] === 'string' &&
    Number.isInteger(value['position']) &&
    (value['position'] as number) >= 1
  )
}

function isTakenIn(value: unknown): boolean {
  return (
    isRecord(value) &&
    isColumn(value['column']) &&
    Array.isArray(value['values']) &&
    value['values'].every(each => typeof each === 'string')
  )
}

function isCredits(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([field, credit]) =>
        (CREDITED_FIELDS as readonly string[]).includes(field) &&
        isRecord(credit) &&
        (CREDIT_WAYS as readonly unknown[]).includes(credit['way']) &&
        typeof credit['separator'] === 'string' &&
        credit['separator'] !== '',
    )
  )
}

function isScale(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { kind, min, max, lowIsGood, low, labels, isWordsOnly = true, nonAnswers = [] } = value
  return (
    (SCALE_KINDS as readonly unknown[]).includes(kind) &&
    isNumber(min) &&
    isNumber(max) &&
    (kind === 'none' ? (min as number) <= (max as number) : (min as number) < (max as number)) &&
    typeof lowIsGood === 'boolean' &&
    isRecord(low) &&
    (low['op'] === '<=' || low['op'] === '>=') &&
    isNumber(low['value']) &&
    (labels === null || (Array.isArray(labels) && labels.every(isLabel))) &&
    isWordsOnly === true &&
    Array.isArray(nonAnswers) &&
    nonAnswers.every(word => typeof word === 'string')
  )
}

function isLabel(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isNumber(value[1])
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function isTimezone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
    return true
  } catch {
    return false
  }
}
