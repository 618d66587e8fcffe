import type { JobContext } from '../../job-context.ts'
import { bootstrapCounts } from '../bootstrap/bootstrap-counts.ts'
import type { Interval } from '../figures.ts'
import type { ComparisonCells } from './comparison-cells.ts'
import type {
  ChangedGroup,
  ChangedTheme,
  ChangePart,
  ComparedMeasure,
  MeasureDecomposition,
} from './comparison.ts'
import { decomposeChange, type Decomposition, type SideTable } from './decompose-change.ts'

export interface TakeApartInput {
  readonly cells: ComparisonCells
  readonly measure: ComparedMeasure
  /** What each score code adds to the measure. */
  readonly values: Float64Array
  /** Groups that may not be told one by one, by their number. */
  readonly hidden: readonly boolean[]
}

/** Groups that are listed; the others are summed up. */
const LISTED_GROUPS = 40
/** Cells up to which they are drawn again for intervals. */
const DRAWN_CELLS = 12_000

/**
 * A change taken apart exactly, with intervals from the cells drawn again (reference: metrics 4.2, 6.2). Null where a side is
 * empty. Cost: 1,999 times the cells that hold any, up to 12,000; beyond them there are no intervals.
 */
export async function takeApart(
  input: TakeApartInput,
  context: JobContext,
): Promise<MeasureDecomposition | null> {
  const { cells, measure } = input
  const folded = foldCells(input)
  const tables = tableMaker(folded, cells, measure !== 'low-share')
  const found = tables(folded.first, folded.second)
  if (found === null) return null
  const listed = mostFirst(found)
    .filter(group => !input.hidden[group]!)
    .slice(0, LISTED_GROUPS)
  const figures = figuresOf(found, listed)
  const limits =
    folded.first.length > DRAWN_CELLS
      ? []
      : await bootstrapCounts(
          [folded.first, folded.second],
          ([first, second]) => figuresOf(tables(first!, second!)!, listed),
          context,
        )
  const parts = figures.map((value, index): ChangePart => {
    return { value, interval: limits[index]?.interval ?? null }
  })
  return describe(input, found, listed, parts)
}

interface FoldedCells {
  readonly group: readonly number[]
  readonly part: readonly number[]
  readonly value: readonly number[]
  readonly first: Float64Array
  readonly second: Float64Array
}

/**
 * Cells that differ in nothing the measure sees are one: scores of the same value and, where only low scores count, the
 * parts of the others.
 */
