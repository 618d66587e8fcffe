import type { BreakdownRow, GroupField } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import type { ExtraColumn } from '#words/extra-columns.ts'
import { rowLabel, tableRow } from './table-rows.ts'

interface FiguresRowProps {
  readonly field: GroupField
  readonly row: BreakdownRow
  readonly rowIndex: number
  readonly extras: readonly ExtraColumn[]
}

/** The figures of one group; its name narrows everything to it, and again restores. */
export function FiguresRow({ field, row: figures, rowIndex, extras }: FiguresRowProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const row = tableRow(figures, rowLabel(field, figures, words), useThresholds())
  const say = 'screens:analysis.breakdowns'
  const isChosen = selection.filters.some(filter => filter.field === field && filter.values.includes(row.key))
  const isPale = row.base !== 'normal' && row.base !== 'empty'
  const tone = `${isChosen ? 'ui-table-selected' : ''} ${isPale ? 'ui-table-pale' : ''}`
  return (
    <tr className={`breakdown-row ${tone}`} aria-rowindex={rowIndex}>
      <th scope="row" className="ui-table-left">
        <button
          type="button"
          className="ui-table-action breakdown-name"
          aria-pressed={isChosen}
          title={words.t(isChosen ? `${say}.narrowedTo` : `${say}.narrowTo`, { value: row.label })}
          onClick={() => toggleFilter(field, row.key, figures.label)}
        >
          <span className="breakdown-name-text">{row.label}</span>
          {isPale && <span className="ui-table-base">{words.t(`${say}.base.${row.base}`)}</span>}
        </button>
      </th>
      <td className="ui-table-right">{row.n}</td>
      <td className="ui-table-right">{row.mean}</td>
      <td className="ui-table-right breakdown-interval">{row.meanInterval}</td>
      <td className="ui-table-right">{row.low}</td>
      <td className="ui-table-right">{row.share}</td>
      <td className="ui-table-right breakdown-interval">{row.shareInterval}</td>
      {extras.map(({ header, textOf }) => (
        <td key={header} className="ui-table-right breakdown-interval">
          {textOf(row.key)}
        </td>
      ))}
    </tr>
  )
}
