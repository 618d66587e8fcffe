import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const file = filesIn('theme-editing')

/** Three things to complain about, in several words each, so that they are found apart and can be split. */
const COMPLAINTS = [
  (n: number) => `I waited on hold in the queue for ${String(n)} minutes`,
  (n: number) => `The hotline was busy and nobody picked up the phone, call ${String(n)}`,
  (n: number) => `The invoice number ${String(n)} is wrong and confusing`,
  (n: number) => `The parcel ${String(n)} arrived late and damaged`,
]

const survey = [
  'Response ID,Date,Ease score (1-7),Why?,Agent,Topic',
  ...Array.from({ length: 420 }, (_, index) => {
    const score = (index % 7) + 1
    const say = COMPLAINTS[index % COMPLAINTS.length]
    const comment = score <= 3 ? `"${say?.(10 + index) ?? ''}"` : 'all fine with the service'
    const day = String((index % 27) + 1).padStart(2, '0')
    return `R${String(index)},2025-03-${day} 10:00,${String(score)},${comment},Agent 1,Phone`
  }),
].join('\n')

const rows = (page: Page) => page.getByRole('treegrid').getByRole('row')
const themeRows = (page: Page) => rows(page).filter({ hasNotText: /^(?:In no theme|Says nothing)/ })

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: /^Change “/ }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

/** What the list says, top to bottom. */
async function listed(page: Page): Promise<string[]> {
  return rows(page).evaluateAll(found => found.map(row => row.getAttribute('aria-label') ?? ''))
}

describe('a consultant works on the themes', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await pickFiles(app.page, file('complaints.csv', survey))
    await app.page.getByRole('button', { name: /^Import [\d,]+ response/ }).click()
    await app.page.waitForURL(/overview/)
    await app.page.keyboard.press('2')
    await app.page.getByRole('treegrid').waitFor()
  })
  afterAll(() => app.close())

  it('renames a theme in place, and undoes and redoes it by keyboard', async () => {
    const { page } = app
    await themeRows(page).first().click()
    await page.keyboard.press('F2')
    await page.keyboard.type('First of all')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'First of all' }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('heading', { name: 'First of all' }).count()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('heading', { name: 'First of all' }).waitFor()
  })

  it('makes a theme from words, with the count it was promised', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'New theme' }).click()
    await page.keyboard.type('parcel')
    const create = page.getByRole('button', { name: /^Create theme with/ })
    await create.waitFor()
    const promised = /\d+/.exec(await create.innerText())?.[0]
    await page.getByRole('textbox', { name: 'Name' }).fill('Delivery')
    await create.click()
    await expect
      .poll(() => listed(page))
      .toContainEqual(expect.stringMatching(`^Delivery: ${promised ?? '?'} comments`))
  })

  it('splits it by a word, moves a comment back, and merges the part again', async () => {
    const { page } = app
    await page.getByRole('row', { name: /^First of all/ }).click()
    await page.getByRole('heading', { name: 'First of all' }).waitFor()
    await choose(page, 'Split…')
    await page.getByRole('radio', { name: 'By words' }).click()
    const words = page
      .getByRole('dialog')
      .getByRole('group', { name: 'Words of this theme' })
      .getByRole('button')
    await words.first().click()
    // Some of its comments stay: each has a number, and their words are all the same.
    await page.getByRole('dialog').getByRole('textbox', { name: 'Comments with' }).fill('1*')
    await page.getByRole('textbox', { name: 'Name of the new theme' }).fill('The part')
    await page.getByRole('button', { name: /^Split off \d+ comment/ }).click()
    await page.getByRole('heading', { name: 'The part' }).waitFor()
    await page.getByRole('button', { name: /^Show (?:all|the)/ }).click()
    await page.getByRole('checkbox').first().click()
    await page.getByRole('button', { name: 'Move to…' }).click()
    await page.keyboard.type('Deliv')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Move 1 comment to “Delivery”: done.').waitFor()
    await page.getByRole('row', { name: /^The part/ }).click()
    await choose(page, 'Merge into…')
    await page.getByRole('option', { name: /^First of all/ }).click()
    await expect.poll(async () => (await listed(page)).some(row => row.startsWith('The part'))).toBe(false)
  })

  it('says why a comment is where it is', async () => {
    const { page } = app
    await page.getByRole('row', { name: /^Delivery/ }).click()
    await page.getByRole('heading', { name: 'Delivery' }).waitFor()
    await page.getByRole('button', { name: /^Show (?:all|the)/ }).click()
    const comments = page.getByRole('region', { name: 'Comments: Delivery' }).getByRole('listitem')
    const whyOf = async (comment: ReturnType<Page['getByRole']>, reason: string): Promise<void> => {
      await comment.first().getByRole('button', { name: 'Why here?' }).click()
      await page.getByRole('dialog').getByText(reason).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await whyOf(comments.filter({ hasText: /parcel/ }), 'The rule parcel put it here.')
    await whyOf(comments.filter({ hasText: 'score', hasNotText: /parcel/ }), 'It was put here by hand.')
  })

  it('calls a theme in the filter by its new name', async () => {
    const { page } = app
    await page.getByRole('row', { name: /^Delivery/ }).click()
    await page.getByRole('button', { name: 'Narrow to this theme' }).click()
    await page.getByRole('button', { name: 'Remove Theme: Delivery' }).waitFor()
    await page.getByRole('row', { name: /^Delivery/ }).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Parcels')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove Theme: Parcels' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Remove Theme: Delivery' }).waitFor()
    await page.getByRole('button', { name: 'Narrowed to this theme' }).click()
    await expect.poll(() => listed(page)).toContainEqual(expect.stringMatching(/^Queue: [1-9]/))
  })

  it('leaves the keys alone that were meant for the next screen', async () => {
    const { page } = app
    const before = await listed(page)
    await page.evaluate(() => {
      location.hash = location.hash.replace('themes', 'breakdowns')
      dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
      )
    })
    await page.waitForURL(/breakdowns/)
    await page.keyboard.press('2')
    await expect.poll(() => listed(page)).toEqual(before)
  })

  it('finds everything again after the window was closed, the history too', async () => {
    const before = await listed(app.page)
    app = await app.reopen()
    const { page } = app
    await page
      .getByRole('link', { name: /complaints/ })
      .first()
      .click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('2')
    await page.getByRole('treegrid').waitFor()
    await expect.poll(() => listed(page)).toEqual(before)
    await page.getByRole('button', { name: 'History and more' }).click()
    await page.getByRole('menuitem', { name: 'History…' }).click()
    for (const line of [
      /^1Rename .* to “First of all”/,
      /Create “Delivery”/,
      /Split “The part” off/,
      /Move 1 comment to “Delivery”/,
    ])
      await page.getByRole('listitem').filter({ hasText: line }).first().waitFor()
    expect(app.complaints).toEqual([])
  })
})

