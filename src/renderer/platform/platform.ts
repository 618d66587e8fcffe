import type { SourceHandle } from '#contracts/engine-jobs.ts'
import type { MainCommand } from '#contracts/main-requests.ts'
import type { Report } from '#core/report/report.ts'

/** A file the user picked or dropped, or several that are imported together, before it is read. */
export interface PickedFile {
  readonly name: string
  readonly sizeBytes: number
  /** The handle for the engine, and what must be moved with it. Call once. */
  open(): Promise<{ readonly handle: SourceHandle; readonly transfer: readonly Transferable[] }>
  /** Let go of it without reading. */
  discard(): Promise<void>
}

export interface SavedOutput {
  readonly name: string
  /** Show it in its folder; null where the platform cannot. */
  readonly show: (() => Promise<void>) | null
}

/** What differs between Electron and a browser tab. The rest of the renderer cannot tell which it runs in. */
export interface Platform {
  readonly kind: 'electron' | 'web'
  /** One file, or several that are imported together; null when the user cancels. */
  pickFile(): Promise<PickedFile | null>
  /** The files of a folder, as `pickFile`; only where a menu offers it. */
  pickFolder(): Promise<PickedFile | null>
  /** The files of a drop, those in folders too, as one; null where the drop holds none. */
  receiveDrop(transfer: DataTransfer): Promise<PickedFile | null>
  /**
   * Make the PDF: in Electron ask where and write it; in a browser open the report page and its print dialog
   * (call it directly in the click, before awaiting anything, or the browser blocks the new tab). Null when the user cancelled or the print dialog took over.
   */
  savePdf(report: Promise<Report>, suggestedName: string): Promise<SavedOutput | null>
  /** Save text under a name of the user's choice (a download in the browser). */
  saveText(text: string, suggestedName: string): Promise<SavedOutput | null>
  /** The same for bytes: a workbook. */
  saveBytes(bytes: Uint8Array<ArrayBuffer>, suggestedName: string): Promise<SavedOutput | null>
  /** Ask the browser to keep the data when space is short; false when it refuses. */
  persistStorage(): Promise<boolean>
  /** Hear what is chosen in the menu of the window; the answer ends it. A browser tab never says anything. */
  onCommand(listener: (command: MainCommand) => void): () => void
}
