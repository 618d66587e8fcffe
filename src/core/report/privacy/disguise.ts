import { sumRates, type GroupRate, type GroupRates } from '../../importing/offered/group-rates.ts'
import { renamedColumn } from '../../names/merge-names.ts'
import type { NameMerge } from '../../names/name-decisions.ts'
import { columnField, type FilterField, type Selection } from '../../selection/selection.ts'
import type { ComparisonChoice } from '../../statistics/comparison/comparison-choice.ts'
import type { CodedColumn, Dataset } from '../../survey/dataset.ts'
import type { CreditedField } from '../../survey/name-credit.ts'
import type { Quote, ThemeRun, ThemesOverview } from '../../themes/theme.ts'
import type { ReportSource } from '../report.ts'
import { knownNames } from './known-names.ts'
import type { DisguiseWords, PrivacyFacts } from './privacy-facts.ts'
import { agentVariants, fullNames } from './people-columns.ts'
import {
  columnPseudonyms,
  pseudonymsOf,
  withPseudonyms,
  type ColumnKey,
  type PseudonymKey,
} from './pseudonyms.ts'
import { Scrubber } from './scrubber.ts'
import { sourceWithoutNames } from './source-without-names.ts'

export interface DisguiseInput {
  readonly dataset: Dataset
  /** Complete for the dataset, see `completeKey`. */
  readonly key: PseudonymKey
  /** Of the other columns with people, complete for the dataset, see `completeColumnKeys`. */
  readonly columnKeys: readonly ColumnKey[]
  /** Names that were merged. */
  readonly merges: readonly NameMerge[]
  readonly words: DisguiseWords
}

/**
 * Makes a report that names nobody: figures are counted from {@link dataset}, which holds pseudonyms, and what quotes
 * texts of the file goes through this. Agents' names cannot reach what is counted from the dataset.
 */
export class Disguise {
  /** With pseudonyms for agents and for people in other columns; topics and the rest are without personal data. */
  readonly dataset: Dataset
  readonly #scrubber: Scrubber
  readonly #merges: readonly NameMerge[]
  /** Agents and topics of the responses, as they are called in the project. */
  readonly #named: Dataset['fields']
  /** By field the values that are shown under another name. */
  readonly #shown = new Map<FilterField, ReadonlyMap<string, string>>()
  /** What was taken out of labels is counted once, however often they are asked for. */
  readonly #runs = new Map<ThemeRun, ThemeRun>()

