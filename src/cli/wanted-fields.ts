import { AppError } from '#core/errors.ts'
import type { TicketHeaders } from '#core/importing/tickets/ticket-table.ts'
import type { ReportSource } from '#core/report/report.ts'
import { assertShown } from '#core/selection/assert-shown.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
import { selectionOf, type MappedHeaders } from '#core/selection/where.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import { fieldChoiceOf, type FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { comparedIn } from './compare-option.ts'
import { badValue, listed, type ReportRequest } from './usage.ts'

/** What of the fields of the files a call asks for. */
interface Wanted {
  /** The responses that count. */
  readonly selection: Selection
  /** The fields by which they are broken down. */
  readonly by: readonly FieldChoice[]
  /** What is put side by side; null for nothing. */
  readonly compare: ComparisonChoice | null
}

/**
 * What a call names, found among the fields of the files.
 *
 * @param columns - The headers of the survey file by role. @param tickets - Those of its ticket files.
 * @throws AppError `usage/…`, `selection/…` as the three of them do.
 */
export function wantedIn(
  request: ReportRequest,
  dataset: Dataset,
  columns: ReportSource['columns'],
  tickets: TicketHeaders = {},
): Wanted {
  const roles = Object.keys({ ...columns, ...tickets }) as (keyof MappedHeaders & keyof TicketHeaders)[]
  const headers: MappedHeaders = Object.fromEntries(
    roles.map(role => [role, [...(columns[role] ?? []), ...(tickets[role]?.split(' + ') ?? [])]]),
  )
  return {
    selection: wantedSelection(request, dataset, headers),
    by: wantedFields(request, dataset, headers),
    compare: comparedIn(request.compare, dataset, headers),
  }
}

/**
 * @throws AppError `usage/bad-value`; `usage/nothing-selected` where no response has all that is asked for, `selection/…`
 * where too few have, or have not.
 */
function wantedSelection(
  { where, thresholds }: ReportRequest,
  dataset: Dataset,
  columns: MappedHeaders,
): Selection {
  const result = selectionOf(where, dataset, columns)
  if ('wrong' in result) {
    const { field, value } = result.wrong
    return badValue('where', `${field}=${value}`, `${SAY[result.part]} ${listed(result.known)}`)
  }
  const { selection } = result
  if (selection.filters.length === 0) return selection
  const mask = selectRows(dataset, selection, null)
  if (!mask.includes(1))
    throw new AppError('usage/nothing-selected', {
      option: where.map(({ field, value }) => `--where ${field}=${value}`).join(' '),
    })
  assertShown(mask, dataset.size, thresholds)
  return selection
}

/** @throws AppError `usage/bad-value` for what is no field, or one without a value. */
function wantedFields(
  { by }: ReportRequest,
  dataset: Dataset,
  columns: MappedHeaders,
): readonly FieldChoice[] {
  return by.map(text => {
    const result = fieldChoiceOf(text, dataset, columns)
    if ('choice' in result) return result.choice
    return badValue('by', result.wrong, `${BY_EXPECTED} ${listed(result.known)}`)
  })
}

const BY_EXPECTED = 'a field of the file, or two of them such as A*B; its fields are'
const SAY = { field: 'a field, which is one of', value: 'a value of the field, such as' } as const
