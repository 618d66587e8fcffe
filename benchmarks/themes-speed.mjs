import { findPython, secondsOfNmf } from './themes-peers.mjs'
import { drawNinety, pairsKept, seeded } from './themes-scores.mjs'

/** `size` comments from a set, each copy without a random fifth of its words, so that few are equal. */
function inflate(texts, size) {
  const random = seeded(7)
  return Array.from({ length: size }, (_, i) => {
    const words = texts[i % texts.length].split(' ')
    return i < texts.length ? words.join(' ') : words.filter(() => random() > 0.2).join(' ')
  })
}

/** Processor time of this process so far, which does not count waiting for a busy machine. In ms. */
function workedMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A context that notes the longest stretch of work between two pauses. */
function watchedContext() {
  const watch = { longestMs: 0, last: workedMs() }
  return {
    watch,
    signal: new AbortController().signal,
    report() {},
    pause() {
      const now = workedMs()
      watch.longestMs = Math.max(watch.longestMs, now - watch.last)
      watch.last = now
      return Promise.resolve()
    },
  }
}

/** Comments of low scores at which the peer is timed, too. */
const PEER_SIZE = 100_000

/** Print the time for growing numbers of comments. Processor time tells on a busy machine, the clock on an idle one. */
export async function printSpeed(findThemes, texts) {
  console.log('   low   others     seconds   processor   longest stretch ms')
  for (const [low, others] of [
    [300, 0],
    [1_000, 0],
    [10_000, 0],
    [100_000, 0],
    [100_000, 900_000],
  ]) {
    const comments = inflate(texts, low + others)
    const isLow = Uint8Array.from(comments, (_, i) => (i < low ? 1 : 0))
    const context = watchedContext()
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    context.watch.last = workedMs()
    await findThemes(
      {
        size: comments.length,
        text: i => comments[i],
        low: isLow,
      },
      context,
    )
    const { user, system } = process.cpuUsage(cpu)
    const figures = [(performance.now() - start) / 1000, (user + system) / 1e6]
    console.log(
      String(low).padStart(6),
      String(others).padStart(8),
      ...figures.map(seconds => seconds.toFixed(2).padStart(11)),
      context.watch.longestMs.toFixed(0).padStart(20),
    )
    if (low === PEER_SIZE && others === 0) printPeer(comments, figures[0])
  }
}

function printPeer(comments, seconds) {
  const python = findPython()
  if (python === null) return console.log('       peer: skipped, no python3 with scikit-learn')
  const peer = secondsOfNmf(python, comments)
  console.log(
    `       TF-IDF + NMF, 30 components: ${peer.toFixed(2)} s; themes in ${(seconds / peer).toFixed(2)} x (reach 0.5 x)`,
  )
}

const STABLE_SIZE = 100_000
const STABLE_DRAWS = 3

/** Print how many pairs of comments stay together at 100,000 when a tenth is left out, mean of three draws. */
export async function printStability(mainThemesOf, texts) {
  const comments = inflate(texts, STABLE_SIZE)
  const full = await mainThemesOf(comments)
  let sum = 0
  for (let draw = 1; draw <= STABLE_DRAWS; draw++) {
    const kept = drawNinety(comments.length, seeded(draw))
    const reduced = await mainThemesOf(kept.map(i => comments[i]))
    sum += pairsKept(
      kept.map(i => full[i]),
      reduced,
    )
  }
  console.log(`pairs kept at ${STABLE_SIZE} comments: ${(sum / STABLE_DRAWS).toFixed(2)}`)
}
