import { createContext, useContext } from 'react'
import type { ImportOutcome } from '#core/importing/mapping.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import type { PickedFile } from '../platform/platform.ts'

/** What was imported together: one file, or several; never without one. */
export type ImportGroup = readonly [ImportRecord, ...ImportRecord[]]

/** A file on its way in, and where its responses shall go: into a project, or a new one (null). */
export interface PendingImport {
  /** One a start, also where the same file is opened twice. */
  readonly id: string
  readonly file: PickedFile
  readonly project: ProjectRecord | null
  /** The made-up sample, which is imported as it is recognised. */
  readonly isSample: boolean
  /** The imports of the same files that give way to this one, read in another way; absent for none. */
  readonly replaces?: ImportGroup
}

/** What came of an import. */
export interface FinishedImport {
  readonly projectId: string
  readonly outcome: ImportOutcome
  /** Where several metrics were imported side by side: each with its project, the first one's is `projectId`. */
  readonly metrics?: readonly {
    readonly projectId: string
    readonly metric: string
    readonly responses: number
  }[]
}

/** The one way into an import, from the open button, a drop, a key, or the sample. */
export interface ImportStarter {
  /** Shows the open dialog of the platform. */
  readonly openFile: () => void
  /** Shows the dialog of folders of the platform. */
  readonly openFolder: () => void
  readonly receiveDrop: (transfer: DataTransfer) => void
  readonly trySample: () => void
  /** Asks for the files of an import again, to read them in another way. */
  readonly changeMapping: (files: ImportGroup) => void
  /** What the import screen works on; null when there is nothing. */
  readonly pending: PendingImport | null
  /** The import screen is done with it; null: it came to nothing. */
  readonly finish: (finished: FinishedImport | null) => void
  /** The import that was just made, to be told on the next screen. */
  readonly finished: FinishedImport | null
}

export const ImportStarterContext = createContext<ImportStarter | null>(null)

/** @throws Error outside of the app: a mistake in the code. */
export function useImportStarter(): ImportStarter {
  const starter = useContext(ImportStarterContext)
  if (starter === null) throw new Error('There is no ImportStarterContext above this component')
  return starter
}
