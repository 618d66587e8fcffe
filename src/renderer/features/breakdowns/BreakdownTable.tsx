import { useMemo, useState } from 'react'
import { baseLevel } from '#core/statistics/base-size.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import type { SortOrder } from '../../ui/sort-rows.ts'
import { TextField } from '../../ui/TextField.tsx'
import { MethodLink } from '../methods/index.ts'
import { BreakdownRows } from './BreakdownRows.tsx'
import { breakdownWords } from './breakdown-words.ts'
import { extraColumns } from '#words/extra-columns.ts'
import { GroupTestsNote } from './GroupTestsNote.tsx'
import { HiddenGroups } from './HiddenGroups.tsx'
import { OpenHoursNote } from './OpenHoursNote.tsx'
import { RateNote } from './RateNote.tsx'
import { rowLabel, shownRows } from './table-rows.ts'
import { useGroupRates } from './use-group-rates.ts'
import { useOpenHours } from './use-open-hours.ts'

/** With more values than this a search helps. */
const SEARCH_FROM = 20

/** The figures of a breakdown, complete however long: sorted by its heads, searched by name. */
export function BreakdownTable({ breakdown }: { readonly breakdown: GroupBreakdown }) {
  const { words } = useServices()
  const [order, setOrder] = useState<SortOrder | null>(null)
  const [search, setSearch] = useState('')
  const { field, rows, omitted } = breakdown
  const say = 'screens:analysis.breakdowns'
  const thresholds = useThresholds()
  const rates = useGroupRates(breakdown)
  const stated = useOpenHours()
  const openHours = field === 'weekday' ? stated : null
  const extras = useMemo(() => extraColumns(words, rates, openHours), [words, rates, openHours])
  const shown = shownRows(rows, order, search, row => rowLabel(field, row, words), thresholds)
  const hasSmallBase = rows.some(row => ['low-base', 'anecdotal'].includes(baseLevel(row, thresholds)))
  return (
    <div className="breakdown-table">
      <Card
        title={breakdownWords(words, 'table', field)}
        hint={
          <MethodLink anchor="breakdowns-and-small-groups" about={breakdownWords(words, 'table', field)} />
        }
        {...(rows.length >= SEARCH_FROM && {
          note: words.t(`${say}.found`, {
            shown: formatCount(shown.length),
            total: formatCount(rows.length),
          }),
          actions: (
            <TextField
              label={breakdownWords(words, 'search', field)}
              placeholder={breakdownWords(words, 'search', field)}
              isLabelHidden
              value={search}
              onChange={setSearch}
            />
          ),
        })}
      >
        {shown.length === 0 ? (
          <p className="breakdown-nothing">{words.t(`${say}.searchNone`, { search })}</p>
        ) : (
          <BreakdownRows field={field} rows={shown} extras={extras} order={order} onOrder={setOrder} />
        )}
        {omitted.values > 0 && (
          <p className="breakdown-base-note">
            {words.t(`${say}.omitted`, {
              values: formatCount(omitted.values),
              n: formatCount(omitted.responses),
            })}
          </p>
        )}
        <GroupTestsNote field={field} />
        <HiddenGroups breakdown={breakdown} />
        <RateNote breakdown={breakdown} rates={rates} />
        {field === 'weekday' && <OpenHoursNote figures={openHours} />}
        {hasSmallBase && (
          <p className="breakdown-base-note">
            {words.t(`${say}.baseNote`, {
              lowBase: thresholds.lowBaseBelow,
              anecdotal: thresholds.anecdotalBelow,
            })}
          </p>
        )}
      </Card>
    </div>
  )
}
