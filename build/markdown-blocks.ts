import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type { Block, Inline, TableRow } from '../src/contracts/markdown-block.ts'

/**
 * Pages written in Markdown become plain data when the app is built: no parser, and no HTML, comes into the page. Each lies
 * beside the scripts as a file of its own, for few people open it; what is imported is the function that reads it.
 */
export function markdownBlocks(): Plugin {
  let isBuild = false
  return {
    name: 'lowdown-markdown-blocks',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    load(id) {
      if (!id.endsWith('.md')) return null
      const blocks = JSON.stringify(blocksOf(readFileSync(id, 'utf8')))
      if (!isBuild) return `export default async () => (${blocks})`
      const file = this.emitFile({ type: 'asset', name: `${basename(id, '.md')}.json`, source: blocks })
      return `export default async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file})).json()`
    },
  }
}

/**
 * The blocks of a page. Headings and rows of tables have an anchor made from their words: `interval-of-a-share`; of two
 * with the same words the second has `-2` behind it. Links keep their words alone.
 *
 * @throws Error for a kind of block that the app does not draw.
 */
export function blocksOf(markdown: string): Block[] {
  const taken = new Map<string, number>()
  const anchorOf = (text: string): string => {
    const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    const anchor = plain.replaceAll(/^-|-$/g, '')
    const times = (taken.get(anchor) ?? 0) + 1
    taken.set(anchor, times)
    return times === 1 ? anchor : `${anchor}-${times}`
  }
  return marked.lexer(markdown).flatMap(token => blockOf(token, anchorOf))
}

function blockOf(token: Token, anchorOf: (text: string) => string): Block[] {
  switch (token.type) {
    case 'space':
      return []
    case 'heading': {
      const { depth, text, tokens } = token as Tokens.Heading
      return [{ kind: 'heading', level: depth, anchor: anchorOf(text), text: inlinesOf(tokens) }]
    }
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlinesOf((token as Tokens.Paragraph).tokens) }]
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map(item => inlinesOf(item.tokens)) }]
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [
        {
          kind: 'table',
          head: header.map(cell => inlinesOf(cell.tokens)),
          rows: rows.map((cells): TableRow => ({
            anchor: anchorOf(cells[0]?.text ?? ''),
            cells: cells.map(cell => inlinesOf(cell.tokens)),
          })),
        },
      ]
    }
    default:
      throw new Error(`The app does not draw a block of kind “${token.type}”.`)
  }
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const inner = 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : null
    if (token.type === 'strong') return [{ kind: 'strong', text: wordsOf(inner ?? [token]) }]
    if (token.type === 'codespan') return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
    if (inner !== null) return inlinesOf(inner)
    return [{ kind: 'text', text: wordsOf([token]) }]
  })
}

function wordsOf(tokens: readonly Token[]): string {
  const text = tokens.map(token => ('text' in token ? String(token.text) : '')).join('')
  return text.replaceAll(/\s*\n\s*/g, ' ')
}
