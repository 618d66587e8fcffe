import { AppError } from '#core/errors.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import type { InspectedFile, InspectedFiles } from '#core/importing/files/inspect-files.ts'
import { listFiles } from '#core/importing/files/list-files.ts'
import { mergeInspections, mergeProfiles } from '#core/importing/files/merge-inspections.ts'
import { keepOnly, keptIn, type KeepChoices } from '#core/importing/kept-columns.ts'
import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import type { LeftOutFile } from '#core/importing/files/open-archive.ts'
import { planFile, type FilePlan } from '#core/importing/files/plan-files.ts'
import { metricOf } from '#core/importing/metrics/metric-column.ts'
import { ratingsOf } from '#core/importing/identity/ticket-ratings.ts'
import { creditsFor } from '#core/importing/name-credits.ts'
import type { ColumnMapping, FileInspection, ImportPlan, ImportWarning } from '#core/importing/mapping.ts'
import { filtersBut } from '#core/importing/put-aside.ts'
import { applyProfile } from '#core/importing/profiles/mapping-profile.ts'
import { applyMapOptions, columnNamed, findColumn, listOf } from '#core/importing/resolve-mapping.ts'
import { ticketColumnOf } from '#core/importing/tickets/ticket-plan.ts'
import { columnName as headerOf, isColumnField } from '#core/selection/selection.ts'
import { fixedFieldNamed } from '#core/selection/where.ts'
import { isFieldName, namesIn } from '#core/statistics/grouped/field-choice.ts'
import { CREDITED_FIELDS, type NameCredits } from '#core/survey/name-credit.ts'
import type { Scale } from '#core/survey/scale.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import { defaultScale, parseScaleOption, withLowRule } from '#core/survey/scales.ts'
import type { NamedProfile } from './load-profile.ts'
import type { ReportRequest } from './usage.ts'

/** A file with the plan it is read by. */
export interface PlannedFile extends InspectedFile {
  readonly plan: ImportPlan
  /** What is open about its scores: of one file among several what is open in all of them, or in this one. */
  readonly questions: readonly ImportWarning[]
}

/** The files that are read, at least one, and what is to be said of the others. */
export interface PlannedFiles {
  readonly planned: readonly PlannedFile[]
  readonly warnings: readonly ImportWarning[]
}

/**
 * How each file is to be read. The files of one call share one mapping and one scale: what was recognised of them
 * together, with the options on top. A file that came along with others and has no score column of that name is left
 * out; one that was named must have every column. A profile stands for what would be recognised.
 *
 * @throws AppError `import/profile-mismatch`, `import/unknown-column`, `import/no-score-column`, `usage/bad-value`.
 */
export function planImports(
  { files, leftOut }: InspectedFiles,
  request: ReportRequest,
  profile: NamedProfile | null = null,
): PlannedFiles {
  const recognised = mergeInspections(files.map(({ inspection }) => inspection))
  const merged = profile === null ? recognised : withProfile(recognised, profile)
  const settled = profile?.profile
  const kept = profile === null ? undefined : applyProfile(profile.profile, headersOf(merged)).plan.kept
  const mapping = applyMapOptions(merged, request.map)
  const scale = withNonAnswers(planScale(merged, mapping, request, settled?.scale), request)
  const timezone =
    request.timezone ??
    settled?.timezone ??
    merged.timezone ??
    Intl.DateTimeFormat().resolvedOptions().timeZone
  const dateOrder = request.dateOrder ?? settled?.dateOrder ?? dateOrderOf(merged.columns, mapping).order
  const { credit } = creditsFor(merged.columns, mapping, { ...settled?.credit, ...request.credit })
  const shared = {
    mapping,
    scale,
    dateOrder,
    timezone,
    ...ratingsOf(merged.columns, mapping, request.ratingOrder ?? settled?.ratingOrder),
    ...metricOf(merged),
    ...ticketColumn(merged, mapping, request),
    ...keptIn(merged.columns, mapping, keepChoices(merged, kept, request)),
    ...(credit !== undefined && { credit }),
    ...(merged.rowFilters !== undefined &&
      settled?.takenIn !== undefined && { rowFilters: merged.rowFilters }),
  }
  const planned: PlannedFile[] = []
  const missing: { readonly file: string }[] = []
  const renamed: { readonly file: string }[] = []
  const dropped = [...leftOut]
  for (const file of files) {
    const made = planFile(merged, file.inspection, shared)
    if (!file.isOneOfMany) requireColumns(file.inspection, made)
    if ('error' in made) dropped.push(made)
    else {
      planned.push({ ...file, plan: made.plan, questions: questionsOf(merged, mapping, file.inspection) })
      const named = { file: file.inspection.file.name }
      if (made.missing.length > 0) missing.push(named)
      if (made.renamed.length > 0) renamed.push(named)
    }
  }
  const warnings = [
    warningOf('left-out-files', dropped),
    warningOf('missing-columns', missing),
    warningOf('renamed-columns', renamed),
  ]
  const idle = idleCredits(request, credit)
  return { planned, warnings: [...warnings.filter(({ count }) => count > 0), ...idle] }
}

