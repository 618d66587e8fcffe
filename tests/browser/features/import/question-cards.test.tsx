import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { severalFiles } from '#renderer/platform/several-files.ts'
import { mixedCsv, mixedRows } from '../../../helpers/mixed-survey.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

const times = (n: number, line: (index: number) => string): string =>
  Array.from({ length: n }, (_value, index) => `${line(index)}\n`).join('')
const day = (index: number): string => `2026-03-${String(1 + (index % 28)).padStart(2, '0')}`

interface Asked {
  /** The texts of the files that come together. */
  readonly csv: string | readonly string[]
  /** Told beside the question. */
  readonly fact?: string
  /** What the card asks. */
  readonly title: string | RegExp
  /** Keys that answer it from its first answer on. */
  readonly keys: string
  /** What the import button says then. */
  readonly starts: string
}

/** A month of a rating; every third number is another one, so that none is a trend. */
const month = (name: string, scoreOf: (index: number) => number): string =>
  'Rating,Comment,Date\n' +
  times(
    80,
    index =>
      `${scoreOf((index * 7) % 80)},slow reply,2026-${name}-${String(1 + (index % 28)).padStart(2, '0')}`,
  )

/** A file for each kind of question, or files. */
const QUESTIONS: Readonly<Record<string, Asked>> = {
  metric: {
    csv: mixedCsv(mixedRows(600)),
    title: 'Which of these 3 metrics do you want to import?',
    keys: '{ArrowDown}',
    starts: 'Import 200 responses',
  },
  score: {
    csv:
      'Rating of the agent,Rating of the shop,Comment,Date\n' +
      times(60, index => `${1 + (index % 5)},${1 + ((index + 2) % 5)},slow reply,${day(index)}`),
    title: 'Which of these columns is the score?',
    keys: ' ',
    starts: 'Import 60 responses',
  },
  direction: {
    csv:
      'Satisfaction score (1-5),Comment,Date\n' +
      times(60, index => {
        const score = 1 + (index % 5)
        return `${score},${score <= 2 ? 'friendly and helpful' : 'terrible and rude'},${day(index)}`
      }),
    title: 'Which end of “Satisfaction score (1-5)” is good: 1 or 5?',
    keys: '{ArrowDown}',
    starts: 'Import 60 responses',
  },
  'a scale that changes inside a file': {
    csv:
      'Rating,Comment,Date\n' +
      times(200, index => `${index < 100 ? 1 + (index % 5) : (index * 7) % 11},slow reply,${day(index)}`),
    title: 'Do the numbers of “Rating” mean the same in every row?',
    fact: 'Near row 101 the scale seems to change: from 1 to 5 before it, from 0 to 10 from there on.',
    keys: ' ',
    starts: 'Import 200 responses',
  },
  'a scale that differs between files': {
    csv: [month('01', index => index % 11), month('02', index => 1 + (index % 5))],
    title: 'Do the numbers of “Rating” mean the same in every row?',
    fact: 'The scale seems to differ between the files: up to 5 in survey-2.csv, up to 10 in survey-1.csv.',
    keys: ' ',
    starts: 'Import 160 responses',
  },
  'a middle that nobody chose': {
    csv:
      'It was easy,Comment,Date\n' +
      times(
        40,
        index =>
          `${['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'][index % 4]!},slow reply,${day(index)}`,
      ),
    title:
      'Could people choose an answer in the middle of “It was easy”, such as “Neither agree nor disagree”?',
    fact: 'None of the 40 answers stands in the middle. The same answers are low either way, but averages are not the same.',
    keys: '{ArrowDown}',
    starts: 'Import 40 responses',
  },
  'non-answers': {
    csv:
      'Rating,Comment,Date\n' +
      times(60, index => `${index % 12 === 7 ? 99 : 1 + (index % 5)},slow reply,${day(index)}`),
    title: 'Which of these values of “Rating” mean “no answer”?',
    keys: ' ',
    starts: 'Import 55 responses',
  },
  'date order': {
    csv:
      'Rating,Comment,Date\n' +
      times(42, index => `${1 + (index % 5)},slow reply,0${1 + (index % 9)}/0${1 + ((index + 1) % 7)}/2025`),
    title: 'Which number comes first in the dates: the day or the month?',
    keys: '{ArrowDown}',
    starts: 'Import 42 responses',
  },
  'time zone': {
    csv:
      'Rating,Comment,Answered at (BST)\n' +
      times(30, index => `${1 + (index % 5)},slow reply,${day(index)} 10:00`),
    title: 'Which time zone does “BST” mean here?',
    keys: ' ',
    starts: 'Import 30 responses',
  },
  'several agents': {
    csv:
      'CES score (1-7),Comment,Date,Agent\n' +
      times(
        40,
        index => `${1 + (index % 7)},busy line,${day(index)},${['Ada', 'Ben', 'Ada; Ben'][index % 3]!}`,
      ),
    title: 'Several agents stand in one cell: whose is the response?',
    keys: '{ArrowDown}{ArrowDown}',
    starts: 'Import 40 responses',
  },
  'several topics': {
    csv:
      'CES score (1-7),Comment,Date,Tags\n' +
      times(
        40,
        index => `${1 + (index % 7)},busy line,${day(index)},${['Bill', 'Move', 'Bill; Move'][index % 3]!}`,
      ),
    title: 'Several topics stand in one cell: where does the response count?',
    keys: ' ',
    starts: 'Import 40 responses',
  },
}

test.each(Object.entries(QUESTIONS))(
  'the question about %s is sound, open and answered, and is answered by keyboard alone',
  async (_name, { csv, fact, title, keys, starts }) => {
    const files = [csv].flat().map((text, index) => pickedFile(`survey-${index + 1}.csv`, text))
    await renderApp(severalFiles(files))
    await expect.element(button('Open a file…')).toBeVisible()
    await userEvent.keyboard('{Control>}o{/Control}')
    const card = page.getByRole('region', { name: title })
    await expect.element(card.getByText('Question 1 of 1')).toBeVisible()
    if (fact !== undefined) await expect.element(card.getByText(fact)).toBeVisible()
    await expectSound(document.body)
    // The button that would import leads to the card; from its first answer the keys go on.
    ;(button('Answer 1 question to import').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => card.element().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard(keys)
    await expect.element(card.getByText('Answered. You can still change it.')).toBeVisible()
    const start = button(starts)
    await expect.element(start).toBeEnabled()
    await expectSound(document.body)
    ;(start.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/responses were imported/)).toBeVisible()
  },
)
