import type { JobContext } from '../job-context.ts'
import type { ByteSource } from './byte-source.ts'
import { eachBlock } from './each-block.ts'
import { LatestRatings } from './identity/latest-ratings.ts'
import type { ImportPlan } from './mapping.ts'
import { readTable } from './reading/read-table.ts'
import { RowJudge } from './row-judge.ts'

/** Read the file for the latest rating of each ticket, as {@link LatestRatings} has it. */
export async function findLatestRatings(
  source: ByteSource,
  plan: ImportPlan,
  context: JobContext,
): Promise<LatestRatings> {
  const judge = new RowJudge(source.name, plan)
  const latest = new LatestRatings(plan)
  await eachBlock(source, readTable({ source, reading: plan.reading }), context, block => {
    judge.enter(block)
    for (const [index, row] of block.rows.entries())
      if (!judge.isNoData(row) && typeof judge.judge(row, index) === 'number') latest.add(row)
    return Promise.resolve(0)
  })
  return latest
}
