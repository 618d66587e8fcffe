import type { JobContext } from '#core/job-context.ts'
import { textReaderOf } from '#core/survey/build-dataset.ts'
import type { Dataset, TextReader } from '#core/survey/dataset.ts'
import type { TextColumn } from '#core/survey/response-chunk.ts'
import type { Scale } from '#core/survey/scale.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import { readTexts } from '#storage/chunks.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { holdWeakly } from './hold-weakly.ts'
import { PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'
import { assertWhole, readTextImports, type ImportSizes } from './stored-texts.ts'

/** The comments of a dataset: no more of them is read, or kept, than is asked for. */
export interface CommentTexts {
  /** All comments. They are in memory as long as somebody holds them. */
  all(context: JobContext): Promise<TextReader>
  /** The comments of low scores, '' for any other; those of the rule that was asked for last stay in memory. */
  low(scale: Scale, context: JobContext): Promise<TextReader>
  /**
   * The comments of some responses with a low score: from memory, else from the chunks that hold them, unless these
   * are many.
   */
  some(indices: Iterable<number>, scale: Scale, context: JobContext): Promise<TextReader>
}

/** Where the comments of a dataset are. */
export interface CommentsSource {
  readonly database: LowdownDatabase
  readonly imports: readonly ImportSizes[]
  readonly dataset: Dataset
}

/** Chunks of which the comments are kept for the next page; some 12 MB. */
const MOST_CHUNKS = 8

export function createCommentTexts({ database, imports, dataset }: CommentsSource): CommentTexts {
  const places = placesOf(imports)
  const all = holdWeakly(async context =>
    textReaderOf(await readTextImports(database, imports, 'comment', context), 'comment'),
  )
  let keptLow: { readonly rule: string; readonly task: SharedTask<TextReader> } | null = null
  /** By place, the one read last at the end. */
  const recent = new Map<number, TextColumn | null>()

  async function readLow(scale: Scale, context: JobContext): Promise<TextReader> {
    const low = lowInPlay(dataset, scale, null)
    const keep = (column: TextColumn, start: number): TextColumn => onlyMarked(column, low, start)
    return textReaderOf(await readTextImports(database, imports, 'comment', context, keep), 'comment')
  }

  function isKept(scale: Scale): boolean {
    return keptLow?.rule === JSON.stringify(scale.low) && !keptLow.task.isLost
  }

  function low(scale: Scale, context: JobContext): Promise<TextReader> {
    const held = all.held()
    if (held !== null) return Promise.resolve(held)
    if (!isKept(scale)) {
      const task = shareTask(inner => readLow(scale, inner), PATIENT_STRETCH_MS)
      keptLow = { rule: JSON.stringify(scale.low), task }
    }
    return keptLow!.task.join(context)
  }

  return {
    all: context => all.read(context),
    low,
    async some(indices, scale, context) {
      const wanted = new Set(Array.from(indices, index => placeAt(places, index)))
      const isApart = wanted.size > MOST_CHUNKS
      if (all.held() !== null || isKept(scale) || isApart) return low(scale, context)
      const columns = new Map<number, TextColumn | null>()
      for (const at of wanted) {
        const known = recent.get(at)
        const column = known === undefined ? await readPlace(database, places[at]!) : known
        columns.set(at, column)
        recent.delete(at)
        recent.set(at, column)
        await context.pause()
      }
      for (const at of [...recent.keys()].slice(0, -MOST_CHUNKS)) recent.delete(at)
      const chunks = places.map(({ size }, at) => {
        const comment = columns.get(at)
        return { size, texts: comment == null ? {} : { comment } }
      })
      return textReaderOf([{ chunks }], 'comment')
    },
  }
}

/** A chunk, and the first of its responses. */
interface ChunkPlace {
  readonly importId: string
  readonly chunk: number
  readonly start: number
  readonly size: number
}

function placesOf(imports: readonly ImportSizes[]): readonly ChunkPlace[] {
  const places: ChunkPlace[] = []
  let start = 0
  for (const { importId, sizes } of imports)
    for (const [chunk, size] of sizes.entries()) {
      places.push({ importId, chunk, start, size })
      start += size
    }
  return places
}

function placeAt(places: readonly ChunkPlace[], index: number): number {
  return places.findLastIndex(({ start }) => start <= index)
}

async function readPlace(
  database: LowdownDatabase,
  { importId, chunk, size }: ChunkPlace,
): Promise<TextColumn | null> {
  let column: TextColumn | null = null
  for await (const read of readTexts(database, importId, 'comment', chunk + 1, chunk)) column = read
  assertWhole(column, size)
  return column
}

/** The same column with the texts of marked responses alone. */
function onlyMarked({ offsets, bytes }: TextColumn, marked: Uint8Array, start: number): TextColumn {
  const own = new Uint32Array(offsets.length)
  for (let i = 0; i + 1 < offsets.length; i++)
    own[i + 1] = own[i]! + marked[start + i]! * (offsets[i + 1]! - offsets[i]!)
  const kept = new Uint8Array(own.at(-1)!)
  for (let i = 0; i + 1 < offsets.length; i++)
    if (own[i + 1]! > own[i]!) kept.set(bytes.subarray(offsets[i], offsets[i + 1]), own[i])
  return { offsets: own, bytes: kept }
}
