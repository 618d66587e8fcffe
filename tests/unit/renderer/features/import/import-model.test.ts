import { describe, expect, it } from 'vitest'
import { guessDateOrder } from '../../../../helpers/guess-date-order.ts'
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type FileInspection,
} from '#core/importing/mapping.ts'
import { undecidedMiddle } from '#core/importing/checking/undecided-middle.ts'
import { createScoreReader } from '#core/survey/score-reader.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import type { SettledPlan } from '#core/importing/profiles/mapping-profile.ts'
import type { ImportDraft } from '#renderer/features/import/import-draft.ts'
import {
  changeDraft,
  draftOf,
  metricPlans,
  openMetric,
  openQuestions,
  planOf,
  problemOf,
  roleOf,
  type DraftChange,
} from '#renderer/features/import/import-model.ts'
import { keptApartBy, questionMetrics } from '#renderer/features/import/metric-set.ts'
import { joinableWith } from '#renderer/features/import/with-columns.ts'
import { projectNameOf } from '#renderer/features/import/project-name.ts'

function profile(index: number, header: string, values: readonly string[]): ColumnProfile {
  return {
    index,
    header,
    filled: values.length * 10,
    distinct: values.length,
    distinctIsExact: true,
    values: values.map(value => ({ value, n: 10 })),
    samples: values.slice(0, 5),
    meanLength: 3,
  }
}

const COLUMNS = [
  profile(0, 'Score', ['1', '2', '3', '4', '5', '6', '7']),
  profile(1, 'Comment', ['slow', 'fine']),
  profile(2, 'More', ['cold', 'warm']),
  profile(3, 'Answer', ['Satisfied', 'Dissatisfied', 'Very satisfied', 'Unsatisfied']),
  profile(4, 'Mood', ['sunny', 'rainy', 'Do not know']),
  profile(5, 'Date', ['01/02/2025']),
  { ...profile(6, 'Answered', ['31/12/2024']), dates: guessDateOrder(['31/12/2024']) },
]

const NOTHING = Object.fromEntries(COLUMN_ROLES.map(role => [role, []])) as unknown as ColumnMapping

function inspection(
  mapping: Partial<ColumnMapping> = { score: [0], comment: [1], date: [5] },
): FileInspection {
  return {
    file: { name: 'wave_3.csv', sizeBytes: 10 },
    reading: { kind: 'csv', encoding: 'utf-8', delimiter: ',', headerRows: 1, recognisedAs: 'generic' },
    readingEvidence: [],
    columns: COLUMNS,
    rows: 70,
    roles: [],
    mapping: { ...NOTHING, ...mapping },
    scale: mapping.score === undefined ? null : scaleForColumn(COLUMNS[0]!),
    scaleEvidence: [],
    dateOrder: { order: null, counts: { dmy: 0, mdy: 0, ymd: 0, either: 1, unreadable: 0 }, evidence: [] },
    timezone: null,
    warnings: [],
  }
}

function after(...changes: readonly DraftChange[]): ImportDraft {
  let draft: ImportDraft | null = draftOf(inspection(), 'Europe/Paris')
  for (const change of changes) draft = changeDraft(draft, change)
  return draft!
}

