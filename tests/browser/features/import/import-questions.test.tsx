import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const region = (name: string) => page.getByRole('region', { name })

/** 42 answers; the dates can be read both ways. */
const OPEN_DATES =
  'Response ID,CES score (1-7),Comment,Date\n' +
  Array.from({ length: 42 }, (_value, index) => {
    const [first, second] = [
      String(1 + (index % 9)).padStart(2, '0'),
      String(1 + ((index + 1) % 7)).padStart(2, '0'),
    ]
    return `r${index},${1 + (index % 7)},the line was busy again,${first}/${second}/2025\n`
  }).join('')

test('an open date order is asked with both readings, by keyboard, and remembered for the next file', async () => {
  const next = OPEN_DATES.replaceAll('/2025', '/2026')
  const { database } = await renderApp(pickedFile('one.csv', OPEN_DATES), pickedFile('two.csv', next))
  await button('Open a file…').click()
  const question = region('Which number comes first in the dates: the day or the month?')
  await expect.element(question).toBeVisible()
  await expect.element(page.getByText('Answer the questions above to go on.')).toBeVisible()
  await expect.element(button('Answer 1 question to import')).toBeVisible()
  await expect.element(button('Save mapping…')).toBeDisabled()
  await expect.element(question.getByText('“01/02/2025” is 1 Feb 2025.')).toBeVisible()
  await expect.element(question.getByText('“01/02/2025” is 2 Jan 2025.')).toBeVisible()
  await expectSound(document.body)
  // The button leads to the first answer, from where the keyboard goes on.
  await button('Answer 1 question to import').click()
  await expect.element(question.getByRole('radio', { name: /^Day, month, year/ })).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(question.getByText('Answered. You can still change it.')).toBeVisible()
  await expect.element(button('Save mapping…')).toBeEnabled()
  await button('Import 42 responses').click()
  await expect.element(page.getByText(/42 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.plan.dateOrder).toBe('dmy')

  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(page.getByText(/Columns, scale and dates are as last time/)).toBeVisible()
  await expect.element(button('Import 42 responses')).toBeEnabled()
  await button('Use what was recognised').click()
  await expect.element(button('Answer 1 question to import')).toBeVisible()
})

test('where most dates begin with the year, only the others are said to be open', async () => {
  const csv = OPEN_DATES.replace(/(\d\d)\/(\d\d)\/2025\nr(?=[1-9],|[12]\d,|3[0-9],)/g, '2025-$2-$1\nr')
  await renderApp(pickedFile('mixed.csv', csv))
  await button('Open a file…').click()
  const open = csv.match(/\/2025/g)!.length
  await expect
    .element(page.getByText(`${open} of the dates of “Date” can be read both ways; the others begin`))
    .toBeVisible()
  expect(open).toBeGreaterThan(0)
  expect(open).toBeLessThan(10)
})

test('the same file again is told before it is imported, and can replace the import', async () => {
  const csv = OPEN_DATES.replaceAll(/(\d\d)\/(\d\d)\/2025/g, '2025-$2-$1')
  const { database } = await renderApp(pickedFile('wave.csv', csv))
  await button('Open a file…').click()
  await button('Import 42 responses').click()
  await expect.element(page.getByText(/42 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(page.getByText(/^This very file is in “wave” already/)).toBeVisible()
  await expectSound(document.body)
  await expect.element(button('No responses to import')).toBeDisabled()
  await expect.element(page.getByText('Kept as rejected: 42 there already')).toBeVisible()
  await button('Replace that import').click()
  await button('Replace with 42 responses').click()
  await expect.element(page.getByText(/42 responses were imported/)).toBeVisible()
  const projects = await listProjects(database)
  expect(projects.map(({ responses }) => responses)).toEqual([42])
  expect(await listImports(database, projects[0]!.id)).toHaveLength(1)
})

test('a scale whose comments read the other way round is asked about, with what they say at both ends', async () => {
  const rows = Array.from({ length: 60 }, (_value, index) => {
    const score = 1 + (index % 5)
    const words = score <= 2 ? 'friendly and helpful and quick' : 'terrible and rude and slow'
    return `r${index},${score},${words},2025-03-0${1 + (index % 9)}\n`
  })
  const { database } = await renderApp(
    pickedFile('turned.csv', `Response ID,Satisfaction score (1-5),Comment,Date\n${rows.join('')}`),
  )
  await button('Open a file…').click()
  const question = region('Which end of “Satisfaction score (1-5)” is good: 1 or 5?')
  await expect.element(question).toBeVisible()
  await expect
    .element(question.getByText(/^At 1 to 2.*, 0 of \d+ comments .*Words there: .*friendly/))
    .toBeVisible()
  await expect.element(button('Answer 1 question to import')).toBeVisible()
  await expectSound(document.body)
  await question.getByRole('radio', { name: '1 is best' }).click({ force: true })
  await button('Import 60 responses').click()
  await expect.element(page.getByText(/60 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  expect(project?.scale).toMatchObject({ min: 1, max: 5, lowIsGood: true })
})

test('of a file that overlaps, the rows that are there already are told before the import', async () => {
  const csv = OPEN_DATES.replaceAll(/(\d\d)\/(\d\d)\/2025/g, '2025-$2-$1')
  const next = csv + csv.slice(csv.indexOf('\nr30,') + 1).replaceAll(/^r3/gm, 'r5')
  await renderApp(pickedFile('june.csv', csv), pickedFile('july.csv', next))
  await button('Open a file…').click()
  await button('Import 42 responses').click()
  await expect.element(page.getByText(/42 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(button('Import 12 responses')).toBeEnabled()
  await expect.element(page.getByText('Kept as rejected: 42 there already')).toBeVisible()
  await expectSound(document.body)
  await button('Import 12 responses').click()
  await expect.element(page.getByText(/12 responses were imported/)).toBeVisible()
})

const QUALTRICS_HEAD = [
  'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2',
  'Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How easy was it (1-7)?,Why?',
  ['startDate', 'endDate', 'status', 'finished', 'recordedDate', '_recordId', 'QID1', 'QID2_TEXT']
    .map(id => `"{""ImportId"":""${id}""}"`)
    .join(','),
]

test('rows that are left out are listed with what tells them, and can be taken in', async () => {
  const rows = Array.from({ length: 40 }, (_value, index) => {
    const status = index % 10 === 0 ? 'Survey Preview' : 'IP Address'
    const at = `2026-03-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`
    return `${at},${at},${status},${index % 13 === 5 ? 'False' : 'True'},${at},R_${index},${1 + (index % 7)},slow reply`
  })
  const { database } = await renderApp(pickedFile('survey.csv', [...QUALTRICS_HEAD, ...rows].join('\n')))
  await button('Open a file…').click()
  await expect.element(button('Import 33 responses')).toBeEnabled()
  const previews = page.getByRole('checkbox', { name: '4 rows: “Status” is Survey Preview (4)' })
  await expect.element(previews).toBeChecked()
  await expect.element(page.getByRole('checkbox', { name: '3 rows: “Finished” is False (3)' })).toBeChecked()
  await expectSound(document.body)
  ;(previews.element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await expect.element(button('Import 37 responses')).toBeEnabled()
  await button('Import 37 responses').click()
  await expect.element(page.getByText(/37 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.plan.rowFilters?.map(({ reason }) => reason)).toEqual(['non-answer'])
})

test('what was chosen stays when the file is read again, and what cannot is said', async () => {
  const rows = Array.from(
    { length: 30 },
    (_value, index) => `r${index};${1 + (index % 5)};team ${index % 3};the queue was long;2026-03-02`,
  )
  await renderApp(pickedFile('teams.csv', ['Id;Rating;Crew;Comment;Date', ...rows].join('\n')))
  await button('Open a file…').click()
  await button(/^Kept for filters Role of Crew/).click()
  await page.getByRole('option', { name: 'Agent', exact: true }).click()
  const readWith = async (from: RegExp, choice: string, option: string) => {
    await button(from).click()
    await button(new RegExp(`${choice}$`)).click()
    await page.getByRole('option', { name: option, exact: true }).click()
    await button('Read the file again').click()
  }
  await readWith(/^utf-8 · /, 'Text encoding', 'windows-1252')
  await expect.element(button(/^Agent Role of Crew/)).toBeVisible()
  await expect.element(page.getByText(/does not apply any more/)).not.toBeInTheDocument()
  await readWith(/^windows-1252 · /, 'Delimiter', 'comma')
  await expect.element(page.getByText(/some of what you chose does not apply any more/)).toBeVisible()
  await expect.element(page.getByText('The role “Agent” of “Crew”: there is no such column.')).toBeVisible()
  await expectSound(document.body)
})

test('values that may mean "no answer" are asked about, and counted as they are settled', async () => {
  const rows = Array.from(
    { length: 60 },
    (_value, index) => `${index % 12 === 7 ? 99 : 1 + (index % 5)},slow reply,2026-03-02`,
  )
  const { database } = await renderApp(pickedFile('codes.csv', ['Rating,Comment,Date', ...rows].join('\n')))
  await button('Open a file…').click()
  const question = region('Which of these values of “Rating” mean “no answer”?')
  await expect.element(question).toBeVisible()
  await expectSound(document.body)
  await button('Answer 1 question to import').click()
  await expect.element(question.getByRole('checkbox', { name: '99 (5 cells)' })).toHaveFocus()
  await question.getByRole('button', { name: 'None of them: they are mistakes' }).click()
  await expect.element(page.getByText('Kept as rejected: 5 not on the scale')).toBeVisible()
  ;(question.getByRole('checkbox', { name: '99 (5 cells)' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await expect.element(page.getByText('Kept as rejected: 5 that say “no answer”')).toBeVisible()
  await button('Import 55 responses').click()
  await expect.element(page.getByText(/55 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.plan.scale.nonAnswers).toEqual(['99'])
})
