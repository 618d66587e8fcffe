import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBuiltApp, type BuiltApp } from './built-app.ts'
import { filesIn, pickFiles } from './survey-files.ts'

const file = filesIn('choices')

const importButton = (page: Page, responses: number) =>
  page.getByRole('button', { name: `Import ${String(responses)} responses`, exact: true })
const option = (page: Page, name: RegExp) => page.locator('label').filter({ hasText: name })
const lines = (n: number, line: (index: number) => string): string[] =>
  Array.from({ length: n }, (_, index) => line(index))

const DAY_MS = 86_400_000
const FIRST_MONDAY_MS = Date.UTC(2026, 2, 2)
/** The day so many days after a Monday, each week another one. */
const dayAfterMonday = (days: number, week: number): string =>
  new Date(FIRST_MONDAY_MS + (days + 7 * (week % 4)) * DAY_MS).toISOString().slice(0, 10)

describe('what a file leaves to choose', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
  })
  beforeEach(() => app.page.goto(new URL('/#/', app.page.url()).href))
  afterAll(() => app.close())

  it('the day that counts: of three dates the one that is chosen makes the weekdays', async () => {
    const { page } = app
    const rows = lines(30, index =>
      [
        String(1000 + index),
        String((index % 5) + 1),
        'the oven was cold',
        `${dayAfterMonday(0, index)} 09:00`,
        `${dayAfterMonday(2, index)} 10:00`,
        index < 24 ? `${dayAfterMonday(4, index)} 18:00` : '',
      ].join(','),
    )
    await pickFiles(
      page,
      file('ovens.csv', ['Ticket,Rating,Comment,Created at,Solved at,Rated at', ...rows].join('\n')),
    )
    const days = page.getByRole('radiogroup', { name: 'Date by which days and weekdays are counted' })
    await days
      .getByRole('radio', { name: /^Solved at.*in 100% of the rows · the day of the service/ })
      .waitFor()
    expect(await days.getByRole('radio', { name: /^Solved at/ }).isChecked()).toBe(true)
    await days.getByRole('radio', { name: /^Rated at.*in 80% of the rows/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Date Role of Rated at' }).waitFor()
    await importButton(page, 30).click()
    await page.getByText(/6 have no usable date/).waitFor()
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Weekday', exact: true }).click()
    await page.getByRole('row', { name: /^Friday .*\b24\b/ }).waitFor()
    for (const day of ['Monday', 'Wednesday'])
      await page.getByRole('row', { name: new RegExp(`^${day} (?:[a-z ]+ )?0\\b`) }).waitFor()

    // The same file by the day of the service: the mapping is changed, the file is the same.
    await page.keyboard.press('6')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Change the mapping… of ovens.csv' }).click()
    await (
      await chooser
    ).setFiles(file('ovens.csv', ['Ticket,Rating,Comment,Created at,Solved at,Rated at', ...rows].join('\n')))
    await days.getByRole('radio', { name: /^Solved at/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Replace with 30 responses' }).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('3')
    await page.getByRole('row', { name: /^Wednesday .*\b30\b/ }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('tickets in another file fill what the responses lack, for as long as the import is there', async () => {
    const { page } = app
    const survey = file(
      'phones.csv',
      [
        'Ticket ID,Score,Comment',
        ...lines(40, index => `P${index},${1 + (index % 7)},the line was busy`),
      ].join('\n'),
    )
    const tickets = file(
      'desk.csv',
      [
        'Id,Assignee,Created at,Replies,Requester email',
        ...lines(60, index =>
          [
            `p${index + 4}`,
            index % 2 === 0 ? 'Ada' : 'Bo',
            dayAfterMonday(0, index),
            1 + (index % 3),
            `a${index % 9}@b.org`,
          ].join(','),
        ),
      ].join('\n'),
    )
    await pickFiles(page, survey)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Add ticket file…' }).click()
    await (await chooser).setFiles(tickets)
    await page.getByText('36 of 40 responses find their ticket.').waitFor()
    await page.getByRole('button', { name: 'Agent What “Assignee” is taken for' }).waitFor()
    await importButton(page, 40).click()
    await page.getByText(/36 of 40 found their ticket\..*such as P0, P1, P2, P3/).waitFor()
    await page.getByRole('heading', { name: 'Support work and score' }).waitFor()
    // What came from the tickets is there when the project is opened again.
    await page.reload()
    await page.getByRole('heading', { name: 'Support work and score' }).waitFor()
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Agent', exact: true }).click()
    await page.getByRole('row', { name: /^Ada 9 / }).waitFor()
    await page.keyboard.press('6')
    await page.getByRole('button', { name: 'Tickets' }).click()
    await page.getByText('36 of 60 tickets (60%) have a response, 24 have none.').waitFor()
    // The survey alone brings nothing new: its responses are known by their own cells.
    await pickFiles(page, survey)
    await page.getByRole('button', { name: /^Add to/ }).click()
    await page
      .getByText(/already/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'No responses to import' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('comments on two questions: each becomes a project of its own, with its own themes', async () => {
    const { page } = app
    const rows = lines(60, index =>
      [
        String((index % 3) + 1),
        `the queue at the counter was endless for ${String(index)} of us`,
        index % 2 === 0 ? `the parking garage costs far too much since week ${String(index)}` : '',
        dayAfterMonday(index % 5, index),
      ].join(','),
    )
    await pickFiles(
      page,
      file(
        'library.csv',
        ['Satisfaction (1-5),What annoyed you?,What else should we know?,Date', ...rows].join('\n'),
      ),
    )
    await importButton(page, 60).waitFor()
    await option(page, /^Each question on its own/).click()
    await page.getByRole('list', { name: 'Questions to import' }).getByText('30 answers').waitFor()
    await page.getByRole('button', { name: 'Import 2 questions' }).click()
    await page.waitForURL(/overview/)
    await page.getByText(/“What else should we know\?”: 60 responses\./).waitFor()
    await page.keyboard.press('2')
    await page
      .getByText(/the queue at the counter was endless/)
      .first()
      .waitFor()
    expect(await page.getByText(/parking garage/).count()).toBe(0)
    const questions = page.getByRole('navigation', { name: 'Questions of these files' })
    await questions.getByRole('link', { name: 'What else should we know?' }).click()
    await page
      .getByText(/the parking garage costs far too much/)
      .first()
      .waitFor()
    expect(await page.getByText(/the queue at the counter/).count()).toBe(0)
    expect(app.complaints).toEqual([])
  })

  it('a zone with a name that means several is asked about, and days are counted in the answer', async () => {
    const { page } = app
    const rows = lines(20, index =>
      [String((index % 5) + 1), 'no one called back', `${dayAfterMonday(1, index)} 23:30:00 CST`].join(','),
    )
    await pickFiles(page, file('calls.csv', ['Rating,Comment,Answered', ...rows].join('\n')))
    const question = page.getByRole('region', { name: 'Which time zone does “CST” mean here?' })
    await question.getByText(/20 dates of “Answered” are in “CST”, such as/).waitFor()
    await page.getByRole('button', { name: 'Answer 1 question to import' }).click()
    await page.keyboard.press('ArrowDown')
    await question.getByText('Answered. You can still change it.').waitFor()
    expect(await question.getByRole('radio', { name: 'Asia/Shanghai' }).isChecked()).toBe(true)
    await importButton(page, 20).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('3')
    await page.getByRole('tab', { name: 'Weekday', exact: true }).click()
    await page.getByRole('row', { name: /^Tuesday .*\b20\b/ }).waitFor()
    await page.keyboard.press('6')
    await page.getByRole('combobox', { name: 'Time zone' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Asia/Shanghai')
    expect(app.complaints).toEqual([])
  })
})
