/** A stretch of text. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'code'
  readonly text: string
}

export interface TableRow {
  readonly anchor: string
  readonly cells: readonly (readonly Inline[])[]
}

/** A part of a page that was written in Markdown; see `build/markdown-blocks.ts`. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly anchor: string
      readonly text: readonly Inline[]
    }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly TableRow[]
    }
