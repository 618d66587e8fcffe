import { Dexie } from 'dexie'
import { afterEach, beforeEach } from 'vitest'
import type { FileInspection, ImportPlan } from '#core/importing/mapping.ts'
import type { SourceHandle } from '#contracts/engine-jobs.ts'
import { ratingsOf } from '#core/importing/identity/ticket-ratings.ts'
import type { JobClient } from '#renderer/jobs/job-client.ts'
import { startEngine } from '#renderer/jobs/start-engine.ts'
import { DATABASE_NAME, openDatabase, type LowdownDatabase } from '#storage/lowdown-database.ts'
import { createProject } from '#storage/projects.ts'

interface OpenedFiles {
  readonly sourceId: string
  readonly inspection: FileInspection
  readonly plan: ImportPlan
}

/** The engine in its worker, on a database of the browser that is empty before each test. */
export interface RealEngine {
  jobs: JobClient
  database: LowdownDatabase
  projectId: string
  /** Stop the worker half-way and begin anew on the same data. */
  restart(): Promise<void>
  /** Open files, one or several, and take what was recognised of them as the plan. */
  open(files: Readonly<Record<string, string>>): Promise<OpenedFiles>
  openHandle(source: SourceHandle, transfer?: readonly Transferable[]): Promise<OpenedFiles>
}

/** To be called at the top of a test file. */
export function useRealEngine(): RealEngine {
  const engine = { restart, open, openHandle } as RealEngine
  beforeEach(async () => {
    await Dexie.delete(DATABASE_NAME)
    await start()
    const project = await createProject(engine.database, {
      name: 'Test',
      timezone: 'UTC',
      isSample: false,
      nowMs: 1,
    })
    engine.projectId = project.id
  })
  afterEach(stop)
  return engine

  async function start(): Promise<void> {
    engine.database = await openDatabase()
    engine.jobs = startEngine()
  }

  function stop(): void {
    engine.jobs.dispose()
    engine.database.close()
  }

  async function restart(): Promise<void> {
    stop()
    await start()
  }

  async function open(files: Readonly<Record<string, string>>): Promise<OpenedFiles> {
    const handles = Object.entries(files).map(
      ([name, text]) => ({ kind: 'file', file: new File([text], name) }) as const,
    )
    return openHandle(handles.length === 1 ? handles[0]! : { kind: 'several', handles })
  }

  async function openHandle(
    source: SourceHandle,
    transfer: readonly Transferable[] = [],
  ): Promise<OpenedFiles> {
    const input = { source, reading: {} }
    const { sourceId, inspection } = await engine.jobs.run('inspect-file', input, { transfer })
    const plan: ImportPlan = {
      reading: inspection.reading,
      mapping: inspection.mapping,
      scale: inspection.scale!,
      dateOrder: inspection.dateOrder.order,
      timezone: 'Europe/Berlin',
      ...ratingsOf(inspection.columns, inspection.mapping),
    }
    return { sourceId, inspection, plan }
  }
}
