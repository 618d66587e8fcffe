import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { applyMapOptions } from '#core/importing/resolve-mapping.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import type { FileInspection, RejectCounts } from '#core/importing/mapping.ts'
import { parseScaleOption, scaleForColumn } from '#core/survey/scales.ts'
import {
  importPlainly,
  inspect,
  memorySource,
  namedColumns,
  proposedPlan,
} from '../../../helpers/memory-source.ts'
import { hasSharedData, sharedDataPath } from '../../../helpers/shared-data.ts'

/** A CSV reader of a dozen lines that shares nothing with the importer. */
function plainRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',' || sign === '\n') {
      row.push(cell.endsWith('\r') && sign === '\n' ? cell.slice(0, -1) : cell)
      cell = ''
      if (sign === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += sign
  }
  return rows.filter(cells => cells.length > 1)
}

function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

const weekday = (timeMs: number | null): string =>
  timeMs === null ? 'none' : ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][new Date(timeMs).getUTCDay()]!

describe.skipIf(!hasSharedData)('real files', () => {
  it('the survey of two NHS trusts gives what a plain count gives', async () => {
    const bytes = readFileSync(sharedDataPath('nhs_patient_survey.csv'))
    const [header, ...rows] = plainRows(bytes.toString('utf8')) as [string[], ...string[][]]
    const at = (row: string[], name: string): string => row[header.indexOf(name)]!
    const kept = rows.filter(row => /^[1-5]$/.test(at(row, 'FFT categorical answer')))
    const dayOf = (text: string): number | null => {
      const [day, month, year] = text.split('/').map(Number) as [number, number, number]
      const date = new Date(Date.UTC(year, month - 1, day))
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null
    }
    expect([rows.length, kept.length]).toEqual([7908, 7468])

    const inspection = await inspect(bytes)
    expect(inspection.dateOrder.order).toBe('dmy')
    const scale = scaleForColumn(
      inspection.columns[inspection.mapping.score[0]!]!,
      parseScaleOption('custom:1:5:low-is-good'),
    )
    const plan = proposedPlan(inspection, { scale })
    const { outcome, responses, rejected } = await importPlainly(
      memorySource(bytes, { pieceBytes: 4099 }),
      plan,
    )

    expect(outcome).toMatchObject({
      rows: 7908,
      responses: 7468,
      rejected: { total: 440, byReason: { 'non-answer': 440 } },
      withoutDate: 286,
      warnings: [{ code: 'mixed-date-order', count: 286 }],
    })
    expect(rejected).toHaveLength(440)
    expect(countResponses(inspection, plan)).toEqual({
      responses: 7468,
      rejected: { 'non-answer': 440 },
      isExact: true,
    })
    expect(tally(responses.map(({ score }) => score))).toEqual(
      tally(kept.map(row => Number(at(row, 'FFT categorical answer')))),
    )
    expect(tally(responses.map(({ timeMs }) => weekday(timeMs)))).toEqual(
      tally(kept.map(row => weekday(dayOf(at(row, 'Date'))))),
    )
    expect(
      responses.map(({ row, id, comment, topic, requester, timeMs }) => [
        row,
        id,
        comment,
        topic,
        requester,
        timeMs,
      ]),
    ).toEqual(
      rows.flatMap((row, index) =>
        kept.includes(row)
          ? [
              [
                index + 1,
                at(row, 'Comment ID'),
                at(row, 'FFT answer').trim() === '' ? '' : at(row, 'FFT answer'),
                at(row, 'Service type 1').trim() || null,
                at(row, 'Respondent ID'),
                dayOf(at(row, 'Date')),
              ],
            ]
          : [],
      ),
    )
  })

  it('the survey of London surgeries gives what a plain count gives', async () => {
    const bytes = readFileSync(sharedDataPath('gp_surgeries_london.csv'))
    const [header, ...rows] = plainRows(bytes.toString('utf8')) as [string[], ...string[][]]
    const at = (row: string[], name: string): string => row[header.indexOf(name)]!
    const kept = rows.filter(row => at(row, 'rating') !== "Don't know")

    const inspection = await inspect(bytes)
    expect(namedColumns(inspection)).toEqual({
      score: 'rating',
      comment: 'free_text + do_better',
      date: 'time',
    })
    expect(inspection.scale).toEqual({
      kind: 'custom',
      min: 1,
      max: 5,
      lowIsGood: false,
      low: { op: '<=', value: 2 },
      labels: [
        ['Extremely likely', 5],
        ['Likely', 4],
        ['Neither likely nor unlikely', 3],
        ['Unlikely', 2],
        ['Extremely unlikely', 1],
      ],
    })
    const { outcome, responses } = await importPlainly(memorySource(bytes), proposedPlan(inspection))
    expect(outcome).toEqual({
      rows: rows.length,
      responses: kept.length,
      rejected: { total: 19, byReason: { 'non-answer': 19 } },
      withoutDate: 0,
      warnings: [],
    })
    // The file has its own machine-made copy of the score: an independent reading of the words.
    expect(responses.map(({ score }) => score)).toEqual(kept.map(row => Number(at(row, 'rating_score'))))
    expect(tally(responses.map(({ timeMs }) => weekday(timeMs)))).toEqual(
      tally(kept.map(row => weekday(Date.parse(`${at(row, 'time').replace(' ', 'T')}Z`)))),
    )
    expect(responses.map(({ comment }) => comment)).toEqual(
      kept.map(row =>
        [at(row, 'free_text'), at(row, 'do_better')].filter(text => text.trim() !== '').join('\n'),
      ),
    )
  })

  /** What each file must give with no option; a question where nothing in the file decides. */
  interface Expected {
    readonly mapping: Readonly<Record<string, string>>
    readonly scale: string | null
    /** By the comments; absent where there are no two ends to compare, or words say which is best. */
    readonly words?: 'high-is-good' | 'low-is-good' | 'open'
    readonly order: 'dmy' | 'mdy' | 'ymd' | null
    readonly rows: number
    readonly responses?: number
    readonly rejected?: RejectCounts
    readonly questions?: readonly string[]
    readonly recognisedAs?: string
  }

  const EXPECTED: Readonly<Record<string, Expected>> = {
    'airline_tweets.csv': {
      mapping: {
        score: 'airline_sentiment',
        comment: 'text',
        date: 'tweet_created',
        topic: 'negativereason',
      },
      scale: 'sentiment3 1..3 low <= 1',
      order: 'mdy',
      rows: 14_640,
      responses: 14_640,
    },
    'app_reviews.csv': {
      mapping: { score: 'score', comment: 'review', date: 'date', topic: 'category_final', id: 'review_id' },
      scale: 'csat5 1..5 low <= 2',
      words: 'high-is-good',
      order: null,
      rows: 3000,
      responses: 3000,
      questions: ['undecided-date-order'],
    },
    'bahn_dev.csv': {
      mapping: { score: 'sentiment', comment: 'text' },
      scale: 'sentiment3 1..3 low <= 1',
      order: null,
      rows: 2369,
      responses: 2369,
    },
    'bahn_test.csv': {
      mapping: { score: 'sentiment', comment: 'text' },
      scale: 'sentiment3 1..3 low <= 1',
      order: null,
      rows: 2566,
      responses: 2566,
    },
    'clothing_reviews.csv': {
      mapping: { score: 'Rating', comment: 'Review Text', topic: 'Department Name' },
      scale: 'stars5 1..5 low <= 2',
      words: 'high-is-good',
      order: null,
      rows: 1000,
      responses: 1000,
    },
    'contact_centre_remarks.csv': {
      mapping: { comment: 'Customer Remarks', topic: 'category' },
      scale: null,
      order: null,
      rows: 28_742,
    },
    'fr_garden_store_nps_mixed_encoding.csv': {
      mapping: { score: 'nps', comment: 'explication', id: 'id' },
      scale: 'nps 0..10 low <= 6',
      words: 'open',
      order: null,
      rows: 200,
      responses: 197,
      rejected: { 'non-answer': 3 },
    },
    'gp_surgeries_london.csv': {
      mapping: { score: 'rating', comment: 'free_text + do_better', date: 'time' },
      scale: 'custom 1..5 low <= 2',
      order: 'ymd',
      rows: 3882,
      responses: 3863,
      rejected: { 'non-answer': 19 },
    },
    'nhs_patient_survey.csv': {
      mapping: {
        score: 'FFT categorical answer',
        comment: 'FFT answer',
        date: 'Date',
        topic: 'Service type 1',
        id: 'Comment ID',
        requester: 'Respondent ID',
      },
      scale: 'custom 1..5 low >= 4',
      words: 'low-is-good',
      order: 'dmy',
      rows: 7908,
      responses: 7468,
      rejected: { 'non-answer': 440 },
      questions: ['undecided-direction'],
    },
    'skytrax_seat.csv': {
      mapping: { score: 'overall_rating', comment: 'content', date: 'date', topic: 'type_traveller' },
      scale: 'csat10 1..10 low <= 4',
      words: 'high-is-good',
      order: 'ymd',
      rows: 1258,
      responses: 1257,
      rejected: { 'no-score': 1 },
    },
    // Nothing but a label of 0 and 1: taken, and asked about.
    'zh_hotels.csv': {
      mapping: { score: 'label', comment: 'review' },
      scale: 'thumbs 0..1 low <= 0',
      words: 'high-is-good',
      order: null,
      rows: 7766,
      responses: 7766,
      questions: ['undecided-score-name'],
    },
    'zh_restaurants.csv': {
      mapping: { score: 'star', comment: 'reviewbody', id: 'index' },
      scale: 'stars5 1..5 low <= 2',
      words: 'high-is-good',
      order: null,
      rows: 100,
      responses: 100,
    },
    'exports/carpentries_post_training_survey_2018.csv': {
      mapping: { score: 'LikelyToRecommend', date: 'Date', comment: 'CompleteTrainingOther' },
      scale: 'nps 0..10 low <= 6',
      words: 'open',
      order: 'mdy',
      rows: 967,
      responses: 889,
      rejected: { 'no-score': 78 },
    },
    'exports/qualtrics_legacy.csv': {
      mapping: { comment: 'Q2', date: 'V9', id: 'V1' },
      scale: null,
      order: 'ymd',
      rows: 1,
      recognisedAs: 'qualtrics',
    },
    'exports/qualtrics_three_row_header_de.csv': {
      mapping: {
        comment: 'Q2',
        date: 'RecordedDate',
        id: 'ResponseId',
        channel: 'DistributionChannel',
        language: 'UserLanguage',
      },
      scale: null,
      order: 'ymd',
      rows: 1,
      recognisedAs: 'qualtrics',
    },
    'exports/surveymonkey_two_row_header_StarWars.csv': {
      mapping: { id: 'RespondentID' },
      scale: null,
      order: null,
      rows: 1186,
      questions: ['undecided-encoding'],
      recognisedAs: 'surveymonkey',
    },
    'exports/survey_startdate_enddate_masculinity_first20.csv': {
      mapping: { date: 'EndDate', weight: 'weight' },
      scale: null,
      order: null,
      rows: 20,
      questions: ['undecided-date-order'],
    },
    'themes/airline_tweets.en.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 7913,
    },
    'themes/bahn_dev.de.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 316,
    },
    'themes/bahn_test.de.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 397,
    },
    'themes/banking_queries.en.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 3079,
    },
    'themes/nhs_patient_survey.en.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 768,
    },
    'themes/restaurants.en.csv': {
      mapping: { comment: 'text' },
      scale: null,
      order: null,
      rows: 488,
    },
  }

  it('are all expected', () => {
    const files = ['', 'exports/', 'themes/'].flatMap(folder =>
      readdirSync(sharedDataPath(folder))
        .filter(name => name.endsWith('.csv'))
        .map(name => folder + name),
    )
    const known = [...Object.keys(EXPECTED), 'exports/typeform_header_only_osmi2018.csv']
    expect(files.sort()).toEqual(known.sort())
  })

  test.each(Object.entries(EXPECTED))('%s opens with no option', async (name, expected) => {
    const bytes = readFileSync(sharedDataPath(name))
    const inspection = await inspect(bytes)
    const { scale } = inspection
    const [score] = inspection.mapping.score
    const chosen = inspection.scoreCandidates!.find(({ column }) => column === score)
    const { words, ...rest } = expected
    expect({
      mapping: namedColumns(inspection),
      scale:
        scale === null
          ? null
          : `${scale.kind} ${scale.min}..${scale.max} low ${scale.low.op} ${scale.low.value}`,
      order: inspection.dateOrder.order,
      rows: inspection.rows,
      questions: inspection.warnings.map(({ code }) => code).filter(code => code.startsWith('undecided-')),
      recognisedAs: inspection.reading.recognisedAs,
      ...(scale === null ? {} : await counts(bytes, inspection)),
    }).toEqual({
      questions: [],
      recognisedAs: 'generic',
      ...(scale === null ? {} : { rejected: {} }),
      ...rest,
    })
    expect(chosen?.direction?.words).toBe(words)
  })

  async function counts(bytes: Uint8Array, inspection: FileInspection) {
    const { outcome } = await importPlainly(memorySource(bytes), proposedPlan(inspection))
    expect(outcome.responses + outcome.rejected.total).toBe(outcome.rows)
    return { responses: outcome.responses, rejected: outcome.rejected.byReason }
  }

  it('the survey of the trusts is noticed by its words alone, under any name', async () => {
    const text = readFileSync(sharedDataPath('nhs_patient_survey.csv'), 'utf8')
    const renamed = text.replace('FFT categorical answer', 'rating').replaceAll('FFT', 'Survey')
    const { scale, warnings } = await inspect(renamed)
    expect(scale?.lowIsGood).toBe(true)
    expect(warnings.map(({ code }) => code)).toContain('undecided-direction')
  })

  it('dates of 1970 and a second date column of the airline seats', async () => {
    const bytes = readFileSync(sharedDataPath('skytrax_seat.csv'))
    const inspection = await inspect(bytes)
    const { outcome } = await importPlainly(memorySource(bytes), proposedPlan(inspection))
    expect(outcome).toMatchObject({
      responses: 1257,
      withoutDate: 26,
      warnings: [{ code: 'unknown-dates', count: 26 }],
    })
    const mapping = applyMapOptions(inspection, [{ role: 'date', column: 'date_flown' }])
    expect(dateOrderOf(inspection.columns, mapping)).toMatchObject({ order: 'dmy' })
  })

  it('a header without rows is said to be one', async () => {
    await expect(
      inspect(readFileSync(sharedDataPath('exports/typeform_header_only_osmi2018.csv'))),
    ).rejects.toMatchObject({ code: 'import/header-only' })
  })
})
