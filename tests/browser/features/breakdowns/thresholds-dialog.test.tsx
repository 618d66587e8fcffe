import { expect, test } from 'vitest'
import { BreakdownsScreen } from '#renderer/features/breakdowns/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { summary } from '../../../helpers/screen-figures.ts'

test('thresholds must rise, are taken back by cancel, and hold once they are saved', async () => {
  const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
  const open = () => screen.getByRole('button', { name: 'Thresholds…' }).click()
  const field = (name: string) => screen.getByRole('textbox', { name })
  await screen.getByRole('tab', { name: 'Agent' }).click()
  await screen.getByRole('radio', { name: 'All figures' }).click()
  await expect.element(screen.getByText(/Pale: below 30 responses/)).toBeVisible()

  await open()
  await expectSound(document.body)
  await expect.element(screen.getByRole('button', { name: 'Usual values' })).toBeDisabled()
  await field('Low base below').fill('5')
  await field('Anecdotal below').click()
  await expect.element(screen.getByText(/must not be smaller than “anecdotal below”/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
  await screen.getByRole('button', { name: 'Usual values' }).click()
  await expect.element(field('Low base below')).toHaveValue('30')
  await screen.getByText('Hide groups that are too small').click()
  await expect.element(field('Hidden below')).toHaveValue('5')
  await screen.getByRole('button', { name: 'Cancel' }).click()

  await open()
  await expect.element(field('Hidden below')).not.toBeInTheDocument()
  await field('Low base below').fill('50')
  await field('Smallest difference').fill('2.5')
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect.element(screen.getByText(/Pale: below 50 responses/)).toBeVisible()
  await open()
  await expect.element(field('Smallest difference')).toHaveValue('2.5')
})
