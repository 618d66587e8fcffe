import { parseRule } from '../rules/parse-rule.ts'
import type { Rule } from '../rules/rule.ts'
import type { EditedThemes } from './edited-themes.ts'
import { mergeKeywords } from './keywords.ts'
import { placeFitting } from './place-fitting.ts'
import { problem, type Problem, type Replay, type Step } from './replay.ts'
import { replayWords } from './replay-words.ts'
import type { ThemeEdit } from './theme-edit.ts'

/** Replay one edit; gives what of it could not be replayed. */
export async function replayEdit(step: Step, replay: Replay): Promise<readonly Problem[]> {
  const { edit } = step
  switch (edit.kind) {
    case 'rename':
      return rename(edit, replay.state)
    case 'merge':
      return merge(edit, replay.state)
    case 'split':
      return split({ ...step, edit }, replay)
    case 'nest':
      return nest(edit, replay.state)
    case 'delete':
      return remove({ ...step, edit }, replay)
    case 'create':
      return create({ ...step, edit }, replay)
    case 'move':
      return move({ ...step, edit }, replay)
    case 'rule':
      return setRule({ ...step, edit }, replay)
    case 'forbid':
    case 'join':
    case 'pin':
      return replayWords({ ...step, edit }, replay)
    case 'revoke':
    case 'restore':
      return []
  }
}

type Edit<K extends ThemeEdit['kind']> = Extract<ThemeEdit, { readonly kind: K }>

function cleanLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').trim()
}

function rename({ theme, label }: Edit<'rename'>, state: EditedThemes): readonly Problem[] {
  const position = state.find(theme)
  if (position < 0) return [problem('theme-gone', [theme])]
  if (cleanLabel(label) === '') return [problem('no-label', [])]
  state.themes[position]!.label = cleanLabel(label)
  state.themes[position]!.isRenamed = true
  return []
}

function merge({ themes, into }: Edit<'merge'>, state: EditedThemes): readonly Problem[] {
  const target = state.find(into)
  const named = [...new Set([...themes, into])]
  if (target < 0) return [problem('theme-gone', [into], named.length)]
  const gone = named.filter(id => state.find(id) < 0)
  const sources = new Set(named.map(id => state.find(id)).filter(each => each >= 0 && each !== target))
  if (sources.size > 0) {
    takeSubThemes(state, sources, target)
    mergeKeywords(state, sources, target)
    state.merge(sources, target)
  }
  return gone.length === 0 ? [] : [problem('theme-gone', gone, named.length)]
}

/** Sub-themes of what is merged lie under the theme that remains, or beside it where that is a sub-theme itself. */
function takeSubThemes(state: EditedThemes, sources: ReadonlySet<number>, target: number): void {
  const kept = state.themes[target]!
  if (sources.has(kept.parent)) kept.parent = -1
  for (const source of sources)
    for (const child of state.childrenOf(source))
      if (child !== target) state.themes[child]!.parent = kept.parent < 0 ? target : kept.parent
}

async function split(
  { edit: { theme, parts }, position: edit }: Step<Edit<'split'>>,
  { state, material, context }: Replay,
): Promise<readonly Problem[]> {
  const whole = state.find(theme)
  if (whole < 0) return [problem('theme-gone', [theme])]
  const scope = new Set([whole, ...state.childrenOf(whole)])
  const problems: Problem[] = []
  const isTaken = new Set<number>()
  for (const { id, label, rule } of parts) {
    const found = newTheme(state, { id, label, rule })
    problems.push(...found.problems.map(each => ({ ...each, of: parts.length })))
    if (found.rule === null) continue
    const part = state.add({ id, label: cleanLabel(label), parent: state.themes[whole]!.parent })
    for (const response of await material.matches(found.rule, context)) {
      if (!scope.has(state.main[response]!) || isTaken.has(response)) continue
      isTaken.add(response)
      state.splitOff(response, part, edit)
    }
  }
  for (const each of scope) state.themes[each]!.isRemade ||= isTaken.size > 0
  return problems
}

