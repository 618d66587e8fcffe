import { useState } from 'react'
import type { Breakdown } from '#core/statistics/figures.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import type { SortOrder } from '../../ui/sort-rows.ts'
import { TextField } from '../../ui/TextField.tsx'
import { LOW_BASE_BELOW } from './base-level.ts'
import { shownRows, valueLabel } from './table-rows.ts'
import { BreakdownRows } from './BreakdownRows.tsx'

/** With more values than this a search helps. */
const SEARCH_FROM = 20

/** The figures of a breakdown, complete however long: sorted by its heads, searched by name. */
export function BreakdownTable({ breakdown }: { readonly breakdown: Breakdown }) {
  const { words } = useServices()
  const [order, setOrder] = useState<SortOrder | null>(null)
  const [search, setSearch] = useState('')
  const { field, rows, omitted } = breakdown
  const say = 'screens:analysis.breakdowns'
  const shown = shownRows(rows, order, search, key => valueLabel(field, key, words))
  const hasSmallBase = rows.some(row => row.n < LOW_BASE_BELOW)
  return (
    <div className="breakdown-table">
      <Card
        title={words.t(`${say}.table.${field}`)}
        {...(rows.length >= SEARCH_FROM && {
          note: words.t(`${say}.found`, {
            shown: formatCount(shown.length),
            total: formatCount(rows.length),
          }),
          actions: (
            <TextField
              label={words.t(`${say}.search.${field}`)}
              placeholder={words.t(`${say}.search.${field}`)}
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
          <BreakdownRows field={field} rows={shown} order={order} onOrder={setOrder} />
        )}
        {omitted.values > 0 && (
          <p className="breakdown-base-note">
            {words.t(`${say}.omitted`, {
              values: formatCount(omitted.values),
              n: formatCount(omitted.responses),
            })}
          </p>
        )}
        {hasSmallBase && <p className="breakdown-base-note">{words.t(`${say}.baseNote`)}</p>}
      </Card>
    </div>
  )
}
