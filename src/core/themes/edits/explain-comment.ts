import type { JobContext } from '../../job-context.ts'
import type { CommentExplanation, PlacedBy, WeighedWord } from '../explanation.ts'
import type { Mark } from '../merge-marks.ts'
import { createMarker } from '../quote.ts'
import { marksOfRule } from '../rules/match-comments.ts'
import { parseRule } from '../rules/parse-rule.ts'
import type { ThemeRun } from '../theme.ts'
import { editAt, type EditedRun } from './apply-edits.ts'
import { type Weigher, weigherOf } from './comment-weigher.ts'
import type { EditMaterial } from './edit-material.ts'
import type { ThemeEdit } from './theme-edit.ts'

/**
 * Why a response is in its theme: the words that speak for it, the second choice, or the edit that put it there. The
 * words are weighed against the themes as they are now. About 20 ms for 10,000 comments.
 */
export async function explainComment(
  edited: EditedRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  index: number,
  context: JobContext,
): Promise<CommentExplanation> {
  return (await createExplainer(edited, edits, material, context))(index)
}

/** The same for one comment after another: what all of them are weighed by is counted once. */
export async function createExplainer(
  edited: EditedRun,
  edits: readonly ThemeEdit[],
  material: EditMaterial,
  context: JobContext,
): Promise<(index: number) => CommentExplanation> {
  const weigh = await weigherOf(edited, edits, material, context)
  return index => explained(edited, edits, { index, text: material.source.text(index) }, weigh(index))
}

function explained(
  { run, placedBy, given }: EditedRun,
  edits: readonly ThemeEdit[],
  { index, text }: { readonly index: number; readonly text: string },
  weigh: Weigher,
): CommentExplanation {
  const theme = run.mainTheme[index]!
  const edit = editAt(placedBy[index]!, edits, given)
  const by = placedByOf(edit, placedBy[index]!, text)
  const isMove = edit?.kind === 'move'
  const second = run.secondTheme[index]! >= 0 ? run.secondTheme[index]! : weigh.bestBut(theme)
  const secondWords = second < 0 ? [] : weigh.wordsFor(second)
  const wordsFor = (number: number): readonly WeighedWord[] => {
    const weighed = weigh.wordsFor(number)
    return weighed.length > 0 ? weighed : typicalWords(text, run.themes[number]!)
  }
  return {
    theme: run.themes[theme]?.id ?? null,
    placedBy: by,
    words: theme < 0 || isMove ? [] : wordsOf(by, text, () => wordsFor(theme)),
    second:
      second < 0 || (secondWords.length === 0 && run.secondTheme[index]! < 0)
        ? null
        : { theme: run.themes[second]!.id, words: secondWords },
  }
}

function placedByOf(edit: ThemeEdit | undefined, position: number, text: string): PlacedBy {
  if (edit === undefined) return { kind: 'words' }
  const rules = edit.kind === 'split' ? edit.parts.map(part => part.rule) : 'rule' in edit ? [edit.rule] : []
  const rule = rules.find(each => each !== null && marksOf(each, text).length > 0)
  return position < 0
    ? { kind: 'codebook', rule: rule ?? '' }
    : { kind: 'edit', position, rule: rule ?? null }
}

function marksOf(rule: string, text: string): readonly Mark[] {
  const parsed = parseRule(rule)
  return parsed.ok ? marksOfRule(parsed.rule, text) : []
}

function wordsOf(by: PlacedBy, text: string, weighed: () => readonly WeighedWord[]): readonly WeighedWord[] {
  const rule = by.kind === 'words' ? null : by.rule
  return rule === null ? weighed() : inEqualShares(text, marksOf(rule, text))
}

/** Where no word speaks for a theme more than for others, or there is no other: the words that are typical of it. */
function typicalWords(text: string, { markedStems }: ThemeRun['themes'][number]): readonly WeighedWord[] {
  return inEqualShares(text, createMarker(markedStems).marksIn(text).marks)
}

/** What a rule matches counts alike, each wording once. */
function inEqualShares(text: string, marks: readonly Mark[]): readonly WeighedWord[] {
  const byText = new Map<string, Mark[]>()
  for (const mark of marks) {
    const wording = text.slice(...mark)
    const same = byText.get(wording)
    if (same === undefined) byText.set(wording, [mark])
    else same.push(mark)
  }
  return [...byText].map(([wording, places]) => ({ text: wording, share: 1 / byText.size, marks: places }))
}
