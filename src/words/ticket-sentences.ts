import type { JoinedColumn, TicketCounts, TicketFile } from '#core/importing/tickets/ticket-counts.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent } from './format.ts'
import { SUPPORT_ROLES } from '#core/survey/support-role.ts'

/** How the responses of a file found their tickets, and what they took from them, a sentence each. */
export function ticketSentences(words: Words, counts: TicketCounts): readonly string[] {
  const { files, tickets, answered, found, withoutId, notFound, columns } = counts
  const filled = columns.filter(column => column.filled > 0)
  return [
    words.t('tickets:found', {
      found: formatCount(found),
      responses: formatCount(found + withoutId + notFound),
      files: files.map(({ file }) => file).join(', '),
      withoutId: formatCount(withoutId),
      notFound: formatCount(notFound),
    }),
    words.t('tickets:answered', {
      answered: formatCount(answered),
      tickets: formatCount(tickets),
      share: formatPercent(answered / tickets, tickets),
      others: formatCount(tickets - answered),
    }),
    filled.length === 0
      ? words.t('tickets:filledNothing')
      : words.t('tickets:filled', { columns: filled.map(column => columnText(words, column)).join(', ') }),
    ...files.map(file => fileText(words, file)),
  ]
}

/** What a column of the tickets gives: “Agent from “Assignee””, or its header alone where it is kept for filters. */
function joinedColumnName(words: Words, { field, name }: Pick<JoinedColumn, 'field' | 'name'>): string {
  if (field === 'other') return words.t('tickets:otherColumn', { name })
  const isFigure = (SUPPORT_ROLES as readonly string[]).includes(field)
  const role = words.t(isFigure ? `common:support.${field}` : `importing:role.${field}`)
  return words.t('tickets:column', { field: role, name })
}

function columnText(words: Words, column: JoinedColumn): string {
  return words.t('tickets:filledColumn', {
    column: joinedColumnName(words, column),
    n: formatCount(column.filled),
  })
}

function fileText(words: Words, file: TicketFile): string {
  const parts = (['repeated', 'withoutId', 'unusable'] as const).flatMap(part =>
    file[part] === 0 ? [] : [words.t(`tickets:${part}`, { n: formatCount(file[part]) })],
  )
  const { file: name, rows, tickets, idColumn } = file
  const values = { file: name, idColumn, rows: formatCount(rows), tickets: formatCount(tickets) }
  return `${[words.t('tickets:file', values), ...parts].join('; ')}.`
}
