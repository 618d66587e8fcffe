import { lastStep, nextStep } from '#core/themes/edits/history.ts'
import { inEffect, revokedBy } from '#core/themes/edits/in-effect.ts'
import type { ListedEdit, ThemeHistoryView } from '#core/themes/edits/theme-edit.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount } from '#words/format.ts'

/** What themes were called when an edit was made. */
export type ThemeNames = ReadonlyMap<string, string>

const say = 'screens:themeEditing'
/** More names than these are counted rather than listed. */
const MOST_NAMED = 4

/** What the themes are called now. */
export function presentNames(themes: ThemesOverview): ThemeNames {
  return new Map(themes.themes.map(theme => [theme.id, theme.label]))
}

/**
 * The names of the themes before each edit, in the order of the edits, and after the last. Themes that are gone are called
 * as discovery found them, as far as that is known.
 */
export function namesBefore(edits: readonly ListedEdit[], themes: ThemesOverview): readonly ThemeNames[] {
  // An edit that came after these themes has not renamed them yet.
  const seen = inEffect(themes.history?.done ?? [])
  const renamed = new Set(seen.flatMap(edit => (edit.kind === 'rename' ? [edit.theme] : [])))
  const names = new Map(Object.entries(themes.history?.foundLabels ?? {}))
  for (const { id, label } of themes.themes) if (!renamed.has(id)) names.set(id, label)
  const steps = [new Map(names)]
  const revoked = revokedBy(edits)
  for (const [position, edit] of edits.entries()) {
    // What was taken out still says what the themes of later edits were called that are not there without it.
    const isRenamed = edit.kind === 'rename' && !revoked.has(position)
    if (isRenamed || edit.kind === 'create') names.set(edit.theme, edit.label)
    if (edit.kind === 'split') for (const part of edit.parts) names.set(part.id, part.label)
    steps.push(new Map(names))
  }
  return steps
}

/** An edit in words: “Rename “Waiting” to “Waiting on hold””. */
export function editSentence(edit: ListedEdit, names: ThemeNames, words: Words): string {
  const name = (id: string): string => names.get(id) ?? words.t(`${say}.unknownTheme`, { id })
  switch (edit.kind) {
    case 'rename':
      return names.has(edit.theme)
        ? words.t(`${say}.edit.rename`, { theme: name(edit.theme), label: edit.label })
        : words.t(`${say}.edit.renameOnly`, { label: edit.label })
    case 'merge': {
      const others = edit.themes.filter(id => id !== edit.into).map(name)
      return words.t(`${say}.edit.merge`, { themes: quotedList(others, words), into: name(edit.into) })
    }
    case 'split': {
      const parts = quotedList(
        edit.parts.map(part => part.label),
        words,
      )
      return words.t(`${say}.edit.split`, { parts, theme: name(edit.theme) })
    }
    case 'nest':
      return edit.under === null
        ? words.t(`${say}.edit.nestTop`, { theme: name(edit.theme) })
        : words.t(`${say}.edit.nest`, { theme: name(edit.theme), under: name(edit.under) })
    case 'delete':
      return words.t(edit.comments === 'none' ? `${say}.edit.deleteToNone` : `${say}.edit.delete`, {
        theme: name(edit.theme),
      })
    case 'create':
      return words.t(`${say}.edit.create`, { label: edit.label })
    case 'move': {
      const counted = { count: edit.comments, n: formatCount(edit.comments) }
      return edit.to === null
        ? words.t(`${say}.edit.moveOut`, counted)
        : words.t(`${say}.edit.move`, { ...counted, to: name(edit.to) })
    }
    case 'rule':
      return edit.rule === null
        ? words.t(`${say}.edit.ruleOff`, { theme: name(edit.theme) })
        : words.t(`${say}.edit.rule`, { theme: name(edit.theme), rule: edit.rule })
    case 'forbid':
      return words.t(`${say}.edit.forbid`, { word: edit.word })
    case 'join':
      return words.t(`${say}.edit.join`, { words: quotedList(edit.words, words) })
    case 'pin':
      return words.t(`${say}.edit.pin`, { word: edit.word, theme: name(edit.theme) })
    case 'revoke':
    case 'restore':
      return words.t(`${say}.edit.${edit.kind}`, { number: formatCount(edit.position + 1) })
  }
}

/** What a step does: its first edit, and how many more there are. */
export function stepSentence(edits: readonly ListedEdit[], names: ThemeNames, words: Words): string {
  const [first, ...others] = edits
  if (first === undefined) return ''
  const what = editSentence(first, names, words)
  return others.length === 0
    ? what
    : words.t(`${say}.andMore`, { what, count: others.length, n: formatCount(others.length) })
}

/** “Waiting”, “Queue” and 3 more. */
export function quotedList(labels: readonly string[], words: Words): string {
  const shown = labels.slice(0, MOST_NAMED).map(text => words.t(`${say}.quoted`, { text }))
  const more = labels.length - shown.length
  return more === 0
    ? shown.join(', ')
    : words.t(`${say}.quotedMore`, { labels: shown.join(', '), n: formatCount(more) })
}

/** The steps that undo and redo would take, in words; null where there is none. */
export function nextSteps(
  themes: ThemesOverview,
  words: Words,
): { readonly undo: string | null; readonly redo: string | null } {
  const { done, undone }: Pick<ThemeHistoryView, 'done' | 'undone'> = themes.history ?? {
    done: [],
    undone: [],
  }
  const { codebook, codebookUndone, afreshAfter, afreshUndone } = themes.history ?? {}
  const [last, next] = [lastStep(done.slice(afreshAfter ?? 0)), nextStep(undone)]
  const names = namesBefore(done, themes)
  return {
    undo:
      last.length === 0
        ? sourceSentence(codebook, afreshAfter !== undefined, words)
        : stepSentence(last, names.at(-1 - last.length) ?? new Map(), words),
    redo:
      next.length === 0
        ? sourceSentence(codebookUndone, afreshUndone === true, words)
        : stepSentence(next, names.at(-1) ?? new Map(), words),
  }
}

/** The step that takes a codebook, or gives it up for a look afresh, in words; null for neither. */
export function sourceSentence(codebook: string | undefined, isAfresh: boolean, words: Words): string | null {
  if (codebook !== undefined) return words.t('screens:codebook.take', { name: codebook })
  return isAfresh ? words.t(`${say}.edit.afresh`) : null
}

/** The rule that a theme has by the codebook or the edits, '' for none. */
export function ruleOf(theme: string, { rules = [] }: ThemesOverview): string {
  return rules.find(each => each.theme === theme)?.rule ?? ''
}

/** An id for a theme that the user makes, and for the ones after it. */
export function newThemeId(themes: ThemesOverview, after = 0): string {
  return `u${(themes.history?.nextThemeNumber ?? 1) + after}`
}

/** A word or phrase as a rule that finds it. */
export function ruleForWord(word: string): string {
  return /^[\p{L}\p{N}]+$/u.test(word) && !/^(?:AND|OR|NOT|NEAR)$/.test(word)
    ? word
    : `"${word.replaceAll('"', ' ').trim()}"`
}
