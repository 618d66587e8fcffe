import type {
  ChangedGroup,
  Comparison,
  MeasureDecomposition,
} from '#core/statistics/comparison/comparison.ts'
import type { ComparedField } from '#core/statistics/comparison/comparison-choice.ts'
import { formatChange, formatFigure } from '#words/comparison-sentences.ts'
import type { Words } from '#words/create-words.ts'
import { nameFieldsInText } from '#words/field-name.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'

const SAY = 'screens:compare'

interface GroupsTableProps {
  readonly comparison: Comparison
  readonly decomposition: MeasureDecomposition
  readonly names: { readonly first: string; readonly second: string }
}

/** Each group on both sides, with what its share of the responses and its own figure did; people by name, in no rank. */
export function GroupsTable({ comparison, decomposition, names }: GroupsTableProps) {
  const { words } = useServices()
  const { groupedBy } = comparison
  const { groups, omitted } = decomposition
  const isOfPeople = groupedBy.includes('agent')
  const rows = isOfPeople ? groups.toSorted((a, b) => compareNames(a, b)) : groups
  const title = words.t(`${SAY}.groups`, { fields: nameFieldsInText(words, groupedBy) })
  if (groupedBy.length === 0)
    return (
      <Card title={words.t(`${SAY}.ungrouped`)}>
        <p>{words.t(`${SAY}.ungroupedNote`)}</p>
      </Card>
    )
  return (
    <Card
      title={title}
      hint={<MethodLink anchor="two-periods-or-groups-side-by-side" about={title} />}
      note={words.t(`${SAY}.groupsNote`, names)}
    >
      <DataTable
        caption={words.t(`${SAY}.groupsTable`)}
        columns={columnsOf(comparison, decomposition, words)}
        rows={rows}
        rowKey={row => JSON.stringify(row.key)}
        isPale={({ first, second }) => first.n === 0 || second.n === 0}
      />
      {omitted.groups > 0 && (
        <p className="compare-note">
          {words.t(`${SAY}.omitted`, {
            count: omitted.groups,
            n: formatCount(omitted.groups),
            mix: formatChange(decomposition.measure, omitted.mix, comparison.first.n),
            rate: formatChange(decomposition.measure, omitted.rate, comparison.first.n),
          })}
        </p>
      )}
      {isOfPeople && <p className="compare-note">{words.t(`${SAY}.people`)}</p>}
    </Card>
  )
}

function compareNames(a: ChangedGroup, b: ChangedGroup): number {
  const [one, other] = [JSON.stringify(a.key), JSON.stringify(b.key)]
  return one < other ? -1 : one > other ? 1 : 0
}

function columnsOf(
  { first, second, groupedBy }: Comparison,
  { measure }: MeasureDecomposition,
  words: Words,
): readonly Column<ChangedGroup>[] {
  const base = Math.min(first.n, second.n)
  const side = (key: 'first' | 'second'): Column<ChangedGroup> => ({
    key,
    header: words.t(`${SAY}.column.${key}`),
    align: 'right',
    render: row =>
      words.t(`${SAY}.cell`, {
        figure: formatFigure(measure, row[key].figure, row[key].n),
        n: formatCount(row[key].n),
      }),
    sortValue: row => row[key].figure ?? -Infinity,
  })
  const part = (key: 'mix' | 'rate'): Column<ChangedGroup> => ({
    key,
    header: words.t(`${SAY}.column.${key}`),
    align: 'right',
    render: row => partText(row[key], measure, base, words),
    sortValue: row => row[key].value,
  })
  return [
    { key: 'group', header: words.t(`${SAY}.column.group`), render: row => groupName(row, groupedBy, words) },
    side('first'),
    side('second'),
    part('mix'),
    part('rate'),
  ]
}

function partText(
  { value, interval }: ChangedGroup['mix'],
  measure: MeasureDecomposition['measure'],
  base: number,
  words: Words,
): string {
  const text = formatChange(measure, value, base)
  if (interval === null) return text
  const [lower, upper] = interval.map(limit => formatChange(measure, limit, base))
  return words.t(`${SAY}.part`, { text, range: words.t('comparison:range', { lower, upper }) })
}

function groupName({ key }: ChangedGroup, fields: readonly ComparedField[], words: Words): string {
  return key
    .map((value, index) => {
      if (value === null) return words.t(`${SAY}.none`)
      return fields[index] === 'weekday' ? words.t(`common:weekday.${value}`) : value
    })
    .join(' × ')
}