/**
 * The column by which tickets are found: the id of the responses where the call names it.
 * @throws AppError `tickets/no-survey-id`
 */
function ticketColumn(
  { columns, file }: FileInspection,
  mapping: ColumnMapping,
  { tickets, map }: ReportRequest,
): Pick<ImportPlan, 'ticketColumn'> {
  if (tickets.length === 0) return {}
  const isNamed = map.some(({ role }) => role === 'id')
  const column = isNamed ? mapping.id[0] : ticketColumnOf(columns, mapping)
  if (column == null)
    throw new AppError('tickets/no-survey-id', { file: file.name, columns: listOf(columns) })
  return { ticketColumn: column }
}

/** The columns that the profile keeps, or those that are recognised, and those by which the call selects, compares or counts. */
function keepChoices(
  merged: FileInspection,
  kept: readonly { readonly column: number }[] | undefined,
  { where, compare, by, tickets }: ReportRequest,
): KeepChoices | undefined {
  const compared = compare !== null && 'field' in compare.choice ? compare.choice.field : ''
  const named = [
    ...where.map(({ field }) => (isColumnField(field) ? headerOf(field) : field)),
    ...(isColumnField(compared) ? [headerOf(compared)] : []),
  ].filter(name => fixedFieldNamed(name) === null)
  const choices = kept === undefined ? null : keepOnly(merged.columns, kept)
  const broken = by.flatMap(text => columnsBrokenDownBy(text, merged))
  if (named.length + broken.length === 0) return choices ?? undefined
  const columns = named.flatMap(name => (tickets.length > 0 && !isOwn(name) ? [] : columnNamed(merged, name)))
  const wanted = [...columns, ...broken].map(column => [column, true] as const)
  return new Map([...(choices ?? []), ...wanted])

  // A column that the survey file lacks may be one of its tickets.
  function isOwn(name: string): boolean {
    return merged.columns.some(({ header }) => header.trim().toLowerCase() === name.trim().toLowerCase())
  }
}

/** Names that mean nothing are refused once all fields are known. */
function columnsBrokenDownBy(text: string, merged: FileInspection): readonly number[] {
  const found = namesIn(text, name => {
    if (isFieldName(name)) return []
    const column = findColumn(merged, isColumnField(name) ? headerOf(name) : name)
    return column === null ? null : [column]
  })
  return found === null ? [] : [...found[0], ...(found[1] ?? [])]
}

function questionsOf(
  merged: FileInspection,
  mapping: ColumnMapping,
  { file: { name } }: FileInspection,
): readonly ImportWarning[] {
  return [
    ...merged.warnings.filter(({ code }) => code === 'undecided-metric'),
    ...(chosenCandidate(merged, mapping)?.warnings ?? []),
  ].filter(({ values: { file } }) => file === undefined || file === name)
}

