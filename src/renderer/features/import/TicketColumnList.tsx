import { memo, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketsFound } from '#contracts/engine-jobs.ts'
import type { JoinedColumn, TicketCounts } from '#core/importing/tickets/ticket-counts.ts'
import {
  TICKET_ROLES,
  hasTicketId,
  type TicketColumns,
  type TicketUse,
} from '#core/importing/tickets/ticket-columns.ts'
import {
  describeTicketColumns,
  type RecognisedTicketColumn,
} from '#core/importing/tickets/ticket-evidence.ts'
import { recognisedTicketColumns } from '#core/importing/tickets/ticket-plan.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { PROBLEM_PARTS } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'

interface TicketColumnListProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly found: TicketsFound
  /** What each column fills; null while that is not known. */
  readonly counts: TicketCounts | null
}

const NONE: TicketColumns = []
/** Columns that are drawn at once. */
const MOST_DRAWN = 60
/** About the height of a row. */
const ROW_PX = 110

/** What each column of the ticket files is taken for, why, and the chance to say otherwise. */
export function TicketColumnList({ draft, change, found: { inspection }, counts }: TicketColumnListProps) {
  const { t } = useTranslation()
  const chosen = draft.ticketColumns ?? NONE
  const recognised = useMemo(() => recognisedTicketColumns(inspection), [inspection])
  const columns = useMemo(() => describeTicketColumns(inspection, recognised), [inspection, recognised])
  const since = chosen.find(({ use }) => use === 'date')?.name ?? null
  const rowOf = (column: RecognisedTicketColumn) => {
    const use = takenFor(chosen, column.name)
    return (
      <InTurn placeholder={<div style={{ height: ROW_PX }} />}>
        <ColumnRow
          column={column}
          use={use}
          since={since}
          filled={filledBy(counts, column.name, use)}
          change={change}
        />
      </InTurn>
    )
  }
  const isChanged = JSON.stringify(chosen) !== JSON.stringify(recognised)
  const hasId = hasTicketId(recognised)
  // By what was recognised: a row must not jump away under the hand. Without an id any of them may hold it.
  const isInSight = ({ use }: RecognisedTicketColumn): boolean => use !== 'none' || !hasId
  const used = columns.filter(isInSight)
  const unused = columns.filter(column => !isInSight(column))
  return (
    <div
      id={PROBLEM_PARTS.ticketColumns}
      className="import-ticket-columns"
      role="group"
      aria-label={t('tickets:import.columns')}
    >
      <h3>{t('tickets:import.columns')}</h3>
      <p className="import-note">{t(hasId ? 'tickets:import.columnsNote' : 'tickets:import.noIdColumn')}</p>
      <ColumnRows columns={used} rowOf={rowOf} />
      {unused.length > 0 && (
        <Disclosure title={t('tickets:import.unused', { count: unused.length })}>
          <ColumnRows columns={unused} rowOf={rowOf} />
        </Disclosure>
      )}
      {isChanged && (
        <Button
          size="small"
          kind="quiet"
          onPress={() => change({ kind: 'ticket-columns', columns: recognised })}
        >
          {t('tickets:import.asRecognised')}
        </Button>
      )}
    </div>
  )
}

interface ColumnRowsProps {
  readonly columns: readonly RecognisedTicketColumn[]
  readonly rowOf: (column: RecognisedTicketColumn) => ReactNode
}

/** A file may have thousands of columns: of very many only those in sight are drawn. */
function ColumnRows({ columns, rowOf }: ColumnRowsProps) {
  const { t } = useTranslation()
  if (columns.length <= MOST_DRAWN)
    return (
      <ul>
        {columns.map(column => (
          <li key={column.name}>{rowOf(column)}</li>
        ))}
      </ul>
    )
  return (
    <div className="import-ticket-columns-many">
      <VirtualList
        label={t('tickets:import.columns')}
        count={columns.length}
        estimatedHeightPx={ROW_PX}
        renderItem={index => (columns[index] === undefined ? null : rowOf(columns[index]))}
      />
    </div>
  )
}

function takenFor(columns: TicketColumns, name: string): TicketUse {
  return columns.find(column => column.name === name)?.use ?? 'none'
}

/** What came of a column; null where nothing is known, or it gives nothing by itself. */
function filledBy(counts: TicketCounts | null, name: string, use: TicketUse): JoinedColumn | null {
  const ofColumn = ({ field, name: joined }: JoinedColumn): boolean => {
    if (use === 'solved') return field === 'resolution' && joined.startsWith(`${name} − `)
    return use === 'kept' ? joined === name : field === use
  }
  return counts?.columns.find(ofColumn) ?? null
}

interface ColumnRowProps extends Pick<TicketColumnListProps, 'change'> {
  readonly column: RecognisedTicketColumn
  /** What it is taken for now. */
  readonly use: TicketUse
  /** The column of the day on which the ticket was made; null for none. */
  readonly since: string | null
  readonly filled: JoinedColumn | null
}

/** Drawn anew for what it shows only. */
const ColumnRow = memo(function ColumnRow({ column, use, since, filled, change }: ColumnRowProps) {
  const { t } = useTranslation()
  const { name, profile, evidence } = column
  const figure = typeof profile.keep === 'object' ? profile.keep : undefined
  const keptLabel =
    figure === undefined
      ? t('tickets:use.kept')
      : t('tickets:use.figure', { figure: t(`common:support.${figure.role}`) })
  return (
    <div className={`import-ticket-column${use === 'none' ? '' : ' import-ticket-column--used'}`}>
      <h4 className="import-column-name">{name}</h4>
      <p className="import-samples" title={profile.samples.join('\n')}>
        {profile.samples.length === 0 ? t('screens:import.noSamples') : profile.samples.join('  ·  ')}
      </p>
      <Select<TicketUse>
        label={t('tickets:import.useOf', { column: name })}
        isLabelHidden
        value={use}
        options={[
          { value: 'none', label: t('tickets:use.none') },
          { value: 'kept', label: keptLabel },
          ...TICKET_ROLES.map(value => ({ value, label: t(`tickets:use.${value}`) })),
        ]}
        onChange={chosen => change({ kind: 'ticket-use', column: name, use: chosen })}
      />
      {use !== column.use && <p className="import-note">{t('screens:import.yourChoice')}</p>}
      {use === column.use && <EvidenceList evidence={evidence} />}
      {use === 'kept' && figure !== undefined && figure.unit !== null && (
        <p className="import-note">
          {t('screens:import.figureUnitNote', {
            figure: t(`common:support.${figure.role}`),
            unit: t(`common:unit.${figure.unit}`),
          })}
        </p>
      )}
      {use === 'solved' && (
        <p className="import-note">
          {since === null ? t('tickets:import.elapsedWithout') : t('tickets:import.elapsed', { since })}
        </p>
      )}
      {filled !== null && <FilledNote filled={filled} />}
    </div>
  )
})

function FilledNote({ filled: { filled, conflicts } }: { readonly filled: JoinedColumn }) {
  const { t } = useTranslation()
  const key = conflicts > 0 ? 'fillsDiffer' : filled > 0 ? 'fills' : 'fillsNone'
  return (
    <p className="import-note">
      {t(`tickets:import.${key}`, { n: formatCount(filled), conflicts: formatCount(conflicts) })}
    </p>
  )
}
