import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode } from 'react'
import './VirtualList.css'

export interface VirtualListProps {
  /** What is listed, for assistive technology. */
  readonly label: string
  readonly count: number
  /** Height of an item in px before it is measured. */
  readonly estimatedHeightPx: number
  /** Called for the items in sight and a few around them. */
  readonly renderItem: (index: number) => ReactNode
  /** Told the items in sight whenever they change: where to load more from. */
  readonly onRange?: (first: number, last: number) => void
}

/** A list of any length that draws only what is in sight. It fills the height it is given and scrolls inside. */
export function VirtualList({ label, count, estimatedHeightPx, renderItem, onRange }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeightPx,
    overscan: 6,
    // Told of a new height within the frame, it would lay out again and again in the same one.
    useAnimationFrameWithResizeObserver: true,
    onChange: ({ range }) => {
      if (range !== null) onRange?.(range.startIndex, range.endIndex)
    },
  })
  return (
    // A part that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="ui-list" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      <div className="ui-list-items" role="list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(item => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className="ui-list-item"
            role="listitem"
            aria-posinset={item.index + 1}
            aria-setsize={count}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {renderItem(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}
