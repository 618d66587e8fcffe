declare module '#docs/*.md' {
  import type { Block } from '#contracts/markdown-block.ts'

  /** Reads the page from its file, which lies beside the scripts. */
  const readPage: () => Promise<readonly Block[]>
  export default readPage
}
