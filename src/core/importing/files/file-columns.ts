import { chosenCandidate } from '../chosen-candidate.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type FileInspection,
  type RenamedColumn,
} from '../mapping.ts'
import { metricSubject } from '../metrics/metric-names.ts'
import type { Scale } from '../../survey/scale.ts'
import { questionText } from '../../survey/question-text.ts'
import { mappingByName, type MappingByName } from './same-columns.ts'

/** Roles that have to stand at the same places before a file under other names is the same survey. */
const ROLES_ALIKE = 3

/** The columns of one file by the mapping of several. */
export interface FileColumns extends MappingByName {
  /** Its columns that stand in for those of other names; empty where the names are the same. */
  readonly renamed: readonly RenamedColumn[]
}

type Shared = { readonly mapping: ColumnMapping; readonly scale: Scale | null }

/**
 * Which columns of a file fill the roles that were settled for several: those of the same names. A file without the column
 * of the score may be the same survey under other names, as another language or a newer version of a tool writes them:
 * its own score is taken where it has the same range, leaves nothing open and asks for the same by its name while all
 * else has the same names; or where no name is the same and three roles or more are recognised at the same places.
 */
export function fileColumns(merged: FileInspection, file: FileInspection, shared: Shared): FileColumns {
  const byName = mappingByName(merged.columns, shared.mapping, file.columns)
  const isFound = shared.mapping.score.length === 0 || byName.mapping.score.length > 0
  if (isFound || !hasSameScore(merged, file, shared)) return { ...byName, renamed: [] }
  const others = COLUMN_ROLES.filter(role => role !== 'score' && columnsOf(byName.mapping, role).length > 0)
  const roles =
    others.length > 0 ? scoreRenamed(merged, file, shared, byName) : rolesAlike(merged, file, shared)
  if (roles === null) return { ...byName, renamed: [] }
  const taken = roles.map(role => [role, columnsOf(file.mapping, role)] as const)
  return {
    mapping: { ...byName.mapping, ...(Object.fromEntries(taken) as Partial<ColumnMapping>) },
    missing: byName.missing.filter(({ role }) => !roles.includes(role)),
    renamed: taken.flatMap(([role, columns]) =>
      columns.map((index, place) => ({
        column: file.columns[index]!.header,
        stands: merged.columns[columnsOf(shared.mapping, role)[place]!]!.header,
      })),
    ),
  }
}

type Role = (typeof COLUMN_ROLES)[number]

/** The score of the file has the range of the others', nothing about it is open, and its name asks for nothing else. */
function hasSameScore(merged: FileInspection, file: FileInspection, { mapping, scale }: Shared): boolean {
  const own = file.scale
  if (own === null || scale === null || file.mapping.score.length !== 1 || mapping.score.length !== 1)
    return false
  const isOpen =
    (chosenCandidate(file, file.mapping)?.warnings.length ?? 0) > 0 ||
    file.warnings.some(({ code }) => code.startsWith('undecided-score'))
  const isAlike =
    own.min === scale.min &&
    own.max === scale.max &&
    own.lowIsGood === scale.lowIsGood &&
    JSON.stringify(own.labels) === JSON.stringify(scale.labels)
  const [one, other] = subjects(merged, file, mapping)
  return isAlike && !isOpen && (one === null || other === null || one === other)
}

/** What both scores ask for; null where the name does not say. */
function subjects(merged: FileInspection, file: FileInspection, mapping: ColumnMapping) {
  return [merged.columns[mapping.score[0]!]!, file.columns[file.mapping.score[0]!]!].map(column =>
    metricSubject(questionText(column)),
  ) as [ReturnType<typeof metricSubject>, ReturnType<typeof metricSubject>]
}

/** Only the score has another name: it asks for the same, and no other role has its column. */
function scoreRenamed(
  merged: FileInspection,
  file: FileInspection,
  { mapping }: Shared,
  byName: MappingByName,
): readonly Role[] | null {
  const [one, other] = subjects(merged, file, mapping)
  const isOnly = byName.missing.every(({ role }) => role === 'score')
  const isFree = COLUMN_ROLES.every(role => !columnsOf(byName.mapping, role).includes(file.mapping.score[0]!))
  return isOnly && isFree && one !== null && one === other ? ['score'] : null
}

/** The roles that are recognised at the same places, where those are all that were recognised and settled. */
function rolesAlike(
  merged: FileInspection,
  file: FileInspection,
  { mapping }: Shared,
): readonly Role[] | null {
  const roles = COLUMN_ROLES.filter(role => columnsOf(merged.mapping, role).length > 0)
  const isAlike = roles.every(role => isSame(columnsOf(merged.mapping, role), columnsOf(file.mapping, role)))
  if (!isAlike || roles.length < ROLES_ALIKE) return null
  // What somebody chose otherwise is known by its name alone.
  const asRecognised = roles.filter(role => isSame(columnsOf(merged.mapping, role), columnsOf(mapping, role)))
  return asRecognised.includes('score') ? asRecognised : null
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index])
}

/** What becomes of the columns of several files that have no role in all of them. */
export interface OddColumns {
  /** Of each file those that stand in for others. */
  readonly renamed: readonly (readonly RenamedColumn[])[]
  /** Of each file that is left out those that no other file has; empty for all others. */
  readonly idle: readonly (readonly string[])[]
}

/** The odd columns of several files, in their order, by what was recognised of them together. */
export function oddColumns(
  merged: FileInspection,
  files: readonly FileInspection[],
  shared: Shared = merged,
): OddColumns {
  const found = files.map(file => fileColumns(merged, file, shared))
  const isTaken = found.map(({ mapping }) => shared.mapping.score.length === 0 || mapping.score.length > 0)
  const read = new Set(files.flatMap((file, index) => (isTaken[index] === true ? headersOf(file) : [])))
  return {
    renamed: found.map(({ renamed }) => renamed),
    idle: files.map((file, index) =>
      isTaken[index] === true ? [] : headersOf(file).filter(header => !read.has(header)),
    ),
  }
}

/** The names of columns of which is known what becomes of them. */
export function namesOfOdd({ renamed, idle }: OddColumns): ReadonlySet<string> {
  return new Set([...renamed.flat().map(({ column }) => column), ...idle.flat()])
}

function headersOf({ columns }: FileInspection): readonly string[] {
  return columns.map(({ header }) => header)
}
