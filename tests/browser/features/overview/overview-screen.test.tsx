import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { defaultScale } from '#core/survey/scales.ts'
import type { FindingPlace, ThemeFindings } from '#core/statistics/findings/finding.ts'
import { OverviewScreen } from '#renderer/features/overview/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { NO_FINDINGS, sampleFindings } from '../../../helpers/sample-findings.ts'
import { summary, themesOverview, trendPoint } from '../../../helpers/screen-figures.ts'

const UNITS = ['week', 'month', 'quarter'] as const
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

  test('makes the metric that is chosen the headline: the first and large figure', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    const figures = () => [...screen.container.querySelectorAll('.ui-figure')].map(each => each.textContent)
    expect(figures()[0]).toMatch(/^Easy \(CES\).*68\.4%/)
    await screen.getByRole('radio', { name: /^Net ease \(CES\)/ }).click()
    await expect.poll(() => figures()[0]).toMatch(/^Net ease \(CES\).*\+44\+40 to \+48/)
    expect(screen.container.querySelectorAll('.ui-figure--headline')).toHaveLength(1)
    await expect
      .element(screen.getByRole('radio', { name: 'Net ease (CES) headline of this project' }))
      .toBeChecked()
    await expectSound(screen.container)
  })

  test('widens the intervals once it is known that customers answered more than once', async () => {
    const sizes = { low: 300, mean: 300, metrics: { 'ces-positive-share': 300 } }
    const findings = { ...NO_FINDINGS, clusters: { requesters: 1210, sizes } }
    const weighted = summary({ trend })
    let tell: () => void = () => undefined
    const told = new Promise<void>(resolve => (tell = resolve))
    const screen = await renderScreen(<OverviewScreen />, {
      summary: { ...weighted, overall: { ...weighted.overall, isWeighted: true } },
      answers: { ...answers, 'find-differences': () => told.then(() => findings) },
    })
    await expect.element(screen.getByText(/responses of equal weight \(effective n\)/)).toBeVisible()
    expect(screen.container.querySelectorAll('.screen-head [data-method="weights"]')).toHaveLength(1)
    tell()
    await expect.element(screen.getByText(/1,846 responses came from 1,210 customers/)).toBeVisible()
    await expect.element(screen.getByText(/weighted by the column of weights/)).toBeVisible()
    await expect.element(screen.getByText('n 448 · 19.8–29.4%')).toBeVisible()
    await expectSound(screen.container)
  })

  test('has the scores as a table, too, of which a row narrows to its score', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    const shown = screen.getByRole('radiogroup', { name: 'How the scores are shown' })
    await shown.getByRole('radio', { name: 'Table' }).click()
    const table = screen.getByRole('table', { name: 'Responses per score' })
    const row = table.getByRole('row').nth(1)
    await expect.element(row).toHaveTextContent('1low603.6%')
    expect(table.getByRole('row').elements()).toHaveLength(8)
    await expectSound(screen.container)
    await row.getByRole('button', { name: '1' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('score', '1', undefined)
  })

  test('switches the course over time between low share and mean', async () => {
    const screen = await renderScreen(<OverviewScreen />, { summary: summary({ trend }), answers })
    await expect.element(screen.getByRole('img', { name: /^Share of low scores over time/ })).toBeVisible()
    await screen.getByRole('radio', { name: 'Mean', exact: true }).click()
    await expect.element(screen.getByRole('img', { name: /^Mean score over time/ })).toBeVisible()
  })

  test('counts by another unit when asked, keeps the old figures meanwhile, and has them as a table', async () => {
    const asked: unknown[] = []
    const weekly = {
      unit: 'week' as const,
      points: ['2025-01', '2025-02', '2025-03', '2025-04'].map(month => trendPoint(month, 70, 14)),
      outside: 0,
      units: UNITS,
      control: {
        low: {
          ...{ centre: 0.2, sigmaZ: 1, isWidened: false, chanceOfOutside: 0.01 },
          limits: Array.from({ length: 4 }, () => [0.06, 0.34] as const),
          places: ['inside', 'outside', 'inside', 'inside'] as const,
        },
        mean: null,
      },
    }
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend: { ...trend, units: UNITS } }),
      answers: {
        ...answers,
        'find-differences': () => NO_FINDINGS,
        trend: input => {
          asked.push(input)
          return weekly
        },
      },
    })
    await expect.element(screen.getByText(/Share of low scores in each month\./)).toBeVisible()
    expect(asked).toEqual([])
    await screen.getByRole('radio', { name: 'Week', exact: true }).click()
    await expect
      .element(
        screen.getByText(
          /1 period lies outside the limits \(diamond\)\. That is worth a look and no finding/,
        ),
      )
      .toBeVisible()
    expect(asked.at(-1)).toEqual({ projectId: 'p1', selection: { filters: [] }, unit: 'week' })
    await expectSound(screen.container)
    const shown = screen.getByRole('radiogroup', { name: 'How the course is shown' })
    await shown.getByRole('radio', { name: 'Table' }).click()
    const table = screen.getByRole('table', { name: 'Figures over time' })
    await expect
      .element(table.getByRole('row').nth(2))
      .toHaveTextContent('1 Feb 20257020% (10–40%)5.00 (4.50–5.50)6–34%outside the limits')
    await expectSound(screen.container)
  })

  test('draws the changes that were found, with the sentence of the finding', async () => {
    const found = sampleFindings([])
    const change = found.findings.find(({ code }) => code === 'trend-change')!
    const level = { from: '2025-01-01', to: '2025-01-31', n: 300, low: 60, share: 0.2 }
    const course = {
      unit: 'month' as const,
      levels: [level, { ...level, from: '2025-02-01', to: '2025-03-31', share: 0.28 }],
      changes: [change],
    }
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: { ...answers, 'find-differences': () => ({ ...found, findings: [], course }) },
    })
    await expect
      .element(
        screen.getByText(/^Since Mar 2026 more scores are low: .* Steps: the low share before and after/),
      )
      .toBeVisible()
    // Asked once for all cards; strict mode of React asks twice.
    expect(screen.jobs.asked.filter(job => job === 'find-differences').length).toBeLessThanOrEqual(2)
  })

  test('says that dates lie after today', async () => {
    const late = summary({ trend, afterToday: 12 })
    const screen = await renderScreen(<OverviewScreen />, { summary: late, answers })
    await expect.element(screen.getByText(/12 responses are dated after today \(/)).toBeVisible()
  })

  test('offers no figure of scores where the comments came without any', async () => {
    const setting = { summary: summary({ trend }), answers, project: { scale: defaultScale('none') } }
    const screen = await renderScreen(<OverviewScreen />, setting)
    await expect.element(screen.getByRole('img', { name: /^Share of low scores over time/ })).toBeVisible()
    expect(screen.container.querySelector('[aria-label="Measure over time"]')).toBeNull()
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

  test('says what differs, strongest first, with the numbers one press away', async () => {
    // A sentence is wider than the page of a test.
    await page.viewport(1280, 800)
    const findings = sampleFindings([['Sofia', 214, 0.39]])
    const place: FindingPlace = {
      ...{ field: 'theme', key: 't2', label: 'Delay', n: 214, share: 0.2, otherShare: 0.06 },
      elsewhere: { n: 214, share: 0.19, otherShare: 0.19 },
    }
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: {
        ...answers,
        'find-differences': () => findings,
        'agent-themes': ({ agents }) => agents.map(agent => ({ agent, place })),
      },
    })
    const first = screen.getByRole('button', {
      name: 'Sofia has more low scores than colleagues had at the same work: 39% against 25% (n = 214); almost certainly not chance.',
    })
    await expect.element(first).toBeVisible()
    await expect.element(screen.getByText(/a first look, for nothing was planned beforehand/)).toBeVisible()
    await first.click()
    await expect
      .element(
        screen.getByText(
          'Difference +14 points, 95% interval +7 to +21; p < .001. Most of it is about “Delay”: 20% of the responses are low and about it, against 6% of those of colleagues (n = 214); low for anything else are 19% against 19%. The chance is corrected for everything that was looked at with it.',
        ),
      )
      .toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Narrow to these responses' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('agent', 'Sofia', undefined)
  })

  test('what differs in the themes follows when they are known, and leads to the theme', async () => {
    await page.viewport(1280, 800)
    let tell: (findings: ThemeFindings) => void = () => undefined
    const known = new Promise<ThemeFindings>(resolve => (tell = resolve))
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: { ...answers, 'find-differences': () => NO_FINDINGS, 'find-in-themes': () => known },
    })
    await expect.element(screen.getByText(/The themes are still being worked out/)).toBeVisible()
    const [weekend] = sampleFindings([]).findings
    tell({
      findings: [
        {
          ...weekend!,
          ...{ code: 'crossing-theme-topic', key: 't2', label: 'Delay', notes: ['scan'] },
          at: { field: 'topic', key: 'Billing' },
        },
      ],
      isTooFew: false,
    })
    const sentence = screen.getByRole('button', { name: /^Under “Billing” more of the low-score comments/ })
    await sentence.click()
    await expect.element(screen.getByText(/One of many combinations that were looked at/)).toBeVisible()
    expect(screen.getByText(/still being worked out/).elements()).toEqual([])
    await screen.getByRole('button', { name: 'Narrow to these responses' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('topic', 'Billing', undefined)
    await screen.getByRole('button', { name: 'See the theme' }).click()
    expect(window.location.href).toMatch(/\/themes$/)
  })

  test('narrows to both days of the weekend', async () => {
    // A sentence is wider than the page of a test.
    await page.viewport(1280, 800)
    const findings = sampleFindings([])
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: { ...answers, 'find-differences': () => findings },
    })
    await screen.getByRole('button', { name: /^Weekends have more low scores/ }).click()
    await expect.element(screen.getByText(/There are too few dates of each kind/)).toBeVisible()
    await screen.getByRole('button', { name: 'Narrow to these responses' }).click()
    expect(screen.toggled.mock.calls).toEqual([
      ['weekday', 'saturday', undefined],
      ['weekday', 'sunday', undefined],
    ])
  })

  test.each([
    [NO_FINDINGS, /^Nothing that was looked at differs by more than chance/],
    [
      { ...NO_FINDINGS, unseen: ['no-agents', 'no-dates'] as const },
      /The files name no agents\. No response in view has a usable date/,
    ],
  ])('says so where nothing differs, and what could not be looked at', async (findings, sentence) => {
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: { ...answers, 'find-differences': () => findings },
    })
    await expect.element(screen.getByText(sentence)).toBeVisible()
    await expectSound(screen.container)
  })

  test('tells what the tickets took and who came again, within as many days as are chosen', async () => {
    const share = (n: number, of: number) => ({ n, of, share: n / of, interval: [0.2, 0.4] as const })
    const median = { n: 40, median: 90, interval: [60, 130] as const }
    const days: number[] = []
    const findings = () => {
      days.push(7 + days.length)
      return {
        ...NO_FINDINGS,
        support: {
          oneTouch: { all: share(30, 100), low: share(5, 40), other: share(25, 60), countsReopens: true },
          measures: [
            {
              role: 'resolution' as const,
              name: 'Hours',
              n: 31,
              low: median,
              other: median,
              buckets: [
                { from: 0, to: 60, low: share(10, 30) },
                { from: 60, to: 240, low: share(1, 1) },
              ],
            },
          ],
        },
        repeats: {
          days: days.at(-1)!,
          from: 'tickets' as const,
          all: share(30, 100),
          low: share(20, 40),
          other: share(10, 60),
          difference: { value: 1 / 3, interval: [0.1, 0.5] as const },
          unknown: 2,
          atEnd: 9,
        },
      }
    }
    const screen = await renderScreen(<OverviewScreen />, {
      summary: summary({ trend }),
      answers: { ...answers, 'find-differences': findings },
    })
    await expect.element(screen.getByText(/^Time to the full resolution: the median is 90 min/)).toBeVisible()
    await screen.getByRole('button', { name: 'Low share by the work that the ticket took' }).click()
    await expect
      .element(screen.getByRole('row', { name: 'Time to the full resolution', exact: true }))
      .toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^under 1 h 30/ })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^1 h to under 4 h anecdotal 1/ })).toBeVisible()
    await expect
      .element(screen.getByText(/by another ticket of the same customer within 7 days/))
      .toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Increase Window in days' }).click()
    await expect
      .element(screen.getByText(/by another ticket of the same customer within 8 days/))
      .toBeVisible()
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