/** What the call says about cells with several names where none were found and no sign was named. */
function idleCredits({ credit: wanted }: ReportRequest, credit: NameCredits = {}): readonly ImportWarning[] {
  const idle = CREDITED_FIELDS.filter(field => wanted[field] !== undefined && credit[field] === undefined)
  return idle.map(field => {
    const values = { option: `--credit ${field}=${wanted[field]!.way}:SIGN` }
    return { code: `no-several-${field}s`, count: 1, values }
  })
}

/** An inspection whose mapping is that of the profile, and whose filters are those that it leaves. */
function withProfile(inspection: FileInspection, { file, profile }: NamedProfile): FileInspection {
  const { plan, missing, takenIn } = applyProfile(profile, headersOf(inspection))
  if (missing.length === 0) {
    const { rowFilters } = inspection
    return {
      ...inspection,
      mapping: plan.mapping,
      ...(rowFilters !== undefined && { rowFilters: filtersBut(rowFilters, takenIn) }),
    }
  }
  throw new AppError('import/profile-mismatch', {
    profile: file,
    file: inspection.file.name,
    columns: missing.map(header => `“${header}”`).join(', '),
  })
}

function headersOf({ columns }: FileInspection): readonly string[] {
  return columns.map(({ header }) => header)
}

function warningOf(code: string, files: readonly { readonly file: string }[]): ImportWarning {
  return { code, count: files.length, values: { files: listFiles(files) } }
}

function requireColumns({ file, columns }: FileInspection, made: FilePlan | LeftOutFile): void {
  const column = 'error' in made ? made.error.details['column'] : made.missing[0]
  if (column === undefined) return
  throw new AppError('import/unknown-column', { file: file.name, column, columns: listOf(columns) })
}

/** Which columns were found, so that one of them can be named; or why the file was probably read in the wrong way. */
function noScoreColumn({ file: { name: file }, columns, warnings }: FileInspection): AppError {
  const warned = (code: string): ImportWarning | undefined => warnings.find(warning => warning.code === code)
  const [split, named] = [warned('other-delimiter'), warned('misnamed-text')]
  if (split !== undefined) return new AppError('import/other-delimiter', { ...split.values, file })
  return named === undefined
    ? new AppError('import/no-score-column', { file, columns: listOf(columns) })
    : new AppError('import/misnamed-text', { ...named.values, file })
}

/** The header of a column, `#7` where it is blank or not the only one of its name. */
export function columnName(inspection: FileInspection, index: number): string {
  const header = inspection.columns[index]!.header
  const isUnique = inspection.columns.filter(column => column.header === header).length === 1
  return header.trim() !== '' && isUnique ? header : `#${index + 1}`
}

function planScale(
  merged: FileInspection,
  mapping: ColumnMapping,
  request: ReportRequest,
  settled: Scale | undefined,
): Scale {
  const profiles = mapping.score.map(index => merged.columns[index]!)
  const option = request.scale === null ? undefined : parseScaleOption(request.scale)
  const isScoreGiven = request.map.some(({ role }) => role === 'score')
  if (settled !== undefined && option === undefined && !isScoreGiven) return withLow(settled, request.low)
  if (profiles.length === 0) {
    if (request.low === 'all' && mapping.comment.length > 0) return defaultScale('none')
    throw noScoreColumn(merged)
  }
  const profile = mergeProfiles(profiles)
  const scale =
    option === undefined
      ? (chosenCandidate(merged, mapping)?.scale ?? scaleForColumn(profile))
      : scaleForColumn(profile, option)
  if (scale === null) throw noScoreColumn(merged)
  return withLow(scale, request.low)
}

function withNonAnswers(scale: Scale, { nonAnswers }: ReportRequest): Scale {
  if (nonAnswers === null || scale.kind === 'none') return scale
  const values = nonAnswers.filter(value => value !== 'none')
  return values.length === 0 ? scale : { ...scale, nonAnswers: [...(scale.nonAnswers ?? []), ...values] }
}

function withLow(scale: Scale, low: ReportRequest['low']): Scale {
  if (low === null) return scale
  return withLowRule(scale, low === 'all' ? (scale.lowIsGood ? scale.min : scale.max) : low)
}
