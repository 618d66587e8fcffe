// Comments of the made-up sample, as many as are asked for.
import Papa from 'papaparse'

/** Comments that are made up; more than that are these again, with a number behind. */
const MOST_MADE_UP = 100_000
/** Rows of the sample for each comment: some have none. */
const ROWS_A_COMMENT = 3
const COMMENT_COLUMN = 3

/** @param sampleCsv - As in `core/sample`. */
export function madeUpComments(sampleCsv, size) {
  const own = Math.min(size, MOST_MADE_UP)
  const csv = [...sampleCsv({ rows: own * ROWS_A_COMMENT, seed: 5 })].join('')
  const { data } = Papa.parse(csv, { skipEmptyLines: true })
  const comments = data
    .slice(1)
    .map(row => row[COMMENT_COLUMN])
    .filter(text => text.trim() !== '')
    .slice(0, own)
  return Array.from({ length: size }, (_, i) =>
    i < comments.length ? comments[i] : `${comments[i % comments.length]} ${i}`,
  )
}
