import { CREDITED_FIELDS, type CreditedField } from '../survey/name-credit.ts'

/** Columns in which names are looked at for near-equal ones. */
export const NAME_FIELDS = CREDITED_FIELDS
export type NameField = CreditedField

/** Several names that are one: every name in `from` is shown as `shown`. */
export interface NameMerge {
  readonly field: NameField
  readonly shown: string
  /** At least one, none of them `shown`. */
  readonly from: readonly string[]
}

/** Names that were looked at and are different ones: not to be proposed together again. */
export interface NamesApart {
  readonly field: NameField
  /** At least two. */
  readonly names: readonly string[]
}

/** What the user decided about near-equal names; plain data, kept with the project. */
export interface NameDecisions {
  /** No name is in the `from` of two of a field, none is shown by one and in the `from` of another. */
  readonly merges: readonly NameMerge[]
  readonly apart: readonly NamesApart[]
}

export const NO_DECISIONS: NameDecisions = { merges: [], apart: [] }

/**
 * The decisions with one more merge. A merge whose shown name is among the names becomes part of the new one, so that no
 * name has to be looked up twice; a name leaves the merge it was in before. Without effect where nothing would be merged.
 */
export function withMerge(
  decisions: NameDecisions,
  field: NameField,
  names: readonly string[],
  shown: string,
): NameDecisions {
  const joined = new Set([...names, shown])
  const isPart = (merge: NameMerge): boolean => merge.field === field && joined.has(merge.shown)
  const parts = decisions.merges.filter(isPart)
  const from = new Set([...parts.flatMap(merge => [merge.shown, ...merge.from]), ...names])
  from.delete(shown)
  if (from.size === 0) return decisions
  const taken = new Set([...from, shown])
  const others = decisions.merges
    .filter(merge => !isPart(merge))
    .flatMap(merge => without(merge, field, taken))
  return { ...decisions, merges: [...others, { field, shown, from: [...from].sort() }] }
}

/** The decisions with merges that were settled elsewhere, such as in a mapping file, on top of those that are there. */
export function withMerges(decisions: NameDecisions, merges: readonly NameMerge[]): NameDecisions {
  return merges.reduce((sum, { field, from, shown }) => withMerge(sum, field, from, shown), decisions)
}

/** The decisions without a merge; its names count apart again and may be proposed again. */
export function withoutMerge(decisions: NameDecisions, field: NameField, shown: string): NameDecisions {
  const merges = decisions.merges.filter(merge => merge.field !== field || merge.shown !== shown)
  return { ...decisions, merges }
}

/** The decisions with names that are to stay apart. */
export function withApart(
  decisions: NameDecisions,
  field: NameField,
  names: readonly string[],
): NameDecisions {
  return { ...decisions, apart: [...decisions.apart, { field, names: [...names].sort() }] }
}

/** The decisions without one about names that stay apart: they may be proposed again. */
export function withoutApart(decisions: NameDecisions, apart: NamesApart): NameDecisions {
  const key = JSON.stringify(apart.names)
  return {
    ...decisions,
    apart: decisions.apart.filter(
      other => other.field !== apart.field || JSON.stringify(other.names) !== key,
    ),
  }
}

/** Decisions that were kept or written by a person; whatever has not their form is left out. */
export function readNameDecisions(value: unknown): NameDecisions {
  const { merges, apart } = recordOf(value)
  const read = listOf(merges).flatMap(each => {
    const { field, shown, from } = recordOf(each)
    return isField(field) && isName(shown) ? [{ field, shown, names: listOf(from).filter(isName) }] : []
  })
  return {
    merges: read.reduce(
      (decisions, { field, shown, names }) => withMerge(decisions, field, names, shown),
      NO_DECISIONS,
    ).merges,
    apart: listOf(apart).flatMap(each => {
      const { field, names } = recordOf(each)
      const known = listOf(names).filter(isName)
      return isField(field) && known.length > 1 ? [{ field, names: known }] : []
    }),
  }
}

function without(merge: NameMerge, field: NameField, names: ReadonlySet<string>): readonly NameMerge[] {
  if (merge.field !== field) return [merge]
  const from = merge.from.filter(name => !names.has(name))
  return from.length === 0 ? [] : [{ ...merge, from }]
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isField(value: unknown): value is NameField {
  return (NAME_FIELDS as readonly unknown[]).includes(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
