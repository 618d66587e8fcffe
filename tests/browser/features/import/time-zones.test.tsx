import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** 30 answers late in the evening, at a time that is written with this zone. */
const late = (zone: string, header = 'Date') =>
  `Response ID,CES score (1-7),Comment,${header}\n` +
  Array.from({ length: 30 }, (_value, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `r${index},${1 + (index % 7)},the line was busy again,2025-03-${day} 22:30:00${zone}\n`
  }).join('')

test('a name that means several zones is asked about, by keyboard, and remembered', async () => {
  const { database } = await renderApp(
    pickedFile('one.csv', late(' IST')),
    pickedFile('two.csv', late(' IST').replaceAll('2025-', '2026-')),
  )
  await button('Open a file…').click()
  const question = page.getByRole('region', { name: 'Which time zone does “IST” mean here?' })
  await expect
    .element(question.getByText(/30 dates of “Date” are in “IST”, such as “2025-03-01 22:30:00 IST”/))
    .toBeVisible()
  await expectSound(document.body)
  await button('Answer 1 question to import').click()
  await expect.element(question.getByRole('radio', { name: 'Asia/Kolkata' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(question.getByRole('radio', { name: 'Asia/Jerusalem' })).toBeChecked()
  await expect.element(question.getByText('Answered. You can still change it.')).toBeVisible()
  await button('Import 30 responses').click()
  await expect.element(page.getByText(/30 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect([project?.timezone, record?.plan.timezone]).toEqual(['Asia/Jerusalem', 'Asia/Jerusalem'])

  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(button('Import 30 responses')).toBeEnabled()
})

test('a name in the header is asked about too, and a zone chosen among the dates is an answer', async () => {
  await renderApp(pickedFile('one.csv', late('', 'Answered at (CST)')))
  await button('Open a file…').click()
  const question = page.getByRole('region', { name: 'Which time zone does “CST” mean here?' })
  await expect.element(question.getByRole('radio', { name: 'Asia/Shanghai' })).toBeInTheDocument()
  await expect.element(question.getByRole('radio', { name: /Chosen under “Dates”/ })).not.toBeChecked()
  await page.getByRole('combobox', { name: 'Time zone' }).click()
  await userEvent.keyboard('{Control>}a{/Control}Winnipeg')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(question.getByRole('radio', { name: /^America\/Winnipeg/ })).toBeChecked()
  await expect.element(button('Import 30 responses')).toBeEnabled()
})
