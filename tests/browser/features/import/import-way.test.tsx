import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, portFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'
import { slowPort } from '../../../helpers/slow-port.ts'

const HEAD = 'Response ID,CES score (1-7),Comment,Date,Agent,Topic\n'
/** 40 answers, two of them none: one blank, one that says so. */
const WAVE =
  HEAD +
  Array.from({ length: 40 }, (_value, index) => {
    const score = index === 7 ? '' : index === 9 ? 'n/a' : String((index % 7) + 1)
    const day = String((index % 28) + 1).padStart(2, '0')
    const words = index % 3 === 0 ? 'the line was busy again' : 'they solved it at once'
    return `r${index},${score},${words},2025-03-${day},Agent ${index % 4},${index % 2 === 0 ? 'Billing' : 'Setup'}\n`
  }).join('')

/** The same answers a year later. */
const NEXT_WAVE = WAVE.replaceAll('2025-', '2026-')

const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Names of the tables that hold anything. */
async function countEverything(database: LowdownDatabase): Promise<string[]> {
  const counts = await Promise.all(
    database.tables.map(async table => [table.name, await table.count()] as const),
  )
  return counts.filter(([, count]) => count > 0).map(([name]) => name)
}

async function openFile(): Promise<void> {
  await button('Open a file…').click()
}

