import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { comparedColumns } from '#core/statistics/comparison/compared-values.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { defaultGrouping } from '#core/statistics/comparison/default-grouping.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { CompareScreen } from '#renderer/features/compare/index.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { SCALE, summary } from '../../../helpers/screen-figures.ts'

const quiet = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

/** January is better than February, where the hard topic is more frequent and parcels are late. */
const responses = Array.from({ length: 400 }, (_, i): PlainResponse => {
  const isLater = i >= 200
  const isHard = i % 10 < (isLater ? 6 : 3)
  const isLow = i % 7 < (isHard ? 4 : 1) || (isLater && i % 9 === 0)
  return {
    score: isLow ? 2 : 6,
    topic: isHard ? 'Returns' : 'Orders',
    channel: i % 3 === 0 ? 'chat' : 'mail',
    agent: i % 2 === 0 ? 'Ada Stone' : 'Bo Reed',
    date: `2025-0${isLater ? 2 : 1}-${String((i % 28) + 1).padStart(2, '0')}`,
  }
})
const isLow = responses.map(({ score }) => score <= 3)
const run: ThemeRun = {
  themes: ['late parcels', 'wrong bills'].map((label, index) => ({
    id: `t${index + 1}`,
    label,
    keywords: [],
    markedStems: [],
  })),
  mainTheme: Int16Array.from(isLow, (low, i) => (low ? (i % 5 === 0 ? 1 : 0) : -1)),
  secondTheme: new Int16Array(responses.length).fill(-1),
  status: Uint8Array.from(isLow, low => (low ? 3 : 0)),
  learnedFrom: 0,
}

async function answer(
  all: readonly PlainResponse[],
  { choice, groupBy, measure }: EngineJobs['compare']['input'],
): Promise<EngineJobs['compare']['output']> {
  const dataset = makeDataset(all)
  const comparison = await compareSides(
    {
      dataset,
      mask: null,
      scale: SCALE,
      run: all === responses ? run : null,
      choice,
      groupBy: groupBy ?? defaultGrouping(dataset, null, choice),
      measures: [measure],
    },
    quiet,
  )
  return { comparison, columns: comparedColumns(dataset, 100) }
}

function show(all: readonly PlainResponse[] = responses) {
  return renderScreen(<CompareScreen />, {
    summary: summary({ period: { from: '2025-01-01', to: '2025-02-28' } }),
    answers: { compare: input => answer(all, input) },
  })
}

describe('two periods side by side', () => {
  test('begin with the earlier and the later half: sentence, parts, groups', async () => {
    const screen = await show()
    await expect
      .element(
        screen.getByText(
          /^29 Jan 2025 – 28 Feb 2025: \d+% of 200 scores are low\. 1 Jan 2025 – 28 Jan 2025: \d+% of 200\./,
        ),
      )
      .toBeVisible()
    await expect.element(screen.getByText(/comes from another mix of topics/)).toBeVisible()
    await expect.element(screen.getByRole('img', { name: /^Parts that sum to the change\./ })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /“late parcels”/ })).toBeVisible()
    await expect.element(screen.getByRole('heading', { name: /^By topic/ })).toBeVisible()
    const groups = screen.getByRole('table', { name: 'Figures of the groups' })
    await expect.element(groups.getByRole('row', { name: /Returns/ })).toBeVisible()
    await expectSound(screen.container)
  })

  test('another measure, another grouping, and what is said of people', async () => {
    const screen = await show()
    await screen.getByRole('radio', { name: 'Mean score' }).click()
    await expect
      .element(screen.getByText(/^29 Jan 2025 – 28 Feb 2025: mean score [\d.]+ \(n = 200\)/))
      .toBeVisible()
    await screen.getByRole('button', { name: /Group by/ }).click()
    await screen.getByRole('option', { name: 'Agent', exact: true }).click()
    await expect.element(screen.getByText(/In the order of their names, not of their figures/)).toBeVisible()
    const names = screen
      .getByRole('table', { name: 'Figures of the groups' })
      .element()
      .querySelectorAll('tbody th')
    expect([...names].map(name => name.textContent)).toEqual(['Ada Stone', 'Bo Reed'])
  })

  test('by keyboard: a value against all others; agents are no sides', async () => {
    const screen = await show()
    const what = screen.getByRole('button', { name: /^Earlier and later half/ })
    await expect.element(what).toBeVisible()
    what.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('option', { name: 'Topic: two values' })).toBeVisible()
    expect(screen.getByRole('option', { name: /^Agent/ }).query()).toBeNull()
    await userEvent.keyboard('Chan{Enter}')
    await expect
      .element(screen.getByText(/^Channel “chat”: \d+% of \d+ scores are low\. All others with a channel/))
      .toBeVisible()
    await expectSound(screen.container)
  })

  test('periods with a day in common are refused in words, and the last figures stay', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: /^Earlier and later half/ }).click()
    await screen.getByRole('option', { name: 'Dates of your own' }).click()
    await screen.getByLabelText('Before, to').fill('2025-02-10')
    await expect.element(screen.getByText(/The two periods have days in common/)).toBeVisible()
    await screen.getByLabelText('After, from').fill('2025-02-11')
    await expect.element(screen.getByText(/^11 Feb 2025 – 28 Feb 2025: /)).toBeVisible()
    await expectSound(screen.container)
  })
})

test('a selection that may not be shown says so, without figures, and leads back', async () => {
  const screen = await renderScreen(<CompareScreen />, {
    summary: summary(),
    selection: { filters: [{ field: 'topic', values: ['Returns'] }] },
    answers: {
      compare: input => {
        if (input.selection.filters.length > 0) throw new AppError('selection/few-left-out', { below: 5 })
        return answer(responses, input)
      },
    },
  })
  await expect
    .element(screen.getByRole('heading', { name: 'The filters leave out fewer than 5 responses' }))
    .toBeVisible()
  expect(screen.getByText('Try again').query()).toBeNull()
  await expectSound(screen.container)
  await screen.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.element(screen.getByRole('table', { name: 'Figures of the groups' })).toBeVisible()
})

test('without dates it says why, and offers groups', async () => {
  const screen = await show(responses.map(each => ({ ...each, date: undefined })))
  await expect.element(screen.getByText(/No two halves can be made/)).toBeVisible()
  await expectSound(screen.container)
})
