import { describe, expect, test } from 'vitest'
import type { Summary } from '#core/statistics/figures.ts'
import type { GroupTests } from '#core/statistics/group-tests/group-tests.ts'
import { BreakdownsScreen } from '#renderer/features/breakdowns/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { NO_FINDINGS, sampleFindings } from '../../../helpers/sample-findings.ts'
import { breakdownRow, summary } from '../../../helpers/screen-figures.ts'

function withAgents(count: number, omitted = { values: 0, responses: 0 }): Summary {
  const given = summary()
  const rows = Array.from({ length: count }, (_, index) =>
    breakdownRow(`Agent ${index + 1}`, 60 + count - index, 8),
  )
  return {
    ...given,
    breakdowns: { ...given.breakdowns, agent: { ...given.breakdowns.agent, rows, omitted } },
  }
}

describe('the breakdowns', () => {
  test('show all seven weekdays in the project’s zone, and those without a date', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
    await expect.element(screen.getByRole('row', { name: /Sunday/ })).toBeVisible()
    expect(screen.getByRole('table').element().querySelectorAll('tbody th')).toHaveLength(7)
    await expect
      .element(screen.getByText(/Europe\/Warsaw, all seven shown\. Without a usable date: 25\./))
      .toBeVisible()
    await expectSound(screen.container)
  })

  test('tell the response rate of each group where the files do', async () => {
    const topic = [
      { key: 'Delivery', rows: 400, answered: 240, rate: 0.6 },
      { key: 'Billing', rows: 300, answered: 120, rate: 0.4 },
    ]
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: summary(),
      answers: { 'response-rates': () => ({ weekday: null, topic, agent: null }) },
    })
    await expect.element(screen.getByRole('row', { name: /Sunday/ })).toBeVisible()
    await expect.element(screen.getByText('Answered', { exact: true })).not.toBeInTheDocument()
    await screen.getByRole('tab', { name: 'Topic' }).click()
    await expect.element(screen.getByRole('cell', { name: '60% of 400' })).toBeVisible()
    await expect.element(screen.getByText(/Who answered differs: Delivery 60%/)).toBeVisible()
    await expectSound(screen.container)
  })

  test('say whether the values differ as a whole, with the numbers one press away', async () => {
    const tests: GroupTests = {
      ...{
        field: 'topic',
        keys: ['Delivery', 'Billing'],
        n: 700,
        leftOut: 0,
        least: 30,
        isExploratory: false,
      },
      low: {
        ...{ method: 'chi-square', statistic: 12, degreesOfFreedom: [1], pValue: 0.0005, cramersV: 0.13 },
        ...{ hasFewDates: false, apart: [] },
      },
      scores: null,
    }
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: summary(),
      answers: { 'test-groups': ({ field }) => (field === 'topic' ? tests : null) },
    })
    await screen.getByRole('tab', { name: 'Topic' }).click()
    await expect
      .element(screen.getByText(/^The 2 topics differ in their low share: almost certainly not chance/))
      .toBeVisible()
    await expect.element(screen.getByText(/chi-square 12\.00, 1 degree of freedom/)).not.toBeVisible()
    await screen.getByRole('button', { name: 'The numbers behind it' }).click()
    await expect.element(screen.getByText(/chi-square 12\.00, 1 degree of freedom, p < \.001/)).toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await expect
      .element(screen.getByRole('button', { name: 'The numbers behind it' }))
      .not.toBeInTheDocument()
    expect(screen.jobs.asked.filter(job => job === 'test-groups')).toHaveLength(2)
  })

  test('that hide every group say so, and not that there are no data', async () => {
    const given = summary()
    const hidden = { keys: ['Delivery', 'Billing'], responses: 7 }
    const topic = { ...given.breakdowns.topic, rows: [], hidden }
    const thresholds = { hiddenBelow: 5, anecdotalBelow: 10, lowBaseBelow: 30, differencePoints: 3 }
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: { ...given, breakdowns: { ...given.breakdowns, topic } },
      project: { thresholds },
    })
    await screen.getByRole('tab', { name: 'Topic' }).click()
    await expect.element(screen.getByText('All groups are hidden for their size')).toBeVisible()
    await expect.element(screen.getByText(/Hidden: Delivery, Billing\. Fewer than 5 responses/)).toBeVisible()
    await expectSound(screen.container)
  })

  test('narrow everything from a row, and restore it', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
    await screen.getByRole('button', { name: 'Saturday' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('weekday', 'saturday', undefined)
    await expect.element(screen.getByRole('button', { name: 'Saturday', pressed: true })).toBeVisible()
  })

  test('narrow everything from a bar', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
    await screen.getByRole('tab', { name: 'Topic' }).click()
    const chart = screen.getByRole('img', { name: /^Share of low scores by topic/i })
    await expect.element(chart).toBeVisible()
    await chart.click({ position: { x: 120, y: 14 } })
    await expect.poll(() => screen.toggled.mock.calls.at(-1)).toEqual(['topic', 'Delivery', undefined])
  })

  test('sort by every figure', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
    const first = () => screen.getByRole('table').element().querySelector('tbody th')?.textContent
    await screen.getByRole('button', { name: 'Low share' }).click()
    expect(first()).toContain('Sunday')
    await screen.getByRole('button', { name: 'Low share' }).click()
    expect(first()).toContain('Monday')
    await expect
      .element(screen.getByRole('columnheader', { name: 'Low share' }))
      .toHaveAttribute('aria-sort', 'ascending')
  })

  test('say what a small base is worth', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: summary() })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await screen.getByRole('radio', { name: 'All figures' }).click()
    await expect.element(screen.getByText('low base', { exact: true })).toBeVisible()
    await expect.element(screen.getByText(/None of them is a ranking of people/)).toBeVisible()
    await expectSound(screen.container)
  })

  test('of 5,000 agents draw those in sight and find any of them', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: withAgents(5000) })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await screen.getByRole('radio', { name: 'All figures' }).click()
    await screen.getByRole('radio', { name: 'Raw shares' }).click()
    await expect
      .element(screen.getByText('The chart shows the 30 with most responses of 5,000', { exact: false }))
      .toBeVisible()
    const table = screen.getByRole('table').element()
    expect(table.getAttribute('aria-rowcount')).toBe('5001')
    const drawn = () => [...table.querySelectorAll('tbody th')].map(row => row.textContent)
    await expect.poll(() => drawn().slice(0, 3)).toEqual(['Agent 1', 'Agent 2', 'Agent 3'])
    expect(drawn().length).toBeLessThan(60)
    const scroller = table.parentElement!
    scroller.scrollTop = scroller.scrollHeight
    await expect.poll(() => drawn().at(-1)).toBe('Agent 5000')
    expect(drawn().length).toBeLessThan(60)
    await screen.getByRole('textbox', { name: 'Find an agent' }).fill('agent 4999')
    await expect.element(screen.getByRole('button', { name: 'Agent 4999' })).toBeVisible()
    await expect.element(screen.getByText('1 of 5,000')).toBeVisible()
    await expectSound(screen.container)
  })

  test('say what a row limit left out', async () => {
    const limited = withAgents(40, { values: 3000, responses: 4100 })
    const screen = await renderScreen(<BreakdownsScreen />, { summary: limited })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await screen.getByRole('radio', { name: 'All figures' }).click()
    await expect
      .element(screen.getByText(/3,000 more values with together 4,100 responses are not listed/))
      .toBeVisible()
  })

  test('compare agents with colleagues at the same work, and rank nobody', async () => {
    const findings = sampleFindings([
      ['Noor', 203, 0.2],
      ['Sofia', 214, 0.39],
      ['Temp', 12, 0.5],
      ['Adam', 240, 0.24],
    ])
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: withAgents(4),
      answers: { 'find-differences': () => findings },
    })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await expect
      .element(
        screen.getByText(
          'Sofia has more low scores than colleagues had at the same work: 39% of 214 responses against 25%.',
        ),
      )
      .toBeVisible()
    const rows = [...screen.getByRole('table').element().querySelectorAll('tbody tr')].map(
      row => row.textContent,
    )
    expect(rows).toEqual([
      'Sofia21439%25%+14 (+7 to +21)32%More low scores',
      'Adam24024%25%−1 (−6 to +5)25%Like the team',
      'Noor20320%25%−5 (−10 to +2)23%Like the team',
      'Temp1250%25%+25 (0 to +50)38%Too few responses',
    ])
    await expect
      .element(screen.getByRole('img', { name: 'Funnel plot of 4 agents around 25%: Sofia.' }))
      .toBeVisible()
    await expect
      .element(
        screen.getByText(
          /with 3 agents compared, that takes a chance of \.017 or less .* 1 agent is named\./,
        ),
      )
      .toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Sofia' }).click()
    expect(screen.toggled).toHaveBeenLastCalledWith('agent', 'Sofia', undefined)
  })

  test('say plainly where there is no funnel', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: withAgents(1),
      answers: { 'find-differences': () => NO_FINDINGS },
    })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await expect.element(screen.getByText(/There is no funnel: no two agents do the same work/)).toBeVisible()
    await expectSound(screen.container)
  })

  test('say while agents are compared that they are', async () => {
    const screen = await renderScreen(<BreakdownsScreen />, { summary: withAgents(4) })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await expect
      .element(screen.getByText('Agents are being compared with colleagues at the same work.'))
      .toBeVisible()
    await expectSound(screen.container)
  })

  test('say which column would be needed', async () => {
    const given = summary()
    const none = { ...given.breakdowns.topic, rows: [], withoutValue: 1846 }
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: { ...given, breakdowns: { ...given.breakdowns, topic: none } },
    })
    await screen.getByRole('tab', { name: 'Topic' }).click()
    await expect.element(screen.getByText('No response in play has a topic')).toBeVisible()
    await expectSound(screen.container)
  })

  test('say that names which look alike count apart, and lead to where they are made one', async () => {
    const none = { total: 0, sure: 0, proposals: [], unclear: [], merged: [], apart: [] }
    const screen = await renderScreen(<BreakdownsScreen />, {
      summary: summary(),
      answers: { 'look-at-names': () => ({ agent: { ...none, total: 2 }, topic: none }) },
    })
    await screen.getByRole('tab', { name: 'Agent' }).click()
    await expect.element(screen.getByText(/2 groups of names look alike and count apart\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Look at them' }).element().getAttribute('href')).toMatch(
      /imports$/,
    )
    await expectSound(screen.container)
    await screen.getByRole('tab', { name: 'Topic' }).click()
    await expect.element(screen.getByRole('link', { name: 'Look at them' })).not.toBeInTheDocument()
  })
})
