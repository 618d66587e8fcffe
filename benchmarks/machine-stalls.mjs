// When the host of a virtual machine withheld a processor: it then stands still for up to 100 ms, and the shortest task
// that is just running takes as long. Told by the column "steal" of /proc/stat; elsewhere nothing is known.
import { existsSync, readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const SAMPLE_MS = 3
/** The unit of /proc/stat. */
const TICK_MS = 10
/** Shorter ones are the rounding of the unit and are not looked at. */
const SHORTEST_STALL_TICKS = 2

/** Listens from now on; null where the system does not tell. */
export function watchStalls() {
  if (!existsSync('/proc/stat')) return null
  const stopped = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL(import.meta.url), { workerData: stopped })
  const answer = new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  return {
    /** Ends it: the stalls as `{ fromMs, toMs }` of the clock, in order. */
    stop() {
      Atomics.store(stopped, 0, 1)
      Atomics.notify(stopped, 0)
      return answer
    },
  }
}

/** How much of a stretch of time the machine stood still, in milliseconds. */
export function stalledMs(stalls, fromMs, toMs) {
  let sum = 0
  let seenToMs = fromMs
  for (const stall of stalls) {
    const [from, to] = [Math.max(stall.fromMs, seenToMs), Math.min(stall.toMs, toMs)]
    if (to <= from) continue
    sum += to - from
    seenToMs = to
  }
  return sum
}

function stolenTicks() {
  const lines = readFileSync('/proc/stat', 'utf8').split('\n')
  return lines.filter(line => /^cpu\d/.test(line)).map(line => Number(line.split(/\s+/)[8] ?? 0))
}

function listen(stopped) {
  const stalls = []
  let before = stolenTicks()
  while (Atomics.load(stopped, 0) === 0) {
    Atomics.wait(stopped, 0, 0, SAMPLE_MS)
    const ticks = stolenTicks()
    const nowMs = Date.now()
    const longest = Math.max(0, ...ticks.map((count, cpu) => count - (before[cpu] ?? count)))
    if (longest >= SHORTEST_STALL_TICKS)
      stalls.push({ fromMs: nowMs - (longest + 1) * TICK_MS, toMs: nowMs + TICK_MS })
    before = ticks
  }
  return stalls
}

if (!isMainThread && workerData instanceof Int32Array) parentPort.postMessage(listen(workerData))