/** The rule of a theme that can be made; null and why where it cannot. */
function newTheme(
  state: EditedThemes,
  { id, label, rule }: { readonly id: string; readonly label: string; readonly rule: string },
): { readonly rule: Rule | null; readonly problems: readonly Problem[] } {
  if (state.knows(id)) return { rule: null, problems: [problem('theme-exists', [id])] }
  if (cleanLabel(label) === '') return { rule: null, problems: [problem('no-label', [id])] }
  const parsed = parseRule(rule)
  return parsed.ok
    ? { rule: parsed.rule, problems: [] }
    : { rule: null, problems: [problem('bad-rule', [rule])] }
}

function nest({ theme, under }: Edit<'nest'>, state: EditedThemes): readonly Problem[] {
  const named = under === null ? [theme] : [theme, under]
  const gone = named.filter(id => state.find(id) < 0)
  if (gone.length > 0) return [problem('theme-gone', gone, named.length)]
  const position = state.find(theme)
  const parent = under === null ? -1 : state.find(under)
  if (parent === position || (parent >= 0 && state.themes[parent]!.parent >= 0))
    return [problem('bad-nesting', named)]
  if (parent >= 0) for (const child of state.childrenOf(position)) state.themes[child]!.parent = parent
  state.themes[position]!.parent = parent
  return []
}

async function remove(
  { edit: { theme, comments }, position: edit }: Step<Edit<'delete'>>,
  replay: Replay,
): Promise<readonly Problem[]> {
  const { state } = replay
  const position = state.find(theme)
  if (position < 0) return [problem('theme-gone', [theme])]
  const moved = state.remove(new Set([position, ...state.childrenOf(position)]), edit, comments !== 'none')
  if (comments === 'fitting') await placeFitting(moved, edit, replay)
  return []
}

async function create(
  { edit: { theme, label, rule, under }, position: edit, isSuperseded }: Step<Edit<'create'>>,
  { state, material, context }: Replay,
): Promise<readonly Problem[]> {
  const found = newTheme(state, { id: theme, label, rule })
  if (found.rule === null) return found.problems
  const parent = under === null ? -1 : state.find(under)
  const isGone = under !== null && parent < 0
  const isTooDeep = parent >= 0 && state.themes[parent]!.parent >= 0
  const position = state.add({ id: theme, label: cleanLabel(label), parent: isTooDeep ? -1 : parent })
  if (!isSuperseded) state.takeByRule(await material.matches(found.rule, context), position, edit)
  if (isGone) return [problem('theme-gone', [under])]
  return isTooDeep ? [problem('bad-nesting', [theme, under!])] : []
}

async function move(
  { edit: { comments, to }, position: edit }: Step<Edit<'move'>>,
  { state, material, context }: Replay,
): Promise<readonly Problem[]> {
  const theme = to === null ? -1 : state.find(to)
  if (to !== null && theme < 0) return [problem('theme-gone', [to])]
  const references = await material.references(context)
  let gone = 0
  for (const comment of comments) {
    const response = references.find(comment)
    if (response < 0) gone++
    else state.moveByHand(response, theme, edit)
  }
  return gone === 0 ? [] : [{ code: 'comment-gone', names: [], count: gone, of: comments.length }]
}

async function setRule(
  { edit: { theme, rule }, position: edit, isSuperseded, isGiven }: Step<Edit<'rule'>>,
  { state, material, context }: Replay,
): Promise<readonly Problem[]> {
  const position = state.find(theme)
  if (position < 0) return [problem('theme-gone', [theme])]
  if (rule === null) {
    state.themes[position]!.hasRule = false
    return []
  }
  const parsed = parseRule(rule)
  if (!parsed.ok) return [problem('bad-rule', [rule])]
  state.themes[position]!.hasRule = true
  if (isSuperseded) return []
  state.takeByRule(await material.matches(parsed.rule, context), position, edit)
  state.themes[position]!.isRemade ||= !isGiven
  return []
}
