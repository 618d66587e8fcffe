import { useState, type DragEvent } from 'react'
import { FileTrigger } from 'react-aria-components'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import type { CodebookFile } from './use-codebook-file.ts'

const ACCEPTED = [
  '.json',
  '.xlsx',
  'application/json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]

interface CodebookFilePickerProps {
  /** What the file is for, for assistive technology. */
  readonly label: string
  readonly file: CodebookFile
}

/** Takes a codebook by a file dialog or a drop, and says what it holds. */
export function CodebookFilePicker({ label, file }: CodebookFilePickerProps) {
  const { words } = useServices()
  const { codebook, reading, error, read } = file
  const { isOver, handlers } = useFileDrop(read)
  const say = 'screens:codebook.file'
  return (
    <div className="codebook-file" role="group" aria-label={label} data-over={isOver} {...handlers}>
      <div className="codebook-file-line">
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={files => {
            const chosen = files?.[0]
            if (chosen !== undefined) read(chosen)
          }}
        >
          <Button size="small">{words.t(codebook === null ? `${say}.choose` : `${say}.another`)}</Button>
        </FileTrigger>
        <span className="codebook-file-hint">{words.t(`${say}.drop`)}</span>
      </div>
      <p role="status">
        {reading !== null && words.t(`${say}.reading`, { file: reading })}
        {codebook !== null &&
          words.t(`${say}.holds`, {
            name: codebook.name,
            count: codebook.themes.length,
            n: formatCount(codebook.themes.length),
            comments: formatCount(codebook.comments),
          })}
      </p>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

/** Hears a file that is dropped here, so that the window does not import it. */
function useFileDrop(read: (file: File) => void) {
  const [isOver, setIsOver] = useState(false)
  const take = (event: DragEvent, isHere: boolean): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    setIsOver(isHere)
  }
  const handlers = {
    onDragEnter: (event: DragEvent) => take(event, true),
    onDragOver: (event: DragEvent) => take(event, true),
    onDragLeave: (event: DragEvent) => take(event, false),
    onDrop: (event: DragEvent) => {
      take(event, false)
      const [dropped] = event.dataTransfer.files
      if (dropped !== undefined) read(dropped)
    },
  }
  return { isOver, handlers }
}
