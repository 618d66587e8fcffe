import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { FileInspection } from '#core/importing/mapping.ts'
import { COLUMN_ROLES, REJECT_REASONS } from '#core/importing/mapping.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { Progress } from '#core/job-context.ts'
import { sampleCsv } from '#core/sample/sample-csv.ts'
import { importing } from '#words/en/importing.ts'
import {
  importPlainly,
  inspect,
  memorySource,
  proposedPlan,
  quietContext,
} from '../../../helpers/memory-source.ts'
import { hasSharedData, sharedDataPath } from '../../../helpers/shared-data.ts'

const codes = (inspection: FileInspection): readonly string[] =>
  inspection.readingEvidence.map(({ code }) => code)

describe('the encoding', () => {
  const polish =
    'Ocena;Komentarz\n5;Zażółć gęślą jaźń, źle działało\n4;Mężczyzna był uprzejmy i święty spokój\n'
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16())
  const latin = new Uint8Array(
    Buffer.from('Rating,Comment\n5,caf\xe9 d\xe9licieux \x96 tr\xe8s bien\n4,\x80 5\n', 'latin1'),
  )
  // "Score,评论" and a comment in GB18030.
  const chinese = Uint8Array.from([
    ...new TextEncoder().encode('Score,'),
    0xc6,
    0xc0,
    0xc2,
    0xdb,
    ...new TextEncoder().encode('\n5,'),
    0xb7,
    0xfe,
    0xce,
    0xf1,
    0xba,
    0xdc,
    0xba,
    0xc3,
    0xa3,
    0xac,
    0xce,
    0xd2,
    0xba,
    0xdc,
    0xc2,
    0xfa,
    0xd2,
    0xe2,
    ...new TextEncoder().encode('\n4,'),
    0xb7,
    0xfe,
    0xce,
    0xf1,
    0xb2,
    0xbb,
    0xb4,
    0xed,
    0xa3,
    0xac,
    0xbc,
    0xdb,
    0xb8,
    0xf1,
    0xba,
    0xcf,
    0xc0,
    0xed,
    0x0a,
  ])

  test.each<[string, Uint8Array | string, string, string, string]>([
    ['UTF-8', 'Rating,Comment\n5,café délicieux\n', 'utf-8', 'encoding-utf8', 'café délicieux'],
    ['UTF-8 with a mark', '\ufeffRating,Comment\n5,café\n', 'utf-8', 'encoding-bom', 'café'],
    [
      'UTF-16 with a mark',
      utf16('\ufeffRating,Comment\n5,café żółty\n'),
      'utf-16le',
      'encoding-bom',
      'café żółty',
    ],
    [
      'UTF-16, big end first',
      swapped(utf16('\ufeffRating,Comment\n5,café żółty\n')),
      'utf-16be',
      'encoding-bom',
      'café żółty',
    ],
    [
      'UTF-16 without a mark',
      utf16('Rating,Comment\n5,good service\n'),
      'utf-16le',
      'encoding-zeros',
      'good service',
    ],
    ['windows-1252', latin, 'windows-1252', 'encoding-letters', 'café délicieux – très bien'],
    ['GB18030', chinese, 'gb18030', 'encoding-guessed', '服务很好，我很满意'],
  ])('%s', async (_, content, encoding, code, comment) => {
    const inspection = await inspect(content)
    expect({ encoding: inspection.reading.encoding, code: codes(inspection)[0] }).toEqual({ encoding, code })
    const { responses } = await importPlainly(
      memorySource(content, { pieceBytes: 3 }),
      proposedPlan(inspection),
    )
    expect(responses[0]!.comment).toBe(comment)
  })

  it('is found by a byte at the far end of a large file', async () => {
    const text = `Rating,Comment\n${'5,plain words\n'.repeat(300_000)}`
    const bytes = new Uint8Array(Buffer.from(`${text}5,caf\xe9 \x80\n`, 'latin1'))
    const inspection = await inspect(bytes)
    expect(inspection.reading.encoding).toBe('windows-1252')
    expect(inspection.rows).toBe(300_001)
  })

  it('can be settled', async () => {
    const bytes = Uint8Array.from(polish, sign =>
      'ąćęłńóśźżŻŹ'.includes(sign)
        ? (
            { ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf } as Record<
              string,
              number
            >
          )[sign]!
        : sign.charCodeAt(0),
    )
    const inspection = await inspect(bytes, { encoding: 'cp1250' })
    expect(inspection.reading).toMatchObject({ encoding: 'windows-1250', delimiter: ';' })
    expect(inspection.columns[1]!.samples[0]).toBe('Zażółć gęślą jaźń, źle działało')
  })

  it('that is mixed in one file is told, and both are read', async () => {
    const mixed = Uint8Array.from([
      ...Buffer.from('Rating,Comment\n5,caf\xe9 vraiment tr\xe8s bien\n4,', 'latin1'),
      ...Buffer.from('déjà vu, très élégant\n'),
      ...Buffer.from('3,d\xe9\n', 'latin1'),
    ])
    const { warnings, reading } = await inspect(mixed)
    expect(reading).toMatchObject({ encoding: 'windows-1252', repairs: ['mixed-utf8'] })
    expect(warnings.find(({ code }) => code === 'mixed-encoding-mended')).toMatchObject({
      count: 5,
      values: { encoding: 'windows-1252', examples: 'Ã© → é, Ã\u00a0 → à, Ã¨ → è' },
    })
  })
})

