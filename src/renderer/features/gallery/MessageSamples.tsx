import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'

/** What is said while something runs, when it failed, and where nothing is. */
export function MessageSamples() {
  const { t } = useTranslation()
  const sample = (name: string) => t(`screens:gallery.sample.${name}`)
  return (
    <Card title={t('screens:gallery.messages')}>
      <div className="gallery-rows">
        <ProgressBar
          label={t('common:stage.importing')}
          fraction={0.42}
          count={t('screens:import.rowsDone', { count: 420000, rows: '420,000' })}
          onCancel={() => undefined}
        />
        <ProgressBar label={t('common:stage.loading')} fraction={null} />
        <Notice tone="info" title={sample('info')} advice={sample('text')} />
        <Notice tone="warning" title={sample('warning')} advice={sample('text')} />
        <ErrorNotice
          error={{ code: 'import/file-vanished', details: { file: 'wave-3.csv' } }}
          actions={<Button>{t('screens:ui.tryAgain')}</Button>}
        />
        <EmptyState title={sample('empty')} actions={<Button kind="primary">{sample('primary')}</Button>}>
          {sample('text')}
        </EmptyState>
      </div>
    </Card>
  )
}
