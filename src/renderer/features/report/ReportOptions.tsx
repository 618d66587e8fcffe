import type { Report } from '#core/report/report.ts'
import { nameField } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { suggestedFileName } from './report-title.ts'
import { FieldsOption } from './FieldsOption.tsx'
import { PrivacyOption } from './PrivacyOption.tsx'
import { useSaveReport, type SaveState } from './use-save-report.ts'

interface ReportOptionsProps {
  readonly title: string
  readonly onTitle: (title: string) => void
  /** Null while it is put together. */
  readonly report: Report | null
  /** Whether two periods or groups are put side by side in it, and what they are. */
  readonly comparison: { readonly isWanted: boolean; readonly text: string }
  readonly onComparison: (isWanted: boolean) => void
}

/** What the report is called, what it covers, and how to save it. */
export function ReportOptions({ title, onTitle, report, comparison, onComparison }: ReportOptionsProps) {
  const { words, platform } = useServices()
  const { state, savePdf, saveHtml } = useSaveReport()
  const say = 'screens:analysis.report'
  const isBusy = report === null || state.status === 'saving'
  return (
    <section className="make-report-options" aria-labelledby="make-report-title">
      <h1 id="make-report-title">{words.t(`${say}.title`)}</h1>
      <p>{words.t(`${say}.intro`)}</p>
      <TextField label={words.t(`${say}.titleLabel`)} value={title} onChange={onTitle} />
      <ReportScope />
      <Checkbox isSelected={comparison.isWanted} onChange={onComparison}>
        {comparison.text}
      </Checkbox>
      <FieldsOption />
      <PrivacyOption facts={report?.privacy ?? null} />
      <div className="make-report-buttons">
        <Button
          kind="primary"
          isDisabled={isBusy}
          onPress={() => {
            if (report !== null) savePdf(report, suggestedFileName(report.title, 'pdf'))
          }}
        >
          {words.t(platform.kind === 'electron' ? `${say}.savePdf` : `${say}.printPdf`)}
        </Button>
        <Button
          isDisabled={isBusy}
          onPress={() => {
            if (report !== null) saveHtml(report, suggestedFileName(report.title, 'html'))
          }}
        >
          {words.t(`${say}.saveHtml`)}
        </Button>
      </div>
      <SaveOutcome state={state} />
    </section>
  )
}

function SaveOutcome({ state }: { readonly state: SaveState }) {
  const { words } = useServices()
  const say = 'screens:analysis.report'
  if (state.status === 'saving') return <ProgressBar label={words.t(`${say}.saving`)} fraction={null} />
  if (state.status === 'failed') return <ErrorNotice error={state.error} />
  return (
    <div role="status">
      {state.status === 'saved' && (
        <p className="make-report-saved">
          {words.t(state.show === null ? `${say}.downloaded` : `${say}.saved`, { name: state.name })}
          {state.show !== null && (
            <Button size="small" icon="folder" onPress={state.show}>
              {words.t(`${say}.showInFolder`)}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

function ReportScope() {
  const { words } = useServices()
  const { summary, selection, nameValue } = useProject()
  const say = 'screens:analysis.report'
  const counted = summary.result
  if (counted === null) return null
  if (selection.filters.length === 0) {
    return <p>{words.t(`${say}.scope.all`, { count: counted.total, n: formatCount(counted.total) })}</p>
  }
  return (
    <div>
      <p>
        {words.t(`${say}.scope.some`, {
          n: formatCount(counted.selected),
          total: formatCount(counted.total),
        })}
      </p>
      <ul className="make-report-filters">
        {selection.filters.map(({ field, values }) => (
          <li key={field}>
            {words.t(`${say}.filter`, {
              field: nameField(words, field),
              values: values.map(value => nameValue(field, value)).join(', '),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