  constructor({ dataset, key, columnKeys, merges, words }: DisguiseInput) {
    const variants = agentVariants(merges)
    this.#merges = merges
    this.#named = dataset.fields
    const people = columnKeys.filter(({ column }) => dataset.others.some(({ name }) => name === column))
    const names = [...key, ...variants, ...people.flatMap(({ names: own }) => fullNames(own))]
    this.#scrubber = new Scrubber(knownNames([...new Set(names)]), words.removed)
    const pseudonyms = pseudonymsOf(key, words.agent)
    this.#shown.set('agent', pseudonyms)
    for (const one of people) this.#shown.set(columnField(one.column), columnPseudonyms(one, pseudonyms))
    this.dataset = withPseudonyms(this.#scrubbed(dataset), pseudonyms)
  }

  /** What a filter on agents or topics says, with the names of the report. */
  selection({ filters }: Selection): Selection {
    return {
      filters: filters.map(filter => {
        const names = this.#shown.get(filter.field)
        if (names === undefined) return filter
        return {
          ...filter,
          values: filter.values.map(value => (value === null ? null : (names.get(value) ?? value))),
        }
      }),
    }
  }

  /** Two values of a column that are put side by side, with the names of the report. */
  choice(choice: ComparisonChoice): ComparisonChoice {
    if (!('field' in choice)) return choice
    const names = this.#shown.get(choice.field)
    const shown = (value: string | null): string | null =>
      value === null ? null : (names?.get(value) ?? value)
    return choice.kind === 'rest'
      ? { ...choice, second: shown(choice.second) }
      : { ...choice, first: shown(choice.first), second: shown(choice.second) }
  }

  /** The themes with labels and keywords that hold no personal data; the same groups. */
  run(run: ThemeRun): ThemeRun {
    const known = this.#runs.get(run)
    if (known !== undefined) return known
    const themes = run.themes.map(theme => ({
      ...theme,
      label: this.#scrubber.text(theme.label),
      keywords: this.#keywords(theme.keywords),
    }))
    const shown = { ...run, themes }
    this.#runs.set(run, shown)
    return shown
  }

  /** @param themes - Described with {@link dataset} and {@link run}. */
  themes(themes: ThemesOverview): ThemesOverview {
    const shown = themes.themes.map(theme => ({
      ...theme,
      quotes: theme.quotes.map(quote => this.#quote(quote)),
    }))
    return { ...themes, themes: shown }
  }

  /** The merges that may be printed: not those of agents. */
  merges(): readonly NameMerge[] {
    return this.#merges.flatMap(({ field, shown, from }) =>
      field === 'agent'
        ? []
        : [{ field, shown: this.#scrubber.label(shown), from: from.map(name => this.#scrubber.label(name)) }],
    )
  }

  /**
   * Response rates under the names of the report. Whoever only has surveys without an answer has no name there, and is left
   * out; those who are called the same there are added up.
   */
  rates(rates: GroupRates): GroupRates {
    return { ...rates, topic: this.#renamed('topic', rates), agent: this.#renamed('agent', rates) }
  }

  /** Where the report stands on; the remarks of an import may show cells of its file. */
  sources(sources: readonly ReportSource[]): readonly ReportSource[] {
    return sources.map(source => sourceWithoutNames(source, text => this.#scrubber.label(text)))
  }

  /** To be asked when all else is done. */
  facts(): PrivacyFacts {
    const merged = this.#merges.filter(({ field }) => field === 'agent')
    return {
      agents: this.dataset.fields.agent.values.length,
      mergedNames: merged.reduce((sum, { from }) => sum + from.length, 0),
      removed: this.#scrubber.removed,
    }
  }

  #renamed(field: CreditedField, { [field]: rates }: GroupRates): readonly GroupRate[] | null {
    if (rates === null) return null
    const present = new Set(this.#named[field].values)
    const names = this.#shown.get(field)
    const renamed = rates.flatMap(each =>
      present.has(each.key) ? [{ ...each, key: names?.get(each.key) ?? each.key }] : [],
    )
    return sumRates(renamed)
  }

  /** First and last name are two keywords, and one “[name]”. */
  #keywords(keywords: ThemeRun['themes'][number]['keywords']): ThemeRun['themes'][number]['keywords'] {
    const shown = keywords.map(keyword => ({ ...keyword, text: this.#scrubber.text(keyword.text) }))
    return shown.filter(({ text }, index) => shown.findIndex(other => other.text === text) === index)
  }

  #quote(quote: Quote): Quote {
    return { ...quote, ...this.#scrubber.marked(quote.text, quote.marks) }
  }

  /** Topics and other columns may hold anything; those of people have their pseudonyms already. */
  #scrubbed(dataset: Dataset): Dataset {
    const scrub = (field: FilterField, column: CodedColumn): CodedColumn => {
      const shown = this.#shown.get(field) ?? this.#withoutPersonalData(column)
      this.#shown.set(field, shown)
      return renamedColumn(column, shown)
    }
    return {
      ...dataset,
      fields: { ...dataset.fields, topic: scrub('topic', dataset.fields.topic) },
      others: dataset.others.map(other => ({
        ...other,
        column: scrub(columnField(other.name), other.column),
      })),
    }
  }

  #withoutPersonalData({ values }: CodedColumn): ReadonlyMap<string, string> {
    const pairs = values.map(value => [value, this.#scrubber.label(value)] as const)
    return new Map(pairs.filter(([value, shown]) => value !== shown))
  }
}
