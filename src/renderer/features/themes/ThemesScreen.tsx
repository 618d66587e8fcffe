import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#core/statistics/figures.ts'
import { themesHeadline } from '#core/statistics/headline.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { formatCount } from '#words/format.ts'
import { languageSentence } from '#words/language-mix.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { describeLowScores } from '../../app/filter-words.ts'
import { useProject } from '../../app/project-context.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MethodLink } from '../methods/index.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import {
  FiguresPanel,
  NothingInPlay,
  ScreenHead,
  pointToTheme,
  themePointedTo,
  useThemes,
} from '../analysis/index.ts'
import { CommentGroupDetail } from './CommentGroupDetail.tsx'
import { DriversView } from './DriversView.tsx'
import { EditOutcome } from './EditOutcome.tsx'
import { ImpactView } from './ImpactView.tsx'
import { SeveralThemes } from './SeveralThemes.tsx'
import { ThemeDetail } from './ThemeDetail.tsx'
import { ThemeDialogs } from './ThemeDialogs.tsx'
import { ThemeEditingContext } from './theme-editing.ts'
import { JUNK_KEY, UNASSIGNED_KEY } from './theme-selection.ts'
import { ThemeTree } from './ThemeTree.tsx'
import { ThemesViewSwitch } from './ThemesViewSwitch.tsx'
import { ThemeToolbar } from './ThemeToolbar.tsx'
import { useChoice } from './use-choice.ts'
import { useEditing } from './use-editing.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePreparedEdits } from './use-prepared-edits.ts'
import { useThemeFilters } from './use-theme-filters.ts'
import { WhyProvider } from './WhyHere.tsx'
import './themes.css'

/** What the low scores are about: the list of themes, and everything about the one that is chosen. */
export function ThemesScreen() {
  const { t } = useTranslation()
  const { project, summary, changeThemesView } = useProject()
  const { themesView: view = 'found' } = project
  const client = useJobClient()
  const [wanted, setWanted] = useState(() => themePointedTo(client))
  // It counts for once.
  useEffect(() => pointToTheme(client, null), [client])
  if (summary.result?.selected === 0) return <NothingInPlay title={t('screens:app.section.themes')} />
  return (
    <div className="themes-screen">
      <ThemesViewSwitch />
      <div className="themes-screen-view">
        {view === 'found' ? (
          <FoundThemes first={wanted} />
        ) : view === 'impact' ? (
          <ImpactView
            onTheme={id => {
              setWanted(id)
              changeThemesView('found')
            }}
          />
        ) : (
          <DriversView group={view} />
        )}
      </div>
    </div>
  )
}

/** @param first - The theme that is chosen at first; null: the largest. */
function FoundThemes({ first }: { readonly first: string | null }) {
  const { t } = useTranslation()
  const { summary } = useProject()
  const themes = useThemes()
  const { askAhead } = themes
  useThemeFilters(themes)
  usePreparedEdits(themes.result !== null)
  return (
    <FiguresPanel title={t('screens:app.section.themes')} figures={themes}>
      {result => <ThemesContent themes={result} summary={summary.result} first={first} onStored={askAhead} />}
    </FiguresPanel>
  )
}

interface ThemesContentProps {
  readonly themes: ThemesOverview
  /** Null until counted: what needs the bases appears a moment later. */
  readonly summary: Summary | null
}

interface FoundContentProps extends ThemesContentProps {
  readonly first: string | null
  /** Told of each edit, see `askAhead`. */
  readonly onStored: (themesRevision: number) => void
}

/** At first the list is drawn, and the detail after it. */
const NOTHING: readonly string[] = []

/** Drawn anew for other themes only, not for every step towards them. */
const ThemesContent = memo(function ThemesContent({ themes, summary, first, onStored }: FoundContentProps) {
  const { words } = useServices()
  const { project } = useProject()
  const list = useChoice(themes, first)
  const { editing, question, close, actions } = useEditing(themes, list, onStored)
  // The list follows the arrow keys and edits at once, the detail as soon as it can.
  const shown = useDeferredValue(list.selected, NOTHING)
  const detailed = useDeferredValue(themes)
  const scale = project.scale
  const placedBy = themes.history?.codebook
  const screen = useRef<HTMLDivElement>(null)
  useKeptFocus(
    screen,
    actions.said.turn,
    useMemo(() => ({ detailed, shown }), [detailed, shown]),
  )
  return (
    <ThemeEditingContext value={editing}>
      <div className="themes" ref={screen}>
        <ScreenHead
          title={words.t('screens:app.section.themes')}
          sentence={headlineSentence(words, themesHeadline(themes))}
        >
          {scale !== null &&
            themes.withWords > 0 &&
            words.t(placedBy === undefined ? 'screens:analysis.themes.rule' : 'screens:codebook.rule', {
              count: themes.withWords,
              n: formatCount(themes.withWords),
              scores: describeLowScores(words, scale, scale.low),
              name: placedBy,
            })}{' '}
          {languageSentence(words, themes.languages)}{' '}
          <MethodLink anchor="themes" about={words.t('screens:app.section.themes')} />
        </ScreenHead>
        <EditOutcome actions={actions} />
        {list.selected.length === 0 ? (
          <NoThemes themes={themes} />
        ) : (
          <div className="themes-columns">
            <ThemeTree themes={themes} list={list} />
            <WhyProvider key={shown.join()}>
              <ThemesDetail selected={shown} themes={detailed} summary={summary} />
            </WhyProvider>
          </div>
        )}
      </div>
      {question !== null && <ThemeDialogs question={question} onClose={close} />}
    </ThemeEditingContext>
  )
})

/** Stays as it is while the list moves on. */
const ThemesDetail = memo(function ThemesDetail({
  selected,
  themes,
  summary,
}: ThemesContentProps & { readonly selected: readonly string[] }) {
  const [key] = selected
  if (selected.length === 1 && key === UNASSIGNED_KEY) {
    return <CommentGroupDetail kind="unassigned" count={themes.unassigned.n} />
  }
  if (selected.length === 1 && key === JUNK_KEY)
    return <CommentGroupDetail kind="junk" count={themes.junk.n} />
  const chosen = themes.themes.filter(candidate => selected.includes(candidate.id))
  const [theme] = chosen
  if (theme === undefined) return null
  if (chosen.length > 1) return <SeveralThemes chosen={chosen} />
  return <ThemeDetail theme={theme} withWords={themes.withWords} summary={summary} />
})

function NoThemes({ themes }: { readonly themes: ThemesOverview }) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  const reason = themes.low === 0 ? 'noLow' : themes.withWords === 0 ? 'noWords' : 'tooFew'
  return (
    <EmptyState title={words.t(`${say}.noneTitle`)} actions={themes.withWords > 0 && <ThemeToolbar />}>
      {words.t(`${say}.none.${reason}`, {
        low: formatCount(themes.low),
        withWords: formatCount(themes.withWords),
      })}
    </EmptyState>
  )
}
