import type { ReactNode } from 'react'

interface SectionHeadingProps {
  readonly title: string
  readonly sentence?: string | undefined
  /** What has to stand on the same page. */
  readonly children?: ReactNode
}

/** Heading of a section and the sentence under it; sections share pages, and no heading is left behind on one. */
export function SectionHeading({ title, sentence, children }: SectionHeadingProps) {
  return (
    <div className="report-opening">
      <h2>{title}</h2>
      {sentence === undefined || sentence === '' ? null : <p className="report-lead">{sentence}</p>}
      {children}
    </div>
  )
}
