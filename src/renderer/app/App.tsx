import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
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
                <Router hook={useHashLocation}>
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
      const open = parseSectionPath(path)
      if (shortcut.kind === 'help') setShowsShortcuts(true)
      else if (shortcut.kind === 'open-file') openFile()
      else if (open !== null) navigate(sectionPath(open.projectId, shortcut.section))
    },
    [path, navigate, openFile],
  )
  useKeyboardShortcuts(act)
  useMenuCommands(openFile, openFolder)
  const openShortcuts = () => setShowsShortcuts(true)
  return (
    <>
      <Screen path={path} onShortcuts={openShortcuts} />
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </>
  )
}

function Screen({ path, onShortcuts }: { readonly path: string; readonly onShortcuts: () => void }) {
  const inProject = parseSectionPath(path)
  if (inProject !== null) return <ProjectScreens {...inProject} onShortcuts={onShortcuts} />
  return (
    <div className="app-frame">
      <Sidebar project={null} section={null} onShortcuts={onShortcuts} />
      <main className="app-main">
        <div className="app-content" key={path}>
          <ErrorBoundary>
            <Suspense fallback={null}>{screenOutsideProjects(path)}</Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </div>
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
