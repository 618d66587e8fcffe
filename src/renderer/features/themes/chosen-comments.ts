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

/**
 * The choice with every comment from where it began to `place`.
 *
 * @param at - The `index` of the comment at a place of the list; undefined while it is not loaded, which leaves it out.
 */
export function withCommentsTo(
  before: ChosenComments,
  place: number,
  at: (place: number) => number | undefined,
): ChosenComments {
  const anchor = before.anchor ?? place
  const indices = new Set(before.indices)
  for (let each = Math.min(anchor, place); each <= Math.max(anchor, place); each++) {
    const index = at(each)
    if (index !== undefined) indices.add(index)
  }
  return { indices, anchor }
}
