import type { PickedFile } from './platform.ts'

/** Several files as one that the engine opens together, called after the first; one alone as it is; null for none. */
export function severalFiles(files: readonly PickedFile[]): PickedFile | null {
  const [first] = files
  if (first === undefined || files.length === 1) return first ?? null
  return {
    name: first.name,
    sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    async open() {
      const opened = await Promise.all(files.map(file => file.open()))
      return {
        handle: { kind: 'several', handles: opened.map(({ handle }) => handle) },
        transfer: opened.flatMap(({ transfer }) => transfer),
      }
    },
    async discard() {
      await Promise.all(files.map(file => file.discard()))
    },
  }
}
