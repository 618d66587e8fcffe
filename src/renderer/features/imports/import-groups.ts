import type { ImportRecord } from '#storage/records.ts'
import type { ImportGroup } from '../../app/import-starter.ts'

/** The imports of a project in the order they were made, files that came together side by side. */
export function groupImports(records: readonly ImportRecord[]): readonly ImportGroup[] {
  const groups = new Map<string, [ImportRecord, ...ImportRecord[]]>()
  for (const record of records) {
    const key = record.batch === undefined ? `import ${record.id}` : `batch ${record.batch}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return [...groups.values()]
}

/** Imports that skipped rows as duplicates, which may have been duplicates of what is removed: those made later. */
export function importsThatSkipped(
  removed: ImportGroup,
  all: readonly ImportRecord[],
): readonly ImportRecord[] {
  const gone = new Set(removed.map(({ id }) => id))
  const first = all.findIndex(({ id }) => gone.has(id))
  return all.filter(({ id, outcome }, index) => index > first && !gone.has(id) && skippedBy(outcome) > 0)
}

/** Rows that were skipped as duplicates. */
export function skippedBy({ rejected }: ImportRecord['outcome']): number {
  return rejected.byReason.duplicate ?? 0
}
