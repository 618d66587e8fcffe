import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type EditedRun, EditReplayer } from '#core/themes/edits/apply-edits.ts'
import {
  lastStep,
  nextStep,
  NO_EDITS,
  redo,
  undo,
  viewOf,
  withEdit,
  withEdits,
} from '#core/themes/edits/history.ts'
import { withoutRevoked } from '#core/themes/edits/in-effect.ts'
import { withFreeIds } from '#core/themes/edits/made-themes.ts'
import type { EditHistory, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { THEME_ASSIGNED } from '#core/themes/theme.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { SMALL_SURVEY, surveyOf } from './small-survey.ts'

const isLow = (index: number): boolean => SMALL_SURVEY[index]!.low !== false
const { run: base, material } = surveyOf(SMALL_SURVEY)
const references = await material.references(quietContext())

const id = fc.constantFrom('t1', 't2', 't3', 'u1', 'u2', 'u3', 'gone', '__proto__')
const rule = fc.constantFrom('queue', 'cold OR door', 'broken NOT door', '*e*', 'constructor', '((')
const word = fc.constantFrom('queue', 'lift', 'coffee', 'cold', 'at the', 'unheard', 'constructor')
const label = fc.constantFrom('One', 'Another', '')
const comment = fc
  .constantFrom(...SMALL_SURVEY.keys())
  .map(row => references.referenceOf(row) ?? { text: '', occurrence: 0 })
const anyEdit: fc.Arbitrary<ThemeEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), theme: id, label }),
  fc.record({ kind: fc.constant('merge' as const), themes: fc.array(id, { maxLength: 3 }), into: id }),
  fc.record({
    kind: fc.constant('split' as const),
    theme: id,
    parts: fc.array(fc.record({ id, label, rule }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('nest' as const), theme: id, under: fc.option(id) }),
  fc.record({ kind: fc.constant('delete' as const), theme: id }),
  fc.record({
    kind: fc.constant('delete' as const),
    theme: id,
    comments: fc.constantFrom('fitting' as const, 'none' as const),
  }),
  fc.record({ kind: fc.constant('create' as const), theme: id, label, rule, under: fc.option(id) }),
  fc.record({
    kind: fc.constant('move' as const),
    comments: fc.array(comment, { maxLength: 4 }),
    to: fc.option(id),
  }),
  fc.record({ kind: fc.constant('rule' as const), theme: id, rule: fc.option(rule) }),
  fc.record({ kind: fc.constant('forbid' as const), word }),
  fc.record({ kind: fc.constant('join' as const), words: fc.array(word, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('pin' as const), theme: id, word }),
)
const anyTakingOut: fc.Arbitrary<ThemeEdit> = fc.record({
  kind: fc.constantFrom('revoke' as const, 'restore' as const),
  position: fc.nat(12),
})
const anyEdits = fc.array(
  fc.oneof({ weight: 9, arbitrary: anyEdit }, { weight: 1, arbitrary: anyTakingOut }),
  {
    maxLength: 12,
  },
)

function replayedAtOnce(edits: readonly ThemeEdit[]): Promise<EditedRun> {
  return applyEdits(base, edits, material, quietContext())
}

describe('the laws of edits', () => {
  it('keeps every response in exactly one place, in themes that are there, two levels deep', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async edits => {
        const { run, notReplayed } = await replayedAtOnce(edits)
        const ids = run.themes.map(theme => theme.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { parent } of run.themes) {
          if (parent == null) continue
          expect(run.themes.find(theme => theme.id === parent)?.parent).toBeNull()
        }
        const withRules = new Set(edits.flatMap(edit => (edit.kind === 'rule' ? [edit.theme] : [])))
        const isMerged = edits.some(edit => edit.kind === 'merge')
        for (const [place, theme] of run.themes.entries()) {
          const isFoundAlone = theme.id.startsWith('t') && !withRules.has(theme.id) && !isMerged
          const within = [place, ...run.themes.flatMap(({ parent }, at) => (parent === theme.id ? [at] : []))]
          if (!isFoundAlone || within.length > 1) continue
          expect(run.mainTheme.some((main, index) => main === place && isLow(index))).toBe(true)
        }
        for (const index of SMALL_SURVEY.keys()) {
          const [main, second] = [run.mainTheme[index]!, run.secondTheme[index]!]
          expect(main >= -1 && main < ids.length && second >= -1 && second < ids.length).toBe(true)
          expect(run.status[index] === THEME_ASSIGNED).toBe(main >= 0)
          if (second >= 0) expect(second).not.toBe(main)
        }
        for (const { position, count, of } of notReplayed) {
          expect(position).toBeLessThan(edits.length)
          expect(count).toBeLessThanOrEqual(of)
        }
        for (const theme of run.themes)
          if (theme.keywords.length > 0)
            expect(theme.keywords.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
      }),
    )
  })

  it('gives the same however often, and whatever was replayed before', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, anyEdits, fc.nat(12), async (edits, others, kept) => {
        const replayer = new EditReplayer(base, material)
        const expected = await replayedAtOnce(edits)
        await replayer.replay([...edits.slice(0, kept), ...others], quietContext())
        expect(await replayer.replay(edits, quietContext())).toEqual(expected)
      }),
    )
  })

  it('leaves what the other edits alone would leave where one is taken out, and all where it is put back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), fc.nat(7), async (edits, any) => {
        const position = any % edits.length
        const replayer = new EditReplayer(base, material)
        const whole = await replayer.replay(edits, quietContext())
        const revoked = [...edits, { kind: 'revoke' as const, position }]
        const without = await replayedAtOnce(edits.toSpliced(position, 1))
        const place = (each: number): number => (each >= position ? each + 1 : each)
        const { run, placedBy, notReplayed } = await replayer.replay(revoked, quietContext())
        expect(run).toEqual(without.run)
        expect(placedBy).toEqual(without.placedBy.map(place))
        expect(notReplayed).toEqual(
          without.notReplayed.map(each => ({ ...each, position: place(each.position) })),
        )
        const restored = [...revoked, { kind: 'restore' as const, position }]
        expect(await replayer.replay(restored, quietContext())).toEqual(whole)
        expect(withoutRevoked(revoked)).toEqual(edits.toSpliced(position, 1))
        expect(withoutRevoked(restored)).toEqual(edits)
      }),
    )
  })

  it('does not change the run', async () => {
    const before = JSON.stringify(base)
    await fc.assert(
      fc.asyncProperty(anyEdits, async edits => {
        await replayedAtOnce(edits)
      }),
      { numRuns: 20 },
    )
    expect(JSON.stringify(base)).toBe(before)
  })
})