describe('the delimiter', () => {
  test.each([
    ['comma', 'Rating,Comment\n5,fine\n4,"a; b; c"\n', ','],
    ['semicolon with decimal commas', 'Rating;Comment\n4,5;fine, quick, good\n3,0;bad\n', ';'],
    ['tab', 'Rating\tComment\n5\tfine, very fine\n4\tno; not so\n', '\t'],
    ['bar', 'Rating|Comment\n5|fine, very fine\n4|no\n', '|'],
    ['semicolon in a file of one row', 'Rating;Comment\n5;fine', ';'],
    ['comma, with line breaks in cells', 'Rating,Comment\n5,"one\ntwo; three\n"\n4,"x;\ny"\n', ','],
    ['none', 'Rating\n5\n4\n', ','],
  ])('%s', async (_, text, delimiter) => {
    expect((await inspect(text)).reading).toMatchObject({
      delimiter,
      kind: delimiter === '\t' ? 'tsv' : 'csv',
    })
  })

  it('can be settled', async () => {
    const { reading, columns } = await inspect('Rating,Comment;more\n5,fine;x\n', { delimiter: ';' })
    expect({ delimiter: reading.delimiter, columns: columns.length }).toEqual({ delimiter: ';', columns: 2 })
  })
})

describe('the header', () => {
  test.each([
    [
      'one row',
      'Rating,Comment\n5,fine\n',
      { headerRows: 1, recognisedAs: 'generic' },
      ['Rating', 'Comment'],
      1,
    ],
    [
      'none',
      '2024-05-01,5,fine\n2024-05-02,4,bad\n',
      { headerRows: 0, recognisedAs: 'generic' },
      ['', '', ''],
      2,
    ],
    [
      'years as names',
      'Region,2023,2024\nNorth,12,13\nSouth,14,15\n',
      { headerRows: 1, recognisedAs: 'generic' },
      ['Region', '2023', '2024'],
      2,
    ],
    [
      'line breaks in it',
      '"Overall\nrating",Comment\n5,fine\n',
      { headerRows: 1, recognisedAs: 'generic' },
      ['Overall\nrating', 'Comment'],
      1,
    ],
    [
      'SurveyMonkey',
      'Respondent ID,Rating,,\n,Response,Open-Ended Response,Other\n1,5,fine,x\n2,4,bad,y\n',
      { headerRows: 2, recognisedAs: 'surveymonkey' },
      ['Respondent ID', 'Rating', 'Rating [Open-Ended Response]', 'Rating [Other]'],
      2,
    ],
    [
      'Qualtrics',
      'StartDate,Q1\nStart Date,How was it?\n"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"\n2024-01-02,5\n',
      { headerRows: 3, recognisedAs: 'qualtrics' },
      ['StartDate', 'Q1'],
      1,
    ],
  ])('%s', async (_, text, reading, headers, rows) => {
    const inspection = await inspect(text)
    expect(inspection.reading).toMatchObject(reading)
    expect(inspection.columns.map(({ header }) => header)).toEqual(headers)
    expect(inspection.rows).toBe(rows)
  })

  it('can be settled', async () => {
    const { rows, reading, columns } = await inspect('5,fine\n4,bad\n', { headerRows: 1 })
    expect({ rows, headerRows: reading.headerRows, headers: columns.map(({ header }) => header) }).toEqual({
      rows: 1,
      headerRows: 1,
      headers: ['5', 'fine'],
    })
  })
})

