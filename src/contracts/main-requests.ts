import type { Result } from '#core/errors.ts'
import type { Report } from '#core/report/report.ts'

/** A file that main has opened for the page. The path stays in main; the bytes come over a port named by `token`. */
export interface OpenedFile {
  readonly token: string
  readonly name: string
  readonly sizeBytes: number
}

/** Where a file was saved: its base name, and a token for `file:show`. */
export interface SavedFile {
  readonly name: string
  readonly token: string
}

/** What the page may ask of the main process. One plain object in, one out; no paths in either direction. */
export interface MainRequests {
  /** Show the open dialog, for files or for a folder of files. None when the user cancels. */
  'file:pick': { input: { readonly what: 'files' | 'folder' }; output: readonly OpenedFile[] }
  /** Let go of a file that was picked but is not wanted. */
  'file:close': { input: { readonly token: string }; output: null }
  /** Show a saved file in its folder. */
  'file:show': { input: { readonly token: string }; output: null }
  /** Ask where, print the report there. Null when the user cancels. */
  'report:save-pdf': {
    input: { readonly suggestedName: string; readonly report: Report }
    output: SavedFile | null
  }
  /** Ask where, write the text there. Null when the user cancels. */
  'text:save': { input: { readonly suggestedName: string; readonly text: string }; output: SavedFile | null }
  /** The same for bytes. */
  'bytes:save': {
    input: { readonly suggestedName: string; readonly bytes: Uint8Array }
    output: SavedFile | null
  }
}

export type MainChannel = keyof MainRequests

export type MainHandlers = {
  readonly [C in MainChannel]: (input: MainRequests[C]['input']) => Promise<MainRequests[C]['output']>
}

/** A Record, not an array: a channel left out of the allow-list does not compile. */
export const MAIN_CHANNELS: Readonly<Record<MainChannel, true>> = {
  'file:pick': true,
  'file:close': true,
  'file:show': true,
  'report:save-pdf': true,
  'text:save': true,
  'bytes:save': true,
}

/** What main may tell the page to do, from the menu. A Record for the same reason. */
export type MainCommand = 'open-file' | 'open-folder'

export const MAIN_COMMANDS: Readonly<Record<MainCommand, true>> = {
  'open-file': true,
  'open-folder': true,
}

/**
 * Channels between preload and main that the page cannot name. `openDropped` carries the path of a dropped file, which
 * only the preload can learn; `filePort` asks for, and brings back, the port of an opened file; `command` brings a
 * `MainCommand` from the menu.
 */
export const PRELOAD_CHANNELS = {
  openDropped: 'preload:open-dropped',
  filePort: 'preload:file-port',
  command: 'preload:command',
} as const

/** The name of the bridge on the page's `window`. */
export const MAIN_BRIDGE_KEY = 'mainBridge'

/** The message that brings the port of an opened file to the page: `{ lowdownFilePort: token }`. */
export interface FilePortMessage {
  readonly lowdownFilePort: string
}

/** The one object that the preload puts on the page's `window`. */
export interface MainBridge {
  request<C extends MainChannel>(
    channel: C,
    input: MainRequests[C]['input'],
  ): Promise<Result<MainRequests[C]['output']>>
  /**
   * Open a file, or all files of a folder, that was dropped on the page; main learns its path from the preload, the page
   * never does. None for something that is no file on disk.
   */
  openDroppedFile(file: File): Promise<Result<readonly OpenedFile[]>>
  /** Ask for the port of an opened file. It arrives as a `message` event on `window` with `{ lowdownFilePort: token }`. */
  requestFilePort(token: string): void
  /** Hear what is chosen in the menu; the answer ends it. */
  onCommand(listener: (command: MainCommand) => void): () => void
}