describe('a draft of an import', () => {
  it('begins as what was recognised, in the zone of the machine where the file names none', () => {
    expect(after()).toMatchObject({
      mapping: { score: [0], comment: [1] },
      scale: { kind: 'ces7', low: { op: '<=', value: 3 } },
      dateOrder: null,
      timezone: 'Europe/Paris',
    })
    expect(draftOf({ ...inspection(), timezone: 'UTC' }, 'Europe/Paris').timezone).toBe('UTC')
  })

  it('gives comments several columns in file order, every other role one', () => {
    const draft = after(
      { kind: 'role', column: 2, role: 'comment' },
      { kind: 'role', column: 1, role: null },
      { kind: 'role', column: 1, role: 'comment' },
      { kind: 'role', column: 2, role: 'agent' },
      { kind: 'role', column: 4, role: 'agent' },
    )
    expect(draft.mapping.comment).toEqual([1])
    expect(draft.mapping.agent).toEqual([4])
    expect(roleOf(draft.mapping, 2)).toBeNull()
    expect(after({ kind: 'role', column: 2, role: 'comment' }).mapping.comment).toEqual([1, 2])
  })

  it('never gives a column two roles', () => {
    const draft = after({ kind: 'role', column: 0, role: 'topic' })
    expect(COLUMN_ROLES.filter(role => draft.mapping[role]?.includes(0))).toEqual(['topic'])
    expect(problemOf(draft)).toBe('no-score-column')
    expect(planOf(draft)).toBeNull()
  })

  it('recognises the scale of another score column anew', () => {
    const { scale } = after({ kind: 'role', column: 3, role: 'score' })
    expect(scale?.labels).toEqual([
      ['Very satisfied', 5],
      ['Satisfied', 4],
      ['Neither satisfied nor dissatisfied', 3],
      ['Dissatisfied', 2],
      ['Unsatisfied', 2],
      ['Very dissatisfied', 1],
    ])
  })

  it('offers words that fit no scale as points, "do not know" apart', () => {
    const unknown = after({ kind: 'role', column: 4, role: 'score' })
    expect(problemOf(unknown)).toBe('no-scale')
    const offered = changeDraft(unknown, { kind: 'words-as-scores' })!
    expect(offered.scale).toMatchObject({
      min: 1,
      max: 2,
      labels: [
        ['sunny', 2],
        ['rainy', 1],
      ],
    })
    const put = changeDraft(offered, { kind: 'label-score', label: 'sunny', score: 5 })!
    expect(put.scale).toMatchObject({ min: 1, max: 5, low: { op: '<=', value: 2 } })
    expect(planOf(put)?.scale.labels).toEqual([
      ['sunny', 5],
      ['rainy', 1],
    ])
  })

  it('lets a word be no answer, and an answer again', () => {
    const columnOfWords = after({ kind: 'role', column: 3, role: 'score' })
    const without = changeDraft(columnOfWords, { kind: 'label-score', label: 'Very satisfied', score: null })!
    expect(without.scale).toMatchObject({ min: 1, max: 4, nonAnswers: ['Very satisfied'] })
    const read = createScoreReader(without.scale!, 'Answer')
    expect([read('very satisfied'), read('Satisfied')]).toEqual(['non-answer', 4])

    const again = changeDraft(without, { kind: 'label-score', label: 'Very satisfied', score: 5 })!
    expect(again.scale).toMatchObject({ min: 1, max: 5 })
    expect(again.scale).not.toHaveProperty('nonAnswers')
  })

  it('leaves the last word its score', () => {
    const offered = after({ kind: 'role', column: 4, role: 'score' }, { kind: 'words-as-scores' })
    const one = changeDraft(offered, { kind: 'label-score', label: 'sunny', score: null })!
    expect(problemOf(one)).toBe('limits-crossed')
    expect(changeDraft(one, { kind: 'label-score', label: 'rainy', score: null })!.scale).toEqual(one.scale)
  })

  it('takes the date order of the column that is mapped, and keeps a chosen one while it stays', () => {
    const answered: DraftChange = { kind: 'role', column: 6, role: 'date' }
    expect(after(answered).dateOrder).toBe('dmy')
    expect(after(answered, { kind: 'role', column: 6, role: null }).dateOrder).toBeNull()
    const chosen = after({ kind: 'date-order', order: 'mdy' }, { kind: 'role', column: 2, role: 'comment' })
    expect(chosen.dateOrder).toBe('mdy')
  })

  it('takes the zone that the header of another date column names', () => {
    const columns = COLUMNS.with(6, { ...COLUMNS[6]!, header: 'Answered (GMT+02:00)' })
    const draft = draftOf({ ...inspection(), columns }, 'Europe/Paris')
    const zoneWith = (column: number): string =>
      changeDraft(draft, { kind: 'role', column, role: 'date' })!.timezone
    expect([zoneWith(6), zoneWith(4)]).toEqual(['Etc/GMT-2', 'Europe/Paris'])
  })

  it('takes the usual limits of a kind, and keeps the present ones for "other"', () => {
    expect(after({ kind: 'scale-kind', scaleKind: 'nps' }).scale).toMatchObject({ min: 0, max: 10 })
    expect(after({ kind: 'scale-kind', scaleKind: 'custom' }).scale).toMatchObject({
      kind: 'custom',
      min: 1,
      max: 7,
    })
  })

  it('asks whether a scale that seems to change is one, until somebody says so', () => {
    const values = { column: 'Score', row: 31, beforeMin: 1, beforeMax: 5, afterMin: 1, afterMax: 7 }
    const warning = { code: 'undecided-scale-change', count: 1, values }
    const candidate = {
      column: 0,
      header: 'Score',
      scale: scaleForColumn(COLUMNS[0]!)!,
      evidence: [],
      filled: 70,
      isVouched: false,
      warnings: [warning],
      weight: 8,
    }
    const open = draftOf({ ...inspection({ score: [0] }), scoreCandidates: [candidate] }, 'UTC')
    expect([openQuestions(open), problemOf(open), planOf(open)]).toEqual([['scale'], 'open-question', null])
    const settled = changeDraft(open, { kind: 'answer', question: 'scale' })!
    expect([openQuestions(settled), problemOf(settled)]).toEqual([[], null])
    // Another column as the score is another question.
    const other = changeDraft(open, { kind: 'role', column: 3, role: 'score' })!
    expect(openQuestions(other)).toEqual([])
  })

  it('asks whether words without a middle have one, until somebody says so', () => {
    const column = profile(3, 'Answer', ['Satisfied', 'Dissatisfied', 'Very satisfied', 'Very dissatisfied'])
    const scale = scaleForColumn(column)!
    const warning = undecidedMiddle(column, scale)!
    const candidate = {
      ...{ column: 3, header: 'Answer', scale, evidence: [], filled: 40, isVouched: false, weight: 8 },
      warnings: [warning],
    }
    const columns = COLUMNS.with(3, column)
    const read = { ...inspection({ score: [3] }), columns, scale, scoreCandidates: [candidate] }
    const open = draftOf(read, 'UTC')
    expect([openQuestions(open), problemOf(open), open.scale?.max]).toEqual([['middle'], 'open-question', 4])
    const some = changeDraft(open, { kind: 'middle', hasMiddle: true })!
    expect([openQuestions(some), some.scale?.kind, some.scale?.labels?.[2]]).toEqual([
      [],
      'csat5',
      ['Neither satisfied nor dissatisfied', 3],
    ])
    expect(changeDraft(some, { kind: 'middle', hasMiddle: false })?.scale).toEqual(scale)
    // For another column it is another question.
    const other = changeDraft(some, { kind: 'role', column: 0, role: 'score' })!
    expect(other.answered).toEqual(['score'])
  })

  it('turns the low rule with the direction, and keeps a limit that was chosen after it', () => {
    const turned: DraftChange[] = [
      { kind: 'scale-kind', scaleKind: 'custom' },
      { kind: 'scale-limits', limits: { max: 5, lowIsGood: true } },
    ]
    expect(after(...turned).scale?.low).toEqual({ op: '>=', value: 4 })
    expect(after(...turned, { kind: 'low-limit', value: 3 }).scale?.low).toEqual({ op: '>=', value: 3 })
  })

  it('refuses crossed limits', () => {
    const draft = after(
      { kind: 'scale-kind', scaleKind: 'custom' },
      { kind: 'scale-limits', limits: { min: 7 } },
    )
    expect(problemOf(draft)).toBe('limits-crossed')
    expect(planOf(draft)).toBeNull()
  })

  it('makes the plan of what was settled', () => {
    const draft = after({ kind: 'date-order', order: 'dmy' }, { kind: 'timezone', timezone: 'Asia/Tokyo' })
    expect(planOf(draft)).toEqual({
      reading: inspection().reading,
      mapping: draft.mapping,
      scale: draft.scale,
      dateOrder: 'dmy',
      timezone: 'Asia/Tokyo',
    })
  })

  it('keeps the chosen zone when the file is read again', () => {
    const again: DraftChange = { kind: 'inspected', inspection: inspection({}), timezone: 'Europe/Paris' }
    const draft = after({ kind: 'timezone', timezone: 'Asia/Tokyo' }, again)
    expect(draft.timezone).toBe('Asia/Tokyo')
    expect(problemOf(draft)).toBe('no-score-column')
  })

  it('takes every comment as low where no column is the score, until one is', () => {
    const open = changeDraft(draftOf(inspection({ comment: [1] }), 'UTC'), {
      kind: 'scale-kind',
      scaleKind: 'none',
    })!
    expect(problemOf(open)).toBeNull()
    expect(planOf(open)).toMatchObject({ mapping: { score: [], comment: [1] }, scale: { kind: 'none' } })
    const scored = changeDraft(open, { kind: 'role', column: 0, role: 'score' })!
    expect(scored.scale?.kind).toBe('ces7')
    expect(problemOf(changeDraft(open, { kind: 'role', column: 1, role: null })!)).toBe('no-score-column')
  })

  it('asks nothing about a score that is not used', () => {
    const warnings = [{ code: 'undecided-score', count: 1, values: {} }]
    const scoreCandidates = [0, 3].map(column => ({
      column,
      header: COLUMNS[column]!.header,
      scale: scaleForColumn(COLUMNS[column]!)!,
      evidence: [],
      filled: 70,
      isVouched: false,
      warnings: [],
      weight: 10,
    }))
    const rivals = draftOf({ ...inspection({ comment: [1] }), warnings, scoreCandidates }, 'UTC')
    expect(problemOf({ ...rivals, scale: scaleForColumn(COLUMNS[0]!) })).toBe('no-score-column')
    expect(problemOf(changeDraft(rivals, { kind: 'scale-kind', scaleKind: 'none' })!)).toBeNull()
  })

  describe('with several agents in a cell', () => {
    const severalNames = { separator: ';', cells: 10, isExact: true, examples: ['Ada; Ben'] }
    const columns = COLUMNS.map((column, index) =>
      index === 2 || index === 4 ? { ...column, severalNames } : column,
    )
    const shared = draftOf({ ...inspection({ score: [0], comment: [1], agent: [2] }), columns }, 'UTC')
    const each = changeDraft(shared, { kind: 'credit', field: 'agent', way: 'each' })!

    it('asks to whom they count, and plans the answer with the sign of the file', () => {
      expect(problemOf(shared)).toBe('open-question')
      expect(planOf(each)?.credit).toEqual({ agent: { way: 'each', separator: ';' } })
    })

    it('asks again for another column', () => {
      const other = changeDraft(each, { kind: 'role', column: 4, role: 'agent' })!
      expect(problemOf(other)).toBe('open-question')
      expect(other.credit).toEqual({})
      const none = changeDraft(each, { kind: 'role', column: 2, role: null })!
      expect(planOf(none)?.credit).toBeUndefined()
    })

    it('does not take what was settled before the question came up as an answer', () => {
      const { mapping, scale, dateOrder, timezone } = planOf(each)!
      const settled = { mapping, scale, dateOrder, timezone }
      expect(problemOf(changeDraft(each, { kind: 'settled', plan: settled, rowFilters: [] })!)).toBe(
        'open-question',
      )
      const credit = { agent: { way: 'first', separator: ' / ' } } as const
      const known = changeDraft(shared, {
        kind: 'settled',
        plan: { ...settled, credit },
        rowFilters: [],
      })!
      expect(planOf(known)?.credit).toEqual(credit)
    })
  })

  it('is nothing before the file was read', () => {
    expect(changeDraft(null, { kind: 'words-as-scores' })).toBeNull()
  })
})

