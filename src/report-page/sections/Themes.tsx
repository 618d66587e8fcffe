import type { ThemeFigures } from '#core/themes/theme.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { lowRuleText } from '../report-texts.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { FixFirst } from './FixFirst.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import type { SectionProps } from './section-props.ts'
import { ThemeDetail } from './ThemeDetail.tsx'

/** The table of themes, then each top theme with where it is frequent and what people wrote. */
export function Themes({ report, words }: SectionProps) {
  const { themes } = report.themes
  return (
    <section className={report.themes.withWords === 0 ? 'report-short-section' : 'report-section'}>
      <SectionHeading
        title={words.t('report:themes.heading')}
        sentence={headlineSentence(words, report.headlines.themes)}
      />
      {themes.length === 0 ? null : <ThemesTable report={report} words={words} />}
      <Rest report={report} words={words} />
      <InTurn>
        <FixFirst report={report} words={words} />
      </InTurn>
      {themes.filter(isTop).map((theme, index) => (
        <InTurn key={theme.id}>
          <ThemeDetail theme={theme} number={index + 1} report={report} words={words} />
        </InTurn>
      ))}
    </section>
  )
}

function isTop({ parent }: ThemeFigures): boolean {
  return parent === null
}

/** Top themes are numbered; sub-themes stand below theirs without a number. */
function ThemesTable({ report, words }: SectionProps) {
  const { themes, withWords } = report.themes
  const tops = themes.filter(isTop)
  const columns = ['comments', 'share', 'mean', 'mentions'] as const
  return (
    <>
      <table className="report-table">
        <caption>{words.t('report:themes.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('report:themes.number')}</th>
            <th scope="col">{words.t('report:themes.theme')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className="number">
                {words.t(`report:themes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(theme => (
            <tr key={theme.id} className={isTop(theme) ? undefined : 'part'}>
              <td>{isTop(theme) ? tops.indexOf(theme) + 1 : ''}</td>
              <th scope="row" dir="auto">
                {isTop(theme) ? '' : '– '}
                {shorten(theme.label, LONGEST_NAME)}
              </th>
              <td className="number">{formatCount(theme.n)}</td>
              <td className="number">{formatPercent(theme.share, withWords)}</td>
              <td className="number">{formatMean(theme.meanScore)}</td>
              <td className="number">{formatCount(theme.mentions.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-note">
        {words.t('report:themes.caption', {
          rule: lowRuleText(report, words),
          withWords: formatCount(withWords),
        })}
      </p>
    </>
  )
}

/** The low scores that no theme speaks for. */
function Rest({ report, words }: SectionProps) {
  const { low, unassigned, withoutWords, junk } = report.themes
  if (low === 0) return null
  return (
    <p className="report-note">
      {words.t('report:themes.rest', {
        low: formatCount(low),
        unassigned: formatCount(unassigned.n),
        withoutWords: formatCount(withoutWords.n),
        junk: formatCount(junk.n),
      })}
    </p>
  )
}
