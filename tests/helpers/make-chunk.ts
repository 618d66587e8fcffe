import type { ImportPlan } from '#core/importing/mapping.ts'
import type { ImportDictionaries, ResponseChunk, TextColumn } from '#core/survey/response-chunk.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ImportRecord } from '#storage/records.ts'

/** Texts as a stored column. */
export function textColumn(texts: readonly string[]): TextColumn {
  const encoded = texts.map(text => new TextEncoder().encode(text))
  const offsets = new Uint32Array(texts.length + 1)
  encoded.forEach((bytes, index) => (offsets[index + 1] = offsets[index]! + bytes.length))
  const bytes = new Uint8Array(offsets.at(-1)!)
  encoded.forEach((each, index) => bytes.set(each, offsets[index]))
  return { offsets, bytes }
}

/** A chunk of `size` responses whose values follow from their row, beginning at `firstRow`. */
export function makeChunk(size: number, firstRow = 1): ResponseChunk {
  const rows = Array.from({ length: size }, (_, index) => firstRow + index)
  return {
    size,
    rowNumber: Uint32Array.from(rows),
    scoreCode: Uint16Array.from(rows, row => row % 7),
    timeMs: Float64Array.from(rows, row => (row % 5 === 0 ? Number.NaN : row * 3_600_000)),
    timeKind: Uint8Array.from(rows, row => (row % 5 === 0 ? 0 : 1 + (row % 2))),
    codes: {
      agent: Int32Array.from(rows, row => (row % 4) - 1),
      topic: Int32Array.from(rows, row => row % 300),
      channel: new Int32Array(size).fill(-1),
      language: Int32Array.from(rows, row => row % 40_000),
    },
    texts: {
      comment: textColumn(rows.map(row => (row % 3 === 0 ? '' : `Kommentar ${row} – „größer“ 🙂`))),
      id: textColumn(rows.map(row => `id-${row}`)),
      requester: textColumn(rows.map(() => '')),
    },
  }
}

export const DICTIONARIES: ImportDictionaries = {
  scores: [7, 1, 2, 3, 4, 5, 6],
  fields: { agent: ['Ada', 'Bo', '__proto__'], topic: ['Delivery'], channel: [], language: ['de'] },
}

export const SCALE: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}

export const PLAN: ImportPlan = {
  reading: { kind: 'csv', encoding: 'utf-8', delimiter: ',', headerRows: 1, recognisedAs: 'generic' },
  mapping: {
    score: [2],
    comment: [3],
    date: [1],
    agent: [4],
    topic: [5],
    id: [0],
    channel: [],
    language: [],
    requester: [],
    weight: [],
  },
  scale: SCALE,
  dateOrder: 'ymd',
  timezone: 'Europe/Berlin',
}

/** The record of an import of `responses` responses and `rejected` rejected rows. */
export function makeImportRecord(
  projectId: string,
  id: string,
  responses: number,
  rejected = 0,
): ImportRecord {
  return {
    id,
    projectId,
    file: `${id}.csv`,
    sizeBytes: 1234,
    sha256: 'ab'.repeat(32),
    importedAtMs: 1_700_000_000_000,
    plan: PLAN,
    headers: ['id', 'date', 'score', 'comment', 'agent', 'topic'],
    outcome: {
      rows: responses + rejected,
      responses,
      rejected: { total: rejected, byReason: rejected === 0 ? {} : { 'no-score': rejected } },
      withoutDate: 0,
      warnings: [],
    },
  }
}
