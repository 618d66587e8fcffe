import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listImports } from '#storage/imports.ts'
import { listProjects } from '#storage/projects.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** 40 answers: Ada alone 15 times, Ben alone 15 times, both ten times. */
const SHARED =
  'Response ID,CES score (1-7),Comment,Date,Agent\n' +
  Array.from({ length: 40 }, (_value, index) => {
    const agent = index < 15 ? 'Ada' : index < 30 ? 'Ben' : 'Ada; Ben'
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `r${index},${1 + (index % 7)},the line was busy,2025-03-${day},${agent}\n`
  }).join('')

test('several agents in a cell are asked about, credited as answered, and remembered for the next file', async () => {
  const next = SHARED.replaceAll('2025-', '2026-')
  const { database } = await renderApp(pickedFile('one.csv', SHARED), pickedFile('two.csv', next))
  await button('Open a file…').click()
  const question = page.getByRole('region', {
    name: 'Several agents stand in one cell: whose is the response?',
  })
  await expect
    .element(question.getByText('10 cells of “Agent” hold several, parted by “;”, such as “Ada; Ben”.'))
    .toBeVisible()
  await expectSound(document.body)
  await button('Answer 1 question to import').click()
  await expect.element(question.getByRole('radio', { name: /^The first one/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(question.getByText('Answered. You can still change it.')).toBeVisible()
  await expectSound(document.body)
  await button('Import 40 responses').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  const [project] = await listProjects(database)
  const [record] = await listImports(database, project!.id)
  expect(record?.plan.credit).toEqual({ agent: { way: 'each', separator: ';' } })

  await userEvent.keyboard('3')
  await page.getByRole('tab', { name: 'Agent' }).click()
  await expect.element(page.getByText(/counts with an equal part for each of them/)).toBeVisible()
  await page.getByRole('radio', { name: 'All figures' }).click()
  await expect.element(page.getByRole('row', { name: /^Ada (low base )?20 / })).toBeVisible()
  await expect.element(page.getByRole('row', { name: /^Ben (low base )?20 / })).toBeVisible()
  // Narrowed to Ada, every response that has her counts whole.
  await page.getByTitle('Narrow to Ada', { exact: true }).click()
  await expect.element(page.getByRole('row', { name: /^Ben (anecdotal )?5 / })).toBeVisible()
  await expect.element(page.getByRole('row', { name: /^Ada (low base )?20 / })).toBeVisible()

  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(page.getByText(/Columns, scale and dates are as last time/)).toBeVisible()
  await expect.element(button('Import 40 responses')).toBeEnabled()
})

test('the answer belongs to its column', async () => {
  const csv = SHARED.replace('Agent\n', 'Agent,Handled by\n').replaceAll(/(Ada; Ben|Ada|Ben)\n/g, '$1,$1\n')
  await renderApp(pickedFile('two-columns.csv', csv))
  await button('Open a file…').click()
  await page.getByText('Neither: the cell as it stands is one name').click()
  await expect.element(button('Import 40 responses')).toBeEnabled()
  await button(/Role of Handled by/).click()
  await page.getByRole('option', { name: 'Agent', exact: true }).click()
  await expect.element(button('Answer 1 question to import')).toBeVisible()
})
