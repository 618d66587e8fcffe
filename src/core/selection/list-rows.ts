import type { Dataset } from '../survey/dataset.ts'
import type { ThemeRun } from '../themes/theme.ts'
import type { ListedRows } from './in-play.ts'
import { rowTest, type RowTest } from './row-test.ts'
import { isSorted, rowsByCode, type RowsByCode } from './rows-by-code.ts'
import type { Selection } from './selection.ts'

/**
 * The responses that `selectRows` marks, as lists: read off the column of one filter, which is sorted once, and held against
 * the other filters. Costs by the responses that pass this filter, or by those that do not where they are fewer.
 *
 * @param run - Themes of the dataset; null where none were sought.
 */
export function listRows(dataset: Dataset, selection: Selection, run: ThemeRun | null): ListedRows {
  const asked = selection.filters.map(filter => rowTest(dataset, filter, run))
  if (asked.includes(false)) return { lists: [], count: 0, areLeftOut: false }
  const tests = asked.filter(test => typeof test !== 'boolean')
  const listed = tests.map(test => (isSorted(dataset, test) ? passing(dataset, test) : null))
  const least = Math.min(...listed.map(each => each?.count ?? Infinity))
  const leading = Math.max(
    0,
    listed.findIndex(each => each?.count === least),
  )
  const first = tests[leading]
  if (first === undefined) return { lists: [], count: dataset.size, areLeftOut: true }
  const lists = passing(dataset, first)
  if (tests.length === 1) return shorter(dataset, first, lists)
  const others = tests.filter((_, index) => index !== leading)
  const kept = lists.lists.map(rows => others.reduce(keepPassing, rows))
  return { lists: kept, count: kept.reduce((sum, rows) => sum + rows.length, 0), areLeftOut: false }
}

function passing(dataset: Dataset, test: RowTest): ListedRows {
  return { ...listsOf(rowsByCode(dataset, test), test.passes, 1), areLeftOut: false }
}

/** Those that do not pass where they are fewer. */
function shorter(dataset: Dataset, test: RowTest, passed: ListedRows): ListedRows {
  if (passed.count * 2 <= dataset.size) return passed
  const { lists } = listsOf(rowsByCode(dataset, test), test.passes, 0)
  return { lists, count: passed.count, areLeftOut: true }
}

function listsOf(
  { start, rows }: RowsByCode,
  passes: Uint8Array,
  wanted: 0 | 1,
): Pick<ListedRows, 'lists' | 'count'> {
  const lists: Uint32Array[] = []
  let count = 0
  for (let place = 0; place < passes.length; place++) {
    const [from, to] = [start[place]!, start[place + 1]!]
    if (passes[place] !== wanted || from === to) continue
    lists.push(rows.subarray(from, to))
    count += to - from
  }
  return { lists, count }
}

function keepPassing(rows: Uint32Array, { codes, floor, passes }: RowTest): Uint32Array {
  const kept = new Uint32Array(rows.length)
  let count = 0
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!
    const code = codes[row]!
    // Overwritten by the next one where this does not pass: no branch to be guessed wrong.
    kept[count] = row
    count += passes[code > floor ? code - floor : 0]!
  }
  return kept.subarray(0, count)
}
