import { AppError } from '#core/errors.ts'
import type { ReportSource } from '#core/report/report.ts'
import { assertShown } from '#core/selection/assert-shown.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
import { selectionOf } from '#core/selection/where.ts'
import { fieldChoiceOf, type FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { badValue, type ReportRequest } from './usage.ts'

/** The responses that count and the fields by which they are broken down, as the call names them. */
export function wantedIn(
  request: ReportRequest,
  dataset: Dataset,
  columns: ReportSource['columns'],
): { readonly selection: Selection; readonly by: readonly FieldChoice[] } {
  return {
    selection: wantedSelection(request, dataset, columns),
    by: wantedFields(request, dataset, columns),
  }
}

/**
 * @throws AppError `usage/bad-value`; `usage/nothing-selected` where no response has all that is asked for, `selection/…`
 * where too few have, or have not.
 */
function wantedSelection(
  { where, thresholds }: ReportRequest,
  dataset: Dataset,
  columns: ReportSource['columns'],
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
  assertShown(mask, thresholds)
  return selection
}

/** @throws AppError `usage/bad-value` for what is no field, or one without a value. */
function wantedFields(
  { by }: ReportRequest,
  dataset: Dataset,
  columns: ReportSource['columns'],
): readonly FieldChoice[] {
  return by.map(text => {
    const result = fieldChoiceOf(text, dataset, columns)
    if ('choice' in result) return result.choice
    return badValue('by', result.wrong, `${BY_EXPECTED} ${listed(result.known)}`)
  })
}

const BY_EXPECTED = 'a field of the file, or two of them such as A*B; its fields are'
const SAY = { field: 'a field, which is one of', value: 'a value of the field, such as' } as const

function listed(known: readonly string[]): string {
  return known.slice(0, 20).join(', ') + (known.length > 20 ? ', …' : '')
}