describe('metrics side by side', () => {
  const entry = (name: string, column: number) => ({
    name,
    isTaken: true,
    by: 'score' as const,
    inspection: inspection(),
    score: [column],
    scale: column === 4 ? null : scaleForColumn(COLUMNS[column]!),
    answered: [],
  })
  const each = changeDraft(draftOf(inspection(), 'UTC'), {
    kind: 'metrics',
    entries: [entry('Effort', 0), entry('Mood', 4), entry('Answer', 3)],
  })!

  it('are imported but for those that are left out, whatever is open about them and in sight', () => {
    expect(problemOf(each)).toBe('open-metric')
    expect(openMetric(each)).toBe(1)
    const seen = changeDraft(each, { kind: 'look-at-metric', index: 1 })!
    expect([problemOf(seen), planOf(seen)]).toEqual(['no-scale', null])
    const without = changeDraft(seen, { kind: 'take-metric', index: 1, isTaken: false })!
    expect([problemOf(without), openMetric(without)]).toEqual([null, null])
    expect(metricPlans(without).map(({ name, plan }) => [name, plan.mapping.score])).toEqual([
      ['Effort', [0]],
      ['Answer', [3]],
    ])
  })

  it('do not outlast another reading, and it says so', () => {
    const again = changeDraft(each, { kind: 'read-again', inspection: inspection() })!
    expect(again.metrics).toBeUndefined()
    expect(again.answered).not.toContain('score')
    expect(again.dropped).toEqual([{ kind: 'metrics' }])
  })
})

