import type { Block, Inline } from '#contracts/markdown-block.ts'
import './methods.css'

interface MethodsPageProps {
  readonly blocks: readonly Block[]
  /** Anchor of the entry that stands out. */
  readonly shown: string
}

/** A page of formulas and sources, without its title. */
export function MethodsPage({ blocks, shown }: MethodsPageProps) {
  const isTitle = (block: Block): boolean => block.kind === 'heading' && block.level === 1
  const parts = blocks.filter(block => !isTitle(block))
  return parts.map((block, index) => <BlockView key={index} block={block} shown={shown} />)
}

function BlockView({ block, shown }: { readonly block: Block; readonly shown: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 2 ? 'h3' : 'h4'
      return (
        <Heading data-anchor={block.anchor} data-shown={block.anchor === shown || undefined}>
          <Text inlines={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Text inlines={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Text inlines={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableView table={block} shown={shown} />
  }
}

interface TableViewProps {
  readonly table: Extract<Block, { kind: 'table' }>
  readonly shown: string
}

function TableView({ table, shown }: TableViewProps) {
  return (
    <table className="methods-table">
      <thead>
        <tr>
          {table.head.map((cell, index) => (
            <th key={index} scope="col">
              <Text inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <tr key={row.anchor} data-anchor={row.anchor} data-shown={row.anchor === shown || undefined}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  <Text inlines={cell} />
                </th>
              ) : (
                <td key={index}>
                  <Text inlines={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Text({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map(({ kind, text }, index) => {
    if (kind === 'strong') return <strong key={index}>{text}</strong>
    return kind === 'code' ? <code key={index}>{text}</code> : text
  })
}
