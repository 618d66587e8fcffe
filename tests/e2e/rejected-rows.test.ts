import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { runHeadless } from './headless-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'lowdown-rejected-'))
const path = join(folder, 'wave 1.csv')

/** Rejected rows of three reasons, with cells that CSV has to quote and one that a spreadsheet takes for a formula. */
const REJECTED = [
  'R900,2026-01-01,,"said ""no"" twice, then hung up",Phone',
  'R901,2026-01-02,n/a,"=HYPERLINK(""x"",""y"")",Phone',
  'R902,2026-01-03,,"first line\nsecond line",Mail',
  'R903,2026-01-04,3,one cell too many,Mail,and this',
]
const SURVEY = [
  'Response ID,Date,Ease score (1-7),Why?,Channel',
  ...Array.from(
    { length: 70 },
    (_, index) =>
      `R${String(index)},2026-01-${String((index % 28) + 1).padStart(2, '0')},${String((index % 7) + 1)},waited ${String(index)} minutes,Phone`,
  ),
  ...REJECTED,
].join('\n')

describe('rejected rows', () => {
  let app: BuiltApp
  beforeAll(async () => {
    writeFileSync(path, SURVEY)
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it('are saved from the window as the headless run writes them', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chooser).setFiles(path)
    await page.getByRole('button', { name: 'Import 70 responses' }).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('6')
    await page.getByRole('button', { name: 'Rejected rows: 4' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save all as CSV…' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('wave 1.rejected.csv')
    const saved = join(folder, 'window.csv')
    await download.saveAs(saved)

    const headless = join(folder, 'headless.csv')
    const done = await runHeadless([path, '--rejects', headless])
    expect(done.status, done.stderr).toBe(0)
    const text = readFileSync(saved, 'utf8')
    expect(text).toBe(readFileSync(headless, 'utf8'))
    expect(text.match(/^wave 1\.csv,7\d,\d+,[a-z-]+/gm)).toEqual([
      'wave 1.csv,71,72,no-score',
      'wave 1.csv,72,73,non-answer',
      'wave 1.csv,73,74,no-score',
      'wave 1.csv,74,76,too-many-cells',
    ])
    expect(app.complaints).toEqual([])
  })
})
