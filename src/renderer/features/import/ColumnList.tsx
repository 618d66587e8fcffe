import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnProfile,
  type ColumnRole,
  type FileFacts,
  type KeptColumn,
} from '#core/importing/mapping.ts'
import { keptColumns } from '#core/importing/kept-columns.ts'
import { InTurn } from '#drawing/turns.tsx'
import { formatCount } from '#words/format.ts'
import { Select } from '../../ui/Select.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import type { ImportDraft } from './import-draft.ts'
import { roleOf, type DraftChange } from './import-model.ts'
import { joinableWith } from './with-columns.ts'

/** About the height of a row with two lines of words. */
const ROW_PX = 76

interface ColumnListProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

/** Every column with its samples, its role, and why; those that were recognised first. */
export function ColumnList({ draft, change }: ColumnListProps) {
  const { t } = useTranslation()
  const { columns, mapping } = draft.inspection
  // By what was recognised, not by what is chosen: a row must not jump away under the hand.
  const ordered = useMemo(
    () => [
      ...COLUMN_ROLES.flatMap(role => columnsOf(mapping, role).flatMap(index => columns[index] ?? [])),
      ...columns.filter(column => roleOf(mapping, column.index) === null),
    ],
    [columns, mapping],
  )
  const kept = useMemo(
    () => new Map(keptColumns(columns, draft.mapping, draft.keeps).map(one => [one.column, one])),
    [columns, draft.mapping, draft.keeps],
  )
  return (
    <VirtualList
      label={t('screens:import.columns')}
      count={ordered.length}
      estimatedHeightPx={ROW_PX}
      renderItem={index => {
        const column = ordered[index]
        if (column === undefined) return null
        return (
          <InTurn placeholder={<div style={{ height: ROW_PX }} />}>
            <ColumnRow column={column} kept={kept.get(column.index) ?? null} draft={draft} change={change} />
          </InTurn>
        )
      }}
    />
  )
}

interface ColumnRowProps extends ColumnListProps {
  readonly column: ColumnProfile
  /** How it is kept without a role; null where it is not. */
  readonly kept: KeptColumn | null
}

/** Drawn anew for what it shows only: the list asks for all its rows whenever the height of one is measured. */
const ColumnRow = memo(function ColumnRow({ column, kept: ofList, draft, change }: ColumnRowProps) {
  const { t } = useTranslation()
  const role = roleOf(draft.mapping, column.index)
  const { files = [] } = draft.inspection
  // Nothing of it is kept: it is read for a role where it stands, or its file is left out.
  const kept = isOdd(files, column) ? null : ofList
  const name = column.header === '' ? t('screens:import.noHeader', { n: column.index + 1 }) : column.header
  return (
    <div className={`import-column${role === null && kept === null ? '' : ' import-column--used'}`}>
      <div className="import-column-words">
        <h2 className="import-column-name">{name}</h2>
        <p className="import-samples" title={column.samples.join('\n')}>
          {column.samples.length === 0 ? t('screens:import.noSamples') : column.samples.join('  ·  ')}
        </p>
        <p className="import-note">
          {t(column.distinctIsExact ? 'screens:import.filled' : 'screens:import.filledMany', {
            filled: formatCount(column.filled),
            distinct: formatCount(column.distinct),
          })}
        </p>
      </div>
      <div className="import-column-role">
        <Select<ColumnRole | JoinedRole | 'none' | 'kept'>
          label={t('screens:import.roleOf', { column: name })}
          isLabelHidden
          value={role ?? (kept === null ? 'none' : 'kept')}
          options={[
            { value: 'none', label: t('screens:import.role.none') },
            { value: 'kept', label: t('screens:import.role.kept') },
            ...COLUMN_ROLES.flatMap(value => [
              { value, label: t(`screens:import.role.${value}`) },
              ...joinedOption(value),
            ]),
          ]}
          onChange={value => {
            const [, joined] = /^joined-(.*)$/.exec(value) ?? []
            const chosen = (joined ?? value) as ColumnRole | 'none' | 'kept'
            const isRole = chosen !== 'none' && chosen !== 'kept'
            change({
              kind: 'role',
              column: column.index,
              role: isRole ? chosen : null,
              joins: joined !== undefined,
              ...(!isRole && { keeps: chosen === 'kept' }),
            })
          }}
        />
        <Reason column={column} draft={draft} role={role} />
        {kept !== null && <KeptNote kept={kept} />}
        {role === null && <OddColumn files={files} header={column.header} />}
      </div>
    </div>
  )

  function joinedOption(
    value: ColumnRole,
  ): readonly { readonly value: JoinedRole; readonly label: string }[] {
    const present = joinableWith(draft.mapping, value, column.index)
    if (present.length === 0) return []
    const columns = present.map(index => `“${draft.inspection.columns[index]?.header ?? ''}”`).join(', ')
    const label = t('screens:import.joinedRole', { role: t(`screens:import.role.${value}`), columns })
    return [{ value: `joined-${value}`, label }]
  }
})

function isOdd(files: readonly FileFacts[], { header }: ColumnProfile): boolean {
  return files.some(
    ({ renamed = [], idle = [] }) => idle.includes(header) || renamed.some(({ column }) => column === header),
  )
}

/** What one of several files does with a column of its own, in words; null for a column of all. */
function OddColumn({ files, header }: { readonly files: readonly FileFacts[]; readonly header: string }) {
  const { t } = useTranslation()
  for (const { name: file, renamed = [], idle = [] } of files) {
    const stands = renamed.find(({ column }) => column === header)?.stands
    if (stands !== undefined)
      return <p className="import-note">{t('screens:import.standsFor', { stands, file })}</p>
    if (idle.includes(header)) return <p className="import-note">{t('screens:import.idle', { file })}</p>
  }
  return null
}

/** What becomes of a column that is kept without a role. */
function KeptNote({ kept }: { readonly kept: KeptColumn }) {
  const { t } = useTranslation()
  const { figure } = kept
  if (figure === undefined) return <p className="import-note">{t('screens:import.keptNote')}</p>
  const name = t(`common:support.${figure.role}`)
  return (
    <p className="import-note">
      {figure.unit === null
        ? t('screens:import.figureNote', { figure: name })
        : t('screens:import.figureUnitNote', { figure: name, unit: t(`common:unit.${figure.unit}`) })}
    </p>
  )
}

/** A role that a column shares with others, whose cells stand before its own. */
type JoinedRole = `joined-${ColumnRole}`

interface ReasonProps {
  readonly column: ColumnProfile
  readonly draft: ImportDraft
  readonly role: ColumnRole | null
}

/** Why the column was given its role; nothing once the user has decided. */
function Reason({ column, draft, role }: ReasonProps) {
  const { t } = useTranslation()
  const guess = draft.inspection.roles.find(
    candidate => candidate.role === role && candidate.columns.includes(column.index),
  )
  if (role === null) return null
  if (guess === undefined) return <p className="import-note">{t('screens:import.yourChoice')}</p>
  const sure = guess.confidence >= 0.8 ? 'sure' : guess.confidence >= 0.5 ? 'likely' : 'unsure'
  return (
    <div className={`import-reason import-reason--${sure}`}>
      <span className="import-confidence">{t(`screens:import.confidence.${sure}`)}</span>
      <EvidenceList evidence={guess.evidence} />
    </div>
  )
}
