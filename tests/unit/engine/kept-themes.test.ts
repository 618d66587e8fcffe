import { beforeEach, expect, test } from 'vitest'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { madeUpComments } from '../core/themes/made-up-comments.ts'
import { ThemeStory, type StoryRow } from './theme-story.ts'

const open = useFakeDatabase()

const first = madeUpComments('en').map(({ text }, at): StoryRow => ({
  id: `r${at}`,
  score: 1,
  comment: text,
}))
const parking = Array.from({ length: 30 }, (_, at): StoryRow => ({
  id: `p${at}`,
  score: 1,
  comment: `no parking space near the entrance, the parking garage was full, level ${at % 4}`,
}))

let story: ThemeStory
beforeEach(async () => {
  story = await ThemeStory.begin(await open())
  await story.import('first.csv', first)
})

const namesIn = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await story.themes()).themes.map(({ id, label }) => [id, label]))

test('a second wave keeps the themes, their labels and their comments, and shows what is new', async () => {
  const before = await namesIn()
  const [id] = before.keys()
  const texts = (await story.commentsOf(id!)).map(({ text }) => text)
  await story.import('second.csv', parking)
  story.restart()
  const after = await namesIn()
  expect([...before].every(([theme, label]) => after.get(theme) === label)).toBe(true)
  expect([...after.keys()].filter(theme => !before.has(theme))).toEqual(['t4'])
  expect((await story.commentsOf('t4')).length).toBe(parking.length)
  expect((await story.commentsOf(id!)).map(({ text }) => text).sort()).toEqual(texts.sort())
})

test('what the user forbade and pinned holds for new data and for a fresh look, without being weighed anew', async () => {
  const names = await namesIn()
  const [id] = names.keys()
  await story.edit({ kind: 'forbid', word: 'invoice' })
  await story.edit({ kind: 'pin', theme: id!, word: 'parking' })
  await story.import('second.csv', parking)
  const shown = async (): Promise<string> =>
    JSON.stringify((await story.themes()).themes.map(each => each.keywords))
  expect(await shown()).not.toMatch(/invoice/i)
  const pinned = (await story.commentsOf(id!)).filter(({ text }) => text.includes('parking'))
  expect(pinned.length).toBe(parking.length)
  await story.act({ kind: 'afresh' })
  story.restart()
  expect(await shown()).not.toMatch(/invoice/i)
  const record = await story.database.themeRuns.get(story.projectId)
  expect(record?.steering?.forbidden).toEqual(['invoice'])
})

test.each<[what: string, word: string, rows: number]>([
  ['many comments hold', 'parking', parking.length],
  ['one comment holds', 'parking', 1],
  ['nobody counts as a word', 'no', parking.length],
])('a word that %s, pinned to a theme of the user, holds for new data', async (_what, word, rows) => {
  await story.edit({ kind: 'create', theme: 'u1', label: 'Getting here', rule: 'bus OR tram', under: null })
  await story.edit({ kind: 'pin', theme: 'u1', word })
  const second = parking.slice(0, rows)
  await story.import('second.csv', second)
  const own = async (): Promise<number> =>
    (await story.commentsOf('u1')).filter(({ text }) => text.includes('parking')).length
  expect(await own()).toBe(rows)
  story.restart()
  expect(await own()).toBe(rows)
})

test('themes stored before runs left anything to the next are known again by their words', async () => {
  const before = await namesIn()
  const record = await story.database.themeRuns.get(story.projectId)
  const { memory: _, ...older } = record!
  await story.database.themeRuns.put({ ...older, recipe: 7 })
  await story.import('second.csv', parking)
  story.restart()
  const after = await namesIn()
  for (const id of before.keys()) expect(after.has(id)).toBe(true)
})

test('an opened project reads no comment for its themes and what is narrowed to one, and keeps none of deleted ones', async () => {
  const found = await story.themes()
  const theme = found.themes[0]!
  expect(found.themes.every(({ quotes }) => quotes.length > 0)).toBe(true)
  const undated = { filters: [{ field: 'weekday' as const, values: [null] }] }
  const counted = await story.run('themes', { projectId: story.projectId, selection: undated })
  expect(counted).toEqual(found)
  await story.database.chunkTexts.clear()
  story.restart()
  expect(await story.themes()).toEqual(found)
  const selection = { filters: [{ field: 'theme' as const, values: [theme.id] }] }
  const { selected } = await story.run('summarise', { projectId: story.projectId, selection })
  expect(selected).toBe(theme.mentions.n)
  await expect(story.commentsOf(theme.id)).rejects.toMatchObject({ code: 'storage/damaged' })
  const record = () => story.database.themeRuns.get(story.projectId)
  expect((await record())?.quotes?.[0]?.[0]?.text).toBe(theme.quotes[0]!.text)
  await story.forgetImports()
  expect(await record()).not.toHaveProperty('quotes')
})
