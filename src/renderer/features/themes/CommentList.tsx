import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { CommentGroup } from '#contracts/engine-jobs.ts'
import type { Quote } from '#core/themes/theme.ts'
import { InTurn } from '#drawing/turns.tsx'
import { figuresRevision } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { commentAt } from './comment-pages.ts'
import { QuoteView } from './QuoteView.tsx'
import { useChosenComments } from './use-chosen-comments.ts'
import { useComments, type AskedComments } from './use-comments.ts'

interface CommentListProps {
  readonly group: CommentGroup
  /** Whose comments they are. */
  readonly label: string
  /** They can be chosen, to be moved to a theme, and it can be asked why they are in theirs. */
  readonly isOfThemes?: boolean
}

/** Height of a comment of one or two lines. */
const COMMENT_PX = 68
/** So much of a comment names its box. */
const NAMING_LETTERS = 60

/** Every comment of a group, however many: only those in sight are loaded and drawn. Edits of themes leave it in place. */
export function CommentList({ group, label, isOfThemes = true }: CommentListProps) {
  const { project, selection } = useProject()
  const asked = { projectId: project.id, selection, group }
  const withoutEdits = figuresRevision({ ...project, themesRevision: 0 })
  const key = JSON.stringify([asked, withoutEdits])
  return <LoadedComments key={key} asked={asked} label={label} isOfThemes={isOfThemes} />
}

interface LoadedCommentsProps {
  readonly asked: AskedComments
  readonly label: string
  readonly isOfThemes: boolean
}

function LoadedComments({ asked, label, isOfThemes }: LoadedCommentsProps) {
  const { words } = useServices()
  const revision = useProject().project.themesRevision ?? 0
  const comments = useComments(asked, revision)
  const { list, error, need, retry } = comments
  const { chosen, choose, clear } = useChosenComments(comments, revision)
  const place = useRef<HTMLDivElement>(null)
  const chooseNone = (): void => {
    clear()
    // What was pressed is of no use any more: the keys go on from the comments in sight.
    boxInSight(place.current)?.focus({ preventScroll: true })
  }
  if (error !== null) {
    return (
      <ErrorNotice
        error={error}
        actions={<Button onPress={retry}>{words.t('screens:ui.tryAgain')}</Button>}
      />
    )
  }
  if (list.total === 0)
    return <p className="themes-comments">{words.t('screens:analysis.themes.commentsNone')}</p>
  return (
    <div className="themes-comments" ref={place}>
      {isOfThemes && (
        <ChosenBar indices={chosen.indices} canLeave={asked.group.kind === 'theme'} onClear={chooseNone} />
      )}
      <VirtualList
        label={words.t('screens:analysis.themes.commentsOf', { label })}
        count={list.total ?? 0}
        estimatedHeightPx={COMMENT_PX}
        onRange={need}
        renderItem={place =>
          isOfThemes ? (
            <CommentRow
              comment={commentAt(list, place)}
              isChosen={chosen.indices.has(commentAt(list, place)?.index ?? -1)}
              onChoose={isRange => choose(place, isRange)}
            />
          ) : (
            <CommentInTurn comment={commentAt(list, place)} isInTheme={false} />
          )
        }
      />
    </div>
  )
}

function boxInSight(place: HTMLElement | null): HTMLElement | undefined {
  const top = place?.querySelector('[role=region]')?.getBoundingClientRect().top ?? 0
  const boxes = [...(place?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])]
  return boxes.find(box => box.getBoundingClientRect().top >= top)
}

interface CommentRowProps {
  /** Undefined while it is being loaded. */
  readonly comment: Quote | undefined
  readonly isChosen: boolean
  readonly onChoose: (isRange: boolean) => void
}

function CommentRow({ comment, isChosen, onChoose }: CommentRowProps) {
  const { words } = useServices()
  if (comment === undefined) return <CommentInTurn comment={comment} />
  return (
    <div className="themes-comment" data-chosen={isChosen}>
      <input
        type="checkbox"
        className="themes-comment-box"
        aria-label={words.t('screens:themeEditing.comments.choose', {
          text: comment.text.slice(0, NAMING_LETTERS),
        })}
        checked={isChosen}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => onChoose(event.shiftKey)}
        onKeyDown={moveOnArrow}
      />
      <CommentInTurn comment={comment} />
    </div>
  )
}

interface CommentInTurnProps {
  readonly comment: Quote | undefined
  readonly isInTheme?: boolean
}

function CommentInTurn({ comment, isInTheme = true }: CommentInTurnProps) {
  const { words } = useServices()
  const waiting = <p className="quote quote--loading">{words.t('screens:analysis.themes.commentRow')}</p>
  if (comment === undefined) return waiting
  return (
    <InTurn key={comment.index} placeholder={waiting}>
      <QuoteView quote={comment} isInTheme={isInTheme} />
    </InTurn>
  )
}

/** The arrow keys go from box to box; with Shift they choose what they come to. */
function moveOnArrow(event: KeyboardEvent<HTMLInputElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const item = event.currentTarget.closest('[role=listitem]')
  const next = Number(item?.getAttribute('aria-posinset')) + step
  const box = item?.parentElement?.querySelector<HTMLInputElement>(`[aria-posinset="${next}"] input`)
  if (box === null || box === undefined) return
  box.focus()
  box.scrollIntoView({ block: 'nearest' })
  if (event.shiftKey) box.dispatchEvent(new globalThis.MouseEvent('click', { bubbles: true, shiftKey: true }))
}
