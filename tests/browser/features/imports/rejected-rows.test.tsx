import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PickedFile } from '#renderer/platform/platform.ts'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const list = page.getByRole('region', { name: 'Rejected rows in the order of the file' })

/** 40 answers from 1 to 7: one blank, one that says it is none, ten of 6 or 7. */
const WAVE =
  'Response ID,CES score (1-7),Comment,Date\n' +
  Array.from({ length: 40 }, (_value, index) => {
    const score = index === 7 ? '' : index === 9 ? 'n/a' : String((index % 7) + 1)
    const day = String((index % 28) + 1).padStart(2, '0')
    const comment = index % 2 === 0 ? 'Busy again' : '=1+1'
    return `r${index},${score},${comment},2025-03-${day}\n`
  }).join('')

/** Takes the file in as a scale of five points, so that 6 and 7 are rejected, and goes to the imports. */
async function importOnFivePoints(): Promise<void> {
  await button('Open a file…').click()
  await button(/Customer effort, 1–7/).click()
  await page.getByRole('option', { name: 'Customer effort, 1–5' }).click()
  await button('Import 28 responses').click()
  await expect.element(page.getByText(/28 responses were imported/)).toBeVisible()
  await userEvent.keyboard('6')
  await button('Rejected rows: 12').click()
}

test('rejected rows are narrowed by reason and by words, with the keyboard, and counted', async () => {
  await renderApp(pickedFile('wave.csv', WAVE))
  await importOnFivePoints()
  await expect.element(list.getByText('Line 7', { exact: true })).toBeVisible()
  await expectSound(document.body)

  const reason = button(/All reasons \(12\) Reason/)
  ;(reason.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('option', { name: 'No score (1)' })).toBeVisible()
  await expect.element(page.getByRole('option', { name: 'Says “no answer” (1)' })).toBeVisible()
  await userEvent.keyboard('{End}')
  await expect.element(page.getByRole('option', { name: 'Not on the scale (10)' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('10 of 12 rows are shown.')).toBeVisible()
  await expect.element(list.getByText('No score')).not.toBeInTheDocument()

  await userEvent.tab()
  await userEvent.keyboard('busy AGAIN')
  await expect.element(page.getByText('5 of 12 rows are shown.')).toBeVisible()
  expect(list.getByRole('listitem').elements()).toHaveLength(5)
  await expect.element(list.getByText('r6,7,Busy again', { exact: false })).toBeVisible()
  await expectSound(document.body)

  await userEvent.keyboard(' and nowhere')
  await expect.element(page.getByText('0 of 12 rows are shown.')).toBeVisible()
  await expect.element(list).not.toBeInTheDocument()
  await expectSound(document.body)
})

test('all rejected rows are saved, whatever is shown, and it is said where', async () => {
  const { platform, database } = await renderApp(pickedFile('wave.csv', WAVE))
  const show = vi.fn(() => Promise.resolve())
  const saveText = vi.fn((_text: string, name: string) => Promise.resolve({ name, show }))
  Object.assign(platform, { saveText })
  await importOnFivePoints()
  await page.getByRole('textbox', { name: 'Search in the rows' }).fill('nowhere')
  await button('Save all as CSV…').click()
  await expect.element(page.getByText('Saved as “wave.rejected.csv”.')).toBeVisible()
  await button('Show in folder').click()
  expect(show).toHaveBeenCalledOnce()
  const lines = saveText.mock.calls[0]![0].split('\r\n')
  expect(lines).toHaveLength(14)
  expect(lines.slice(0, 4)).toEqual([
    'file,row,line,reason,raw,explanation',
    'wave.csv,6,7,not-on-scale,"r5,6,=1+1,2025-03-06",The score is not on the scale',
    'wave.csv,7,8,not-on-scale,"r6,7,Busy again,2025-03-07",The score is not on the scale',
    'wave.csv,8,9,no-score,"r7,,=1+1,2025-03-08",The score is blank',
  ])
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.outcome.rejected.total).toBe(12)
})

test('with another mapping the rows come in: the import is replaced', async () => {
  const { database } = await renderApp(pickedFile('wave.csv', WAVE))
  await importOnFivePoints()
  await button('Change the mapping… of wave.csv').click()
  await button(/Customer effort, 1–5/).click()
  await page.getByRole('option', { name: 'Customer effort, 1–7' }).click()
  await button('Replace with 38 responses').click()
  await expect.element(page.getByText(/38 responses were imported/)).toBeVisible()
  const projects = await listProjects(database)
  expect(projects.map(({ responses }) => responses)).toEqual([38])
  const [record, ...others] = await listImports(database, projects[0]!.id)
  expect(others).toEqual([])
  expect(record?.outcome.rejected.byReason).toEqual({ 'no-score': 1, 'non-answer': 1 })
})

test('files that were imported together are read again together, from their one card', async () => {
  const file = (name: string, text: string) => ({ kind: 'file', file: new File([text], name) }) as const
  const several: PickedFile = {
    name: 'several',
    sizeBytes: 1,
    open: () => {
      const handles = [file('one.csv', WAVE), file('two.csv', WAVE.replaceAll('2025-', '2026-'))]
      return Promise.resolve({ handle: { kind: 'several', handles }, transfer: [] })
    },
    discard: () => Promise.resolve(),
  }
  await renderApp(several)
  await button('Open a file…').click()
  await button('Import 76 responses').click()
  await expect.element(page.getByText(/76 responses were imported/)).toBeVisible()
  await userEvent.keyboard('6')
  await expect.element(button('Remove two.csv')).toBeVisible()
  expect(button(/^Change the mapping/).elements()).toHaveLength(1)
  await button('Change the mapping… of one.csv and 1 more').click()
  await expect.element(page.getByText(/^This replaces the imports of 2 files of /)).toBeVisible()
  await expect.element(button('Replace with 76 responses')).toBeEnabled()
})
