import { expect, test } from 'vitest'
import type { JobContext, Progress } from '#core/job-context.ts'
import { createJobContext } from '#engine/job-context.ts'
import { shareTask } from '#engine/shared-task.ts'

function makeJob() {
  const controller = new AbortController()
  const reports: Progress[] = []
  const context: JobContext = createJobContext(controller.signal, progress => reports.push(progress))
  return { context, reports, cancel: () => controller.abort(new DOMException('x', 'AbortError')) }
}

test('is done once for all who wait, and all hear of its progress', async () => {
  let runs = 0
  const task = shareTask(async context => {
    runs += 1
    await Promise.resolve()
    context.report({ stage: 'loading', fraction: 0.5 })
    return 42
  })
  const jobs = [makeJob(), makeJob()]
  expect(await Promise.all(jobs.map(job => task.join(job.context)))).toEqual([42, 42])
  expect(runs).toBe(1)
  expect(jobs.map(job => job.reports)).toEqual([
    [{ stage: 'loading', fraction: 0.5 }],
    [{ stage: 'loading', fraction: 0.5 }],
  ])
  expect(await task.join(makeJob().context)).toBe(42)
  expect(task.isLost).toBe(false)
})

test('goes on while one still waits, and stops with the last', async () => {
  let signal: AbortSignal | undefined
  const task = shareTask(context => {
    signal = context.signal
    return new Promise(() => undefined)
  })
  const [first, second] = [makeJob(), makeJob()]
  const waiting = [task.join(first.context), task.join(second.context)]
  first.cancel()
  await expect(waiting[0]).rejects.toMatchObject({ name: 'AbortError' })
  expect([signal?.aborted, task.isLost]).toEqual([false, false])
  second.cancel()
  await expect(waiting[1]).rejects.toMatchObject({ name: 'AbortError' })
  expect([signal?.aborted, task.isLost]).toEqual([true, true])
})

test('a failure reaches all, and is not kept for those who come later', async () => {
  const task = shareTask(() => Promise.reject(new Error('broken')))
  await expect(task.join(makeJob().context)).rejects.toThrow('broken')
  expect(task.isLost).toBe(true)
})
