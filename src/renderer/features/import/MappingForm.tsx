import { useTranslation } from 'react-i18next'
import { InTurn } from '#drawing/turns.tsx'
import { toWireError } from '#core/errors.ts'
import { scaleConflict } from '#storage/imports.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { CommentsCard } from './CommentsCard.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DatesCard } from './DatesCard.tsx'
import { DroppedChoices } from './DroppedChoices.tsx'
import { FileFacts } from './FileFacts.tsx'
import { FileList, isOddAmong } from './FileList.tsx'
import { PROBLEM_PARTS } from './go-to-problem.ts'
import { ImportBar } from './ImportBar.tsx'
import type { ImportDraft } from './import-draft.ts'
import { ScaleCard } from './ScaleCard.tsx'
import type { ImportFlow } from './use-import-flow.ts'
import { KnownFile } from './KnownFile.tsx'
import { MappingOrigin, ProfileButtons } from './MappingOrigin.tsx'
import { PutAsideCard } from './PutAsideCard.tsx'
import { OtherScores } from './MetricChoice.tsx'
import { QuestionCards } from './QuestionCards.tsx'
import { ReadingDoubts, WarningList } from './WarningList.tsx'
import { TicketsCard } from './TicketsCard.tsx'
import { WithoutScore } from './WithoutScore.tsx'

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
  const { files = [] } = inspection
  const isToldFirst = isOddAmong(files)
  // An import that is replaced may take another scale, if it is the only one: the engine knows.
  const conflict =
    project === null || draft.metrics !== undefined || draft.scale === null || flow.replaces.length > 0
      ? null
      : scaleConflict(project, draft.scale)
  return (
    <div className="import-form">
      <header className="import-head">
        <h1>
          {inspection.files === undefined
            ? inspection.file.name
            : t('screens:import.severalFiles', {
                file: inspection.file.name,
                count: inspection.files.length - 1,
              })}
        </h1>
        <FileFacts inspection={inspection} onChange={flow.readAgain} takesFocus={flow.isBack} />
        <ProfileButtons remembered={flow.remembered} />
      </header>
      {flow.error !== null && (
        <div className="import-error">
          <ErrorNotice error={flow.error} />
        </div>
      )}
      <div className="import-body">
        <div className="import-columns" id={PROBLEM_PARTS.columns}>
          <ColumnList draft={draft} change={flow.change} />
        </div>
        {/* A part that scrolls has to be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="import-settings" role="region" aria-label={t('screens:import.settings')} tabIndex={0}>
          <ReadingDoubts inspection={inspection} onChange={flow.readAgain} />
          {isToldFirst && <FileList files={files} />}
          <KnownFile flow={flow} project={project} file={inspection.file.name} />
          <MappingOrigin remembered={flow.remembered} />
          <DroppedChoices dropped={draft.dropped} />
          <QuestionCards draft={draft} change={flow.change} ways={flow.ways} />
          <OtherScores draft={draft} change={flow.change} ways={flow.ways} />
          <CommentsCard draft={draft} change={flow.change} ways={flow.ways} />
          <WithoutScore draft={draft} change={flow.change} />
          {conflict !== null && <ErrorNotice error={toWireError(conflict)} />}
          <InTurn>
            <ScaleCard draft={draft} change={flow.change} />
          </InTurn>
          <InTurn>
            <DatesCard draft={draft} change={flow.change} />
          </InTurn>
          <TicketsCard draft={draft} change={flow.change} flow={flow} project={project} />
          <PutAsideCard draft={draft} change={flow.change} />
          {!isToldFirst && <FileList files={files} />}
          <WarningList inspection={inspection} onChange={flow.readAgain} />
        </div>
      </div>
      <ImportBar draft={draft} flow={flow} project={project} fitsProject={conflict === null} />
    </div>
  )
}
