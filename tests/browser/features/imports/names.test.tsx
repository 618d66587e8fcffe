import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { changeProject, listProjects } from '#storage/projects.ts'
import { figuresRevision } from '#storage/records.ts'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Names that are few persons: how often each stands in the file. */
const AGENTS: Readonly<Record<string, number>> = {
  'Maria Lopez': 12,
  'Lopez, Maria': 5,
  'maria lopez': 3,
  'T. Brandt': 6,
  'Thea Brandt': 4,
  'Agent 1': 2,
  'Agent 2': 2,
}

function waveOf(agents: Readonly<Record<string, number>>, first = 0): string {
  const names = Object.entries(agents).flatMap(([name, n]) => Array.from({ length: n }, () => name))
  const rows = names.map((name, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    return `r${first + index},${1 + (index % 7)},the line was busy,2025-03-${day},"${name}"\n`
  })
  return `Response ID,CES score (1-7),Comment,Date,Agent\n${rows.join('')}`
}

/** The row of a name in the breakdown by agent, with the number of its responses. */
const agentRow = (name: string, n: number) =>
  page.getByRole('row', { name: new RegExp(`^${name} (low base |anecdotal )?${n} `) })

async function showAgents(): Promise<void> {
  await userEvent.keyboard('3')
  await page.getByRole('tab', { name: 'Agent' }).click()
  await page.getByRole('radio', { name: 'All figures' }).click()
}

async function importWave(): Promise<void> {
  await button('Open a file…').click()
  await button(/^Import \d+ responses$/).click()
  await expect.element(page.getByText(/responses were imported/)).toBeVisible()
}

