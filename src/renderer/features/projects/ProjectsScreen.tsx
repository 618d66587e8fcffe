import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useImportStarter } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import { useDocumentTitle } from '../../app/use-document-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { MethodLink } from '../methods/index.ts'
import { DeleteProjectDialog } from './DeleteProjectDialog.tsx'
import { ProjectRow } from './ProjectRow.tsx'
import './projects.css'
import { RenameProjectDialog } from './RenameProjectDialog.tsx'

type Question = { readonly kind: 'rename' | 'delete'; readonly project: ProjectRecord }

/** All projects, the one opened last first. */
export function ProjectsScreen({ projects }: { readonly projects: readonly ProjectRecord[] }) {
  const { t } = useTranslation()
  const { openFile, trySample } = useImportStarter()
  const [question, setQuestion] = useState<Question | null>(null)
  const close = () => setQuestion(null)
  useDocumentTitle(t('screens:projects.title'))
  return (
    <div className="app-page projects">
      <div className="projects-head">
        <h1>{t('screens:projects.title')}</h1>
        <Button kind="primary" icon="folder" onPress={openFile}>
          {t('screens:welcome.open')}
        </Button>
      </div>
      <p className="projects-note">
        {t('screens:projects.note')} <MethodLink anchor="responses" about={t('screens:projects.counted')} />
      </p>
      <ul className="projects-list">
        {projects.map(project => (
          <ProjectRow
            key={project.id}
            project={project}
            onRename={() => setQuestion({ kind: 'rename', project })}
            onDelete={() => setQuestion({ kind: 'delete', project })}
          />
        ))}
      </ul>
      {projects.every(project => !project.isSample) && (
        <Button kind="quiet" onPress={trySample}>
          {t('screens:welcome.sample')}
        </Button>
      )}
      <PersistenceNote />
      {question?.kind === 'rename' && <RenameProjectDialog project={question.project} onClose={close} />}
      {question?.kind === 'delete' && <DeleteProjectDialog project={question.project} onClose={close} />}
    </div>
  )
}

/** Says quietly that the browser may delete the data, where it does not promise to keep them. */
function PersistenceNote() {
  const { t } = useTranslation()
  const { platform } = useServices()
  const reportError = useReportError()
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    platform.persistStorage().then(setIsKept, reportError)
  }, [platform, reportError])
  if (isKept) return null
  return (
    <p className="projects-persistence">
      <Icon name="info" />
      {t('screens:projects.notPersistent')}
    </p>
  )
}
