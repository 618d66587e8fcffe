import type { JobContext } from '../job-context.ts'
import type { Lexicon } from '../text/lexicon.ts'

/** How a word or phrase is written: texts and how often each was met. */
export type Forms = ReadonlyMap<string, number>

const STEMS_A_STEP = 512
const LONGEST_ABBREVIATION = 4

/** How the spellings of a stem are used. */
export interface StemForms {
  readonly all: Forms
  /** Only those inside clauses of comments whose capitals say something. */
  readonly inside: Forms
}

/**
 * How each stem that is counted is spelled, by stem.
 *
 * @param counts - Uses of each spelling (entry of the lexicon).
 * @param inside - Those inside clauses.
 * @param choose - Takes a spelling of a stem.
 */
export async function formsOfStems(
  lexicon: Lexicon,
  { counts, inside }: { readonly counts: Uint32Array; readonly inside: Uint32Array },
  choose: (stem: number, forms: StemForms) => string,
  context: JobContext,
): Promise<string[]> {
  const byStem = new Map<number, { all: Map<string, number>; inside: Map<string, number> }>()
  counts.forEach((count, entry) => {
    const stem = lexicon.stemOfEntry[entry]!
    if (count === 0 || stem < 0) return
    let forms = byStem.get(stem)
    if (forms === undefined) byStem.set(stem, (forms = { all: new Map(), inside: new Map() }))
    forms.all.set(lexicon.spellingOf[entry]!, count)
    if (inside[entry]! > 0) forms.inside.set(lexicon.spellingOf[entry]!, inside[entry]!)
  })
  const chosen: string[] = []
  for (const [stem, forms] of byStem) {
    if (stem % STEMS_A_STEP === 0) await context.pause()
    chosen[stem] = choose(stem, forms)
  }
  return chosen
}

/** The commonest word or phrase whatever its case, in lower case. Ties: the longer (`duty of care` rather than `duty care`), then the first by code unit. */
export function commonestInLowerCase(forms: Forms): string {
  const folded = new Map<string, number>()
  for (const [spelling, count] of forms) {
    const lower = spelling.toLowerCase()
    folded.set(lower, (folded.get(lower) ?? 0) + count)
  }
  return most(folded)
}

/** The commonest of the spellings that are `lower` in lower case, a shouted one only where there is no other; empty where there is none. */
export function commonestCase(lower: string, forms: Forms): string {
  const ofWord = [...forms].filter(([spelling]) => spelling.toLowerCase() === lower)
  const said = ofWord.filter(([spelling]) => isAbbreviation(spelling) || !isInCapitals(spelling))
  return most(new Map(said.length > 0 ? said : ofWord))
}

/** `NHS`, which stays in capitals when some write it small; a longer word is shouted. */
export function isAbbreviation(spelling: string): boolean {
  return spelling.length > 1 && spelling.length <= LONGEST_ABBREVIATION && isInCapitals(spelling)
}

function isInCapitals(spelling: string): boolean {
  return spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase()
}

function comesFirst(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b)
}

function most(counts: Forms): string {
  let best = ''
  let bestCount = 0
  for (const [key, count] of counts)
    if (count > bestCount || (count === bestCount && comesFirst(key, best))) [best, bestCount] = [key, count]
  return best
}
