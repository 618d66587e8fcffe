import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketsFound } from '#contracts/engine-jobs.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Select } from '../../ui/Select.tsx'
import { EarlierTickets } from './EarlierTickets.tsx'
import { PROBLEM_PARTS } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { TicketColumnList } from './TicketColumnList.tsx'
import { TicketsForetold } from './TicketsForetold.tsx'
import type { ImportFlow } from './use-import-flow.ts'
import { useTicketCounts } from './use-ticket-counts.ts'

interface TicketsCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly flow: Pick<ImportFlow, 'tickets' | 'replaces' | 'sourceId'>
  /** The project it goes into; null: a new one. */
  readonly project: ProjectRecord | null
}

/** Tickets of a help desk beside a survey file: what it lacks is filled from them, by the ticket's id. */
export function TicketsCard({ draft, change, flow, project }: TicketsCardProps) {
  const { t } = useTranslation()
  const addButton = useRef<HTMLButtonElement>(null)
  const foretold = useTicketCounts(draft, flow, project)
  const { tickets, replaces } = flow
  const { found, isReading, error } = tickets
  const drop = () => {
    tickets.drop()
    // The button that was pressed goes.
    addButton.current?.focus()
  }
  return (
    <Card title={t('tickets:title')}>
      <div className="import-fields">
        {found === null && <EarlierTickets replaces={replaces} project={project} />}
        {error !== null && <ErrorNotice error={error} />}
        {isReading && (
          <ProgressBar
            label={t('tickets:import.reading')}
            fraction={tickets.progress?.fraction ?? null}
            onCancel={tickets.cancel}
          />
        )}
        {found === null ? (
          <p className="import-note">{t('tickets:import.invitation')}</p>
        ) : (
          <TicketFiles found={found} />
        )}
        <div className="import-tickets-actions">
          <Button size="small" ref={addButton} onPress={() => tickets.add(draft)}>
            {t(found === null ? 'tickets:import.add' : 'tickets:import.replace')}
          </Button>
          {found !== null && (
            <Button size="small" onPress={drop}>
              {t('tickets:import.drop')}
            </Button>
          )}
        </div>
        {found !== null && (
          <>
            <TicketsForetold draft={draft} found={found} foretold={foretold} />
            <div id={PROBLEM_PARTS.surveyTicket}>
              <SurveyColumn draft={draft} change={change} />
            </div>
            <TicketColumnList draft={draft} change={change} found={found} counts={foretold.counts} />
          </>
        )}
      </div>
    </Card>
  )
}

/** The column of the survey file whose cells name tickets. */
function SurveyColumn({ draft, change }: Pick<TicketsCardProps, 'draft' | 'change'>) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('tickets:import.column')}
      value={draft.ticketColumn === undefined ? null : String(draft.ticketColumn)}
      placeholder={t('tickets:import.chooseColumn')}
      options={draft.inspection.columns.map(({ index, header }) => ({
        value: String(index),
        label: header.trim() || t('screens:import.noHeader', { n: index + 1 }),
      }))}
      onChange={column => change({ kind: 'ticket-column', column: Number(column) })}
    />
  )
}

function TicketFiles({ found: { files, leftOut } }: { readonly found: TicketsFound }) {
  const { t } = useTranslation()
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
    </>
  )
}
