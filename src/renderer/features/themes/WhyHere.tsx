import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import type { CommentExplanation, WeighedWord } from '#core/themes/explanation.ts'
import { figuresRevision } from '#storage/records.ts'
import { formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { OpenPopover } from '../../ui/Popover.tsx'
import { MethodLink } from '../methods/index.ts'
import { editSentence, namesBefore, presentNames, quotedList } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'

const say = 'screens:themeEditing.comments'
/** A base that makes whole percents of the shares. */
const WHOLE_PERCENTS = 100

const WhyContext = createContext<(index: number, button: HTMLElement) => void>(() => undefined)

/** Shows, beside the comment that was asked about, what put it into its theme and where it would fit second best. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const { words } = useServices()
  const [index, setIndex] = useState<number | null>(null)
  const trigger = useRef<HTMLElement>(null)
  const show = useMemo(
    () => (asked: number, button: HTMLElement) => {
      trigger.current = button
      setIndex(asked)
    },
    [],
  )
  return (
    <WhyContext value={show}>
      {children}
      {index !== null && (
        <OpenPopover trigger={trigger} label={words.t(`${say}.why`)} onClose={() => setIndex(null)}>
          <div className="why">
            <Explanation index={index} />
          </div>
        </OpenPopover>
      )}
    </WhyContext>
  )
}

/** Asks why a comment is where it is. */
export function WhyHere({ index }: { readonly index: number }) {
  const { words } = useServices()
  const show = useContext(WhyContext)
  return (
    <button
      type="button"
      className="quote-why"
      aria-haspopup="dialog"
      onClick={event => show(index, event.currentTarget)}
    >
      {words.t(`${say}.why`)}
    </button>
  )
}

function Explanation({ index }: { readonly index: number }) {
  const { words } = useServices()
  const { project } = useProject()
  const { result, error } = useJobResult(
    'explain-comment',
    { projectId: project.id, index },
    figuresRevision(project),
  )
  if (error !== null) return <ErrorNotice error={error} />
  if (result === null) return <p role="status">{words.t('screens:analysis.themes.commentRow')}</p>
  return <Reasons explanation={result} />
}

function Reasons({ explanation }: { readonly explanation: CommentExplanation }) {
  const { words } = useServices()
  const names = presentNames(useThemeEditing().themes)
  const { theme, second } = explanation
  const nameOf = (id: string): string => names.get(id) ?? id
  return (
    <>
      <h3>
        {theme === null ? words.t(`${say}.whyNone`) : words.t(`${say}.whyTitle`, { theme: nameOf(theme) })}
      </h3>
      <PlacedBy explanation={explanation} />
      {explanation.words.length > 0 && <WordShares shares={explanation.words} />}
      <p className="why-second">
        {second === null ? (
          words.t(`${say}.secondNone`)
        ) : (
          <>
            <strong>{words.t(`${say}.second`, { theme: nameOf(second.theme) })}</strong>{' '}
            {second.words.length > 0 &&
              words.t(`${say}.secondWords`, {
                words: quotedList(
                  second.words.map(word => word.text),
                  words,
                ),
              })}
          </>
        )}
      </p>
    </>
  )
}

/** Who put it there, where it was not the words alone. */
function PlacedBy({ explanation: { theme, placedBy } }: { readonly explanation: CommentExplanation }) {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  if (placedBy.kind === 'words') return theme === null ? <p>{words.t(`${say}.whyFits`)}</p> : null
  if (placedBy.kind === 'codebook') return <p>{words.t(`${say}.whyCodebookRule`, { rule: placedBy.rule })}</p>
  if (placedBy.rule !== null) return <p>{words.t(`${say}.whyRule`, { rule: placedBy.rule })}</p>
  const done = themes.history?.done ?? []
  const edit = done[placedBy.position]
  if (edit === undefined || edit.kind === 'move') return <p>{words.t(`${say}.whyHand`)}</p>
  const names = namesBefore(done, themes)[placedBy.position] ?? new Map<string, string>()
  return <p>{words.t(`${say}.whyEdit`, { what: editSentence(edit, names, words) })}</p>
}

function WordShares({ shares }: { readonly shares: readonly WeighedWord[] }) {
  const { words } = useServices()
  return (
    <table className="why-words">
      <caption>
        {words.t(`${say}.whyWords`)}{' '}
        <MethodLink anchor="words-that-speak-for-a-theme" about={words.t(`${say}.whyWords`)} />
      </caption>
      <tbody>
        {shares.map(word => (
          <tr key={word.text}>
            <th scope="row" dir="auto">
              {word.text}
            </th>
            <td className="why-bar">
              <span className="themes-item-fill" style={{ width: `${word.share * 100}%` }} />
            </td>
            <td>{formatPercent(word.share, WHOLE_PERCENTS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