describe('questions with comments, each on its own', () => {
  const questions = questionMetrics([COLUMNS[1]!, COLUMNS[2]!])
  const joined = draftOf(inspection({ score: [0], comment: [1, 2], date: [5] }), 'UTC')
  const apart = changeDraft(joined, { kind: 'metrics', entries: questions })!
  const columnsIn = (draft: ImportDraft) =>
    metricPlans(draft).map(({ name, plan }) => [name, plan.mapping.comment, plan.mapping.score])

  it('share the score and what is settled about it, whichever is in sight', () => {
    const settled = changeDraft(apart, { kind: 'low-limit', value: 2 })!
    const other = changeDraft(settled, { kind: 'look-at-metric', index: 1 })!
    for (const draft of [settled, other]) {
      expect(columnsIn(draft)).toEqual([
        ['Comment', [1], [0]],
        ['More', [2], [0]],
      ])
      expect(metricPlans(draft).map(({ plan }) => plan.scale.low.value)).toEqual([2, 2])
    }
  })

  it('are imported but for those that are left out, unless all are', () => {
    const one = changeDraft(apart, { kind: 'take-metric', index: 0, isTaken: false })!
    expect(columnsIn(one)).toEqual([['More', [2], [0]]])
    const none = changeDraft(one, { kind: 'take-metric', index: 1, isTaken: false })!
    expect([problemOf(none), metricPlans(none)]).toEqual(['no-metric', []])
  })

  it('are one comment again as soon as anything else is chosen', () => {
    expect(changeDraft(apart, { kind: 'one-metric' })).toEqual(joined)
    expect(changeDraft(apart, { kind: 'comments', columns: [1, 2] })).toEqual(joined)
    const only = changeDraft(apart, { kind: 'comments', columns: [2] })!
    expect([only.metrics, only.mapping.comment]).toEqual([undefined, [2]])
  })

  it('take the place of scores that were kept apart, and the other way round', () => {
    const scores = changeDraft(apart, {
      kind: 'metrics',
      entries: [
        {
          name: 'Effort',
          isTaken: true,
          by: 'score',
          inspection: joined.inspection,
          score: [0],
          scale: null,
          answered: [],
        },
      ],
    })!
    expect([keptApartBy(scores), scores.mapping.comment]).toEqual(['score', [1, 2]])
    const again = changeDraft(scores, { kind: 'metrics', entries: questions })!
    expect([keptApartBy(again), again.mapping.score, again.mapping.comment]).toEqual(['comment', [0], [1]])
  })

  it('do not outlast another reading, and it says so', () => {
    const again = changeDraft(apart, { kind: 'read-again', inspection: joined.inspection })!
    expect([again.metrics, again.mapping]).toEqual([undefined, joined.mapping])
    expect(again.dropped).toEqual([{ kind: 'comment-questions' }])
  })

  it('are named by what they ask, never twice the same', () => {
    const column = (index: number, header: string, title?: string) => ({
      ...profile(index, header, ['a']),
      ...(title !== undefined && { title }),
    })
    const named = questionMetrics([
      column(1, 'Q2', 'What should we\n do better?'),
      column(2, 'Q3', 'What should we do better?'),
      column(3, ' '),
      column(4, 'x'.repeat(60)),
    ])
    expect(named.map(({ name }) => name)).toEqual([
      'What should we do better?',
      'What should we do better? (2)',
      '#4',
      `${'x'.repeat(47)}…`,
    ])
  })
})