describe('the columns', () => {
  test.each([
    [
      'words of Dutch',
      'Datum;Beoordeling;Toelichting;Medewerker;Onderwerp\n24-02-2024;4;Het duurde erg lang;Anna;Facturen\n25-02-2024;5;Prima geholpen;Bram;Levering\n',
      { date: [0], score: [1], comment: [2], agent: [3], topic: [4] },
    ],
    [
      'words of Polish',
      'Data;Ocena;Komentarz;Konsultant;Kategoria\n24.02.2024;4;Za długo;Anna;Faktury\n25.02.2024;5;Świetnie;Jan;Dostawa\n',
      { date: [0], score: [1], comment: [2], agent: [3], topic: [4] },
    ],
    [
      'words of Chinese',
      '日期,评分,评论内容,客服,类别\n2024年2月24日,4,等了太久,王芳,账单\n2024年2月25日,5,很好,李伟,配送\n',
      { date: [0], score: [1], comment: [2], agent: [3], topic: [4] },
    ],
    ['no id that repeats', 'Ticket ID,Rating\n7,5\n7,4\n8,3\n', { score: [1] }],
    [
      'no other id that repeats',
      'Order ID,Rating,Date\n7,5,2025-01-01\n7,4,2025-01-02\n',
      { score: [1], date: [2] },
    ],
    [
      'a ticket that was rated twice, where dates tell which rating is the last',
      'Ticket ID,Rating,Date\n7,5,2025-01-01\n7,4,2025-01-02\n',
      { id: [0], score: [1], date: [2] },
    ],
    [
      'no id that is an answer, though every answer differs',
      'Score,Why did you choose this number?\n3,slow\n5,good\n4,nice people here\n1,never again\n',
      { score: [0], comment: [1] },
    ],
    [
      'the number of a comment, which is no comment',
      'Comment no,Rating,Text\n1,5,Well done by you\n2,4,Good enough for us\n3,1,Never again with you\n',
      { id: [0], score: [1], comment: [2] },
    ],
    ...[
      'Customer number',
      'Respondent number',
      'Kundennummer',
      'Klant-ID',
      'ID klienta',
      'Account ID',
      'Patient ID',
      '客户编号',
    ].map((header): [string, string, object] => [
      `a person behind ${header}, though everyone answered once`,
      `${header},Rating\nA7,5\nA8,4\nA9,3\n`,
      { requester: [0], score: [1] },
    ]),
    [
      'no copy that a program made',
      'Rating,Rating score,Comment,Comment sentiment,Cleaned comment,Sentiment score\nGood,1,It went very well for me,positive,went well,0.9\nBad,0,It went badly for me,negative,went badly,0.1\n',
      { score: [0], comment: [2] },
    ],
    [
      'a name of the agent in two columns, the first name first',
      'Rating,Agent last name,Agent first name\n5,Bakker,Joris\n4,Vos,Mila\n3,Vos,Mila\n',
      { score: [0], agent: [2, 1] },
    ],
    ['no legacy score', 'legacy score,score\n10,5\n2,1\n8,4\n', { score: [1] }],
    [
      'no age or year',
      'Age,Year,Comment\n3,1,It is a sentence that somebody wrote\n5,2,And here is another of them\n',
      { comment: [2] },
    ],
  ])('%s', async (_, text, mapping) => {
    const found = Object.entries((await inspect(text)).mapping).filter(([, columns]) => columns.length > 0)
    expect(Object.fromEntries(found)).toEqual(mapping)
  })

  it('are profiled over the whole file', async () => {
    const { columns } = await inspect(
      `Rating,Code\n${Array.from({ length: 3000 }, (_, i) => `${(i % 3) + 1},c${i}`).join('\n')}\n2,\n`,
    )
    expect(columns[0]).toEqual({
      index: 0,
      header: 'Rating',
      filled: 3001,
      distinct: 3,
      distinctIsExact: true,
      values: [
        { value: '2', n: 1001 },
        { value: '1', n: 1000 },
        { value: '3', n: 1000 },
      ],
      samples: ['1', '2', '3'],
      meanLength: 1,
      keep: 'words',
    })
    expect(columns[1]).toMatchObject({
      filled: 3000,
      distinct: 3000,
      distinctIsExact: true,
      values: [],
      samples: ['c0', 'c1', 'c2', 'c3', 'c4'],
    })
  })

  it('give the same answer whatever the pieces', async () => {
    const text = 'Rating;Comment;Date\n5;"é; ""x""";01-02-2024\n4;\r\n3;"a\r\nb";13-02-2024\n;;\n'
    const whole = await inspect(text)
    for (const pieceBytes of [1, 7, 64]) expect(await inspect(text, { pieceBytes })).toEqual(whole)
  })
})

