import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import type { ThemeAction } from '#contracts/theme-actions.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import { EVERYTHING } from '#core/selection/selection.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { createEngine } from '#engine/engine.ts'
import { jobHandlers } from '#engine/jobs/job-handlers.ts'
import { listImports } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { changeProject, createProject } from '#storage/projects.ts'
import { quietContext } from '../../helpers/memory-source.ts'

/** A row of a made-up file. */
export interface StoryRow {
  readonly id: string
  /** 1 (worst) to 7. */
  readonly score: number
  readonly comment: string
}

export function csvOf(rows: readonly StoryRow[]): string {
  const lines = rows.map(({ id, score, comment }) => `${id},${score},"${comment.replaceAll('"', '""')}"`)
  return ['Response ID,How easy was it? (1-7),Comment', ...lines, ''].join('\n')
}

/** One project, used through the engine's jobs as the window uses it. */
export class ThemeStory {
  readonly database: LowdownDatabase
  readonly projectId: string
  #jobs = jobHandlers(createEngine())

  private constructor(database: LowdownDatabase, projectId: string) {
    this.database = database
    this.projectId = projectId
  }

  static async begin(database: LowdownDatabase): Promise<ThemeStory> {
    const wanted = { name: 'Story', timezone: 'UTC', isSample: false, nowMs: 1 }
    return new ThemeStory(database, (await createProject(database, wanted)).id)
  }

  /** Close the window and open it again: nothing is in memory any more. */
  restart(): void {
    this.#jobs = jobHandlers(createEngine())
  }

  run<N extends JobName>(job: N, input: EngineJobs[N]['input']): Promise<EngineJobs[N]['output']> {
    return this.#jobs[job](input, quietContext())
  }

  async import(name: string, rows: readonly StoryRow[]): Promise<void> {
    const source = { kind: 'file', file: new File([csvOf(rows)], name) } as const
    const { sourceId, inspection } = await this.run('inspect-file', { source, reading: {} })
    const plan: ImportPlan = {
      reading: inspection.reading,
      mapping: inspection.mapping,
      scale: inspection.scale!,
      dateOrder: inspection.dateOrder.order,
      timezone: 'UTC',
    }
    await this.run('import-file', { sourceId, projectId: this.projectId, plan })
  }

  async forgetImports(): Promise<void> {
    const imports = await listImports(this.database, this.projectId)
    await this.run('delete-imports', { projectId: this.projectId, importIds: imports.map(({ id }) => id) })
  }

  async setLow(value: number): Promise<void> {
    await changeProject(this.database, this.projectId, { low: { op: '<=', value } })
  }

  async act(action: ThemeAction): Promise<ThemesOverview> {
    await this.run('edit-themes', { projectId: this.projectId, action })
    return this.themes()
  }

  edit(edit: ThemeEdit): Promise<ThemesOverview> {
    return this.act({ kind: 'do', edit })
  }

  themes(): Promise<ThemesOverview> {
    return this.run('themes', { projectId: this.projectId, selection: EVERYTHING })
  }

  /** Index and text of the low-score comments of a theme and its sub-themes. */
  async commentsOf(theme: string): Promise<readonly { readonly index: number; readonly text: string }[]> {
    const group = { kind: 'theme', theme } as const
    const asked = { projectId: this.projectId, selection: EVERYTHING, group, offset: 0, limit: 10_000 }
    return (await this.run('list-comments', asked)).rows
  }
}
