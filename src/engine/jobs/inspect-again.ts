import { inspectOpen } from '../sources/open-files.ts'
import type { Job } from './job.ts'

/** Reads an open source in another way; where that fails the reading before stays. */
export const inspectAgainJob: Job<'inspect-again'> = ({ sources }, { sourceId, reading }, context) =>
  sources.inTurn(sourceId, context.signal, async present => {
    const open = await inspectOpen(present, reading, context)
    const { tickets } = present
    sources.replace(sourceId, { ...open, ...(tickets !== undefined && { tickets }) })
    return open.inspection
  })
