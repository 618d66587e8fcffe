import { useState, type DragEvent, type ReactNode } from 'react'
import './DropZone.css'
import { Icon } from './Icon.tsx'

export interface DropZoneProps {
  /** What a drop will do, shown while a file is over the window. */
  readonly invitation: string
  /** Called inside the drop event, while the data may still be read. */
  readonly onDrop: (transfer: DataTransfer) => void
  readonly children: ReactNode
}

/** Takes files dropped anywhere in the window. A dropped file never replaces the page. */
export function DropZone({ invitation, onDrop, children }: DropZoneProps) {
  // Enter and leave come for every element passed over; the drag is outside when they cancel out.
  const [depth, setDepth] = useState(0)
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div
      className="ui-drop-zone"
      onDragEnter={event => {
        if (holdsFiles(event)) setDepth(count => count + 1)
      }}
      onDragLeave={event => {
        if (holdsFiles(event)) setDepth(count => Math.max(0, count - 1))
      }}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        setDepth(0)
        if (holdsFiles(event)) onDrop(event.dataTransfer)
      }}
    >
      {children}
      {depth > 0 && (
        <div className="ui-drop-over" role="status">
          <div className="ui-drop-words">
            <Icon name="upload" />
            {invitation}
          </div>
        </div>
      )}
    </div>
  )
}
