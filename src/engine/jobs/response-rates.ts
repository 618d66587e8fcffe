import { groupRates, type GroupRates } from '#core/importing/offered/group-rates.ts'
import type { OpenProject } from '../open-project.ts'
import type { Job } from './job.ts'

export const responseRatesJob: Job<'response-rates'> = async (engine, input, context) =>
  ratesOf(await engine.projects.open(input.projectId, context))

/** How many of the surveys of each group were answered; null where no import tells. */
export function ratesOf({ data, imports, names, project }: OpenProject): GroupRates | null {
  return groupRates({
    dataset: data.dataset,
    imports: imports.map(({ outcome, plan: { credit, timezone } }) => ({
      outcome,
      timezone,
      ...(credit !== undefined && { credit }),
    })),
    merges: names.merges,
    timezone: project.timezone,
  })
}
