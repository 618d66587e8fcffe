import { AppError } from '#core/errors.ts'
import { mergeWarnings } from '#core/importing/files/merge-warnings.ts'
import { groupRates, type GroupRates } from '#core/importing/offered/group-rates.ts'
import type { ColumnRole, ImportWarning } from '#core/importing/mapping.ts'
import type { MappingProfile } from '#core/importing/profiles/mapping-profile.ts'
import { ticketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { JobContext, Progress } from '#core/job-context.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import type { Thresholds } from '#core/statistics/base-size.ts'
import type { OpenHours } from '#core/statistics/open-hours.ts'
import type { MetricKey } from '#core/statistics/figures.ts'
import { metricKeys } from '#core/statistics/metrics.ts'
import type { DisguiseWords } from '#core/report/privacy/privacy-facts.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import { buildDataset, textReaderOf } from '#core/survey/build-dataset.ts'
import type { Dataset, TextReader } from '#core/survey/dataset.ts'
import { isLowScore, type Scale } from '#core/survey/scale.ts'
import type { EditsFile } from '#core/themes/edits/edits-file.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { countDrivers } from '#core/themes/drivers/count-drivers.ts'
import type { DriversOverview } from '#core/themes/drivers/driver.ts'
import { countFigures, type Figures } from './count-figures.ts'
import { disguisedFigures, type ReportFigures } from './disguised-figures.ts'
import { createNodeContext } from './node-job-context.ts'
import { loadCodebook } from './codebook-files.ts'
import { type Grouped, groupComments } from './group-comments.ts'
import { inspectInputs } from './inspect-inputs.ts'
import { loadEdits } from './load-edits.ts'
import { loadTickets } from './load-tickets.ts'
import { loadProfile } from './load-profile.ts'
import { openInputs } from './open-inputs.ts'
import { planImports } from './plan-import.ts'
import { readResponses, type Settled, type ReadFile } from './read-responses.ts'
import { resolveNames } from './resolve-names.ts'
import { badValue, type ReportRequest } from './usage.ts'
import { wantedIn } from './wanted-fields.ts'

/** Everything that the outputs of a run are made from. */
export interface Analysis extends Grouped, Figures {
  readonly files: readonly ReadFile[]
  readonly scale: Scale
  readonly timezone: string
  readonly warnings: readonly ImportWarning[]
  readonly dataset: Dataset
  /** The responses that count. */
  readonly selection: Selection
  /** 1 for each of them; null: all. */
  readonly mask: Uint8Array | null
  /** What is hidden for its size, and what is spoken of. */
  readonly thresholds: Thresholds
  /** For how long the service is open on each weekday; null: not stated. */
  readonly openHours: OpenHours | null
  /** How many of the surveys of each group were answered; null where no file tells. */
  readonly rates: GroupRates | null
  /** The names that were merged. */
  readonly merges: readonly NameMerge[]
  readonly ids: TextReader
  /** What the reports show of them. */
  readonly shown: ReportFigures
  /** Null where they were not asked for. */
  readonly drivers: DriversOverview | null
}

/** Shares of the run's progress, by measured time. */
const PARTS = { inspect: [0, 0.2], tickets: [0.2, 0.25], read: [0.25, 0.45], themes: [0.45, 0.9] } as const

/**
 * Read the files and count them, the way from bytes to figures.
 *
 * @param disguise - What stands in the place of names where reports hide them; null: they never do.
 */
export async function analyseFiles(
  request: ReportRequest,
  signal: AbortSignal,
  report: (progress: Progress) => void,
  disguise: DisguiseWords | null = null,
): Promise<Analysis> {
  let count = 1
  const contextFor = (part: keyof typeof PARTS, index: number): JobContext => {
    const [from, to] = PARTS[part]
    const width = part === 'themes' || part === 'tickets' ? to - from : (to - from) / count
    return createNodeContext({ signal, report, part: [from + width * index, from + width * (index + 1)] })
  }
  const found = await openInputs(request.files)
  count = Math.max(1, found.files.length)
  const edits = request.edits === null ? null : await loadEdits(request.edits)
  const codebook = request.codebook === null ? null : await loadCodebook(request.codebook)
  const profile = request.profile === null ? null : await loadProfile(request.profile)
  const inspected = await inspectInputs(found, request.reading, profile?.profile ?? null, index =>
    contextFor('inspect', index),
  )
  const { planned, warnings } = planImports(inspected, request, profile)
  const { scale, timezone } = planned[0]!.plan
  if (request.headline !== null) assertOfScale(request.headline, scale)
  const loaded = await loadTickets(request, planned[0]!.plan, contextFor('tickets', 0))
  const tickets = loaded === null ? null : ticketsToJoin(loaded.table)
  const files: ReadFile[] = []
  const settled = settledBy(request, profile?.profile ?? null)
  count = planned.length
  for (const [index, { source, inspection, plan, questions }] of planned.entries())
    files.push(
      await readResponses(
        {
          bytes: source,
          inspection,
          plan,
          questions,
          settled,
          earlier: files,
          tickets,
          isLast: index === planned.length - 1,
        },
        contextFor('read', index),
      ),
    )
  const responses = files.reduce((sum, file) => sum + file.source.responses, 0)
  if (responses === 0)
    throw new AppError('import/no-responses', {
      file: files[0]!.source.file,
      rows: files.reduce((sum, file) => sum + file.source.rows, 0),
    })
  const context = contextFor('themes', 0)
  const settledNames = { profile: profile?.profile.merges ?? [], options: request.merges }
  const { columns } = files[0]!.source
  const names = await resolveNames(datasetOf(files, timezone), settledNames, columns, context)
  return {
    files,
    scale,
    timezone,
    warnings: [
      ...warnings,
      ...(loaded?.warnings ?? []),
      ...mergeWarnings(files.map(({ source: { file: name, warnings: own } }) => ({ name, warnings: own }))),
      ...names.warnings,
    ],
    merges: names.merges,
    ...(await countAndGroup(
      files,
      { ...names, scale, timezone, ...wantedIn(request, names.dataset, columns, loaded?.table.headers) },
      {
        request,
        edits,
        codebook,
        disguise: request.isPrivate && request.outputs.length > 0 ? disguise : null,
      },
      context,
    )),
  }
}

/**
 * The questions that are no longer open. A profile was made from what somebody settled, all of it; but it says nothing of
 * the scale of a score column that the call names.
 */
function settledBy(
  { map, scale, timezone, nonAnswers }: ReportRequest,
  profile: MappingProfile | null,
): Settled {
  const isByProfile = profile !== null
  const isNamed = (role: ColumnRole): boolean => map.some(option => option.role === role)
  const isScaleByProfile = isByProfile && !isNamed('score')
  return {
    isScoreSettled: isByProfile || isNamed('score'),
    isScaleSettled: isScaleByProfile || scale !== null,
    areCommentsSettled: isByProfile || isNamed('comment'),
    isZoneSettled: isByProfile || timezone !== null,
    isNonAnswerSettled: isScaleByProfile || nonAnswers !== null,
    isMetricSettled: profile?.metric !== undefined,
  }
}

/** A metric of another scale would be a headline without a figure. */
function assertOfScale(headline: MetricKey, scale: Scale): void {
  const keys = metricKeys(scale)
  if (keys.includes(headline)) return
  badValue('headline', headline, keys.length === 0 ? 'no option: there are no scores' : keys.join(', '))
}

function datasetOf(files: readonly ReadFile[], timezone: string): Dataset {
  const imports = files.map(({ dictionaries, chunks, credit }, index) => ({
    importId: index.toString(),
    dictionaries,
    chunks,
    ...(credit !== undefined && { credit }),
  }))
  return buildDataset(imports, timezone)
}

interface ThemeInputs {
  readonly request: ReportRequest
  readonly edits: EditsFile | null
  readonly codebook: Codebook | null
  /** Null where no report is written, or one with names. */
  readonly disguise: DisguiseWords | null
}

interface CountedResponses {
  readonly dataset: Dataset
  readonly merges: readonly NameMerge[]
  readonly scale: Scale
  readonly timezone: string
  readonly selection: Selection
  readonly by: readonly FieldChoice[]
  readonly compare: ComparisonChoice | null
}

async function countAndGroup(
  files: readonly ReadFile[],
  { dataset, merges, scale, timezone, selection, by, compare }: CountedResponses,
  { request, edits, codebook, disguise }: ThemeInputs,
  context: JobContext,
) {
  const comments = textReaderOf(files, 'comment')
  const ids = textReaderOf(files, 'id')
  const source = {
    size: dataset.size,
    text: (index: number) => comments.text(index),
    low: lowResponses(dataset, scale),
    language: request.commentLanguage,
  }
  const grouped = await groupComments(
    source,
    ids,
    {
      maxThemes: request.maxThemes,
      edits,
      codebook,
      isExplained: request.reasons !== null,
      codebookName: codebook?.name ?? (request.saveCodebook === null ? null : files[0]!.source.file),
    },
    context,
  )
  const mask = selection.filters.length === 0 ? null : selectRows(dataset, selection, grouped.run)
  const input = {
    dataset,
    texts: files,
    run: grouped.run,
    mask,
    scale,
    headline: request.headline,
    repeatDays: request.repeatDays,
    compare,
    thresholds: request.thresholds,
    by,
  }
  const figures = await countFigures(input, context)
  const rates = groupRates({ dataset, imports: files.map(file => file.rated), merges, timezone })
  const named = { merges, selection, rates, sources: files.map(file => file.source) }
  return {
    dataset,
    selection,
    mask,
    thresholds: request.thresholds,
    openHours: request.openHours,
    rates,
    ids,
    ...grouped,
    ...figures,
    shown:
      disguise === null ? { ...figures, ...named } : await disguisedFigures(input, named, disguise, context),
    drivers: request.drivers ? await countDrivers(source, context) : null,
  }
}

function lowResponses(dataset: Dataset, scale: Scale): Uint8Array {
  const isLow = dataset.scoreValues.reduce<boolean[]>(
    (flags, score) => [...flags, isLowScore(score, scale.low)],
    [],
  )
  return Uint8Array.from(dataset.scoreCode, code => (isLow[code] === true ? 1 : 0))
}
