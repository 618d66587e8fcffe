import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { AppError } from '#core/errors.ts'
import type { JobHandlers } from '#engine/serve-jobs.ts'
import { createJobClient, type JobClient } from '#renderer/jobs/job-client.ts'
import { JobClientContext } from '#renderer/jobs/job-client-context.ts'
import { useJob } from '#renderer/jobs/use-job.ts'
import { useJobResult, useJobResultAhead } from '#renderer/jobs/use-job-result.ts'
import { channelWorker } from '../../../helpers/channel-worker.ts'

let client: JobClient | null = null
afterEach(() => client?.dispose())

/** Ends of the jobs under way, by offset; `cancelled` collects those that were cancelled. */
function controlledList() {
  const ends = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  const cancelled: number[] = []
  const begun: number[] = []
  const listRejected: JobHandlers['list-rejected'] = ({ offset }, context) => {
    begun.push(offset)
    context.report({ stage: 'loading', fraction: 0.5 })
    const ended = new Promise<{ total: number; rows: [] }>((resolve, reject) => {
      ends.set(offset, { resolve: () => resolve({ total: offset, rows: [] }), reject })
      context.signal.addEventListener('abort', () => {
        cancelled.push(offset)
        reject(context.signal.reason as Error)
      })
    })
    return ended
  }
  client = createJobClient(() => channelWorker({ 'list-rejected': listRejected }))
  const given = client
  const wrapper = ({ children }: { children: ReactNode }) => (
    <JobClientContext value={given}>{children}</JobClientContext>
  )
  const end = async (offset: number): Promise<void> => {
    await expect.poll(() => ends.has(offset)).toBe(true)
    ends.get(offset)?.resolve()
  }
  const fail = async (offset: number): Promise<void> => {
    await expect.poll(() => ends.has(offset)).toBe(true)
    ends.get(offset)?.reject(new AppError('storage/damaged'))
  }
  return { wrapper, end, fail, cancelled, begun, asked: () => [...ends.keys()] }
}

interface Asked {
  readonly offset: number | null
  readonly revision: number
}

const list = (offset: number) => ({ importId: 'i', offset, limit: 1 })
const result = (total: number) => ({ total, rows: [] })

test('runs, reports and keeps the last result while the next one runs', async () => {
  const { wrapper, end } = controlledList()
  const hook = await renderHook(() => useJob('list-rejected'), { wrapper })
  const { act } = hook
  const now = () => hook.result.current
  expect(now()).toMatchObject({ status: 'idle', result: null, progress: null, error: null })
  let first: Promise<unknown> = Promise.resolve()
  await act(() => {
    first = now().run(list(1))
  })
  await expect.poll(now).toMatchObject({ status: 'running', progress: { stage: 'loading', fraction: 0.5 } })
  await end(1)
  expect(await first).toEqual({ status: 'done', result: result(1) })
  await expect.poll(now).toMatchObject({ status: 'done', result: result(1), progress: null })
  await act(() => void now().run(list(2)))
  await expect.poll(now).toMatchObject({ status: 'running', result: result(1) })
})

test('the latest run wins: the one before is cancelled and its end is not shown', async () => {
  const { wrapper, end, cancelled } = controlledList()
  const hook = await renderHook(() => useJob('list-rejected'), { wrapper })
  let first: Promise<unknown> = Promise.resolve()
  await hook.act(() => {
    first = hook.result.current.run(list(1))
    void hook.result.current.run(list(2))
  })
  expect(await first).toEqual({ status: 'cancelled' })
  expect(cancelled).toEqual([1])
  expect(hook.result.current.status).toBe('running')
  await end(2)
  await expect.poll(() => hook.result.current).toMatchObject({ status: 'done', result: result(2) })
})

test('a cancel is no failure, a failure is', async () => {
  const { wrapper, fail, cancelled } = controlledList()
  const hook = await renderHook(() => useJob('list-rejected'), { wrapper })
  await hook.act(() => void hook.result.current.run(list(1)))
  await hook.act(() => {
    hook.result.current.cancel()
  })
  expect(hook.result.current).toMatchObject({ status: 'idle', error: null, result: null })
  await expect.poll(() => cancelled).toEqual([1])
  await hook.act(() => void hook.result.current.run(list(2)))
  await fail(2)
  await expect
    .poll(() => hook.result.current)
    .toMatchObject({ status: 'failed', error: { code: 'storage/damaged' } })
})

test('leaving the screen cancels', async () => {
  const { wrapper, cancelled, asked } = controlledList()
  const hook = await renderHook(() => useJob('list-rejected'), { wrapper })
  await hook.act(() => void hook.result.current.run(list(1)))
  await expect.poll(asked).toEqual([1])
  await hook.unmount()
  await expect.poll(() => cancelled).toEqual([1])
})

test('a result follows its input and revision, and is asked for again after a failure', async () => {
  const { wrapper, end, fail, asked } = controlledList()
  const initialProps: Asked = { offset: 1, revision: 0 }
  const hook = await renderHook(
    (props?: Asked) =>
      useJobResult('list-rejected', props?.offset == null ? null : list(props.offset), props?.revision),
    { wrapper, initialProps },
  )
  const now = () => hook.result.current
  await end(1)
  await expect.poll(now).toMatchObject({ status: 'done', result: result(1) })
  await hook.rerender({ offset: 1, revision: 0 })
  expect(now().status).toBe('done')
  await hook.rerender({ offset: 2, revision: 0 })
  await expect.poll(now).toMatchObject({ status: 'running', result: result(1) })
  await fail(2)
  await expect.poll(now).toMatchObject({ status: 'failed', error: { code: 'storage/damaged' } })
  await hook.act(() => {
    now().retry()
  })
  await expect.poll(now).toMatchObject({ status: 'running', error: null })
  await hook.rerender({ offset: null, revision: 0 })
  await expect.poll(now).toMatchObject({ status: 'idle', result: null })
  expect(asked()).toEqual([1, 2])
})

test('what is asked ahead runs at once, and not again when its input comes; another input that comes is run', async () => {
  const { wrapper, end, fail, begun } = controlledList()
  const hook = await renderHook(
    (props?: { offset: number }) => useJobResultAhead('list-rejected', list(props?.offset ?? 1)),
    { wrapper, initialProps: { offset: 1 } },
  )
  const now = () => hook.result.current[0]
  const askAhead = (offset: number) => hook.act(() => hook.result.current[1](list(offset)))
  await end(1)
  await expect.poll(now).toMatchObject({ status: 'done', result: result(1) })

  await askAhead(2)
  await expect.poll(() => begun).toEqual([1, 2])
  await end(2)
  await hook.rerender({ offset: 2 })
  await expect.poll(now).toMatchObject({ status: 'done', result: result(2) })

  await askAhead(3)
  await hook.rerender({ offset: 4 })
  await end(4)
  await expect.poll(now).toMatchObject({ status: 'done', result: result(4) })

  // There and back before it was drawn: the input is none that comes.
  await askAhead(5)
  await askAhead(4)
  await expect.poll(() => begun).toEqual([1, 2, 3, 4, 5, 4])
  await fail(4)
  await expect.poll(now).toMatchObject({ status: 'failed' })
  await hook.act(() => now().retry())
  await expect.poll(() => begun).toEqual([1, 2, 3, 4, 5, 4, 4])
  await end(4)
  await expect.poll(now).toMatchObject({ status: 'done', result: result(4) })
})
