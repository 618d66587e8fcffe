import { useCallback, useState } from 'react'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { AppError, type WireError } from '#core/errors.ts'
import { useJob } from '../../jobs/use-job.ts'

/** A codebook of thousands of words takes less than one; what is larger is something else. */
const MOST_BYTES = 32 * 2 ** 20

export interface CodebookFile {
  /** Null before a file was read, and where the last one could not be. */
  readonly codebook: Codebook | null
  /** Name of the file that is being read; null while none is. */
  readonly reading: string | null
  readonly error: WireError | null
  readonly read: (file: File) => void
}

/** A codebook that the user picks or drops. */
export function useCodebookFile(): CodebookFile {
  const { run, reset, status, result, error } = useJob('read-codebook')
  const [name, setName] = useState('')
  const [refused, setRefused] = useState<AppError | null>(null)
  const read = useCallback(
    (file: File) => {
      setName(file.name)
      setRefused(null)
      if (file.size > MOST_BYTES) {
        reset()
        setRefused(new AppError('codebook/damaged', { file: file.name, part: 'JSON' }))
        return
      }
      file.arrayBuffer().then(
        bytes => void run({ file: file.name, bytes: new Uint8Array(bytes) }),
        () => setRefused(new AppError('import/unreadable-file', { file: file.name })),
      )
    },
    [run, reset],
  )
  return {
    codebook: status === 'done' && refused === null ? result : null,
    reading: status === 'running' ? name : null,
    error: refused ?? error,
    read,
  }
}
