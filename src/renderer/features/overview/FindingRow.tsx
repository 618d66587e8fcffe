import { useLocation } from 'wouter'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { findingEvidence } from '#words/finding-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { sectionPath } from '../../app/sections.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { chooseFields, pointToTheme, showBreakdown } from '../analysis/index.ts'
import { findingLinks, type FindingScreen } from './finding-links.ts'

interface FindingRowProps {
  readonly finding: Finding
  readonly sentence: string
}

/** One finding: the sentence, and one press away its numbers and the ways to look closer. */
export function FindingRow({ finding, sentence }: FindingRowProps) {
  const { words } = useServices()
  return (
    <li className="finding" data-direction={finding.difference > 0 ? 'more' : 'fewer'}>
      <Disclosure title={sentence}>
        <p className="finding-evidence">
          {findingEvidence(words, finding)} {words.t('findings:corrected')}
        </p>
        <WaysOn finding={finding} />
      </Disclosure>
    </li>
  )
}

function WaysOn({ finding }: { readonly finding: Finding }) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const show = useShownScreen()
  const { screen, filters } = findingLinks(finding)
  const say = 'screens:analysis.overview.findings'
  const missing = filters.filter(({ field }) => !selection.filters.some(filter => filter.field === field))
  if (screen === null) return null
  return (
    <div className="finding-ways">
      <Button size="small" onPress={() => show(screen)}>
        {words.t(`${say}.see.${screen.sees}`)}
      </Button>
      {missing.length > 0 && (
        <Button
          size="small"
          kind="quiet"
          onPress={() => {
            for (const { field, values } of missing) for (const value of values) toggleFilter(field, value)
          }}
        >
          {words.t(`${say}.narrow`)}
        </Button>
      )}
    </div>
  )
}

/** Goes to the screen that shows a finding. */
function useShownScreen(): (screen: FindingScreen) => void {
  const { project, changeThemesView } = useProject()
  const client = useJobClient()
  const [, navigate] = useLocation()
  return screen => {
    if ('breakdown' in screen) {
      const { breakdown } = screen
      if (typeof breakdown !== 'string') chooseFields(client, project.id, breakdown)
      showBreakdown(client, typeof breakdown === 'string' ? breakdown : 'any')
      navigate(sectionPath(project.id, 'breakdowns'))
      return
    }
    pointToTheme(client, screen.theme)
    changeThemesView(screen.sees === 'impact' ? 'impact' : 'found')
    navigate(sectionPath(project.id, 'themes'))
  }
}
