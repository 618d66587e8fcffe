import type { PutAsideRows, RowFilter } from './mapping.ts'
import { detached } from './reading/table-reader.ts'
import { rowSieve, type RowSieve } from './row-sieve.ts'

/** Spellings of cells that are counted apart for one filter. */
const MOST_CELLS = 20

/** Counts what each filter puts aside, for a person to judge it. A row counts at the first filter that it meets. */
export class PutAsideCounter {
  readonly #filters: readonly { readonly filter: RowFilter; readonly sieve: RowSieve | null }[]
  readonly #rows: number[]
  readonly #cells: readonly Map<string, number>[]

  constructor(all: readonly RowFilter[]) {
    // Rows of another metric have another scale: they cannot be taken in.
    const filters = all.filter(({ reason }) => reason !== 'other-metric')
    this.#filters = filters.map(filter => ({ filter, sieve: rowSieve([filter]) }))
    this.#rows = filters.map(() => 0)
    this.#cells = filters.map(() => new Map<string, number>())
  }

  /** Count a row that some filter puts aside. */
  add(row: readonly string[]): void {
    const index = this.#filters.findIndex(({ sieve }) => sieve?.(row) != null)
    if (index === -1) return
    this.#rows[index]! += 1
    const cell = (row[this.#filters[index]!.filter.column] ?? '').trim()
    const cells = this.#cells[index]!
    const known = cells.get(cell)
    if (known !== undefined) cells.set(cell, known + 1)
    else if (cells.size < MOST_CELLS) cells.set(detached(cell), 1)
  }

  /** Filters that put nothing aside are not among them. */
  found(): readonly PutAsideRows[] {
    return this.#filters.flatMap(({ filter }, index) =>
      this.#rows[index] === 0
        ? []
        : [{ filter, rows: this.#rows[index]!, cells: byFrequency(this.#cells[index]!) }],
    )
  }
}

/** What the files of one import put aside, as one: the same column, cells and reason are one filter. */
export function mergePutAside(found: readonly PutAsideRows[]): readonly PutAsideRows[] {
  const merged = new Map<string, PutAsideRows>()
  for (const one of found) {
    const key = filterKey(one.filter)
    const earlier = merged.get(key)
    merged.set(key, earlier === undefined ? one : addedUp(earlier, one))
  }
  return [...merged.values()]
}

/** The filters that stay where these rows are taken in after all; those of another metric always do. */
export function filtersBut(
  filters: readonly RowFilter[],
  takenIn: readonly Pick<RowFilter, 'column' | 'values'>[],
): readonly RowFilter[] {
  const off = new Set(takenIn.map(({ column, values }) => JSON.stringify([column, values])))
  return filters.filter(
    ({ column, values, reason }) => reason === 'other-metric' || !off.has(JSON.stringify([column, values])),
  )
}

/** The same for filters that put the same rows aside. */
export function filterKey({ column, values, reason }: RowFilter): string {
  return JSON.stringify([column, reason, values])
}

function addedUp(one: PutAsideRows, other: PutAsideRows): PutAsideRows {
  const cells = new Map(one.cells.map(({ value, n }) => [value, n]))
  for (const { value, n } of other.cells) cells.set(value, (cells.get(value) ?? 0) + n)
  return { filter: one.filter, rows: one.rows + other.rows, cells: byFrequency(cells) }
}

/** Most frequent first, equals by code unit. */
function byFrequency(counts: ReadonlyMap<string, number>): PutAsideRows['cells'] {
  return [...counts]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
}
