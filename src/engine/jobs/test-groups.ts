import { testGroups } from '#core/statistics/group-tests/test-groups.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const testGroupsJob: Job<'test-groups'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  const counted = { dataset: open.data.dataset, mask, scale: open.scale }
  return testGroups(counted, input.field, open.thresholds, context)
}
