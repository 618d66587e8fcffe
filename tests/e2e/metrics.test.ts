import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mixedCsv, mixedRow, mixedRows } from '../helpers/mixed-survey.ts'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const file = filesIn('metrics')

const hopTo = (page: Page, metric: string) =>
  page.getByRole('navigation', { name: 'Metrics of these files' }).getByRole('link', { name: metric })
const asksFor = (page: Page, name: RegExp) => page.locator('label').filter({ hasText: name })
const total = (page: Page, n: number) => page.getByText(new RegExp(`\\b${String(n)} responses`)).first()

/** A column for each question, of which none is clearly the score. */
const wide = [
  'Response ID,NPS score,CSAT score,What could we do better?,Date',
  ...mixedRows(120).map((row, index) => {
    const csat = mixedRow(index + 1, '', 1, 5).score
    return `${row.id},${mixedRow(index, '', 0, 10).score},${index % 4 === 0 ? '' : csat},"${row.comment}",2026-03-${String(row.day).padStart(2, '0')}`
  }),
].join('\n')

describe('a file with several metrics', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it('NPS, CSAT and CES of one column are imported each, and one hops between them', async () => {
    const { page } = app
    await pickFiles(page, file('acme.csv', mixedCsv(mixedRows(600))))
    await page.getByRole('heading', { name: 'Which of these 3 metrics do you want to import?' }).waitFor()
    await page.getByRole('button', { name: 'Answer 1 question to import' }).waitFor()
    await asksFor(page, /^Each of them/).click()
    await page.getByText('NPS: 300 responses · CSAT: 200 responses · CES: 100 responses').waitFor()
    await page.getByRole('button', { name: 'Import 3 metrics' }).click()
    await page.waitForURL(/overview/)
    await total(page, 300).waitFor()
    await page.keyboard.press('2')
    await page.waitForURL(/themes/)
    await hopTo(page, 'CSAT').click()
    await page.waitForURL(/themes/)
    await page.keyboard.press('1')
    await total(page, 200).waitFor()
    await page.getByText('acme - CSAT').first().waitFor()
    await hopTo(page, 'CES').click()
    await total(page, 100).waitFor()
    await page.keyboard.press('6')
    await page.getByText('rows in which “Survey type” is “CES”').first().waitFor({ state: 'attached' })
    expect(app.complaints).toEqual([])
  })

  it('the next month goes to each metric again', async () => {
    const { page } = app
    await pickFiles(page, file('acme-april.csv', mixedCsv(mixedRows(660).slice(600))))
    await page.getByRole('button', { name: /^Add to/ }).click()
    await asksFor(page, /^Each of them/).click()
    await page.getByRole('button', { name: 'Import 3 metrics' }).click()
    await page.waitForURL(/overview/)
    await hopTo(page, 'NPS').click()
    await total(page, 330).waitFor()
    await hopTo(page, 'CES').click()
    await total(page, 110).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('one of them alone can be taken', async () => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    await pickFiles(page, file('other.csv', mixedCsv(mixedRows(600))))
    await asksFor(page, /^CSAT/).click()
    await page.getByRole('button', { name: 'Import 200 responses' }).click()
    await page.waitForURL(/overview/)
    await total(page, 200).waitFor()
    expect(await page.getByRole('navigation', { name: 'Metrics of these files' }).count()).toBe(0)
    expect(app.complaints).toEqual([])
  })

  it('a column for each question: both are imported, each settled on its own', async () => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    await pickFiles(page, file('wide.csv', wide))
    await asksFor(page, /^Each of them/).click()
    await page.getByRole('button', { name: 'Import 2 metrics' }).waitFor()
    await page.getByRole('button', { name: 'Show NPS score' }).click()
    await page.getByRole('button', { name: 'Import 2 metrics' }).click()
    await page.waitForURL(/overview/)
    await hopTo(page, 'CSAT score').click()
    await total(page, 90).waitFor()
    await hopTo(page, 'NPS score').click()
    await total(page, 120).waitFor()
    expect(app.complaints).toEqual([])
  })
})
