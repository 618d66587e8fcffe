import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError, toWireError } from '#core/errors.ts'
import { findImportsOf } from '#storage/imports.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
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

/** Says, before anything is imported, that this very file, or some of these files, were imported already. */
export function KnownFile({ flow, project, file }: KnownFileProps) {
  const { t } = useTranslation()
  const { database, words } = useServices()
  const { hashes, replaces, setReplaces } = flow
  const query = useCallback(
    () =>
      findImportsOf(
        database,
        hashes.map(({ sha256 }) => sha256),
      ),
    [database, hashes],
  )
  const live = useLiveQuery(query)
  const [first] = replaces
  if (first !== undefined) {
    const known = new Set(hashes.map(({ sha256 }) => sha256))
    const lacking = hashes.length === 0 ? undefined : replaces.find(({ sha256 }) => !known.has(sha256))
    if (lacking !== undefined)
      return (
        <ErrorNotice
          error={toWireError(new AppError('import/other-file', { file, present: lacking.file }))}
        />
      )
    const said = { count: replaces.length, moment: formatMoment(first.importedAtMs, words) }
    return <Notice tone="info" title={t('screens:import.known.replacing', said)} />
  }
  const found = live.status === 'ready' ? live.value : []
  const here = found.find(({ record }) => record.projectId === project?.id)
  const known = here ?? found[0]
  if (known === undefined) return null
  if (hashes.length > 1)
    return <KnownFiles hashes={hashes} setReplaces={setReplaces} found={found} project={project} />
  const where = here === undefined ? 'elsewhere' : 'here'
  const moment = formatMoment(known.record.importedAtMs, words)
  return (
    <Notice
      tone={here === undefined ? 'info' : 'warning'}
      title={t(`screens:import.known.${where}`, { project: known.project, moment })}
      advice={t(`screens:import.known.${where}Advice`)}
      {...(here !== undefined && {
        actions: (
          <Button size="small" onPress={() => setReplaces([here.record])}>
            {t('screens:import.known.replace')}
          </Button>
        ),
      })}
    />
  )
}

/** Names of files that one sentence holds. */
const MOST_NAMES = 5

interface KnownFilesProps extends Pick<ImportFlow, 'hashes' | 'setReplaces'> {
  readonly found: readonly { readonly record: ImportRecord; readonly project: string }[]
  readonly project: ProjectRecord | null
}

/** Which of several files are in this project already; where none is, which are in any. */
function KnownFiles({ hashes, setReplaces, found, project }: KnownFilesProps) {
  const { t } = useTranslation()
  const here = found.filter(({ record }) => record.projectId === project?.id)
  const where = here.length > 0 ? 'here' : 'elsewhere'
  const known = new Set((here.length > 0 ? here : found).map(({ record }) => record.sha256))
  const names = hashes.filter(({ sha256 }) => known.has(sha256)).map(({ file }) => file)
  const values = {
    count: names.length,
    n: formatCount(names.length),
    of: formatCount(hashes.length),
    files: [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', '),
  }
  return (
    <Notice
      tone={where === 'here' ? 'warning' : 'info'}
      title={t(`screens:import.known.several.${where}`, values)}
      advice={t(`screens:import.known.several.${where}Advice`)}
      {...(here.length > 0 && {
        actions: (
          <Button size="small" onPress={() => setReplaces(here.map(({ record }) => record))}>
            {t('screens:import.known.replaceAll', { count: names.length })}
          </Button>
        ),
      })}
    />
  )
}
