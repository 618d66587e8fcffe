import { useId, useState } from 'react'
import { figuresRevision } from '#storage/records.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { MethodLink } from '../methods/index.ts'
import { useJobResult, type JobResult } from '../../jobs/use-job-result.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { deleteAll, mergeAll } from './step-of-themes.ts'
import { useThemeEditing } from './theme-editing.ts'
import { neighbourOf } from './theme-selection.ts'
import { themeTree } from './theme-tree.ts'
import { useThemeLabels } from './use-theme-labels.ts'

interface DeleteThemesDialogProps {
  readonly themes: readonly string[]
  readonly onClose: () => void
}

type Way = 'fitting' | 'into' | 'none'

const say = 'screens:themeEditing.delete'

/** Asks before themes are deleted where their comments are to go, with the count of those that fit elsewhere. */
export function DeleteThemesDialog({ themes: ids, onClose }: DeleteThemesDialogProps) {
  const { words } = useServices()
  const { themes, act } = useThemeEditing()
  const [way, setWay] = useState<Way>('fitting')
  const [into, setInto] = useState<string | null>(null)
  const question = useId()
  const others = useOthers(ids)
  const tried = useTriedDelete(ids)
  const counted = { count: ids.length, n: formatCount(ids.length) }
  const remove = (): void => {
    onClose()
    if (way === 'into' && into !== null) void act(mergeAll(themes.themes, ids, into), [into])
    else {
      const next = neighbourOf(themes, ids)
      const comments = way === 'none' ? 'none' : 'fitting'
      void act(deleteAll(themes.themes, ids, comments), next === null ? [] : [next])
    }
  }
  const ways = [
    { value: 'fitting' as const, label: words.t(`${say}.fitting`), note: fittingNote(tried, words) },
    { value: 'none' as const, label: words.t(`${say}.none`), note: words.t(`${say}.noneNote`) },
    ...(others.length === 0 ? [] : [{ value: 'into' as const, label: words.t(`${say}.into`) }]),
  ]
  return (
    <ConfirmDialog
      title={words.t(`${say}.title`, { ...counted, themes: useThemeLabels(ids) })}
      isOpen
      confirm={words.t(`${say}.confirm`, counted)}
      isBusy={way === 'into' && into === null}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        <span id={question}>{words.t(`${say}.question`)}</span>{' '}
        <MethodLink anchor="fit-another-one" about={words.t(`${say}.fitting`)} />
      </p>
      <RadioGroup labelledBy={question} value={way} options={ways} onChange={setWay} />
      {way === 'into' && (
        <Select
          label={words.t(`${say}.intoField`)}
          placeholder={words.t(`${say}.intoNone`)}
          value={into}
          options={others}
          onChange={setInto}
        />
      )}
      <p className="themes-dialog-help">{words.t(`${say}.text`)}</p>
    </ConfirmDialog>
  )
}

/** The themes that stay, as a choice. */
function useOthers(ids: readonly string[]): readonly { readonly value: string; readonly label: string }[] {
  const { themes } = useThemeEditing()
  return themeTree(themes)
    .filter(({ theme }) => !ids.includes(theme.id))
    .flatMap(({ theme, children }) => [theme, ...children.filter(({ id }) => !ids.includes(id))])
    .map(({ id, label }) => ({ value: id, label }))
}

type TriedDelete = JobResult<{ readonly n: number; readonly fitting: number }>

function useTriedDelete(themes: readonly string[]): TriedDelete {
  const { project, selection } = useProject()
  return useJobResult('try-delete', { projectId: project.id, selection, themes }, figuresRevision(project))
}

/** How many find another theme; nothing where that could not be counted, which keeps nobody from deleting. */
function fittingNote({ result, error }: TriedDelete, words: Words): string {
  if (error !== null) return ''
  if (result === null) return words.t('screens:themeEditing.rule.counting')
  const { n, fitting } = result
  const which =
    n === 0 ? 'fittingNo' : fitting === n ? 'fittingAll' : fitting === 0 ? 'fittingNone' : 'fittingSome'
  return words.t(`${say}.${which}`, { count: n, n: formatCount(n), fitting: formatCount(fitting) })
}
