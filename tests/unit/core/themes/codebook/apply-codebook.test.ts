import { describe, expect, it } from 'vitest'
import { applyCodebook } from '#core/themes/codebook/apply-codebook.ts'
import { buildCodebook } from '#core/themes/codebook/build-codebook.ts'
import { rulesOf } from '#core/themes/codebook/codebook-rules.ts'
import { diffCodebooks } from '#core/themes/codebook/diff-codebooks.ts'
import { applyEdits } from '#core/themes/edits/apply-edits.ts'
import { EditMaterial } from '#core/themes/edits/edit-material.ts'
import type { CommentSource } from '#core/themes/read-comments.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { commentsOf, manyComments, quietContext, themesOf } from '../run-themes.ts'

const sourceOf = (texts: readonly string[]): CommentSource => ({
  size: texts.length,
  text: i => texts[i]!,
  low: new Uint8Array(texts.length).fill(1),
})

async function codebookOf(texts: readonly string[], rules?: ReadonlyMap<string, string>) {
  const run = await themesOf(texts)
  const input = { name: 'first', source: sourceOf(texts), run, ...(rules !== undefined && { rules }) }
  return { run, codebook: await buildCodebook(input, quietContext()) }
}

describe.each(['en', 'nl', 'pl', 'zh'] as const)('a codebook of %s', language => {
  const texts = commentsOf(language)

  it('places the comments it was made from as they were, with the same ids and labels', async () => {
    const { run, codebook } = await codebookOf(texts)
    const again = await applyCodebook(codebook, sourceOf(texts), quietContext())
    expect(again.themes.map(({ id, label }) => [id, label])).toEqual(
      run.themes.map(({ id, label }) => [id, label]),
    )
    const kept = run.mainTheme.filter((theme, i) => again.mainTheme[i] === theme).length
    expect(kept / texts.length).toBeGreaterThan(0.95)
  })
})

it('finds a theme that is new, and says that one is gone', async () => {
  const english = commentsOf('en')
  const about = (word: string): string[] => english.filter(text => text.includes(word))
  const { codebook } = await codebookOf(english)
  const parking = Array.from(
    { length: 30 },
    (_, i) => `no parking space near the entrance, the parking garage was full, level ${i % 4}`,
  )
  const wave = [...about('invoice'), ...about('password'), ...parking]
  const run = await applyCodebook(codebook, sourceOf(wave), quietContext())
  const later = await buildCodebook({ name: 'second', source: sourceOf(wave), run }, quietContext())
  const changes = new Map(diffCodebooks(codebook, later).map(({ label, change }) => [label, change]))
  expect(changes.get('Phone queue')).toBe('gone')
  const fresh = diffCodebooks(codebook, later).filter(({ change }) => change === 'new')
  expect(fresh).toHaveLength(1)
  expect(fresh[0]!.label.toLowerCase()).toContain('parking')
  expect(fresh[0]!.id).toBe('t4')
})

it('gives a new theme no label that a theme of the codebook has', async () => {
  const english = commentsOf('en')
  const { codebook } = await codebookOf(english)
  const parking = Array.from(
    { length: 30 },
    (_, i) => `no parking at the entrance, the parking was full ${i % 4}`,
  )
  const labelsOf = async (taken: string) => {
    const themes = codebook.themes.map(theme => (theme.id === 't1' ? { ...theme, label: taken } : theme))
    const run = await applyCodebook(
      { ...codebook, themes },
      sourceOf([...english, ...parking]),
      quietContext(),
    )
    return run.themes.map(({ label }) => label)
  }
  const fresh = (await labelsOf('Invoice')).at(-1)!
  expect(fresh).toMatch(/parking|entrance/i)
  const labels = await labelsOf(fresh.toUpperCase())
  expect(labels[0]).toBe(fresh.toUpperCase())
  expect(new Set(labels.map(label => label.toLowerCase())).size).toBe(labels.length)
})

