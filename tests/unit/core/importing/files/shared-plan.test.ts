import { describe, expect, it } from 'vitest'
import { describeFiles } from '#core/importing/files/describe-files.ts'
import { mergeInspections } from '#core/importing/files/merge-inspections.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import { keptIn } from '#core/importing/kept-columns.ts'
import { mappingByName } from '#core/importing/files/same-columns.ts'
import { COLUMN_ROLES, type ColumnMapping, type FileInspection } from '#core/importing/mapping.ts'
import { inspect, memorySource, proposedPlan } from '../../../../helpers/memory-source.ts'

const csv = (header: string, ...rows: string[]): string => `${[header, ...rows].join('\n')}\n`

const january = csv(
  'Date,Score,Comment,Agent',
  '13/01/2026,5,quick and kind,Ana',
  '14/01/2026,1,nobody answered,Ben',
)
const february = csv(
  'Agent,Comment,Score,Date,Region',
  'Ana,fine,4,05/02/2026,North',
  'Ana,fine,4,06/02/2026,North',
)
const legend = csv('Code,Meaning', 'a,word', 'b,another word')

const columnsOf = ({ columns }: FileInspection, indexes: readonly number[]) =>
  indexes.map(index => columns[index]!.header)

describe('several files as one', () => {
  it('equals one file that holds all their rows', async () => {
    const parts = [
      ['5', 'a'],
      ['1', 'b'],
      ['5', 'c'],
      ['4', 'b'],
    ].map(([score, comment]) => `${score!},${comment!}`)
    const whole = await inspect(csv('Score,Comment', ...parts))
    const halves = await Promise.all([
      inspect(csv('Score,Comment', ...parts.slice(0, 2))),
      inspect(csv('Score,Comment', ...parts.slice(2))),
    ])
    const merged = mergeInspections(halves)
    expect(merged).toMatchObject({ rows: whole.rows, columns: whole.columns, scale: whole.scale })
  })

  it('has the columns of all by name, those of the first with a score first', async () => {
    const merged = mergeInspections(await Promise.all([legend, january, february].map(text => inspect(text))))
    expect(merged.columns.map(({ index, header, filled }) => [index, header, filled])).toEqual([
      [0, 'Date', 4],
      [1, 'Score', 4],
      [2, 'Comment', 4],
      [3, 'Agent', 4],
      [4, 'Code', 2],
      [5, 'Meaning', 2],
      [6, 'Region', 2],
    ])
    expect(merged.columns[1]!.values).toEqual([
      { value: '4', n: 2 },
      { value: '1', n: 1 },
      { value: '5', n: 1 },
    ])
    expect(merged.rows).toBe(6)
    expect(columnsOf(merged, merged.mapping.score)).toEqual(['Score'])
    expect(merged.dateOrder).toMatchObject({ order: 'dmy', counts: { dmy: 2, either: 2 } })
  })

  it('one file alone is itself', async () => {
    const one = await inspect(january)
    expect(mergeInspections([one])).toBe(one)
  })

  it('files that disagree about the order of their dates leave it open, and each keeps its own', async () => {
    const files = await Promise.all([
      inspect(csv('Date,Score', '13/01/2026,5', '14/01/2026,1')),
      inspect(csv('Date,Score', '01/13/2026,5', '01/14/2026,1')),
    ])
    const merged = mergeInspections(files)
    expect(merged.dateOrder.order).toBeNull()
    const shared = proposedPlan(merged)
    const orders = files
      .map(file => planFile(merged, file, shared))
      .map(made => 'plan' in made && made.plan.dateOrder)
    expect(orders).toEqual(['dmy', 'mdy'])
    const chosen = files.map(file => planFile(merged, file, { ...shared, dateOrder: 'ymd' }))
    expect(chosen.map(made => 'plan' in made && made.plan.dateOrder)).toEqual(['ymd', 'ymd'])
  })
})

describe('the plan of one of several files', () => {
  it('has its own places for the shared columns', async () => {
    const [first, second] = await Promise.all([inspect(january), inspect(february)])
    const merged = mergeInspections([first, second])
    const made = planFile(merged, second, proposedPlan(merged))
    if (!('plan' in made)) throw new Error('no plan')
    expect(made.missing).toEqual([])
    expect(made.plan.reading).toEqual(second.reading)
    expect(made.plan.dateOrder).toBe('dmy')
    for (const role of ['score', 'comment', 'agent', 'date'] as const) {
      expect(columnsOf(second, made.plan.mapping[role])).toEqual(columnsOf(merged, merged.mapping[role]))
    }
  })

  it('puts aside its own rows, not those of another file', async () => {
    const [first, second] = await Promise.all([inspect(january), inspect(february)])
    const merged = mergeInspections([first, second])
    const rowFilters = [{ column: 0, values: ['preview'], reason: 'preview' as const }]
    const shared = proposedPlan(merged, { rowFilters })
    expect(planFile(merged, second, shared)).not.toHaveProperty('plan.rowFilters')
    const own = [{ ...rowFilters[0]!, column: 4 }]
    expect(planFile(merged, { ...second, rowFilters: own }, shared)).toMatchObject({
      plan: { rowFilters: own },
    })
  })

  it('names the columns it lacks, and is none without a score', async () => {
    const [first, short, other] = await Promise.all([
      inspect(january),
      inspect(csv('Score,Date', '3,01/02/2026')),
      inspect(legend),
    ])
    const merged = mergeInspections([first, short, other])
    const shared = proposedPlan(merged)
    expect(planFile(merged, short, shared)).toMatchObject({ missing: ['Comment', 'Agent'] })
    expect(planFile(merged, other, shared)).toEqual({
      file: 'test.csv',
      error: { code: 'import/other-columns', details: { file: 'test.csv', column: 'Score' } },
    })
  })
})