function foldCells({ cells, measure, values }: TakeApartInput): FoldedCells {
  const numbers = new Map<string, number>()
  const folded = { group: [] as number[], part: [] as number[], value: [] as number[] }
  const counts: [number[], number[]] = [[], []]
  for (let cell = 0; cell < cells.group.length; cell++) {
    const value = values[cells.scoreCode[cell]!]!
    const group = cells.group[cell]!
    const part = measure === 'low-share' && value === 0 ? 0 : cells.part[cell]!
    const key = `${group} ${part} ${value}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      folded.group.push(group)
      folded.part.push(part)
      folded.value.push(value)
      counts[0].push(0)
      counts[1].push(0)
    }
    counts[0][number]! += cells.first[cell]!
    counts[1][number]! += cells.second[cell]!
  }
  return { ...folded, first: Float64Array.from(counts[0]), second: Float64Array.from(counts[1]) }
}

/**
 * Decomposes counts of the cells. A figure that is no share is taken from the mean of both sides together, else a theme
 * that is only talked of more would look as if it raised the mean. The tables are made once and filled anew.
 */
function tableMaker(folded: FoldedCells, cells: ComparisonCells, isCentred: boolean) {
  const [groups, parts] = [cells.groups.length, cells.parts.length]
  const [first, second] = [emptyTable(groups, parts), emptyTable(groups, parts)]
  return (firstCounts: Float64Array, secondCounts: Float64Array): Decomposition | null => {
    const centre = isCentred ? pooledMean(folded.value, firstCounts, secondCounts) : 0
    fillTable(first, folded, firstCounts, parts, centre)
    fillTable(second, folded, secondCounts, parts, centre)
    return decomposeChange(first, second, parts)
  }
}

function emptyTable(groups: number, parts: number): SideTable {
  return { n: new Float64Array(groups), amounts: new Float64Array(groups * parts) }
}

function fillTable(
  table: SideTable,
  { group, part, value }: FoldedCells,
  counts: Float64Array,
  parts: number,
  centre: number,
): void {
  table.n.fill(0)
  table.amounts.fill(0)
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    table.n[group[cell]!]! += count
    table.amounts[group[cell]! * parts + part[cell]!]! += count * (value[cell]! - centre)
  }
}

function pooledMean(values: readonly number[], first: Float64Array, second: Float64Array): number {
  let [sum, n] = [0, 0]
  for (const [cell, value] of values.entries()) {
    const count = first[cell]! + second[cell]!
    sum += count * value
    n += count
  }
  return n === 0 ? 0 : sum / n
}

/** Numbers of the groups, those that did most first, then as they came. */
function mostFirst({ mix, rate }: Decomposition): readonly number[] {
  const weight = (group: number): number => Math.abs(mix[group]!) + Math.abs(rate[group]!)
  return Array.from(mix.keys()).sort((a, b) => weight(b) - weight(a) || a - b)
}

/** All figures that get limits: both totals, the parts, then mix and rate of each group listed. */
function figuresOf({ mix, rate, parts }: Decomposition, listed: readonly number[]): number[] {
  return [sum(mix), sum(rate), ...parts, ...listed.flatMap(group => [mix[group]!, rate[group]!])]
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

function describe(
  { cells, measure, values, hidden }: TakeApartInput,
  { change, mix, rate }: Decomposition,
  listed: readonly number[],
  figures: readonly ChangePart[],
): MeasureDecomposition {
  const afterParts = 2 + cells.parts.length
  const sides = groupFigures(cells, values)
  const groups = listed.map((group, index): ChangedGroup => {
    const at = afterParts + 2 * index
    return { key: cells.groups[group]!, ...sides(group), mix: figures[at]!, rate: figures[at + 1]! }
  })
  const themes = cells.parts.map((part, index): ChangedTheme => ({ ...part, effect: figures[2 + index]! }))
  const listedSum = (side: 'mix' | 'rate'): number => groups.reduce((all, each) => all + each[side].value, 0)
  const omitted = cells.groups.length - listed.length
  return {
    measure,
    change,
    mix: figures[0]!,
    rate: figures[1]!,
    groups,
    omitted: {
      groups: omitted,
      mix: omitted === 0 ? 0 : sum(mix) - listedSum('mix'),
      rate: omitted === 0 ? 0 : sum(rate) - listedSum('rate'),
      ...(hidden.includes(true) && { hidden: hidden.filter(Boolean).length }),
    },
    themes: hasThemes(cells) ? themes.filter(isThere).toSorted(byEffect) : [],
  }
}

function hasThemes({ parts }: ComparisonCells): boolean {
  return parts.some(({ label }) => label !== null)
}

function isThere({ effect: { value, interval } }: ChangedTheme): boolean {
  return value !== 0 || (interval !== null && !isZero(interval))
}

function isZero([lower, upper]: Interval): boolean {
  return lower === 0 && upper === 0
}

function byEffect(a: ChangedTheme, b: ChangedTheme): number {
  return Math.abs(b.effect.value) - Math.abs(a.effect.value)
}

/** Responses of a group on both sides, with its figure on each. */
function groupFigures(cells: ComparisonCells, values: Float64Array) {
  const groups = cells.groups.length
  const of = (counts: Float64Array) => {
    const [n, total] = [new Float64Array(groups), new Float64Array(groups)]
    for (let cell = 0; cell < counts.length; cell++) {
      n[cells.group[cell]!]! += counts[cell]!
      total[cells.group[cell]!]! += counts[cell]! * values[cells.scoreCode[cell]!]!
    }
    return (group: number) => ({ n: n[group]!, figure: n[group] === 0 ? null : total[group]! / n[group]! })
  }
  const [first, second] = [of(cells.first), of(cells.second)]
  return (group: number) => ({ first: first(group), second: second(group) })
}
