import { useCallback, useState } from 'react'
import { NONE_CHOSEN, withComment, withComments, type ChosenComments } from './chosen-comments.ts'
import { commentAt } from './comment-pages.ts'
import type { Comments } from './use-comments.ts'

/**
 * The comments of a list that are chosen. The choice ends with the list: after an edit comments may have left it.
 *
 * @param revision - As of the list.
 */
export function useChosenComments({ list, indicesFrom }: Comments, revision: number) {
  const [kept, setKept] = useState<{ readonly revision: number; readonly chosen: ChosenComments }>({
    revision,
    chosen: NONE_CHOSEN,
  })
  const chosen = kept.revision === revision ? kept.chosen : NONE_CHOSEN
  const change = (how: (before: ChosenComments) => ChosenComments): void =>
    setKept(last => ({ revision, chosen: how(last.revision === revision ? last.chosen : NONE_CHOSEN) }))
  const clear = useCallback(() => setKept(last => ({ ...last, chosen: NONE_CHOSEN })), [])
  const chooseTo = async (first: number, last: number): Promise<void> => {
    const here = Array.from({ length: last - first + 1 }, (_, at) => commentAt(list, first + at)?.index)
    const loaded = here.filter(index => index !== undefined)
    const range = loaded.length === here.length ? loaded : await indicesFrom(first, last)
    if (range !== null) change(before => withComments(before, range))
  }
  const choose = (place: number, isRange: boolean): void => {
    const comment = commentAt(list, place)
    if (comment === undefined) return
    const { anchor } = chosen
    if (!isRange || anchor === null) change(before => withComment(before, comment.index, place))
    else void chooseTo(Math.min(anchor, place), Math.max(anchor, place))
  }
  return { chosen, choose, clear }
}
