import type { GroupRates } from '#core/importing/offered/group-rates.ts'
import type { JobContext } from '#core/job-context.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import { Disguise } from '#core/report/privacy/disguise.ts'
import type { DisguiseWords, PrivacyFacts } from '#core/report/privacy/privacy-facts.ts'
import { peopleColumns } from '#core/report/privacy/people-columns.ts'
import {
  columnPseudonyms,
  completeColumnKeys,
  completeKey,
  pseudonymsOf,
} from '#core/report/privacy/pseudonyms.ts'
import type { ReportSource } from '#core/report/report.ts'
import type { Selection } from '#core/selection/selection.ts'
import { countFigures, type CountInput, type Figures } from './count-figures.ts'

/** What a report shows. */
export interface ReportFigures extends Figures {
  readonly selection: Selection
  readonly merges: readonly NameMerge[]
  readonly sources: readonly ReportSource[]
  /** How many of the surveys of each group were answered; null where no file tells. */
  readonly rates: GroupRates | null
  /** Absent: names and personal data stand in it as in the file. */
  readonly privacy?: PrivacyFacts
  /** What each agent is called in it. */
  readonly pseudonyms?: ReadonlyMap<string, string>
  /** What the people of other columns are called in it. */
  readonly columnPseudonyms?: readonly {
    readonly column: string
    readonly pseudonyms: ReadonlyMap<string, string>
  }[]
}

/** The figures, merges and sources of a report that names nobody. Same files, same pseudonyms. */
export async function disguisedFigures(
  input: CountInput,
  { merges, sources, selection, rates }: Pick<ReportFigures, 'merges' | 'sources' | 'selection' | 'rates'>,
  words: DisguiseWords,
  context: JobContext,
): Promise<ReportFigures> {
  const { dataset } = input
  const key = completeKey([], dataset)
  const columnKeys = completeColumnKeys([], peopleColumns(dataset, key, merges), dataset)
  const disguise = new Disguise({ dataset, key, columnKeys, merges, words })
  const figures = await countFigures(
    {
      ...input,
      dataset: disguise.dataset,
      run: disguise.run(input.run),
      compare: input.compare === null ? null : disguise.choice(input.compare),
    },
    context,
  )
  return {
    ...figures,
    themes: disguise.themes(figures.themes),
    selection: disguise.selection(selection),
    merges: disguise.merges(),
    sources: disguise.sources(sources),
    rates: rates && disguise.rates(rates),
    privacy: disguise.facts(),
    pseudonyms: pseudonymsOf(key, words.agent),
    columnPseudonyms: columnKeys.map(one => ({
      column: one.column,
      pseudonyms: columnPseudonyms(one, pseudonymsOf(key, words.agent)),
    })),
  }
}