describe('a name that is split over two columns', () => {
  it('is joined where that is chosen; a role given without it moves', () => {
    const given = after({ kind: 'role', column: 4, role: 'agent' })
    const { mapping } = given
    expect(joinableWith(mapping, 'agent', 2)).toEqual([4])
    expect([joinableWith(mapping, 'agent', 4), joinableWith(mapping, 'score', 2)]).toEqual([[], []])
    const family = { kind: 'role', column: 2, role: 'agent' } as const
    expect(changeDraft(given, { ...family, joins: true })?.mapping.agent).toEqual([4, 2])
    expect(changeDraft(given, family)?.mapping.agent).toEqual([2])
  })
})

describe('the column by which tickets are joined', () => {
  const tickets = profile(COLUMNS.length, 'Ticket ID', ['T1', 'T2'])
  const file = { ...inspection(), columns: [...COLUMNS, tickets] }
  const moved = {
    ...inspection(),
    columns: [profile(0, 'New', ['x']), ...file.columns].map((column, index) => ({ ...column, index })),
  }
  const joined = changeDraft(draftOf(file, 'UTC'), { kind: 'ticket-column', column: tickets.index })!

  it.each<[string, DraftChange, number | undefined]>([
    ['goes with its name where the file is read again', { kind: 'read-again', inspection: moved }, 8],
    ['and where all begins anew', { kind: 'inspected', inspection: moved, timezone: 'UTC' }, 8],
    ['is gone with its column', { kind: 'read-again', inspection: inspection() }, undefined],
    ['is gone without tickets', { kind: 'ticket-column', column: null }, undefined],
  ])('%s', (_, change, column) => {
    expect(planOf(joined)?.ticketColumn).toBe(7)
    expect(changeDraft(joined, change)?.ticketColumn).toBe(column)
  })
})

