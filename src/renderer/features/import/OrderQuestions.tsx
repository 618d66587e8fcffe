import { useTranslation } from 'react-i18next'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import type { DateOrderGuess } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { formatDay } from '#words/format-date.ts'
import { useServices } from '../../app/app-services.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { ambiguousDate, openRatingColumn, tellingDates } from './import-questions.ts'

interface OrderQuestionProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly titleId: string
}

/** Whether day or month comes first in the dates by which days and weekdays are counted. */
export function DateOrderQuestion({ draft, change, titleId }: OrderQuestionProps) {
  const { t } = useTranslation()
  const { inspection, mapping, dateOrder, answered } = draft
  const guess = dateOrderOf(inspection.columns, mapping)
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.dateOrder')}</h2>
      <p>
        {t(`screens:import.question.${dateQuestion(guess.counts)}`, {
          column: inspection.columns[mapping.date[0]!]?.header ?? '',
          ...formatted(guess.counts),
        })}
      </p>
      <OrderChoice
        guess={guess}
        titleId={titleId}
        value={answered.includes('date-order') ? (dateOrder ?? 'none') : null}
        other={{ value: 'none', label: t('screens:import.question.leaveOut') }}
        lost="lost"
        onChange={order => change({ kind: 'date-order', order: order === 'none' ? null : order })}
      />
    </>
  )
}

/** The same of the days that tell which of several ratings of a ticket is the last. */
export function RatingOrderQuestion({ draft, change, titleId }: OrderQuestionProps) {
  const { t } = useTranslation()
  const column = openRatingColumn(draft.inspection, draft.mapping, draft.dateOrder)
  if (column?.dates === undefined) return null
  const { counts } = column.dates
  const facts = counts.dmy > 0 && counts.mdy > 0 ? 'ratingOrderMixed' : 'ratingOrderNone'
  const chosen = draft.ratingOrder
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.ratingOrder')}</h2>
      <p>{t(`screens:import.question.${facts}`, { column: column.header, ...formatted(counts) })}</p>
      <OrderChoice
        guess={column.dates}
        titleId={titleId}
        value={chosen === undefined || chosen === 'ymd' ? null : chosen}
        other={{ value: 'all', label: t('screens:import.question.ratingsAll') }}
        lost="ratingLost"
        onChange={order => change({ kind: 'rating-order', order })}
      />
    </>
  )
}

interface OrderChoiceProps<Other extends string> {
  readonly guess: DateOrderGuess
  readonly titleId: string
  readonly value: 'dmy' | 'mdy' | Other | null
  /** What can be chosen beside the two orders. */
  readonly other: { readonly value: Other; readonly label: string }
  /** What is said of dates that do not fit an order: a key of the questions. */
  readonly lost: 'lost' | 'ratingLost'
  readonly onChange: (order: 'dmy' | 'mdy' | Other) => void
}

/** Both orders, each with a date of the file as it would be read and the dates that would not fit. */
function OrderChoice<Other extends string>({
  guess,
  titleId,
  value,
  other,
  lost,
  onChange,
}: OrderChoiceProps<Other>) {
  const { t } = useTranslation()
  const { words } = useServices()
  const example = ambiguousDate(guess)
  const optionOf = (order: 'dmy' | 'mdy', unfit: number) => ({
    value: order,
    label: t(`screens:import.dateOrder.${order}`),
    note: [
      ...(example === null
        ? []
        : [
            t('screens:import.question.readAs', {
              cell: example.cell,
              day: formatDay(example[order], words),
            }),
          ]),
      ...(unfit > 0 ? [t(`screens:import.question.${lost}`, { count: unfit, n: formatCount(unfit) })] : []),
    ].join(' '),
  })
  return (
    <>
      <TellingDates guess={guess} />
      <RadioGroup<'dmy' | 'mdy' | Other>
        labelledBy={titleId}
        value={value}
        options={[optionOf('dmy', guess.counts.mdy), optionOf('mdy', guess.counts.dmy), other]}
        onChange={onChange}
      />
    </>
  )
}

/** What is said of a column whose order nothing decides. */
function dateQuestion({ dmy, mdy, ymd }: DateOrderGuess['counts']): string {
  if (dmy > 0 && mdy > 0) return 'dateOrderMixed'
  return ymd > 0 ? 'dateOrderSome' : 'dateOrderNone'
}

function formatted({ dmy, mdy, either }: DateOrderGuess['counts']) {
  return { dmy: formatCount(dmy), mdy: formatCount(mdy), either: formatCount(either) }
}

/** What of a mixed column fits one order only. */
function TellingDates({ guess }: { readonly guess: DateOrderGuess }) {
  const { t } = useTranslation()
  const telling = tellingDates(guess)
  const orders = (['dmy', 'mdy'] as const).filter(order => telling[order] !== undefined)
  if (orders.length === 0) return null
  return (
    <ul className="import-ends">
      {orders.map(order => (
        <li key={order}>{t(`screens:import.question.only.${order}`, { cell: telling[order] })}</li>
      ))}
    </ul>
  )
}
