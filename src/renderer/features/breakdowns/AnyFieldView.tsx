import { startTransition, useState } from 'react'
import type { BrokenDown } from '#contracts/broken-down.ts'
import type { GroupBreakdown, GroupField, Overall } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import { mayBeTested } from '#core/statistics/group-tests/tested-fields.ts'
import { nameField, nameFieldInText } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Select } from '../../ui/Select.tsx'
import { chooseFields, chosenFields, FiguresPanel, presentChoice, ScreenHead } from '../analysis/index.ts'
import { AllHidden } from './AllHidden.tsx'
import { BreakdownChart } from './BreakdownChart.tsx'
import { BreakdownTable } from './BreakdownTable.tsx'
import { breakdownWords } from './breakdown-words.ts'
import { CrossedGrid } from './CrossedGrid.tsx'
import { useBreakDown } from './use-break-down.ts'

/** Stands for no second field. */
const ALONE = 'alone'
const SAY = 'screens:analysis.breakdowns.anyField'

/** Any field, alone or crossed with another. */
export function AnyFieldView({ overall }: { readonly overall: Overall }) {
  const { words } = useServices()
  const { project } = useProject()
  const client = useJobClient()
  const [choice, setChoice] = useState(() => chosenFields(client, project.id))
  const { by, across } = choice
  const choose = (chosen: FieldChoice): void => {
    chooseFields(client, project.id, chosen)
    startTransition(() => setChoice(chosen))
  }
  const figures = useBreakDown(by, across)
  const present = figures.result === null ? choice : presentChoice(choice, figures.result.fields)
  // The import of its column was deleted.
  if (present !== choice) setChoice(present)
  const title = words.t(`${SAY}.title`)
  return (
    <FiguresPanel title={title} figures={figures}>
      {result => (
        <div className="breakdown">
          <div className="breakdown-pickers">
            <Select
              label={words.t(`${SAY}.by`)}
              value={by}
              options={fieldOptions(result.fields, by).map(field => ({
                value: field,
                label: nameField(words, field),
              }))}
              onChange={field => choose({ by: field, across: field === across ? null : across })}
            />
            <Select
              label={words.t(`${SAY}.across`)}
              value={across ?? ALONE}
              options={[
                { value: ALONE, label: words.t(`${SAY}.alone`) },
                ...result.fields
                  .filter(field => field !== by)
                  .map(field => ({ value: field, label: nameField(words, field) })),
              ]}
              onChange={field => choose({ by, across: field === ALONE ? null : field })}
            />
          </div>
          <Broken result={result} overall={overall} />
        </div>
      )}
    </FiguresPanel>
  )
}

function fieldOptions(fields: readonly GroupField[], chosen: GroupField): readonly GroupField[] {
  return fields.includes(chosen) ? fields : [chosen, ...fields]
}

function Broken({ result, overall }: { readonly result: BrokenDown; readonly overall: Overall }) {
  const { words } = useServices()
  const { table } = result
  if (table.kind === 'one') return <OneField breakdown={table.breakdown} overall={overall} />
  const { by, across } = table.crossed
  return (
    <>
      <ScreenHead
        title={words.t('common:grid.title', {
          by: nameField(words, by.field),
          across: nameFieldInText(words, across.field),
        })}
        sentence={words.t(`${SAY}.crossed`, {
          by: nameFieldInText(words, by.field),
          across: nameFieldInText(words, across.field),
        })}
      />
      <div className="breakdown-whole">
        <CrossedGrid table={table.crossed} />
      </div>
    </>
  )
}

function OneField({ breakdown, overall }: { readonly breakdown: GroupBreakdown; readonly overall: Overall }) {
  const { words } = useServices()
  const { field, rows, withoutValue } = breakdown
  const isEmpty = rows.every(row => row.n === 0)
  if (isEmpty && breakdown.hidden !== undefined)
    return <AllHidden breakdown={breakdown} title={breakdownWords(words, 'table', field)} />
  if (isEmpty) {
    return (
      <EmptyState title={breakdownWords(words, 'none', field)}>{words.t(`${SAY}.noneAdvice`)}</EmptyState>
    )
  }
  return (
    <>
      <ScreenHead
        title={breakdownWords(words, 'table', field)}
        sentence={words.t(`${SAY}.${mayBeTested(field) ? 'sentence' : 'untested'}`, {
          field: nameFieldInText(words, field),
        })}
      >
        {withoutValue > 0 && breakdownWords(words, 'withoutValue', field, { n: formatCount(withoutValue) })}
      </ScreenHead>
      <div className="breakdown-columns">
        <BreakdownChart breakdown={breakdown} overall={overall} apart={[]} />
        <BreakdownTable breakdown={breakdown} />
      </div>
    </>
  )
}
