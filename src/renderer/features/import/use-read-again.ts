import { useCallback } from 'react'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { settledReading } from '#core/importing/profiles/chosen-reading.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { DraftChange } from './import-model.ts'
import { rowMetrics } from './metric-set.ts'

/** The source that the engine keeps open for the screen. */
export interface OpenSource {
  readonly hold: (sourceId: string) => void
  readonly held: () => string | null
  readonly letGo: () => void
}

/** Reads the open source again in another way: with other options, for another metric, for each metric. */
export function useReadAgain(source: OpenSource, change: (change: DraftChange) => void) {
  const again = useJob('inspect-again')
  const run = again.run
  /** Null where it came to nothing; the draft is as it was then. */
  const inspect = useCallback(
    async (reading: ReadingOptions): Promise<FileInspection | null> => {
      const sourceId = source.held()
      if (sourceId === null) return null
      const end = await run({ sourceId, reading })
      return end.status === 'done' ? end.result : null
    },
    [source, run],
  )
  const readAgain = useCallback(
    async (reading: ReadingOptions): Promise<FileInspection | null> => {
      const inspection = await inspect(reading)
      if (inspection !== null) change({ kind: 'read-again', inspection })
      return inspection
    },
    [inspect, change],
  )
  const takeRows = async (inspected: FileInspection, metric: string): Promise<void> => {
    await readAgain({ ...settledReading(inspected), metric })
  }
  const splitRows = async (inspected: FileInspection): Promise<void> => {
    const inspections: FileInspection[] = []
    for (const { name: metric } of inspected.metrics?.metrics ?? []) {
      const inspection = await inspect({ ...settledReading(inspected), metric })
      if (inspection === null) return
      inspections.push(inspection)
    }
    change({ kind: 'metrics', entries: rowMetrics(inspections) })
  }
  return { again, readAgain, takeRows, splitRows }
}
