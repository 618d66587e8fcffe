import { beforeEach, expect, test } from 'vitest'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { EVERYTHING } from '#core/selection/selection.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { madeUpComments } from '../core/themes/made-up-comments.ts'
import { manyComments } from '../core/themes/run-themes.ts'
import { ThemeStory, type StoryRow } from './theme-story.ts'

const open = useFakeDatabase()

const all = madeUpComments('en').map(({ text }, at): StoryRow => ({
  id: `r${at}`,
  score: 1 + (at % 4),
  comment: text,
}))
/** A theme that the first wave does not have. */
const parrots = Array.from({ length: 30 }, (_, at): StoryRow => ({
  id: `p${at}`,
  score: 1,
  comment: `The parrot in the lobby swears and the parrot bites guest number ${at} of the hotel`,
}))

let first: ThemeStory
let second: ThemeStory
beforeEach(async () => {
  const database = await open()
  first = await ThemeStory.begin(database)
  await first.import(
    'first.csv',
    all.filter((_, at) => at % 3 !== 0),
  )
  second = await ThemeStory.begin(database)
  await second.import('second.csv', [...all.filter((_, at) => at % 3 === 0), ...parrots])
})

async function savedAs(form: 'json' | 'xlsx'): Promise<Uint8Array> {
  const input = { projectId: first.projectId, name: 'Wave 1', form } as const
  const { content, themes } = await first.run('write-codebook', input)
  expect(themes).toBe((await first.themes()).themes.length)
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function read(bytes: Uint8Array): Promise<Codebook> {
  return second.run('read-codebook', { file: 'wave 1', bytes })
}

const labels = ({ themes }: ThemesOverview) => themes.map(({ id, label }) => `${id} ${label}`).sort()
const figures = ({ themes, unassigned, junk }: ThemesOverview) => ({ themes, unassigned, junk })
const edit = (story: ThemeStory, made: ThemeEdit) =>
  story.run('edit-themes', { projectId: story.projectId, action: { kind: 'do', edit: made } })

test('themes are saved with what the user made of them, and read back the same from both kinds of file', async () => {
  const [top] = (await first.themes()).themes
  await first.edit({ kind: 'rename', theme: top!.id, label: 'First of all' })
  await first.edit({ kind: 'create', theme: 'u1', label: 'Lobby', rule: 'lobby OR parrot', under: null })
  const fromText = await read(await savedAs('json'))
  expect(await read(await savedAs('xlsx'))).toEqual(fromText)
  expect(fromText.name).toBe('Wave 1')
  const find = (id: string) => fromText.themes.find(theme => theme.id === id)
  expect(find(top!.id)!.label).toBe('First of all')
  expect(find('u1')).toMatchObject({ label: 'Lobby', rule: 'lobby OR parrot' })
})

test('a codebook gives another wave its themes; undo gives back what was there, with its edits', async () => {
  const codebook = await read(await savedAs('json'))
  const [found] = (await second.themes()).themes
  await second.edit({ kind: 'rename', theme: found!.id, label: 'Mine' })
  const before = await second.themes()
  const step = await second.run('edit-themes', {
    projectId: second.projectId,
    action: { kind: 'use-codebook', codebook },
  })
  expect(step).toMatchObject({ edits: [], codebook: 'Wave 1', history: { done: [], codebook: 'Wave 1' } })
  const placed = await second.themes()
  const known = new Set(codebook.themes.map(({ id }) => id))
  expect(
    placed.themes
      .filter(({ id }) => known.has(id))
      .map(({ label }) => label)
      .sort(),
  ).toEqual(codebook.themes.map(({ label }) => label).sort())
  expect(
    placed.themes.some(
      ({ id, keywords }) => !known.has(id) && keywords.some(({ text }) => /parrot/i.test(text)),
    ),
  ).toBe(true)

  const own = await edit(second, { kind: 'rename', theme: codebook.themes[0]!.id, label: 'Ours' })
  expect(own.history.done).toHaveLength(1)
  await second.act({ kind: 'undo' })
  const undone = await second.run('edit-themes', { projectId: second.projectId, action: { kind: 'undo' } })
  expect(undone).toMatchObject({ edits: [], codebook: 'Wave 1', history: { codebookUndone: 'Wave 1' } })
  expect(figures(await second.themes())).toEqual(figures(before))
  second.restart()
  await second.act({ kind: 'redo' })
  const again = await second.act({ kind: 'redo' })
  expect(again.themes.find(({ id }) => id === codebook.themes[0]!.id)!.label).toBe('Ours')
  await second.act({ kind: 'undo' })
  expect(figures(await second.themes())).toEqual(figures(placed))
  await second.act({ kind: 'undo' })
  expect((await second.edit({ kind: 'forbid', word: 'phone' })).history!.codebookUndone).toBeUndefined()
})

test('what became of the themes is told against the codebook in use, and between two codebooks', async () => {
  const codebook = await read(await savedAs('json'))
  const compare = (before: Codebook | null, after: Codebook | null) =>
    second.run('compare-codebooks', { projectId: second.projectId, before, after })
  expect(await compare(null, null)).toBeNull()
  await second.act({ kind: 'use-codebook', codebook })
  const now = await second.themes()
  const told = (await compare(null, null))!
  expect(told.before).toEqual({ name: 'Wave 1', comments: codebook.comments })
  expect(told.differences.map(({ id, after }) => `${id} ${String(after?.n)}`).sort()).toEqual(
    now.themes.map(({ id, n }) => `${id} ${n}`).sort(),
  )
  expect(told.differences.filter(({ change }) => change === 'new').length).toBeGreaterThan(0)
  expect(await compare(codebook, codebook)).toMatchObject({
    differences: codebook.themes.map(({ id }) => ({ id, change: 'steady' })),
  })
})

test('the themes of a codebook, and the new ones beside it, keep their ids through another import and a low rule', async () => {
  const codebook = await read(await savedAs('json'))
  await second.act({ kind: 'use-codebook', codebook })
  const before = await second.themes()
  await second.import(
    'third.csv',
    all.filter((_, at) => at % 3 === 1).map(row => ({ ...row, id: `x${row.id}` })),
  )
  expect(labels(await second.themes())).toEqual(labels(before))
  await second.setLow(2)
  second.restart()
  expect(labels(await second.themes())).toEqual(
    expect.arrayContaining(codebook.themes.map(({ id, label }) => `${id} ${label}`)),
  )
})

test('a theme that is made beside a codebook has an id that the codebook does not have', async () => {
  await first.edit({ kind: 'create', theme: 'u1', label: 'Lobby', rule: 'lobby', under: null })
  await second.act({ kind: 'use-codebook', codebook: await read(await savedAs('json')) })
  const made = await edit(second, {
    kind: 'create',
    theme: 'u1',
    label: 'Birds',
    rule: 'parrot',
    under: null,
  })
  expect(made.edits).toMatchObject([{ theme: 'u2' }])
  expect((await second.themes()).notReplayed).toBeUndefined()
})

test('afresh, the codebook gives no themes any more', async () => {
  await second.act({ kind: 'use-codebook', codebook: await read(await savedAs('json')) })
  const after = await second.act({ kind: 'afresh' })
  expect(after.history?.codebook).toBeUndefined()
  expect(
    await second.run('compare-codebooks', { projectId: second.projectId, before: null, after: null }),
  ).toBeNull()
})

test.each<[name: string, damage: (bytes: Uint8Array, form: string) => Uint8Array, code: string]>([
  ['is cut off', bytes => bytes.slice(0, bytes.length / 2), 'codebook/broken'],
  [
    'is of a newer version',
    bytes => new TextEncoder().encode(new TextDecoder().decode(bytes).replace('codebook/1', 'codebook/9')),
    'codebook/newer',
  ],
  ['is empty', () => new Uint8Array(0), 'codebook/broken'],
])('a file that %s is refused with a sentence', async (_name, damage, code) => {
  await expect(read(damage(await savedAs('json'), 'json'))).rejects.toMatchObject({ code })
  if (code === 'codebook/broken')
    await expect(read(damage(await savedAs('xlsx'), 'xlsx'))).rejects.toMatchObject({ code })
})

test('drivers are counted in what is in play, with quotes that mark what names them', async () => {
  const told = await first.run('count-drivers', { projectId: first.projectId, selection: EVERYTHING })
  const waiting = told.drivers.find(({ id }) => id === 'waiting')!
  expect(waiting.low.n).toBeGreaterThan(0)
  expect(waiting.low.share).toBeCloseTo(waiting.low.n / told.low)
  expect(waiting.quotes.length).toBeGreaterThan(0)
  for (const { text, marks } of waiting.quotes) {
    const marked = marks.map(([start, end]) => text.slice(start, end)).join(' ')
    expect(marked).toMatch(/wait|queue|hold|line|hour|minute/i)
  }
  const { themes } = await first.themes()
  const selection = { filters: [{ field: 'theme' as const, values: [themes[0]!.id] }] }
  const narrowed = await first.run('count-drivers', { projectId: first.projectId, selection })
  expect(narrowed.low).toBe(themes[0]!.n)

  const listed = await first.run('list-comments', {
    projectId: first.projectId,
    selection,
    group: { kind: 'driver', driver: 'waiting' },
    offset: 0,
    limit: 1_000,
  })
  expect(listed.total).toBe(narrowed.drivers.find(({ id }) => id === 'waiting')!.low.n)
  expect(listed.rows).toHaveLength(listed.total)
  for (const { text, marks, score } of listed.rows) {
    expect(score).toBeLessThanOrEqual(3)
    expect(marks.map(([start, end]) => text.slice(start, end)).join(' ')).toMatch(
      /wait|queue|hold|line|hour/i,
    )
  }
})

test('undo of a codebook gives the themes back that grew with the project, not those of all comments at once', async () => {
  const story = await ThemeStory.begin(await open())
  const rows = manyComments().map((comment, at): StoryRow => ({ id: `m${at}`, score: 1, comment }))
  await story.import(
    'fifth.csv',
    rows.filter((_, at) => at % 5 === 0),
  )
  await story.themes()
  await story.import(
    'others.csv',
    rows.filter((_, at) => at % 5 !== 0),
  )
  const before = labels(await story.themes())
  await story.act({ kind: 'use-codebook', codebook: await read(await savedAs('json')) })
  const given = labels(await story.themes())
  expect(labels(await story.act({ kind: 'undo' }))).toEqual(before)
  await story.act({ kind: 'redo' })
  story.restart()
  expect(labels(await story.themes())).toEqual(given)
  // Nobody looks at the themes of the codebook: what was before it is known all the same.
  await story.run('edit-themes', { projectId: story.projectId, action: { kind: 'undo' } })
  await story.run('edit-themes', { projectId: story.projectId, action: { kind: 'redo' } })
  await story.run('edit-themes', { projectId: story.projectId, action: { kind: 'undo' } })
  expect(labels(await story.themes())).toEqual(before)
})

test('undo of a look afresh brings the codebook back, and behind it the edits made before it', async () => {
  const codebook = await read(await savedAs('json'))
  const [mine] = (await second.themes()).themes
  const own = await second.edit({ kind: 'rename', theme: mine!.id, label: 'Mine' })
  await second.act({ kind: 'use-codebook', codebook })
  await second.edit({ kind: 'forbid', word: 'phone' })
  const given = await second.edit({ kind: 'rename', theme: codebook.themes[0]!.id, label: 'Ours' })

  const afresh = await second.act({ kind: 'afresh' })
  expect(afresh.history).toMatchObject({ done: [{ kind: 'forbid' }, { kind: 'rename' }], afreshAfter: 2 })
  expect(JSON.stringify(afresh.themes.map(({ keywords }) => keywords))).not.toMatch(/phone/i)
  const again = await second.act({ kind: 'afresh' })
  const known = new Set([...afresh.themes, ...given.themes].map(({ id }) => id))
  expect(again.themes.filter(({ id }) => known.has(id))).toEqual([])
  await second.edit({ kind: 'rename', theme: again.themes[0]!.id, label: 'Found again' })
  await second.act({ kind: 'undo' })

  const undo = { projectId: second.projectId, action: { kind: 'undo' } } as const
  const step = await second.run('edit-themes', undo)
  expect(step).toMatchObject({ edits: [], afresh: true, history: { codebook: 'Wave 1', afreshUndone: true } })
  expect(figures(await second.themes())).toEqual(figures(given))
  second.restart()
  const redone = await second.act({ kind: 'redo' })
  expect(labels(redone)).toEqual(labels(again))
  for (let steps = 0; steps < 4; steps++) await second.run('edit-themes', undo)
  const back = await second.themes()
  expect(labels(back)).toEqual(labels(own))
  expect(back.history).toMatchObject({ done: [{ label: 'Mine' }], codebookUndone: 'Wave 1' })
})

/** The codebook of the first project with a rule for its first theme. */
async function withRule(rule: string): Promise<{ readonly codebook: Codebook; readonly id: string }> {
  const { id } = (await first.themes()).themes[0]!
  await first.edit({ kind: 'rule', theme: id, rule })
  return { codebook: await read(await savedAs('json')), id }
}

const parrotsIn = async (theme: string): Promise<number> =>
  (await second.commentsOf(theme)).filter(({ text }) => text.includes('parrot')).length

test('rules of a codebook are seen, replaced and taken away as the rules of the user are, and undone', async () => {
  const { codebook, id } = await withRule('parrot*')
  const ruleOf = ({ rules = [] }: ThemesOverview) => rules.find(({ theme }) => theme === id)?.rule
  const used = await second.act({ kind: 'use-codebook', codebook })
  expect(ruleOf(used)).toBe('parrot*')
  expect(await parrotsIn(id)).toBe(parrots.length)
  expect(used.notReplayed).toBeUndefined()
  const { index } = (await second.commentsOf(id)).find(({ text }) => text.includes('parrot'))!
  const why = await second.run('explain-comment', { projectId: second.projectId, index })
  expect(why).toMatchObject({ theme: id, placedBy: { kind: 'codebook', rule: 'parrot*' } })

  const replaced = await second.edit({ kind: 'rule', theme: id, rule: 'parrot NEAR/9 7' })
  expect(ruleOf(replaced)).toBe('parrot NEAR/9 7')
  expect(await parrotsIn(id)).toBe(1)
  const gone = await second.edit({ kind: 'rule', theme: id, rule: null })
  expect(ruleOf(gone)).toBeUndefined()
  expect(await parrotsIn(id)).toBe(0)
  const { themes } = await read(await savedAs('json'))
  expect(themes.find(theme => theme.id === id)!.rule).toBe('parrot*')
  await second.act({ kind: 'undo' })
  second.restart()
  expect(ruleOf(await second.act({ kind: 'undo' }))).toBe('parrot*')
  expect(await parrotsIn(id)).toBe(parrots.length)
})

test('a rule of a codebook takes no comment that says nothing', async () => {
  const { codebook, id } = await withRule('nothing OR none OR parrot*')
  const junk = ['n/a', 'nothing', 'none', '-'].map((comment, at): StoryRow => ({
    id: `j${at}`,
    score: 1,
    comment,
  }))
  await second.import('junk.csv', junk)
  const before = await second.themes()
  expect(before.junk.n).toBe(junk.length)
  const used = await second.act({ kind: 'use-codebook', codebook })
  expect(used.junk.n).toBe(junk.length)
  expect(await parrotsIn(id)).toBe(parrots.length)
})

test('a theme into which others are merged has their rules, in the window and in the codebook that is saved', async () => {
  const [a, b, c] = (await first.themes()).themes.map(({ id }) => id) as [string, string, string]
  await first.edit({ kind: 'rule', theme: a, rule: 'hologram*' })
  await first.edit({ kind: 'rule', theme: b, rule: 'magic wand OR hologram*' })
  const merged = await first.edit({ kind: 'merge', themes: [a, b], into: c })
  const rule = 'hologram* OR (magic AND wand)'
  expect(merged.rules).toEqual([{ theme: c, rule }])
  const { themes } = await read(await savedAs('json'))
  expect(themes.map(theme => theme.rule)).toEqual(themes.map(({ id }) => (id === c ? rule : null)))
  expect((await first.edit({ kind: 'rule', theme: c, rule: 'wand' })).rules).toEqual([
    { theme: c, rule: 'wand' },
  ])
})
