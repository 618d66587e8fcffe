import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError, toWireError } from '#core/errors.ts'
import { findImportsOf } from '#storage/imports.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ImportFlow } from './use-import-flow.ts'

interface KnownFileProps {
  readonly flow: ImportFlow
  readonly project: ProjectRecord | null
  readonly file: string
}

/** Says, before anything is imported, that this very file was imported already. */
export function KnownFile({ flow, project, file }: KnownFileProps) {
  const { t } = useTranslation()
  const { database, words } = useServices()
  const { sha256, replaces, setReplaces } = flow
  const query = useCallback(
    () => (sha256 === null ? Promise.resolve([]) : findImportsOf(database, sha256)),
    [database, sha256],
  )
  const live = useLiveQuery(query)
  if (replaces !== null) {
    if (sha256 !== null && sha256 !== replaces.sha256)
      return (
        <ErrorNotice
          error={toWireError(new AppError('import/other-file', { file, present: replaces.file }))}
        />
      )
    const moment = formatMoment(replaces.importedAtMs, words)
    return <Notice tone="info" title={t('screens:import.known.replacing', { moment })} />
  }
  const found = live.status === 'ready' ? live.value : []
  const here = found.find(({ record }) => record.projectId === project?.id)
  const known = here ?? found[0]
  if (known === undefined) return null
  const where = here === undefined ? 'elsewhere' : 'here'
  const moment = formatMoment(known.record.importedAtMs, words)
  return (
    <Notice
      tone={here === undefined ? 'info' : 'warning'}
      title={t(`screens:import.known.${where}`, { project: known.project, moment })}
      advice={t(`screens:import.known.${where}Advice`)}
      {...(here !== undefined && {
        actions: (
          <Button size="small" onPress={() => setReplaces(here.record)}>
            {t('screens:import.known.replace')}
          </Button>
        ),
      })}
    />
  )
}
