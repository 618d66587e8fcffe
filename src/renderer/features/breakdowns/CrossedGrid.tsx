import { useState } from 'react'
import type { CrossTable } from '#core/statistics/grouped/cross-table.ts'
import { ShareGridLegend } from '#drawing/ShareGridLegend.tsx'
import { ShareGridTable } from '#drawing/ShareGridTable.tsx'
import { toShareGrid } from '#drawing/share-grid.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { formatCount, formatPercent, formatPercentRange } from '#words/format.ts'
import { gridStep } from '#words/grid-step.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { MethodLink } from '../methods/index.ts'
import { nextSort, type SortOrder } from '../../ui/sort-rows.ts'
import { sortCrossed } from './sort-crossed.ts'
import { rowLabel } from './table-rows.ts'

/** Two fields crossed, shaded by low share; a press on a cell narrows to both of its values, and again restores. */
export function CrossedGrid({ table: counted }: { readonly table: CrossTable }) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const thresholds = useThresholds()
  const [order, setOrder] = useState<SortOrder | null>(null)
  const table = sortCrossed(counted, order, thresholds)
  const { by, across } = table
  const isHourly = across.field === 'hour'
  const say = 'common:grid'
  const grid = toShareGrid(table, thresholds, {
    value: (field, value) => (field === 'hour' && isHourly ? value.key : rowLabel(field, value, words)),
    share: formatPercent,
    count: formatCount,
    spoken: (state, [row, column], figures) =>
      words.t(`${say}.cell.${state}`, {
        row,
        column: isHourly ? words.t('common:hour', { hour: column }) : column,
        share: formatPercent(figures?.low.share ?? null, figures?.n ?? 0),
        interval: formatPercentRange(figures?.low.interval ?? null, figures?.n ?? 0),
        n: formatCount(figures?.n ?? 0),
      }),
  })
  const has = (field: string, value: string): boolean =>
    selection.filters.some(filter => filter.field === field && filter.values.includes(value))
  const labels = new Map([...by.values, ...across.values].map(({ key, label }) => [key, label]))
  const pick = (row: string, column: string): void => {
    const isChosen = has(by.field, row) && has(across.field, column)
    // Both sides end up chosen, or neither.
    if (has(by.field, row) === isChosen) toggleFilter(by.field, row, labels.get(row))
    if (has(across.field, column) === isChosen) toggleFilter(across.field, column, labels.get(column))
  }
  const names = { by: nameField(words, by.field), across: nameFieldInText(words, across.field) }
  return (
    <Card
      title={words.t(`${say}.title`, names)}
      note={words.t(`${say}.note`)}
      hint={<MethodLink anchor="breakdowns-and-small-groups" about={words.t(`${say}.title`, names)} />}
    >
      {/* A part that scrolls; the cells in it are reachable by keyboard. */}
      <div className="breakdown-grid">
        <ShareGridTable
          grid={grid}
          caption={words.t(`${say}.title`, names)}
          corner={names.by}
          isDense={isHourly}
          isChosen={(row, column) => has(by.field, row) && has(across.field, column)}
          onPick={pick}
          sorting={{
            order,
            onSort: column => setOrder(column === null ? null : nextSort(order, column, true)),
            text: column =>
              words.t(column === null ? `${say}.unsort` : `${say}.sortBy`, { column: column ?? '' }),
          }}
        />
      </div>
      <ShareGridLegend
        grid={grid}
        title={words.t(`${say}.legend`)}
        stepText={(from, to) => gridStep(words, from, to)}
        smallText={words.t(`${say}.small`, { below: thresholds.lowBaseBelow })}
        hiddenText={
          thresholds.hiddenBelow > 0 ? words.t(`${say}.hidden`, { below: thresholds.hiddenBelow }) : null
        }
      />
      <CrossedNotes table={table} />
    </Card>
  )
}

function CrossedNotes({ table }: { readonly table: CrossTable }) {
  const { words } = useServices()
  const { by, across, withoutValue, isShared } = table
  const say = 'common:grid'
  const omitted = [by, across].filter(side => side.omitted.values > 0)
  return (
    <p className="breakdown-base-note">
      {[
        ...(withoutValue > 0 ? [words.t(`${say}.withoutValue`, { n: formatCount(withoutValue) })] : []),
        ...omitted.map(side =>
          words.t(`${say}.omitted`, {
            field: nameField(words, side.field),
            values: formatCount(side.omitted.values),
            n: formatCount(side.omitted.responses),
          }),
        ),
        ...(isShared ? [words.t('screens:analysis.breakdowns.shared')] : []),
        words.t(`${say}.untested`),
      ].join(' ')}
    </p>
  )
}
