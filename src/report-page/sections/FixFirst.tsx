import { fixFirst } from '#core/statistics/impact/fix-first.ts'
import { BubbleChart } from '#drawing/BubbleChart.tsx'
import { bubbleAxes, impactBubbles, spokenBubbles } from '#words/impact-bubbles.ts'
import { impactHeadline, impactRows, type ImpactRow } from '#words/impact-rows.ts'
import type { Words } from '#words/create-words.ts'
import { fullWidth } from '../print-sizes.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { SectionProps } from './section-props.ts'

const CHART_HEIGHT_PX = 240

/** Themes by what they do to the low share: the sentence, the list, and volume against impact. */
export function FixFirst({ report, words }: SectionProps) {
  const found = fixFirst(report.themes.themes)
  const rows = impactRows(words, found)
  if (rows.length === 0) return null
  const bubbles = impactBubbles(words, found)
  return (
    <>
      <h3>{words.t('report:impact.heading')}</h3>
      <p>{impactHeadline(words, found)}</p>
      {bubbles.length === 0 ? null : (
        <ChartFigure caption={words.t('report:impact.caption')}>
          <BubbleChart
            bubbles={bubbles}
            {...bubbleAxes(words)}
            ariaLabel={spokenBubbles(words, found)}
            print={fullWidth(CHART_HEIGHT_PX)}
          />
        </ChartFigure>
      )}
      <ImpactTable rows={rows} words={words} />
      <p className="report-note">{words.t('impact:honest')}</p>
    </>
  )
}

function ImpactTable({ rows, words }: { readonly rows: readonly ImpactRow[]; readonly words: Words }) {
  const columns = (['mentions', 'low', 'mean', 'nps'] as const).filter(key =>
    rows.some(row => row[key] !== ''),
  )
  return (
    <table className="report-table">
      <caption>{words.t('impact:table')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('impact:column.rank')}</th>
          <th scope="col">{words.t('impact:column.theme')}</th>
          {columns.map(column => (
            <th key={column} scope="col" className="number">
              {words.t(`impact:column.${column}`)}
            </th>
          ))}
          <th scope="col">{words.t('impact:column.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} className={row.verdict === 'seldom' ? 'small' : undefined}>
            <td>{row.rank}</td>
            <th scope="row" dir="auto">
              {shorten(row.label, LONGEST_NAME)}
            </th>
            {columns.map(column => (
              <td key={column} className="number">
                {row[column]}
              </td>
            ))}
            <td>{words.t(`impact:verdict.${row.verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