describe('the order of the days that tell the last rating of a ticket', () => {
  const solvedAt = { ...profile(1, 'Solved at', ['2026-03-14']), dates: guessDateOrder(['2026-03-14']) }
  const ratedAt = { ...profile(2, 'Rated at', ['12/03/2026']), dates: guessDateOrder(['12/03/2026']) }
  const tickets = { ...profile(3, 'Ticket ID', ['T1', 'T2']), filled: 70 }
  const columns = [COLUMNS[0]!, solvedAt, ratedAt, tickets]
  const mapping = { ...NOTHING, score: [0], date: [1], id: [3] }
  const file = { ...inspection(), columns, mapping, dateOrder: solvedAt.dates, scoreCandidates: [] }
  const draft = draftOf(file, 'UTC')
  const changed = (...changes: readonly DraftChange[]): ImportDraft =>
    changes.reduce((now, change) => changeDraft(now, change)!, draft)

  it('is asked about before the file is imported, and remembered', () => {
    expect([openQuestions(draft), problemOf(draft)]).toEqual([['rating-order'], 'open-question'])
    const settled = changed({ kind: 'rating-order', order: 'dmy' })
    expect(openQuestions(settled)).toEqual([])
    expect(planOf(settled)).toMatchObject({ ratings: 'last', ratingDate: 2, ratingDateOrder: 'dmy' })
    const read = changeDraft(settled, { kind: 'read-again', inspection: file })
    expect(read).toMatchObject({ ratingOrder: 'dmy', answered: ['rating-order'], dropped: [] })
    const { scale, dateOrder, timezone } = settled
    const kept = { mapping, scale: scale!, dateOrder, timezone }
    const recalled = (plan: SettledPlan) => changed({ kind: 'settled', plan, rowFilters: [] })
    expect(openQuestions(recalled({ ...kept, ratingOrder: 'dmy' }))).toEqual([])
    expect(openQuestions(recalled(kept))).toEqual(['rating-order'])
  })

  it('can be that nobody knows: every rating counts', () => {
    const plan = planOf(changed({ kind: 'rating-order', order: 'all' }))
    expect(plan).not.toBeNull()
    expect(plan).not.toHaveProperty('ratings')
  })

  it('is not asked once another column is the date, and what was said of it is gone', () => {
    const other = changed({ kind: 'rating-order', order: 'dmy' }, { kind: 'role', column: 2, role: 'date' })
    expect(other).not.toHaveProperty('ratingOrder')
    expect(openQuestions(other)).toEqual(['date-order'])
    const lost = changeDraft(changed({ kind: 'rating-order', order: 'dmy' }), {
      kind: 'read-again',
      inspection: { ...file, columns: columns.with(2, profile(2, 'Rated', ['no date'])) },
    })
    expect(lost).toMatchObject({ answered: [], dropped: [{ kind: 'rating-order' }] })
  })
})

