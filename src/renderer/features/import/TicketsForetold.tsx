import { useTranslation } from 'react-i18next'
import type { TicketsFound } from '#contracts/engine-jobs.ts'
import { toWireError } from '#core/errors.ts'
import { columnNames } from '#core/importing/kept-columns.ts'
import type { TicketCounts } from '#core/importing/tickets/ticket-counts.ts'
import { formatCount } from '#words/format.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { ForetoldTickets } from './use-ticket-counts.ts'

/** Ids that are shown of each file where none of them are the same. */
const SHOWN_IDS = 2

interface TicketsForetoldProps {
  readonly draft: ImportDraft
  readonly found: TicketsFound
  readonly foretold: ForetoldTickets
}

/** How many responses find their ticket, and what stays alone on either side, before anything is taken in. */
export function TicketsForetold({ draft, found, foretold }: TicketsForetoldProps) {
  const { t } = useTranslation()
  const { counts, isCounting, error } = foretold
  if (error !== null) return <ErrorNotice error={toWireError(error)} />
  return (
    <div className="import-tickets-counts" role="status">
      {counts === null ? (
        <p className="import-note">{t(isCounting ? 'tickets:import.counting' : 'tickets:import.later')}</p>
      ) : counts.found === 0 ? (
        <FoundNone draft={draft} found={found} counts={counts} />
      ) : (
        <FoundSome counts={counts} />
      )}
    </div>
  )
}

function FoundSome({ counts }: { readonly counts: TicketCounts }) {
  const { t } = useTranslation()
  const { found, withoutId, notFound, examples, answered, tickets, files } = counts
  const rows = (part: 'repeated' | 'withoutId' | 'unusable'): number =>
    files.reduce((sum, file) => sum + file[part], 0)
  const shown = examples.length === 0 ? '' : t('tickets:import.examples', { examples: examples.join(', ') })
  const notes = [
    ...(withoutId + notFound === 0
      ? []
      : [
          t('tickets:import.alone', {
            withoutId: formatCount(withoutId),
            notFound: formatCount(notFound),
            examples: shown,
          }),
        ]),
    t('tickets:import.tickets', {
      answered: formatCount(answered),
      tickets: formatCount(tickets),
      others: formatCount(tickets - answered),
    }),
    ...(
      [
        ['repeated', rows('repeated')],
        ['withoutTicketId', rows('withoutId')],
        ['unusable', rows('unusable')],
      ] as const
    ).flatMap(([key, n]) => (n === 0 ? [] : [t(`tickets:import.${key}`, { n: formatCount(n) })])),
  ]
  return (
    <>
      <p className="import-tickets-found">
        {t('tickets:import.found', {
          found: formatCount(found),
          responses: formatCount(found + withoutId + notFound),
        })}
      </p>
      {notes.map(note => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
    </>
  )
}

/** Most often another column holds the ids, or it is another file: both sides are shown. */
function FoundNone({
  draft: { inspection, ticketColumn, ticketColumns = [] },
  found,
  counts,
}: Omit<TicketsForetoldProps, 'foretold'> & { readonly counts: TicketCounts }) {
  const { t } = useTranslation()
  const own = inspection.columns[ticketColumn ?? -1]
  const idColumn = ticketColumns.find(({ use }) => use === 'id')?.name ?? ''
  const theirs = found.inspection.columns[columnNames(found.inspection.columns).indexOf(idColumn)]
  const shown = (samples: readonly string[] = []): string => samples.slice(0, SHOWN_IDS).join(', ')
  return (
    <Notice
      tone="warning"
      title={t('tickets:import.foundNone', { files: counts.files.map(({ file }) => file).join(', ') })}
      advice={t('tickets:import.foundNoneAdvice', {
        column: own?.header ?? '',
        own: shown(own?.samples),
        ticketColumn: idColumn,
        theirs: shown(theirs?.samples),
      })}
    />
  )
}
