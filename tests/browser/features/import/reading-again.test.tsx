import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pickedFile, renderApp } from '../../../helpers/render-app.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })

const SEMICOLONS = [
  'Rating;Comment;Date',
  ...Array.from(
    { length: 40 },
    (_, index) => `${1 + (index % 5)};slow, again and again;2026-03-${10 + (index % 9)}`,
  ),
].join('\n')

/** Choose in the list of the editor that is open. */
async function choose(list: RegExp, name: string): Promise<void> {
  await button(list).click()
  await page.getByRole('option', { name, exact: true }).click()
}

test('a wrong delimiter is said first, one click puts it right, and the focus stays on the screen', async () => {
  await renderApp(pickedFile('march.csv', SEMICOLONS))
  await button('Open a file…').click()
  await expect.element(button('Import 40 responses')).toBeEnabled()
  await button(/^utf-8 · /).click()
  await choose(/Delimiter$/, 'tab')
  await button('Read the file again').click()
  const facts = button(/^utf-8 · /)
  await expect.element(facts).toHaveFocus()
  const settings = page.getByRole('region', { name: 'Scale, dates and warnings' })
  const [first] = settings.getByRole('note').elements()
  expect(first?.textContent).toContain(
    'Split by “tab” the file does not fall into even columns (found: 1); split by “;” its rows have 3 cells each. Another delimiter at import settles it.',
  )
  expect(first?.textContent).not.toContain('--delimiter')
  await expectSound(document.body)
  await button('Read it by the other delimiter').click()
  await expect.element(button('Import 40 responses')).toBeEnabled()
  await expect.element(facts).toHaveFocus()
  await expect.element(button('Read it by the other delimiter')).not.toBeInTheDocument()
})

test('as last time says how the file is read, too', async () => {
  const garbled = SEMICOLONS.replaceAll('slow', 'cafÃ©')
  await renderApp(
    pickedFile('march.csv', garbled),
    pickedFile('april.csv', garbled.replaceAll('2026-03', '2026-04')),
  )
  await button('Open a file…').click()
  await button('Put the letters right').click()
  await expect.element(button(/put right/)).toHaveFocus()
  await button('Import 40 responses').click()
  await expect.element(page.getByText(/40 responses were imported/)).toBeVisible()
  await userEvent.keyboard('{Control>}o{/Control}')
  await button(/^Add to/).click()
  await expect.element(page.getByText(/Columns, scale and dates are as last time/)).toBeVisible()
  await expect.element(page.getByText('So is how the file is read: put right.')).toBeVisible()
  await expectSound(document.body)
})
