import type { SplitProposal } from '#contracts/engine-jobs.ts'
import type { SplitPart } from '#core/themes/edits/theme-edit.ts'
import { figuresRevision } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DialogForm } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { presentNames } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'

/** What is chosen so far. */
export interface PartsDraft {
  /** Ids of the parts that stay in the theme. */
  readonly left: ReadonlySet<string>
  /** Names that were given to parts, by id. */
  readonly labels: ReadonlyMap<string, string>
}

export const ALL_PARTS: PartsDraft = { left: new Set(), labels: new Map() }

interface SplitByProposalProps {
  readonly theme: string
  readonly draft: PartsDraft
  readonly onChange: (draft: PartsDraft) => void
  readonly onClose: () => void
}

/** Parts that the words of a theme show: which to take off, and what to call them. */
export function SplitByProposal(props: SplitByProposalProps) {
  const { theme, onClose } = props
  const { words } = useServices()
  const { project, selection } = useProject()
  const say = 'screens:themeEditing.split'
  const input = { projectId: project.id, selection, theme }
  const { result, error } = useJobResult('propose-split', input, figuresRevision(project))
  const cancel = <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
  if (result !== null && result.parts.length > 0) return <Parts {...props} proposal={result} />
  return (
    <>
      {error !== null ? (
        <ErrorNotice error={error} />
      ) : (
        <p role="status">{words.t(result === null ? `${say}.looking` : `${say}.noParts`)}</p>
      )}
      <div className="ui-dialog-actions">{cancel}</div>
    </>
  )
}

function Parts({
  theme,
  proposal,
  draft,
  onChange,
  onClose,
}: SplitByProposalProps & { readonly proposal: SplitProposal }) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const { left, labels } = draft
  const say = 'screens:themeEditing.split'
  const labelOf = (part: SplitPart): string => labels.get(part.id) ?? part.label
  const taken = proposal.parts.filter(part => !left.has(part.id))
  const stays = proposal.parts
    .filter(part => left.has(part.id))
    .reduce((sum, part) => sum + part.n, proposal.rest)
  const split = (): void => {
    onClose()
    const parts = taken.map(part => ({ id: part.id, label: labelOf(part).trim(), rule: part.rule }))
    void act({ kind: 'do', edit: { kind: 'split', theme, parts } }, stays === 0 ? 'made' : [theme])
  }
  return (
    <DialogForm onSubmit={split}>
      <ul className="themes-parts">
        {proposal.parts.map((part, index) => (
          <li key={part.id}>
            <Checkbox
              isSelected={!left.has(part.id)}
              onChange={isTaken => onChange({ ...draft, left: toggled(left, part.id, !isTaken) })}
            >
              <span className="visually-hidden">{words.t(`${say}.take`, { label: labelOf(part) })}</span>
            </Checkbox>
            <TextField
              label={words.t(`${say}.part`, { n: index + 1 })}
              isLabelHidden
              value={labelOf(part)}
              onChange={text => onChange({ ...draft, labels: new Map(labels).set(part.id, text) })}
              help={words.t(`${say}.partCount`, { count: part.n, n: formatCount(part.n), rule: part.rule })}
            />
          </li>
        ))}
      </ul>
      <p className="themes-dialog-help">
        {words.t(`${say}.partsIntro`, {
          theme: presentNames(themes).get(theme) ?? theme,
          n: formatCount(stays),
        })}
      </p>
      <div className="ui-dialog-actions">
        <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          isDisabled={taken.length === 0 || taken.some(part => labelOf(part).trim() === '')}
        >
          {words.t(`${say}.confirmParts`, { count: taken.length, n: formatCount(taken.length) })}
        </Button>
      </div>
    </DialogForm>
  )
}

function toggled(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
