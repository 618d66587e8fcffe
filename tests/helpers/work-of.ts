import type { WorkCells } from '#core/statistics/agents/work-cells.ts'

/** Work cells from a table: for each agent, for each stratum, responses and low ones. */
export function workOf(agents: readonly (readonly (readonly [n: number, low: number])[])[]): WorkCells {
  const cells = agents.flatMap((strata, agent) =>
    strata.map(([n, low], stratum) => ({ agent, stratum, n, low })).filter(cell => cell.n > 0),
  )
  const start = new Uint32Array(agents.length + 1)
  for (const { agent } of cells) start[agent + 1]! += 1
  for (const agent of agents.keys()) start[agent + 1]! += start[agent]!
  return {
    strata: Math.max(...agents.map(strata => strata.length)),
    // Each stratum is a topic of its own, on a Monday.
    topicOf: Int32Array.from(
      { length: Math.max(...agents.map(strata => strata.length)) },
      (_, stratum) => stratum,
    ),
    weekdayOf: new Uint8Array(Math.max(...agents.map(strata => strata.length))),
    start,
    stratum: Uint32Array.from(cells, cell => cell.stratum),
    n: Uint32Array.from(cells, cell => cell.n),
    low: Uint32Array.from(cells, cell => cell.low),
  }
}
