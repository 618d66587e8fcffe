import type { Findings } from '#core/statistics/findings/finding.ts'
import { FunnelChart } from '#drawing/FunnelChart.tsx'
import { countOutside, funnelDots } from '#drawing/funnel-marks.ts'
import { agentLines, funnelLegend, funnelTexts, spokenFunnel } from '#words/agent-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { MethodLink } from '../methods/index.ts'

interface FunnelCardProps {
  /** Null while they are being made. */
  readonly findings: Findings | null
  readonly isStale: boolean
}

/** Adjusted shares of the agents between the limits of what chance gives, and how that is to be read. */
export function FunnelCard({ findings, isStale }: FunnelCardProps) {
  const { words } = useServices()
  return (
    <div
      className="breakdown-chart"
      role="region"
      aria-label={words.t('screens:analysis.breakdowns.agents.funnel')}
      // A part that scrolls has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-stale={isStale}
      aria-busy={isStale || findings === null}
    >
      <Card
        title={words.t('agents:funnel.title')}
        hint={<MethodLink anchor="limits-of-the-funnel" about={words.t('agents:funnel.title')} />}
      >
        {findings === null ? (
          <p className="breakdown-nothing">{words.t('screens:analysis.breakdowns.agents.pending')}</p>
        ) : (
          <Funnel findings={findings} />
        )}
      </Card>
    </div>
  )
}

function Funnel({ findings }: { readonly findings: Findings }) {
  const { words } = useServices()
  const thresholds = useThresholds()
  const { funnel, agents } = findings
  if (funnel === undefined) return <p className="breakdown-nothing">{words.t('agents:funnel.none')}</p>
  const dots = funnelDots(agents, thresholds, agent => agentLines(words, agent))
  return (
    <>
      <FunnelChart
        ariaLabel={spokenFunnel(words, findings)}
        funnel={funnel}
        dots={dots}
        texts={funnelTexts(words)}
      />
      <p className="breakdown-base-note">
        {funnelLegend(words, findings, thresholds, countOutside(agents, thresholds)).join(' ')}
      </p>
    </>
  )
}
