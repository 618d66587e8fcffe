import { sha256OfFile } from './sha256.ts'

/** What the hash worker answers to the one file it is given. */
export type HashReply =
  | { readonly type: 'hash'; readonly hex: string }
  | { readonly type: 'failed'; readonly name: string; readonly message: string }

self.onmessage = async ({ data }: MessageEvent<File>) => {
  self.postMessage(await answer(data))
}

async function answer(file: File): Promise<HashReply> {
  try {
    return { type: 'hash', hex: await sha256OfFile(file) }
  } catch (error) {
    const { name, message } = error as Error
    return { type: 'failed', name, message }
  }
}
