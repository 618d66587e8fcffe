import { answerScale } from '../answer-scale.ts'
import { HISTOGRAM_CELLS } from '../count-responses.ts'
import type { BreakdownRow, GroupField, ScoreFigures } from '../figures.ts'
import { addScores, emptyTotals, emptyWeightedTotals, scoreParts, type GroupTotals } from '../group-totals.ts'
import { figuresReader } from '../score-figures.ts'
import {
  groupTotals,
  rankedGroups,
  weightsInPlay,
  type GroupedResponses,
  type RankedGroup,
} from './break-down.ts'
import type { Grouping } from './grouping.ts'

/** The values along one side of a crossed table, each with its figures over all responses that have it. */
export interface CrossSide {
  readonly field: GroupField
  /** Null in place of figures that are hidden. */
  readonly values: readonly (Pick<BreakdownRow, 'key' | 'label'> & {
    readonly figures: ScoreFigures | null
  })[]
  /** Values beyond the limit of the side, and their responses. */
  readonly omitted: { readonly values: number; readonly responses: number }
}

/** Two fields crossed. */
export interface CrossTable {
  readonly by: CrossSide
  readonly across: CrossSide
  /** A row for each value of `by`, in it a cell for each of `across`; null in place of figures that are hidden. */
  readonly cells: readonly (readonly (ScoreFigures | null)[])[]
  /** Responses in play without a value in one of the fields. */
  readonly withoutValue: number
  /** True where some have several values in a cell and count with a part in each. */
  readonly isShared: boolean
}

/** How many values each side shows; those with most responses. */
export interface CrossLimits {
  readonly rows: number
  readonly columns: number
}

/**
 * Two fields crossed, with figures and intervals in each cell; nothing is tested. Sides are in the order of breakdowns:
 * ordered groups complete, others most responses first. Nothing is hidden yet: see `suppressCrossTable`. Three passes
 * over the responses.
 */
export function crossTable(
  counted: GroupedResponses,
  by: Grouping,
  across: Grouping,
  limits: CrossLimits,
): CrossTable {
  const { dataset, scale } = counted
  const figuresOf = figuresReader(scale.kind === 'none' ? null : answerScale(scale, dataset.scoreValues))
  const rows = sideOf(by, groupTotals(counted, by), limits.rows)
  const columns = sideOf(across, groupTotals(counted, across), limits.columns)
  const { totals, withoutValue } = cellTotals(counted, rows, columns)
  return {
    by: shownSide(rows, figuresOf),
    across: shownSide(columns, figuresOf),
    cells: rows.shown.map((_, y) =>
      columns.shown.map((__, x) => figuresOf(totals, y * columns.shown.length + x)),
    ),
    withoutValue,
    isShared: by.several !== undefined || across.several !== undefined,
  }
}

/** The same table with fewer rows and columns, as if it had been counted so. @param table - With all of its figures. */
export function cutCrossTable(table: CrossTable, { rows, columns }: CrossLimits): CrossTable {
  return {
    ...table,
    by: cutSide(table.by, rows),
    across: cutSide(table.across, columns),
    cells: table.cells.slice(0, rows).map(row => row.slice(0, columns)),
  }
}

function cutSide({ field, values, omitted }: CrossSide, limit: number): CrossSide {
  const gone = values.slice(limit)
  return {
    field,
    values: values.slice(0, limit),
    omitted: {
      values: omitted.values + gone.length,
      responses: omitted.responses + gone.reduce((sum, { figures }) => sum + (figures?.n ?? 0), 0),
    },
  }
}

interface Side {
  readonly grouping: Grouping
  readonly totals: GroupTotals
  readonly shown: readonly RankedGroup[]
  readonly omitted: CrossSide['omitted']
  /** Which shown values a code counts for, and how much in each; none for a value that is not shown. */
  readonly targets: readonly (readonly { readonly at: number; readonly weight: number }[])[]
}

function sideOf(grouping: Grouping, totals: GroupTotals, limit: number): Side {
  const ranked = rankedGroups(grouping, totals)
  const shown = ranked.slice(0, limit)
  const rest = ranked.slice(limit)
  const places = new Map(shown.map(({ place }, at) => [place, at]))
  const targetsOf = (values: readonly number[]) =>
    values.flatMap(value => {
      const at = places.get(value)
      return at === undefined ? [] : [{ at, weight: 1 / values.length }]
    })
  return {
    grouping,
    totals,
    shown,
    omitted: { values: rest.length, responses: rest.reduce((sum, { n }) => sum + n, 0) },
    targets: [
      ...grouping.keys.map((_, place) => targetsOf([place])),
      ...(grouping.several ?? []).map(targetsOf),
    ],
  }
}

