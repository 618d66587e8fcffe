import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatCount } from '#words/format.ts'
import { HEADER_ONLY, REAL_FILES, realFileNames } from '../helpers/real-files.ts'
import { hasSharedData, sharedDataPath } from '../helpers/shared-data.ts'
import { openBuiltApp, type BuiltApp } from './built-app.ts'

/** What the window must say of a file that nobody has touched yet: what can be imported, or what has to be settled. */
function expectedButton(name: string): string {
  const { scale, asked = 0, responses = 0 } = REAL_FILES[name]!
  if (scale === null) return 'Choose the score to import'
  if (asked > 0) return `Answer ${String(asked)} question${asked === 1 ? '' : 's'} to import`
  return `Import ${formatCount(responses)} responses`
}

describe.skipIf(!hasSharedData)('every real file opens in the window with nothing said', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it.each(realFileNames)('%s', async name => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    await page.getByRole('button', { name: /Open a file/ }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chooser).setFiles(sharedDataPath(name))
    if (name === HEADER_ONLY) {
      await page.getByText('has a header row and no data rows below it').waitFor()
      return
    }
    const label = expectedButton(name)
    await page.getByRole('button', { name: label, exact: true }).waitFor()
    if (label === 'Choose the score to import' && (await takeAll(app).count()) > 0) {
      await takeAll(app).click()
      await page.getByRole('button', { name: /^Import [\d,]+ responses?$/ }).waitFor()
    }
    expect(app.complaints).toEqual([])
  })
})

const takeAll = (app: BuiltApp) => app.page.getByRole('button', { name: 'Take all comments as low' })