describe('from a file to a project', () => {
  test('the whole way, and back', async () => {
    const { database } = await renderApp(pickedFile('northwind_wave_3.csv', WAVE))
    await expect.element(heading('Why are the low scores low?')).toBeVisible()
    await expectSound(document.body)

    await openFile()
    await expect.element(heading('northwind_wave_3.csv')).toBeVisible()
    await expect.element(button('Import 38 responses')).toBeEnabled()
    await expect.element(button(/^Score Role of CES score/)).toBeVisible()
    await expectSound(document.body)

    await button('Import 38 responses').click()
    await expect.element(page.getByText(/38 responses were imported\. 2 rows gave none/)).toBeVisible()
    expect(window.location.hash).toMatch(/^#\/projects\/.+\/overview$/)
    const [project] = await listProjects(database)
    expect(project).toMatchObject({ name: 'northwind wave 3', responses: 38, isSample: false })

    await userEvent.keyboard('6')
    await expect.element(heading('Imports')).toBeVisible()
    await button('Rejected rows: 2').click()
    await expect.element(page.getByText('Line 9', { exact: true })).toBeVisible()
    await expect.element(page.getByText('Says “no answer”', { exact: true })).toBeVisible()
    await expect.element(page.getByText('r9,n/a,the line was busy again', { exact: false })).toBeVisible()
    expect(document.title).toBe('Imports · northwind wave 3 · Lowdown')
    await expectSound(document.body)

    await button('Remove northwind_wave_3.csv').click()
    await button('Remove import').click()
    await expect.element(heading('This project holds no responses')).toBeVisible()
    expect(await database.imports.count()).toBe(0)
  })

  test('every guess can be changed, and the count follows', async () => {
    await renderApp(pickedFile('wave.csv', WAVE))
    await openFile()
    await expect.element(button('Import 38 responses')).toBeEnabled()
    await button(/^Score Role of CES score/).click()
    await page.getByRole('option', { name: 'Not used' }).click()
    await expect.element(page.getByText('Choose the column of the score to go on.')).toBeVisible()
    await button('Choose the score to import').click()
    await expect.element(button(/^Not used Role of CES score/)).toHaveFocus()
    await button(/^Not used Role of CES score/).click()
    await page.getByRole('option', { name: 'Score', exact: true }).click()
    await expect.element(button('Import 38 responses')).toBeEnabled()
    await button(/Customer effort, 1–7/).click()
    await page.getByRole('option', { name: 'Customer effort, 1–5' }).click()
    await expect.element(button(/^Import 2[0-9] responses$/)).toBeEnabled()
  })

  test('the low rule is changed in the filter bar and stays', async () => {
    const { database } = await renderApp(pickedFile('wave.csv', WAVE))
    await openFile()
    await button('Import 38 responses').click()
    await button('Low: 1–3 of 7').click()
    await page
      .getByRole('dialog', { name: 'Which scores are low' })
      .getByRole('button', { name: /Decrease/ })
      .click()
    await button('Count 1–2 of 7 as low').click()
    await expect.element(button('Low: 1–2 of 7')).toBeVisible()
    const [project] = await listProjects(database)
    expect(project?.scale?.low).toEqual({ op: '<=', value: 2 })
    await expectSound(document.body)
  })

  test('a second file is asked where to go', async () => {
    const { database } = await renderApp(pickedFile('wave.csv', WAVE), pickedFile('wave 2.csv', NEXT_WAVE))
    await openFile()
    await button('Import 38 responses').click()
    await expect.element(button('Low: 1–3 of 7')).toBeVisible()
    await userEvent.keyboard('{Control>}o{/Control}')
    await expectSound(document.body)
    await button('Add to “wave”').click()
    await button('Import 38 responses').click()
    await expect.element(page.getByText(/38 responses were imported/)).toBeVisible()
    expect((await listProjects(database)).map(project => project.responses)).toEqual([76])
  })
})

describe('a file for a project', () => {
  test('of another scale is told before it is imported, and can be put right', async () => {
    const services = await renderApp(pickedFile('wave.csv', WAVE), pickedFile('wave 2.csv', NEXT_WAVE))
    await openFile()
    await button('Import 38 responses').click()
    await expect.element(button('Low: 1–3 of 7')).toBeVisible()
    await userEvent.keyboard('{Control>}o{/Control}')
    await button('Add to “wave”').click()
    await button(/Customer effort, 1–7/).click()
    await page.getByRole('option', { name: 'Customer effort, 1–5' }).click()
    await expect.element(page.getByText(/scores of this project run from 1–7/)).toBeVisible()
    await button('Change the scale to import').click()
    await expect.element(button(/Customer effort, 1–5/)).toHaveFocus()
    await expectSound(document.body)
    await button(/Customer effort, 1–5/).click()
    await page.getByRole('option', { name: 'Customer effort, 1–7' }).click()
    await button('Import 38 responses').click()
    await expect.element(page.getByText(/38 responses were imported/)).toBeVisible()
    expect((await listProjects(services.database)).map(project => project.responses)).toEqual([76])
  })

  test('can be cancelled while it is imported, and leaves nothing', async () => {
    const long = new TextEncoder().encode(HEAD + WAVE.slice(HEAD.length).repeat(400))
    let [isWanted, begin, goOn] = [false, (): void => undefined, (): void => undefined]
    const begun = new Promise<void>(resolve => (begin = resolve))
    const cancelled = new Promise<void>(resolve => (goOn = resolve))
    // Half-way through, the file is given no further until the import was cancelled, however slow the machine is.
    const port = slowPort(long, 12, async (): Promise<'more'> => {
      if (isWanted) {
        begin()
        await cancelled
      }
      return 'more'
    })
    const { database } = await renderApp(portFile('long.csv', port, long.length))
    await openFile()
    await expect.element(button(/^Import [\d,]+ responses/)).toBeEnabled()
    isWanted = true
    await button(/^Import [\d,]+ responses/).click()
    await expect.element(heading('Importing “long.csv”')).toBeVisible()
    await begun
    await button('Cancel').click()
    goOn()
    await expect.element(button(/^Import [\d,]+ responses/)).toBeEnabled()
    // The way back is open at once; the project and what was written of it are deleted meanwhile.
    await expect.poll(() => listProjects(database)).toEqual([])
    await expect.poll(() => countEverything(database)).toEqual([])

    await button('Cancel').click()
    await expect.element(heading('Why are the low scores low?')).toBeVisible()
  })

  test('words of the file can be declared no answer', async () => {
    const rows = ['Good', 'Good', 'OK', 'Bad', 'Bad', 'Bad', 'Not applicable to me', 'Not applicable to me']
    await renderApp(pickedFile('words.csv', `Mood\n${rows.join('\n')}\n`))
    await openFile()
    await button(/^Kept for filters Role of Mood/).click()
    await page.getByRole('option', { name: 'Score', exact: true }).click()
    await button('Give each word a score').click()
    await expect.element(button('Import 8 responses')).toBeEnabled()
    page.getByRole('checkbox', { name: 'Not applicable to me is no answer' }).element().focus()
    await userEvent.keyboard(' ')
    await expect.element(button('Import 6 responses')).toBeEnabled()
    await expect.element(page.getByText('Kept as rejected: 2 that say “no answer”')).toBeVisible()
    await expectSound(document.body)
  })
})

describe('the sample', () => {
  test('is one press away, marked as made up, and can be deleted', async () => {
    const { database } = await renderApp(null)
    await button('Try with made-up sample data').click()
    await expect.element(page.getByText('made-up sample')).toBeVisible()
    await page.getByRole('link', { name: 'Projects' }).click()
    await expect.element(page.getByText(/does not promise to keep/)).toBeVisible()
    await expectSound(document.body)

    await button('More for Northwind Energy (made-up sample)').click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Try-out')
    await button('Rename').click()
    await expect.element(page.getByRole('link', { name: /Try-out/ })).toBeVisible()

    await button('More for Try-out').click()
    await page.getByRole('menuitem', { name: 'Delete…' }).click()
    await expect.element(page.getByText(/cannot be undone/)).toBeVisible()
    await button('Delete project').click()
    await expect.element(heading('Why are the low scores low?')).toBeVisible()
    expect(await database.chunkCodes.count()).toBe(0)
  })
})

describe('files that cannot be imported', () => {
  test.each([
    ['empty.csv', '', /is empty: it holds no bytes/],
    ['head.csv', HEAD, /has a header row and no data rows/],
    [
      'photo.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      /is not a text file/,
    ],
  ])('%s is refused in words, with a way on', async (name, content, sentence) => {
    const { database } = await renderApp(pickedFile(name, content))
    await openFile()
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence)
    await expectSound(document.body)
    await button('Back to the projects').click()
    await expect.element(heading('Why are the low scores low?')).toBeVisible()
    expect(await database.projects.count()).toBe(0)
  })

  test('a file without a score can be looked at, and says what is missing', async () => {
    await renderApp(pickedFile('notes.csv', 'Name,City\nAnn,Oslo\nBob,Rome\n'))
    await openFile()
    await expect.element(page.getByText('Which column is the score?')).toBeVisible()
    await expect.element(button('Choose the score to import')).toBeVisible()
    await expectSound(document.body)
  })

  test('hostile cells and headers are shown, never run', async () => {
    const hostile = '<img src=x onerror="document.title=\'taken\'">'
    await renderApp(
      pickedFile(
        'hostile.csv',
        `Score,__proto__,"${hostile.replaceAll('"', '""')}"\n1,=1+1,<b>x</b>\n7,@SUM(A1),y\n`,
      ),
    )
    await openFile()
    await expect.element(heading(hostile)).toBeVisible()
    await expect.element(heading('__proto__')).toBeVisible()
    expect(document.querySelector('img, b')).toBeNull()
    expect(document.title).toBe('Import · Lowdown')
  })

  test('ten thousand columns draw a few rows', async () => {
    const names = Array.from({ length: 10_000 }, (_value, index) => `column ${index}`)
    const row = names.map((_name, index) => (index === 5000 ? '3' : 'x'))
    await renderApp(pickedFile('wide.csv', [names.join(','), row.join(','), row.join(',')].join('\n')))
    await openFile()
    await expect.element(page.getByText(/10,000 columns/)).toBeVisible()
    expect(document.querySelectorAll('.import-column').length).toBeLessThan(60)
  })
})
