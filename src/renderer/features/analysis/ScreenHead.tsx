import type { ReactNode } from 'react'
import './ScreenHead.css'

export interface ScreenHeadProps {
  /** Name of the screen, for assistive technology; the sentence says what it shows. */
  readonly title: string
  /** One sentence that could be repeated in a meeting. */
  readonly sentence: string
  /** Smaller, below: base, rule, period. */
  readonly children?: ReactNode
}

/** The answer first, in words. */
export function ScreenHead({ title, sentence, children }: ScreenHeadProps) {
  return (
    <header className="screen-head">
      <h1 className="visually-hidden">{title}</h1>
      <p className="screen-head-sentence">{sentence}</p>
      {children !== undefined && <div className="screen-head-note">{children}</div>}
    </header>
  )
}
