import { resolve } from 'node:path'
import { badValue, type ReportRequest } from './usage.ts'

/**
 * Options that cannot stand together: a file of responses that is its own ticket file fills nothing; a file that is to be written and is read too, or written twice, would be lost; a column
 * of ticket files says nothing where there are none.
 *
 * @throws AppError `usage/bad-value`, before anything is written.
 */
export function assertUsableTogether(request: ReportRequest): void {
  const { files, tickets, profile, edits, ticketMap } = request
  const surveys = new Set(files.map(path => resolve(path)))
  const both = tickets.find(path => surveys.has(resolve(path)))
  if (both !== undefined) badValue('tickets', both, 'another file than that of the responses')
  const [named] = ticketMap
  if (named !== undefined && tickets.length === 0)
    badValue(
      'ticket-map',
      `${named.role}=${named.column}`,
      'a call that names ticket files with --tickets FILE',
    )
  const read = [...files, ...tickets, profile, edits].filter(path => path !== null)
  const taken = new Set(read.map(path => resolve(path)))
  for (const [option, path] of writtenBy(request)) {
    if (taken.has(resolve(path)))
      badValue(option, path, 'a file that this call neither reads nor writes otherwise')
    taken.add(resolve(path))
  }
}

function writtenBy(request: ReportRequest): [string, string][] {
  const { json, assignments, rejects, reasons, saveCodebook, outputs } = request
  const paths: [string, string | null][] = [
    ['json', json],
    ['assignments', assignments],
    ['rejects', rejects],
    ['reasons', reasons],
    ['save-codebook', saveCodebook],
    ...outputs.map(({ path }): [string, string] => ['out', path]),
  ]
  return paths.flatMap(([option, path]) => (path === null || path === '-' ? [] : [[option, path]]))
}
