import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { ticketSentences } from '#words/ticket-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { describeWarning } from '../../app/import-words.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { MethodLink } from '../methods/index.ts'
import { CopyButton } from './CopyButton.tsx'
import { mappingRows, rejectionRows } from './import-facts.ts'
import { RejectedRows } from './RejectedRows.tsx'

interface ImportDetailsProps {
  readonly record: ImportRecord
  /** How its rejected rows may come in after all; null where they cannot. */
  readonly advice: string | null
  /** Other imports of the project were joined with tickets, this one was not. */
  readonly lacksTickets: boolean
}

/** What is known of one file: its numbers, its fingerprint, how it was read, and the rows that gave no response. */
export function ImportDetails({ record, advice, lacksTickets }: ImportDetailsProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { outcome } = record
  return (
    <>
      <dl className="imports-numbers">
        <OutcomeFacts outcome={outcome} />
        <Fact label={t('screens:imports.fingerprint')}>
          <code title={record.sha256}>{record.sha256.slice(0, 12)}…</code>
          <CopyButton text={record.sha256} label={t('screens:imports.copyFingerprint')} />
        </Fact>
      </dl>
      {lacksTickets && <p className="imports-warning">{t('tickets:lacking')}</p>}
      {outcome.warnings.map(warning => (
        <p key={`${warning.code} ${JSON.stringify(warning.values)}`} className="imports-warning">
          {describeWarning(words, warning)}
        </p>
      ))}
      {outcome.tickets !== undefined && (
        <Disclosure title={t('tickets:title')}>
          <ul className="imports-reasons">
            {ticketSentences(words, outcome.tickets).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure title={t('screens:imports.howRead')}>
        <dl className="imports-mapping">
          {mappingRows(record, words).map(([name, value]) => (
            <Fact key={name} label={name}>
              {value}
            </Fact>
          ))}
        </dl>
      </Disclosure>
      {outcome.rejected.total > 0 && (
        <Disclosure title={t('screens:imports.rejectedTitle', { n: formatCount(outcome.rejected.total) })}>
          <ul className="imports-reasons">
            {rejectionRows(outcome.rejected.byReason, words).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {advice !== null && <p className="imports-advice">{advice}</p>}
          <RejectedRows record={record} />
        </Disclosure>
      )}
    </>
  )
}

/** What came of one file, or of several together. */
export function OutcomeFacts({
  outcome,
}: {
  readonly outcome: Pick<ImportRecord['outcome'], 'rows' | 'responses' | 'rejected' | 'withoutDate'>
}) {
  const { t } = useTranslation()
  return (
    <>
      <Fact label={t('screens:imports.rows')}>{formatCount(outcome.rows)}</Fact>
      <Fact
        label={t('screens:imports.responses')}
        hint={<MethodLink anchor="responses" about={t('screens:imports.responses')} />}
      >
        {formatCount(outcome.responses)}
      </Fact>
      <Fact label={t('screens:imports.rejected')}>{formatCount(outcome.rejected.total)}</Fact>
      <Fact label={t('screens:imports.withoutDate')}>{formatCount(outcome.withoutDate)}</Fact>
    </>
  )
}

interface FactProps {
  readonly label: string
  /** A small sign behind the label: how the number is made. */
  readonly hint?: ReactNode
  readonly children: ReactNode
}

/** A name with its value, in a list of them. */
export function Fact({ label, hint, children }: FactProps) {
  return (
    <div className="imports-fact">
      <dt>
        {label} {hint}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
