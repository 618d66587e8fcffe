import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import './ProgressBar.css'
import { Button } from './Button.tsx'

export interface ProgressBarProps {
  /** The stage in words: "Taking in the rows". */
  readonly label: string
  /** Share of the whole job, 0..1; null while nothing is known. */
  readonly fraction: number | null
  /** What is done so far, in words: "412,000 rows". */
  readonly count?: string
  readonly onCancel?: () => void
}

/** A long job: its stage, how far it is, and the way out. */
export function ProgressBar({ label, fraction, count, onCancel }: ProgressBarProps) {
  const { t } = useTranslation()
  const percent = Math.round((fraction ?? 0) * 100)
  return (
    <div className="ui-progress">
      <AriaProgressBar className="ui-progress-bar" value={percent} isIndeterminate={fraction === null}>
        <div className="ui-progress-line">
          <Label>{label}</Label>
          <span className="ui-progress-count">
            {count}
            {fraction !== null && <span className="ui-progress-percent">{percent}%</span>}
          </span>
        </div>
        <svg className="ui-progress-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="ui-progress-rest" width="100" height="4" />
          <rect
            className={fraction === null ? 'ui-progress-unknown' : 'ui-progress-done'}
            width={fraction === null ? 30 : percent}
            height="4"
          />
        </svg>
      </AriaProgressBar>
      {onCancel !== undefined && (
        <Button size="small" onPress={onCancel}>
          {t('screens:ui.cancel')}
        </Button>
      )}
    </div>
  )
}
