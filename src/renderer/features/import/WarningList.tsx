import { useTranslation } from 'react-i18next'
import { SCALE_QUESTIONS } from '#core/importing/checking/scale-questions.ts'
import type { FileInspection, ImportWarning, ReadingOptions } from '#core/importing/mapping.ts'
import { useServices } from '../../app/app-services.ts'
import { describeWarning } from '../../app/import-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { ReadingEditor } from './ReadingEditor.tsx'
import { wayOf } from './warning-ways.ts'

/** What is asked in a card of its own. */
const ASKED: ReadonlySet<string> = new Set([
  'undecided-metric',
  'undecided-score',
  'other-scores',
  'joined-comments',
  'undecided-direction',
  'undecided-date-order',
  'undecided-zone',
  'undecided-non-answers',
  'summary-rows',
  ...SCALE_QUESTIONS,
])

/** What makes all that follows doubtful: it is said before anything is asked. */
const FIRST: ReadonlySet<string> = new Set(['other-delimiter', 'misnamed-text'])

/** Share of the rows from which rows that cannot be read are more than an oddity. */
const MANY = 0.1

interface WarningListProps {
  readonly inspection: FileInspection
  /** Asks for the file to be read again. */
  readonly onChange: (reading: ReadingOptions) => void
}

/**
 * What was odd about the file but keeps nothing from being imported, with a button for what each warning advises. Of a
 * file that was split by the wrong sign nothing more is said.
 */
export function WarningList({ inspection, onChange }: WarningListProps) {
  if (inspection.warnings.some(({ code }) => code === 'other-delimiter')) return null
  const warnings = inspection.warnings.filter(
    warning => !isAsked(warning, inspection) && !isFirst(warning, inspection),
  )
  return <Warnings warnings={warnings} tone="info" inspection={inspection} onChange={onChange} />
}

function isFirst({ code, count }: ImportWarning, { rows }: FileInspection): boolean {
  return FIRST.has(code) || (code === 'too-many-cells' && count >= MANY * rows)
}

/** One column that may be the comment is nothing to choose from, and where no order of dates is decided one is asked for. */
function isAsked({ code, count, values }: ImportWarning, { mapping }: FileInspection): boolean {
  if (code === 'mixed-date-order') return values['order'] === ''
  return code === 'other-comments' ? mapping.comment.length + count > 1 : ASKED.has(code)
}

/** That the file was probably read in the wrong way, with a button that puts it right. */
export function ReadingDoubts({ inspection, onChange }: WarningListProps) {
  const warnings = inspection.warnings.filter(warning => isFirst(warning, inspection))
  return <Warnings warnings={warnings} tone="warning" inspection={inspection} onChange={onChange} />
}

interface WarningsProps extends WarningListProps {
  readonly warnings: readonly ImportWarning[]
  readonly tone: 'info' | 'warning'
}

function Warnings({ warnings, tone, inspection, onChange }: WarningsProps) {
  const { words } = useServices()
  return warnings.map(warning => (
    <Notice
      key={`${warning.code} ${JSON.stringify(warning.values)}`}
      tone={tone}
      title={describeWarning(words, warning)}
      {...(wayOf(warning.code, inspection) !== null && {
        actions: <WarningAction warning={warning} inspection={inspection} onChange={onChange} />,
      })}
    />
  ))
}

interface WarningActionProps extends WarningListProps {
  readonly warning: ImportWarning
}

function WarningAction({ warning, inspection, onChange }: WarningActionProps) {
  const { t } = useTranslation()
  const way = wayOf(warning.code, inspection)
  if (way === null) return null
  const words = t(`screens:import.warningAction.${warning.code}`)
  if (way.kind === 'read-again') {
    return (
      <Button size="small" onPress={() => onChange(way.reading)}>
        {words}
      </Button>
    )
  }
  return (
    <Popover label={t('screens:import.readingTitle')} trigger={<Button size="small">{words}</Button>}>
      {close => (
        <ReadingEditor
          inspection={inspection}
          onApply={reading => {
            close()
            onChange(reading)
          }}
        />
      )}
    </Popover>
  )
}
