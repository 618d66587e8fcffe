#!/usr/bin/env node
// Measures how long the worker computes without letting messages in: counts of a new filter wait for that.
//
//   node benchmarks/stretches.mjs [responses, 1000000 unless told] [agents, 120 unless told]
//
// Made-up responses of which 184 in 1,000 are low with a comment. For each job that follows the counts of a screen: the
// processor time it takes in all, and its longest stretches between two pauses, with the function that ended each: the
// lesser of processor time, which the engine's other threads add to, and the clock, to which other programs do.
import { importSource } from './themes-bundle.mjs'
import { madeUpResponses } from './made-up-responses.mjs'

const size = Number(process.argv[2] ?? 1_000_000)
const agents = Number(process.argv[3] ?? 120)
/** Stretches that are told of each job. */
const MOST_TOLD = 6
/** Shorter ones are none's concern. */
const TOLD_FROM_MS = 4

const source = await importSource('benchmarks/stretches-source.ts')

function workedMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Starts a watch that tells for how long this thread has worked at the most. In ms. */
function startWatch() {
  const [worked, clock] = [workedMs(), performance.now()]
  return () => Math.min(workedMs() - worked, performance.now() - clock)
}

/** A context that notes every stretch of work between two pauses, and who ended it. */
function watchedContext() {
  const stretches = []
  let elapsed = startWatch()
  const end = () => {
    const ms = elapsed()
    if (ms >= TOLD_FROM_MS) stretches.push({ ms, callers: callersOf(new Error().stack) })
    elapsed = startWatch()
  }
  return {
    stretches,
    end,
    start: () => (elapsed = startWatch()),
    signal: new AbortController().signal,
    report() {},
    // As in the worker: a pause is a turn of the event loop, so that what an engine does between turns is done.
    pause() {
      end()
      return Promise.resolve()
    },
  }
}

function callersOf(stack) {
  return stack
    .split('\n')
    .map(line => /at (?:async )?(?:new )?([\w.#]+) /.exec(line)?.[1])
    .filter(name => name !== undefined && !/end|pause/.test(name))
    .slice(0, 3)
    .join(' < ')
}

async function measured(name, work) {
  const context = watchedContext()
  const began = workedMs()
  context.start()
  const result = await work(context)
  context.end()
  const worst = context.stretches.sort((a, b) => b.ms - a.ms)
  const over = worst.filter(({ ms }) => ms > 8).length
  console.log(`${name}: ${(workedMs() - began).toFixed(0)} ms, ${over} stretches over 8 ms`)
  for (const { ms, callers } of worst.slice(0, MOST_TOLD))
    console.log(`  ${ms.toFixed(1).padStart(7)} ms  ${callers}`)
  return result
}

const { dataset, comments, low, customers, scale } = madeUpResponses(size, agents)
const counted = { dataset, mask: null, scale }

const { run } = await measured('themes', context =>
  source.findLastingThemes({ size, text: comments.text, low }, context),
)
const mask = new Uint8Array(size).fill(1)
await measured('figures and quotes of the themes', async context =>
  source.describeThemes(
    {
      ...{ dataset, run, mask, scale },
      quotesOf: members => source.quoteThemes(run.themes, members, comments, context),
    },
    context,
  ),
)
await measured('findings in themes', context => source.findInThemes({ ...counted, run }, context))
const requesters = await measured('requesters', context => source.requesterCodes(size, customers, context))
const contacts = await measured('contacts', context => source.findContacts(dataset, requesters, context))
for (const round of ['first', 'again'])
  await measured(`findings, ${round}`, context =>
    source.findAmongRequesters({ ...counted, requesters, repeats: { contacts, days: 7 } }, context),
  )
