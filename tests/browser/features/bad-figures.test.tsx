import { expect, test } from 'vitest'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { comparedColumns } from '#core/statistics/comparison/compared-values.ts'
import { defaultGrouping } from '#core/statistics/comparison/default-grouping.ts'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import { summarise, trendBy } from '#core/statistics/summarise.ts'
import { BreakdownsScreen } from '#renderer/features/breakdowns/index.ts'
import { CompareScreen } from '#renderer/features/compare/index.ts'
import { OverviewScreen } from '#renderer/features/overview/index.ts'
import { BAD_FIGURES } from '../../helpers/bad-figures.ts'
import { makeDataset } from '../../helpers/make-dataset.ts'
import { renderScreen, type ScreenSetting } from '../../helpers/render-screen.tsx'
import { SCALE, themesOverview } from '../../helpers/screen-figures.ts'

const QUIET = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

/** A project of these responses: the figures are made by the product. */
function settingOf(what: string): ScreenSetting {
  const dataset = makeDataset(BAD_FIGURES[what]!)
  const summary = summarise(dataset, null, SCALE, { rowLimit: 5000, today: '2026-01-01' })
  return {
    summary,
    answers: {
      themes: () => themesOverview({ themes: [], low: summary.overall.low.n, withWords: 0 }),
      trend: ({ unit }) => trendBy(dataset, null, SCALE, unit),
      'find-differences': () =>
        findAmongRequesters({ dataset, mask: null, scale: SCALE, requesters: null }, QUIET),
      compare: async ({ choice, groupBy, measure }) => ({
        comparison: await compareSides(
          {
            dataset,
            mask: null,
            scale: SCALE,
            run: null,
            choice,
            groupBy: groupBy ?? defaultGrouping(dataset, null, choice),
            measures: [measure],
          },
          QUIET,
        ),
        columns: comparedColumns(dataset, 100),
      }),
    },
  }
}

const TABS = ['Weekday', 'Topic', 'Agent'] as const

/** What the screens say of each: overview, breakdowns by weekday, topic and agent, comparison of both halves. */
const SAID: Readonly<Record<string, readonly [overview: RegExp, ...tabs: RegExp[]]>> = {
  'one response': [
    /Of 1 response, 1 is low \(100%, 21–100%\).*There are too few responses in view/,
    /fell on a Monday, so there is nothing to compare.*Tuesday0––0––/,
    /the same one, Billing, so there is nothing to compare/,
    /names Ada, so there is nothing to compare.*There is no funnel/,
    /No two halves can be made/,
  ],
  'one response with a score alone': [
    /The one response is not low.*No response has a usable date/,
    /No response in play has a usable date/,
    /No response in play has a topic/,
    /No response in play has an agent/,
    /No two halves can be made/,
  ],
  'one agent': [
    /36 are low \(45%, 35–56%\)/,
    /No weekday has 30 responses/,
    /No topic stands apart/,
    /names Ada, so there is nothing to compare.*There is no funnel/,
    /That is 0 points \(−21 to \+21\); chance can explain it/,
  ],
  'all the same score, low': [
    /80 are low \(100%, 95–100%\).*Mean of 1–7 1\.001\.00–1\.16/,
    /Mondaylow base121\.001\.00–1\.95/,
    /No topic has 30 responses/,
    /There is no funnel: no two agents do the same work, or no score differs/,
    /That is 0 points \(−9 to \+9\); chance can explain it/,
  ],
  'a group without a low score': [
    /“Billing” has fewer low scores than the other topics: 0% against 60%/,
    /No weekday has 30 responses/,
    /Billing1007\.006\.87–7\.0000%0–4%/,
    /No agent can be compared: none has 30 responses in work that colleagues did, too/,
    /Billing0% \(50\)0% \(50\)/,
  ],
  'a topic a response': [
    /Of 1,000 responses, 428 are low/,
    /No weekday stands apart/,
    /No topic has 30 responses/,
    /None of 4 agents can be told from the team/,
    /more groups with together/,
  ],
  'no dates': [
    /No response in view has a usable date, so weekdays and changes over time cannot be looked at/,
    /No response in play has a usable date/,
    /No topic stands apart/,
    /None of 3 agents can be told from the team/,
    /No two halves can be made/,
  ],
  'dates in the future': [
    /120 responses are dated after today/,
    /No weekday has 30 responses/,
    /No topic stands apart/,
    /None of 3 agents can be told from the team/,
    /5 Mar 2090 – 8 May 2090: 42% of 60 scores are low/,
  ],
  'months without a response': [
    /Data from 1 Jan 2025 – 28 Jun 2025.*Nothing that was looked at differs/,
    /No weekday has 30 responses/,
    /No topic stands apart/,
    /None of 3 agents can be told from the team/,
    /29 Jan 2025 – 28 Jun 2025: 45% of 60 scores are low/,
  ],
}

test.each(Object.entries(SAID))(
  '%s: no screen shows what is no number, and each says what there is',
  async (what, said) => {
    const setting = settingOf(what)
    const look = async (container: HTMLElement, sentence: RegExp | undefined): Promise<void> => {
      await expect.poll(() => container.textContent).toMatch(sentence!)
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/)
    }
    const overview = await renderScreen(<OverviewScreen />, setting)
    await look(overview.container, said[0])
    await overview.unmount()
    const breakdowns = await renderScreen(<BreakdownsScreen />, setting)
    for (const [place, tab] of TABS.entries()) {
      await breakdowns.getByRole('tab', { name: tab, exact: true }).click()
      await look(breakdowns.container, said[1 + place])
    }
    await breakdowns.unmount()
    const compare = await renderScreen(<CompareScreen />, setting)
    await look(compare.container, said[4])
  },
)
