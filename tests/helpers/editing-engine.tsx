import { ThemesScreen } from '#renderer/features/themes/index.ts'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { ThemeAction, ThemeStep } from '#contracts/theme-actions.ts'
import {
  lastStep,
  listed,
  nextStep,
  NO_EDITS,
  redo,
  undo,
  viewOf,
  withEdits,
} from '#core/themes/edits/history.ts'
import type { EditHistory, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { Quote, ThemeFigures } from '#core/themes/theme.ts'
import { renderScreen, type Answers, type ScreenSetting } from './render-screen.tsx'
import { summary, theme, themesOverview } from './screen-figures.ts'

const FOUND = [
  theme({ quotes: [comment(0)] }),
  theme({ id: 't2', label: 'password reset', n: 84 }),
  theme({ id: 't3', label: 'refunds', n: 40 }),
]

const FOUND_LABELS = Object.fromEntries(FOUND.map(({ id, label }) => [id, label]))

/** A comment of the list. */
export function comment(index: number): Quote {
  return {
    index,
    row: index + 1,
    text: `forty minutes on hold, number ${index}`,
    marks: [[14, 21]],
    score: 1,
    date: '2025-06-14',
    topic: 'Delivery',
    agent: 'Agent G',
  }
}

/** An engine that keeps a history and obeys the edits that change the list. */
export function editingEngine(changes: Answers = {}) {
  const actions: ThemeAction[] = []
  let history: EditHistory = NO_EDITS
  let used: string | undefined
  let undoneBook: string | undefined
  const view = () => ({
    ...viewOf(history),
    foundLabels: FOUND_LABELS,
    ...(used !== undefined && { codebook: used }),
    ...(undoneBook !== undefined && { codebookUndone: undoneBook }),
  })
  const act = (input: EngineJobs['edit-themes']['input']): ThemeStep => ({
    ...stepOf(input),
    themesRevision: actions.length,
  })
  const stepOf = ({ action }: EngineJobs['edit-themes']['input']): Omit<ThemeStep, 'themesRevision'> => {
    actions.push(action)
    if (action.kind === 'use-codebook') {
      used = action.codebook.name
      return { edits: [], codebook: used, history: view() }
    }
    if (action.kind === 'undo' && history.done.length === 0 && used !== undefined) {
      ;[used, undoneBook] = [undefined, used]
      return { edits: [], codebook: undoneBook, history: view() }
    }
    const edits =
      action.kind === 'undo'
        ? lastStep(history.done)
        : action.kind === 'redo'
          ? nextStep(history.undone)
          : editsOf(action)
    history =
      action.kind === 'undo'
        ? undo(history)
        : action.kind === 'redo'
          ? redo(history)
          : withEdits(history, edits)
    return { edits: edits.map(listed), history: view() }
  }
  const answers: Answers = {
    themes: () =>
      themesOverview({
        themes: history.done.reduce(replayed, FOUND),
        history: view(),
      }),
    'edit-themes': act,
    'try-rule': ({ rule }) =>
      rule.endsWith('(')
        ? {
            rule,
            ok: false,
            error: { code: 'unclosed-parenthesis', start: rule.length - 1, end: rule.length, values: {} },
          }
        : { rule, ok: true, counts: { low: { n: 12, added: 5 }, all: { n: 20 }, samples: [comment(7)] } },
    'try-delete': () => ({ n: 118, fitting: 118 }),
    'propose-split': () => ({
      parts: [
        { id: 'u1', label: 'Queue', rule: 'queue', n: 40 },
        { id: 'u2', label: 'Phone', rule: 'phone', n: 20 },
      ],
      rest: 58,
    }),
    'explain-comment': () => ({
      theme: 't1',
      placedBy: { kind: 'words' },
      words: [
        { text: 'on hold', share: 0.8, marks: [[14, 21]] },
        { text: 'minutes', share: 0.2, marks: [[6, 13]] },
      ],
      second: { theme: 't3', words: [{ text: 'minutes', share: 1, marks: [[6, 13]] }] },
    }),
    'list-comments': ({ offset, limit }) => ({
      total: 118,
      rows: Array.from({ length: Math.min(limit, 118 - offset) }, (_, each) => comment(offset + each)),
    }),
    ...changes,
  }
  return { answers, actions }
}

function editsOf(
  action: Exclude<ThemeAction, { readonly kind: 'undo' | 'redo' | 'use-codebook' }>,
): readonly ThemeEdit[] {
  if (action.kind === 'do') return [action.edit]
  if (action.kind === 'do-together') return action.edits
  if (action.kind === 'afresh') return []
  const comments = action.indices.map(index => ({ text: String(index), occurrence: 0 }))
  return [{ kind: 'move', comments, to: action.to }]
}

function replayed(themes: readonly ThemeFigures[], edit: ThemeEdit): ThemeFigures[] {
  if (edit.kind === 'rename')
    return themes.map(each => (each.id === edit.theme ? { ...each, label: edit.label } : each))
  if (edit.kind === 'merge')
    return themes.filter(each => each.id === edit.into || !edit.themes.includes(each.id))
  if (edit.kind === 'delete') return themes.filter(each => each.id !== edit.theme)
  if (edit.kind === 'nest')
    return themes.map(each => (each.id === edit.theme ? { ...each, parent: edit.under } : each))
  if (edit.kind === 'create')
    return [...themes, theme({ id: edit.theme, label: edit.label, parent: edit.under, n: 12 })]
  return [...themes]
}

/** The theme screen over such an engine, its first theme chosen and in focus. */
export async function openThemes(changes: Answers = {}, setting: ScreenSetting = {}) {
  // Keys of the screen are heard where the address names it.
  location.hash = '#/projects/p1/themes'
  const engine = editingEngine(changes)
  const screen = await renderScreen(<ThemesScreen />, {
    summary: summary(),
    answers: engine.answers,
    ...setting,
  })
  await screen.getByRole('row', { name: /^waiting on hold/ }).click()
  return { screen, actions: engine.actions }
}
