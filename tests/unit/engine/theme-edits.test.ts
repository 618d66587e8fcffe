import { beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '#core/selection/selection.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { readThemeEdits } from '#storage/theme-edits.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { madeUpComments } from '../core/themes/made-up-comments.ts'
import { ThemeStory, type StoryRow } from './theme-story.ts'

const open = useFakeDatabase()

const WORDS = { waiting: 'queue OR waiting OR phone', invoices: 'invoice', password: 'password' }

/** The first wave has two of three comments, the second one the others, and some praise that mentions a theme. */
const all = madeUpComments('en').map(({ text }, at): StoryRow => ({
  id: `r${at}`,
  score: 1 + (at % 4),
  comment: text,
}))
const first = [
  ...all.filter((_, at) => at % 3 !== 0),
  { id: 'praise', score: 7, comment: 'No queue on the phone at all, wonderful' },
  { id: 'other', score: 1, comment: 'The parrot in the lobby swears' },
]
const second = all.filter((_, at) => at % 3 === 0)

let story: ThemeStory
beforeEach(async () => {
  story = await ThemeStory.begin(await open())
  await story.import('first.csv', first)
})

/** Id of the theme that most of the comments about something are in. */
async function themeAbout(topic: keyof typeof WORDS): Promise<string> {
  const overview = await story.themes()
  const word = new RegExp(WORDS[topic].replaceAll(' OR ', '|'), 'i')
  const shares = await Promise.all(
    overview.themes.map(async ({ id }) => {
      const comments = await story.commentsOf(id)
      return { id, hits: comments.filter(({ text }) => word.test(text)).length }
    }),
  )
  return shares.sort((a, b) => b.hits - a.hits)[0]!.id
}

function idsIn(overview: ThemesOverview): string[] {
  return overview.themes.map(({ id }) => id)
}

/** Every low-score comment is in one place: below one top theme, or in none. */
async function expectSumsUp({ themes, unassigned, withoutWords, junk, low }: ThemesOverview): Promise<void> {
  const tops = themes.filter(({ parent }) => parent === null)
  const lists = await Promise.all(tops.map(({ id }) => story.commentsOf(id)))
  const indices = lists.flatMap(comments => comments.map(({ index }) => index))
  expect(new Set(indices).size).toBe(indices.length)
  expect(indices.length + unassigned.n + withoutWords.n + junk.n).toBe(low)
}

/** What does not hang on which edits were made, but on what they leave. */
function resultOf({ themes, unassigned, junk }: ThemesOverview) {
  return { themes, unassigned, junk }
}

test('edits act at once, are undone and done again, and are there after a restart', async () => {
  const waiting = await themeAbout('waiting')
  const before = await story.themes()
  const renamed = await story.edit({ kind: 'rename', theme: waiting, label: 'Waiting' })
  expect(renamed.themes.find(({ id }) => id === waiting)!.label).toBe('Waiting')
  const undone = await story.act({ kind: 'undo' })
  expect(resultOf(undone)).toEqual(resultOf(before))
  expect(undone.history).toMatchObject({ done: [], undone: [{ kind: 'rename' }] })
  expect(await story.act({ kind: 'undo' })).toEqual(undone)
  expect(await story.act({ kind: 'redo' })).toEqual(renamed)
  expect(await story.act({ kind: 'redo' })).toEqual(renamed)
  story.restart()
  expect(await story.themes()).toEqual(renamed)
})

test('two themes made before the list was drawn anew are two; several edits of one step are undone at once', async () => {
  const create = (label: string): ThemeEdit => ({
    kind: 'create',
    theme: 'u1',
    label,
    rule: label,
    under: null,
  })
  await story.edit(create('parrot'))
  const second = await story.run('edit-themes', {
    projectId: story.projectId,
    action: { kind: 'do', edit: create('praise') },
  })
  expect(second.edits).toEqual([{ ...create('praise'), theme: 'u2' }])
  expect(second.history.nextThemeNumber).toBe(3)
  const before = await story.themes()
  expect(before.notReplayed).toBeUndefined()
  const [one, other] = before.themes
  const edits = [one, other].map((theme): ThemeEdit => ({ kind: 'delete', theme: theme!.id }))
  await story.act({ kind: 'do-together', edits })
  const undone = await story.run('edit-themes', { projectId: story.projectId, action: { kind: 'undo' } })
  expect(undone.edits).toEqual([edits[0], { ...edits[1], withPrevious: true }])
  expect(resultOf(await story.themes())).toEqual(resultOf(before))
  expect(
    (await story.run('edit-themes', { projectId: story.projectId, action: { kind: 'undo' } })).edits,
  ).toEqual([second.edits[0]])
})

test('two jobs at the same time get the same themes, and find them once', async () => {
  const waiting = await themeAbout('waiting')
  await story.run('edit-themes', {
    projectId: story.projectId,
    action: { kind: 'do', edit: { kind: 'forbid', word: 'music' } },
  })
  const [one, two, comments] = await Promise.all([story.themes(), story.themes(), story.commentsOf(waiting)])
  expect(one).toEqual(two)
  expect(comments.length).toBe(one.themes.find(({ id }) => id === waiting)!.n)
})

test('comments are moved by where they stand in a list', async () => {
  const [waiting, invoices] = [await themeAbout('waiting'), await themeAbout('invoices')]
  const [a, b] = await story.commentsOf(waiting)
  const moved = await story.act({ kind: 'move', indices: [a!.index, b!.index], to: invoices })
  expect(moved.history!.done).toEqual([{ kind: 'move', comments: 2, to: invoices }])
  const texts = (await story.commentsOf(invoices)).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining([a!.text, b!.text]))
  const { done } = await readThemeEdits(story.database, story.projectId)
  expect(done[0]).toMatchObject({
    comments: [{ occurrence: 0, id: expect.stringMatching(/^r\d+$/) as string }, {}],
  })
})

