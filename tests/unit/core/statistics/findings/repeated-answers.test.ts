import { expect, test } from 'vitest'
import { NO_REQUESTER } from '#core/statistics/clusters/requester-codes.ts'
import { rowsByRequester } from '#core/statistics/clusters/rows-by-requester.ts'
import { repeatedAnswers } from '#core/statistics/findings/repeated-answers.ts'
import type { Dataset } from '#core/survey/dataset.ts'

const CONTEXT = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

/** The second answer of each requester on each agent, by comparing every pair of rows. */
function bySearching(mask: Uint8Array | null, requesters: readonly number[], agents: readonly number[]) {
  const isIn = (row: number) => mask?.[row] !== 0 && requesters[row] !== NO_REQUESTER
  return requesters.map((requester, row) =>
    isIn(row) &&
    requesters
      .slice(0, row)
      .some((other, before) => isIn(before) && other === requester && agents[before] === agents[row])
      ? 1
      : 0,
  )
}

async function marked(mask: Uint8Array | null, requesters: readonly number[], agents: readonly number[]) {
  const values = Array.from({ length: Math.max(0, ...agents) + 1 }, (_, agent) => `Agent ${agent}`)
  const column = { values, codes: Int32Array.from(agents) }
  const fields = { agent: column } as unknown as Dataset['fields']
  const codes = Int32Array.from(requesters)
  const count = Math.max(0, ...requesters) + 1
  const byRequester = await rowsByRequester(mask, { codes, count }, CONTEXT)
  return repeatedAnswers({ size: codes.length, fields }, byRequester, CONTEXT)
}

test.each([
  { rows: 'no response', requesters: [], agents: [] },
  { rows: 'one response', requesters: [0], agents: [0] },
  { rows: 'a requester with two agents', requesters: [0, 0, 0], agents: [0, 1, 0] },
  { rows: 'nobody known', requesters: [NO_REQUESTER, NO_REQUESTER], agents: [0, 0] },
  { rows: 'no agent known', requesters: [3, 3, 2], agents: [-1, -1, -1] },
  {
    rows: 'three hundred in no order',
    requesters: Array.from({ length: 300 }, (_, row) => (row * row * 7) % 41),
    agents: Array.from({ length: 300 }, (_, row) => ((row * 13) % 5) - 1),
  },
])('the first answer of a requester on an agent counts: $rows', async ({ requesters, agents }) => {
  const everyThird = Uint8Array.from(requesters, (_, row) => (row % 3 === 0 ? 0 : 1))
  for (const mask of [null, everyThird])
    expect(Array.from(await marked(mask, requesters, agents))).toEqual(bySearching(mask, requesters, agents))
})
