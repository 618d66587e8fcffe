import type { ReactNode } from 'react'
import './EmptyState.css'

export interface EmptyStateProps {
  readonly title: string
  /** What this place is for, or why it is empty. */
  readonly children: ReactNode
  /** What to do next. */
  readonly actions?: ReactNode
}

/** A place that has nothing to show yet. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <h2>{title}</h2>
      <div className="ui-empty-words">{children}</div>
      {actions !== undefined && <div className="ui-empty-actions">{actions}</div>}
    </div>
  )
}
