import { expect, test } from 'vitest'
import type { ImportPlan } from '#core/importing/mapping.ts'
import { metricOf } from '#core/importing/metrics/metric-column.ts'
import { listImports } from '#storage/imports.ts'
import { createProject, listFamily, readProject } from '#storage/projects.ts'
import { mixedCsv, mixedRows } from '../../helpers/mixed-survey.ts'
import { useRealEngine } from '../../helpers/real-engine.ts'

const engine = useRealEngine()

const newProject = (metric: string, place: number) =>
  createProject(engine.database, {
    name: `Acme - ${metric}`,
    timezone: 'UTC',
    isSample: false,
    nowMs: 2,
    family: { id: 'acme', metric, place },
  })

/** The plan of each metric of one file or several, by an inspection of its own. */
async function plansOf(sourceId: string, metrics: readonly string[]): Promise<readonly ImportPlan[]> {
  const plans: ImportPlan[] = []
  for (const metric of metrics) {
    const inspection = await engine.jobs.run('inspect-again', { sourceId, reading: { metric } })
    const { reading, mapping, scale, dateOrder, rowFilters = [] } = inspection
    plans.push({
      reading,
      mapping,
      scale: scale!,
      dateOrder: dateOrder.order,
      timezone: 'UTC',
      rowFilters,
      ...metricOf(inspection),
    })
  }
  return plans
}

const METRICS = ['NPS', 'CSAT', 'CES']

test('each metric of a column goes into its own project, on its own scale, and every row is accounted for', async () => {
  const { sourceId } = await engine.open({ 'acme.csv': mixedCsv(mixedRows(600)) })
  const plans = await plansOf(sourceId, METRICS)
  const projects = await Promise.all(METRICS.map(newProject))
  const metrics = plans.map((plan, index) => ({ projectId: projects[index]!.id, plan }))
  const done = await engine.jobs.run('import-metrics', { sourceId, metrics })
  expect(done.map(({ projectId, outcome }) => [projectId, outcome.rows, outcome.responses])).toEqual([
    [projects[0]!.id, 600, 300],
    [projects[1]!.id, 600, 200],
    [projects[2]!.id, 600, 100],
  ])
  for (const { outcome } of done)
    expect(outcome.rejected).toEqual({
      total: 600 - outcome.responses,
      byReason: { 'other-metric': 600 - outcome.responses },
    })
  const family = await listFamily(engine.database, projects[2]!.family?.id)
  expect(family.map(({ scale, responses, family: { metric } }) => [metric, scale?.kind, responses])).toEqual([
    ['NPS', 'nps', 300],
    ['CSAT', 'csat5', 200],
    ['CES', 'ces7', 100],
  ])
  const [record] = await listImports(engine.database, projects[1]!.id)
  expect(record?.plan.metric).toEqual({ header: 'Survey type', name: 'CSAT' })
})

test('one that cannot be imported takes the others back, and what was there stays', async () => {
  const first = await engine.open({ 'march.csv': mixedCsv(mixedRows(60)) })
  const [nps] = await plansOf(first.sourceId, ['NPS'])
  const project = await newProject('NPS', 0)
  const other = await newProject('CSAT', 1)
  await engine.jobs.run('import-metrics', {
    sourceId: first.sourceId,
    metrics: [{ projectId: project.id, plan: nps! }],
  })
  const { sourceId } = await engine.open({ 'april.csv': mixedCsv(mixedRows(600)) })
  const [next, csat] = await plansOf(sourceId, ['NPS', 'CSAT'])
  const broken: ImportPlan = { ...csat!, mapping: { ...csat!.mapping, score: [] } }
  const run = engine.jobs.run('import-metrics', {
    sourceId,
    metrics: [
      { projectId: project.id, plan: next! },
      { projectId: other.id, plan: broken },
    ],
  })
  await expect(run).rejects.toMatchObject({ code: 'import/no-score-column' })
  expect(await listImports(engine.database, project.id)).toHaveLength(1)
  expect((await readProject(engine.database, project.id)).responses).toBe(30)
  expect(await listImports(engine.database, other.id)).toHaveLength(0)
  // The file is still open: it can be imported after all.
  const done = await engine.jobs.run('import-metrics', {
    sourceId,
    metrics: [
      { projectId: project.id, plan: next! },
      { projectId: other.id, plan: csat! },
    ],
  })
  // 30 of the NPS rows came with the month before.
  expect(done.map(({ outcome }) => [outcome.responses, outcome.rejected.byReason])).toEqual([
    [270, { 'other-metric': 300, duplicate: 30 }],
    [200, { 'other-metric': 400 }],
  ])
})

test('a cancel leaves nothing behind', async () => {
  const { sourceId } = await engine.open({ 'acme.csv': mixedCsv(mixedRows(6000)) })
  const plans = await plansOf(sourceId, METRICS)
  const projects = await Promise.all(METRICS.map(newProject))
  const controller = new AbortController()
  const run = engine.jobs.run(
    'import-metrics',
    { sourceId, metrics: plans.map((plan, index) => ({ projectId: projects[index]!.id, plan })) },
    {
      signal: controller.signal,
      onProgress: ({ fraction }) => {
        if (fraction > 0.5) controller.abort()
      },
    },
  )
  await expect(run).rejects.toMatchObject({ name: 'AbortError' })
  await expect
    .poll(async () => [await engine.database.imports.count(), await engine.database.chunkCodes.count()])
    .toEqual([0, 0])
})

test('several files, some without a metric, give each metric what is its own', async () => {
  const march = mixedRows(60)
  const april = mixedRows(120).filter(({ type }) => type !== 'NPS')
  const { sourceId } = await engine.open({ 'march.csv': mixedCsv(march), 'april.csv': mixedCsv(april) })
  const plans = await plansOf(sourceId, METRICS)
  const projects = await Promise.all(METRICS.map(newProject))
  const metrics = plans.map((plan, index) => ({ projectId: projects[index]!.id, plan }))
  const done = await engine.jobs.run('import-metrics', { sourceId, metrics })
  // April holds March's first twenty CSAT and ten CES rows again.
  expect(done.map(({ outcome }) => outcome.responses)).toEqual([30, 40, 20])
  for (const { outcome } of done) expect(outcome.responses + outcome.rejected.total).toBe(outcome.rows)
})
