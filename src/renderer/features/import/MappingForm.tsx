import { useTranslation } from 'react-i18next'
import { InTurn } from '#drawing/turns.tsx'
import { toWireError } from '#core/errors.ts'
import { scaleConflict } from '#storage/imports.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DatesCard } from './DatesCard.tsx'
import { FileFacts } from './FileFacts.tsx'
import { ImportBar } from './ImportBar.tsx'
import type { ImportDraft } from './import-model.ts'
import { ScaleCard } from './ScaleCard.tsx'
import type { ImportFlow } from './use-import-flow.ts'
import { WarningList } from './WarningList.tsx'

interface MappingFormProps {
  readonly draft: ImportDraft
  readonly flow: ImportFlow
  /** The project it goes into; null: a new one. */
  readonly project: ProjectRecord | null
}

/** What was recognised, why, and the chance to say otherwise. */
export function MappingForm({ draft, flow, project }: MappingFormProps) {
  const { t } = useTranslation()
  const { inspection } = draft
  const conflict = project === null || draft.scale === null ? null : scaleConflict(project, draft.scale)
  return (
    <div className="import-form">
      <header className="import-head">
        <h1>{inspection.file.name}</h1>
        <FileFacts inspection={inspection} onChange={flow.readAgain} />
      </header>
      {flow.error !== null && (
        <div className="import-error">
          <ErrorNotice error={flow.error} />
        </div>
      )}
      <div className="import-body">
        <div className="import-columns">
          <ColumnList draft={draft} change={flow.change} />
        </div>
        {/* A part that scrolls has to be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="import-settings" role="region" aria-label={t('screens:import.settings')} tabIndex={0}>
          {draft.mapping.score.length === 0 && (
            <Notice
              tone="warning"
              title={t('screens:import.noScoreTitle')}
              advice={t('screens:import.noScoreAdvice')}
            />
          )}
          {conflict !== null && <ErrorNotice error={toWireError(conflict)} />}
          <InTurn>
            <ScaleCard draft={draft} change={flow.change} />
          </InTurn>
          <InTurn>
            <DatesCard draft={draft} change={flow.change} />
          </InTurn>
          <WarningList warnings={inspection.warnings} />
        </div>
      </div>
      <ImportBar draft={draft} flow={flow} project={project} fitsProject={conflict === null} />
    </div>
  )
}
