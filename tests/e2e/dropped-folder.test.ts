import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'

const root = join(mkdtempSync(join(tmpdir(), 'lowdown-dropped-')), 'exports')

const csv = (month: number, rows: number): string =>
  [
    'Date,Rating,Comment',
    ...Array.from(
      { length: rows },
      (_value, index) =>
        `2026-0${month}-${String(1 + (index % 28)).padStart(2, '0')},${1 + (index % 5)},waited ${index} minutes`,
    ),
  ].join('\n')

let app: BuiltApp
beforeAll(async () => {
  mkdirSync(join(root, '2026', 'spring'), { recursive: true })
  writeFileSync(join(root, 'january.csv'), csv(1, 12))
  writeFileSync(join(root, '2026', 'february.csv'), csv(2, 10))
  writeFileSync(join(root, '2026', 'spring', 'march.csv'), csv(3, 8))
  app = await openBuiltApp()
})
afterAll(() => app.close())

/** Drop paths of this machine in the middle of the window, as the system does: the page sees real files and folders. */
async function dropPaths(paths: readonly string[]): Promise<void> {
  const session = await app.context.newCDPSession(app.page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  await session.detach()
}

it('a folder that is dropped brings the files in all its folders', async () => {
  const { page } = app
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await dropPaths([root])
  for (const name of ['january.csv', 'february.csv', 'march.csv'])
    await page.getByText(name, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Import 30 responses' }).click()
  await page.waitForURL(/overview/)
  await page.keyboard.press('6')
  await page.getByRole('region', { name: /and 2 more files$/ }).waitFor()
  expect(app.complaints).toEqual([])
})
