import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'

/** What comments are grouped by: the themes that were found, with all of each or by impact, or a built-in list. It is kept with the project. */
export function ThemesViewSwitch() {
  const { words } = useServices()
  const { project, changeThemesView } = useProject()
  const say = 'screens:themeViews'
  return (
    <div className="themes-views">
      <SegmentedControl
        label={words.t(`${say}.label`)}
        value={project.themesView ?? 'found'}
        onChange={changeThemesView}
        segments={(['found', 'impact', 'effort', 'service'] as const).map(value => ({
          value,
          label: words.t(`${say}.view.${value}`),
        }))}
      />
    </div>
  )
}
