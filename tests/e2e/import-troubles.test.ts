import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const file = filesIn('troubles')

const importButton = (page: Page, responses: number) =>
  page.getByRole('button', { name: `Import ${String(responses)} responses`, exact: true })

/** Choose another value in a field of the editor that says how the file is read, and read the file again. */
async function readWith(page: Page, field: string, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${from} ${field}`) }).click()
  await page.getByRole('option', { name: to, exact: true }).click()
  await page.getByRole('button', { name: 'Read the file again' }).click()
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const times = (n: number, line: (index: number) => string): string[] =>
  Array.from({ length: n }, (_, index) => line(index))

describe('a file that is not read as it was meant', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  // Each file begins a project of its own; one with the headers of another would be mapped as that was.
  beforeEach(() => app.page.goto(new URL('/#/', app.page.url()).href))
  afterAll(() => app.close())

  it('a wrong delimiter leaves one column and no score, and choosing the right one brings all back', async () => {
    const { page } = app
    const rows = times(
      30,
      index => `2026-03-${twoDigits((index % 28) + 1)};${String((index % 5) + 1)};the lift was stuck again`,
    )
    await pickFiles(page, file('lifts.csv', ['Date;Rating;Comment', ...rows].join('\n')))
    await importButton(page, 30).waitFor()
    await page.getByText('30 rows · 3 columns').waitFor()

    await page.getByRole('button', { name: /semicolon · / }).click()
    await readWith(page, 'Delimiter', 'semicolon', 'comma')
    await page.getByText('30 rows · 1 column').waitFor()
    await page.getByText('Which column is the score?').waitFor()
    await page.getByText('Choose the column of the score to go on.').waitFor()
    await page.getByRole('button', { name: 'Choose the score to import' }).waitFor()

    await page
      .getByText('does not fall into even columns (found: 1); split by “;” its rows have 3 cells each')
      .waitFor()
    await page.getByRole('button', { name: 'Read it by the other delimiter' }).click()
    await page.getByText('30 rows · 3 columns').waitFor()
    await importButton(page, 30).click()
    await page.getByText('Of 30 responses, 12 are low').first().waitFor()
    expect(app.complaints).toEqual([])
  })

  it('a reversed scale is asked about before it is imported, and then the right scores are low', async () => {
    const { page } = app
    const said = (score: number): string =>
      score <= 2
        ? 'friendly and quick staff'
        : score === 3
          ? 'a visit in March'
          : 'rude staff and a slow desk'
    const scores = [
      [1, 20],
      [2, 15],
      [3, 5],
      [4, 12],
      [5, 8],
    ] as const
    const rows = scores.flatMap(([score, n]) =>
      times(n, index => `2026-03-${twoDigits(index + 1)},${String(score)},${said(score)}`),
    )
    await pickFiles(
      page,
      file('front desk.csv', ['Date,Satisfaction score (1-5),Comment', ...rows].join('\n')),
    )
    const question = page.getByRole('region', {
      name: 'Which end of “Satisfaction score (1-5)” is good: 1 or 5?',
    })
    await question.getByText(/^At 1 to 2, 0 of 35 comments .*friendly/).waitFor()
    await question.getByText(/^At 4 to 5, 20 of 20 comments .*rude/).waitFor()
    await page.getByText('Answer the questions above to go on.').waitFor()
    await page.getByRole('button', { name: 'Answer 1 question to import' }).waitFor()

    await question.getByRole('radio', { name: '1 is best' }).focus()
    await page.keyboard.press('Space')
    await importButton(page, 60).click()
    await page.getByText('Of 60 responses, 20 are low').first().waitFor()
    await page.getByRole('button', { name: /^Low: 4–5 of 5/ }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('dates of two orders are counted with examples, and the few that do not fit are left out', async () => {
    const { page } = app
    const dates = [
      ...times(40, index => `${String(13 + (index % 16))}/02/2026`),
      ...times(5, index => `02/${String(14 + index)}/2026`),
      ...times(15, index => `${twoDigits((index % 9) + 1)}/03/2026`),
    ]
    const rows = dates.map((date, index) => `${date},${String((index % 5) + 1)},the heating failed`)
    await pickFiles(page, file('heating.csv', ['Visit date,Rating,Comment', ...rows].join('\n')))
    await page.getByText('40 cells can only be day first, such as “13/02/2026”').waitFor()
    await page.getByText('5 cells can only be month first, such as “02/14/2026”').waitFor()
    await page.getByText('15 cells fit both').waitFor()
    await page.getByText(/^5 dates do not fit the order of the others \(.*02\/14\/2026/).waitFor()
    await importButton(page, 60).click()
    await page.getByText(/5 have no usable date/).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('dates of two orders that none outweighs are asked about, with an example of each', async () => {
    const { page } = app
    const dates = times(30, index =>
      index % 2 === 0 ? `${String(13 + (index % 15))}/02/2026` : `02/${String(13 + (index % 15))}/2026`,
    )
    const rows = dates.map((date, index) => `${date},${String((index % 5) + 1)},the heating failed`)
    await pickFiles(page, file('half and half.csv', ['Report date,Rating,Comment', ...rows].join('\n')))
    const question = page.getByRole('region', { name: /Which number comes first in the dates/ })
    await question.getByText(/15 can only be day first, 15 only month first/).waitFor()
    await question.getByText('“13/02/2026” can only be day first.').waitFor()
    // The question says so: no remark says it again.
    expect(await page.getByText(/do not fit the order of the others/).count()).toBe(0)
    await question.getByText('“02/14/2026” can only be month first.').waitFor()
    await page.getByRole('button', { name: 'Answer 1 question to import' }).waitFor()
    await question.getByRole('radio', { name: /^Day, month, year/ }).focus()
    await page.keyboard.press('Space')
    await importButton(page, 30).click()
    await page.getByText(/15 have no usable date/).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('garbled letters are put right with one click', async () => {
    const { page } = app
    const rows = times(24, index => `${String((index % 3) + 1)},the café queue at Zoë’s was too long`)
    const text = ['Rating,Comment', ...rows].join('\n')
    // Written as UTF-8, read as Windows-1252, written as UTF-8 again.
    const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
    await pickFiles(page, file('cafe.csv', garbled))
    await page
      .getByText(/places hold letters that were garbled.*Ã© → é.*The choice “Put garbled letters right/)
      .waitFor()
    await page.getByText('the cafÃ© queue', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Put the letters right' }).click()
    await page.getByText(/places of garbled letters were put right/).waitFor()
    await page.getByText('the café queue at Zoë’s was too long').first().waitFor()
    expect(await page.getByText('Ã', { exact: false }).filter({ hasText: 'queue' }).count()).toBe(0)
    await importButton(page, 24).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('2')
    await page.getByText('the café queue at Zoë’s was too long').first().waitFor()
    expect(app.complaints).toEqual([])
  })

  it('an unclosed quotation mark can be read as usual, which says what would be lost', async () => {
    const { page } = app
    const rows = times(40, index => `${String((index % 5) + 1)},${index === 3 ? '"' : ''}the bus was late`)
    await pickFiles(page, file('buses.csv', ['Rating,Comment', ...rows].join('\n')))
    await page.getByText(/in the row of line 5 is never closed/).waitFor()
    await importButton(page, 40).waitFor()
    await page.getByRole('button', { name: 'Read quotation marks as usual' }).click()
    await page.getByText(/quotation mark in line 5 that is never closed/).waitFor()
    await importButton(page, 40).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('an encoding that nothing decides is chosen from the warning itself', async () => {
    const { page } = app
    const head = new TextEncoder().encode(
      `Stars,Comment\n${times(20, i => `${String((i % 5) + 1)},fine\n`).join('')}`,
    )
    await pickFiles(
      page,
      file('letters.csv', Uint8Array.from([...head, 0x35, 0x2c, 0x46, 0x61, 0x6e, 0x8c, 0xe6, 0x0a])),
    )
    const warning = page.getByText(/It is not certain that the text is windows-1252/)
    await warning.waitFor()
    await page.getByRole('button', { name: 'Choose the text encoding…' }).click()
    await readWith(page, 'Text encoding', 'windows-1252', 'windows-1250')
    await page.getByRole('button', { name: /windows-1250 · comma/ }).waitFor()
    expect(await warning.count()).toBe(0)
    expect(app.complaints).toEqual([])
  })

  it('a file without scores is imported with all its comments low', async () => {
    const { page } = app
    const rows = times(25, index =>
      [
        `2026-03-${twoDigits(index + 1)}`,
        index === 7 ? '' : `the parcel came ${String(index + 2)} days late`,
      ].join(','),
    )
    await pickFiles(page, file('parcels.csv', ['Date,Comment', ...rows].join('\n')))
    await page.getByText('Which column is the score?').waitFor()
    await page.getByRole('button', { name: 'Choose the score to import' }).waitFor()
    await page.getByRole('button', { name: 'Take all comments as low' }).click()
    await page.getByText('No score: all comments count as low').waitFor()
    await importButton(page, 24).click()
    await page.getByText('Of 24 responses, 24 are low').first().waitFor()
    await page.getByText('Low: all comments', { exact: true }).waitFor()
    await page.keyboard.press('2')
    await page
      .getByText(/the parcel came \d+ days late/)
      .first()
      .waitFor()
    await page.keyboard.press('5')
    await page.getByRole('button', { name: /PDF/ }).waitFor()
    await page.keyboard.press('6')
    await page.getByRole('button', { name: /Rejected rows: 1/ }).waitFor()
    expect(app.complaints).toEqual([])
  })
})
