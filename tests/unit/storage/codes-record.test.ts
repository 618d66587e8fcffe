import { expect, test } from 'vitest'
import { codesOf, toCodesRecord } from '#storage/codes-record.ts'
import { makeChunk } from '../../helpers/make-chunk.ts'

const key = { importId: 'i', chunk: 0 }

test('weights come back as they were written, and damaged ones are noticed', () => {
  const weight = Float64Array.from({ length: 40 }, (_, index) => index / 4)
  const record = toCodesRecord(key, { ...makeChunk(40), weight })
  expect(codesOf(record).weight).toEqual(weight)
  record.weight![7] = 99
  expect(() => codesOf(record)).toThrow(expect.objectContaining({ code: 'storage/damaged' }) as Error)
})

test('columns kept beside those with a role come back, and damaged ones are noticed', () => {
  const others = [
    Int32Array.from({ length: 40 }, (_, i) => (i % 3) - 1),
    Int32Array.from({ length: 40 }, (_, i) => i * 1000),
  ]
  const measures = [Float64Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? Number.NaN : i / 3))]
  const record = toCodesRecord(key, { ...makeChunk(40), others, measures })
  expect(record.others!.map(codes => codes.BYTES_PER_ELEMENT)).toEqual([1, 4])
  expect(codesOf(record)).toMatchObject({ others, measures })
  record.others![0]![5] = 7
  expect(() => codesOf(record)).toThrow(expect.objectContaining({ code: 'storage/damaged' }) as Error)
  const { others: _, ...without } = toCodesRecord(key, { ...makeChunk(40), others, measures })
  expect(() => codesOf(without)).toThrow(expect.objectContaining({ code: 'storage/damaged' }) as Error)
})

test('a chunk without weights and kept columns, as earlier versions wrote it, has none', () => {
  const codes = codesOf(toCodesRecord(key, makeChunk(40)))
  for (const part of ['weight', 'others', 'measures']) expect(codes).not.toHaveProperty(part)
})
