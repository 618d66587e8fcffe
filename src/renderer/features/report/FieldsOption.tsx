import { useState } from 'react'
import type { GroupField } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import { figuresRevision } from '#storage/records.ts'
import type { Words } from '#words/create-words.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip, ChipRow } from '../../ui/Chip.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'

/** Stands for no field. */
const NONE = 'none'
/** Breakdowns that every report has where the file has the field. */
const ALWAYS: readonly GroupField[] = ['weekday', 'topic', 'agent', 'hour', 'channel', 'language']

const SAY = 'screens:analysis.report.fields'

/** Other fields that the report breaks down by, kept with the project. */
export function FieldsOption() {
  const { words } = useServices()
  const { project, changeReportFields } = useProject()
  const { reportFields = [] } = project
  const remove = (gone: FieldChoice): void => changeReportFields(reportFields.filter(each => each !== gone))
  return (
    <Disclosure title={words.t(`${SAY}.title`)} isOpenAtFirst={reportFields.length > 0} level={2}>
      <div className="make-report-fields">
        <p className="make-report-note">{words.t(`${SAY}.note`)}</p>
        {reportFields.length > 0 && (
          <ChipRow label={words.t(`${SAY}.chosen`)}>
            {reportFields.map(choice => (
              <Chip key={keyOf(choice)} isActive onRemove={() => remove(choice)}>
                {nameChoice(words, choice)}
              </Chip>
            ))}
          </ChipRow>
        )}
        <AddField chosen={reportFields} onAdd={choice => changeReportFields([...reportFields, choice])} />
      </div>
    </Disclosure>
  )
}

interface AddFieldProps {
  readonly chosen: readonly FieldChoice[]
  readonly onAdd: (choice: FieldChoice) => void
}

function AddField({ chosen, onAdd }: AddFieldProps) {
  const { words } = useServices()
  const fields = useFields()
  const [by, setBy] = useState<GroupField | null>(null)
  const [across, setAcross] = useState<GroupField | null>(null)
  const choice = by === null ? null : { by, across }
  const isKnown =
    choice === null ||
    (across === null && ALWAYS.includes(choice.by)) ||
    chosen.some(each => keyOf(each) === keyOf(choice))
  const option = (field: GroupField) => ({ value: field, label: nameField(words, field) })
  return (
    <>
      <Select
        label={words.t(`${SAY}.by`)}
        value={by}
        placeholder={words.t(`${SAY}.choose`)}
        options={fields.map(option)}
        onChange={field => {
          setBy(field)
          if (field === across) setAcross(null)
        }}
      />
      <Select
        label={words.t(`${SAY}.across`)}
        value={across ?? NONE}
        options={[
          { value: NONE, label: words.t(`${SAY}.alone`) },
          ...fields.filter(field => field !== by).map(option),
        ]}
        onChange={field => setAcross(field === NONE ? null : field)}
      />
      {isKnown && choice !== null && <p className="make-report-note">{words.t(`${SAY}.known`)}</p>}
      <Button
        size="small"
        isDisabled={isKnown}
        onPress={() => {
          if (choice === null) return
          onAdd(choice)
          setBy(null)
          setAcross(null)
        }}
      >
        {words.t(`${SAY}.add`)}
      </Button>
    </>
  )
}

/** The fields that have values; none until they are known. */
function useFields(): readonly GroupField[] {
  const { project, selection } = useProject()
  const input = { projectId: project.id, selection, by: 'weekday', across: null } as const
  return useJobResult('break-down', input, figuresRevision(project)).result?.fields ?? []
}

function keyOf({ by, across }: FieldChoice): string {
  return JSON.stringify([by, across])
}

function nameChoice(words: Words, { by, across }: FieldChoice): string {
  if (across === null) return nameField(words, by)
  return words.t('common:grid.title', { by: nameField(words, by), across: nameFieldInText(words, across) })
}
