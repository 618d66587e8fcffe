import { expect, test } from 'vitest'
import { BreakdownsScreen } from '#renderer/features/breakdowns/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { summary } from '../../../helpers/screen-figures.ts'

test('opening hours are stated, compared with the weekdays, and taken back', async () => {
  const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click()
  const perHour = screen.getByRole('columnheader', { name: 'Per open hour' })
  await expect.element(perHour).not.toBeInTheDocument()

  await press('State opening hours…')
  await expect.element(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
  await screen.getByRole('textbox', { name: 'Monday' }).fill('8')
  await screen.getByRole('textbox', { name: 'Saturday' }).fill('2.5')
  await expect.element(screen.getByText('State hours for two days or more.')).toBeVisible()
  await screen.getByRole('textbox', { name: 'Monday' }).click()
  await expectSound(document.body)
  await press('Save')

  // 200 responses on 26 Mondays of eight hours, 205 on 26 Saturdays of two and a half, 1 January to 30 June 2025.
  await expect
    .element(
      screen.getByText(
        /by more than chance explains \(p < \.001\): from 0\.962 on Monday to 3\.15 on Saturday/,
      ),
    )
    .toBeVisible()
  await expect
    .element(screen.getByText(/Stated as closed and left out, though 1,016 responses/))
    .toBeVisible()
  await expect.element(perHour).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /^Saturday/ })).toHaveTextContent('3.15')
  await screen.getByRole('tab', { name: 'Topic' }).click()
  await expect.element(perHour).not.toBeInTheDocument()

  await screen.getByRole('tab', { name: 'Weekday', exact: true }).click()
  await press('Opening hours…')
  await expect.element(screen.getByRole('textbox', { name: 'Saturday' })).toHaveValue('2.5')
  await press('Not stated')
  await expect.element(perHour).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'State opening hours…' })).toBeVisible()
})
