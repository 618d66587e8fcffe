import { describe, expect, it } from 'vitest'
import { findAgentThemes } from '#core/statistics/findings/find-agent-themes.ts'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { namedAgents, withAgentThemes } from '#core/statistics/findings/with-agent-themes.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { THEME_ASSIGNED, THEME_UNASSIGNED, type ThemeRun } from '#core/themes/theme.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const SCALE = defaultScale('csat5')

/** Responses of an agent on a topic: `n`, of which so many are low and about each theme (the last: about none). */
interface Work {
  readonly agent: string
  readonly topic: string
  readonly n: number
  readonly low: readonly [waiting: number, tone: number, none: number]
}

const theme = (id: string, parent: string | null) => ({
  ...{ id, parent, label: `the ${id}`, keywords: [], quotes: [] },
})

/** Waiting lies in a sub-theme of its own. */
function surveyOf(work: readonly Work[]): { responses: PlainResponse[]; run: ThemeRun } {
  const responses: PlainResponse[] = []
  const main: number[] = []
  for (const { agent, topic, n, low } of work) {
    const about = low.flatMap((count, index) => Array<number>(count).fill([2, 1, -1][index]!))
    for (let i = 0; i < n; i++) {
      responses.push({ agent, topic, score: i < about.length ? 1 : 5 })
      main.push(about[i] ?? -1)
    }
  }
  const run = {
    themes: [theme('waiting', null), theme('tone', null), theme('phone', 'waiting')],
    mainTheme: Int16Array.from(main),
    secondTheme: new Int16Array(main.length).fill(-1),
    status: Uint8Array.from(main, each => (each < 0 ? THEME_UNASSIGNED : THEME_ASSIGNED)),
    learnedFrom: main.length,
  } as unknown as ThemeRun
  return { responses, run }
}

function find(work: readonly Work[], agents: readonly string[], mask: Uint8Array | null = null) {
  const { responses, run } = surveyOf(work)
  const dataset = makeDataset(responses)
  return findAgentThemes({ dataset, run, mask, scale: SCALE, requesters: null, agents }, quietContext())
}

/** Of 200 responses of Ada 60 are low, 40 of them for waiting; of colleagues 10 % of bills and 20 % of returns. */
const WORK: readonly Work[] = [
  { agent: 'Ada', topic: 'Bills', n: 100, low: [20, 2, 3] },
  { agent: 'Ada', topic: 'Returns', n: 100, low: [20, 8, 7] },
  { agent: 'Bo', topic: 'Bills', n: 300, low: [9, 9, 12] },
  { agent: 'Bo', topic: 'Returns', n: 200, low: [10, 20, 10] },
  // Nobody else does this, and Cy was named, too: both say nothing of Ada.
  { agent: 'Ada', topic: 'Own', n: 50, low: [0, 50, 0] },
  { agent: 'Cy', topic: 'Bills', n: 400, low: [300, 0, 0] },
]

const BESIDE_BO = WORK.filter(({ agent }) => agent !== 'Cy')

describe('what the difference of a named agent is about', () => {
  it('is the theme that holds most of it, at the same work, sub-themes with theirs', async () => {
    const [ada, ...others] = await find(WORK, ['Ada', 'Cy'])
    // Expected of colleagues: 100 * 9/300 + 100 * 10/200 for waiting; 100 * 21/300 + 100 * 30/200 for the rest.
    expect(ada).toEqual({
      agent: 'Ada',
      place: {
        ...{ field: 'theme', key: 'waiting', label: 'the waiting', n: 200, share: 0.2 },
        otherShare: expect.closeTo(8 / 200, 12) as number,
        elsewhere: { n: 200, share: 0.1, otherShare: expect.closeTo(22 / 200, 12) as number },
      },
    })
    expect(others.map(({ agent, place }) => [agent, place.key])).toEqual([['Cy', 'waiting']])
  })

  it.each<[string, readonly Work[]]>([
    ['of many themes', BESIDE_BO.map(each => (each.agent === 'Ada' ? { ...each, low: [12, 11, 10] } : each))],
    [
      'of a few responses',
      BESIDE_BO.map(each => (each.agent === 'Ada' ? { ...each, n: 12, low: [6, 0, 0] } : each)),
    ],
    ['beside no colleague', BESIDE_BO.filter(({ agent }) => agent !== 'Bo')],
  ])('is nothing in particular: %s', async (_what, work) => {
    expect(await find(work, ['Ada'])).toEqual([])
  })

  it('is not looked for of others, and counts the responses in play', async () => {
    expect(await find(WORK, [])).toEqual([])
    expect(await find(WORK, ['Nobody'])).toEqual([])
    const { responses } = surveyOf(WORK)
    const mask = Uint8Array.from(responses, ({ topic }) => (topic === 'Returns' ? 1 : 0))
    const [ada] = await find(WORK, ['Ada'], mask)
    expect(ada!.place).toMatchObject({ n: 100, share: 0.2, otherShare: 0.05 })
  })

  it('counts the first answer of a requester on an agent', async () => {
    const { responses, run } = surveyOf(WORK)
    const dataset = makeDataset(responses)
    // Ada's responses on returns are by one requester: one is left, and waiting alone holds no difference any more.
    const codes = Int32Array.from(responses, ({ agent, topic }, index) =>
      agent === 'Ada' && topic === 'Returns' ? 0 : index + 1,
    )
    const requesters = { codes, count: responses.length + 1 }
    const input = { dataset, run, mask: null, scale: SCALE, requesters, agents: ['Ada'] }
    const [ada] = await findAgentThemes(input, quietContext())
    expect(ada!.place.n).toBe(101)
  })
})

it('stands with the other places of the agent', () => {
  const finding = (code: Finding['code'], key: string): Finding =>
    ({ code, key, difference: 0.1 }) as unknown as Finding
  const place = { field: 'topic', key: 'Bills' } as unknown as NonNullable<Finding['places']>[number]
  const about = { ...place, field: 'theme', key: 'waiting', share: 0.2, otherShare: 0.1 } as const
  const findings = [
    { ...finding('agent-low-share', 'Ada'), places: [place] },
    finding('agent-low-share', 'Bo'),
    finding('topic-low-share', 'Ada'),
  ]
  expect(namedAgents({ findings } as unknown as Parameters<typeof namedAgents>[0])).toEqual(['Ada', 'Bo'])
  const told = withAgentThemes({ findings }, [{ agent: 'Ada', place: about }])
  expect(told.findings.map(({ places }) => places)).toEqual([[place, about], undefined, undefined])
  expect(withAgentThemes({ findings }, [])).toEqual({ findings })
  const turned = [{ agent: 'Ada', place: { ...about, otherShare: 0.3 } }]
  expect(withAgentThemes({ findings }, turned)).toEqual({ findings })
})
