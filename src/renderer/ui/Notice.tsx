import type { ReactNode } from 'react'
import './Notice.css'
import { Icon } from './Icon.tsx'

export type NoticeTone = 'info' | 'warning' | 'error'

export interface NoticeProps {
  readonly tone: NoticeTone
  /** What happened. */
  readonly title: string
  /** What to do, and what is safe. */
  readonly advice?: ReactNode
  /** Buttons: the ways on. */
  readonly actions?: ReactNode
}

/** Something a person should know, where it matters. An error is announced at once. */
export function Notice({ tone, title, advice, actions }: NoticeProps) {
  return (
    <div className={`ui-notice ui-notice--${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon name={tone} />
      <div className="ui-notice-words">
        <p className="ui-notice-title">{title}</p>
        {advice !== undefined && <div className="ui-notice-advice">{advice}</div>}
        {actions !== undefined && <div className="ui-notice-actions">{actions}</div>}
      </div>
    </div>
  )
}
