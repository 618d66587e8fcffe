import { beforeEach, expect, test } from 'vitest'
import type { Dataset } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import { createCommentTexts, type CommentTexts } from '#engine/comment-texts.ts'
import { writeChunk } from '#storage/chunks.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { makeChunk, textColumn } from '../../helpers/make-chunk.ts'
import { quietContext } from '../../helpers/memory-source.ts'

const open = useFakeDatabase()
const ROWS = 4
/** Two imports, of twelve and three chunks. */
const IMPORTS = [
  { importId: 'a', sizes: new Array<number>(12).fill(ROWS) },
  { importId: 'b', sizes: new Array<number>(3).fill(ROWS) },
]
const SIZE = 15 * ROWS
const textOf = (index: number): string => (index % 5 === 0 ? '' : `Comment ${index} – ü`)
const isLow = (index: number, value: number): boolean => index % 3 < value
const dataset = {
  size: SIZE,
  scoreValues: Float64Array.of(1, 2, 3),
  scoreCode: Uint16Array.from({ length: SIZE }, (_, index) => index % 3),
} as unknown as Dataset
const scale = (value: number) => ({ low: { op: '<=', value } }) as Scale

let comments: CommentTexts
/** First responses of the chunks whose comments were read. */
let read: number[]

beforeEach(async () => {
  const database = await open()
  read = []
  let start = 0
  for (const { importId, sizes } of IMPORTS)
    for (const [chunk, size] of sizes.entries()) {
      const content = makeChunk(size)
      const own = Array.from({ length: size }, (_, at) => textOf(start + at))
      const texts = { ...content.texts, comment: textColumn(own) }
      await writeChunk(database, importId, chunk, { ...content, texts })
      start += size
    }
  database.chunkTexts.hook('reading', record => {
    if (record.field === 'comment') read.push((record.importId === 'a' ? 0 : 12 * ROWS) + record.chunk * ROWS)
    return record
  })
  comments = createCommentTexts({ database, imports: IMPORTS, dataset })
})

const textsOf = (reader: { text(index: number): string }, indices: Iterable<number>): string[] =>
  Array.from(indices, index => reader.text(index))
const everyone = Array.from({ length: SIZE }, (_, index) => index)

test('a page reads the chunks that hold it, once', async () => {
  const page = [1, 2, 4, 58]
  const some = await comments.some(page, scale(3), quietContext())
  expect(textsOf(some, page)).toEqual(page.map(textOf))
  expect(read).toEqual([0, 4, 56])
  const next = [6, 7, 8]
  expect(textsOf(await comments.some(next, scale(3), quietContext()), next)).toEqual(next.map(textOf))
  expect(read).toEqual([0, 4, 56, 8])
})

test('of low scores alone the comments stay, for the rule that was asked for last', async () => {
  for (const value of [1, 2]) {
    read = []
    const low = await comments.low(scale(value), quietContext())
    expect(textsOf(low, everyone)).toEqual(everyone.map(index => (isLow(index, value) ? textOf(index) : '')))
    expect(read).toHaveLength(15)
    expect(await comments.low(scale(value), quietContext())).toBe(low)
    const page = [3, 31]
    expect(await comments.some(page, scale(value), quietContext())).toBe(low)
    expect(read).toHaveLength(15)
  }
})

test('a page of comments that lie far apart is read with all low scores', async () => {
  const page = everyone.filter(index => index % 6 === 0)
  const some = await comments.some(page, scale(1), quietContext())
  expect(textsOf(some, page)).toEqual(page.map(textOf))
  expect(read).toHaveLength(15)
  expect(await comments.low(scale(1), quietContext())).toBe(some)
})

test('all comments are read once while somebody holds them, and serve for the others', async () => {
  const [all, again] = await Promise.all([comments.all(quietContext()), comments.all(quietContext())])
  expect(again).toBe(all)
  expect(textsOf(all, everyone)).toEqual(everyone.map(textOf))
  expect(await comments.low(scale(1), quietContext())).toBe(all)
  expect(await comments.some([0], scale(1), quietContext())).toBe(all)
  expect(read).toHaveLength(15)
})
