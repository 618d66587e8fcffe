import { useMemo, useState } from 'react'
import type { Finding, Findings } from '#core/statistics/findings/finding.ts'
import { withAgentThemes } from '#core/statistics/findings/with-agent-themes.ts'
import { withThemes } from '#core/statistics/findings/with-themes.ts'
import { findingSentence } from '#words/finding-sentences.ts'
import { thresholdValues } from '#words/threshold-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useAgentThemes, useThemeFindings } from '../analysis/index.ts'
import { MethodLink } from '../methods/index.ts'
import { useSharedFindings } from './findings-context.tsx'
import { FindingRow } from './FindingRow.tsx'

const FIRST_SHOWN = 4
const SAY = 'screens:analysis.overview.findings'

/**
 * What differs by more than chance; says so where nothing does. Old findings stay, pale, while they are made anew. Those of
 * themes follow when the themes are known.
 */
export function FindingsCard() {
  const { words } = useServices()
  const { result: found, isStale, status, error, retry } = useSharedFindings()
  const { result: ofThemes, status: themes } = useThemeFindings()
  const ofAgents = useAgentThemes(found)
  const result = useMemo(() => {
    const named = found === null ? null : withAgentThemes(found, ofAgents)
    return named === null || ofThemes === null || themes !== 'done' ? named : withThemes(named, ofThemes)
  }, [found, ofThemes, ofAgents, themes])
  return (
    <Card
      title={words.t(`${SAY}.title`)}
      note={words.t(`${SAY}.note`, thresholdValues(useThresholds()))}
      hint={<MethodLink anchor="what-differs-and-how-sure-that-is" about={words.t(`${SAY}.title`)} />}
    >
      {error !== null && (
        <ErrorNotice
          error={error}
          actions={<Button onPress={retry}>{words.t('screens:ui.tryAgain')}</Button>}
        />
      )}
      {result === null && status === 'running' && (
        <p className="overview-advice">{words.t(`${SAY}.looking`)}</p>
      )}
      {result !== null && (
        <div className="findings" data-stale={isStale} inert={isStale} aria-busy={isStale}>
          {isStale && <p className="overview-advice">{words.t(`${SAY}.again`)}</p>}
          <FindingList findings={result} />
          {!isStale && themes !== 'done' && (
            <p className="overview-advice">{words.t(`${SAY}.themes.${themes}`)}</p>
          )}
        </div>
      )}
    </Card>
  )
}

function FindingList({ findings }: { readonly findings: Findings }) {
  const { words } = useServices()
  const [showsAll, setShowsAll] = useState(false)
  const found = findings.findings
  const shown = showsAll ? found : found.slice(0, FIRST_SHOWN)
  const more = found.length - shown.length
  return (
    <>
      {found.length === 0 && !isBlind(findings) && <p>{words.t(`${SAY}.none`)}</p>}
      {shown.length > 0 && (
        <ul className="finding-list">
          {shown.map(finding => (
            <FindingRow key={keyOf(finding)} finding={finding} sentence={findingSentence(words, finding)} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button kind="quiet" size="small" onPress={() => setShowsAll(true)}>
          {words.t(`${SAY}.more`, { count: more })}
        </Button>
      )}
      <Remarks findings={findings} />
    </>
  )
}

/** What must be said with the findings, and what could not be looked at. */
function Remarks({ findings }: { readonly findings: Findings }) {
  const { words } = useServices()
  const remarks = [
    ...(findings.isExploratory && findings.findings.length > 0 ? [words.t(`${SAY}.exploratory`)] : []),
    ...findings.unseen.map(part => words.t(`findings:unseen.${part}`)),
  ]
  return remarks.length === 0 ? null : <p className="overview-advice">{remarks.join(' ')}</p>
}

/** Nothing at all could be looked at. */
function isBlind({ unseen }: Findings): boolean {
  return unseen.includes('no-low-scores') || unseen.includes('too-few-responses')
}

function keyOf({ code, key, at }: Finding): string {
  return `${code} ${key} ${at?.key ?? ''}`
}
