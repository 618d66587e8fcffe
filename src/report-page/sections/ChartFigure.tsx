import type { ReactNode } from 'react'

/** A chart with the caption that defines what is drawn; never torn apart by a page's end. */
export function ChartFigure({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure className="report-chart">
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