test.each([
  ['UTF-8', 'utf8'],
  ['a file that is read twice', 'latin1'],
] as const)('reports its progress, never falling, up to the end: %s', async (_, encoding) => {
  const reports: Progress[] = []
  const context = { ...quietContext(), report: (progress: Progress) => void reports.push(progress) }
  const text = `Rating,Comment\n${'5,plain\n'.repeat(100_000)}5,caf\u00e9\n`
  await inspectFile(
    memorySource(new Uint8Array(Buffer.from(text, encoding)), { pieceBytes: 50_000 }),
    {},
    context,
  )
  const fractions = reports.map(({ fraction }) => fraction)
  expect(fractions.toSorted((a, b) => a - b)).toEqual(fractions)
  expect([fractions.length > 10, fractions.at(-1)]).toEqual([true, 1])
})

describe('the words', () => {
  it('name every role and reason', () => {
    expect(Object.keys(importing.role)).toEqual([...COLUMN_ROLES])
    expect(Object.keys(importing.reject)).toEqual([...REJECT_REASONS])
  })

  const sources: (string | Uint8Array)[] = [
    'Rating,,Comment,Comment\n5,x,"a "b" c",\0\n4,,y,z\n,,,\n1,2,3,4,5\n',
    'Score,CSAT,Date\n5,5,01/02/2024\n4,3,02/03/2024\n1,1,1970-01-01\n',
    'Rating,Date\n5,13/02/2024\n4,02/13/2024\n',
    '2024-05-01,5\n2024-05-02,4\n',
    'Rating,Comment\n5,dÃ©jÃ\u00a0 vu\n4,ok\n',
    'sep=;\nRating;Comment\n5;"stray\n4;"x"\n3;"cut',
    'Rating,Comment\n5,"never\n4,closed\n',
    "Rating,Phone\n5,'+49 1\n4,'+49 2\n",
    "Rating,Phone\n5,'+49 1\n4,=A1\n",
    new Uint8Array(Buffer.from('Rating,Comment\n5,Fan\x8c\xe6\n4,ok\n', 'latin1')),
    new Uint8Array([...Buffer.from(`Rating,Comment\n${'5,很好\n'.repeat(9)}4,不`), 0xff]),
    'created,Ease\n1424777710,Very easy\n1424777711,Difficult\n',
  ]

  it('say every piece of evidence and every warning with all its values', async () => {
    const files = hasSharedData
      ? [
          'nhs_patient_survey.csv',
          'fr_garden_store_nps_mixed_encoding.csv',
          'gp_surgeries_london.csv',
          'exports/qualtrics_legacy.csv',
        ]
      : []
    const seen = new Set<string>()
    for (const content of [...sources, ...files.map(name => readFileSync(sharedDataPath(name)))]) {
      const inspection = await inspect(content)
      const reasons = [
        ...inspection.readingEvidence,
        ...inspection.roles.flatMap(({ evidence }) => evidence),
        ...inspection.scaleEvidence,
        ...inspection.dateOrder.evidence,
      ]
      for (const { code, values } of reasons) {
        seen.add(code)
        expectSentence(importing.evidence, code, values)
      }
      for (const { code, values, count } of inspection.warnings) {
        seen.add(code)
        expectSentence(importing.warning, code, { ...values, count })
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })
})

function expectSentence(table: Readonly<Record<string, string>>, code: string, values: object): void {
  const sentence = table[code]
  expect(sentence, code).toBeDefined()
  const needed = [...sentence!.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1])
  expect(
    needed.filter(name => !(name! in values)),
    `${code} lacks values`,
  ).toEqual([])
}

test('the comments of the sample are found, although its people often say the same', async () => {
  const { columns, mapping } = await inspect([...sampleCsv({ rows: 6000, seed: 1 })].join(''))
  expect(mapping.comment.map(index => columns[index]!.header)).toEqual([
    'What is the main reason for your score?',
  ])
})
