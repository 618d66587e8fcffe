import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftOf, openQuestions } from '#renderer/features/import/import-model.ts'
import { formatCount } from '#words/format.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../helpers/memory-source.ts'
import { hasSharedData, sharedDataPath } from '../helpers/shared-data.ts'
import { openBuiltApp, type BuiltApp } from './built-app.ts'

const files = hasSharedData
  ? ['', 'exports/', 'themes/'].flatMap(folder =>
      readdirSync(sharedDataPath(folder))
        .filter(name => name.endsWith('.csv'))
        .map(name => folder + name),
    )
  : []

/** What the window must say of a file that nobody has touched yet: what can be imported, or what has to be settled. */
async function expectedButton(path: string): Promise<string> {
  const bytes = readFileSync(path)
  const inspection = await inspect(bytes)
  if (inspection.scale === null) return 'Choose the score to import'
  const questions = openQuestions(draftOf(inspection, 'UTC')).length
  if (questions > 0) return `Answer ${String(questions)} question${questions === 1 ? '' : 's'} to import`
  const { outcome } = await importPlainly(memorySource(bytes), proposedPlan(inspection))
  return `Import ${formatCount(outcome.responses)} responses`
}

describe.skipIf(!hasSharedData)('every real file opens in the window with nothing said', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it.each(files)('%s', async name => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    await page.getByRole('button', { name: /Open a file/ }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chooser).setFiles(sharedDataPath(name))
    if (name.includes('header_only')) {
      await page.getByText('has a header row and no data rows below it').waitFor()
      return
    }
    const label = await expectedButton(sharedDataPath(name))
    await page.getByRole('button', { name: label, exact: true }).waitFor()
    if (label === 'Choose the score to import' && (await takeAll(app).count()) > 0) {
      await takeAll(app).click()
      await page.getByRole('button', { name: /^Import [\d,]+ responses?$/ }).waitFor()
    }
    expect(app.complaints).toEqual([])
  })
})

const takeAll = (app: BuiltApp) => app.page.getByRole('button', { name: 'Take all comments as low' })
