import { expect, test } from 'vitest'
import { themeImpact } from '#core/statistics/impact/theme-impact.ts'
import type { ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'
import { ThemesScreen } from '#renderer/features/themes/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { SCALE, summary, theme } from '../../../helpers/screen-figures.ts'

const ALL = [200, 800]
const COMMENTS = { n: 400, low: 150 }
const themed = (id: string, label: string, mentioned: number[]): ThemeFigures =>
  theme({
    id,
    label,
    impact: themeImpact({ all: ALL, mentioned, comments: COMMENTS }, Float64Array.of(1, 7), SCALE),
  })

const overview = (themes: readonly ThemeFigures[]): ThemesOverview => ({
  themes,
  low: 200,
  withWords: 200,
  unassigned: { n: 0, share: 0 },
  withoutWords: { n: 0 },
  junk: { n: 0 },
})

const found = overview([
  themed('t1', 'opening hours', [20, 80]),
  themed('t2', 'waiting on hold', [90, 30]),
  themed('t3', 'wrong bills', [20, 5]),
])

test('“Fix first” ranks what surely raises the low share, and each row leads to its theme', async () => {
  const screen = await renderScreen(<ThemesScreen />, {
    summary: summary(),
    answers: { themes: () => found },
  })
  await screen.getByRole('radio', { name: 'Fix first' }).click()
  await expect
    .element(screen.getByText(/^Look at “waiting on hold” first: without the 120 responses that mention it/))
    .toBeVisible()
  await expect.element(screen.getByText(/not that solving the problem would gain as much/)).toBeVisible()
  const rows = [...screen.getByRole('table').element().querySelectorAll('tbody tr')]
  expect(rows.map(row => row.lastElementChild?.textContent)).toEqual([
    'Raises the low share',
    'Chance can explain it',
    'Too seldom to rank',
  ])
  await expect.element(screen.getByRole('img', { name: /^Themes by volume and impact/ })).toBeVisible()
  await expectSound(screen.container)
  await screen.getByRole('button', { name: 'opening hours' }).click()
  await expect.element(screen.getByRole('heading', { name: 'opening hours' })).toBeVisible()
})

test('where no theme can be ranked it says so', async () => {
  const seldom = overview([themed('t3', 'wrong bills', [20, 5])])
  const screen = await renderScreen(<ThemesScreen />, {
    summary: summary(),
    answers: { themes: () => seldom },
  })
  await screen.getByRole('radio', { name: 'Fix first' }).click()
  await expect.element(screen.getByText(/No theme is mentioned 30 times/)).toBeVisible()
  await expectSound(screen.container)
})
