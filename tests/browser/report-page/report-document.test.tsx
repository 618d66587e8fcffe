import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { ReportDocument } from '#report-page/ReportDocument.tsx'
import { compareOpenHours } from '#core/statistics/open-hours.ts'
import { formatPerHour } from '#words/open-hours-sentences.ts'
import { createWords } from '#words/create-words.ts'
import { sampleReport, type SampleKind } from '../../helpers/sample-report.ts'

const KINDS: readonly SampleKind[] = [
  'rich',
  'empty',
  'no-dates',
  'no-themes',
  'many-agents',
  'chinese',
  'hostile',
  'one-response',
]
/** 210 mm less two margins of 22 mm, in CSS pixels. */
const TEXT_WIDTH_PX = 627

async function draw(kind: SampleKind): Promise<HTMLElement> {
  const screen = await render(
    <main style={{ width: 794 }}>
      <ReportDocument report={sampleReport(kind)} words={createWords('en')} />
    </main>,
  )
  return screen.container.querySelector<HTMLElement>('.report')!
}

describe.each(KINDS)('the report of kind "%s"', kind => {
  it('keeps inside the width of an A4 page', async () => {
    const report = await draw(kind)
    const edge = report.getBoundingClientRect().right
    const outside = [...report.querySelectorAll('*')].filter(
      element =>
        element.getBoundingClientRect().right > edge + 0.5 || element.getBoundingClientRect().left < -0.5,
    )
    expect(outside.map(element => `${element.tagName}.${element.className}`)).toEqual([])
    expect(report.scrollWidth).toBeLessThanOrEqual(report.clientWidth)
  })

  it('shows no key and no hole where a sentence should stand', async () => {
    const report = await draw(kind)
    const text = report.textContent
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/)
    if (kind !== 'hostile') expect(text).not.toMatch(/\{\{|[a-z]+:[a-z]+\.[a-z]/)
    expect(text).not.toMatch(/(report|metrics|importing|common):|\.(definition|name|caption)\b/)
  })

  it('has nothing that axe objects to', async () => {
    const report = await draw(kind)
    const { violations } = await axe.run(report.parentElement!, {
      // The page's own title, language and heading belong to main.tsx; the end-to-end test looks at them.
      rules: { region: { enabled: false }, 'document-title': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })
})

describe('the report', () => {
  it('has headings in order, one of the first rank', async () => {
    const report = await draw('rich')
    const ranks = [...report.querySelectorAll('h1, h2, h3, h4')].map(heading => Number(heading.tagName[1]))
    expect(ranks.filter(rank => rank === 1)).toHaveLength(1)
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true)
  })

  it('names the rows and columns of every table', async () => {
    const report = await draw('rich')
    const tables = [...report.querySelectorAll('table')]
    // Six of themes, figures and the three usual fields; hour, channel, plan, and three grids.
    expect(tables).toHaveLength(12)
    for (const table of tables) {
      expect(table.caption?.textContent).toBeTruthy()
      expect(
        [...table.querySelectorAll('thead th')].every(head => head.getAttribute('scope') === 'col'),
      ).toBe(true)
      expect(
        [...table.querySelectorAll('tbody tr')].every(row => row.querySelector('th[scope=row]') !== null),
      ).toBe(true)
    }
  })

  it('draws every chart as lines and words, within the page, and says what it shows', async () => {
    const report = await draw('rich')
    expect(report.querySelectorAll('canvas')).toHaveLength(0)
    const charts = [...report.querySelectorAll<HTMLElement>('.chart')]
    // Distribution, trend, two a theme, three breakdowns, the funnel of the agents.
    expect(charts).toHaveLength(2 + 8 * 2 + 3 + 1)
    for (const chart of charts) {
      const drawing = chart.querySelector('svg')!
      expect([drawing.clientWidth, drawing.clientHeight]).toEqual([chart.clientWidth, chart.clientHeight])
      expect(drawing.querySelectorAll('path').length).toBeGreaterThan(0)
      expect(drawing.querySelectorAll('text').length).toBeGreaterThan(1)
      expect(chart.clientWidth).toBeLessThanOrEqual(TEXT_WIDTH_PX)
      expect(drawing.parentElement!.getAttribute('aria-label')).toMatch(/^((Bar|Line) chart|Funnel plot) /)
    }
  })

  it('shows all seven weekdays, and every figure with its interval', async () => {
    const report = await draw('rich')
    const table = [...report.querySelectorAll('table')].find(
      each => each.caption?.textContent === 'Figures by weekday',
    )!
    const cells = [...table.tBodies[0]!.rows].map(row => [...row.cells].map(cell => cell.textContent))
    expect(cells.map(row => row[0])).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
    expect(cells[6]).toEqual(['Sunday', '162', '4.32', '4.05–4.59', '68', '42%', '35–50%'])
  })

  it('says how many responses an open hour of each weekday brings, where the hours are stated', async () => {
    const report = sampleReport('rich')
    const hours = [10, 10, 10, 10, 10, 5, 0] as const
    const openHours = compareOpenHours(report.summary, hours, report.selection)
    const screen = await render(
      <ReportDocument report={{ ...report, openHours }} words={createWords('en')} />,
    )
    const table = [...screen.container.querySelectorAll('table')].find(
      each => each.caption?.textContent === 'Figures by weekday',
    )!
    expect(table.tHead!.rows[0]!.cells[7]!.textContent).toBe('Per open hour')
    expect([...table.tBodies[0]!.rows].map(row => row.cells[7]!.textContent)).toEqual(
      openHours.days.map(({ perHour }) => formatPerHour(perHour)),
    )
  })

  it('cuts a table of 400 agents and says where the rest is', async () => {
    const report = await draw('many-agents')
    const table = [...report.querySelectorAll('table')].find(
      each => each.caption?.textContent === 'Figures by agent',
    )!
    expect(table.tBodies[0]!.rows).toHaveLength(300)
    expect(report.textContent).toContain(
      'The 100 rows with fewest responses are not shown here. All 400 are in',
    )
  })

  it('shows imported text and runs none of it', async () => {
    const title = document.title
    const report = await draw('hostile')
    expect(report.textContent).toContain('<img src=x onerror="document.title=1">')
    expect(report.querySelector('script, img, iframe, a')).toBeNull()
    expect(document.title).toBe(title)
  })

  it('marks the words of a theme in its quotes', async () => {
    const report = await draw('rich')
    const marks = [...report.querySelectorAll('.report-theme:first-of-type mark')].map(
      mark => mark.textContent,
    )
    expect(marks).toEqual(['waiting on hold', 'waiting on hold', 'waiting on hold'])
  })

  it('says on the first page that sample data are made up, and only then', async () => {
    expect((await draw('rich')).querySelector('header')!.textContent).toContain('Made-up sample data')
    expect((await draw('empty')).textContent).not.toContain('Made-up')
  })

  it('says where the numbers come from', async () => {
    const report = await draw('rich')
    const facts = [...report.querySelectorAll('.report-provenance dl > div')].map(fact => [
      fact.querySelector('dt')!.textContent,
      [...fact.querySelectorAll('dd')].map(value => value.textContent),
    ])
    expect(Object.fromEntries(facts)).toMatchObject({
      File: ['northwind-energy-made-up.csv'],
      'SHA-256': ['9f2c1ab47d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6de41'],
      'Size and form': ['1,741,589 bytes; utf-8; separated by commas'],
      'Rows read': ['7,908'],
      'Kept as responses': ['7,468'],
      Rejected: [
        '440',
        '301: The score is blank',
        '120: There is no answer, or the survey was not finished',
        '15: The score is not on the scale',
        '4: The same response is there already',
      ],
      Comment: ['What is the main reason for your score?', 'Anything else?'],
      'Low scores': ['at most 3 on a scale of 1 to 7'],
      'Time zone': ['Europe/Warsaw'],
      Privacy: ['names and personal data as in the file'],
    })
  })
})
