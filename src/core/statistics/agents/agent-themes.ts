import type { JobContext } from '../../job-context.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import { topPlaces } from '../findings/theme-counts.ts'
import type { NamingRules } from '../thresholds.ts'
import { againstColleagues, type AgainstColleagues } from './colleagues.ts'
import type { StratumWork } from './stratified-test.ts'
import { strataReader, type WorkRows } from './work-cells.ts'

export interface AgentThemesInput extends WorkRows {
  readonly run: ThemeRun
  /** Codes of the agents who were named. */
  readonly named: readonly number[]
  readonly rules: NamingRules
}

/** The theme that most of an agent's difference to colleagues is about. */
export interface ThemeOfDifference {
  /** Id and label of a top theme. */
  readonly id: string
  readonly label: string
  /** Responses that are low and about it, and those that are low for anything else, both of all comparable responses. */
  readonly there: AgainstColleagues
  readonly elsewhere: AgainstColleagues
}

/** Less of the difference is not most of it. */
const MOST = 0.5
/** Rows between two pauses: some 5 ms. */
const BLOCK_ROWS = 65_536
/** Of a stratum: all responses, low ones, and from there on the low ones of each theme. */
const [ALL, LOW, FIRST_THEME] = [0, 1, 2]

type CountsByStratum = Map<number, Uint32Array>

/**
 * What the difference of agents who were named is about. Low scores have one main theme or none, so the difference to
 * colleagues at the same work, those who were named left out, is the sum of that of each theme; told is the theme that holds
 * at least half of it, where its 95 % interval leaves out zero. A description of a finding that stands, no test of its own
 * (reference: metrics 5.10). One pass over the responses.
 *
 * @returns By code of the agent; none where the difference is about nothing in particular.
 */
export async function agentThemes(
  input: AgentThemesInput,
  context: JobContext,
): Promise<ReadonlyMap<number, ThemeOfDifference>> {
  const top = input.run.themes.filter(({ parent = null }) => parent === null)
  const { colleagues, own } = await countStrata(input, top, context)
  const found = new Map<number, ThemeOfDifference>()
  for (const agent of input.named) {
    const work = sharedStrata(own.get(agent)!, colleagues)
    const theme = themeOf(work, top, input.rules)
    if (theme !== null) found.set(agent, theme)
    await context.pause()
  }
  return found
}

async function countStrata(
  { dataset, run, mask, isLow, named }: AgentThemesInput,
  top: ThemeRun['themes'],
  context: JobContext,
): Promise<{ readonly colleagues: CountsByStratum; readonly own: ReadonlyMap<number, CountsByStratum> }> {
  const { codes, values } = dataset.fields.agent
  const { keyOf } = strataReader(dataset)
  const themeOfRow = topPlaces(run, top, run.mainTheme)
  const colleagues: CountsByStratum = new Map()
  const own = new Map(named.map(agent => [agent, new Map() as CountsByStratum]))
  for (let start = 0; start < dataset.size; start += BLOCK_ROWS) {
    const end = Math.min(dataset.size, start + BLOCK_ROWS)
    for (let i = start; i < end; i++) {
      const code = codes[i]!
      if (code < 0 || code >= values.length || mask?.[i] === 0) continue
      const counts = countsAt(own.get(code) ?? colleagues, keyOf(i), top.length)
      counts[ALL]! += 1
      if (isLow[dataset.scoreCode[i]!] === 0) continue
      counts[LOW]! += 1
      const theme = themeOfRow(i)
      if (theme >= 0) counts[FIRST_THEME + theme]! += 1
    }
    await context.pause()
  }
  return { colleagues, own }
}

function countsAt(strata: CountsByStratum, key: number, themes: number): Uint32Array {
  let counts = strata.get(key)
  if (counts === undefined) {
    counts = new Uint32Array(FIRST_THEME + themes)
    strata.set(key, counts)
  }
  return counts
}

type SharedStratum = readonly [own: Uint32Array, colleagues: Uint32Array]

/** The strata that colleagues worked in, too, in an order that does not hang on the rows. */
function sharedStrata(own: CountsByStratum, colleagues: CountsByStratum): readonly SharedStratum[] {
  const keys = [...own.keys()].sort((a, b) => a - b)
  return keys.flatMap((key): SharedStratum[] => {
    const others = colleagues.get(key)
    return others === undefined ? [] : [[own.get(key)!, others]]
  })
}

function themeOf(
  work: readonly SharedStratum[],
  top: ThemeRun['themes'],
  { leastResponses, leastDifference }: NamingRules,
): ThemeOfDifference | null {
  const all = againstColleagues(workOf(work, counts => counts[LOW]!))
  if (all === null || all.n < leastResponses) return null
  const found = top.flatMap(({ id, label }, theme): ThemeOfDifference[] => {
    const lowOfIt = (counts: Uint32Array): number => counts[FIRST_THEME + theme]!
    const there = againstColleagues(workOf(work, lowOfIt))!
    const [lower, upper] = there.interval
    const isSure = all.difference > 0 ? lower > 0 : upper < 0
    if (!isSure || there.difference / all.difference < MOST) return []
    if (Math.abs(there.difference) < leastDifference) return []
    const elsewhere = againstColleagues(workOf(work, counts => counts[LOW]! - lowOfIt(counts)))!
    return [{ id, label, there, elsewhere }]
  })
  return found.toSorted((a, b) => Math.abs(b.there.difference) - Math.abs(a.there.difference))[0] ?? null
}

/** @param lowOf - What counts as low in a stratum. */
function workOf(
  work: readonly SharedStratum[],
  lowOf: (counts: Uint32Array) => number,
): readonly StratumWork[] {
  return work.map(([own, colleagues]) => ({
    n: own[ALL]!,
    low: lowOf(own),
    referenceN: own[ALL]! + colleagues[ALL]!,
    referenceLow: lowOf(own) + lowOf(colleagues),
  }))
}
