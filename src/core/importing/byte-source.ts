/**
 * A file that is read from front to back, as often as needed. The shells make it: from a `File` in a browser, from the
 * main process over a port in Electron, from a file handle on the command line.
 */
export interface ByteSource {
  /** Base name, for people. */
  readonly name: string
  readonly sizeBytes: number
  /**
   * A fresh pass over the bytes, in pieces of any size.
   * @throws AppError `import/file-vanished` or `import/unreadable-file` when the file cannot be read to its end.
   */
  read(): AsyncIterable<Uint8Array>
  /** SHA-256 of the whole file, lower-case hex. Computed beside the reading, at most once. */
  sha256(): Promise<string>
  /** Let go of the file. Reading afterwards is a bug. */
  close(): Promise<void>
}
