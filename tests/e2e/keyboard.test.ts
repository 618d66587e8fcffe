import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'

const MOST_TABS = 80

/** Press Tab until the control with focus says `name`; fails when the way round the page does not lead there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const focused = document.activeElement
      // The page itself and panels take the focus too, and hold the text of everything in them.
      if (
        !(focused instanceof HTMLElement) ||
        !focused.matches('a, button, input, [role=option], [role=row], [role=tab]')
      )
        return ''
      return `${focused.getAttribute('aria-label') ?? ''} ${focused.innerText}`
    })
    if (name.test(said)) return
  }
  throw new Error(`No control that says ${String(name)} can be reached by Tab`)
}

describe('everything by keyboard', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  })
  afterAll(() => app.close())

  it('opens the sample', async () => {
    await tabTo(app.page, /made-up sample/)
    await app.page.keyboard.press('Enter')
    await app.page.waitForURL(/overview/)
    await app.page
      .getByText(/are low \(/)
      .first()
      .waitFor()
  })

  it('walks the themes with the arrow keys and opens the comments of one', async () => {
    const { page } = app
    await page.keyboard.press('2')
    const list = page.getByRole('treegrid')
    await list.waitFor()
    const first = await page.getByRole('heading', { level: 2 }).first().innerText()
    await tabTo(page, /comments, [\d.]+%/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().innerText()).not.toBe(first)
    await tabTo(page, /^\s*Show all/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Back to the summary/ }).waitFor()
  })

  it('edits the themes: from the row, by Enter in a dialog, and takes one change out of the middle', async () => {
    const { page } = app
    const listed = () =>
      page
        .getByRole('treegrid')
        .getByRole('row')
        .evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''))
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    // Through another screen: the comments that were open would be a long way round for Tab.
    await press('1')
    await page
      .getByText(/are low \(/)
      .first()
      .waitFor()
    await press('2')
    // Tab goes on faster than themes are drawn.
    await page
      .getByRole('row', { name: /comments, [\d.]+%/ })
      .first()
      .waitFor()
    await tabTo(page, /comments, [\d.]+%/)
    await press('Home', 'F2')
    await page.keyboard.type('By keys')
    await press('Enter')
    await page.getByRole('heading', { name: 'By keys' }).waitFor()
    const before = await listed()
    await press('Shift+F10', 'ArrowDown', 'Enter')
    await page.getByRole('dialog', { name: 'Merge “By keys” into …' }).waitFor()
    await press('Escape')
    await expect.poll(focused).toMatch(/^By keys: /)
    expect(await listed()).toEqual(before)
    await tabTo(page, /New theme/)
    await press('Enter')
    await page.keyboard.type('refund')
    await press('Tab', 'Control+a')
    await page.keyboard.type('Money back')
    await page.getByRole('button', { name: /^Create theme with \d+ comments/ }).waitFor()
    await press('Enter')
    await page.getByRole('heading', { name: 'Money back' }).waitFor()
    await tabTo(page, /^Money back: /)
    await press('Home', 'Delete')
    await page.getByText(/low-score comments fit another one/).waitFor()
    await press('Tab', 'Enter')
    await expect.poll(listed).not.toContainEqual(expect.stringMatching(/^By keys/))
    await tabTo(page, /New theme/)
    await press('ArrowRight', 'ArrowRight', 'Enter', 'Enter')
    await page.getByRole('dialog', { name: 'History of your changes' }).waitFor()
    await tabTo(page, /^Take out change 3: Delete “By keys”/)
    await press('Enter')
    await page.getByText('Taken out by change 4: it has no effect.').waitFor()
    await press('Escape')
    await expect.poll(focused).toBe('History and more')
    await expect.poll(listed).toContainEqual(expect.stringMatching(/^By keys: /))
    await press('Control+z')
    await expect.poll(listed).not.toContainEqual(expect.stringMatching(/^By keys/))
    expect(app.complaints).toEqual([])
  })

  it('narrows to a weekday from the table, and clears it', async () => {
    const { page } = app
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Weekday', exact: true }).waitFor()
    await tabTo(page, /Saturday/)
    await page.keyboard.press('Enter')
    await page.getByText('Weekday: Saturday').waitFor()
    await tabTo(page, /Clear all/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('Weekday: Saturday').count()).toBe(0)
  })

  it('changes the rule for low and takes it back', async () => {
    const { page } = app
    await page.keyboard.press('1')
    await tabTo(page, /Low: 1–3 of 7/)
    await page.keyboard.press('Enter')
    const field = page.getByRole('dialog').getByRole('textbox')
    await field.waitFor()
    await field.focus()
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /1–2 of 7/)
    await page.keyboard.press('Enter')
    await page
      .getByText(/score of 2 or less/)
      .first()
      .waitFor()
  })

  it('shows the shortcuts and closes them', async () => {
    const { page } = app
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})
