import { lazy, memo, Suspense, useDeferredValue, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { toWireError } from '#core/errors.ts'
import { changeProject } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { MethodsProvider } from '../features/methods/index.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { useServices } from './app-services.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FilterBar } from './FilterBar.tsx'
import { ImportedNotice } from './ImportedNotice.tsx'
import { useImportStarter } from './import-starter.ts'
import { ProjectProvider } from './ProjectProvider.tsx'
import { useReportError } from './report-error.ts'
import type { Section } from './sections.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { useProjectRecord } from './use-project-record.ts'

// Each screen is loaded when it is first opened: the window is usable before the charts are there.
const SCREENS = {
  overview: lazy(async () => ({ default: (await import('../features/overview/index.ts')).OverviewScreen })),
  themes: lazy(async () => ({ default: (await import('../features/themes/index.ts')).ThemesScreen })),
  breakdowns: lazy(async () => ({
    default: (await import('../features/breakdowns/index.ts')).BreakdownsScreen,
  })),
  compare: lazy(async () => ({ default: (await import('../features/compare/index.ts')).CompareScreen })),
  report: lazy(async () => ({ default: (await import('../features/report/index.ts')).ReportScreen })),
  imports: lazy(async () => ({ default: (await import('../features/imports/index.ts')).ImportsScreen })),
}

interface ProjectScreensProps {
  readonly projectId: string
  readonly section: Section
}

/** The screens of one project: filter bar and section. */
export function ProjectScreens({ projectId, section }: ProjectScreensProps) {
  const live = useProjectRecord(projectId)
  useOpenedMark(projectId)
  // The sidebar answers at once; the screen is drawn in slices after it.
  const shown = useDeferredValue(section)
  const project = live.status === 'ready' ? live.value : null
  return (
    <main className="app-main">
      {live.status === 'failed' && <MissingProject error={live.error} />}
      {project !== null && (
        <ProjectProvider key={projectId} project={project}>
          <MethodsProvider>
            <FilterBar section={section} />
            <ImportedNotice projectId={projectId} />
            <div className="app-content" key={shown}>
              <ErrorBoundary>
                <SectionScreen project={project} section={shown} />
              </ErrorBoundary>
            </div>
          </MethodsProvider>
        </ProjectProvider>
      )}
    </main>
  )
}

interface SectionScreenProps {
  readonly project: ProjectRecord
  readonly section: Section
}

/** Not drawn anew when the sidebar alone changes. */
const SectionScreen = memo(function SectionScreen({ project, section }: SectionScreenProps) {
  const { t } = useTranslation()
  const { openFile } = useImportStarter()
  useDocumentTitle(t(`screens:app.section.${section}`), project.name)
  if (project.responses === 0 && section !== 'imports') {
    return (
      <EmptyState
        title={t('screens:app.emptyProjectTitle')}
        actions={
          <Button kind="primary" icon="folder" onPress={openFile}>
            {t('screens:welcome.open')}
          </Button>
        }
      >
        {t('screens:app.emptyProjectAdvice')}
      </EmptyState>
    )
  }
  const Screen = SCREENS[section]
  return (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  )
})

function MissingProject({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  return (
    <div className="app-page">
      <ErrorNotice
        error={toWireError(error)}
        actions={<Button onPress={() => navigate('/')}>{t('screens:app.toProjects')}</Button>}
      />
    </div>
  )
}

/** Notes that the project was opened now, for the order of the list. */
function useOpenedMark(projectId: string): void {
  const { database } = useServices()
  const reportError = useReportError()
  useEffect(() => {
    // A project that is gone is told by the screen itself.
    const mark = async () => {
      if ((await database.projects.get(projectId)) !== undefined) {
        await changeProject(database, projectId, { openedAtMs: Date.now() })
      }
    }
    mark().catch(reportError)
  }, [database, projectId, reportError])
}
