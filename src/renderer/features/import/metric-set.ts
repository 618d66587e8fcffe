import { chosenCandidate } from '#core/importing/chosen-candidate.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  type FileInspection,
  type ScoreCandidate,
} from '#core/importing/mapping.ts'
import { SCALE_SUBJECTS, type ScaleSubject } from '#core/survey/scale-subject.ts'
import type { ImportDraft, MetricEntry } from './import-draft.ts'
import type { Question } from './import-questions.ts'

/** Questions about the score of one metric; the others are about the file. */
const OWN_QUESTIONS: readonly Question[] = ['direction', 'non-answers']

/** Columns that answer questions of their own, the likeliest first; fewer than two where there is nothing to choose. */
export function scoreChoices({ scoreCandidates = [], warnings }: FileInspection): readonly ScoreCandidate[] {
  const isUndecided = warnings.some(({ code }) => code === 'undecided-score')
  const rivals = warnings.find(({ code }) => code === 'other-scores')?.count ?? 0
  return isUndecided ? scoreCandidates : scoreCandidates.slice(0, 1 + rivals)
}

/** Characters up to which a header is a name. */
const SHORT = 24
const LONGEST = 48

/**
 * A short name for each column of scores: its header where that is short, else what its scale asks for where no other
 * column asks for the same, else its header cut short. Never twice the same.
 */
function metricNames(
  choices: readonly Pick<ScoreCandidate, 'header' | 'scale' | 'column'>[],
  subjectName: (subject: ScaleSubject) => string,
): readonly string[] {
  const subjects = choices.map(({ scale }) => SCALE_SUBJECTS[scale.kind])
  const names = choices.map(({ header, column }, index) => {
    const text = header.replace(/\s+/g, ' ').trim()
    const subject = subjects[index]!
    if (text !== '' && text.length <= SHORT) return text
    const isAlone = subjects.filter(other => other === subject).length === 1
    if (subject !== 'feedback' && isAlone) return subjectName(subject)
    if (text === '') return `#${column + 1}`
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`
  })
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`))
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
    inspection,
    score: [column],
    scale,
    answered: [],
  }))
}

/** The metrics of rows, from an inspection of each. */
export function rowMetrics(inspections: readonly FileInspection[]): readonly MetricEntry[] {
  return inspections.map(inspection => ({
    name: inspection.metrics!.chosen,
    isTaken: true,
    inspection,
    score: inspection.mapping.score,
    scale: inspection.scale,
    answered: [],
  }))
}

/** The draft with these metrics side by side, the first in sight. */
export function withMetrics(draft: ImportDraft, entries: readonly MetricEntry[]): ImportDraft {
  const shared: ImportDraft = {
    ...draft,
    answered: [...draft.answered.filter(question => !OWN_QUESTIONS.includes(question)), 'score', 'metric'],
  }
  return inSight({ ...shared, metrics: { inSight: 0, entries } }, 0)
}

/** The draft of one metric again, that in sight. */
export function withoutMetrics(draft: ImportDraft): ImportDraft {
  const { metrics, ...rest } = draft
  return metrics === undefined ? draft : rest
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
    draft: withoutMetrics(inSight(kept, index)),
  }))
}

/** Write what the draft holds back into the entry it belongs to. */
function keepInSight(draft: ImportDraft): ImportDraft {
  const { metrics, mapping, scale, answered } = draft
  if (metrics === undefined) return draft
  const own = answered.filter(question => OWN_QUESTIONS.includes(question))
  const entries = metrics.entries.map((entry, index) =>
    index === metrics.inSight ? { ...entry, score: mapping.score, scale, answered: own } : entry,
  )
  return { ...draft, metrics: { ...metrics, entries } }
}

function inSight(draft: ImportDraft, index: number): ImportDraft {
  const metrics = draft.metrics!
  const entry = metrics.entries[index]!
  const shared = draft.answered.filter(question => !OWN_QUESTIONS.includes(question))
  return {
    ...draft,
    inspection: entry.inspection,
    mapping: withScore(draft.mapping, entry.score),
    scale: entry.scale ?? chosenCandidate(entry.inspection, { score: entry.score })?.scale ?? null,
    answered: [...shared, ...entry.answered],
    metrics: { ...metrics, inSight: index },
  }
}

/** The column of a score has no other role. */
function withScore(mapping: ColumnMapping, score: readonly number[]): ColumnMapping {
  const entries = COLUMN_ROLES.map((role): [ColumnRole, readonly number[]] => [
    role,
    role === 'score' ? score : columnsOf(mapping, role).filter(column => !score.includes(column)),
  ])
  return Object.fromEntries(entries) as unknown as ColumnMapping
}
