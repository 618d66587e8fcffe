import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import {
  isRatingOrderOpen,
  RATING_ORDERS,
  ratingColumn,
  type RatingOrder,
} from '#core/importing/identity/ticket-ratings.ts'
import { dateColumnsOf } from '#core/importing/recognising/date-kinds.ts'
import type { DateOrder, FileInspection } from '#core/importing/mapping.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount, formatPercent } from '#words/format.ts'
import { timezoneOption, timezoneOptions } from '../../app/timezone-options.ts'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { Select } from '../../ui/Select.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { tellingDates } from './import-questions.ts'

const COUNT_KINDS = ['dmy', 'mdy', 'ymd', 'either', 'unreadable'] as const

interface DatesCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

/** How dates are to be read, and in which zone days are counted. */
export function DatesCard({ draft, change }: DatesCardProps) {
  const { t } = useTranslation()
  if (draft.mapping.date.length === 0) return null
  const dateOrder = dateOrderOf(draft.inspection.columns, draft.mapping)
  const options: readonly { value: DateOrder | 'none'; label: string }[] = (
    ['dmy', 'mdy', 'ymd', 'none'] as const
  ).map(value => ({ value, label: t(`screens:import.dateOrder.${value}`) }))
  const ahead = offsetOfFixedZone(draft.timezone)
  const kinds = COUNT_KINDS.filter(kind => dateOrder.counts[kind] > 0)
  return (
    <Card title={t('screens:import.datesTitle')}>
      <div className="import-fields">
        <DateColumns draft={draft} change={change} />
        <Select
          label={t('screens:import.dateOrderLabel')}
          value={draft.dateOrder ?? 'none'}
          options={options}
          onChange={value => change({ kind: 'date-order', order: value === 'none' ? null : value })}
        />
        <DateCounts kinds={kinds} counts={dateOrder.counts} examples={tellingDates(dateOrder)} />
        {kinds.length === 0 && <EvidenceList evidence={dateOrder.evidence} />}
        <RatingOrderSelect draft={draft} change={change} />
        <InTurn>
          <SearchSelect
            label={t('screens:import.timezone')}
            value={timezoneOption(draft.timezone)}
            options={() => timezoneOptions(draft.timezone)}
            onChange={timezone => change({ kind: 'timezone', timezone })}
          />
        </InTurn>
        {ahead !== null && (
          <p className="import-note">
            {t('screens:import.fixedZone', { zone: draft.timezone, offset: ahead })}
          </p>
        )}
        <p className="import-note">{t('screens:import.timezoneNote')}</p>
      </div>
    </Card>
  )
}

/** How the days are read that tell the last rating of a ticket, where another column than the mapped one has them. */
function RatingOrderSelect({ draft, change }: DatesCardProps) {
  const { t } = useTranslation()
  const column = ratingColumn(draft.inspection.columns, draft.mapping)
  if (column === null) return null
  const isOpen = isRatingOrderOpen(column, draft.dateOrder)
  const recognised = column.dates?.order ?? (isOpen ? null : draft.dateOrder)
  const value = draft.ratingOrder ?? recognised ?? 'none'
  const orders = value === 'none' ? [...RATING_ORDERS, 'none' as const] : RATING_ORDERS
  return (
    <Select<RatingOrder | 'none'>
      label={t('screens:import.ratingOrderLabel', { column: column.header })}
      value={value}
      options={orders.map(order => ({ value: order, label: t(`screens:import.dateOrder.${order}`) }))}
      onChange={order => {
        if (order !== 'none') change({ kind: 'rating-order', order })
      }}
    />
  )
}

/** `UTC+2` for `Etc/GMT-2`, whose sign runs the other way; null for any other zone. */
function offsetOfFixedZone(timezone: string): string | null {
  const match = /^Etc\/GMT([+-])(\d{1,2})$/.exec(timezone)
  return match === null ? null : `UTC${match[1] === '-' ? '+' : '−'}${match[2]!}`
}

/** Which column of dates is used, where there are several: each with the share of rows that have it, and what it is. */
function DateColumns({ draft, change }: DatesCardProps) {
  const { t } = useTranslation()
  const labelId = useId()
  const { inspection, mapping } = draft
  const setAside = Object.values(inspection.unusable ?? {}).reduce((sum, n) => sum + n, 0)
  const rows = inspection.rows - setAside
  const found = dateColumnsOf(inspection.columns, rows)
  if (found.length < 2) return null
  return (
    <div className="import-date-columns">
      <p id={labelId}>{t('screens:import.dateColumn.label')}</p>
      <RadioGroup
        labelledBy={labelId}
        value={String(mapping.date[0] ?? '')}
        options={found.map(({ column, header, kind, share }) => ({
          value: String(column),
          label: header.trim() === '' ? t('screens:import.noHeader', { n: column + 1 }) : header,
          note: [
            t('screens:import.dateColumn.share', { share: formatPercent(share, rows) }),
            t(`screens:import.dateColumn.kind.${kind}`),
          ].join(' · '),
        }))}
        onChange={column => change({ kind: 'role', column: Number(column), role: 'date' })}
      />
    </div>
  )
}

type DateCountMap = FileInspection['dateOrder']['counts']

interface DateCountsProps {
  readonly kinds: readonly (keyof DateCountMap)[]
  readonly counts: DateCountMap
  readonly examples: Readonly<Partial<Record<keyof DateCountMap, string>>>
}

/** What the cells of the date column can be read as. */
function DateCounts({ kinds, counts, examples }: DateCountsProps) {
  const { t } = useTranslation()
  return (
    <ul className="import-date-counts">
      {kinds.map(kind => (
        <li key={kind}>
          {t(`screens:import.dateCount.${kind}`, { count: counts[kind], cells: formatCount(counts[kind]) })}
          {examples[kind] !== undefined && t('screens:import.suchAs', { cell: examples[kind] })}
        </li>
      ))}
    </ul>
  )
}
