import { afterEach, expect, test, vi } from 'vitest'
import { AppError } from '#core/errors.ts'
import type { Progress } from '#core/job-context.ts'
import type { JobHandlers } from '#engine/serve-jobs.ts'
import { createJobClient, type JobClient } from '#renderer/jobs/job-client.ts'
import { channelWorker, type ChannelWorker } from '../../helpers/channel-worker.ts'

const clients: JobClient[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const client of clients.splice(0)) client.dispose()
})

function start(handlers: Partial<JobHandlers>) {
  const workers: ChannelWorker[] = []
  const client = createJobClient(() => {
    const worker = channelWorker(handlers)
    workers.push(worker)
    return worker
  })
  clients.push(client)
  return { client, workers }
}

const PAGE = { total: 0, rows: [] }
const LIST = { importId: 'i', offset: 0, limit: 10 }
const DELETE = { projectId: 'p' }

/** Works 5 ms at a time until it is cancelled. */
const endless: JobHandlers['delete-project'] = async (_input, context) => {
  for (;;) {
    const untilMs = performance.now() + 5
    while (performance.now() < untilMs);
    await context.pause()
  }
}

test('gives each job its own result', async () => {
  const { client, workers } = start({
    'list-rejected': input => Promise.resolve({ total: input.offset, rows: [] }),
  })
  const offsets = [3, 1, 2]
  const results = await Promise.all(offsets.map(offset => client.run('list-rejected', { ...LIST, offset })))
  expect(results).toEqual(offsets.map(total => ({ total, rows: [] })))
  expect(workers).toHaveLength(1)
})

test('counts come before the findings of the same screen, whichever was asked for first', async () => {
  const order: string[] = []
  const begin =
    (name: string): (() => Promise<never>) =>
    () => {
      order.push(name)
      return Promise.reject(new AppError('storage/project-missing', {}))
    }
  const { client } = start({
    'find-differences': begin('findings'),
    themes: begin('themes'),
    summarise: begin('counts'),
  })
  const input = { projectId: 'p', selection: { filters: [] } }
  await Promise.allSettled([
    client.run('find-differences', input),
    client.run('themes', input),
    client.run('summarise', input),
  ])
  expect(order).toEqual(['counts', 'findings', 'themes'])
})

test('findings that are not wanted any more before they begin are cancelled', async () => {
  const { client } = start({ 'find-differences': () => Promise.reject(new Error('was begun')) })
  const controller = new AbortController()
  const found = client.run(
    'find-differences',
    { projectId: 'p', selection: { filters: [] } },
    { signal: controller.signal },
  )
  controller.abort()
  await expect(found).rejects.toMatchObject({ name: 'AbortError' })
})

test('brings an error over with code and details', async () => {
  const { client } = start({
    'delete-project': () => Promise.reject(new AppError('storage/quota-exceeded', { message: 'full' })),
    'delete-imports': () => Promise.reject(new RangeError('bug')),
  })
  const expected = client.run('delete-project', DELETE)
  await expect(expected).rejects.toMatchObject({
    name: 'AppError',
    code: 'storage/quota-exceeded',
    details: { message: 'full' },
  })
  const unexpected = client.run('delete-imports', { ...DELETE, importIds: ['i'] })
  await expect(unexpected).rejects.toMatchObject({
    code: 'unexpected',
    details: { message: 'RangeError: bug' },
  })
})

test('reports each stage, seldom enough, and never backwards', async () => {
  const { client } = start({
    'list-rejected': async (_input, context) => {
      for (const fraction of [0.1, 0.5, 0.2]) context.report({ stage: 'loading', fraction })
      for (let step = 0; step < 1000; step += 1)
        context.report({ stage: 'counting', fraction: 0.3, done: step })
      context.report({ stage: 'drawing', fraction: 7 })
      await Promise.resolve()
      return PAGE
    },
  })
  const seen: Progress[] = []
  await client.run('list-rejected', LIST, { onProgress: progress => seen.push(progress) })
  expect(seen).toEqual([
    { stage: 'loading', fraction: 0.1 },
    { stage: 'counting', fraction: 0.5, done: 0 },
    { stage: 'drawing', fraction: 1 },
  ])
})

