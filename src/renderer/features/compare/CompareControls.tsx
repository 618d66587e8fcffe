import type { ComparedColumnValues } from '#core/statistics/comparison/compared-values.ts'
import type { ComparedField } from '#core/statistics/comparison/comparison-choice.ts'
import type { ComparedMeasure } from '#core/statistics/comparison/comparison.ts'
import { measuresOf } from '#core/statistics/comparison/measure-values.ts'
import type { Scale } from '#core/survey/scale.ts'
import { nameField } from '#words/field-name.ts'
import { useServices } from '../../app/app-services.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select, type Option } from '../../ui/Select.tsx'
import { PERIOD_WAYS, problemOf, startForm, type CompareForm, type CompareWay } from './compare-form.ts'
import { SideControls } from './SideControls.tsx'

const SAY = 'screens:compare'
/** Of the list of groupings: no column at all. */
const NOTHING = 'nothing'

interface CompareControlsProps {
  readonly form: CompareForm
  readonly onForm: (form: CompareForm) => void
  /** Null: the usual column, which `groupedBy` names. */
  readonly groupBy: readonly ComparedField[] | null
  readonly groupedBy: readonly ComparedField[]
  readonly onGroupBy: (fields: readonly ComparedField[]) => void
  readonly measure: ComparedMeasure
  readonly onMeasure: (measure: ComparedMeasure) => void
  readonly columns: readonly ComparedColumnValues[]
  /** First and last day of the responses in view; null without dates. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly scale: Scale
}

/** What is compared with what, by which figure, and by what the responses are grouped. */
export function CompareControls(props: CompareControlsProps) {
  const { form, onForm, columns, period, scale, measure, onMeasure } = props
  const { words } = useServices()
  // People are compared at the same work only, on the screen of breakdowns.
  const sides = columns.filter(({ field }) => field !== 'agent')
  const ways = [
    ...(period === null ? [] : PERIOD_WAYS).map(value => ({ value, label: words.t(`${SAY}.way.${value}`) })),
    ...sides.map(({ field }) => ({
      value: field,
      label: words.t(`${SAY}.valuesOf`, { field: nameField(words, field) }),
    })),
  ]
  const problem = problemOf(form)
  return (
    <div className="compare-controls" role="group" aria-label={words.t(`${SAY}.controls`)}>
      <Select<CompareWay>
        label={words.t(`${SAY}.what`)}
        value={form.way}
        options={ways}
        onChange={way => onForm(startForm(way, period, columns))}
      />
      <SideControls form={form} onForm={onForm} columns={columns} period={period} />
      <GroupingSelect {...props} />
      <div className="ui-field">
        <span className="ui-field-label" aria-hidden="true">
          {words.t(`${SAY}.by`)}
        </span>
        <SegmentedControl
          label={words.t(`${SAY}.by`)}
          value={measure}
          onChange={onMeasure}
          segments={measuresOf(scale).map(value => ({
            value,
            label: words.t(`comparison:measure.${value}`),
          }))}
        />
      </div>
      <p className="compare-problem" role="status">
        {problem === null ? '' : words.t(`${SAY}.problem.${problem}`)}
      </p>
    </div>
  )
}

function GroupingSelect({ form, groupBy, groupedBy, onGroupBy, columns }: CompareControlsProps) {
  const { words } = useServices()
  const fields = columns.map(({ field }) => field).filter(field => field !== form.way)
  const single = fields.map((field): Option<string> => ({ value: field, label: nameField(words, field) }))
  const pairs = fields.flatMap((one, index) =>
    fields.slice(index + 1).map(other => ({
      value: JSON.stringify([one, other]),
      label: words.t(`${SAY}.pair`, { one: nameField(words, one), other: nameField(words, other) }),
    })),
  )
  const shown = groupBy ?? groupedBy
  const value = shown.length > 1 ? JSON.stringify(shown) : (shown[0] ?? NOTHING)
  return (
    <Select
      label={words.t(`${SAY}.groupedBy`)}
      value={value}
      options={[...single, ...pairs, { value: NOTHING, label: words.t(`${SAY}.ungrouped`) }]}
      onChange={chosen => onGroupBy(fieldsOf(chosen))}
    />
  )
}

function fieldsOf(chosen: string): readonly ComparedField[] {
  if (chosen === NOTHING) return []
  return chosen.startsWith('[') ? (JSON.parse(chosen) as ComparedField[]) : [chosen as ComparedField]
}