test('in the list of a theme the comments of its sub-themes are marked as in theirs', async () => {
  const [waiting, invoices] = [await themeAbout('waiting'), await themeAbout('invoices')]
  const marked = async (theme: string) => {
    const asked = { projectId: story.projectId, selection: EVERYTHING, offset: 0, limit: 10_000 }
    const { rows } = await story.run('list-comments', { ...asked, group: { kind: 'theme', theme } })
    return rows.flatMap(({ index, text, marks }) =>
      marks.map(([start, end]) => `${index} ${text.slice(start, end)}`),
    )
  }
  const [own, below] = [await marked(waiting), await marked(invoices)]
  await story.edit({ kind: 'nest', theme: invoices, under: waiting })
  expect(below.length).toBeGreaterThan(0)
  expect(await marked(waiting)).toEqual(expect.arrayContaining([...own, ...below]))
})

describe('what is shown while a rule is typed', () => {
  const tried = { selection: EVERYTHING, theme: null, samples: 3 }

  test('counts, and comments with what matches marked', async () => {
    const pattern = /\binvoice\b/i
    const matching = first.filter(({ comment }) => pattern.test(comment))
    const result = await story.run('try-rule', { ...tried, projectId: story.projectId, rule: 'invoice' })
    if (!result.ok) throw new Error(result.error.code)
    const { low, all: counted, samples } = result.counts
    const lowOnes = matching.filter(({ score }) => score <= 3)
    expect({ low, counted }).toEqual({
      low: { n: lowOnes.length, added: lowOnes.length },
      counted: { n: matching.length },
    })
    expect(samples).toHaveLength(3)
    for (const { text, marks, score } of samples) {
      expect(score).toBeLessThanOrEqual(3)
      expect(marks.map(([start, end]) => text.slice(start, end).toLowerCase())).toContain('invoice')
    }
  })

  test('praise counts among all, and what is in the theme already is not added', async () => {
    const waiting = await themeAbout('waiting')
    const asked = { ...tried, projectId: story.projectId, rule: 'wonderful', theme: waiting }
    expect(await story.run('try-rule', asked)).toMatchObject({
      ok: true,
      counts: { low: { n: 0, added: 0 }, all: { n: 1 } },
    })
    const own = { ...asked, rule: 'queue' }
    const result = await story.run('try-rule', own)
    const inTheme = (await story.commentsOf(waiting)).filter(({ text }) => /\bqueue\b/i.test(text)).length
    if (!result.ok) throw new Error(result.error.code)
    expect(result.counts.low.n - result.counts.low.added).toBe(inTheme)
    // What lies under it is in it: that is what a split by these words takes.
    await story.edit({ kind: 'nest', theme: waiting, under: await themeAbout('invoices') })
    const below = await story.run('try-rule', { ...own, theme: await themeAbout('invoices') })
    expect(below.ok && below.counts.low.n - below.counts.low.added).toBe(inTheme)
  })

  test('what is wrong with it, and where', async () => {
    const asked = { ...tried, projectId: story.projectId, rule: 'queue AND' }
    expect(await story.run('try-rule', asked)).toMatchObject({
      ok: false,
      error: { code: 'missing-operand', start: 6, end: 9 },
    })
  })

  test('takes what it was said to take', async () => {
    const result = await story.run('try-rule', {
      ...tried,
      projectId: story.projectId,
      rule: 'refund OR reset',
    })
    if (!result.ok) throw new Error(result.error.code)
    const overview = await story.edit({
      kind: 'create',
      theme: 'u1',
      label: 'Both',
      rule: 'refund OR reset',
      under: null,
    })
    expect(overview.themes.find(({ id }) => id === 'u1')!.n).toBe(result.counts.low.n)
  })
})

