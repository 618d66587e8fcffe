import type { TrendMeasure } from '#drawing/trend-marks.ts'
import { changeSentences } from '#words/trend-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useSharedFindings } from './findings-context.tsx'

/** The changes over time as sentences; they come with the findings, later than the figures. */
export function TrendChanges({ measure }: { readonly measure: TrendMeasure }) {
  const { words } = useServices()
  const { result, isStale, status } = useSharedFindings()
  if (isStale || (result === null && status === 'running'))
    return <p className="trend-changes">{words.t('screens:analysis.overview.trend.lookingForChanges')}</p>
  const sentences = result === null ? [] : changeSentences(words, result, measure)
  return sentences.length === 0 ? null : <p className="trend-changes">{sentences.join(' ')}</p>
}
