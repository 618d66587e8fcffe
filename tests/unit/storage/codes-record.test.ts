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

test('a chunk without weights, as earlier versions wrote it, has none', () => {
  expect(codesOf(toCodesRecord(key, makeChunk(40)))).not.toHaveProperty('weight')
})
