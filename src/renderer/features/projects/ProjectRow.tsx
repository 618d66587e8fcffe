import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ProjectRecord } from '#storage/records.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { sectionPath } from '../../app/sections.ts'
import { Menu } from '../../ui/Menu.tsx'

interface ProjectRowProps {
  readonly project: ProjectRecord
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** One project of the list: a link to it, and what else can be done with it. */
export function ProjectRow({ project, onRename, onDelete }: ProjectRowProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  return (
    <li className="project-row">
      <Link href={sectionPath(project.id, 'overview')} className="project-link">
        <span className="project-name">{project.name}</span>
        {project.isSample && project.name !== t('screens:app.sampleName') && (
          <span className="project-badge">{t('screens:projects.sampleBadge')}</span>
        )}
      </Link>
      <span className="project-count">
        {t('screens:projects.responses', {
          count: project.responses,
          responses: formatCount(project.responses),
        })}
      </span>
      <span className="project-opened">
        {t('screens:projects.opened', { moment: formatMoment(project.openedAtMs, words) })}
      </span>
      <Menu
        label={t('screens:projects.more', { project: project.name })}
        actions={[
          { id: 'rename', label: t('screens:projects.rename'), onAction: onRename },
          { id: 'delete', label: t('screens:projects.delete'), isDanger: true, onAction: onDelete },
        ]}
      />
    </li>
  )
}
