import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { defaultScale } from '#core/survey/scales.ts'
import { OverviewScreen } from '#renderer/features/overview/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { summary, themesOverview, trendPoint } from '../../../helpers/screen-figures.ts'

const answers = { themes: () => themesOverview() }
const trend = {
  unit: 'month' as const,
  points: ['2025-01', '2025-02', '2025-03'].map((month, index) => trendPoint(month, 300 + index, 60 + index)),
  outside: 0,
}

describe('the overview', () => {
  test('says the answer first, then the figures with their bases', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    await expect.element(screen.getByText('94%')).toBeVisible()
    await expect.element(screen.getByText('66.2–70.5%').first()).toBeVisible()
    await expect.element(screen.getByText('n 448 · 22.4–26.3%')).toBeVisible()
    await expect
      .element(screen.getByText(/Data from 1 Jan 2025 – 30 Jun 2025\. 25 responses have no usable date/))
      .toBeVisible()
    await expectSound(screen.container)
  })

  test('shows the same answers by every definition', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    const table = screen.getByRole('table')
    await expect.element(table.getByText('Share of scores 5 to 7, in %')).toBeVisible()
    await expect.element(table.getByText('+40 to +48')).toBeVisible()
  })

  test('switches the course over time between low share and mean', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    await expect.element(screen.getByRole('img', { name: /^Share of low scores over time/ })).toBeVisible()
    await screen.getByRole('radio', { name: 'Mean' }).click()
    await expect.element(screen.getByRole('img', { name: /^Mean score over time/ })).toBeVisible()
  })

  test('offers no figure of scores where the comments came without any', async () => {
    const setting = { summary: summary({ trend }), answers, project: { scale: defaultScale('none') } }
    const screen = await renderScreen(<OverviewScreen />, setting)
    await expect.element(screen.getByRole('img', { name: /^Share of low scores over time/ })).toBeVisible()
    expect(screen.container.querySelector('[role=radio], input[type=radio]')).toBeNull()
    await expectSound(screen.container)
  })

  test('says why there is no course over time', async () => {
    const without = summary({ period: null, withoutDate: 1846 })
    const screen = await renderScreen(<OverviewScreen />, { summary: without, answers })
    await expect.element(screen.getByText(/nothing to show over time/)).toBeVisible()
    await expectSound(screen.container)
  })

  test('leads back when no response passes the filters', async () => {
    const setting = {
      summary: summary({ selected: 0 }),
      selection: { filters: [{ field: 'topic', values: ['x'] }] },
    } as const
    const screen = await renderScreen(<OverviewScreen />, setting)
    await screen.getByRole('button', { name: 'Clear all filters' }).click()
    await expectSound(screen.container)
  })

  test('does not hold the figures back for the themes', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }) })
    await expect.element(screen.getByText('finding themes …')).toBeVisible()
    await expect.element(screen.getByText('1,846', { exact: true }).first()).toBeVisible()
  })

  test('shows that it works while nothing is counted', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: null })
    await expect.element(screen.getByRole('progressbar')).toBeVisible()
    await expectSound(screen.container)
  })

  test('has what matters within the first screen', async () => {
    await page.viewport(1096, 750)
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    const chart = screen.getByRole('img', { name: /^Share of low scores over time/ })
    await expect.element(chart).toBeVisible()
    expect(chart.element().getBoundingClientRect().bottom).toBeLessThan(750)
  })
})
