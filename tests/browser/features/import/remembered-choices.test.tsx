import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { mixedCsv, mixedRows } from '../../../helpers/mixed-survey.ts'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** 40 answers, four of them previews, in the shape of Qualtrics. */
function withPreviews(month: string, ...below: readonly string[]): string {
  const head = [
    'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2',
    'Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How easy was it (1-7)?,Why?',
    ['startDate', 'endDate', 'status', 'finished', 'recordedDate', '_recordId', 'QID1', 'QID2_TEXT']
      .map(id => `"{""ImportId"":""${id}""}"`)
      .join(','),
  ]
  const rows = Array.from({ length: 40 }, (_value, index) => {
    const status = index % 10 === 0 ? 'Survey Preview' : 'IP Address'
    const at = `${month}-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`
    return `${at},${at},${status},True,${at},R_${month}_${index},${1 + (index % 7)},slow reply`
  })
  return [...head, ...rows, ...below].join('\n')
}

/** Three questions in one column. */
const MIXED = mixedCsv(mixedRows(120))

/** A row that somebody added in Excel. */
const AVERAGE = ',,,,,,3.9,Average'

const PREVIEWS = '4 rows: “Status” is Survey Preview (4)'
const SUMMARY = '1 row that sums up the others: “Q2” is Average (1)'

async function untick(name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name })
  await expect.element(box).toBeChecked()
  ;(box.element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
}

test('rows that are taken in are so in the next file, in a project and in a new one', async () => {
  const { database } = await renderApp(
    pickedFile('march.csv', withPreviews('2026-03')),
    pickedFile('april.csv', withPreviews('2026-04', AVERAGE)),
    pickedFile('may.csv', withPreviews('2026-05', AVERAGE)),
  )
  await button('Open a file…').click()
  await untick(PREVIEWS)
  await button('Import 40 responses').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  for (const where of [/^Add to/, /new project/i]) {
    await userEvent.keyboard('{Control>}o{/Control}')
    await button(where).click()
    await expect.element(page.getByText(/Columns, scale and dates are as last time/)).toBeVisible()
    await expect.element(page.getByRole('checkbox', { name: PREVIEWS })).not.toBeChecked()
    // The month before had no such row: it stays out until somebody takes it in.
    if (where.source.startsWith('^Add')) await untick(SUMMARY)
    await expect.element(page.getByRole('checkbox', { name: SUMMARY })).not.toBeChecked()
    await button('Import 41 responses').click()
    await expect.element(page.getByText(/41 responses were imported/)).toBeVisible()
  }
  const counts = (await listProjects(database)).map(({ responses }) => responses)
  expect(counts.toSorted((a, b) => a - b)).toEqual([41, 81])
  await expectSound(document.body)
})

test('a mapping file takes along what is taken in and how the file is read', async () => {
  const { saved } = await renderApp(
    pickedFile('march.csv', withPreviews('2026-03')),
    pickedFile('april.csv', withPreviews('2026-04')),
  )
  await button('Open a file…').click()
  await untick(PREVIEWS)
  await button(/^utf-8 · /).click()
  await button(/Text encoding$/).click()
  await page.getByRole('option', { name: 'windows-1252', exact: true }).click()
  await button('Read the file again').click()
  await expect.element(page.getByRole('checkbox', { name: PREVIEWS })).not.toBeChecked()
  await button('Save mapping…').click()
  await expect.poll(() => saved.length).toBe(1)
  const { name, text } = saved[0]!
  expect(name).toBe('march.mapping.json')
  expect(JSON.parse(text)).toMatchObject({
    takenIn: [{ column: { header: 'Status', position: 3 } }],
    reading: { encoding: 'windows-1252' },
  })
  await button('Cancel').click()
  await button('Open a file…').click()
  await expect.element(page.getByRole('checkbox', { name: PREVIEWS })).toBeChecked()
  await expect.element(button(/^utf-8 · /)).toBeVisible()
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept*="json"]')!
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }))
  await expect.element(page.getByText(/are those of “march.mapping.json”/)).toBeVisible()
  await expect.element(button(/^windows-1252 · /)).toBeVisible()
  await expect.element(page.getByRole('checkbox', { name: PREVIEWS })).not.toBeChecked()
  await expect.element(button('Import 40 responses')).toBeEnabled()
})

const sheet = (name: string, header: string[], n: number, month: number) => ({
  name,
  rows: [
    header,
    ...Array.from({ length: n }, (_value, index) => [
      (index % 5) + 1,
      `the key ${index} did not fit`,
      `2026-0${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    ]),
  ],
})

test('a sheet that was chosen is read in the next workbook too, though another one looks likelier', async () => {
  const book = (month: number) =>
    writeXlsx({
      sheets: [
        sheet('All', ['Rating', 'Comment', 'Date'], 40, month),
        sheet('Closed', ['Rating', 'Feedback', 'Closed at'], 20, month),
      ],
    })
  const bytes = async (month: number) => new Uint8Array(await book(month))
  const { database } = await renderApp(
    pickedFile('march.xlsx', await bytes(3)),
    pickedFile('april.xlsx', await bytes(4)),
  )
  await button('Open a file…').click()
  await button(/^All · /).click()
  await button(/Sheet$/).click()
  await page.getByRole('option', { name: /^Closed/ }).click()
  await button('Read the file again').click()
  await button('Import 20 responses').click()
  await expect.element(page.getByText(/20 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(button(/^Closed · /)).toBeVisible()
  await button('Import 20 responses').click()
  await expect.element(page.getByText(/20 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const imports = await listImports(database, project!.id)
  expect(imports.map(({ plan }) => plan.reading.sheet)).toEqual(['Closed', 'Closed'])
})

test('a mapping file of another metric is refused, and nothing of it is taken', async () => {
  const { saved } = await renderApp(
    pickedFile('march.csv', withPreviews('2026-03')),
    pickedFile('mixed.csv', MIXED),
  )
  await button('Open a file…').click()
  await button('Save mapping…').click()
  await expect.poll(() => saved.length).toBe(1)
  await button('Cancel').click()
  await button('Open a file…').click()
  await expect.element(page.getByText(/Which of these 3 metrics/)).toBeVisible()
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept*="json"]')!
  const roles = { score: [{ header: 'Score', position: 3 }] }
  for (const [metric, sentence] of [
    ['PMF', /has no metric “PMF”/],
    [undefined, /does not say which metric of “mixed.csv” it is for/],
  ] as const) {
    const profile = { ...(JSON.parse(saved[0]!.text) as object), roles, metric }
    await userEvent.upload(input, new File([JSON.stringify(profile)], 'other.mapping.json'))
    await expect.element(page.getByText(sentence)).toBeVisible()
    await expect.element(page.getByText(/are those of “other.mapping.json”/)).not.toBeInTheDocument()
    await expect.element(page.getByText(/Which of these 3 metrics/)).toBeVisible()
  }
})
