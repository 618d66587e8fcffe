import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WireError } from '#core/errors.ts'
import { Notice } from './Notice.tsx'

export interface ErrorNoticeProps {
  /** An `AppError`, or one that came over a border. */
  readonly error: WireError
  /** The ways on. */
  readonly actions?: ReactNode
}

/** A failure in words: what happened, what to do, what is safe. */
export function ErrorNotice({ error, actions }: ErrorNoticeProps) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="error"
      title={t(`errors:${error.code}.title`, error.details)}
      advice={t(`errors:${error.code}.advice`, error.details)}
      actions={actions}
    />
  )
}
