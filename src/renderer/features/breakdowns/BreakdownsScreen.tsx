import { startTransition, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BREAKDOWN_FIELDS, type Summary } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { breakdownShown, figuresOf, FiguresPanel, NothingInPlay, showBreakdown } from '../analysis/index.ts'
import { AnyFieldView } from './AnyFieldView.tsx'
import { BreakdownView } from './BreakdownView.tsx'
import { HoursView } from './HoursView.tsx'
import { ThresholdsDialog } from './ThresholdsDialog.tsx'
import './breakdowns.css'

/** The figures by weekday, topic, agent, hour and any other field; what is clicked narrows everything. */
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
  const [view, setView] = useState(() => breakdownShown(client))
  const say = 'screens:analysis.breakdowns'
  return (
    <div className="breakdowns">
      <Tabs
        label={words.t(`${say}.tabs`)}
        value={view}
        onChange={value => {
          showBreakdown(client, value)
          startTransition(() => setView(value))
        }}
        tabs={[
          ...BREAKDOWN_FIELDS.map(value => ({
            value,
            label: words.t(`common:field.${value}`),
            content: <BreakdownView field={value} summary={summary} />,
          })),
          { value: 'hours', label: words.t(`${say}.hours.tab`), content: <HoursView /> },
          {
            value: 'any',
            label: words.t(`${say}.anyField.tab`),
            content: <AnyFieldView overall={summary.overall} />,
          },
        ]}
      />
      <ThresholdsButton />
    </div>
  )
}

function ThresholdsButton() {
  const { words } = useServices()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="breakdowns-thresholds">
      <Button size="small" onPress={() => setIsOpen(true)}>
        {words.t('thresholds:dialog.open')}
      </Button>
      {isOpen && <ThresholdsDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}