function shownSide(
  { grouping, totals, shown, omitted }: Side,
  figuresOf: ReturnType<typeof figuresReader>,
): CrossSide {
  const values = shown.map(({ place }) => {
    const label = grouping.labels?.[place]
    return {
      key: grouping.keys[place]!,
      ...(label !== undefined && { label }),
      figures: figuresOf(totals, place + 1),
    }
  })
  return { field: grouping.field, values, omitted }
}

interface CellTotals {
  readonly totals: GroupTotals
  readonly withoutValue: number
}

/** Totals of each cell, row by row. */
function cellTotals(counted: GroupedResponses, rows: Side, columns: Side): CellTotals {
  const isShared = rows.grouping.several !== undefined || columns.grouping.several !== undefined
  const cells = (rows.shown.length + 2) * (columns.shown.length + 2) * counted.dataset.scoreValues.length
  const weights = weightsInPlay(counted.dataset, counted.mask)
  if (!isShared && weights === null && cells <= HISTOGRAM_CELLS) return wholeCells(counted, rows, columns)
  const { totals, withoutValue } = weightedCells(counted, rows, columns, weights)
  // With a part of the response in several cells n is the sum of the parts; with weights of their own each counts once.
  if (weights !== null) return { totals, withoutValue }
  const { squaredWeights, counted: _once, ...whole } = totals
  return { totals: isShared ? { ...whole, squaredWeights } : whole, withoutValue }
}

/** Each response lies in one cell at the most. */
function wholeCells({ dataset, mask, scale }: GroupedResponses, rows: Side, columns: Side) {
  const { size, scoreCode, scoreValues } = dataset
  const parts = scoreParts(scoreValues, scale.low, answerScale(scale, scoreValues).min)
  const width = scoreValues.length
  const [rowCodes, columnCodes] = [rows.grouping.codes, columns.grouping.codes]
  // Places beyond the table: one for a value that is not shown, one for none at all.
  const [rowAt, columnAt] = [positions(rows), positions(columns)]
  const across = columns.shown.length + 2
  const counts = new Uint32Array((rows.shown.length + 2) * across * width)
  for (let i = 0; i < size; i++) {
    const cell = rowAt[rowCodes[i]! + 1]! * across + columnAt[columnCodes[i]! + 1]!
    counts[cell * width + scoreCode[i]!]! += mask === null ? 1 : mask[i]!
  }
  const totals = emptyTotals(rows.shown.length * columns.shown.length)
  let withoutValue = 0
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue
    const cell = Math.floor(index / width)
    const [y, x] = [Math.floor(cell / across), cell % across]
    if (y === rows.shown.length + 1 || x === columns.shown.length + 1) withoutValue += count
    if (y < rows.shown.length && x < columns.shown.length)
      addScores(totals, y * columns.shown.length + x, parts, index % width, count)
  }
  return { totals, withoutValue }
}

/** By code + 1: the place in the table, after its end that of what is not shown, and then that of no value. */
function positions({ shown, targets }: Side): Int32Array {
  return Int32Array.from([shown.length + 1, ...targets.map(([first]) => first?.at ?? shown.length)])
}

/** A response with several values lies in several cells, with a part of its weight in each. */
function weightedCells(
  { dataset, mask, scale }: GroupedResponses,
  rows: Side,
  columns: Side,
  weights: Float64Array | null,
) {
  const { size, scoreCode, scoreValues } = dataset
  const parts = scoreParts(scoreValues, scale.low, answerScale(scale, scoreValues).min)
  const cells = rows.shown.length * columns.shown.length
  const totals = emptyWeightedTotals(cells)
  let withoutValue = 0
  for (let i = 0; i < size; i++) {
    if (mask !== null && mask[i] === 0) continue
    const [row, column] = [rows.grouping.codes[i]!, columns.grouping.codes[i]!]
    if (row < 0 || column < 0) {
      withoutValue += 1
      continue
    }
    for (const y of rows.targets[row]!) {
      for (const x of columns.targets[column]!) {
        const part = y.weight * x.weight
        const weight = part * (weights === null ? 1 : weights[i]!)
        const cell = y.at * columns.shown.length + x.at
        addScores(totals, cell, parts, scoreCode[i]!, weight)
        totals.squaredWeights[cell]! += weight * weight
        totals.counted.n[cell]! += part
        totals.counted.low[cell]! += part * parts.isLow[scoreCode[i]!]!
      }
    }
  }
  return { totals, withoutValue }
}
