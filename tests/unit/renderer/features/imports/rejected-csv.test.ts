import { expect, test } from 'vitest'
import { REJECT_REASONS, type RejectedRow, type RejectReason } from '#core/importing/mapping.ts'
import { rejectsCsv } from '#core/report/csv-files.ts'
import type { JobClient } from '#renderer/jobs/job-client.ts'
import { rejectedCsv } from '#renderer/features/imports/rejected-csv.ts'
import { createWords } from '#words/create-words.ts'
import { makeImportRecord } from '../../../../helpers/make-chunk.ts'

const HEAD =
  'file,row,line,reason,raw,explanation\r\n"one, two.csv",1,3,no-score,"a,b",The score is blank\r\n'
const RAW = ['a,b', '=HYPERLINK("x")', "'=1+1", '@SUM(A1)', 'line\r\nbreak', '"quoted"', '', 'Łódź 🙂']

const rowsOf = (size: number): readonly RejectedRow[] =>
  Array.from({ length: size }, (_, index) => ({
    row: index + 1,
    line: index + 3,
    reason: REJECT_REASONS[index % REJECT_REASONS.length]!,
    raw: RAW[index % RAW.length]!,
  }))

/** Answers as the engine does. */
function clientOf(rows: readonly RejectedRow[]): Pick<JobClient, 'run'> {
  const run = (_job: string, { offset, limit }: { offset: number; limit: number }) =>
    Promise.resolve({ total: rows.length, rows: rows.slice(offset, offset + limit) })
  return { run: run as unknown as JobClient['run'] }
}

test.each([1, 4999, 5000, 5001, 12_345])('%d rows are the file that the headless run writes', async size => {
  const rows = rowsOf(size)
  const record = { ...makeImportRecord('p', 'i', 0, size), file: 'one, two.csv' }
  const words = createWords('en')
  const explain = (reason: RejectReason): string => words.t(`importing:reject.${reason}`)
  const headless = [...rejectsCsv([{ file: record.file, rows }], explain)].join('')
  const saved = await rejectedCsv(clientOf(rows), record, words)
  expect(saved === headless).toBe(true)
  expect(saved.startsWith(HEAD)).toBe(true)
})
