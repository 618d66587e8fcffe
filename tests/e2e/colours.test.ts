import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'

/** Brightness of what is painted behind everything, 0 (black) to 255. */
function backgroundBrightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const painted = getComputedStyle(document.body).backgroundColor
    const numbers = painted.match(/[\d.]+/g)?.map(Number) ?? []
    return ((numbers[0] ?? 0) + (numbers[1] ?? 0) + (numbers[2] ?? 0)) / 3
  })
}

describe('light and dark', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  })
  afterAll(() => app.close())

  it('follows the system until one is chosen, and keeps the choice', async () => {
    const { page } = app
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await backgroundBrightness(page)).toBeLessThan(80)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await backgroundBrightness(page)).toBeGreaterThan(200)

    await page.getByRole('radio', { name: 'Dark' }).click()
    expect(await backgroundBrightness(page)).toBeLessThan(80)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await backgroundBrightness(page)).toBeLessThan(80)
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)

    await page.getByRole('radio', { name: 'Light' }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await backgroundBrightness(page)).toBeGreaterThan(200)
  })
})
