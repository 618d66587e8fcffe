import {
  withApart,
  withMerge,
  withoutApart,
  withoutMerge,
  type NameDecisions,
  type NameField,
} from '#core/names/name-decisions.ts'
import type { NameProposal } from '#core/names/name-proposal.ts'
import { changeNames } from '#storage/projects.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useReportError } from '../../app/report-error.ts'

/** What the user decides about the names of one field. */
export interface NameChoices {
  /** With some of the names that wait for the proposal. */
  readonly merge: (proposal: NameProposal, shown: string, also?: readonly string[]) => void
  /** Each under the name that is proposed for it. */
  readonly mergeAll: (proposals: readonly NameProposal[]) => void
  readonly undo: (shown: string) => void
  readonly keepApart: (names: readonly string[]) => void
  readonly askAgain: (names: readonly string[]) => void
}

export function useNameChoices(field: NameField): NameChoices {
  const { database } = useServices()
  const { project } = useProject()
  const reportError = useReportError()
  const decide = (change: (before: NameDecisions) => NameDecisions): void => {
    changeNames(database, project.id, change).catch(reportError)
  }
  return {
    merge: (proposal, shown, also = []) =>
      decide(before => withMerge(before, field, [...namesOf(proposal), ...also], shown)),
    mergeAll: proposals =>
      decide(before =>
        proposals.reduce(
          (decisions, proposal) => withMerge(decisions, field, namesOf(proposal), proposal.shown),
          before,
        ),
      ),
    undo: shown => decide(before => withoutMerge(before, field, shown)),
    keepApart: names => decide(before => withApart(before, field, names)),
    askAgain: names => decide(before => withoutApart(before, { field, names })),
  }
}

function namesOf({ names }: NameProposal): readonly string[] {
  return names.map(({ name }) => name)
}
