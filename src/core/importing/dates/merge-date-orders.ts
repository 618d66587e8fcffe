import type { DateOrderGuess, Evidence } from '../mapping.ts'
import { decideDateOrder } from './date-order.ts'

type Values = Evidence['values']
type Examples = NonNullable<DateOrderGuess['examples']>

/**
 * What was found about the order of one column in several files, as of one column of all their cells: counts and reasons
 * added up, of several examples the first file's. The order is that of the one column, none where files that decide one
 * contradict each other. Null for no guess.
 */
export function mergeDateOrders(guesses: readonly DateOrderGuess[]): DateOrderGuess | null {
  if (guesses.length < 2) return guesses[0] ?? null
  const counts = { dmy: 0, mdy: 0, ymd: 0, either: 0, unreadable: 0 }
  for (const kind of Object.keys(counts) as (keyof typeof counts)[])
    counts[kind] = guesses.reduce((sum, guess) => sum + guess.counts[kind], 0)
  const examples = firstOfEach(guesses)
  const evidence = guesses.flatMap(guess => guess.evidence)
  const decided = decide(guesses, counts, examples)
  return {
    ...decided,
    order: contradict(guesses) ? null : decided.order,
    ...(Object.keys(examples).length > 0 && { examples }),
    evidence: [...decided.evidence, ...openZones(evidence)],
  }
}

function firstOfEach(guesses: readonly DateOrderGuess[]): Examples {
  const examples = new Map<string, string>()
  for (const [kind, cell] of guesses.flatMap(guess => Object.entries(guess.examples ?? {})))
    if (!examples.has(kind)) examples.set(kind, cell)
  return Object.fromEntries(examples)
}

function decide(
  guesses: readonly DateOrderGuess[],
  counts: DateOrderGuess['counts'],
  examples: Examples,
): DateOrderGuess {
  const evidence = guesses.flatMap(guess => guess.evidence)
  const serials = sumOf(evidence, 'date-serial', 'n')
  const onlyUnix = guesses.filter(guess => guess.evidence.some(({ code }) => code === 'date-unix'))
  const unixTimes = onlyUnix.reduce((sum, guess) => sum + unixTimesOf(guess), 0)
  if (serials > 0 && datesIn(counts) + unixTimes === 0)
    return { order: null, counts, evidence: [{ code: 'date-serial', values: { n: serials } }] }
  return decideDateOrder(counts, {
    unixTimes,
    needingOrder: guesses.reduce((sum, guess) => sum + needingOrderOf(guess), 0),
    examples: Object.entries(examples)
      .flatMap(([kind, cell]) => (kind === 'either' ? [] : cell))
      .join(', '),
  })
}

/** Files whose dates need no decision say nothing about those that do. */
function contradict(guesses: readonly DateOrderGuess[]): boolean {
  const deciding = guesses.filter(guess => guess.order !== null && needingOrderOf(guess) > 0)
  return new Set(deciding.map(({ order }) => order)).size > 1
}

const TELLING: ReadonlySet<string> = new Set(
  ['dmy', 'mdy', 'ymd', 'mixed', 'undecided'].map(ending => `date-order-${ending}`),
)

function needingOrderOf({ evidence }: DateOrderGuess): number {
  const found = evidence.find(({ code }) => TELLING.has(code))?.values ?? {}
  return ['dmy', 'mdy', 'ymd', 'either'].reduce((sum, kind) => sum + Number(found[kind] ?? 0), 0)
}

function unixTimesOf({ evidence, counts }: DateOrderGuess): number {
  return sumOf(evidence, 'date-unix', 'n') - datesIn(counts)
}

/** Dates that are no unix times. */
function datesIn({ dmy, mdy, ymd, either }: DateOrderGuess['counts']): number {
  return dmy + mdy + ymd + either
}

/** Zones that could mean several, each with its dates in all files. */
function openZones(evidence: readonly Evidence[]): readonly Evidence[] {
  const zones = new Map<Values[string], number>()
  for (const { code, values } of evidence)
    if (code === 'date-zone-open')
      zones.set(values['zone']!, (zones.get(values['zone']!) ?? 0) + Number(values['n']))
  return [...zones].map(([zone, n]) => ({ code: 'date-zone-open', values: { zone, n } }))
}

function sumOf(evidence: readonly Evidence[], wanted: string, value: string): number {
  return evidence.reduce(
    (sum, { code, values }) => sum + (code === wanted ? Number(values[value] ?? 0) : 0),
    0,
  )
}
