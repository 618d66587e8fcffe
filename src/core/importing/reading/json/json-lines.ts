import { AppError } from '../../../errors.ts'
import { decodedText } from '../decoded-text.ts'
import type { RowBlock, TableToRead } from '../table-reader.ts'
import { NamedRows } from './named-rows.ts'

/** Characters that one line may have. */
const LINE_LIMIT = 64 * 1024 * 1024

/**
 * Read JSON Lines: an object on each line. Blank lines are no rows; a line that holds no object is an unreadable row.
 * One pass, in memory that does not grow with the file.
 *
 * @throws AppError `import/record-too-long`, `import/too-many-columns`; TypeError for bytes that do not belong to the
 * encoding, when `isStrict`.
 */
export async function* readJsonLines(table: TableToRead): AsyncGenerator<RowBlock, void> {
  const file = table.source.name
  const rows = new NamedRows(file, table.reading.columns)
  const pending: string[] = []
  let pendingLength = 0
  let line = 1
  let bytesRead = 0
  const addLine = (json: string): void => {
    if (json.trim() !== '') rows.add(json, line)
    line += 1
  }
  for await (const piece of decodedText(table)) {
    bytesRead = piece.bytesRead
    const lines = piece.text.split('\n')
    const rest = lines.pop()!
    if (lines.length > 0) {
      addLine(pending.splice(0).join('') + lines[0]!)
      for (const json of lines.slice(1)) addLine(json)
      pendingLength = 0
    }
    pending.push(rest)
    pendingLength += rest.length
    if (pendingLength > LINE_LIMIT) {
      throw new AppError('import/record-too-long', {
        file,
        line,
        limitMegabytes: LINE_LIMIT / (1024 * 1024),
      })
    }
    yield rows.take(bytesRead)
  }
  addLine(pending.join(''))
  yield rows.take(bytesRead)
}
