import type { CommentGroup } from '#contracts/engine-jobs.ts'
import { InTurn } from '#drawing/turns.tsx'
import { figuresRevision } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { commentAt } from './comment-pages.ts'
import { QuoteView } from './QuoteView.tsx'
import { useComments, type AskedComments } from './use-comments.ts'

interface CommentListProps {
  readonly group: CommentGroup
  /** Whose comments they are. */
  readonly label: string
}

/** Height of a comment of one or two lines. */
const COMMENT_PX = 68

/** Every comment of a group, however many: only those in sight are loaded and drawn. */
export function CommentList({ group, label }: CommentListProps) {
  const { project, selection } = useProject()
  const asked = { projectId: project.id, selection, group }
  return (
    <LoadedComments key={JSON.stringify([asked, figuresRevision(project)])} asked={asked} label={label} />
  )
}

function LoadedComments({ asked, label }: { readonly asked: AskedComments; readonly label: string }) {
  const { words } = useServices()
  const { list, error, need } = useComments(asked)
  if (error !== null) return <ErrorNotice error={error} />
  if (list.total === 0)
    return <p className="themes-comments">{words.t('screens:analysis.themes.commentsNone')}</p>
  return (
    <div className="themes-comments">
      <VirtualList
        label={words.t('screens:analysis.themes.commentsOf', { label })}
        count={list.total ?? 0}
        estimatedHeightPx={COMMENT_PX}
        onRange={need}
        renderItem={index => {
          const comment = commentAt(list, index)
          const waiting = (
            <p className="quote quote--loading">{words.t('screens:analysis.themes.commentRow')}</p>
          )
          if (comment === undefined) return waiting
          return (
            <InTurn key={comment.index} placeholder={waiting}>
              <QuoteView quote={comment} />
            </InTurn>
          )
        }}
      />
    </div>
  )
}
