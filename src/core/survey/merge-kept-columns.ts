import type { Measure, OtherColumn } from './dataset.ts'
import { NameCodes, recode } from './name-codes.ts'
import { NO_VALUE, type ChunkCodes, type ImportDictionaries } from './response-chunk.ts'

/** The chunks of several imports with their places in the dataset. */
export interface PlacedChunk {
  readonly chunk: ChunkCodes
  /** Place of its first response. */
  readonly start: number
  readonly importIndex: number
}

/**
 * The columns that the imports kept beside those with a role, merged by name; the responses of an import without such a
 * column have no value in it. About 4 ms a column for a million responses.
 */
export function mergeOthers(
  dictionaries: readonly ImportDictionaries[],
  chunks: readonly PlacedChunk[],
  size: number,
): readonly OtherColumn[] {
  return distinctNames(dictionaries.map(each => each.others ?? [])).map(name => {
    const names = new NameCodes()
    const places = dictionaries.map(each => (each.others ?? []).findIndex(other => other.name === name))
    const newCodes = places.map((place, index) =>
      Int32Array.from(dictionaries[index]!.others?.[place]?.values ?? [], value => names.codeOf([value])),
    )
    const codes = new Int32Array(size).fill(NO_VALUE)
    for (const { chunk, start, importIndex } of chunks) {
      const own = chunk.others?.[places[importIndex]!]
      if (own !== undefined) recode(own, chunk.size, newCodes[importIndex]!, codes, start)
    }
    return { name, column: { ...names.column(), codes } }
  })
}

/** The columns of numbers that the imports kept, merged by name; the same name with another role is another column. */
export function mergeMeasures(
  dictionaries: readonly ImportDictionaries[],
  chunks: readonly PlacedChunk[],
  size: number,
): readonly Measure[] {
  const keysOf = dictionaries.map(({ measures = [] }) =>
    measures.map(({ name, role }) => JSON.stringify([role, name])),
  )
  const all = new Map(
    dictionaries.flatMap(({ measures = [] }, index) =>
      measures.map((measure, place) => [keysOf[index]![place]!, measure] as const),
    ),
  )
  return Array.from(all, ([key, { name, role }]) => {
    const values = new Float64Array(size).fill(Number.NaN)
    for (const { chunk, start, importIndex } of chunks) {
      const own = chunk.measures?.[keysOf[importIndex]!.indexOf(key)]
      if (own !== undefined) values.set(own.subarray(0, chunk.size), start)
    }
    return { name, role, values }
  })
}

function distinctNames(imports: readonly (readonly { readonly name: string }[])[]): readonly string[] {
  return [...new Set(imports.flatMap(columns => columns.map(({ name }) => name)))]
}