describe('the laws of undo and redo', () => {
  const anyStep = fc.array(anyEdit, { minLength: 1, maxLength: 3 })
  const actions = fc.array(fc.oneof(anyStep, fc.constantFrom('undo' as const, 'redo' as const)), {
    maxLength: 20,
  })

  it('undoes what was done and redoes what was undone, without end', () => {
    fc.assert(
      fc.property(actions, steps => {
        let history: EditHistory = NO_EDITS
        const past: EditHistory[] = []
        for (const step of steps) {
          const before = history
          if (step === 'undo') history = undo(history)
          else if (step === 'redo') history = redo(history)
          else history = withEdits(history, step)
          if (step === 'undo' && before.done.length > 0) expect(redo(history)).toEqual(before)
          if (step === 'redo' && before.undone.length > 0) expect(undo(history)).toEqual(before)
          if (typeof step !== 'string') {
            expect(undo(history).done).toEqual(before.done)
            expect(history.undone).toEqual([])
          }
          past.push(history)
        }
        const all = history.done.filter(edit => edit.withPrevious !== true).length
        for (let i = 0; i < all; i++) history = undo(history)
        expect(history.done).toEqual([])
        for (let i = 0; i < all; i++) history = redo(history)
        expect(history).toEqual(past.at(-1) ?? NO_EDITS)
      }),
    )
  })

  it('takes the edits of a step together, and names them', () => {
    const [a, b, c]: ThemeEdit[] = ['a', 'b', 'c'].map(word => ({ kind: 'forbid', word }))
    const history = withEdits(withEdit(NO_EDITS, a!), [b!, c!])
    const step = [b, { ...c!, withPrevious: true }]
    expect(lastStep(history.done)).toEqual(step)
    expect(undo(history)).toEqual({ done: [a], undone: step.toReversed() })
    expect(nextStep(undo(history).undone)).toEqual(step)
    expect(nextStep(undo(undo(history)).undone)).toEqual([a])
    expect(withEdits(history, [])).toBe(history)
  })

  it('gives themes an id of their own where the one that was asked for is taken', () => {
    const create: ThemeEdit = { kind: 'create', theme: 'u2', label: 'x', rule: 'x', under: null }
    expect(withFreeIds(create, new Set(['u1', 't7']))).toBe(create)
    expect(withFreeIds(create, new Set(['u2', 'u5']))).toEqual({ ...create, theme: 'u6' })
    const part = (id: string) => ({ id, label: id, rule: 'x' })
    const split = (...ids: string[]): ThemeEdit => ({ kind: 'split', theme: 't1', parts: ids.map(part) })
    const given = withFreeIds(split('u1', 'u2', 'u3'), new Set(['u1', 'u3']))
    expect(given.kind === 'split' ? given.parts.map(({ id }) => id) : []).toEqual(['u4', 'u2', 'u5'])
  })

  it('stays as it is at both ends', () => {
    expect(undo(NO_EDITS)).toBe(NO_EDITS)
    expect(redo(NO_EDITS)).toBe(NO_EDITS)
  })

  it('numbers new themes behind all that were ever made, undone ones included', () => {
    const edit = (theme: string): ThemeEdit => ({
      kind: 'create',
      theme,
      label: theme,
      rule: 'x',
      under: null,
    })
    const history = undo(withEdit(withEdit(NO_EDITS, edit('u2')), edit('u7')))
    expect(viewOf(history)).toEqual({ done: [edit('u2')], undone: [edit('u7')], nextThemeNumber: 8 })
    expect(viewOf(withEdit(NO_EDITS, edit('constructor'))).nextThemeNumber).toBe(1)
  })
})
