import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import type { ColumnProfile, FileInspection, ScoreCandidate } from '#core/importing/mapping.ts'
import type { ScaleSubject } from '#core/survey/scale-subject.ts'
import type { ImportDraft, MetricEntry } from './import-draft.ts'
import type { Question } from './import-questions.ts'
import { metricNames, questionNames } from './metric-names.ts'
import { withColumns } from './with-columns.ts'

/** Questions about the score of one metric, and of one column; the others are about the file. */
export const OWN_QUESTIONS: readonly Question[] = ['scale', 'middle', 'direction', 'non-answers']

/** Columns that answer questions of their own, the likeliest first; fewer than two where there is nothing to choose. */
export function scoreChoices({ scoreCandidates = [], warnings }: FileInspection): readonly ScoreCandidate[] {
  const isUndecided = warnings.some(({ code }) => code === 'undecided-score')
  const rivals = warnings.find(({ code }) => code === 'other-scores')?.count ?? 0
  return isUndecided ? scoreCandidates : scoreCandidates.slice(0, 1 + rivals)
}

/** The metrics of columns, each as it was recognised. */
export function columnMetrics(
  inspection: FileInspection,
  subjectName: (subject: ScaleSubject) => string,
): readonly MetricEntry[] {
  const choices = scoreChoices(inspection)
  const names = metricNames(choices, subjectName)
  return choices.map(({ column, scale }, index) => ({
    name: names[index]!,
    isTaken: true,
    by: 'score',
    inspection,
    score: [column],
    scale,
    answered: [],
  }))
}

/** The comments on each question apart from the others. */
export function questionMetrics(questions: readonly ColumnProfile[]): readonly MetricEntry[] {
  const names = questionNames(questions)
  return questions.map(({ index }, place) => ({
    name: names[place]!,
    isTaken: true,
    by: 'comment',
    comment: [index],
  }))
}

/** The metrics of rows, from an inspection of each. */
export function rowMetrics(inspections: readonly FileInspection[]): readonly MetricEntry[] {
  return inspections.map(inspection => ({
    name: inspection.metrics!.chosen,
    isTaken: true,
    by: 'score',
    inspection,
    score: inspection.mapping.score,
    scale: inspection.scale,
    answered: [],
  }))
}

/** What keeps the metrics of a draft apart; null where it has one metric. */
export function keptApartBy({ metrics }: ImportDraft): MetricEntry['by'] | null {
  return metrics?.entries[0]?.by ?? null
}

/** The draft with these metrics side by side, the first in sight; they take the place of others. */
export function withMetrics(draft: ImportDraft, entries: readonly MetricEntry[]): ImportDraft {
  const single = withoutMetrics(draft)
  const settled: readonly Question[] = ['score', 'metric']
  const answered =
    entries[0]?.by === 'comment'
      ? single.answered
      : [...single.answered.filter(question => !OWN_QUESTIONS.includes(question)), ...settled]
  return inSight({ ...single, answered, metrics: { inSight: 0, entries } }, 0)
}

/** The draft of one metric again, that in sight; comments that were kept apart are joined again. */
export function withoutMetrics(draft: ImportDraft): ImportDraft {
  const kept = keepInSight(draft)
  const rest = alone(kept)
  const entries = kept.metrics?.entries ?? []
  const comments = new Set(entries.flatMap(entry => (entry.by === 'comment' ? entry.comment : [])))
  if (comments.size === 0) return rest
  return {
    ...rest,
    mapping: withColumns(
      rest.mapping,
      'comment',
      [...comments].sort((a, b) => a - b),
    ),
  }
}

/** Another of the metrics in sight; what was settled about the one before stays with it. */
export function lookAt(draft: ImportDraft, index: number): ImportDraft {
  const kept = keepInSight(draft)
  return kept.metrics?.entries[index] === undefined ? draft : inSight(kept, index)
}

/** Take a metric or leave it out. */
export function takeMetric(draft: ImportDraft, index: number, isTaken: boolean): ImportDraft {
  const { metrics } = draft
  if (metrics === undefined) return draft
  const entries = metrics.entries.map((entry, place) => (place === index ? { ...entry, isTaken } : entry))
  return { ...draft, metrics: { ...metrics, entries } }
}

/** The metrics of a draft with a draft of each; the draft itself, without a name, where there is one. */
export function metricDrafts(
  draft: ImportDraft,
): readonly { readonly name: string; readonly isTaken: boolean; readonly draft: ImportDraft }[] {
  const kept = keepInSight(draft)
  if (kept.metrics === undefined) return [{ name: '', isTaken: true, draft }]
  return kept.metrics.entries.map(({ name, isTaken }, index) => ({
    name,
    isTaken,
    draft: alone(inSight(kept, index)),
  }))
}

/** What a draft holds of the metric in sight, as that of one metric. */
function alone(draft: ImportDraft): ImportDraft {
  const { metrics, ...rest } = draft
  return metrics === undefined ? draft : rest
}

/** Write what the draft holds back into the entry it belongs to. */
function keepInSight(draft: ImportDraft): ImportDraft {
  const { metrics, mapping, scale, answered } = draft
  if (metrics === undefined) return draft
  const own = answered.filter(question => OWN_QUESTIONS.includes(question))
  const entries = metrics.entries.map((entry, index) => {
    if (index !== metrics.inSight) return entry
    return entry.by === 'comment'
      ? { ...entry, comment: mapping.comment }
      : { ...entry, score: mapping.score, scale, answered: own }
  })
  return { ...draft, metrics: { ...metrics, entries } }
}

function inSight(draft: ImportDraft, index: number): ImportDraft {
  const metrics = { ...draft.metrics!, inSight: index }
  const entry = metrics.entries[index]!
  if (entry.by === 'comment')
    return { ...draft, mapping: withColumns(draft.mapping, 'comment', entry.comment), metrics }
  const shared = draft.answered.filter(question => !OWN_QUESTIONS.includes(question))
  return {
    ...draft,
    inspection: entry.inspection,
    mapping: withColumns(draft.mapping, 'score', entry.score),
    scale: entry.scale ?? chosenCandidate(entry.inspection, { score: entry.score })?.scale ?? null,
    answered: [...shared, ...entry.answered],
    metrics,
  }
}