test('a cancelled job ends when what it began is undone, and its worker lives on', async () => {
  let isUndone = false
  const { client, workers } = start({
    'list-rejected': () => Promise.resolve(PAGE),
    'delete-project': async (input, context) => {
      try {
        return await endless(input, context)
      } catch (error) {
        await new Promise(resolve => setTimeout(resolve, 20))
        isUndone = true
        throw error
      }
    },
  })
  const controller = new AbortController()
  const running = client.run('delete-project', DELETE, { signal: controller.signal })
  setTimeout(() => controller.abort(), 40)
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  expect(isUndone).toBe(true)
  expect(await client.run('list-rejected', LIST)).toEqual(PAGE)
  expect(workers.map(worker => worker.isTerminated)).toEqual([false])
})

test('jobs take turns: a short one is not held up by a long one', async () => {
  const { client } = start({ 'list-rejected': () => Promise.resolve(PAGE), 'delete-project': endless })
  const controller = new AbortController()
  const long = client.run('delete-project', DELETE, { signal: controller.signal })
  const beforeMs = performance.now()
  await client.run('list-rejected', LIST)
  expect(performance.now() - beforeMs).toBeLessThan(500)
  controller.abort()
  await expect(long).rejects.toMatchObject({ name: 'AbortError' })
})

test('a signal that is aborted already asks for nothing', async () => {
  const { client, workers } = start({})
  const running = client.run('delete-project', DELETE, { signal: AbortSignal.abort() })
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  expect(workers).toEqual([])
})

test('a job that was done before its cancel arrived counts as done', async () => {
  const controller = new AbortController()
  const { client } = start({
    'list-rejected': () => {
      controller.abort()
      return Promise.resolve(PAGE)
    },
  })
  expect(await client.run('list-rejected', LIST, { signal: controller.signal })).toEqual(PAGE)
})

test('an AbortError that nobody asked for is a failure, not a cancel', async () => {
  const { client } = start({
    'delete-project': () => Promise.reject(new DOMException('the transaction broke', 'AbortError')),
  })
  await expect(client.run('delete-project', DELETE)).rejects.toMatchObject({ code: 'unexpected' })
})

test('a job that does not stop loses its worker, and the next job gets a new one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { client, workers } = start({
    'list-rejected': () => Promise.resolve(PAGE),
    'delete-project': () => new Promise(() => undefined),
  })
  const controller = new AbortController()
  const deaf = client.run('delete-project', DELETE, { signal: controller.signal })
  const bystander = client.run('delete-project', DELETE)
  controller.abort()
  const ends = Promise.allSettled([deaf, bystander])
  await vi.advanceTimersByTimeAsync(999)
  expect(workers[0]?.isTerminated).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await ends).toMatchObject([
    { status: 'rejected', reason: { name: 'AbortError' } },
    { status: 'rejected', reason: { code: 'engine/stopped' } },
  ])
  vi.useRealTimers()
  expect(await client.run('list-rejected', LIST)).toEqual(PAGE)
  expect(workers.map(worker => worker.isTerminated)).toEqual([true, false])
})

test.each(['onerror', 'onmessageerror'] as const)(
  'a worker that breaks down (%s) fails all its jobs and is replaced',
  async handler => {
    const { client, workers } = start({
      'list-rejected': () => Promise.resolve(PAGE),
      'delete-project': () => new Promise(() => undefined),
    })
    const running = [client.run('delete-project', DELETE), client.run('delete-project', DELETE)]
    workers[0]?.[handler]?.({ message: 'out of memory' } as ErrorEvent & MessageEvent)
    for (const each of running) await expect(each).rejects.toMatchObject({ code: 'engine/stopped' })
    expect(await client.run('list-rejected', LIST)).toEqual(PAGE)
    expect(workers.map(worker => worker.isTerminated)).toEqual([true, false])
  },
)
