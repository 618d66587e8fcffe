import type { ByteSource } from '#core/importing/byte-source.ts'
import { isScaleQuestion } from '#core/importing/checking/scale-questions.ts'
import { LOST_DATES } from '#core/importing/dates/lost-dates.ts'
import { Fingerprinter, type Fingerprints } from '#core/importing/identity/fingerprints.ts'
import { KnownResponses, sortedFingerprints } from '#core/importing/identity/known-responses.ts'
import type { RatedImport } from '#core/importing/offered/group-rates.ts'
import { surveyTotals } from '#core/importing/offered/response-rate.ts'
import { importFile } from '#core/importing/import-file.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type FileInspection,
  type ImportWarning,
  type ImportPlan,
  type RejectedRow,
  type ImportOutcome,
} from '#core/importing/mapping.ts'
import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import { weightWarnings } from '#core/importing/inspection-warnings.ts'
import { severalNamesWarnings } from '#core/importing/name-credits.ts'
import type { TicketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import type { JobContext } from '#core/job-context.ts'
import type { ReportSource } from '#core/report/report.ts'
import type { NameCredits } from '#core/survey/name-credit.ts'
import type { ImportDictionaries, ResponseChunk } from '#core/survey/response-chunk.ts'
import { columnName } from './plan-import.ts'

/** One file, taken in whole and kept in memory. */
export interface ReadFile {
  readonly source: ReportSource
  readonly dictionaries: ImportDictionaries
  readonly chunks: readonly ResponseChunk[]
  readonly credit?: NameCredits
  /** What it tells of surveys that were not answered. */
  readonly rated: RatedImport
  readonly rejected: readonly RejectedRow[]
  /** Of its responses; null where nobody compares with them. */
  readonly fingerprints: Fingerprints | null
}

/** What is no longer open, by the call or by its profile. */
export interface Settled {
  /** Which of several columns is the score. */
  readonly isScoreSettled: boolean
  /** The scale, and which end of it is good. */
  readonly isScaleSettled: boolean
  /** Which values are no answers. */
  readonly isNonAnswerSettled: boolean
  /** The time zone. */
  readonly isZoneSettled: boolean
  /** The columns of the comment. */
  readonly areCommentsSettled: boolean
  /** Which of several metrics in one column is read. */
  readonly isMetricSettled: boolean
}

/** A file that was inspected and is now to be read. */
export interface InspectedFile {
  readonly bytes: ByteSource
  readonly inspection: FileInspection
  readonly plan: ImportPlan
  /** What is open about its scores. */
  readonly questions: readonly ImportWarning[]
  readonly settled: Settled
  /** The files of the call before this one: their responses do not count twice. */
  readonly earlier: readonly ReadFile[]
  /** Null where none are joined. */
  readonly tickets: TicketsToJoin | null
  /** No file follows that is compared with this one. */
  readonly isLast: boolean
}

/** @throws AppError as `importFile` does. */
export async function readResponses(file: InspectedFile, context: JobContext): Promise<ReadFile> {
  const { bytes, inspection, plan, earlier, isLast, tickets } = file
  const chunks: ResponseChunk[] = []
  const rejected: RejectedRow[] = []
  const { outcome, dictionaries, fingerprints } = await importFile(
    bytes,
    plan,
    {
      chunk: chunk => Promise.resolve(void chunks.push(chunk)),
      rejected: rows => {
        for (const row of rows) rejected.push(row)
        return Promise.resolve()
      },
    },
    context,
    { known: knownOf(earlier) ?? (tickets === null ? null : new KnownResponses([])), tickets },
  )
  return {
    source: {
      file: bytes.name,
      sha256: await bytes.sha256(),
      bytes: bytes.sizeBytes,
      reading: plan.reading,
      rows: outcome.rows,
      responses: outcome.responses,
      rejected: outcome.rejected,
      columns: Object.fromEntries(
        COLUMN_ROLES.filter(role => columnsOf(plan.mapping, role).length > 0).map(role => [
          role,
          columnsOf(plan.mapping, role).map(index => columnName(inspection, index)),
        ]),
      ),
      dateOrder: plan.dateOrder,
      ...(plan.metric !== undefined && { metric: plan.metric }),
      withoutDate: outcome.withoutDate,
      warnings: [...openWarnings(file), ...outcome.warnings, ...blankDates(file, outcome)],
      ...(plan.credit !== undefined && { credit: plan.credit }),
      ...(outcome.tickets !== undefined && { tickets: outcome.tickets }),
      ...(outcome.offered !== undefined && { offered: surveyTotals(outcome.offered) }),
    },
    ...(plan.credit !== undefined && { credit: plan.credit }),
    rated: {
      outcome,
      timezone: plan.timezone,
      ...(plan.credit !== undefined && { credit: plan.credit }),
    },
    dictionaries,
    chunks,
    rejected,
    fingerprints: fingerprints ?? (isLast ? null : fingerprintsOf(chunks, dictionaries)),
  }
}

/** Responses that lack a date because their cell is blank: the other reasons have warnings of their own. */
function blankDates(
  { inspection, plan }: InspectedFile,
  { withoutDate, warnings }: ImportOutcome,
): readonly ImportWarning[] {
  const [index] = plan.mapping.date
  if (index === undefined) return []
  const said = warnings
    .filter(({ code }) => (LOST_DATES as readonly string[]).includes(code))
    .reduce((sum, { count }) => sum + count, 0)
  const count = withoutDate - said
  const values = { column: columnName(inspection, index), option: '--map date=Column' }
  return count > 0 ? [{ code: 'blank-dates', count, values }] : []
}

function knownOf(earlier: readonly ReadFile[]): KnownResponses | null {
  const parts = earlier.flatMap(({ fingerprints }) => fingerprints ?? [])
  return parts.length === 0 ? null : new KnownResponses(parts)
}

function fingerprintsOf(chunks: readonly ResponseChunk[], dictionaries: ImportDictionaries): Fingerprints {
  const fingerprinter = new Fingerprinter()
  return sortedFingerprints(chunks.map(chunk => fingerprinter.of(chunk, dictionaries)))
}

/**
 * What the inspection noticed and nobody settled; about dates, the import knows better what came of them. Weights are
 * those of the plan, whoever mapped them.
 */
function openWarnings({ inspection, plan, questions, settled }: InspectedFile): readonly ImportWarning[] {
  const recognised = chosenCandidate(inspection, inspection.mapping)
  const others = inspection.warnings.filter(
    warning =>
      !warning.code.endsWith('-date-order') &&
      warning.code !== 'weights-used' &&
      warning.code !== 'undecided-metric' &&
      !(settled.isScoreSettled && isAboutScore(warning)) &&
      !(settled.isZoneSettled && warning.code === 'undecided-zone') &&
      !(plan.mapping.date.length > 0 && warning.code === 'unread-dates') &&
      !(settled.areCommentsSettled && ABOUT_COMMENTS.has(warning.code)) &&
      recognised?.warnings.includes(warning) !== true,
  )
  const own = questions.filter(
    ({ code }) =>
      !(settled.isScaleSettled && (SETTLED_WITH_SCALE.has(code) || isScaleQuestion(code))) &&
      !(settled.isMetricSettled && code === 'undecided-metric') &&
      !(settled.isNonAnswerSettled && code === 'undecided-non-answers'),
  )
  return [
    ...others,
    ...own,
    ...weightWarnings(inspection.columns, plan.mapping),
    ...severalNamesWarnings(inspection.columns, plan.mapping, plan.credit),
  ]
}

/** Questions about the scale that `--scale` settles, beside those of `isScaleQuestion`. */
const SETTLED_WITH_SCALE: ReadonlySet<string> = new Set(['undecided-direction', 'undecided-middle'])

/** Which of several columns are the comments. */
const ABOUT_COMMENTS: ReadonlySet<string> = new Set(['joined-comments', 'other-comments'])

/** Which of several columns is the score. */
function isAboutScore({ code }: ImportWarning): boolean {
  return code.startsWith('undecided-score') || code === 'other-scores'
}
