import type { JobContext } from '../../job-context.ts'
import { parseRule } from '../rules/parse-rule.ts'
import type { ThemeRun } from '../theme.ts'
import { retellThemes, toRun } from './describe-edited.ts'
import type { EditMaterial } from './edit-material.ts'
import { BY_DISCOVERY, EditedThemes } from './edited-themes.ts'
import { inEffect, withoutRevoked } from './in-effect.ts'
import { leaveOutEmptied } from './emptied-themes.ts'
import { isWordEdit, type Replay, type Step } from './replay.ts'
import { replayEdit } from './replay-edit.ts'
import { NO_STEERING, type Steering } from './steering.ts'
import type { NotReplayed, ThemeEdit } from './theme-edit.ts'

/** The themes as the user's edits leave them. */
export interface EditedRun {
  readonly run: ThemeRun
  /** In the order of the edits. */
  readonly notReplayed: readonly NotReplayed[]
  /** For each response the place of the edit that put it where it is, -1 for none. */
  readonly placedBy: Int32Array
  /** The edits that were replayed before those of the user: see {@link editAt}. */
  readonly given: readonly ThemeEdit[]
}

/** The edit at a place of the list, one of those before it (see {@link EditReplayer}) at a place below -1. */
export function editAt(
  position: number,
  edits: readonly ThemeEdit[],
  given: readonly ThemeEdit[],
): ThemeEdit | undefined {
  return position < BY_DISCOVERY ? given[given.length + position + 1] : edits[position]
}

/** Bytes of states that are kept between two replays. */
const MOST_KEPT_BYTES = 64 * 1_048_576
/** Main and second theme, status, who placed it, who decides: of one response in one state. */
const BYTES_A_RESPONSE = 10

/**
 * Replays lists of edits over one run. It keeps the states between the edits, so that one edit more, or one less, costs
 * that edit alone: 10 to 40 ms for 10,000 comments, once their words are read.
 */
export class EditReplayer {
  readonly #base: ThemeRun
  readonly #material: EditMaterial
  readonly #known: Steering
  readonly #given: readonly ThemeEdit[]
  readonly #mostKept: number
  #kept: KeptState[]

  /**
   * @param known - What the discovery of the run knew about words.
   * @param given - Edits that came with the themes, the rules of a codebook: replayed before those of the user, at the
   * places -2 (the last one), -3, …; keywords stay as they came.
   */
  constructor(
    base: ThemeRun,
    material: EditMaterial,
    known: Steering = NO_STEERING,
    given: readonly ThemeEdit[] = [],
  ) {
    this.#given = given
    this.#base = base
    this.#material = material
    this.#known = known
    this.#mostKept = Math.max(1, Math.floor(MOST_KEPT_BYTES / (BYTES_A_RESPONSE * base.status.length + 1)))
    this.#kept = []
  }

  /** The themes after all of `edits`; the run itself is not changed. Same run, comments and edits: same result. */
  async replay(edits: readonly ThemeEdit[], context: JobContext): Promise<EditedRun> {
    const given = this.#given
    if (given.length + withoutRevoked(edits).length === 0) return unedited(this.#base)
    const steps = stepsOf([...given, ...inEffect(edits)], given.length, this.#known)
    const keys = steps.map(step => JSON.stringify([step.edit, step.isSuperseded, step.isKnown]))
    const start = this.#kept.findLast(({ after }) => after.every((key, i) => keys[i] === key))
    this.#kept = this.#kept.filter(({ after }) => after.every((key, i) => keys[i] === key))
    let state = start?.state.copy() ?? EditedThemes.of(this.#base)
    const notReplayed = [...(start?.notReplayed ?? [])]
    for (let done = (start?.after.length ?? 0) + 1; done <= steps.length; done++) {
      const step = steps[done - 1]!
      await context.pause()
      const problems = await replayEdit(step, this.#replayOf(state, steps.slice(0, done), context))
      notReplayed.push(...problems.map(each => ({ position: step.position, kind: step.edit.kind, ...each })))
      this.#keep({ after: keys.slice(0, done), state, notReplayed: [...notReplayed] })
      state = state.copy()
    }
    const { low } = this.#material.source
    leaveOutEmptied(this.#base, state, low)
    await retellThemes(this.#replayOf(state, steps, context))
    const run = toRun(this.#base, state, low)
    return { run, notReplayed, placedBy: state.placedBy, given }
  }

  #replayOf(state: EditedThemes, steps: readonly Step[], context: JobContext): Replay {
    const wordEdits = steps.map(step => step.edit).filter(isWordEdit)
    return { state, material: this.#material, wordEdits, context }
  }

  #keep(state: KeptState): void {
    this.#kept.push(state)
    if (this.#kept.length > this.#mostKept) this.#kept.shift()
  }
}

/** A run as it was found. */
export function unedited(run: ThemeRun): EditedRun {
  return { run, notReplayed: [], placedBy: new Int32Array(run.status.length).fill(BY_DISCOVERY), given: [] }
}

/** A state that is not changed any more, with the edits after which it is that. */
interface KeptState {
  readonly after: readonly string[]
  readonly state: EditedThemes
  readonly notReplayed: readonly NotReplayed[]
}

/** Replay a list of edits over a run, once: see {@link EditReplayer}. */
export function applyEdits(
  run: ThemeRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  context: JobContext,
  given: readonly ThemeEdit[] = [],
): Promise<EditedRun> {
  return new EditReplayer(run, material, NO_STEERING, given).replay(edits, context)
}

function stepsOf(edits: readonly ThemeEdit[], given: number, known: Steering): readonly Step[] {
  const said = {
    forbid: new Set(known.forbidden),
    join: new Set(known.joined.map(words => JSON.stringify(words))),
    pin: new Set(known.pinned.map(({ theme, word }) => JSON.stringify([theme, word]))),
  }
  const isKnown = (edit: ThemeEdit): boolean =>
    (edit.kind === 'forbid' && said.forbid.has(edit.word)) ||
    (edit.kind === 'join' && said.join.has(JSON.stringify(edit.words))) ||
    (edit.kind === 'pin' && said.pin.has(JSON.stringify([edit.theme, edit.word])))
  return edits.map((edit, place) => ({
    edit,
    position: place < given ? place - given + BY_DISCOVERY : place - given,
    isGiven: place < given,
    isSuperseded: isSuperseded(edits, place),
    isKnown: isKnown(edit),
  }))
}

/**
 * True for a rule when a later edit gives the same theme another one, before the theme goes. A theme into which it is
 * merged has its rule: another rule for that one takes its place, too.
 */
function isSuperseded(edits: readonly ThemeEdit[], place: number): boolean {
  const edit = edits[place]!
  if (edit.kind !== 'rule' && edit.kind !== 'create') return false
  let { theme } = edit
  for (const later of edits.slice(place + 1)) {
    if (later.kind === 'rule' && later.theme === theme && canBeRead(later.rule)) return true
    if (later.kind === 'delete' && later.theme === theme) return false
    if (later.kind === 'merge' && later.themes.includes(theme)) theme = later.into
  }
  return false
}

/** A rule that cannot be read takes the place of no other. */
function canBeRead(rule: string | null): boolean {
  return rule === null || parseRule(rule).ok
}
