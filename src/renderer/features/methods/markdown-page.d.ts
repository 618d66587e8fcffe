declare module '#docs/*.md' {
  import type { Block } from '#contracts/markdown-block.ts'

  const blocks: readonly Block[]
  export default blocks
}
