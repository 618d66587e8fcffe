import type { RuleCounts } from '#contracts/engine-jobs.ts'
import { markedSegments } from '#core/themes/marked-segments.ts'
import type { RuleError } from '#core/themes/rules/rule-error.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { TriedRule } from './use-tried-rule.ts'

interface RuleFieldProps {
  readonly label: string
  readonly rule: string
  readonly onChange: (rule: string) => void
  readonly tried: TriedRule
  /** What is said of the matches: how many a theme gains by them, how many leave it, or how many a new one begins with. */
  readonly isFor: 'theme' | 'split' | 'new'
  readonly takesFocus?: boolean
}

const SENTENCE = { theme: 'added', split: 'within', new: 'new' } as const

/** A rule with what it matches, counted while it is typed, or what is wrong with it and where. */
export function RuleField({ label, rule, onChange, tried, isFor, takesFocus = false }: RuleFieldProps) {
  const { words } = useServices()
  const say = 'screens:themeEditing.rule'
  const { result, isStale, error: failure, retry } = tried
  const error = result?.ok === false && !isStale ? result.error : null
  return (
    <div className="themes-rule">
      <TextField
        label={label}
        value={rule}
        onChange={onChange}
        help={words.t(`${say}.help`)}
        takesFocus={takesFocus}
        {...(error !== null && { problem: words.t(`themes:ruleError.${error.code}`, error.values) })}
      />
      {error !== null && error.end > error.start && <Piece rule={rule} error={error} />}
      <div className="themes-rule-counts" aria-live="polite" data-stale={isStale}>
        {result?.ok === true
          ? countsSentence(result.counts, isFor, words)
          : rule.trim() !== '' && isStale
            ? words.t(`${say}.counting`)
            : ' '}
      </div>
      {failure !== null && (
        <ErrorNotice
          error={failure}
          actions={
            <Button size="small" onPress={retry}>
              {words.t('screens:ui.tryAgain')}
            </Button>
          }
        />
      )}
      {result?.ok === true && result.counts.samples.length > 0 && <Samples counts={result.counts} />}
    </div>
  )
}

function countsSentence(
  { low, all }: RuleCounts,
  isFor: RuleFieldProps['isFor'],
  words: ReturnType<typeof useServices>['words'],
): string {
  const say = 'screens:themeEditing.rule'
  return words.t(`${say}.${SENTENCE[isFor]}`, {
    low: words.t(`${say}.low`, { count: low.n, n: formatCount(low.n) }),
    added: formatCount(low.added),
    within: formatCount(low.n - low.added),
    all: formatCount(all.n),
  })
}

/** The rule with the piece that is wrong marked. */
function Piece({ rule, error }: { readonly rule: string; readonly error: RuleError }) {
  return (
    <p className="themes-rule-piece" dir="auto">
      <code>
        {markedSegments(rule, [[error.start, error.end]]).map((segment, index) =>
          segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text,
        )}
      </code>
    </p>
  )
}

function Samples({ counts }: { readonly counts: RuleCounts }) {
  const { words } = useServices()
  return (
    <ul className="themes-rule-samples" aria-label={words.t('screens:themeEditing.rule.samples')}>
      {counts.samples.map(quote => (
        <li key={quote.index} className="quote-text" dir="auto">
          {markedSegments(quote.text, quote.marks).map((segment, index) =>
            segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text,
          )}
        </li>
      ))}
    </ul>
  )
}
