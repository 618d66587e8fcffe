import { AppError } from '#core/errors.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import { applyMapOptions } from '#core/importing/resolve-mapping.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type FileInspection,
  type ImportPlan,
} from '#core/importing/mapping.ts'
import type { Scale } from '#core/survey/scale.ts'
import { parseScaleOption, scaleForColumn, scaleOf, withLowRule } from '#core/survey/scales.ts'
import type { ReportRequest } from './usage.ts'

/**
 * How each file is to be read. The files of one call share one mapping and one scale: those of the first file, with the
 * options on top; the scale is recognised from the scores of all files together.
 *
 * @throws AppError `import/unknown-column`, `import/no-score-column`, `usage/bad-value`.
 */
export function planImports(inspections: readonly FileInspection[], request: ReportRequest): ImportPlan[] {
  const first = inspections[0]!
  const mappings = inspections.map((inspection, index) =>
    index === 0
      ? applyMapOptions(first, request.map)
      : sameColumns(first, applyMapOptions(first, request.map), inspection),
  )
  const scale = planScale(inspections, mappings, request)
  const timezone = request.timezone ?? first.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const orders = inspections.map(({ columns }, index) => dateOrderOf(columns, mappings[index]!).order)
  const knownOrder = orders.find(order => order !== null) ?? null
  return inspections.map((inspection, index) => ({
    reading: inspection.reading,
    mapping: mappings[index]!,
    scale,
    dateOrder: request.dateOrder ?? orders[index] ?? knownOrder,
    timezone,
    ...(inspection.rowFilters === undefined ? {} : { rowFilters: inspection.rowFilters }),
  }))
}

/** The columns of another file that have the headers of the first file's mapping. */
function sameColumns(first: FileInspection, mapping: ColumnMapping, other: FileInspection): ColumnMapping {
  const options = COLUMN_ROLES.flatMap(role => {
    const headers = columnsOf(mapping, role).map(index => columnName(first, index))
    return headers.length === 0 ? [{ role, column: '' }] : headers.map(column => ({ role, column }))
  })
  return applyMapOptions(other, options)
}

/** The header of a column, `#7` where it is blank or not the only one of its name. */
export function columnName(inspection: FileInspection, index: number): string {
  const header = inspection.columns[index]!.header
  const isUnique = inspection.columns.filter(column => column.header === header).length === 1
  return header.trim() !== '' && isUnique ? header : `#${index + 1}`
}

function planScale(
  inspections: readonly FileInspection[],
  mappings: readonly ColumnMapping[],
  request: ReportRequest,
): Scale {
  const profiles = inspections.flatMap((inspection, file) =>
    mappings[file]!.score.map(index => inspection.columns[index]!),
  )
  const option = request.scale === null ? undefined : parseScaleOption(request.scale)
  if (profiles.length === 0) throw new AppError('import/no-score-column', { file: inspections[0]!.file.name })
  const scale =
    scaleForColumn(mergeProfiles(profiles), option) ?? (option === undefined ? null : scaleOf(option))
  if (scale === null) throw new AppError('import/no-score-column', { file: inspections[0]!.file.name })
  return request.low === null ? scale : withLowRule(scale, request.low)
}

/** One profile over the score columns of several files. */
function mergeProfiles(profiles: readonly ColumnProfile[]): ColumnProfile {
  const counts = new Map<string, number>()
  for (const { value, n } of profiles.flatMap(profile => profile.values))
    counts.set(value, (counts.get(value) ?? 0) + n)
  const values = [...counts]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
  return {
    ...profiles[0]!,
    filled: profiles.reduce((sum, profile) => sum + profile.filled, 0),
    distinct: values.length,
    distinctIsExact: profiles.every(profile => profile.distinctIsExact),
    values,
  }
}