it('columns that are kept are those of the same name in each file; a file without them keeps none', async () => {
  const rows = ['5,North', '1,South', '3,North', '2,South'].map(row => row.split(','))
  const files = await Promise.all([
    inspect(csv('Score,Region', ...rows.map(([score, region]) => `${score!},${region!}`))),
    inspect(csv('Region,Shop,Score', ...rows.map(([score, region]) => `${region!},1,${score!}`))),
    inspect(csv('Score,Comment', '5,thank you', '2,too slow')),
  ])
  const merged = mergeInspections(files)
  const shared = proposedPlan(merged, keptIn(merged.columns, merged.mapping))
  expect(shared.kept).toEqual([{ column: 1, name: 'Region' }])
  const plans = files.map(file => planFile(merged, file, shared))
  expect(plans.map(made => ('plan' in made ? made.plan.kept : made))).toEqual([
    [{ column: 1, name: 'Region' }],
    [{ column: 0, name: 'Region' }],
    [],
  ])
})

describe('columns of the same name', () => {
  const named = (...headers: string[]) => headers.map((header, index) => ({ header, index }))
  const none = Object.fromEntries(COLUMN_ROLES.map(role => [role, []])) as unknown as ColumnMapping

  it('are found by their number among those of the name', () => {
    const from = named('Other', 'Score', 'Other', '', '')
    const to = named('', 'Other', ' Other ', 'Score')
    const { mapping, missing } = mappingByName(from, { ...none, comment: [0, 2], topic: [3, 4] }, to)
    expect(mapping).toEqual({ ...none, comment: [1, 2], topic: [0] })
    expect(missing).toEqual([{ role: 'topic', header: '' }])
  })

  it('may be called like what every object has', () => {
    const from = named('__proto__', 'constructor')
    expect(mappingByName(from, { ...none, score: [1], comment: [0] }, named('constructor')).mapping).toEqual({
      ...none,
      score: [0],
    })
  })
})

describe('a file whose columns have other names', () => {
  const answers = (header: string, top: number, order: readonly number[] = [0, 1, 2, 3]): string =>
    csv(
      order.map(place => header.split(',')[place]!).join(','),
      ...Array.from({ length: 21 }, (_, index) => {
        const cells = [
          `2026-0${top - 4}-${10 + index}`,
          String(1 + (index % top)),
          `slow reply ${index} again`,
          'Ana',
        ]
        return order.map(place => cells[place]!).join(',')
      }),
    )
  const LEAD = 'Date,Score,Comment,Agent'.split(',')
  const lead = answers(LEAD.join(','), 5)

  it.each<[string, string, readonly (readonly [string, string])[] | null]>([
    [
      'of the same places in another language is read by them',
      answers('Datum,Cijfer,Opmerking,Medewerker', 5),
      [
        ['Cijfer', 'Score'],
        ['Opmerking', 'Comment'],
        ['Datum', 'Date'],
        ['Medewerker', 'Agent'],
      ],
    ],
    ['in another order is left out', answers('Datum,Cijfer,Opmerking,Medewerker', 5, [1, 0, 2, 3]), null],
    ['of another scale is left out', answers('Datum,Cijfer,Opmerking,Medewerker', 7), null],
    [
      'of which only the score has another name is left out: it may be another question',
      answers('Date,Rating,Comment,Agent', 5),
      null,
    ],
  ])('%s', async (_, text, renamed) => {
    const files = await Promise.all([inspect(lead), inspect(text)])
    const merged = mergeInspections(files)
    const made = planFile(merged, files[1], proposedPlan(merged))
    expect('renamed' in made ? made.renamed.map(({ column, stands }) => [column, stands]) : null).toEqual(
      renamed,
    )
    if ('plan' in made) expect(made.plan.mapping).toEqual(files[1].mapping)
    // Neither what stands in for a comment nor what is left out is one that is forgotten.
    expect(merged.warnings.map(({ code }) => code)).not.toContain('other-comments')
    const sources = files.map(inspection => ({ source: memorySource(''), isOneOfMany: true, inspection }))
    const [, facts] = describeFiles({ files: sources, leftOut: [] }).files!
    const own = text
      .split('\n')[0]!
      .split(',')
      .filter(header => !LEAD.includes(header))
    expect([facts?.renamed?.length ?? 0, facts?.idle ?? []]).toEqual(
      renamed === null ? [0, own] : [renamed.length, []],
    )
  })

  it('is read by its own score where that asks for the same, and all else has the same names', async () => {
    const files = await Promise.all([
      inspect(answers('Date,CES score (1-5),Comment,Agent', 5)),
      inspect(answers('Date,Customer effort,Comment,Agent', 5, [3, 2, 1, 0])),
    ])
    const merged = mergeInspections(files)
    expect(planFile(merged, files[1], proposedPlan(merged))).toMatchObject({
      plan: { mapping: { score: [2], date: [3], agent: [0], comment: [1] } },
      missing: [],
      renamed: [{ column: 'Customer effort', stands: 'CES score (1-5)' }],
    })
  })
})
