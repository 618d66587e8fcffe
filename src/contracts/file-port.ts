/**
 * The pull protocol by which the worker reads a file that the main process has opened. One request is under way at a
 * time; the worker asks, main answers. Bytes are copied (a `MessagePortMain` cannot transfer buffers).
 */
export type FilePortRequest =
  /** Begin a new pass at byte 0. */
  | { readonly type: 'restart' }
  /** Give the next piece, 1 to 4 MiB. */
  | { readonly type: 'next' }
  /** Give the SHA-256 of the whole file. */
  | { readonly type: 'sha256' }
  /** Close the file and the port. */
  | { readonly type: 'close' }

export type FilePortReply =
  | { readonly type: 'ready' }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  | { readonly type: 'sha256'; readonly hex: string }
  | {
      readonly type: 'failed'
      readonly code: 'import/file-vanished' | 'import/file-changed' | 'import/unreadable-file'
    }