test('what the first edits need can be read before: then no text is read for them any more', async () => {
  const [waiting, invoices] = [await themeAbout('waiting'), await themeAbout('invoices')]
  const [comment] = await story.commentsOf(waiting)
  story.restart()
  await story.run('prepare-edits', { projectId: story.projectId })
  await story.database.chunkTexts.clear()
  await story.edit({ kind: 'forbid', word: 'music' })
  await story.edit({ kind: 'create', theme: 'u1', label: 'Mine', rule: 'refund', under: null })
  const moved = await story.act({ kind: 'move', indices: [comment!.index], to: invoices })
  expect(moved.notReplayed).toBeUndefined()
  await expectSumsUp(moved)
  for (const { quotes } of moved.themes) expect(quotes.length).toBeGreaterThan(0)
})

test('a split is proposed, and does what was proposed', async () => {
  const password = await themeAbout('password')
  const input = { projectId: story.projectId, selection: EVERYTHING, theme: password }
  const { parts, rest } = await story.run('propose-split', input)
  const size = (await story.commentsOf(password)).length
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.reduce((sum, { n }) => sum + n, rest)).toBe(size)
  expect(parts.map(({ id }) => id)).toEqual(parts.map((_, at) => `u${at + 1}`))
  const overview = await story.edit({ kind: 'split', theme: password, parts })
  await expectSumsUp(overview)
  for (const { id, n } of [...parts, { id: password, n: rest }])
    expect([id, overview.themes.find(theme => theme.id === id)?.n ?? 0]).toEqual([id, n])
})

describe('comments of a theme that is deleted', () => {
  test('go where it was said, and all of them to none where that was asked', async () => {
    const waiting = await themeAbout('waiting')
    const input = { projectId: story.projectId, selection: EVERYTHING, themes: [waiting] }
    const before = await story.themes()
    const { n, fitting } = await story.run('try-delete', input)
    expect(n).toBe((await story.commentsOf(waiting)).length)
    const fit = await story.edit({ kind: 'delete', theme: waiting, comments: 'fitting' })
    await expectSumsUp(fit)
    expect(fit.unassigned.n).toBe(before.unassigned.n + n - fitting)
    await story.act({ kind: 'undo' })
    const none = await story.edit({ kind: 'delete', theme: waiting, comments: 'none' })
    expect(none.unassigned.n).toBe(before.unassigned.n + n)
    expect(none.history!.done).toEqual([{ kind: 'delete', theme: waiting, comments: 'none' }])
  })
})

