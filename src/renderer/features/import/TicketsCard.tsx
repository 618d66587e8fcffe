import { useTranslation } from 'react-i18next'
import type { TicketsFound } from '#contracts/engine-jobs.ts'
import { ticketColumnOf } from '#core/importing/tickets/ticket-plan.ts'
import { formatCount } from '#words/format.ts'
import { joinedColumnName } from '#words/ticket-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import type { ImportFlow } from './use-import-flow.ts'

interface TicketsCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly flow: Pick<ImportFlow, 'tickets' | 'replaces'>
}

/** Tickets of a help desk beside a survey file: what it lacks is filled from them, by the ticket's id. */
export function TicketsCard({ draft, change, flow: { tickets, replaces } }: TicketsCardProps) {
  const { t } = useTranslation()
  const { found, isReading, error } = tickets
  const { columns } = draft.inspection
  const hasIds = ticketColumnOf(columns, draft.mapping) !== null
  if (!hasIds && found === null) return null
  const before = replaces.find(({ outcome }) => outcome.tickets !== undefined)?.outcome.tickets
  const add = (
    <Button size="small" isDisabled={isReading} onPress={() => tickets.add(draft)}>
      {t(found === null ? 'tickets:import.add' : 'tickets:import.replace')}
    </Button>
  )
  return (
    <Card title={t('tickets:title')}>
      <div className="import-fields">
        {before !== undefined && found === null && (
          <Notice
            tone="warning"
            title={t('tickets:import.before', {
              files: before.files.map(({ file }) => file).join(', '),
            })}
          />
        )}
        {error !== null && <ErrorNotice error={error} />}
        {found === null ? (
          <p className="import-note">{t('tickets:import.invitation')}</p>
        ) : (
          <>
            <FoundTickets found={found} />
            <Select
              label={t('tickets:import.column')}
              value={draft.ticketColumn === undefined ? null : String(draft.ticketColumn)}
              placeholder={t('tickets:import.chooseColumn')}
              options={columns.map(({ index, header }) => ({
                value: String(index),
                label: header.trim() || t('screens:import.noHeader', { n: index + 1 }),
              }))}
              onChange={column => change({ kind: 'ticket-column', column: Number(column) })}
            />
          </>
        )}
        <div className="import-tickets-actions">
          {add}
          {found !== null && (
            <Button size="small" onPress={tickets.drop}>
              {t('tickets:import.drop')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}

/** The files, and what they can give. */
function FoundTickets({ found: { files, leftOut, idColumn, columns } }: { readonly found: TicketsFound }) {
  const { t } = useTranslation()
  const { words } = useServices()
  return (
    <>
      <ul className="import-tickets-files">
        {files.map(({ file, rows }, index) => (
          <li key={`${index} ${file}`}>
            {file}{' '}
            <span className="import-note">
              {t('screens:import.rows', { count: rows, rows: formatCount(rows) })}
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p className="import-note">{t('tickets:import.leftOut', { files: leftOut.join(', ') })}</p>
      )}
      <p className="import-note">
        {t('tickets:import.gives', {
          idColumn,
          columns: columns.map(column => joinedColumnName(words, column)).join(', '),
        })}
      </p>
    </>
  )
}
