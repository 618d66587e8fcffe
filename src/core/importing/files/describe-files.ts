import { AppError, toWireError } from '../../errors.ts'
import type { FileFacts, FileInspection } from '../mapping.ts'
import type { InspectedFiles } from './inspect-files.ts'
import { mergeInspections } from './merge-inspections.ts'
import { fileColumns, oddColumns } from './file-columns.ts'

/** Several files as one inspection that also says what becomes of each file; one file as its own inspection. */
export function describeFiles({ files, leftOut }: InspectedFiles): FileInspection {
  const merged = mergeInspections(files.map(({ inspection }) => inspection))
  if (files.length + leftOut.length === 1) return merged
  const { idle } = oddColumns(
    merged,
    files.map(({ inspection }) => inspection),
  )
  const facts = files.map(({ inspection }, index) => factsOf(merged, inspection, idle[index]!))
  const unread = leftOut.map(({ file, error }): FileFacts => ({ name: file, rows: 0, missing: [], error }))
  return { ...merged, files: [...facts.filter(isTaken), ...facts.filter(fact => !isTaken(fact)), ...unread] }
}

function isTaken({ error }: FileFacts): boolean {
  return error === undefined
}

function factsOf(merged: FileInspection, file: FileInspection, idle: readonly string[]): FileFacts {
  const { missing, mapping, renamed } = fileColumns(merged, file, merged)
  const facts = {
    name: file.file.name,
    rows: file.rows,
    missing: [...new Set(missing.map(({ header }) => header))],
    ...(renamed.length > 0 && { renamed }),
  }
  const score = missing.find(({ role }) => role === 'score')
  if (score === undefined || mapping.score.length > 0) return facts
  const error = new AppError('import/other-columns', { file: file.file.name, column: score.header })
  return { ...facts, idle, error: toWireError(error) }
}
