import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { formatCount } from '#words/format.ts'
import { useImportStarter, type PendingImport } from '../../app/import-starter.ts'
import { useDocumentTitle } from '../../app/use-document-title.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { MethodsProvider } from '../methods/index.ts'
import './import.css'
import { MappingForm } from './MappingForm.tsx'
import { useImportFlow, type ImportFlow } from './use-import-flow.ts'

/** From a picked file to responses: read it, settle what its columns mean, take it in. */
export function ImportScreen() {
  const { t } = useTranslation()
  const { pending, openFile } = useImportStarter()
  useDocumentTitle(t('screens:import.windowTitle'))
  if (pending !== null) return <ImportOf key={pending.id} pending={pending} />
  return (
    <EmptyState
      title={t('screens:import.nothingTitle')}
      actions={
        <Button kind="primary" icon="folder" onPress={openFile}>
          {t('screens:welcome.open')}
        </Button>
      }
    >
      {t('screens:import.nothingAdvice')}
    </EmptyState>
  )
}

function ImportOf({ pending }: { readonly pending: PendingImport }) {
  const flow = useImportFlow(pending)
  if (flow.running !== null) return <RunningPanel file={pending.file.name} flow={flow} />
  if (flow.draft === null) return <UnreadablePanel file={pending.file.name} flow={flow} />
  return (
    <MethodsProvider>
      <MappingForm draft={flow.draft} flow={flow} project={pending.project} />
    </MethodsProvider>
  )
}

function RunningPanel({ file, flow }: { readonly file: string; readonly flow: ImportFlow }) {
  const { t } = useTranslation()
  const { progress, running } = flow
  const stage = progress === null ? t('screens:import.opening') : t(`common:stage.${progress.stage}`)
  const done = progress?.done
  return (
    <div className="import-running">
      <h1>
        {t(running === 'importing' ? 'screens:import.importing' : 'screens:import.inspecting', { file })}
      </h1>
      <ProgressBar
        label={stage}
        fraction={progress?.fraction ?? null}
        onCancel={flow.cancel}
        {...(done !== undefined && {
          count: t('screens:import.rowsDone', { count: done, rows: formatCount(done) }),
        })}
      />
      <p className="import-note">{t('screens:import.cancelNote')}</p>
    </div>
  )
}

function UnreadablePanel({ file, flow }: { readonly file: string; readonly flow: ImportFlow }) {
  const { t } = useTranslation()
  const { openFile, finish } = useImportStarter()
  const [, navigate] = useLocation()
  const back = () => {
    finish(null)
    navigate('/')
  }
  return (
    <div className="import-running">
      <h1>{t('screens:import.unreadable', { file })}</h1>
      {flow.error !== null && (
        <ErrorNotice
          error={flow.error}
          actions={
            <>
              <Button kind="primary" icon="folder" onPress={openFile}>
                {t('screens:import.openAnother')}
              </Button>
              <Button onPress={back}>{t('screens:import.back')}</Button>
            </>
          }
        />
      )}
    </div>
  )
}
