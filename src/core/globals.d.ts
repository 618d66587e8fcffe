/**
 * The only globals beyond ECMAScript that the core may use. Browsers, workers and Node all have them;
 * pages and workers resolve the names to their own library, because a `.d.ts` is not emitted.
 */
interface TextDecoderOptions {
  fatal?: boolean
  ignoreBOM?: boolean
}
declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions)
  readonly encoding: string
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number }
}
interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
}
interface ReadableStreamDefaultReader<T> {
  read(): Promise<{ readonly done: false; readonly value: T } | { readonly done: true; readonly value?: T }>
  cancel(reason?: unknown): Promise<void>
}
interface ReadableStream<T> {
  getReader(): ReadableStreamDefaultReader<T>
}
interface WritableStream<T> {
  getWriter(): { write(chunk: T): Promise<void> }
}
declare class TransformStream<I, O> {
  readonly readable: ReadableStream<O>
  readonly writable: WritableStream<I>
}
