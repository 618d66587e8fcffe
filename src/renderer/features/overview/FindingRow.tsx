import { useLocation } from 'wouter'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { findingEvidence } from '#words/finding-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { sectionPath } from '../../app/sections.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { showBreakdown } from '../analysis/index.ts'
import { findingLinks } from './finding-links.ts'

interface FindingRowProps {
  readonly finding: Finding
  readonly sentence: string
}

/** One finding: the sentence, and one press away its numbers and the ways to look closer. */
export function FindingRow({ finding, sentence }: FindingRowProps) {
  const { words } = useServices()
  const { project, selection, toggleFilter } = useProject()
  const client = useJobClient()
  const [, navigate] = useLocation()
  const { field, values } = findingLinks(finding)
  const say = 'screens:analysis.overview.findings'
  const isNarrowed = selection.filters.some(filter => filter.field === field)
  return (
    <li className="finding" data-direction={finding.difference > 0 ? 'more' : 'fewer'}>
      <Disclosure title={sentence}>
        <p className="finding-evidence">
          {findingEvidence(words, finding)} {words.t('findings:corrected')}
        </p>
        {field !== null && (
          <div className="finding-ways">
            <Button
              size="small"
              onPress={() => {
                showBreakdown(client, field)
                navigate(sectionPath(project.id, 'breakdowns'))
              }}
            >
              {words.t(`${say}.see.${field}`)}
            </Button>
            {!isNarrowed && (
              <Button
                size="small"
                kind="quiet"
                onPress={() => {
                  for (const value of values) toggleFilter(field, value)
                }}
              >
                {words.t(`${say}.narrow`)}
              </Button>
            )}
          </div>
        )}
      </Disclosure>
    </li>
  )
}
