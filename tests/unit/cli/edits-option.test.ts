import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { editWarnings } from '#cli/edit-warnings.ts'
import { exitStatus } from '#cli/exit-status.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { createWords } from '#words/create-words.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { madeUpComments } from '../core/themes/made-up-comments.ts'
import { csvOf, ThemeStory } from '../engine/theme-story.ts'

const open = useFakeDatabase()
const rows = madeUpComments('en').map(({ text }, at) => ({
  id: `r${at}`,
  score: 1 + (at % 4),
  comment: text,
}))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-edits-'))
  writeFileSync(join(folder, 'answers.csv'), csvOf(rows))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function analyse(...options: readonly string[]) {
  const request = parseArguments([
    join(folder, 'answers.csv'),
    '--json',
    '-',
    '--timezone',
    'UTC',
    ...options,
  ])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

function editsFile(text: string): string {
  writeFileSync(join(folder, 'edits.json'), text)
  return join(folder, 'edits.json')
}

test('the window and the headless run give the same themes, edits of every kind included', async () => {
  const story = await ThemeStory.begin(await open())
  await story.import('answers.csv', rows)
  const [a, b, c] = (await story.themes()).themes.map(({ id }) => id)
  const [comment] = await story.commentsOf(a!)
  const edits: readonly ThemeEdit[] = [
    { kind: 'rename', theme: a!, label: 'First' },
    { kind: 'split', theme: b!, parts: [{ id: 'u1', label: 'Part', rule: 'hour OR amount' }] },
    { kind: 'create', theme: 'u2', label: 'Made', rule: 'link* NEAR/4 (reset OR password)', under: c! },
    { kind: 'rule', theme: a!, rule: '"charged twice"' },
    { kind: 'forbid', word: 'queue' },
    { kind: 'join', words: ['login', 'log in'] },
    { kind: 'pin', theme: c!, word: 'silly' },
    { kind: 'delete', theme: b! },
  ]
  await story.act({ kind: 'move', indices: [comment!.index], to: c! })
  for (const edit of edits) await story.edit(edit)
  const { history, notReplayed, rules, ...inWindow } = await story.themes()
  expect([history?.done.length, notReplayed, rules?.length]).toEqual([9, undefined, 3])
  const { text } = await story.run('write-edits', { projectId: story.projectId })
  const headless = await analyse('--edits', editsFile(text), '--reasons', 'reasons.csv')
  expect(headless.notReplayed).toEqual([])
  expect(headless.themes).toEqual(inWindow)
  const kinds = new Set<string>()
  for (const index of rows.keys()) {
    const why = await story.run('explain-comment', { projectId: story.projectId, index })
    kinds.add(why.placedBy.kind)
    expect(headless.explain!(index)).toEqual(why)
  }
  expect([...kinds].sort()).toEqual(['edit', 'words'])
})

test('what was not replayed is told, with the number of the edit', async () => {
  const edits = [
    { kind: 'create', theme: 'u1', label: 'Made', rule: 'invoice', under: null },
    { kind: 'rename', theme: 'u9', label: 'X' },
    { kind: 'move', comments: [{ text: '0123456789abcdef', occurrence: 0 }], to: 'u1' },
  ]
  const { notReplayed, themes } = await analyse(
    '--edits',
    editsFile(JSON.stringify({ format: 'lowdown-edits/1', edits })),
  )
  expect(themes.themes.some(({ id }) => id === 'u1')).toBe(true)
  const words = createWords('en')
  const [warning] = editWarnings(notReplayed, words)
  expect(words.t(`importing:warning.${warning!.code}`, { ...warning!.values, count: warning!.count })).toBe(
    '2 edits of the themes were not replayed, or not wholly. Edit 2 (rename): a theme it names is no longer there (u9). Edit 3 (move): 1 of its 1 comments are no longer there.',
  )
  expect(editWarnings([], words)).toEqual([])
})

test.each([
  ['{"format":"lowdown-edits/1","edits":[{"kind"', 'themes/broken-edits'],
  ['{"format":"lowdown-edits/9","edits":[]}', 'themes/newer-edits'],
  ['{"format":"lowdown-edits/1","edits":{}}', 'themes/bad-edits'],
])('a file that is no use stops the run: %s', async (text, code) => {
  const error: unknown = await analyse('--edits', editsFile(text)).catch((caught: unknown) => caught)
  expect(error).toMatchObject({ code })
  expect(exitStatus(error)).toBe(3)
})

test('a file that is not there stops the run', async () => {
  const error: unknown = await analyse('--edits', join(folder, 'none.json')).catch(
    (caught: unknown) => caught,
  )
  expect(error).toMatchObject({ code: 'import/unreadable-file', details: { file: 'none.json' } })
})
