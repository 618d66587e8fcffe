import type { ShareGrid } from './share-grid.ts'
import './share-grid.css'

interface ShareGridLegendProps {
  readonly grid: ShareGrid
  readonly title: string
  /** `5–10%`; without an end `20% and more`. */
  readonly stepText: (from: number, to: number | null) => string
  readonly smallText: string
  /** Null where nothing is hidden. */
  readonly hiddenText: string | null
}

/** What the shades of a grid stand for; the words are beside each, so that nothing hangs on the colour alone. */
export function ShareGridLegend({ grid, title, stepText, smallText, hiddenText }: ShareGridLegendProps) {
  return (
    <div className="share-grid-legend">
      <span>{title}</span>
      <ul>
        {grid.steps.map(({ from, to }, shade) => (
          <li key={from}>
            <span className="share-grid-swatch" data-shade={shade} />
            {stepText(from, to)}
          </li>
        ))}
        <li>
          <span className="share-grid-swatch" data-state="low-base" />
          {smallText}
        </li>
        {hiddenText !== null && (
          <li>
            <span className="share-grid-swatch" data-state="hidden" />
            {hiddenText}
          </li>
        )}
      </ul>
    </div>
  )
}
