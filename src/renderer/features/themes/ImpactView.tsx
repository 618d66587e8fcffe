import { useMemo } from 'react'
import { fixFirst } from '#core/statistics/impact/fix-first.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { BubbleChart } from '#drawing/BubbleChart.tsx'
import { bubbleAxes, impactBubbles, spokenBubbles } from '#words/impact-bubbles.ts'
import { impactHeadline, impactRows, type ImpactRow } from '#words/impact-rows.ts'
import type { Words } from '#words/create-words.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'
import { FiguresPanel, ScreenHead, useThemes } from '../analysis/index.ts'

interface ImpactViewProps {
  /** Goes to the theme itself. */
  readonly onTheme: (id: string) => void
}

/** Which themes are worth looking at first, by what they do to the low share. */
export function ImpactView({ onTheme }: ImpactViewProps) {
  const { words } = useServices()
  return (
    <FiguresPanel title={words.t('screens:app.section.themes')} figures={useThemes()}>
      {themes => <ImpactContent themes={themes} onTheme={onTheme} />}
    </FiguresPanel>
  )
}

function ImpactContent({ themes, onTheme }: ImpactViewProps & { readonly themes: ThemesOverview }) {
  const { words } = useServices()
  const found = useMemo(() => fixFirst(themes.themes), [themes])
  const rows = impactRows(words, found)
  const bubbles = impactBubbles(words, found)
  return (
    <div className="themes-impact">
      <ScreenHead title={words.t('screens:app.section.themes')} sentence={impactHeadline(words, found)}>
        {words.t('impact:honest')}
      </ScreenHead>
      {rows.length > 0 && (
        <div className="themes-impact-cards">
          <Card
            title={words.t('screens:themeViews.view.impact')}
            hint={<MethodLink anchor="impact-of-a-theme" about={words.t('impact:table')} />}
          >
            <DataTable
              caption={words.t('impact:table')}
              columns={columnsOf(rows, words)}
              rows={rows}
              rowKey={row => row.id}
              onRow={row => onTheme(row.id)}
              isPale={row => row.verdict === 'seldom'}
            />
          </Card>
          {bubbles.length > 0 && (
            <Card
              title={words.t('impact:bubbles')}
              hint={<MethodLink anchor="impact-of-a-theme" about={words.t('impact:bubbles')} />}
              note={words.t('impact:bubblesNote')}
            >
              <BubbleChart
                bubbles={bubbles}
                {...bubbleAxes(words)}
                ariaLabel={spokenBubbles(words, found)}
                onPick={onTheme}
              />
            </Card>
          )}
        </div>
      )}
    </div>
  )
}

function columnsOf(rows: readonly ImpactRow[], words: Words): readonly Column<ImpactRow>[] {
  const text = (key: 'mentions' | 'low' | 'mean' | 'nps' | 'gap'): Column<ImpactRow> => ({
    key,
    header: words.t(`impact:column.${key}`),
    align: 'right',
    render: row => row[key],
  })
  const given = (['mean', 'nps'] as const).filter(key => rows.some(row => row[key] !== ''))
  return [
    {
      key: 'theme',
      header: words.t('impact:column.theme'),
      render: row => (row.rank === '' ? row.label : `${row.rank} · ${row.label}`),
    },
    text('mentions'),
    text('low'),
    ...given.map(text),
    text('gap'),
    {
      key: 'verdict',
      header: words.t('impact:column.verdict'),
      render: row => (
        <span className="themes-verdict" data-verdict={row.verdict}>
          {words.t(`impact:verdict.${row.verdict}`)}
        </span>
      ),
    },
  ]
}
