import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const radio = (name: RegExp) => page.getByRole('radio', { name })

/** 40 answers to two questions with comments; the second was answered by every other person. */
const TWO_QUESTIONS =
  'Response ID,CES score (1-7),What was hard?,What should we keep?,Date\n' +
  Array.from({ length: 40 }, (_value, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    const keep = index % 2 === 0 ? `the friendly voice on the telephone in call ${index}` : ''
    return `r${index},${1 + (index % 7)},the form asked for the same things twice on page ${index},${keep},2025-03-${day}\n`
  }).join('')

test('questions with comments are imported each on its own, by keyboard, and one hops between them', async () => {
  const { database } = await renderApp(pickedFile('one.csv', TWO_QUESTIONS))
  await button('Open a file…').click()
  await expect.element(radio(/^All of them, joined into one comment/)).toBeChecked()
  await expect.element(radio(/^Only “What should we keep\?” ?20 answers/)).toBeInTheDocument()
  await expect.element(button('Import 40 responses')).toBeEnabled()
  ;(radio(/^All of them, joined/).element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(radio(/^Each question on its own/)).toBeChecked()
  const list = page.getByRole('list', { name: 'Questions to import' })
  await expect.element(list.getByText('40 answers')).toBeVisible()
  await expect.element(list.getByText('20 answers')).toBeVisible()
  await expectSound(document.body)

  const keep = list.getByRole('checkbox', { name: 'What should we keep?' })
  ;(keep.element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await expect.element(button('Import 1 question')).toBeEnabled()
  await userEvent.keyboard(' ')
  await button('Import 2 questions').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  const projects = (await listProjects(database)).toSorted((a, b) => a.family!.place - b.family!.place)
  expect(projects.map(({ name, responses, family }) => [name, responses, family?.by])).toEqual([
    ['one - What was hard?', 40, 'comment'],
    ['one - What should we keep?', 40, 'comment'],
  ])
  const imports = await Promise.all(projects.map(({ id }) => listImports(database, id)))
  expect(imports.map(([record]) => record?.plan.mapping.comment)).toEqual([[2], [3]])
  const questions = page.getByRole('navigation', { name: 'Questions of these files' })
  await userEvent.keyboard('2')
  await expect.element(page.getByText(/the form asked for the same things twice/).first()).toBeVisible()
  await questions.getByRole('link', { name: 'What should we keep?' }).click()
  await expect.element(page.getByText(/the friendly voice on the telephone/).first()).toBeVisible()
  await expectSound(document.body)
})

test('one column alone, and all joined again, take the place of questions on their own', async () => {
  const { database } = await renderApp(pickedFile('one.csv', TWO_QUESTIONS))
  await button('Open a file…').click()
  await page.getByText('Each question on its own').click()
  await expect.element(button('Import 2 questions')).toBeEnabled()
  await page.getByText('Only “What should we keep?”').click()
  await expect.element(button('Import 40 responses')).toBeEnabled()
  await page.getByText('All of them, joined into one comment').click()
  await button('Import 40 responses').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.plan.mapping.comment).toEqual([2, 3])
  expect(project?.family).toBeUndefined()
})
