import { startTransition, useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { readProject } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import type { PickedFile } from '../platform/platform.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DropZone } from '../ui/DropZone.tsx'
import { useServices } from './app-services.ts'
import {
  ImportStarterContext,
  type FinishedImport,
  type ImportStarter,
  type PendingImport,
} from './import-starter.ts'
import { useReportError } from './report-error.ts'
import { SAMPLE_FILE } from './sample-file.ts'
import { openProjectId } from './sections.ts'

interface OpenQuestion {
  readonly file: PickedFile
  readonly project: ProjectRecord
}

/** Takes files from everywhere and leads them to the import screen; asks first where they go if a project is open. */
export function ImportStarterProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { platform, database } = useServices()
  const reportError = useReportError()
  const [pending, setPending] = useState<PendingImport | null>(null)
  const [finished, setFinished] = useState<FinishedImport | null>(null)
  const [question, setQuestion] = useState<OpenQuestion | null>(null)

  const start = useCallback((next: Omit<PendingImport, 'id'>) => {
    setQuestion(null)
    // Together with the screen that the new address opens.
    startTransition(() => setPending({ ...next, id: crypto.randomUUID() }))
    navigate('/import')
  }, [])
  const take = useCallback(
    async (picking: Promise<PickedFile | null>) => {
      const file = await picking
      if (file === null) return
      const projectId = openProjectId()
      if (projectId === null) start({ file, project: null, isSample: false })
      else setQuestion({ file, project: await readProject(database, projectId) })
    },
    [database, start],
  )
  const starter = useMemo<ImportStarter>(
    () => ({
      openFile: () => void take(platform.pickFile()).catch(reportError),
      openFolder: () => void take(platform.pickFolder()).catch(reportError),
      receiveDrop: transfer => void take(platform.receiveDrop(transfer)).catch(reportError),
      trySample: () => start({ file: SAMPLE_FILE, project: null, isSample: true }),
      changeMapping: replaces => {
        const begin = async () => {
          const file = await platform.pickFile()
          if (file === null) return
          const project = await readProject(database, replaces[0].projectId)
          start({ file, project, isSample: false, replaces })
        }
        begin().catch(reportError)
      },
      pending,
      finish: outcome => {
        startTransition(() => {
          setPending(null)
          setFinished(outcome)
        })
      },
      finished,
    }),
    [take, start, platform, database, pending, finished, reportError],
  )
  const forget = () => {
    question?.file.discard().catch(reportError)
    setQuestion(null)
  }
  return (
    <ImportStarterContext value={starter}>
      <DropZone invitation={t('screens:app.dropInvitation')} onDrop={starter.receiveDrop}>
        {children}
      </DropZone>
      {question !== null && <WhereDialog question={question} onStart={start} onClose={forget} />}
    </ImportStarterContext>
  )
}

interface WhereDialogProps {
  readonly question: OpenQuestion
  readonly onStart: (pending: Omit<PendingImport, 'id'>) => void
  readonly onClose: () => void
}

function WhereDialog({ question: { file, project }, onStart, onClose }: WhereDialogProps) {
  const { t } = useTranslation()
  const start = (target: ProjectRecord | null) => onStart({ file, project: target, isSample: false })
  return (
    <Dialog
      title={t('screens:app.whereTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('screens:ui.cancel')}</Button>
          <Button onPress={() => start(null)}>{t('screens:app.whereNew')}</Button>
          <Button kind="primary" onPress={() => start(project)}>
            {t('screens:app.whereAdd', { project: project.name })}
          </Button>
        </>
      }
    >
      <p>{t('screens:app.whereQuestion', { file: file.name })}</p>
    </Dialog>
  )
}
