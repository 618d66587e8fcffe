import type { ReactNode } from 'react'
import './Figure.css'

export interface FigureProps {
  readonly label: string
  /** A small sign behind the label: how the number is made. */
  readonly hint?: ReactNode
  /** The number as it is to be read, rounded: "68.4%". */
  readonly value: string
  /** Its 95 % limits: "66.2–70.5". */
  readonly interval?: string
  /** What it stands on: "n 448", "of 7,468". */
  readonly base?: string
  /** The value is low or worse. */
  readonly isSignal?: boolean
  /** Stands on few responses: paler. */
  readonly isSmallBase?: boolean
}

/** One number with its base. Put several into a {@link FigureRow}. */
export function Figure(props: FigureProps) {
  const { label, hint, value, interval, base, isSignal = false, isSmallBase = false } = props
  const tone = `${isSignal ? ' ui-figure--signal' : ''}${isSmallBase ? ' ui-figure--small' : ''}`
  return (
    <div className={`ui-figure${tone}`}>
      <dt className="ui-figure-label">
        {label} {hint}
      </dt>
      <dd className="ui-figure-line">
        <span className="ui-figure-value">{value}</span>
        {interval !== undefined && <span className="ui-figure-beside">{interval}</span>}
        {base !== undefined && <span className="ui-figure-beside">{base}</span>}
      </dd>
    </div>
  )
}

/** The numbers at the top of a screen. */
export function FigureRow({ children }: { readonly children: ReactNode }) {
  return <dl className="ui-figures">{children}</dl>
}
