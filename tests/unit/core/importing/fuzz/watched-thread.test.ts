import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { WatchedThread } from '../../../../helpers/watched-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'lowdown-watched-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A thread that does to each task what its name says. */
const script = join(folder, 'thread.mjs')
writeFileSync(
  script,
  `import { parentPort } from 'node:worker_threads'
  parentPort.on('message', task => {
    parentPort.postMessage({ kind: 'begins', part: task })
    if (task === 'loop') for (;;);
    if (task === 'throw') throw new Error('planted')
    if (task === 'wait') return
    if (task === 'fail') parentPort.postMessage({ kind: 'failed', reason: 'planted' })
    else parentPort.postMessage({ kind: 'done', answer: task + ' done' })
  })`,
)

it('ends what hangs while it hangs, and goes on with the next task', async () => {
  const thread = new WatchedThread<string, string>(script, 1000)
  expect(await thread.run('one')).toBe('one done')
  const begin = performance.now()
  await expect(thread.run('loop')).rejects.toThrow('hangs: loop takes longer than 1000 ms')
  await expect(thread.run('wait')).rejects.toThrow('hangs: wait takes longer than 1000 ms')
  expect(performance.now() - begin).toBeLessThan(10_000)
  await expect(thread.run('throw')).rejects.toThrow('the thread died')
  await expect(thread.run('fail')).rejects.toThrow('planted')
  expect(await thread.run('two')).toBe('two done')
  await thread.end()
})
