import type { ColumnMapping, FileInspection, ScoreCandidate } from './mapping.ts'

/** What the inspection knows of the column that a mapping takes as the score; undefined where it was no candidate. */
export function chosenCandidate(
  inspection: Pick<FileInspection, 'scoreCandidates'>,
  mapping: Pick<ColumnMapping, 'score'>,
): ScoreCandidate | undefined {
  return inspection.scoreCandidates?.find(({ column }) => column === mapping.score[0])
}