/** Another wave: one complaint is new, one is gone. */
const nextWave = survey
  .replaceAll(
    /"The invoice number (\d+) is wrong and confusing"/g,
    '"The parrot in the lobby bites guest $1 and swears"',
  )
  .replaceAll('R', 'N')
  .replaceAll('NesponseN', 'Response')

describe('a consultant takes the themes along to the next wave', () => {
  let app: BuiltApp
  let saved: Buffer
  beforeAll(async () => {
    app = await openBuiltApp()
    await bring('first-wave.csv', survey)
  })
  afterAll(() => app.close())

  async function bring(name: string, text: string): Promise<void> {
    const { page } = app
    await pickFiles(page, file(name, text))
    await page.getByRole('button', { name: /^Import [\d,]+ response/ }).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('2')
    await page.getByRole('treegrid').waitFor()
  }

  async function openCodebook(way: string): Promise<void> {
    const { page } = app
    await page.getByRole('button', { name: 'History and more' }).click()
    await page.getByRole('menuitem', { name: 'Codebook…' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: way }).click()
  }

  async function download(button: string): Promise<Buffer> {
    const { page } = app
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return readFileSync(await download.path())
  }

  it('saves them as a codebook, for people and for the next wave', async () => {
    const { page } = app
    await themeRows(page).first().click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Our first theme')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Our first theme' }).waitFor()
    await openCodebook('Save')
    const sheet = await download('Save as Excel')
    expect(sheet.subarray(0, 2).toString()).toBe('PK')
    saved = await download('Save as JSON')
    expect(JSON.parse(saved.toString())).toMatchObject({ format: 'lowdown-codebook/1' })
    await page.getByText(/^Saved as “.*\.json”, with \d+ themes\./).waitFor()
    await page.keyboard.press('Escape')
  })

  it('uses it in another project, and reads what is new and gone', async () => {
    const { page } = app
    await page
      .getByRole('link', { name: /Projects/ })
      .first()
      .click()
    await bring('second-wave.csv', nextWave)
    const before = await listed(page)
    await openCodebook('Use')
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: 'wave.json', mimeType: 'application/json', buffer: saved })
    await page.getByRole('button', { name: /^Use its \d+ theme/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/1 new theme.*gone/).waitFor()
    await dialog
      .getByRole('row')
      .filter({ hasText: /parrot|lobby|guest|bite|swear/i })
      .getByText('new')
      .waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('row', { name: /^Our first theme/ }).waitFor()
    app = await app.reopen()
    await app.page
      .getByRole('link', { name: /second-wave/ })
      .first()
      .click()
    await app.page.waitForURL(/overview/)
    await app.page.keyboard.press('2')
    await app.page.getByRole('row', { name: /^Our first theme/ }).waitFor()
    await app.page.keyboard.press('Control+z')
    // The themes are found once more.
    await expect.poll(() => listed(app.page), { timeout: 15_000 }).toEqual(before)
  })

  it('is told in a sentence where the file was cut off', async () => {
    const { page } = app
    await openCodebook('Use')
    const half = saved.subarray(0, 400)
    const cut = { name: 'cut.json', mimeType: 'application/json', buffer: half }
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(cut)
    await page.getByText('“cut.json” cannot be read as JSON: it is damaged or breaks off.').waitFor()
    await page.keyboard.press('Escape')
  })

  it('looks at effort drivers beside the themes, which are there again after a restart', async () => {
    const { page } = app
    await page.getByRole('radio', { name: 'Effort drivers' }).click()
    await page.getByRole('option', { name: /^Waiting: [1-9]/ }).click()
    const marked = page.locator('.quote mark').first()
    await marked.waitFor()
    expect(await marked.innerText()).toMatch(/hold|queue|wait|busy|minutes|phone/i)
    app = await app.reopen()
    await app.page
      .getByRole('link', { name: /second-wave/ })
      .first()
      .click()
    await app.page.waitForURL(/overview/)
    await app.page.keyboard.press('2')
    await app.page.getByRole('option', { name: /^Waiting/ }).waitFor()
    expect(app.complaints).toEqual([])
  })
})
