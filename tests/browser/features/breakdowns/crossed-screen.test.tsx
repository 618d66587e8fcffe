import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import type { BrokenDown } from '#contracts/broken-down.ts'
import type { GroupField } from '#core/statistics/figures.ts'
import type { CrossSide } from '#core/statistics/grouped/cross-table.ts'
import { HOURS, WEEKDAYS } from '#core/survey/dataset.ts'
import { BreakdownsScreen } from '#renderer/features/breakdowns/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { breakdownRow, summary } from '../../../helpers/screen-figures.ts'

const FIELDS: readonly GroupField[] = [
  'weekday',
  'hour',
  'topic',
  'agent',
  'channel',
  'theme',
  'column:Region',
]

function side(field: GroupField, keys: readonly string[]): CrossSide {
  const values = keys.map(key => ({ key, figures: breakdownRow(key, 40, 8) }))
  return { field, values, omitted: { values: 0, responses: 0 } }
}

/** Later hours have more low scores; the first hour of Monday is hidden, that of Tuesday small, that of Sunday empty. */
function byHour(): BrokenDown {
  const cells = WEEKDAYS.map((weekday, y) =>
    HOURS.slice(8, 18).map((hour, x) => {
      if (x === 0 && y === 0) return null
      const n = x === 0 && y === 1 ? 12 : x === 0 && y === 6 ? 0 : 100
      return breakdownRow(hour, n, Math.round((n * x) / 20))
    }),
  )
  const crossed = {
    by: side('weekday', WEEKDAYS),
    across: side('hour', HOURS.slice(8, 18)),
    cells,
    withoutValue: 25,
    isShared: false,
  }
  return {
    by: 'weekday',
    across: 'hour',
    table: { kind: 'crossed', crossed },
    fields: FIELDS,
    dates: ['Closed at'],
  }
}

function byField(by: GroupField, across: GroupField | null): BrokenDown {
  const values = [breakdownRow('North', 140, 31), breakdownRow('South', 22, 9)]
  const rows = by === 'theme' ? values.map(row => ({ ...row, label: `about ${row.key}` })) : values
  const breakdown = { field: by, rows, withoutValue: 7, omitted: { values: 0, responses: 0 } }
  if (across === null) return { by, across, table: { kind: 'one', breakdown }, fields: FIELDS, dates: [] }
  const crossed = {
    by: side(by, ['North', 'South', 'West']),
    across: side(across, ['phone', 'mail']),
    cells: [
      [breakdownRow('phone', 90, 20), breakdownRow('mail', 50, 11)],
      [breakdownRow('phone', 9, 4), breakdownRow('mail', 13, 5)],
      [breakdownRow('phone', 40, 2), breakdownRow('mail', 60, 20)],
    ],
    withoutValue: 7,
    isShared: false,
  }
  return { by, across, table: { kind: 'crossed', crossed }, fields: FIELDS, dates: [] }
}

const answers = {
  'break-down': ({ by, across }: { by: GroupField; across: GroupField | null }) =>
    across === 'hour' ? byHour() : byField(by, across),
}

describe('weekday by hour', () => {
  test('names zone and date, shades by share, and tells hidden, small and empty apart', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary(), answers })
    await screen.getByRole('tab', { name: 'Weekday and hour' }).click()
    await expect
      .element(
        screen.getByText('Time of the response in Europe/Warsaw, from the column Closed at', {
          exact: false,
        }),
      )
      .toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Monday, 08:00–08:59: hidden, too few responses' }))
      .toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: /^Tuesday, 08:00–08:59: 0% of 12 low .*, low base$/ }))
      .toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Sunday, 08:00–08:59: no response' }))
      .toBeVisible()
    await expect.element(screen.getByText('40% and more')).toBeVisible()
    await expectSound(screen.container)
  })

  test('is one tab stop, gone through by arrow keys; a cell narrows to its weekday and its hour', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary(), answers })
    await screen.getByRole('tab', { name: 'Weekday and hour' }).click()
    const cell = screen.getByRole('button', { name: /^Monday, 09:00/ })
    await expect.element(cell).toBeVisible()
    const stops = screen.container.querySelectorAll('.share-grid [tabindex="0"]')
    expect(stops).toHaveLength(1)
    ;(stops[0] as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}')
    expect(screen.toggled.mock.calls).toEqual([
      ['weekday', 'tuesday', undefined],
      ['hour', '09', undefined],
    ])
    await expect
      .element(screen.getByRole('button', { name: /^Tuesday, 09:00/ }))
      .toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{Enter}')
    expect(screen.toggled).toHaveBeenCalledTimes(4)
  })
})

