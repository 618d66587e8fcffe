import { memo } from 'react'
import { FigureRow } from '../../ui/Figure.tsx'
import { MethodLink } from '../methods/index.ts'
import type { FigureTile } from './figure-tiles.ts'

/** The figures in a row, each with its base beside it and its definition behind the small sign. */
export const FigureTiles = memo(function FigureTiles({ tiles }: { readonly tiles: readonly FigureTile[] }) {
  return (
    <FigureRow>
      {tiles.map(tile => (
        <div key={tile.key} className={`ui-figure${tile.isHeadline === true ? ' ui-figure--headline' : ''}`}>
          <dt className="ui-figure-label">
            {tile.label} <MethodLink anchor={tile.method} about={tile.label} text={tile.definition} />
          </dt>
          <dd className="ui-figure-line">
            <span className="ui-figure-value">{tile.value}</span>
            <span className="ui-figure-beside">{tile.note}</span>
          </dd>
        </div>
      ))}
    </FigureRow>
  )
})
