import { expect, test } from 'vitest'
import { useRealEngine } from '../../helpers/real-engine.ts'
import { surveyCsv } from '../../helpers/survey-csv.ts'

const engine = useRealEngine()

/** What is foretold of some files, and what then comes of them. */
async function foretellAndImport(files: Readonly<Record<string, string>>) {
  const { jobs, projectId } = engine
  const { sourceId, plan } = await engine.open(files)
  const present = await engine.database.chunkCodes.count()
  const foretold = await jobs.run('foretell-import', { sourceId, projectId, plan })
  expect(await engine.database.chunkCodes.count()).toBe(present)
  const { outcome } = await jobs.run('import-file', { sourceId, projectId, plan })
  const { rows, responses, rejected } = outcome
  return { foretold, came: { rows, responses, rejected: rejected.byReason } }
}

test('an overlap with what is there already is foretold to the row', async () => {
  await foretellAndImport({ 'one.csv': surveyCsv(3000) })
  const { foretold, came } = await foretellAndImport({ 'two.csv': surveyCsv(3500) })
  expect(foretold).toEqual({
    rows: 3500,
    responses: 490,
    rejected: { 'no-score': 70, duplicate: 2940 },
  })
  expect(came).toEqual(foretold)
})

test('ratings that a later one replaces are foretold', async () => {
  const rows = Array.from({ length: 60 }, (_value, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `${1000 + (index % 45)},${1 + (index % 5)},2025-0${index < 45 ? 3 : 4}-${day},slow answer ${index}`
  })
  const { foretold, came } = await foretellAndImport({
    'tickets.csv': ['Ticket id,Satisfaction score,Rated at,Comment', ...rows].join('\n'),
  })
  expect(foretold).toEqual({ rows: 60, responses: 45, rejected: { superseded: 15 } })
  expect(came).toEqual(foretold)
})

test('responses that are in two of several files are foretold once', async () => {
  const { foretold, came } = await foretellAndImport({
    'a.csv': surveyCsv(200),
    'b.csv': surveyCsv(300),
    'c.csv': surveyCsv(320),
  })
  expect(foretold).toEqual({
    rows: 820,
    responses: 314,
    rejected: { 'no-score': 16, duplicate: 490 },
  })
  expect(came).toEqual(foretold)
})

test('an import that gives way does not count as there already', async () => {
  const { jobs, projectId } = engine
  const first = await engine.open({ 'one.csv': surveyCsv(500) })
  const { importId } = await jobs.run('import-file', { ...first, projectId })
  const { sourceId, plan } = await engine.open({ 'one.csv': surveyCsv(500) })
  const question = { sourceId, projectId, plan }
  expect(await jobs.run('foretell-import', question)).toMatchObject({ responses: 0 })
  expect(await jobs.run('foretell-import', { ...question, replaces: [importId] })).toMatchObject({
    responses: 490,
  })
})

test('an import that begins while its count is foretold waits for it, or goes on when that is cancelled', async () => {
  const { jobs, projectId } = engine
  const { sourceId, plan } = await engine.open({ 'long.csv': surveyCsv(60_000) })
  const controller = new AbortController()
  const foretelling = jobs.run(
    'foretell-import',
    { sourceId, projectId, plan },
    { signal: controller.signal, onProgress: () => controller.abort() },
  )
  const importing = jobs.run('import-file', { sourceId, projectId, plan })
  await expect(foretelling).rejects.toMatchObject({ name: 'AbortError' })
  expect((await importing).outcome.responses).toBe(58_800)
})