describe('sub-themes', () => {
  const texts = manyComments()

  it('are counted in their top theme, and take back the comments they had', async () => {
    const { run, codebook } = await codebookOf(texts)
    const parts = codebook.themes.filter(({ parent }) => parent !== null)
    expect(parts.length).toBeGreaterThanOrEqual(4)
    const sizes = new Map(codebook.themes.map(({ id, n }) => [id, n]))
    for (const [place, { id }] of run.themes.entries()) {
      const within = [...run.themes.keys()].filter(each => each === place || run.themes[each]!.parent === id)
      expect(sizes.get(id)).toBe(run.mainTheme.filter(theme => within.includes(theme)).length)
    }
    const again = await applyCodebook(codebook, sourceOf(texts), quietContext())
    const kept = run.mainTheme.filter((theme, i) => again.mainTheme[i] === theme).length
    expect(kept / texts.length).toBeGreaterThan(0.95)
    const same = await buildCodebook({ name: 'again', source: sourceOf(texts), run: again }, quietContext())
    expect(new Set(diffCodebooks(codebook, same).map(({ change }) => change))).toEqual(new Set(['steady']))
  })

  it('of what is new beside a codebook are not shown: new themes lie under no theme of it', async () => {
    const { codebook } = await codebookOf(commentsOf('zh'))
    const run = await applyCodebook(codebook, sourceOf(texts), quietContext())
    const fresh = run.themes.slice(codebook.themes.length)
    expect(fresh.map(({ parent }) => parent)).toEqual([null, null, null])
    const inFresh = run.mainTheme.filter(theme => theme >= codebook.themes.length).length
    expect(inFresh / texts.length).toBeGreaterThan(0.9)
  })
})

it('keeps the words as they are written, and of every theme what the others are known by', async () => {
  const texts = [
    ...commentsOf('en'),
    'Call the NHS about the invoice',
    'The NHS sent an invoice',
    'The queue at the NHS',
  ]
  const { codebook } = await codebookOf(texts)
  const ofWord = codebook.themes.flatMap(({ words }) => words.filter(({ text }) => text === 'NHS'))
  expect(ofWord.reduce((sum, { n }) => sum + n, 0)).toBe(3)
})

it('what matches a rule belongs to its theme, whatever its other words say', async () => {
  const texts = commentsOf('en')
  const { codebook } = await codebookOf(texts, new Map([['t1', 'hologram*']]))
  const wave = ['waiting in the phone queue with a hologram', 'waiting in the phone queue, on hold']
  const found = await applyCodebook(codebook, sourceOf(wave), quietContext())
  const material = new EditMaterial({ ...sourceOf(wave), ids: () => Promise.resolve({ text: () => '' }) })
  const { run } = await applyEdits(found, [], material, quietContext(), rulesOf(codebook))
  expect([...run.mainTheme].map(theme => run.themes[theme]?.id)).toEqual(['t1', 't3'])
  const keywords = ({ themes }: ThemeRun) => new Map(themes.map(theme => [theme.id, theme.keywords]))
  expect(keywords(run)).toEqual(keywords(found))
})

it('no new theme is found in comments that a rule takes', async () => {
  const parrots = Array.from({ length: 30 }, (_, i) => `The parrot in the lobby swears and bites guest ${i}`)
  const fresh = async (rule: string): Promise<number> => {
    const { codebook } = await codebookOf(commentsOf('en'), new Map([['t1', rule]]))
    const run = await applyCodebook(codebook, sourceOf([...commentsOf('en'), ...parrots]), quietContext())
    return run.themes.length - codebook.themes.length
  }
  expect([await fresh('hologram'), await fresh('parrot')]).toEqual([1, 0])
})

it.each<[string, readonly string[]]>([
  ['no comments', []],
  ['blank ones', ['', '  ']],
  ['one word', ['queue']],
  ['emoji', ['😀', '😀😀']],
  ['stop words', ['the and of', 'it is']],
  ['names of objects', ['constructor __proto__ toString']],
])('%s: a sensible result', async (_, wave) => {
  const { codebook } = await codebookOf(commentsOf('en'))
  const run = await applyCodebook(codebook, sourceOf(wave), quietContext())
  expect(run.status).toHaveLength(wave.length)
  expect(run.themes.length).toBe(codebook.themes.length)
})

it('an empty codebook finds everything anew', async () => {
  const texts = commentsOf('en')
  const { codebook } = await codebookOf([])
  const run = await applyCodebook(codebook, sourceOf(texts), quietContext())
  expect(run.themes.length).toBeGreaterThanOrEqual(3)
})
