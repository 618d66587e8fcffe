import type { GroupField } from '#core/statistics/figures.ts'
import { mayBeTested } from '#core/statistics/group-tests/tested-fields.ts'
import { groupTestsNumbers, groupTestsSentence } from '#words/group-test-sentences.ts'
import { figuresRevision } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { figuresOf } from '../analysis/index.ts'
import { MethodLink } from '../methods/index.ts'

/**
 * Whether the values of a field differ as a whole, with the numbers behind it one press away; nothing where that is not tested.
 * The sentence of the selection before stays, pale, while it is looked at anew.
 */
export function GroupTestsNote({ field }: { readonly field: GroupField }) {
  const { words } = useServices()
  const { project, selection } = useProject()
  const isTested = mayBeTested(field)
  const { result, isStale, error, retry } = figuresOf(
    useJobResult(
      'test-groups',
      isTested ? { projectId: project.id, selection, field } : null,
      figuresRevision(project),
    ),
  )
  if (error !== null) {
    return (
      <ErrorNotice
        error={error}
        actions={<Button onPress={retry}>{words.t('screens:ui.tryAgain')}</Button>}
      />
    )
  }
  const sentence = result?.field === field ? groupTestsSentence(words, result) : ''
  if (!isTested || result === null || sentence === '') return null
  return (
    <div className="breakdown-tests" data-stale={isStale} inert={isStale} aria-busy={isStale}>
      {isStale && <p className="breakdown-base-note">{words.t('groupTests:again')}</p>}
      <p>
        {sentence} <MethodLink anchor="do-the-values-of-a-field-differ" about={words.t('groupTests:about')} />
      </p>
      <Disclosure title={words.t('groupTests:behind')}>
        <ul className="breakdown-tests-numbers">
          {groupTestsNumbers(words, result).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
