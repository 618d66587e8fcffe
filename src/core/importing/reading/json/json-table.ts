import { AppError } from '../../../errors.ts'
import { decodedText } from '../decoded-text.ts'
import { countLineEnds } from '../line-ends.ts'
import { tooLargeFile } from '../read-whole.ts'
import type { RowBlock, TableToRead } from '../table-reader.ts'
import { JsonListFinder, type JsonList } from './json-lists.ts'
import { NamedRows } from './named-rows.ts'

/** Bytes up to which a JSON file is read: its text is held whole. JSON Lines has no such limit. */
const JSON_LIMIT_BYTES = 256 * 1024 * 1024

/** Characters that are looked at, or made into rows, at a time: some milliseconds of work. */
const STEP = 524_288

/**
 * Read the objects of a JSON text: those of its list, or of the list with most objects among those that it holds under
 * its keys (`{"responses": […]}`); a lone object is one row. What stands in the list and is no object is an unreadable
 * row.
 *
 * @throws AppError `import/too-large` above 256 MB, `import/broken-json` for a text that ends too early or goes on
 * behind its end, `import/too-many-columns`; TypeError for bytes that do not belong to the encoding, when `isStrict`.
 */
export async function* readJsonTable(table: TableToRead): AsyncGenerator<RowBlock, void> {
  const { name: file, sizeBytes } = table.source
  const rows = new NamedRows(file, table.reading.columns)
  if (sizeBytes > JSON_LIMIT_BYTES) {
    throw tooLargeFile(file, { kind: 'JSON', sizeBytes, limitBytes: JSON_LIMIT_BYTES })
  }
  const pieces: string[] = []
  for await (const { text, bytesRead } of decodedText(table)) {
    pieces.push(text)
    yield rows.take(bytesRead / 2)
  }
  const text = pieces.join('')
  pieces.length = 0
  const half = (position: number): number => (sizeBytes / 2) * (1 + position / Math.max(1, text.length))
  const finder = new JsonListFinder(text)
  while (finder.advance(finder.position + STEP)) yield rows.take(half(0))
  if (!finder.isComplete) throw brokenJson(file, text, finder.position)
  for (const position of addEntries(rows, text, entriesOf(finder.lists, text)))
    yield rows.take(half(position))
}

/** Adds the entries to the rows; gives its place in the text after each step, and at the end. */
function* addEntries(rows: NamedRows, text: string, spans: readonly number[]): Generator<number> {
  let counted = 0
  let line = 1
  let reported = 0
  for (let index = 0; index < spans.length; index += 2) {
    const end = spans[index + 1]!
    const entry = text.slice(spans[index], end)
    const json = entry.trimStart()
    const start = end - json.length
    line += countLineEnds(text.slice(counted, start), start - counted)
    counted = start
    rows.add(json.trimEnd(), line)
    if (end - reported < STEP) continue
    reported = end
    yield end
  }
  yield text.length
}

/** The list with most objects, the first of equals; the whole text where no list has any. */
function entriesOf(lists: readonly JsonList[], text: string): readonly number[] {
  const best = lists.reduce<JsonList | null>(
    (a, b) => (b.objects > (a?.objects ?? 0) || (a === null && b.path === '') ? b : a),
    null,
  )
  return best?.spans ?? [0, text.length]
}

function brokenJson(file: string, text: string, position: number): AppError {
  return new AppError('import/broken-json', { file, line: 1 + countLineEnds(text, position) })
}