describe('a file that is read again in another way', () => {
  const readAgain = (draft: ImportDraft, changed: Partial<FileInspection> = {}): ImportDraft =>
    changeDraft(draft, { kind: 'read-again', inspection: { ...inspection(), ...changed } })!

  it('keeps roles, scale, dates and answers whose columns are still there', () => {
    const chosen = after(
      { kind: 'role', column: 3, role: 'score' },
      { kind: 'low-limit', value: 1 },
      { kind: 'role', column: 4, role: 'agent' },
      { kind: 'role', column: 1, role: null },
      { kind: 'date-order', order: 'mdy' },
      { kind: 'timezone', timezone: 'Asia/Tokyo' },
    )
    expect(readAgain(chosen)).toEqual({ ...chosen, dropped: [] })
  })

  it('finds the columns at their new places by their names', () => {
    const moved = [...COLUMNS].reverse().map((column, index) => ({ ...column, index }))
    const mapping = { ...NOTHING, score: [6], comment: [5], date: [1] }
    const chosen = after({ kind: 'role', column: 4, role: 'agent' }, { kind: 'low-limit', value: 2 })
    const again = readAgain(chosen, { columns: moved, mapping })
    expect(again.mapping).toEqual({ ...mapping, agent: [2] })
    expect(again.scale).toEqual(chosen.scale)
    expect(again.dropped).toEqual([])
  })

  it('says which choices do not apply any more, and recognises their roles anew', () => {
    const chosen = after(
      { kind: 'role', column: 3, role: 'score' },
      { kind: 'low-limit', value: 1 },
      { kind: 'role', column: 4, role: 'agent' },
      { kind: 'date-order', order: 'mdy' },
    )
    const columns = [COLUMNS[0]!, COLUMNS[1]!]
    const mapping = { ...NOTHING, score: [0], comment: [1] }
    const again = readAgain(chosen, { columns, mapping })
    expect(again).toMatchObject({ mapping, scale: { kind: 'ces7' }, answered: [] })
    expect(again.dropped).toEqual([
      { kind: 'role', role: 'score', column: 'Answer' },
      { kind: 'role', role: 'agent', column: 'Mood' },
      { kind: 'scale' },
      { kind: 'date-order' },
    ])
    expect(
      changeDraft(again, { kind: 'inspected', inspection: inspection(), timezone: 'UTC' }),
    ).toMatchObject({ dropped: [] })
  })

  it('gives up a scale of words of which some are spelt in another way now', () => {
    const chosen = after({ kind: 'role', column: 3, role: 'score' }, { kind: 'low-limit', value: 1 })
    const columns = COLUMNS.with(
      3,
      profile(3, 'Answer', ['Satisfied', 'Dissatisfied', 'Very sat\ufffdsfied']),
    )
    const again = readAgain(chosen, { columns })
    expect(again.mapping.score).toEqual([3])
    expect(again.dropped).toEqual([{ kind: 'scale' }])
  })

  it('takes what is newly recognised for what nobody chose', () => {
    const again = readAgain(after(), { mapping: { ...NOTHING, score: [0], comment: [2], topic: [4] } })
    expect(again.mapping).toMatchObject({ comment: [2], topic: [4], date: [] })
  })

  it('keeps what is taken in of the rows that are put aside', () => {
    const [preview, spam] = ['preview', 'spam'].map(value => ({
      column: 3,
      values: [value],
      reason: 'preview' as const,
    }))
    const rowFilters = [preview!, spam!]
    const first = draftOf({ ...inspection(), rowFilters }, 'UTC')
    const taken = changeDraft(first, { kind: 'row-filter', filter: spam!, isOn: false })!
    expect(planOf(taken)).toMatchObject({ rowFilters: [preview] })
    expect(taken.rowFilters).toEqual([preview])
    const again = readAgain(taken, { rowFilters })
    expect(again.rowFilters).toEqual([preview])
    expect(changeDraft(again, { kind: 'row-filter', filter: { ...spam! }, isOn: true })!.rowFilters).toEqual(
      rowFilters,
    )
    const none = changeDraft(taken, { kind: 'row-filter', filter: preview!, isOn: false })!
    expect(planOf(none)).toMatchObject({ rowFilters: [] })
  })
})

