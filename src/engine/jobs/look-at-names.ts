import type { NamesOfField } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import { countNames } from '#core/names/count-names.ts'
import { mergesInEffect } from '#core/names/merge-names.ts'
import type { NameField } from '#core/names/name-decisions.ts'
import { proposeMerges } from '#core/names/propose-merges.ts'
import type { OpenProject } from '../open-project.ts'
import type { Job } from './job.ts'

/** More than that nobody looks through; the others come up when these are decided. */
const MOST_PROPOSALS = 200
const MOST_UNCLEAR = 50

export const lookAtNamesJob: Job<'look-at-names'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  return {
    agent: await namesOf(open, 'agent', context),
    topic: await namesOf(open, 'topic', context),
  }
}

async function namesOf(open: OpenProject, field: NameField, context: JobContext): Promise<NamesOfField> {
  const { data, unmerged, names } = open
  const counted = countNames(data.dataset.fields[field])
  const apart = names.apart.filter(each => each.field === field).map(each => each.names)
  const { proposals, unclear } = await proposeMerges({ field, names: counted, apart }, context)
  const before = new Map(countNames(unmerged.fields[field]).map(({ name, n }) => [name, n]))
  const merges = mergesInEffect(unmerged, names.merges).filter(merge => merge.field === field)
  return {
    total: proposals.length,
    sure: proposals.filter(({ isSure }) => isSure).length,
    proposals: proposals.slice(0, MOST_PROPOSALS),
    unclear: unclear.slice(0, MOST_UNCLEAR),
    merged: merges.map(({ shown, from }) => ({
      shown,
      from: from.map(name => ({ name, n: before.get(name) ?? 0 })),
    })),
    apart,
  }
}
