import { useId, type ReactNode } from 'react'
import './Card.css'

export interface CardProps {
  readonly title?: string
  /** What the title does not say: the definition of what is drawn. */
  readonly note?: string
  /** A small sign behind the title: how the numbers are made. */
  readonly hint?: ReactNode
  /** At the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a screen that stands for itself. With a title it is a region of the page. */
export function Card({ title, note, hint, actions, children }: CardProps) {
  const titleId = useId()
  if (title === undefined) return <div className="ui-card">{children}</div>
  return (
    <section className="ui-card" aria-labelledby={titleId}>
      <div className="ui-card-head">
        <h2 className="ui-card-title" id={titleId}>
          {title}
        </h2>
        {hint}
        {note !== undefined && <span className="ui-card-note">{note}</span>}
        {actions !== undefined && <div className="ui-card-actions">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
