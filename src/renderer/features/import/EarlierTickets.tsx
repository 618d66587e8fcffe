import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { listImports } from '#storage/imports.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { Notice } from '../../ui/Notice.tsx'

interface EarlierTicketsProps {
  /** The imports that give way to this one. */
  readonly replaces: readonly ImportRecord[]
  /** Null: a new one. */
  readonly project: ProjectRecord | null
}

/** Tickets are not kept: who joined some before is told that these responses would go without, while no ticket file is added. */
export function EarlierTickets({ replaces, project }: EarlierTicketsProps) {
  const { t } = useTranslation()
  const earlier = useTicketFilesOf(project)
  const before = ticketFilesOf(replaces)
  const [key, files] = before.length > 0 ? (['before', before] as const) : (['earlier', earlier] as const)
  if (files.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={t(`tickets:import.${key}`, { files: files.join(', ') })}
      advice={t(`tickets:import.${key}Advice`)}
    />
  )
}

/** The ticket files of all imports of a project; none while they are not known. */
function useTicketFilesOf(project: ProjectRecord | null): readonly string[] {
  const { database } = useServices()
  const projectId = project?.id
  const query = useCallback(
    () => (projectId === undefined ? Promise.resolve([]) : listImports(database, projectId)),
    [database, projectId],
  )
  const live = useLiveQuery(query)
  return live.status === 'ready' ? ticketFilesOf(live.value) : []
}

function ticketFilesOf(records: readonly ImportRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ outcome }) => outcome.tickets?.files ?? []).map(({ file }) => file))]
}
