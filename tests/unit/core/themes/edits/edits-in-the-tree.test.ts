import { describe, expect, it } from 'vitest'
import { applyEdits } from '#core/themes/edits/apply-edits.ts'
import { EditMaterial } from '#core/themes/edits/edit-material.ts'
import { explainComment } from '#core/themes/edits/explain-comment.ts'
import { proposeSplit } from '#core/themes/edits/propose-split.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { manyComments, quietContext, themesOf } from '../run-themes.ts'

const texts = manyComments()

function materialOf(comments: readonly string[]): EditMaterial {
  return new EditMaterial({
    size: comments.length,
    text: index => comments[index]!,
    low: new Uint8Array(comments.length).fill(1),
    ids: () => Promise.resolve({ text: () => '' }),
  })
}

/** The id of the theme of a response, behind that of its top theme. */
function pathOf({ themes, mainTheme }: ThemeRun, response: number): string {
  const theme = themes[mainTheme[response]!]
  return theme === undefined ? '-' : `${theme.parent ?? ''}/${theme.id}`
}

describe('comments whose words are edited', () => {
  it('stay in the sub-theme where discovery put them when the word says nothing', async () => {
    const run = await themesOf(texts)
    const { run: after } = await applyEdits(
      run,
      [{ kind: 'forbid', word: 'truly' }],
      materialOf(texts),
      quietContext(),
    )
    const holders = [...texts.keys()].filter(index => texts[index]!.endsWith('truly'))
    const kept = holders.filter(index => pathOf(after, index) === pathOf(run, index))
    expect(holders.filter(index => run.themes[run.mainTheme[index]!]?.parent != null).length).toBe(63)
    expect(kept.length / holders.length).toBeGreaterThanOrEqual(0.9)
  })

  it('go to the sub-theme to which a word is pinned, and through it to its top theme', async () => {
    const comments = [...texts, 'zebra', 'The zebra', 'A zebra crossing']
    const found = await themesOf(comments)
    const target = found.themes.find(({ parent }) => parent != null)!
    const edits: ThemeEdit[] = [{ kind: 'pin', theme: target.id, word: 'zebra' }]
    const { run: after } = await applyEdits(found, edits, materialOf(comments), quietContext())
    for (const response of [0, 1, 2])
      expect(pathOf(after, texts.length + response)).toBe(`${target.parent!}/${target.id}`)
  })
})

it('a split proposes no part that is called as the theme or as a sub-theme of it', async () => {
  const run = await themesOf(texts)
  const top = run.themes.find(({ id }) => run.themes.some(({ parent }) => parent === id))!
  const words = await materialOf(texts).words(quietContext())
  const partsOf = ({ themes }: Pick<ThemeRun, 'themes'>): readonly string[] =>
    proposeSplit({ ...run, themes }, words, top.id, { isInPlay: () => true, firstNumber: 1 }).parts.map(
      ({ label }) => label,
    )
  const [first, ...others] = partsOf(run)
  const themes = run.themes.map(theme =>
    theme.parent === top.id ? { ...theme, label: `${first!.toUpperCase()} again` } : theme,
  )
  expect(others).not.toEqual([])
  expect(partsOf({ themes })).not.toContain(first)
  expect(partsOf({ themes })).toEqual(expect.arrayContaining(others.slice(0, 1)))
})

describe('why a comment is in a sub-theme', () => {
  it('is told by words of the theme above, too, and the second choice is another theme altogether', async () => {
    const run = await themesOf(texts)
    const material = materialOf(texts)
    const edited = await applyEdits(run, [], material, quietContext())
    const index = [...texts.keys()].find(each => texts[each]!.includes('still no refund'))!
    const why = await explainComment(edited, [], material, index, quietContext())
    const top = run.themes.find(({ id }) => id === why.theme)!.parent
    expect(top).not.toBeNull()
    expect(why.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['invoice', 'refund']))
    const second = run.themes.find(({ id }) => id === why.second?.theme)
    expect(second === undefined || (second.parent ?? second.id) !== top).toBe(true)
  })

  it('is told by what is typical of its theme where no other theme is there', async () => {
    const comments = Array.from({ length: 40 }, (_, at) => `Waited on hold again ${at}`)
    const run = await themesOf(comments)
    const material = materialOf(comments)
    const edited = await applyEdits(run, [], material, quietContext())
    const why = await explainComment(edited, [], material, 7, quietContext())
    const { theme, words } = why
    expect([run.themes.length, theme]).toEqual([1, run.themes[0]!.id])
    expect(words.map(({ text }) => text.toLowerCase())).toContain('hold')
    expect(words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('is never told by a word that is forbidden', async () => {
    const run = await themesOf(texts)
    const material = materialOf(texts)
    const edits: ThemeEdit[] = [{ kind: 'forbid', word: 'refund' }]
    const edited = await applyEdits(run, edits, material, quietContext())
    const index = [...texts.keys()].find(each => texts[each]!.includes('still no refund'))!
    const why = await explainComment(edited, edits, material, index, quietContext())
    expect(why.words.map(({ text }) => text)).toContain('invoice')
    expect(why.words.map(({ text }) => text)).not.toContain('refund')
  })
})
