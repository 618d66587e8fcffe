import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listFamily } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useLiveQuery } from '../jobs/use-live-query.ts'
import { useServices } from './app-services.ts'
import { sectionPath, type Section } from './sections.ts'

interface MetricSwitchProps {
  readonly project: ProjectRecord
  readonly section: Section | null
}

/** The metrics that came with the same files, each a project: from one to the same screen of another. */
export function MetricSwitch({ project, section }: MetricSwitchProps) {
  const { t } = useTranslation()
  const { database } = useServices()
  const { family } = project
  const familyId = family?.id
  const query = useCallback(() => listFamily(database, familyId), [database, familyId])
  const live = useLiveQuery(query)
  const projects = live.status === 'ready' ? live.value : []
  if (projects.length < 2) return null
  const by = family?.by ?? 'score'
  return (
    <nav className="app-metrics" aria-label={t(`screens:app.metrics.${by}`)}>
      <p className="app-metrics-title">{t(`screens:app.metric.${by}`)}</p>
      <ul>
        {projects.map(({ id, family: { metric } }) => (
          <li key={id}>
            <Link
              href={sectionPath(id, section ?? 'overview')}
              className="app-metric"
              title={metric}
              aria-current={id === project.id ? 'true' : undefined}
            >
              {metric}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