test('an edit in the middle is taken out and put back; what needs it is said to have no effect meanwhile', async () => {
  const create: ThemeEdit = { kind: 'create', theme: 'u1', label: 'Parrot', rule: 'parrot', under: null }
  const before = await story.themes()
  const invoices = await themeAbout('invoices')
  await story.edit(create)
  const all = await story.edit({ kind: 'merge', themes: ['u1'], into: invoices })
  const without = await story.edit({ kind: 'revoke', position: 0 })
  expect(resultOf(without)).toEqual(resultOf(before))
  expect(without.notReplayed).toMatchObject([{ position: 1, code: 'theme-gone', names: ['u1'] }])
  const back = await story.edit({ kind: 'restore', position: 0 })
  expect(resultOf(back)).toEqual(resultOf(all))
  expect(resultOf(await story.act({ kind: 'undo' }))).toEqual(resultOf(without))
  story.restart()
  expect(resultOf(await story.themes())).toEqual(resultOf(before))
  const { text } = await story.run('write-edits', { projectId: story.projectId })
  expect((JSON.parse(text) as { edits: unknown[] }).edits).toMatchObject([{ kind: 'merge' }])
})

describe('why a comment is here', () => {
  test('its words, with shares that come to one, and the second choice', async () => {
    const waiting = await themeAbout('waiting')
    const [comment] = await story.commentsOf(waiting)
    const why = await story.run('explain-comment', { projectId: story.projectId, index: comment!.index })
    expect(why).toMatchObject({ theme: waiting, placedBy: { kind: 'words' } })
    expect(why.words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    for (const { text, marks } of why.words)
      for (const [start, end] of marks)
        expect(comment!.text.slice(start, end).toLowerCase()).toBe(text.toLowerCase())
    expect(why.second?.theme).not.toBe(waiting)
  })

  test('the rule that took it, or that it was moved by hand', async () => {
    const invoices = await themeAbout('invoices')
    const comments = await story.commentsOf(invoices)
    const { index } = comments.find(({ text }) => /\blate\b/i.test(text))!
    const ask = () => story.run('explain-comment', { projectId: story.projectId, index })
    const { theme: before } = await ask()
    await story.edit({
      kind: 'create',
      theme: 'u1',
      label: 'Mine',
      rule: 'late',
      under: null,
    })
    expect(await ask()).toMatchObject({
      theme: 'u1',
      placedBy: { kind: 'edit', position: 0, rule: 'late' },
      second: { theme: before },
    })
    await story.act({ kind: 'move', indices: [index], to: null })
    expect(await ask()).toMatchObject({
      theme: null,
      placedBy: { kind: 'edit', position: 1, rule: null },
      words: [],
    })
  })
})

test('afresh, the found themes are others, and edits that name the old ones are said to do nothing', async () => {
  const waiting = await themeAbout('waiting')
  const before = await story.edit({ kind: 'rename', theme: waiting, label: 'Waiting' })
  const after = await story.act({ kind: 'afresh' })
  expect(idsIn(after).filter(id => idsIn(before).includes(id))).toEqual([])
  expect(after.notReplayed).toEqual([
    { position: 0, kind: 'rename', code: 'theme-gone', names: [waiting], count: 1, of: 1 },
  ])
  const again = await story.act({ kind: 'afresh' })
  expect(idsIn(again).filter(id => idsIn(after).includes(id))).toEqual([])
})

test('words that were forbidden when themes were found are known to be, until that is undone', async () => {
  await story.edit({ kind: 'forbid', word: 'queue' })
  const steered = await story.act({ kind: 'afresh' })
  const words = (overview: ThemesOverview) =>
    overview.themes.flatMap(({ label, keywords }) => [label, ...keywords.map(({ text }) => text)])
  expect(words(steered).join(' ')).not.toMatch(/queue/i)
  expect(words(await story.act({ kind: 'undo' })).join(' ')).toMatch(/queue/i)
})

test('a deleted project leaves no edits', async () => {
  await story.edit({ kind: 'forbid', word: 'queue' })
  await story.run('delete-project', { projectId: story.projectId })
  expect(await story.database.themeEdits.count()).toBe(0)
})

test('one project through twenty edits, a second wave, another low rule and a new import', async () => {
  const [waiting, invoices, password] = [
    await themeAbout('waiting'),
    await themeAbout('invoices'),
    await themeAbout('password'),
  ]
  const [movedOut] = await story.commentsOf(waiting)
  const edits: readonly ThemeEdit[] = [
    { kind: 'rename', theme: waiting, label: 'Waiting' },
    { kind: 'rename', theme: invoices, label: 'Money' },
    { kind: 'create', theme: 'u1', label: 'Parrots', rule: 'parrot*', under: null },
    { kind: 'create', theme: 'u2', label: 'Refunds', rule: 'refund*', under: invoices },
    {
      kind: 'split',
      theme: password,
      parts: [
        { id: 'u3', label: 'Locked', rule: 'locked' },
        { id: 'u4', label: 'Links', rule: 'link' },
      ],
    },
    { kind: 'nest', theme: 'u3', under: password },
    { kind: 'rule', theme: 'u1', rule: 'parrot* OR "swears"' },
    { kind: 'forbid', word: 'honestly' },
    { kind: 'join', words: ['login', 'log in'] },
    { kind: 'pin', theme: waiting, word: 'music' },
    { kind: 'merge', themes: ['u4'], into: 'u3' },
    { kind: 'rename', theme: 'u3', label: 'Locked out' },
    { kind: 'create', theme: 'u5', label: 'For nothing', rule: 'unicorn', under: null },
    { kind: 'delete', theme: 'u5' },
    { kind: 'rule', theme: 'u2', rule: 'refund* NOT late' },
    { kind: 'nest', theme: 'u1', under: waiting },
    { kind: 'nest', theme: 'u1', under: null },
    { kind: 'rename', theme: 'u2', label: 'Money back' },
    { kind: 'forbid', word: 'dear' },
  ]
  let overview = await story.act({ kind: 'move', indices: [movedOut!.index], to: invoices })
  for (const [at, edit] of edits.entries()) {
    const before = overview
    overview = await story.edit(edit)
    await expectSumsUp(overview)
    if (at % 4 !== 0) continue
    expect(resultOf(await story.act({ kind: 'undo' }))).toEqual(resultOf(before))
    expect(await story.act({ kind: 'redo' })).toEqual(overview)
  }
  expect(overview.history!.done).toHaveLength(20)
  const label = (id: string) => overview.themes.find(theme => theme.id === id)?.label
  const labels = () => [waiting, invoices, 'u1', 'u2', 'u3', 'u4', 'u5'].map(label)
  const expected = ['Waiting', 'Money', 'Parrots', 'Money back', 'Locked out', undefined, undefined]
  const goneWords = overview.notReplayed?.map(({ code, names }) => `${code} ${names.join()}`)
  expect([labels(), goneWords]).toEqual([expected, ['word-gone dear']])
  const checkAll = async () => {
    overview = await story.themes()
    await expectSumsUp(overview)
    expect(labels()).toEqual(expected)
    expect(overview.notReplayed?.map(({ code, names }) => `${code} ${names.join()}`)).toEqual([
      'word-gone dear',
    ])
    expect((await story.commentsOf(invoices)).map(({ text }) => text)).toContain(movedOut!.text)
    for (const { text } of await story.commentsOf('u2')) expect(text).toMatch(/refund/i)
    expect((await story.commentsOf('u1')).map(({ text }) => text)).toEqual(['The parrot in the lobby swears'])
    const placed = overview
    story.restart()
    expect(await story.themes()).toEqual(placed)
  }
  await checkAll()

  await story.import('second.csv', second)
  await checkAll()
  const money = (await story.commentsOf('u2')).map(({ text }) => text)
  const expectedMoney = [...first, ...second].filter(
    ({ score, comment }) => score <= 3 && /\brefund/i.test(comment) && !/\blate\b/i.test(comment),
  )
  expect(money.sort()).toEqual(
    expectedMoney
      .map(({ comment }) => comment)
      .filter(text => text !== movedOut!.text)
      .sort(),
  )

  await story.setLow(4)
  await checkAll()
  await story.setLow(3)
  await checkAll()

  await story.forgetImports()
  await story.import('again.csv', [...first, ...second].toReversed())
  await checkAll()

  for (let i = 0; i < 20; i++) overview = await story.act({ kind: 'undo' })
  expect(overview.history).toMatchObject({ done: [] })
  expect(overview.notReplayed).toBeUndefined()
  await expectSumsUp(overview)
  for (let i = 0; i < 20; i++) await story.act({ kind: 'redo' })
  await checkAll()
})
