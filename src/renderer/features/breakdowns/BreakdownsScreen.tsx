import { startTransition, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BREAKDOWN_FIELDS, type BreakdownField, type Summary } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { figuresOf, FiguresPanel, NothingInPlay } from '../analysis/index.ts'
import { BreakdownView } from './BreakdownView.tsx'
import './breakdowns.css'

/** The figures by weekday, by topic and by agent; what is clicked narrows everything. */
export function BreakdownsScreen() {
  const { t } = useTranslation()
  const { summary } = useProject()
  return (
    <FiguresPanel title={t('screens:app.section.breakdowns')} figures={figuresOf(summary)}>
      {result =>
        result.selected === 0 ? (
          <NothingInPlay title={t('screens:app.section.breakdowns')} />
        ) : (
          <BreakdownTabs summary={result} />
        )
      }
    </FiguresPanel>
  )
}

function BreakdownTabs({ summary }: { readonly summary: Summary }) {
  const { words } = useServices()
  const [field, setField] = useState<BreakdownField>('weekday')
  return (
    <div className="breakdowns">
      <Tabs
        label={words.t('screens:analysis.breakdowns.tabs')}
        value={field}
        onChange={value => startTransition(() => setField(value))}
        tabs={BREAKDOWN_FIELDS.map(value => ({
          value,
          label: words.t(`common:field.${value}`),
          content: <BreakdownView field={value} summary={summary} />,
        }))}
      />
    </div>
  )
}
