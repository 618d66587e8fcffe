import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { countResponses, type ResponseCount } from '#core/importing/count-responses.ts'
import { REJECT_REASONS } from '#core/importing/mapping.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { Button } from '../../ui/Button.tsx'
import { planOf, problemOf, type ImportDraft } from './import-model.ts'
import type { ImportFlow } from './use-import-flow.ts'

interface ImportBarProps {
  readonly draft: ImportDraft
  readonly flow: ImportFlow
  readonly project: ProjectRecord | null
  /** False: its scale is another than that of the project. */
  readonly fitsProject: boolean
}

/** What the import will give as things stand, and the button that does it. */
export function ImportBar({ draft, flow, project, fitsProject }: ImportBarProps) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const { finish } = useImportStarter()
  const plan = planOf(draft)
  const { inspection, mapping, scale } = draft
  const count = useMemo(
    () => (scale === null ? null : countResponses(inspection, { mapping, scale })),
    [inspection, mapping, scale],
  )
  const problem = problemOf(draft) ?? (fitsProject ? null : 'other-scale')
  const back = () => {
    finish(null)
    navigate('/')
  }
  const responses = plan === null || problem !== null ? 0 : (count?.responses ?? 0)
  return (
    <footer className="import-bar">
      <div className="import-bar-words" role="status">
        {problem === null && count !== null ? (
          <CountWords count={count} />
        ) : (
          <p>{t(`screens:import.problem.${problem ?? 'no-scale'}`)}</p>
        )}
        {project !== null && (
          <p className="import-note">{t('screens:import.into', { project: project.name })}</p>
        )}
      </div>
      <Button onPress={back}>{t('screens:ui.cancel')}</Button>
      <Button kind="primary" isDisabled={responses === 0} onPress={flow.startImport}>
        {t(startKey(count, flow), {
          count: responses,
          responses: formatCount(responses),
        })}
      </Button>
    </footer>
  )
}

function startKey(count: ResponseCount | null, flow: ImportFlow): string {
  if (flow.replaces !== null) return 'screens:import.replaceStart'
  return count?.isExact === false ? 'screens:import.startAbout' : 'screens:import.start'
}

function CountWords({ count }: { readonly count: ResponseCount }) {
  const { t } = useTranslation()
  const rejected = REJECT_REASONS.flatMap(reason => {
    const n = count.rejected[reason] ?? 0
    return n === 0
      ? []
      : [t('screens:import.rejected', { n: formatCount(n), reason: t(`screens:import.reason.${reason}`) })]
  })
  return (
    <>
      <p>{t('screens:import.gives', { count: count.responses, responses: formatCount(count.responses) })}</p>
      {rejected.length > 0 && (
        <p className="import-note">{t('screens:import.notTaken', { reasons: rejected.join(' · ') })}</p>
      )}
    </>
  )
}
