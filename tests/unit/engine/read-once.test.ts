import { expect, test } from 'vitest'
import type { JobContext } from '#core/job-context.ts'
import { createJobContext } from '#engine/job-context.ts'
import { readOnce, readToTheEnd } from '#engine/read-once.ts'

function makeJob() {
  const controller = new AbortController()
  const context = createJobContext(controller.signal, () => undefined)
  return { context, cancel: () => controller.abort(new DOMException('x', 'AbortError')) }
}

/** Takes its time, and counts how often it was begun. */
function slowReading() {
  const begun = { times: 0 }
  const read = async (context: JobContext): Promise<number> => {
    begun.times += 1
    for (let step = 0; step < 5; step++) {
      await new Promise(resolve => setTimeout(resolve, 2))
      await context.pause()
    }
    return 42
  }
  return { begun, read }
}

test.each([
  ['is begun again after nobody waited for it', readOnce, 2],
  ['goes on although nobody waits, where it is read to the end', readToTheEnd, 1],
] as const)('what is read once %s', async (_, keep, times) => {
  const { begun, read } = slowReading()
  const kept = keep(read)
  const job = makeJob()
  const given = kept(job.context)
  job.cancel()
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
  expect(await kept(makeJob().context)).toBe(42)
  expect(await kept(makeJob().context)).toBe(42)
  expect(begun.times).toBe(times)
})

test('a failure is told to who waits, and read again for who comes later', async () => {
  let times = 0
  const kept = readToTheEnd(() => {
    times += 1
    return times === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(times)
  })
  await expect(kept(makeJob().context)).rejects.toThrow('broken')
  expect(await kept(makeJob().context)).toBe(2)
})
