import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { useLiveQuery } from '#renderer/jobs/use-live-query.ts'
import { openDatabase } from '#storage/lowdown-database.ts'
import { changeProject, createProject, listProjects, readProject } from '#storage/projects.ts'

test('follows the small tables, says what fails, and begins anew for another query', async () => {
  const name = `live-${crypto.randomUUID()}`
  const database = await openDatabase({ name })
  const elsewhere = await openDatabase({ name })
  const all = (): Promise<unknown> => listProjects(database)
  const missing = (): Promise<unknown> => readProject(database, 'none')
  const hook = await renderHook((query?: () => Promise<unknown>) => useLiveQuery(query ?? all), {
    initialProps: all,
  })
  const now = () => hook.result.current
  expect(now()).toEqual({ status: 'loading' })
  await expect.poll(now).toEqual({ status: 'ready', value: [] })
  const project = await createProject(elsewhere, { name: 'A', timezone: 'UTC', isSample: false, nowMs: 1 })
  await expect.poll(now).toEqual({ status: 'ready', value: [project] })
  const renamed = await changeProject(elsewhere, project.id, { name: 'B' })
  await expect.poll(now).toEqual({ status: 'ready', value: [renamed] })
  await hook.rerender(missing)
  await expect.poll(now).toMatchObject({ status: 'failed', error: { code: 'storage/project-missing' } })
  database.close()
  elsewhere.close()
  await Dexie.delete(name)
})
