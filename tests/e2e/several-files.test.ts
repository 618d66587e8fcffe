import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeZip } from '../helpers/make-zip.ts'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const file = filesIn('several')

const importButton = (page: Page, responses: number) =>
  page.getByRole('button', { name: `Import ${String(responses)} responses` })

const rows = (month: number, n: number): string[][] =>
  Array.from({ length: n }, (_, index) => [
    `2026-0${String(month)}-${String((index % 28) + 1).padStart(2, '0')}`,
    String((index % 5) + 1),
    `waited ${String(month * 100 + index)} minutes on hold`,
  ])
const csv = (month: number, n: number): string =>
  [['Date', 'Rating', 'Comment'], ...rows(month, n)].map(cells => cells.join(',')).join('\n')

describe('files of several kinds', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  afterAll(() => app.close())

  it('an archive of two months becomes one project, and says what it leaves out', async () => {
    const { page } = app
    const zip = await makeZip({ 'jan.csv': csv(1, 20), 'feb.csv': csv(2, 15), 'notes.pdf': '%PDF-1.7' })
    await pickFiles(page, file('exports.zip', zip))
    await page.getByText('jan.csv', { exact: true }).waitFor()
    await page.getByText(/Left out\. “notes\.pdf” is not a text file/).waitFor()
    await importButton(page, 35).click()
    await page.waitForURL(/overview/)
    expect(app.complaints).toEqual([])
  })

  it('another sheet of a workbook can be chosen', async () => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    const sheet = (name: string, month: number, n: number) => ({
      name,
      rows: [['Monthly report'], ['Date', 'Rating', 'Comment'], ...rows(month, n)],
    })
    await pickFiles(
      page,
      file('months.xlsx', await writeXlsx({ sheets: [sheet('May', 5, 12), sheet('June', 6, 25)] })),
    )
    await importButton(page, 25).waitFor()
    await page.getByRole('button', { name: /^June · / }).click()
    await page.getByRole('button', { name: /June/ }).last().click()
    await page.getByRole('option', { name: /^May/ }).click()
    await page.getByRole('button', { name: 'Read the file again' }).click()
    await importButton(page, 12).click()
    await page.waitForURL(/overview/)
    expect(app.complaints).toEqual([])
  })

  it('two files that were picked together share one mapping', async () => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    const lines = rows(4, 10).map(([Date, Rating, Comment]) => JSON.stringify({ Rating, Comment, Date }))
    await pickFiles(page, file('march.csv', csv(3, 20)), file('more.jsonl', lines.join('\n')))
    await page.getByText('more.jsonl', { exact: true }).waitFor()
    await importButton(page, 30).click()
    await page.waitForURL(/overview/)
    expect(app.complaints).toEqual([])
  })
  it('files that were imported together are imported again together, in another way', async () => {
    const { page } = app
    await page.goto(new URL('/#/', page.url()).href)
    // A third of the rows have no rating; the column “Kq” has a number in all of them.
    const kiosk = (month: number): string =>
      [
        'Date,Rating,Comment,Kq',
        ...rows(month, 15).map(
          ([day, score, comment], index) =>
            `${day!},${index % 3 === 0 ? '' : score!},${comment!},${String((index % 5) + 1)}`,
        ),
      ].join('\n')
    const months = [file('may.csv', kiosk(5)), file('june.csv', kiosk(6))]
    await pickFiles(page, ...months)
    await importButton(page, 20).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('6')
    const change = page.getByRole('button', { name: 'Change the mapping… of may.csv and 1 more' })
    await change.waitFor()
    const imports = page.url()
    const again = async (...paths: readonly string[]): Promise<void> => {
      const chooser = page.waitForEvent('filechooser')
      await change.click()
      await (await chooser).setFiles([...paths])
    }
    await again(months[0]!)
    await page.getByText('“may.csv” is not the file that was imported as “june.csv”').waitFor()
    await page.goto(imports)
    await again(...months)
    await page.getByText(/^This replaces the imports of 2 files of /).waitFor()
    await page.getByText(/Columns, scale and dates are as in the import of/).waitFor()
    await page.getByRole('button', { name: 'Replace with 20 responses' }).waitFor()
    await page.getByRole('button', { name: /Role of Kq$/ }).click()
    await page.getByRole('option', { name: 'Score', exact: true }).click()
    await page.getByRole('button', { name: 'Replace with 30 responses' }).click()
    await page.waitForURL(/overview/)
    await page
      .getByText(/Of 30 responses/)
      .first()
      .waitFor()
    await page.keyboard.press('6')
    await change.waitFor()
    expect(await page.getByRole('button', { name: /^Change the mapping…/ }).count()).toBe(1)
    expect(app.complaints).toEqual([])
  })
})
