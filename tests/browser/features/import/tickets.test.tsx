import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const two = (n: number): string => String(n).padStart(2, '0')

/** 40 answers: 30 name a ticket that is there, 5 one that is not, 5 none. */
const SURVEY =
  'Response ID,Ticket number,CES score (1-7),Comment,Date\n' +
  Array.from({ length: 40 }, (_value, i) => {
    const ticket = i < 30 ? `T${i}` : i < 35 ? `X${i}` : ''
    return `r${i},${ticket},${1 + (i % 7)},the line was busy,2026-03-${two(1 + (i % 28))}\n`
  }).join('')

const TICKETS =
  'Ticket ID,Created at,Solved at,Assignee,Owner,Wait\n' +
  Array.from({ length: 50 }, (_value, i) => {
    const day = `2026-02-${two(1 + (i % 28))}`
    return `T${i},${day} 08:00,${day} ${two(9 + (i % 9))}:00,Agent ${i % 4},Lead ${i % 2},${i}\n`
  }).join('')

const OTHERS = TICKETS.replaceAll(/^T/gm, 'Z').replace('Zicket', 'Ticket')
/** Far more columns than are drawn at once. */
const NOTHING_ALIKE = ['Fruit,Colour', 'pear,green', 'fig,purple']
  .map((line, row) => [line, ...Array.from({ length: 500 }, (_, i) => `Row ${row} of ${i}`)].join(','))
  .join('\n')

test('the tickets are shown with what they would give before they are taken', async () => {
  const { database } = await renderApp(
    pickedFile('survey.csv', SURVEY),
    pickedFile('fruit.csv', NOTHING_ALIKE),
    pickedFile('others.csv', OTHERS),
    pickedFile('tickets.csv', TICKETS),
    pickedFile('next.csv', SURVEY.replaceAll(/^r/gm, 's').replaceAll('2026-03', '2026-04')),
  )
  await button('Open a file…').click()
  await button('Add ticket file…').click()
  await expect
    .element(page.getByText('No column looks like the id of a ticket: choose it here.'))
    .toBeVisible()
  await button('Choose the ticket id to import').click()
  await expect
    .element(page.getByRole('button', { name: /What “(Fruit|Colour)” is taken for/ }).first())
    .toHaveFocus()
  await expectSound(document.body)

  await button('Other ticket file…').click()
  await expect.element(page.getByText(/^No response finds its ticket: nothing would be taken/)).toBeVisible()
  await expect
    .element(page.getByText(/stand ids such as T0, T1; in “Ticket ID” of the tickets such as Z0, Z1/))
    .toBeVisible()

  await button('Other ticket file…').click()
  await expect.element(page.getByText('30 of 40 responses find their ticket.')).toBeVisible()
  await expect
    .element(
      page.getByText(/Without a ticket: 5 name none, 5 name one that is not there \(such as X30, X31,/),
    )
    .toBeVisible()
  await expect.element(page.getByText('30 of 50 tickets have a response, 20 have none.')).toBeVisible()
  await expect
    .element(page.getByText('The time to the full resolution is that from “Created at” until then.'))
    .toBeVisible()
  await expect.element(page.getByText('Fills 30 responses.').first()).toBeVisible()
  await expectSound(document.body)

  await button(/not taken$/).click()
  await button(/What “Owner” is taken for/).click()
  await page.getByRole('option', { name: 'Agent', exact: true }).click()
  await expect.element(button(/Not used What “Assignee” is taken for/)).toBeVisible()
  await button('As recognised').click()
  await expect.element(button(/Agent What “Assignee” is taken for/)).toBeVisible()
  await button(/What “Owner” is taken for/).click()
  await page.getByRole('option', { name: 'Agent', exact: true }).click()

  await button('Import 40 responses').click()
  await expect.element(page.getByText(/30 of 40 found their ticket/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.outcome.tickets).toMatchObject({ found: 30, withoutId: 5, notFound: 5, answered: 30 })
  expect(record?.outcome.tickets?.columns).toEqual(
    expect.arrayContaining([
      { field: 'agent', name: 'Owner', filled: 30, conflicts: 0 },
      { field: 'resolution', name: 'Solved at − Created at', filled: 30, conflicts: 0 },
    ]),
  )
  await importNextWaveAlone()
})

/** Into the open project, whose first import was joined. */
async function importNextWaveAlone(): Promise<void> {
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect
    .element(page.getByText('Earlier imports of this project were filled up from tickets (tickets.csv).'))
    .toBeVisible()
  await button('Import 40 responses').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  await userEvent.keyboard('6')
  await expect
    .element(page.getByText(/^Unlike other imports of this project, this one was not joined with tickets/))
    .toBeVisible()
  await expectSound(document.body)
}

test('tickets that were added go again, and the focus stays', async () => {
  await renderApp(pickedFile('survey.csv', SURVEY), pickedFile('tickets.csv', TICKETS))
  await button('Open a file…').click()
  await button('Add ticket file…').click()
  await expect.element(page.getByText('30 of 40 responses find their ticket.')).toBeVisible()
  button('Without tickets').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Add ticket file…')).toHaveFocus()
  await expect.element(page.getByText('30 of 40 responses find their ticket.')).not.toBeInTheDocument()
  await expect.element(button('Import 40 responses')).toBeEnabled()
})
