import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PickedFile } from '#renderer/platform/platform.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Answers of one month; `from` is the number of the first. */
const month = (n: number, rows: number, from = 0): string =>
  'Response ID,CES score (1-7),Comment,Date\n' +
  Array.from({ length: rows }, (_value, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `m${n}-${from + index},${1 + (index % 7)},the line was busy again,2025-0${n}-${day}\n`
  }).join('')

function pickedFiles(files: Readonly<Record<string, string>>): PickedFile {
  const [first = ''] = Object.keys(files)
  return {
    name: first,
    sizeBytes: 1,
    open: () => {
      const handles = Object.entries(files).map(
        ([name, text]) => ({ kind: 'file', file: new File([text], name) }) as const,
      )
      return Promise.resolve({ handle: { kind: 'several', handles }, transfer: [] })
    },
    discard: () => Promise.resolve(),
  }
}

const THREE = { 'jan.csv': month(1, 20), 'feb.csv': month(2, 15), 'mar.csv': month(3, 10) }

test('files that came together are one card, and go one by one or all at once', async () => {
  const { database } = await renderApp(pickedFiles(THREE))
  await button('Open a file…').click()
  await button('Import 45 responses').click()
  await expect.element(page.getByText(/45 responses were imported/)).toBeVisible()
  await userEvent.keyboard('6')
  const card = page.getByRole('region', { name: 'jan.csv and 2 more files' })
  await expect.element(card).toBeVisible()
  await button('feb.csv · 15 responses · 0 rejected rows').click()
  await expect.element(card.getByRole('button', { name: 'Copy the SHA-256' }).first()).toBeVisible()
  await expectSound(document.body)

  await button('Remove feb.csv').click()
  await expect.element(page.getByText(/Its 15 responses leave the project/)).toBeVisible()
  await button('Remove import').click()
  await expect.element(page.getByRole('region', { name: 'jan.csv and 1 more file' })).toBeVisible()
  expect((await listProjects(database)).map(({ responses }) => responses)).toEqual([30])

  await button('Remove jan.csv and 1 more').click()
  await expectSound(document.body)
  await button('Remove all of these files').click()
  await expect.element(page.getByRole('heading', { name: 'This project holds no responses' })).toBeVisible()
  expect(await database.imports.count()).toBe(0)
})

test('each of several files is looked up among those that are there', async () => {
  await renderApp(pickedFile('february.csv', month(2, 15)), pickedFiles(THREE))
  await button('Open a file…').click()
  await button('Import 15 responses').click()
  await expect.element(page.getByText(/15 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect
    .element(page.getByText('1 of these 3 files is in this project already: feb.csv.'))
    .toBeVisible()
  await expect.element(button('Import 30 responses')).toBeEnabled()
  await expectSound(document.body)
})

test('rows that were skipped for the sake of a removed import are told, and can be brought in', async () => {
  const june = month(6, 30)
  const july = june + month(6, 12, 30).split('\n').slice(1).join('\n')
  const { database } = await renderApp(
    pickedFile('june.csv', june),
    pickedFile('july.csv', july),
    pickedFile('july.csv', july),
  )
  await button('Open a file…').click()
  await button('Import 30 responses').click()
  await expect.element(page.getByText(/30 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await button('Import 12 responses').click()
  await expect.element(page.getByText(/12 responses were imported/)).toBeVisible()
  await userEvent.keyboard('6')
  await button('Remove june.csv').click()
  await expect
    .element(page.getByText(/Later imports skipped 30 rows as duplicates \(july\.csv\)/))
    .toBeVisible()
  await button('Remove import').click()
  await expect
    .element(page.getByText('30 rows that were skipped as duplicates may now be missing.'))
    .toBeVisible()
  await expectSound(document.body)
  await button('Import july.csv again…').click()
  await button('Replace with 42 responses').click()
  await expect.element(page.getByText(/42 responses were imported/)).toBeVisible()
  expect((await listProjects(database)).map(({ responses }) => responses)).toEqual([42])
})
