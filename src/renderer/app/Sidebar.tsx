import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Icon } from '../ui/Icon.tsx'
import { SegmentedControl, type Segment } from '../ui/SegmentedControl.tsx'
import { COLOR_THEMES, useColorTheme, type ColorTheme } from './color-theme.ts'
import { MetricSwitch } from './MetricSwitch.tsx'
import { SECTIONS, sectionPath, type Section } from './sections.ts'
import './Sidebar.css'
import { useProjectRecord } from './use-project-record.ts'

interface SidebarProps {
  /** The open project; null on the screens outside of one. */
  readonly projectId: string | null
  readonly section: Section | null
  readonly onShortcuts: () => void
}

/** Where am I: the project, its screens, and the way back to all projects. */
export function Sidebar({ projectId, section, onShortcuts }: SidebarProps) {
  const { t } = useTranslation()
  return (
    <header className="app-sidebar">
      <Link href="/" className="app-brand">
        {t('common:productName')}
      </Link>
      {projectId !== null && <ProjectSections projectId={projectId} section={section} />}
      <SidebarFoot isHome={projectId === null} onShortcuts={onShortcuts} />
    </header>
  )
}

interface ProjectSectionsProps {
  readonly projectId: string
  readonly section: Section | null
}

/** The name of the project and its screens; nothing while it is looked up, and where there is none. */
function ProjectSections({ projectId, section }: ProjectSectionsProps) {
  const { t } = useTranslation()
  // From one metric to the next nothing goes away, and the focus stays.
  const live = useProjectRecord(projectId, true)
  if (live.status !== 'ready') return null
  const { name, isSample } = live.value
  return (
    <>
      <p className="app-project-name" title={name}>
        {name}
        {isSample && name !== t('screens:app.sampleName') && (
          <span className="app-project-sample">{t('screens:app.sample')}</span>
        )}
      </p>
      <MetricSwitch project={live.value} section={section} />
      <nav aria-label={t('screens:app.sections')}>
        <ul className="app-sections">
          {SECTIONS.map((each, index) => (
            <li key={each}>
              <Link
                href={sectionPath(projectId, each)}
                className="app-section"
                aria-current={each === section ? 'page' : undefined}
                aria-keyshortcuts={String(index + 1)}
              >
                {t(`screens:app.section.${each}`)}
                <span className="app-section-key" aria-hidden="true">
                  {index + 1}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

interface SidebarFootProps {
  readonly isHome: boolean
  readonly onShortcuts: () => void
}

/** The same on every screen: it stays where it is when another is opened. */
const SidebarFoot = memo(function SidebarFoot({ isHome, onShortcuts }: SidebarFootProps) {
  const { t } = useTranslation()
  const [colours, chooseColours] = useColorTheme()
  const icons = { system: 'monitor', light: 'sun', dark: 'moon' } as const
  const segments = COLOR_THEMES.map((value): Segment<ColorTheme> => ({
    value,
    label: t(`screens:app.colour.${value}`),
    icon: icons[value],
  }))
  return (
    <div className="app-sidebar-foot">
      {!isHome && (
        <Link href="/" className="app-section">
          {t('screens:app.projects')}
        </Link>
      )}
      <button type="button" className="app-section" aria-keyshortcuts="?" onClick={onShortcuts}>
        {t('screens:app.shortcuts')}
        <span className="app-section-key" aria-hidden="true">
          ?
        </span>
      </button>
      <div className="app-colours">
        <SegmentedControl
          label={t('screens:app.colours')}
          value={colours}
          segments={segments}
          onChange={chooseColours}
        />
      </div>
      <p className="app-offline" title={t('screens:app.offlineMeaning')}>
        <Icon name="shield" />
        {t('screens:app.offline')}
      </p>
    </div>
  )
})
