import { useCallback } from 'react'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import { createProject, deleteProject, listFamily } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useImportStarter, type PendingImport } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import { sectionPath } from '../../app/sections.ts'
import { useJob } from '../../jobs/use-job.ts'
import { useLocation } from 'wouter'
import type { MetricEntry } from './import-draft.ts'
import { mergeNames } from './merge-names.ts'
import type { OpenSource } from './use-read-again.ts'
import { projectOfMetric } from './project-of-metric.ts'
import { projectNameOf } from './project-name.ts'

interface MetricPlan {
  readonly name: string
  readonly plan: ImportPlan
}

interface Target extends MetricPlan {
  readonly project: ProjectRecord
  readonly isNew: boolean
}

/**
 * Imports several metrics of the open source, each into the project of its name in the family of the open project, else
 * into a new one. New projects go again if it fails, and where a metric brought nothing.
 */
export function useImportMetrics(pending: PendingImport, source: OpenSource) {
  const { database } = useServices()
  const { finish } = useImportStarter()
  const reportError = useReportError()
  const [, navigate] = useLocation()
  const importing = useJob('import-metrics')
  const run = importing.run
  const importMetrics = useCallback(
    async (
      by: MetricEntry['by'],
      metrics: readonly MetricPlan[],
      merges: readonly NameMerge[],
    ): Promise<void> => {
      const sourceId = source.held()
      if (sourceId === null || metrics.length === 0) return
      const targets = await targetsOf(metrics)
      const end = await run({
        sourceId,
        metrics: targets.map(({ project, plan }) => ({ projectId: project.id, plan })),
      })
      const done = end.status === 'done' ? end.result : []
      const filled = new Set(done.map(({ projectId }) => projectId))
      for (const { project, isNew } of targets)
        if (isNew && !filled.has(project.id)) await deleteProject(database, project.id).catch(reportError)
      const [first] = done
      if (first === undefined) return
      source.letGo()
      for (const { projectId } of done) await mergeNames(database, projectId, merges).catch(reportError)
      const counts = done.map(({ projectId, outcome }) => ({
        projectId,
        metric: targets.find(({ project }) => project.id === projectId)!.name,
        responses: outcome.responses,
      }))
      finish({ ...first, metrics: counts })
      navigate(sectionPath(first.projectId, 'overview'))

      async function targetsOf(wanted: readonly MetricPlan[]): Promise<readonly Target[]> {
        const present = await listFamily(database, pending.project?.family?.id)
        const id = pending.project?.family?.id ?? crypto.randomUUID()
        const taken = Math.max(-1, ...present.map(({ family }) => family.place))
        const made: Target[] = []
        for (const [index, { name, plan }] of wanted.entries()) {
          const known = projectOfMetric(present, by, name)
          const project =
            known ??
            (await createProject(database, {
              name: `${projectNameOf(pending.file.name)} - ${name}`,
              timezone: plan.timezone,
              isSample: false,
              nowMs: Date.now(),
              family: { id, metric: name, place: taken + 1 + index, ...(by === 'comment' && { by }) },
            }))
          made.push({ name, plan, project, isNew: known === undefined })
        }
        return made
      }
    },
    [pending, source, database, run, finish, navigate, reportError],
  )
  return { importMetrics, importing }
}
