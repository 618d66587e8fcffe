import { rejectsCsv } from '#core/report/csv-files.ts'
import type { Words } from '#words/create-words.ts'
import type { ImportRecord } from '#storage/records.ts'
import type { JobClient } from '../../jobs/job-client.ts'

/** Rows that are asked for and written at once. */
const ROWS_AT_ONCE = 5000

/**
 * Every rejected row of an import as the CSV file that the headless `--rejects` writes, byte for byte. Made a page at a
 * time, so that the window can be used meanwhile.
 * @throws DOMException `AbortError` when it was cancelled.
 */
export async function rejectedCsv(
  client: Pick<JobClient, 'run'>,
  { id: importId, file, outcome }: Pick<ImportRecord, 'id' | 'file' | 'outcome'>,
  words: Words,
  signal?: AbortSignal,
): Promise<string> {
  const pieces: string[] = []
  for (let offset = 0; offset < outcome.rejected.total; offset += ROWS_AT_ONCE) {
    const { rows } = await client.run('list-rejected', { importId, offset, limit: ROWS_AT_ONCE }, { signal })
    const [header, ...lines] = rejectsCsv([{ file, rows }], reason => words.t(`importing:reject.${reason}`))
    pieces.push(...(offset === 0 ? [header!] : []), lines.join(''))
  }
  return pieces.join('')
}
