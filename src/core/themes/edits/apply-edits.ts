import type { JobContext } from '../../job-context.ts'
import { parseRule } from '../rules/parse-rule.ts'
import type { ThemeRun } from '../theme.ts'
import { retellThemes, toRun } from './describe-edited.ts'
import type { EditMaterial } from './edit-material.ts'
import { BY_DISCOVERY, EditedThemes } from './edited-themes.ts'
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
  readonly #mostKept: number
  #kept: KeptState[]

  /** @param known - What the discovery of the run knew about words. */
  constructor(base: ThemeRun, material: EditMaterial, known: Steering = NO_STEERING) {
    this.#base = base
    this.#material = material
    this.#known = known
    this.#mostKept = Math.max(1, Math.floor(MOST_KEPT_BYTES / (BYTES_A_RESPONSE * base.status.length + 1)))
    this.#kept = []
  }

  /** The themes after all of `edits`; the run itself is not changed. Same run, comments and edits: same result. */
  async replay(edits: readonly ThemeEdit[], context: JobContext): Promise<EditedRun> {
    if (edits.length === 0) return untouched(this.#base)
    const steps = stepsOf(edits, this.#known)
    const keys = steps.map(step => JSON.stringify([step.edit, step.isSuperseded, step.isKnown]))
    const start = this.#kept.findLast(({ after }) => after.every((key, i) => keys[i] === key))
    this.#kept = this.#kept.filter(({ after }) => after.every((key, i) => keys[i] === key))
    let state = start?.state.copy() ?? EditedThemes.of(this.#base)
    const notReplayed = [...(start?.notReplayed ?? [])]
    for (const step of steps.slice(start?.after.length ?? 0)) {
      await context.pause()
      const problems = await replayEdit(step, this.#replayOf(state, steps, step.position, context))
      notReplayed.push(...problems.map(each => ({ position: step.position, kind: step.edit.kind, ...each })))
      this.#keep({ after: keys.slice(0, step.position + 1), state, notReplayed: [...notReplayed] })
      state = state.copy()
    }
    await retellThemes(this.#replayOf(state, steps, steps.length, context))
    const run = toRun(this.#base, state, this.#material.source.low)
    return { run, notReplayed, placedBy: state.placedBy }
  }

  #replayOf(state: EditedThemes, steps: readonly Step[], position: number, context: JobContext): Replay {
    const edits = steps.slice(0, position + 1).map(step => step.edit)
    const wordEdits = edits.filter(isWordEdit)
    return { state, material: this.#material, wordEdits, context }
  }

  #keep(state: KeptState): void {
    this.#kept.push(state)
    if (this.#kept.length > this.#mostKept) this.#kept.shift()
  }
}

function untouched(run: ThemeRun): EditedRun {
  return { run, notReplayed: [], placedBy: new Int32Array(run.status.length).fill(BY_DISCOVERY) }
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
): Promise<EditedRun> {
  return new EditReplayer(run, material).replay(edits, context)
}

function stepsOf(edits: readonly ThemeEdit[], known: Steering): readonly Step[] {
  const said = {
    forbid: new Set(known.forbidden),
    join: new Set(known.joined.map(words => JSON.stringify(words))),
    pin: new Set(known.pinned.map(({ theme, word }) => JSON.stringify([theme, word]))),
  }
  const isKnown = (edit: ThemeEdit): boolean =>
    (edit.kind === 'forbid' && said.forbid.has(edit.word)) ||
    (edit.kind === 'join' && said.join.has(JSON.stringify(edit.words))) ||
    (edit.kind === 'pin' && said.pin.has(JSON.stringify([edit.theme, edit.word])))
  return edits.map((edit, position) => ({
    edit,
    position,
    isSuperseded: isSuperseded(edits, position),
    isKnown: isKnown(edit),
  }))
}

/** True for a rule when a later edit gives the same theme another one, before the theme goes. */
function isSuperseded(edits: readonly ThemeEdit[], position: number): boolean {
  const edit = edits[position]!
  if (edit.kind !== 'rule' && edit.kind !== 'create') return false
  for (const later of edits.slice(position + 1)) {
    if (later.kind === 'rule' && later.theme === edit.theme && canBeRead(later.rule)) return true
    if (later.kind === 'delete' && later.theme === edit.theme) return false
    if (later.kind === 'merge' && later.into !== edit.theme && later.themes.includes(edit.theme)) return false
  }
  return false
}

/** A rule that cannot be read takes the place of no other. */
function canBeRead(rule: string | null): boolean {
  return rule === null || parseRule(rule).ok
}