describe('columns that are kept without a role', () => {
  const columns = COLUMNS.with(3, { ...COLUMNS[3]!, keep: 'words' }).with(4, {
    ...COLUMNS[4]!,
    keep: 'words',
  })
  const draft = draftOf({ ...inspection(), columns }, 'UTC')
  const change = (...changes: readonly DraftChange[]): ImportDraft =>
    changes.reduce((before, each) => changeDraft(before, each)!, draft)
  const keptOf = (one: ImportDraft) => planOf(one)?.kept?.map(({ name }) => name)

  it('are those that are recognised, until somebody says otherwise', () => {
    expect(keptOf(draft)).toEqual(['Answer', 'Mood'])
    const other = change(
      { kind: 'role', column: 4, role: null, keeps: false },
      { kind: 'role', column: 2, role: null, keeps: true },
    )
    expect(keptOf(other)).toEqual(['More', 'Answer'])
  })

  it('is not what has a role, and is as recognised when the role goes again', () => {
    const asTopic = change({ kind: 'role', column: 3, role: 'topic' })
    expect(keptOf(asTopic)).toEqual(['Mood'])
    expect(keptOf(changeDraft(asTopic, { kind: 'role', column: 3, role: null })!)).toEqual(['Answer', 'Mood'])
    const leftOut = change({ kind: 'role', column: 3, role: null, keeps: false })
    const back = changeDraft(leftOut, { kind: 'role', column: 3, role: 'topic' })!
    expect(keptOf(changeDraft(back, { kind: 'role', column: 3, role: null })!)).toEqual(['Answer', 'Mood'])
  })

  it('stay so when the file is read again, and are what was settled before', () => {
    const leftOut = change({ kind: 'role', column: 3, role: null, keeps: false })
    const moved = [...columns.slice(1), columns[0]!].map((column, index) => ({ ...column, index }))
    const again = changeDraft(leftOut, {
      kind: 'read-again',
      inspection: { ...inspection({ score: [6], comment: [0], date: [4] }), columns: moved },
    })!
    expect(keptOf(again)).toEqual(['Mood'])
    const { mapping, scale, dateOrder, timezone } = planOf(draft)!
    const plan = { mapping, scale, dateOrder, timezone }
    const settled = change({ kind: 'settled', plan: { ...plan, kept: [{ column: 2 }] }, rowFilters: [] })
    expect(keptOf(settled)).toEqual(['More'])
    expect(keptOf(changeDraft(settled, { kind: 'settled', plan, rowFilters: [] })!)).toEqual([
      'Answer',
      'Mood',
    ])
    expect(keptOf(change({ kind: 'settled', plan: { ...plan, kept: [] }, rowFilters: [] }))).toEqual([])
  })
})

describe('projectNameOf', () => {
  it.each([
    ['nhs_patient_survey.csv', 'nhs patient survey'],
    ['Wave 3.CSV', 'Wave 3'],
    ['export.2025.tsv', 'export.2025'],
    ['.csv', '.csv'],
    ['plain', 'plain'],
  ])('%s', (file, expected) => {
    expect(projectNameOf(file)).toBe(expected)
  })
})
