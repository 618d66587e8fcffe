/** Browser types that contracts name but never use; each shell resolves them to its own library. */
interface File {
  readonly name: string
  readonly size: number
}
interface MessagePort {
  postMessage(message: unknown): void
}