test('names that look alike are merged by keyboard, everywhere at once, for later files too, and parted again', async () => {
  const next = waveOf({ 'Lopez, Maria': 7, 'Agent 1': 1 }, 1000)
  const services = await renderApp(pickedFile('one.csv', waveOf(AGENTS)), pickedFile('two.csv', next))
  const { database } = services
  await importWave()
  await userEvent.keyboard('6')
  const card = page.getByRole('region', { name: 'Agents: 2 groups of names look alike' })
  await expect.element(card).toBeVisible()
  await expect.element(card.getByText('“Maria Lopez” 12')).toBeVisible()
  await expect.element(card.getByText('“Lopez, Maria” 5')).toBeVisible()
  await expect.element(card.getByText('A letter for a name; only one name fits.')).toBeVisible()
  // Names that differ in a number are no question.
  await expect.element(card.getByText('“Agent 1” 2')).not.toBeInTheDocument()
  await expectSound(document.body)

  const before = (await listProjects(database))[0]!
  const merge = card.getByRole('button', { name: 'Merge “Maria Lopez”, “Lopez, Maria”, “maria lopez”' })
  ;(merge.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const one = page.getByRole('region', { name: 'Agents: 1 group of names looks alike' })
  await expect
    .element(one.getByText('Merged: “Maria Lopez” stands for “Lopez, Maria”, “maria lopez”.'))
    .toHaveFocus()
  const after = (await listProjects(database))[0]!
  expect(after.revision).toBe(before.revision)
  expect(figuresRevision(after)).not.toBe(figuresRevision(before))

  // Another name than those of the file.
  await one.getByRole('button', { name: /Name that stays/ }).click()
  await page.getByRole('option', { name: 'Another name…' }).click()
  await one.getByRole('textbox', { name: 'Shown as' }).fill('Thea Brandt by night')
  await one.getByRole('button', { name: /^Merge “T. Brandt”/ }).click()
  const settled = page.getByRole('region', { name: 'Agents: names' })
  await settled.getByRole('button', { name: 'Merged (2)' }).click()
  await expect
    .element(settled.getByText('“Thea Brandt by night”: also “T. Brandt” (6), “Thea Brandt” (4)'))
    .toBeVisible()
  await expectSound(document.body)
  await showAgents()
  await expect.element(agentRow('Maria Lopez', 20)).toBeVisible()
  await expect.element(agentRow('Thea Brandt by night', 10)).toBeVisible()
  await expect
    .element(page.getByRole('row', { name: /Lopez, Maria|maria lopez|T\. Brandt/ }))
    .not.toBeInTheDocument()

  // The same names in a later file need no second answer.
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await button(/^Import 8 responses$/).click()
  await expect.element(page.getByText(/8 responses were imported/)).toBeVisible()
  await showAgents()
  await expect.element(agentRow('Maria Lopez', 27)).toBeVisible()

  await userEvent.keyboard('6')
  await settled.getByRole('button', { name: 'Merged (2)' }).click()
  await settled.getByRole('button', { name: 'Undo the merge into Maria Lopez' }).click()
  await expect.element(page.getByText('“Lopez, Maria” 12')).toBeVisible()
  await showAgents()
  await expect.element(agentRow('Maria Lopez', 12)).toBeVisible()
  await expect.element(agentRow('Lopez, Maria', 12)).toBeVisible()
  await expect.element(agentRow('maria lopez', 3)).toBeVisible()
})

test('what is kept apart is not asked again until it is wanted, and a filter by a merged name goes', async () => {
  const { database } = await renderApp(pickedFile('one.csv', waveOf(AGENTS)))
  await importWave()
  await userEvent.keyboard('3')
  await page.getByRole('tab', { name: 'Agent' }).click()
  await page.getByRole('radio', { name: 'All figures' }).click()
  await page.getByTitle('Narrow to maria lopez', { exact: true }).click()
  await expect.element(page.getByText('Agent: maria lopez')).toBeVisible()
  await userEvent.keyboard('6')
  await button(/^Keep apart “T. Brandt”/).click()
  const card = page.getByRole('region', { name: 'Agents: 1 group of names looks alike' })
  await expect.element(card.getByText('Kept apart: “T. Brandt”, “Thea Brandt”.')).toHaveFocus()
  await expect.element(page.getByText('Agent: maria lopez')).toBeVisible()
  await card.getByRole('button', { name: /^Merge “Maria Lopez”/ }).click()
  await expect.element(page.getByText('Agent: maria lopez')).not.toBeInTheDocument()
  const settled = page.getByRole('region', { name: 'Agents: names' })
  await settled.getByRole('button', { name: 'Kept apart (1)' }).click()
  await settled.getByRole('button', { name: 'Ask again about “T. Brandt”, “Thea Brandt”' }).click()
  await expect.element(button(/^Merge “T. Brandt”/)).toBeVisible()

  // What another version has written is read without harm.
  const [project] = await listProjects(database)
  await database.projects.update(project!.id, { names: { merges: 'x', apart: [null] } as never })
  await changeProject(database, project!.id, { name: 'Other' })
  await expect
    .element(page.getByRole('region', { name: 'Agents: 2 groups of names look alike' }))
    .toBeVisible()
})

test('a saved mapping carries the merges of its project, and brings them into another', async () => {
  const csv = waveOf(AGENTS)
  const next = csv.replaceAll('2025-', '2026-').replaceAll(/^r/gm, 's')
  const files = [pickedFile('one.csv', csv), pickedFile('two.csv', next), pickedFile('three.csv', next)]
  const { platform, database } = await renderApp(...files)
  let saved = ''
  Object.assign(platform, {
    saveText: (text: string, name: string) => {
      saved = text
      return Promise.resolve({ name, show: null })
    },
  })
  await importWave()
  await userEvent.keyboard('6')
  await button(/^Merge “Maria Lopez”/).click()
  await expect.element(page.getByText(/^Merged: “Maria Lopez”/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await button('Save mapping…').click()
  await expect.poll(() => saved).toContain('"merges"')
  expect(JSON.parse(saved)).toMatchObject({
    merges: [{ field: 'agent', shown: 'Maria Lopez', from: ['Lopez, Maria', 'maria lopez'] }],
  })

  await button('Cancel').click()
  await button('Open a file…').click()
  await expect.element(button('Load mapping…')).toBeVisible()
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
  await userEvent.upload(input, new File([saved], 'one.mapping.json'))
  await expect.element(page.getByText(/It merges names \(1 group\); that can be undone/)).toBeVisible()
  await button(/^Import \d+ responses$/).click()
  await expect.element(page.getByText(/responses were imported/)).toBeVisible()
  const projects = await listProjects(database)
  expect(projects).toHaveLength(2)
  expect(projects.map(({ names }) => names?.merges)).toEqual([
    projects[0]!.names!.merges,
    projects[0]!.names!.merges,
  ])
})
