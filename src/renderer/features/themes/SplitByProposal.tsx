import { useState } from 'react'
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

interface SplitByProposalProps {
  readonly theme: string
  readonly onClose: () => void
}

/** Parts that the words of a theme show: which to take off, and what to call them. */
export function SplitByProposal({ theme, onClose }: SplitByProposalProps) {
  const { words } = useServices()
  const { project, selection } = useProject()
  const say = 'screens:themeEditing.split'
  const input = { projectId: project.id, selection, theme }
  const { result, error } = useJobResult('propose-split', input, figuresRevision(project))
  const cancel = <Button onPress={onClose}>{words.t('screens:ui.cancel')}</Button>
  if (result !== null && result.parts.length > 0)
    return <Parts theme={theme} proposal={result} onClose={onClose} />
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

function Parts({ theme, proposal, onClose }: SplitByProposalProps & { readonly proposal: SplitProposal }) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map())
  const say = 'screens:themeEditing.split'
  const labelOf = (part: SplitPart): string => labels.get(part.id) ?? part.label
  const taken = proposal.parts.filter(part => !left.has(part.id))
  const stays = proposal.parts
    .filter(part => left.has(part.id))
    .reduce((sum, part) => sum + part.n, proposal.rest)
  const split = (): void => {
    onClose()
    const parts = taken.map(part => ({ id: part.id, label: labelOf(part).trim(), rule: part.rule }))
    void act({ kind: 'do', edit: { kind: 'split', theme, parts } }, [theme])
  }
  return (
    <DialogForm onSubmit={split}>
      <ul className="themes-parts">
        {proposal.parts.map((part, index) => (
          <li key={part.id}>
            <Checkbox
              isSelected={!left.has(part.id)}
              onChange={isTaken => setLeft(toggled(left, part.id, !isTaken))}
            >
              <span className="visually-hidden">{words.t(`${say}.take`, { label: labelOf(part) })}</span>
            </Checkbox>
            <TextField
              label={words.t(`${say}.part`, { n: index + 1 })}
              isLabelHidden
              value={labelOf(part)}
              onChange={text => setLabels(new Map(labels).set(part.id, text))}
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
