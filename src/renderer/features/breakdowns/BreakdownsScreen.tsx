import { startTransition, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BREAKDOWN_FIELDS, type BreakdownField, type Summary } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { breakdownShown, figuresOf, FiguresPanel, NothingInPlay, showBreakdown } from '../analysis/index.ts'
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
  const client = useJobClient()
  const [field, setField] = useState<BreakdownField>(() => breakdownShown(client))
  return (
    <div className="breakdowns">
      <Tabs
        label={words.t('screens:analysis.breakdowns.tabs')}
        value={field}
        onChange={value => {
          showBreakdown(client, value)
          startTransition(() => setField(value))
        }}
        tabs={BREAKDOWN_FIELDS.map(value => ({
          value,
          label: words.t(`common:field.${value}`),
          content: <BreakdownView field={value} summary={summary} />,
        }))}
      />
    </div>
  )
}
