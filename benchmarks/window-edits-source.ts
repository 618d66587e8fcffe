/** What the benchmark of edits in the window takes from the product. */
export { sampleCsv } from '#core/sample/sample-csv.ts'
