import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { applyMapOptions } from '#core/importing/resolve-mapping.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import { draftOf, openQuestions } from '#renderer/features/import/import-model.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import { parseScaleOption } from '#core/survey/scales.ts'
import {
  importPlainly,
  inspect,
  memorySource,
  namedColumns,
  proposedPlan,
} from '../../../helpers/memory-source.ts'
import { HEADER_ONLY, REAL_FILES, realFileNames } from '../../../helpers/real-files.ts'
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
      isWordsOnly: true,
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

  it('are all expected', () => {
    expect(realFileNames.toSorted()).toEqual([...Object.keys(REAL_FILES), HEADER_ONLY].sort())
  })

  test.each(Object.entries(REAL_FILES))('%s opens with no option', async (name, expected) => {
    const bytes = readFileSync(sharedDataPath(name))
    const inspection = await inspect(bytes)
    const { scale } = inspection
    const [score] = inspection.mapping.score
    const chosen = inspection.scoreCandidates!.find(({ column }) => column === score)
    const { words, asked = 0, ...rest } = expected
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
    if (scale !== null) expect(openQuestions(draftOf(inspection, 'UTC'))).toHaveLength(asked)
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
    await expect(inspect(readFileSync(sharedDataPath(HEADER_ONLY)))).rejects.toMatchObject({
      code: 'import/header-only',
    })
  })
})
