import { baseLevel, isComparable, type BaseLevel, type Thresholds } from '#core/statistics/base-size.ts'
import type { GroupField, ScoreFigures } from '#core/statistics/figures.ts'
import type { CrossSide, CrossTable } from '#core/statistics/grouped/cross-table.ts'

/** Shades of a grid of shares, from the palest. */
const GRID_SHADES = 5

/** One cell of a grid of low shares, with ready texts. */
export interface ShareGridCell {
  /** Key of its column. */
  readonly key: string
  readonly state: BaseLevel
  /** 0 .. 4, the largest shares last; null where the base is too small for a colour. */
  readonly shade: number | null
  readonly shareText: string
  readonly baseText: string
  /** All of it in one sentence. */
  readonly spoken: string
}

/** A row or a column of the grid. */
export interface ShareGridHead {
  readonly key: string
  readonly label: string
  /** Shown small below: the number of responses. */
  readonly baseText: string
}

/** One row: its name, and a cell for each column. */
export interface ShareGridRow extends ShareGridHead {
  readonly cells: readonly ShareGridCell[]
}

/** Two fields crossed as a table of shaded cells. */
export interface ShareGrid {
  readonly columns: readonly ShareGridHead[]
  readonly rows: readonly ShareGridRow[]
  /** Where each shade begins and ends, 0..1; the last one has no end. */
  readonly steps: readonly { readonly from: number; readonly to: number | null }[]
}

/** How the texts of a grid are made; the sentences belong to the shell. */
export interface ShareGridTexts {
  readonly value: (field: GroupField, value: { readonly key: string; readonly label?: string }) => string
  readonly share: (share: number | null, base: number) => string
  readonly count: (n: number) => string
  readonly spoken: (
    state: BaseLevel,
    names: readonly [string, string],
    figures: ScoreFigures | null,
  ) => string
}

/** A crossed table as a grid. Columns, and hours as rows, without a response before the first and after the last with one are left out. */
export function toShareGrid(table: CrossTable, thresholds: Thresholds, texts: ShareGridTexts): ShareGrid {
  const [from, to] = filledStretch(table.across)
  const [top, bottom] = table.by.field === 'hour' ? filledStretch(table.by) : [0, table.by.values.length]
  const step = stepOf(table, thresholds)
  const heads = (side: CrossSide): ShareGridHead[] =>
    side.values.map(value => ({
      key: value.key,
      label: texts.value(side.field, value),
      baseText: value.figures === null ? '' : texts.count(value.figures.n),
    }))
  const columns = heads(table.across).slice(from, to)
  return {
    columns,
    rows: heads(table.by)
      .slice(top, bottom)
      .map((head, y) => ({
        ...head,
        cells: columns.map((column, x) => {
          const figures = table.cells[top + y]![from + x] ?? null
          const state = figures === null ? 'hidden' : baseLevel(figures, thresholds)
          const share = figures?.low.share ?? null
          return {
            key: column.key,
            state,
            shade: state === 'normal' && share !== null ? shadeOf(share, step) : null,
            shareText: figures === null ? '' : texts.share(share, figures.n),
            baseText: figures === null || figures.n === 0 ? '' : texts.count(figures.n),
            spoken: texts.spoken(state, [head.label, column.label], figures),
          }
        }),
      })),
    steps: Array.from({ length: GRID_SHADES }, (_, shade) => ({
      from: shade * step,
      to: shade === GRID_SHADES - 1 ? null : (shade + 1) * step,
    })),
  }
}

/** Steps that are easy to read, in shares. */
const STEPS = [0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 0.15, 0.2]

/** The smallest step with which the shades reach the largest share that is shaded. */
function stepOf({ cells }: CrossTable, thresholds: Thresholds): number {
  const shaded = cells.flat().filter(cell => cell !== null && isComparable(cell, thresholds))
  const largest = shaded.reduce((most, cell) => Math.max(most, cell!.low.share ?? 0), 0)
  return STEPS.find(step => step * GRID_SHADES >= largest) ?? STEPS.at(-1)!
}

/** Shares on the border of two shades take the darker one, whatever their last binary digit says. */
function shadeOf(share: number, step: number): number {
  return Math.min(GRID_SHADES - 1, Math.floor(share / step + 1e-9))
}

function filledStretch({ values }: CrossSide): readonly [from: number, end: number] {
  const isFilled = values.map(({ figures }) => figures === null || figures.n > 0)
  const first = isFilled.indexOf(true)
  return first === -1 ? [0, values.length] : [first, isFilled.lastIndexOf(true) + 1]
}
