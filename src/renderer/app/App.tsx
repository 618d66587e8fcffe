import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Router, useLocation } from 'wouter'
import { HomeScreen } from '../features/projects/index.ts'
import { JobClientContext } from '../jobs/job-client-context.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import './App.css'
import { AppServicesContext, type AppServices } from './app-services.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ErrorReporter } from './ErrorReporter.tsx'
import { useImportStarter } from './import-starter.ts'
import { ImportStarterProvider } from './ImportStarterProvider.tsx'
import { useKeyboardShortcuts, type Shortcut } from './keyboard-shortcuts.ts'
import { ProjectScreens } from './ProjectScreens.tsx'
import { parseSectionPath, sectionPath } from './sections.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { Sidebar } from './Sidebar.tsx'
import { useMenuCommands } from './menu-commands.ts'
import { pathInAddress, useSlicedLocation } from './use-sliced-location.ts'

const ImportScreen = lazy(async () => ({
  default: (await import('../features/import/index.ts')).ImportScreen,
}))
const GalleryScreen = lazy(async () => ({
  default: (await import('../features/gallery/index.ts')).GalleryScreen,
}))

/** The whole app in its window. */
export function App({ services }: { readonly services: AppServices }) {
  return (
    <I18nextProvider i18n={services.words}>
      <I18nProvider locale="en-GB">
        <ErrorBoundary>
          <AppServicesContext value={services}>
            <JobClientContext value={services.jobs}>
              <ErrorReporter>
                <Router hook={useSlicedLocation}>
                  <ImportStarterProvider>
                    <Screens />
                  </ImportStarterProvider>
                </Router>
              </ErrorReporter>
            </JobClientContext>
          </AppServicesContext>
        </ErrorBoundary>
      </I18nProvider>
    </I18nextProvider>
  )
}

function Screens() {
  const [path, navigate] = useLocation()
  const { openFile, openFolder } = useImportStarter()
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const act = useCallback(
    (shortcut: Shortcut) => {
      // Where the user went last, drawn or not.
      const open = parseSectionPath(pathInAddress())
      if (shortcut.kind === 'help') setShowsShortcuts(true)
      else if (shortcut.kind === 'open-file') openFile()
      else if (open !== null) navigate(sectionPath(open.projectId, shortcut.section))
    },
    [navigate, openFile],
  )
  useKeyboardShortcuts(act)
  useMenuCommands(openFile, openFolder)
  const openShortcuts = useCallback(() => setShowsShortcuts(true), [])
  const inProject = parseSectionPath(path)
  return (
    <>
      <div className="app-frame">
        <Sidebar
          projectId={inProject?.projectId ?? null}
          section={inProject?.section ?? null}
          onShortcuts={openShortcuts}
        />
        {inProject === null ? <ScreenOutsideProjects path={path} /> : <ProjectScreens {...inProject} />}
      </div>
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </>
  )
}

function ScreenOutsideProjects({ path }: { readonly path: string }) {
  return (
    <main className="app-main">
      <div className="app-content" key={path}>
        <ErrorBoundary>
          <Suspense fallback={null}>{screenOutsideProjects(path)}</Suspense>
        </ErrorBoundary>
      </div>
    </main>
  )
}

function screenOutsideProjects(path: string): ReactNode {
  if (path === '/') return <HomeScreen />
  if (path === '/import') return <ImportScreen />
  if (path === '/gallery') return <GalleryScreen />
  return <NothingHere />
}

function NothingHere() {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  return (
    <EmptyState
      title={t('screens:app.unknownTitle')}
      actions={<Button onPress={() => navigate('/')}>{t('screens:app.toProjects')}</Button>}
    >
      {t('screens:app.unknownAdvice')}
    </EmptyState>
  )
}
