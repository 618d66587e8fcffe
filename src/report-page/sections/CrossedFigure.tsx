import { readThresholds } from '#core/statistics/base-size.ts'
import type { CrossTable } from '#core/statistics/grouped/cross-table.ts'
import { ShareGridLegend } from '#drawing/ShareGridLegend.tsx'
import { ShareGridTable } from '#drawing/ShareGridTable.tsx'
import { toShareGrid, type ShareGrid } from '#drawing/share-grid.ts'
import type { Words } from '#words/create-words.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { gridStep } from '#words/grid-step.ts'
import { nameValue } from '#words/value-name.ts'
import { shorten } from '../shorten.ts'
import type { SectionProps } from './section-props.ts'

/** Columns that are legible beside one another; more go into further tables below. */
const COLUMNS_A_TABLE = 8
/** A heading of a row or a column on paper. */
const LONGEST_HEADING = 60

/** Two fields crossed: each cell with its low share and its responses, shaded by the share. */
export function CrossedFigure({ table, report, words }: SectionProps & { readonly table: CrossTable }) {
  const thresholds = readThresholds(report.thresholds)
  const { by, across } = table
  const title = words.t('common:grid.title', {
    by: nameField(words, by.field),
    across: nameFieldInText(words, across.field),
  })
  const grid = toShareGrid(table, thresholds, {
    value: (field, { key, label }) => shorten(label ?? nameValue(words, field, key), LONGEST_HEADING),
    share: formatPercent,
    count: formatCount,
    // On paper there is nothing to press.
    spoken: () => '',
  })
  return (
    <div className="report-grid">
      <h3 dir="auto">{title}</h3>
      <p className="report-note">{words.t('common:grid.note')}</p>
      {blocksOf(grid).map(({ block, from }) => (
        <ShareGridTable
          key={from}
          grid={block}
          caption={captionOf(title, from, { block, grid }, words)}
          corner={nameField(words, by.field)}
        />
      ))}
      <ShareGridLegend
        grid={grid}
        title={words.t('common:grid.legend')}
        stepText={(from, to) => gridStep(words, from, to)}
        smallText={words.t('common:grid.small', { below: thresholds.lowBaseBelow })}
        hiddenText={
          thresholds.hiddenBelow > 0 ? words.t('common:grid.hidden', { below: thresholds.hiddenBelow }) : null
        }
      />
      <Notes table={table} words={words} />
    </div>
  )
}

function Notes({ table, words }: { readonly table: CrossTable; readonly words: Words }) {
  const { by, across, withoutValue, isShared } = table
  const notes = [
    ...(withoutValue > 0 ? [words.t('common:grid.withoutValue', { n: formatCount(withoutValue) })] : []),
    ...[by, across]
      .filter(side => side.omitted.values > 0)
      .map(side =>
        words.t('common:grid.omitted', {
          field: nameField(words, side.field),
          values: formatCount(side.omitted.values),
          n: formatCount(side.omitted.responses),
        }),
      ),
    ...(isShared ? [words.t('report:fields.shared')] : []),
  ]
  return notes.length === 0 ? null : <p className="report-note">{notes.join(' ')}</p>
}

interface Block {
  readonly block: ShareGrid
  /** Place of its first column, from 0. */
  readonly from: number
}

function blocksOf(grid: ShareGrid): readonly Block[] {
  const count = Math.max(1, Math.ceil(grid.columns.length / COLUMNS_A_TABLE))
  const width = Math.ceil(grid.columns.length / count)
  return Array.from({ length: count }, (_, at) => {
    const from = at * width
    const part = <T,>(all: readonly T[]): readonly T[] => all.slice(from, from + width)
    return {
      block: {
        ...grid,
        columns: part(grid.columns),
        rows: grid.rows.map(row => ({ ...row, cells: part(row.cells) })),
      },
      from,
    }
  })
}

function captionOf(
  title: string,
  from: number,
  { block, grid }: { readonly block: ShareGrid; readonly grid: ShareGrid },
  words: Words,
): string {
  if (block.columns.length === grid.columns.length) return title
  return words.t('report:fields.part', {
    title,
    from: from + 1,
    to: from + block.columns.length,
    total: grid.columns.length,
  })
}
