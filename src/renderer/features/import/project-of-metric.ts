import type { ProjectFamily, ProjectRecord } from '#storage/records.ts'
import type { MetricEntry } from './import-draft.ts'

/** The project in a family that holds a metric of this name, kept apart by the same; undefined where there is none. */
export function projectOfMetric<Project extends ProjectRecord & { readonly family: ProjectFamily }>(
  family: readonly Project[],
  by: MetricEntry['by'],
  metric: string,
): Project | undefined {
  return family.find(({ family: own }) => own.metric === metric && (own.by ?? 'score') === by)
}
