import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import { THEME_JUNK, THEME_NO_COMMENT, type ThemeRun } from '../../themes/theme.ts'
import { comparedColumn } from './compared-values.ts'
import type { ComparedField } from './comparison-choice.ts'
import type { ChangedTheme } from './comparison.ts'
import { FIRST_SIDE, NO_SIDE } from './split-sides.ts'

/** Responses of both sides by group, part and score; only cells that hold any. */
export interface ComparisonCells {
  /** The values of each group, one a column. */
  readonly groups: readonly (readonly (string | null)[])[]
  /** Top themes, then what comments are instead. */
  readonly parts: readonly Omit<ChangedTheme, 'effect'>[]
  /** Of each cell. */
  readonly group: Int32Array
  readonly part: Int32Array
  readonly scoreCode: Int32Array
  readonly first: Float64Array
  readonly second: Float64Array
}

const BLOCK_ROWS = 32_768
/** Joins the names of a cell that holds several. */
const SEVERAL = ', '

/**
 * Counts the responses of both sides once. A cell with several names is a group of its own, so that every response is in one
 * group; its part is the top theme of its main theme. One pass.
 */
export async function comparisonCells(
  dataset: Dataset,
  side: Uint8Array,
  fields: readonly ComparedField[],
  run: ThemeRun | null,
  context: JobContext,
): Promise<ComparisonCells> {
  const grouping = groupReader(dataset, fields)
  const { parts, partAt } = partReader(run)
  const scores = dataset.scoreValues.length
  const cellOf = new Map<number, number>()
  const counts: [first: number[], second: number[]] = [[], []]
  for (let start = 0; start < dataset.size; start += BLOCK_ROWS) {
    const end = Math.min(dataset.size, start + BLOCK_ROWS)
    for (let i = start; i < end; i++) {
      if (side[i] === NO_SIDE) continue
      const key = (grouping.groupAt(i) * parts.length + partAt(i)) * scores + dataset.scoreCode[i]!
      let cell = cellOf.get(key)
      if (cell === undefined) {
        cell = cellOf.size
        cellOf.set(key, cell)
        counts[0].push(0)
        counts[1].push(0)
      }
      counts[side[i] === FIRST_SIDE ? 0 : 1][cell]! += 1
    }
    await context.pause()
  }
  const keys = Float64Array.from(cellOf.keys()).sort()
  const of = (values: readonly number[]): Float64Array => keys.map(key => values[cellOf.get(key)!]!)
  return {
    groups: grouping.groups,
    parts,
    group: Int32Array.from(keys, key => Math.floor(key / scores / parts.length)),
    part: Int32Array.from(keys, key => Math.floor(key / scores) % parts.length),
    scoreCode: Int32Array.from(keys, key => key % scores),
    first: of(counts[0]),
    second: of(counts[1]),
  }
}

/** Groups are numbered as they come: of two columns crossed most pairs never occur. */
function groupReader(dataset: Dataset, fields: readonly ComparedField[]) {
  const columns = fields.map(field => comparedColumn(dataset, field))
  const groups: (string | null)[][] = []
  const numbers = new Map<number, number>()
  const groupAt = (index: number): number => {
    let key = 0
    for (const column of columns) key = key * column.count + column.codeAt(index)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = groups.length
    numbers.set(key, number)
    groups.push(columns.map(column => column.namesOf(column.codeAt(index)).join(SEVERAL) || null))
    return number
  }
  return { groups, groupAt }
}

function partReader(run: ThemeRun | null) {
  const themes = run?.themes ?? []
  const tops = themes.filter(({ parent = null }) => parent === null)
  const place = new Map(tops.map(({ id }, index) => [id, index]))
  // A sub-theme whose top theme is not there stands for nothing of its own: it is counted as unassigned.
  const partOf = themes.map(({ id, parent = null }) => place.get(parent ?? id) ?? tops.length)
  const others = ['unassigned', 'junk', 'without-comment'] as const
  const parts = [
    ...tops.map(({ id, label }): Omit<ChangedTheme, 'effect'> => ({ kind: 'theme', theme: id, label })),
    ...others.map(kind => ({ kind, theme: null, label: null })),
  ]
  const [unassigned, junk, without] = [tops.length, tops.length + 1, tops.length + 2]
  const partAt = (index: number): number => {
    if (run === null) return without
    const part = partOf[run.mainTheme[index]!]
    if (part !== undefined) return part
    const status = run.status[index]
    return status === THEME_NO_COMMENT ? without : status === THEME_JUNK ? junk : unassigned
  }
  return { parts, partAt }
}
