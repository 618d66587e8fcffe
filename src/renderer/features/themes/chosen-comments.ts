/** Comments that are chosen, by their `index`, and the place in the list where the choice began. */
export interface ChosenComments {
  readonly indices: ReadonlySet<number>
  readonly anchor: number | null
}

export const NONE_CHOSEN: ChosenComments = { indices: new Set(), anchor: null }

/** The choice with one comment more or less; `place` is where it stands in the list. */
export function withComment(before: ChosenComments, index: number, place: number): ChosenComments {
  const indices = new Set(before.indices)
  if (!indices.delete(index)) indices.add(index)
  return { indices, anchor: place }
}

/** The choice with comments more, all those of a range of the list; it begins where it began. */
export function withComments(before: ChosenComments, added: Iterable<number>): ChosenComments {
  return { ...before, indices: new Set([...before.indices, ...added]) }
}
