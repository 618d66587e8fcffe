import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import type { Figures } from './figures.ts'
import { withheldCode, WithheldSelection } from './WithheldSelection.tsx'
import './FiguresPanel.css'

export interface FiguresPanelProps<Output> {
  /** Name of the screen: its heading until there is more to say. */
  readonly title: string
  readonly figures: Figures<Output>
  readonly children: (result: Output) => ReactNode
}

/**
 * Shows figures once they are there, and until then what happens; old figures stay, pale, while new ones are made. Where the
 * selection may not be shown nothing stays: its figures are not those of before.
 */
export function FiguresPanel<Output>({ title, figures, children }: FiguresPanelProps<Output>) {
  const { result, isStale, isEdited = false, status, error } = figures
  const withheld = status === 'failed' && error !== null ? withheldCode(error) : null
  if (withheld !== null) {
    return (
      <div className="figures-panel">
        <h1 className="visually-hidden">{title}</h1>
        <WithheldSelection code={withheld} below={error?.details['below']} />
      </div>
    )
  }
  return (
    <div className="figures-panel">
      {result === null && <h1 className="visually-hidden">{title}</h1>}
      <FiguresState figures={figures} />
      {result === null ? (
        figures.status === 'running' && <Skeleton />
      ) : (
        // After an edit focus and choice have to stay where they were, so nothing is shut off.
        <div
          className="figures-panel-content"
          data-stale={isStale}
          data-edited={isEdited}
          inert={isStale && !isEdited}
          aria-busy={isStale}
        >
          {children(result)}
        </div>
      )}
    </div>
  )
}

function FiguresState<Output>({ figures }: { readonly figures: Figures<Output> }) {
  const { t } = useTranslation()
  const { status, progress, error, cancel, retry } = figures
  if (status === 'done') return null
  if (status === 'failed' && error !== null) {
    return (
      <div className="figures-panel-state">
        <ErrorNotice error={error} actions={<Button onPress={retry}>{t('screens:ui.tryAgain')}</Button>} />
      </div>
    )
  }
  if (status === 'cancelled') {
    return (
      <div className="figures-panel-state">
        <Notice
          tone="info"
          title={t('screens:analysis.shared.cancelled')}
          advice={t('screens:analysis.shared.cancelledAdvice')}
          actions={<Button onPress={retry}>{t('screens:analysis.shared.startAgain')}</Button>}
        />
      </div>
    )
  }
  return (
    <div className="figures-panel-state figures-panel-progress" data-over={figures.result !== null}>
      <ProgressBar
        label={progress === null ? t('screens:analysis.shared.working') : t(`common:stage.${progress.stage}`)}
        fraction={progress?.fraction ?? null}
        {...(progress?.done !== undefined && { count: formatCount(progress.done) })}
        {...(cancel !== null && { onCancel: cancel })}
      />
    </div>
  )
}

/** Where the figures will be. */
function Skeleton() {
  return (
    <div className="figures-skeleton" aria-hidden="true">
      <div className="figures-skeleton-line" />
      <div className="figures-skeleton-row">
        <div />
        <div />
        <div />
      </div>
      <div className="figures-skeleton-block" />
    </div>
  )
}
