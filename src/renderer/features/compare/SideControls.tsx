import type { ComparedColumnValues } from '#core/statistics/comparison/compared-values.ts'
import { periodLabel } from '#words/comparison-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import type { Option } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isPeriodWay, NONE_KEY, periodNames, REST_KEY, valueKey, type CompareForm } from './compare-form.ts'

const SAY = 'screens:compare'

interface SideControlsProps {
  readonly form: CompareForm
  readonly onForm: (form: CompareForm) => void
  readonly columns: readonly ComparedColumnValues[]
  readonly period: { readonly from: string; readonly to: string } | null
}

/** Which periods or values the two sides are; nothing to choose for the halves. */
export function SideControls(props: SideControlsProps) {
  const { form } = props
  if (form.way === 'halves') return null
  return form.way === 'dates' ? <DateFields {...props} /> : <SideSelects {...props} />
}

function SideSelects({ form, onForm, columns, period }: SideControlsProps) {
  const { words } = useServices()
  const options = useOptions(form, columns, period)
  const rest = { value: REST_KEY, label: words.t(`${SAY}.rest`) }
  const first = isPeriodWay(form.way) ? options : [rest, ...options]
  const chosen = (from: readonly Option<string>[], value: string): Option<string> =>
    from.find(option => option.value === value) ?? { value, label: value.replace(/^=/, '') }
  return (
    <>
      <SearchSelect
        label={words.t(`${SAY}.first`)}
        value={chosen(first, form.first)}
        options={() => first}
        onChange={value => onForm({ ...form, first: value })}
      />
      <SearchSelect
        label={words.t(`${SAY}.second`)}
        value={chosen(options, form.second)}
        options={() => options}
        onChange={value => onForm({ ...form, second: value })}
      />
    </>
  )
}

function useOptions(
  { way }: CompareForm,
  columns: SideControlsProps['columns'],
  period: SideControlsProps['period'],
): readonly Option<string>[] {
  const { words } = useServices()
  if (way === 'months' || way === 'quarters')
    return periodNames(period, way).map(value => ({ value, label: periodLabel(words, value) }))
  const values = columns.find(({ field }) => field === way)?.values ?? []
  return [
    ...values.map(value => ({
      value: valueKey(value),
      label: way === 'weekday' ? words.t(`common:weekday.${value}`) : value,
    })),
    { value: NONE_KEY, label: words.t(`${SAY}.none`) },
  ]
}

/** From and to of both sides. */
function DateFields({ form, onForm }: SideControlsProps) {
  const { words } = useServices()
  const labels = ['firstFrom', 'firstTo', 'secondFrom', 'secondTo'] as const
  return labels.map((label, index) => (
    <TextField
      key={label}
      type="date"
      label={words.t(`${SAY}.day.${label}`)}
      value={form.days[index]!}
      onChange={day => onForm({ ...form, days: withDay(form.days, index, day) })}
    />
  ))
}

function withDay(days: CompareForm['days'], index: number, day: string): CompareForm['days'] {
  const [a, b, c, d] = days.map((before, each) => (each === index ? day : before)) as [
    string,
    string,
    string,
    string,
  ]
  return [a, b, c, d]
}
