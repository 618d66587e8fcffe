import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ProjectRecord } from '#storage/records.ts'
import { Icon } from '../ui/Icon.tsx'
import { SegmentedControl, type Segment } from '../ui/SegmentedControl.tsx'
import { COLOR_THEMES, useColorTheme, type ColorTheme } from './color-theme.ts'
import { SECTIONS, sectionPath, type Section } from './sections.ts'
import './Sidebar.css'

interface SidebarProps {
  /** The open project; null on the screens outside of one. */
  readonly project: ProjectRecord | null
  readonly section: Section | null
  readonly onShortcuts: () => void
}

/** Where am I: the project, its screens, and the way back to all projects. */
export function Sidebar({ project, section, onShortcuts }: SidebarProps) {
  const { t } = useTranslation()
  return (
    <header className="app-sidebar">
      <Link href="/" className="app-brand">
        {t('common:productName')}
      </Link>
      {project !== null && (
        <>
          <p className="app-project-name" title={project.name}>
            {project.name}
            {project.isSample && project.name !== t('screens:app.sampleName') && (
              <span className="app-project-sample">{t('screens:app.sample')}</span>
            )}
          </p>
          <nav aria-label={t('screens:app.sections')}>
            <ul className="app-sections">
              {SECTIONS.map((name, index) => (
                <li key={name}>
                  <Link
                    href={sectionPath(project.id, name)}
                    className="app-section"
                    aria-current={name === section ? 'page' : undefined}
                    aria-keyshortcuts={String(index + 1)}
                  >
                    {t(`screens:app.section.${name}`)}
                    <span className="app-section-key" aria-hidden="true">
                      {index + 1}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      <SidebarFoot isHome={project === null} onShortcuts={onShortcuts} />
    </header>
  )
}

function SidebarFoot({
  isHome,
  onShortcuts,
}: {
  readonly isHome: boolean
  readonly onShortcuts: () => void
}) {
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
}