describe('any field', () => {
  test('opens with themes by their labels, and says that nothing is tested', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary(), answers })
    await screen.getByRole('tab', { name: 'Any field' }).click()
    await expect
      .element(
        screen.getByText('Low scores by theme: the figures as they are, without a test.', { exact: true }),
      )
      .toBeVisible()
    await screen.getByRole('button', { name: 'about North' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('theme', 'North', 'about North')
    await expectSound(screen.container)
  })

  test('another column crossed with the channel', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary(), answers })
    await screen.getByRole('tab', { name: 'Any field' }).click()
    await screen.getByRole('button', { name: /Break down by/ }).click()
    await screen.getByRole('option', { name: 'Region' }).click()
    await expect.element(screen.getByText('Low scores by Region', { exact: false })).toBeVisible()
    await screen.getByRole('button', { name: /Across/ }).click()
    await screen.getByRole('option', { name: 'Channel' }).click()
    const crossed = screen.getByText(
      'Low scores by Region and channel: the figures as they are, without a test.',
      {
        exact: true,
      },
    )
    await expect.element(crossed).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: /^South, phone: 44% of 9 low, anecdotal/ }))
      .toBeVisible()
    await expectSound(screen.container)
    const names = () =>
      [...screen.container.querySelectorAll('.share-grid tbody .share-grid-name')].map(
        each => each.textContent,
      )
    expect(names()).toEqual(['North', 'South', 'West'])
    await screen.getByRole('button', { name: /^mail/ }).click()
    await expect.poll(names).toEqual(['West', 'North', 'South'])
    await screen.getByRole('button', { name: 'Region', exact: true }).click()
    await expect.poll(names).toEqual(['North', 'South', 'West'])
    // What was chosen is there again when one comes back.
    await screen.getByRole('tab', { name: 'Weekday and hour' }).click()
    await expect.element(crossed).not.toBeInTheDocument()
    await screen.getByRole('tab', { name: 'Any field' }).click()
    await expect.element(crossed).toBeVisible()
    await screen.getByRole('button', { name: /^North, mail/ }).click()
    expect(screen.toggled.mock.calls).toEqual([
      ['column:Region', 'North', undefined],
      ['channel', 'mail', undefined],
    ])
  })

  test('a column whose import was deleted gives way', async () => {
    let fields = FIELDS
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: summary(),
      answers: {
        'break-down': (asked: { by: GroupField; across: GroupField | null }) => ({
          ...byField(asked.by, asked.across),
          fields,
        }),
      },
    })
    await screen.getByRole('tab', { name: 'Any field' }).click()
    await screen.getByRole('button', { name: /Break down by/ }).click()
    await screen.getByRole('option', { name: 'Region' }).click()
    await expect.element(screen.getByText('Low scores by Region', { exact: false })).toBeVisible()
    fields = FIELDS.filter(field => field !== 'column:Region')
    await screen.getByRole('tab', { name: 'Weekday and hour' }).click()
    await screen.getByRole('tab', { name: 'Any field' }).click()
    await expect.element(screen.getByText('Low scores by theme', { exact: false })).toBeVisible()
  })
})
