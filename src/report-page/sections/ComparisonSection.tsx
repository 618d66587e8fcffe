import { readThresholds } from '#core/statistics/base-size.ts'
import type { Comparison, MeasureDecomposition } from '#core/statistics/comparison/comparison.ts'
import { waterfallHeight, WaterfallChart } from '#drawing/WaterfallChart.tsx'
import {
  comparisonRemarks,
  comparisonSentence,
  decompositionSentence,
  formatChange,
  formatFigure,
  sideName,
} from '#words/comparison-sentences.ts'
import { comparisonSteps, type ComparisonStep } from '#words/comparison-steps.ts'
import type { Words } from '#words/create-words.ts'
import { nameFieldsInText } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { fullWidth } from '../print-sizes.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'

/** Groups of the table; the result file has more. */
const GROUPS_SHOWN = 20
const VALUE_COLUMN_PX = 56

/** Two periods or groups side by side; nothing where none were asked for. */
export function ComparisonSection({ report, words }: SectionProps) {
  const { comparison } = report
  if (comparison === undefined) return null
  const [decomposition] = comparison.decompositions
  const remarks = comparisonRemarks(words, comparison, readThresholds(report.thresholds))
  return (
    <section className="report-section">
      <SectionHeading
        title={words.t('report:comparison.heading')}
        sentence={comparisonSentence(words, comparison, 'low-share')}
      />
      <OtherMeasures comparison={comparison} words={words} />
      {decomposition === undefined ? null : (
        <ChangeApart comparison={comparison} decomposition={decomposition} report={report} words={words} />
      )}
      {remarks.length > 0 ? <p className="report-note">{remarks.join(' ')}</p> : null}
    </section>
  )
}

interface ComparisonProps {
  readonly comparison: Comparison
  readonly words: Words
}

/** Mean and NPS, where the scale has them. */
function OtherMeasures({ comparison, words }: ComparisonProps) {
  return comparison.differences
    .filter(({ measure }) => measure !== 'low-share')
    .map(({ measure }) => <p key={measure}>{comparisonSentence(words, comparison, measure)}</p>)
}

interface ChangeApartProps extends SectionProps {
  readonly comparison: Comparison
  readonly decomposition: MeasureDecomposition
}

function ChangeApart({ comparison, decomposition, report, words }: ChangeApartProps) {
  const steps = comparisonSteps(words, comparison, decomposition, report.scale)
  return (
    <>
      <h3>{words.t('report:comparison.parts')}</h3>
      <p>{decompositionSentence(words, comparison, decomposition)}</p>
      <ChartFigure caption={words.t('report:comparison.caption')}>
        <WaterfallChart
          steps={steps.map(step => ({ ...step, tooltip: () => [] }))}
          valueColumnPx={VALUE_COLUMN_PX}
          ariaLabel={words.t('report:comparison.alt', {
            parts: steps.map(({ label, valueText }) => `${label}: ${valueText}`).join(', '),
          })}
          print={fullWidth(waterfallHeight(steps.length))}
        />
      </ChartFigure>
      <StepsTable steps={steps} words={words} />
      {comparison.groupedBy.length === 0 ? null : (
        <GroupsTable comparison={comparison} decomposition={decomposition} words={words} />
      )}
    </>
  )
}

function StepsTable({ steps, words }: { readonly steps: readonly ComparisonStep[]; readonly words: Words }) {
  return (
    <table className="report-table">
      <caption>{words.t('report:comparison.partsTable')}</caption>
      <Head words={words} columns={['part', 'points', 'interval']} />
      <tbody>
        {steps.map(({ key, label, valueText, rangeText }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {shorten(label, LONGEST_NAME)}
            </th>
            <td className="number">{valueText}</td>
            <td className="number range">{rangeText === '' ? '–' : rangeText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function GroupsTable({ comparison, decomposition, words }: Omit<ChangeApartProps, 'report'>) {
  const { choice, groupedBy, first, second } = comparison
  const { measure, groups, omitted } = decomposition
  const base = Math.min(first.n, second.n)
  const fields = nameFieldsInText(words, groupedBy)
  const sides =
    choice === null ? [] : (['first', 'second'] as const).map(side => sideName(words, choice, side))
  const hidden = Math.max(0, groups.length - GROUPS_SHOWN) + omitted.groups - (omitted.hidden ?? 0)
  return (
    <>
      <table className="report-table">
        <caption>{words.t('report:comparison.groups', { fields, sides: sides.join(' → ') })}</caption>
        <Head words={words} columns={['group', 'before', 'after', 'mix', 'rate']} />
        <tbody>
          {groups.slice(0, GROUPS_SHOWN).map(group => (
            <tr key={JSON.stringify(group.key)}>
              <th scope="row" dir="auto">
                {shorten(groupName(group.key, groupedBy, words), LONGEST_NAME)}
              </th>
              {([group.first, group.second] as const).map(({ figure, n }, index) => (
                <td key={index} className="number">
                  {formatFigure(measure, figure, n)} ({formatCount(n)})
                </td>
              ))}
              <td className="number">{formatChange(measure, group.mix.value, base)}</td>
              <td className="number">{formatChange(measure, group.rate.value, base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <p className="report-note">
          {words.t('report:comparison.more', { count: hidden, n: formatCount(hidden) })}
        </p>
      ) : null}
    </>
  )
}

function groupName(
  key: readonly (string | null)[],
  groupedBy: Comparison['groupedBy'],
  words: Words,
): string {
  return key
    .map((value, index) => {
      if (value === null) return words.t('common:noValue')
      return groupedBy[index] === 'weekday' ? words.t(`common:weekday.${value}`) : value
    })
    .join(' × ')
}

function Head({ words, columns }: { readonly words: Words; readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" className={index === 0 ? undefined : 'number'}>
            {words.t(`report:comparison.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
