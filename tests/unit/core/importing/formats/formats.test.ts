import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { EXPORT_FORMATS, formatNamed } from '#core/importing/formats/all-formats.ts'
import type { RejectCounts } from '#core/importing/mapping.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import {
  importPlainly,
  inspect,
  memorySource,
  namedColumns,
  proposedPlan,
} from '../../../../helpers/memory-source.ts'

const folder = new URL('../../../../fixtures/exports/', import.meta.url)

/** What a fixture must give. Counts and days follow from how the fixture was made, not from a run. */
interface Expected {
  readonly recognisedAs: string
  readonly evidence: 'format-file' | 'format-documentation' | 'format-similar'
  readonly mapping: Readonly<Record<string, string>>
  /** Kind, lowest, highest, and where the low scores lie. */
  readonly scale: string
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  readonly timezone?: string
  readonly responses: number
  readonly rejected: RejectCounts
  readonly days: readonly [first: string, last: string]
  readonly candidates?: number
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'asknicely.csv': {
    recognisedAs: 'asknicely',
    evidence: 'format-documentation',
    mapping: {
      score: 'answer',
      comment: 'comment',
      date: 'responded',
      agent: 'agent_c',
      id: 'response_id',
      requester: 'person_id',
      sent: 'sent',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: null,
    responses: 18,
    rejected: { 'non-answer': 2 },
    days: ['2025-01-01', '2025-01-20'],
  },
  'asknicely-mixed.csv': {
    recognisedAs: 'asknicely',
    evidence: 'format-documentation',
    mapping: {
      score: 'answer',
      comment: 'comment',
      date: 'responded',
      agent: 'agent_c',
      id: 'response_id',
      requester: 'person_id',
      sent: 'sent',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: null,
    responses: 13,
    rejected: { 'non-answer': 2, 'other-metric': 5 },
    days: ['2025-01-01', '2025-01-19'],
  },
  'cxinsight.csv': {
    recognisedAs: 'wootric',
    evidence: 'format-similar',
    mapping: { score: 'score', comment: 'feedback', date: 'feedback_date', id: 'id', requester: 'user_id' },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 16,
    rejected: {},
    days: ['2025-01-06', '2025-01-21'],
  },
  'delighted.csv': {
    recognisedAs: 'delighted',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'created_at',
      agent: 'person_properties.agent',
      id: 'id',
      channel: 'person_properties.Delighted Source',
      requester: 'person',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: null,
    responses: 22,
    rejected: {},
    days: ['2025-01-01', '2025-01-22'],
  },
  'delighted-mixed.csv': {
    recognisedAs: 'delighted',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'created_at',
      agent: 'person_properties.agent',
      id: 'id',
      channel: 'person_properties.Delighted Source',
      requester: 'person',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: null,
    responses: 15,
    rejected: { 'other-metric': 7 },
    days: ['2025-01-01', '2025-01-22'],
  },
  'formbricks.csv': {
    recognisedAs: 'formbricks',
    evidence: 'format-file',
    mapping: {
      score: '1. How easy was it to set up your account?',
      comment: '2. What was missing?',
      date: 'Timestamp',
      topic: '3. Which topic is this about?',
      id: 'Response ID',
      requester: 'User ID',
    },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 16,
    rejected: { 'non-answer': 2 },
    days: ['2026-08-02', '2026-08-19'],
  },
  'freshdesk-classic.csv': {
    recognisedAs: 'freshdesk',
    evidence: 'format-similar',
    mapping: {
      score: 'ratings.default_question',
      comment: 'feedback',
      date: 'created_at',
      agent: 'agent_id',
      topic: 'group_id',
      id: 'id',
      requester: 'user_id',
    },
    scale: 'faces3 1..3 low >= 3',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2025-02-04', '2025-02-21'],
  },
  'freshdesk.csv': {
    recognisedAs: 'freshdesk',
    evidence: 'format-similar',
    mapping: {
      score: 'ratings.default_question',
      comment: 'feedback',
      date: 'created_at',
      agent: 'agent_id',
      topic: 'group_id',
      id: 'id',
      requester: 'user_id',
    },
    scale: 'freshdesk -103..103 low <= -101',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2025-02-04', '2025-02-21'],
  },
  'google-forms.csv': {
    recognisedAs: 'google-forms',
    evidence: 'format-file',
    mapping: {
      score: 'How easy was it to reach us? (1-5)',
      comment: 'Tell us why you chose this number',
      date: 'Timestamp',
      agent: 'Which team member helped you?',
      requester: 'Email Address',
    },
    scale: 'ces5 1..5 low <= 2',
    dateOrder: 'mdy',
    responses: 18,
    rejected: {},
    days: ['2023-05-05', '2023-05-22'],
  },
  'help-scout.csv': {
    recognisedAs: 'help-scout',
    evidence: 'format-similar',
    mapping: {
      score: 'ratingId',
      comment: 'ratingComments',
      date: 'ratingCreatedAt',
      agent: 'ratingUserName',
      id: 'id',
      channel: 'type',
      requester: 'ratingCustomerId',
    },
    scale: 'happiness 1..3 low >= 3',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2025-03-05', '2025-03-22'],
  },
  'hubspot-labels.csv': {
    recognisedAs: 'hubspot',
    evidence: 'format-similar',
    mapping: {
      score: 'Rating',
      comment: 'Response',
      date: 'Date',
      agent: 'Ticket owner',
      id: 'Record ID',
      channel: 'Source',
      requester: 'Email',
    },
    scale: 'faces3 0..2 low <= 0',
    dateOrder: 'ymd',
    responses: 15,
    rejected: {},
    days: ['2025-03-03', '2025-03-17'],
  },
  'hubspot.csv': {
    recognisedAs: 'hubspot',
    evidence: 'format-similar',
    mapping: {
      score: 'hs_value',
      comment: 'hs_content',
      date: 'hs_submission_timestamp',
      agent: 'hs_agent_name',
      id: 'hs_object_id',
      channel: 'hs_survey_channel',
      requester: 'hs_contact_email_rollup',
    },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2025-03-03', '2025-03-20'],
  },
  'intercom.csv': {
    recognisedAs: 'intercom',
    evidence: 'format-file',
    mapping: {
      score: 'Conversation rating',
      comment: 'Conversation rating remark',
      date: 'Conversation started at (America/New_York)',
      agent: 'Last teammate rated',
      topic: 'AI Topic',
      id: 'Conversation ID',
      channel: 'Channel',
      requester: 'User name',
      sent: 'Last survey sent',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    timezone: 'America/New_York',
    responses: 18,
    rejected: { 'no-score': 2 },
    days: ['2025-02-03', '2025-02-22'],
  },
  'limesurvey-both.csv': {
    recognisedAs: 'limesurvey',
    evidence: 'format-file',
    mapping: {
      score: 'csat. How satisfied are you with the repair?',
      comment: 'why. What could be better?',
      date: 'submitdate. Date submitted',
      id: 'id. Response ID',
      language: 'startlanguage. Start language',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { 'non-answer': 2 },
    days: ['2025-09-03', '2025-09-18'],
  },
  'limesurvey-code.csv': {
    recognisedAs: 'limesurvey',
    evidence: 'format-file',
    mapping: { score: 'csat', comment: 'why', date: 'submitdate', id: 'id', language: 'startlanguage' },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { 'non-answer': 2 },
    days: ['2025-09-03', '2025-09-18'],
  },
  'limesurvey-text.csv': {
    recognisedAs: 'limesurvey',
    evidence: 'format-file',
    mapping: {
      score: 'How satisfied are you with the repair?',
      comment: 'What could be better?',
      date: 'Date submitted',
      id: 'Response ID',
      language: 'Start language',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { 'non-answer': 2 },
    days: ['2025-09-03', '2025-09-18'],
  },
  'microsoft-forms.csv': {
    recognisedAs: 'microsoft-forms',
    evidence: 'format-file',
    mapping: {
      score: 'How likely are you to recommend us to a friend or colleague?',
      comment: 'What is the main reason for your score?',
      date: 'Completion time',
      topic: 'What was it about?',
      id: 'Id',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: 'mdy',
    responses: 18,
    rejected: {},
    days: ['2025-08-05', '2025-08-22'],
  },
  'nicereply.csv': {
    recognisedAs: 'nicereply',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'created_at',
      agent: 'user',
      id: 'id',
      requester: 'customer',
    },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2023-05-03', '2023-05-20'],
  },
  'nicereply-mixed.csv': {
    recognisedAs: 'nicereply',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'created_at',
      agent: 'user',
      id: 'id',
      requester: 'customer',
    },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 12,
    rejected: { 'other-metric': 6 },
    days: ['2023-05-04', '2023-05-20'],
  },
  'qualtrics-legacy.csv': {
    recognisedAs: 'qualtrics',
    evidence: 'format-file',
    mapping: { score: 'Q1', comment: 'Q2', date: 'V9', id: 'V1' },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { preview: 1, 'non-answer': 1 },
    days: ['2016-03-01', '2016-03-16'],
  },
  'qualtrics.csv': {
    recognisedAs: 'qualtrics',
    evidence: 'format-file',
    mapping: {
      score: 'Q1',
      comment: 'Q2',
      date: 'RecordedDate',
      topic: 'Q3',
      id: 'ResponseId',
      channel: 'DistributionChannel',
      language: 'UserLanguage',
      requester: 'RecipientEmail',
    },
    scale: 'ces5 1..5 low <= 2',
    dateOrder: 'ymd',
    timezone: 'America/Denver',
    responses: 18,
    rejected: { preview: 3, 'non-answer': 2, 'no-score': 1 },
    days: ['2025-07-01', '2025-07-24'],
    candidates: 2,
  },
  'retently.csv': {
    recognisedAs: 'retently',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'createdDate',
      topic: 'feedbackTags',
      id: 'id',
      channel: 'channel',
      requester: 'customerId',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 16,
    rejected: { preview: 2 },
    days: ['2025-04-02', '2025-04-19'],
  },
  'simplesat.csv': {
    recognisedAs: 'simplesat',
    evidence: 'format-similar',
    mapping: {
      score: 'choice',
      comment: 'comment',
      date: 'created',
      agent: 'team_members.name',
      id: 'id',
      requester: 'customer.email',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 18,
    rejected: {},
    days: ['2025-05-02', '2025-05-19'],
  },
  'simplesat-mixed.csv': {
    recognisedAs: 'simplesat',
    evidence: 'format-similar',
    mapping: {
      score: 'choice',
      comment: 'comment',
      date: 'created',
      agent: 'team_members.name',
      id: 'id',
      requester: 'customer.email',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 12,
    rejected: { 'other-metric': 6 },
    days: ['2025-05-02', '2025-05-19'],
  },
  'stella-connect.csv': {
    recognisedAs: 'stella-connect',
    evidence: 'format-documentation',
    mapping: {
      score: 'star_rating',
      comment: 'additional_question_response',
      date: 'response_received_at',
      agent: 'employee_first_name + employee_last_name',
      topic: 'areas_for_improvement',
      id: 'request_id',
      channel: 'channel',
      requester: 'request_sent_to',
      sent: 'request_sent_at',
    },
    scale: 'stars5 1..5 low <= 2',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { 'no-score': 2 },
    days: ['2025-10-02', '2025-10-17'],
  },
  'surveymonkey.csv': {
    recognisedAs: 'surveymonkey',
    evidence: 'format-file',
    mapping: {
      score: 'How satisfied are you with our help desk?',
      comment: 'Why did you give this score?',
      date: 'End Date',
      topic: 'What was your question about?',
      id: 'Respondent ID',
      requester: 'Email Address',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'mdy',
    responses: 19,
    rejected: { 'no-score': 1 },
    days: ['2025-03-01', '2025-03-20'],
    candidates: 2,
  },
  'typeform-old.csv': {
    recognisedAs: 'typeform',
    evidence: 'format-file',
    mapping: {
      score: 'How easy was it to return your item?',
      comment: 'What could we have done better?',
      date: 'Submit Date (UTC)',
      id: '#',
    },
    scale: 'ces7 1..7 low <= 3',
    dateOrder: 'dmy',
    timezone: 'UTC',
    responses: 18,
    rejected: {},
    days: ['2018-12-10', '2018-12-27'],
  },
  'typeform.csv': {
    recognisedAs: 'typeform',
    evidence: 'format-file',
    mapping: {
      score: 'How satisfied were you with our answer?',
      comment: 'What could be better?',
      date: 'Submit Date (UTC)',
      topic: 'Which topic was it about?',
      id: '#',
    },
    scale: 'csat5 1..5 low <= 2',
    dateOrder: 'ymd',
    timezone: 'UTC',
    responses: 18,
    rejected: { 'non-answer': 2 },
    days: ['2023-01-05', '2023-01-24'],
  },
  'wootric.csv': {
    recognisedAs: 'wootric',
    evidence: 'format-similar',
    mapping: {
      score: 'score',
      comment: 'text',
      date: 'created_at',
      topic: 'tags',
      id: 'id',
      requester: 'end_user_id',
    },
    scale: 'nps 0..10 low <= 6',
    dateOrder: 'ymd',
    responses: 17,
    rejected: { 'non-answer': 2, preview: 1 },
    days: ['2024-12-02', '2024-12-21'],
  },
  'zendesk-explore-zh.csv': {
    recognisedAs: 'zendesk-explore',
    evidence: 'format-similar',
    mapping: {
      score: '工單滿意度評分',
      comment: '工單滿意度評論',
      date: '工單建立日期',
      agent: '受託人名稱',
      id: '工單 ID',
    },
    scale: 'good-bad 1..2 low <= 1',
    dateOrder: 'ymd',
    responses: 12,
    rejected: { 'non-answer': 3 },
    days: ['2025-05-06', '2025-05-20'],
  },
  'zendesk-explore.csv': {
    recognisedAs: 'zendesk-explore',
    evidence: 'format-documentation',
    mapping: {
      score: 'Ticket satisfaction rating',
      comment: 'Ticket satisfaction comment',
      date: 'Ticket solved - Date',
      agent: 'Assignee name',
      topic: 'Ticket group',
      id: 'Ticket ID',
      channel: 'Ticket channel',
      requester: 'Requester name',
    },
    scale: 'good-bad 1..2 low <= 1',
    dateOrder: 'ymd',
    responses: 14,
    rejected: { 'non-answer': 6 },
    days: ['2025-04-05', '2025-04-21'],
  },
  'zendesk-export.csv': {
    recognisedAs: 'zendesk-export',
    evidence: 'format-file',
    mapping: {
      score: 'Satisfaction Score',
      date: 'Solved at',
      agent: 'Assignee',
      topic: 'Reason for contact [list]',
      id: 'Id',
      channel: 'Via',
      requester: 'Requester id',
    },
    scale: 'good-bad 1..2 low <= 1',
    dateOrder: 'ymd',
    responses: 18,
    rejected: { 'non-answer': 6 },
    days: ['2025-01-14', '2025-03-28'],
  },
  'zendesk-ratings.csv': {
    recognisedAs: 'zendesk-ratings',
    evidence: 'format-documentation',
    mapping: {
      score: 'score',
      comment: 'comment',
      date: 'created_at',
      agent: 'assignee_id',
      topic: 'group_id',
      id: 'id',
      requester: 'requester_id',
    },
    scale: 'good-bad 1..2 low <= 1',
    dateOrder: 'ymd',
    responses: 15,
    rejected: { 'non-answer': 5 },
    days: ['2025-06-02', '2025-06-21'],
  },
}

describe('an export of', () => {
  test.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
    const bytes = readFileSync(new URL(file, folder))
    const inspection = await inspect(bytes)
    const plan = proposedPlan(inspection)
    const { outcome, responses } = await importPlainly(memorySource(bytes), plan)
    const days = responses
      .flatMap(({ timeMs }) => (timeMs === null ? [] : [new Date(timeMs).toISOString().slice(0, 10)]))
      .sort()
    const { kind, min, max, low } = plan.scale
    expect({
      recognisedAs: inspection.reading.recognisedAs,
      evidence: inspection.readingEvidence.at(-1)!.code,
      mapping: namedColumns(inspection),
      scale: `${kind} ${min}..${max} low ${low.op} ${low.value}`,
      dateOrder: inspection.dateOrder.order,
      timezone: inspection.timezone ?? undefined,
      responses: outcome.responses,
      rejected: outcome.rejected.byReason,
      days: [days[0], days.at(-1)],
      candidates: inspection.scoreCandidates!.length,
    }).toEqual({ timezone: undefined, candidates: 1, ...expected })
    expect(outcome.responses + outcome.rejected.total).toBe(outcome.rows)
    expect(countResponses(inspection, plan)).toEqual({
      responses: outcome.responses,
      rejected: outcome.rejected.byReason,
      isExact: true,
    })
  })

  it('every format is proved by a fixture, and every fixture is expected', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPECTED).sort())
    const proved = new Set(Object.values(EXPECTED).map(({ recognisedAs }) => recognisedAs))
    expect(EXPORT_FORMATS.map(({ name }) => name).filter(name => !proved.has(name))).toEqual([])
    expect(new Set(EXPORT_FORMATS.map(({ name }) => name)).size).toBe(EXPORT_FORMATS.length)
  })
})

describe('a format', () => {
  it('says that it is recognised by similarity where only field names are known', () => {
    for (const { recognisedAs, evidence } of Object.values(EXPECTED))
      if (formatNamed(recognisedAs)?.attested === 'api') expect(evidence).toBe('format-similar')
  })

  test.each([
    ['delighted-mixed.csv', 'ces7', 'ces7 1..7', 7],
    ['asknicely-mixed.csv', 'CSAT', 'csat5 1..5', 5],
    ['simplesat-mixed.csv', 'nps', 'nps 0..10', 6],
    ['nicereply-mixed.csv', 'nps 10', 'nps 0..10', 6],
  ])('with several metrics in %s gives “%s” on its own scale', async (file, metric, scale, responses) => {
    const bytes = readFileSync(new URL(file, folder))
    const inspection = await inspect(bytes, { metric })
    const plan = proposedPlan(inspection)
    const { outcome } = await importPlainly(memorySource(bytes), plan)
    expect(`${plan.scale.kind} ${plan.scale.min}..${plan.scale.max}`).toBe(scale)
    expect([outcome.responses, outcome.responses + outcome.rejected.total]).toEqual([responses, outcome.rows])
  })

  it('of another version is none', () => {
    expect([formatNamed('generic'), formatNamed('__proto__'), formatNamed('constructor')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('leaves the rows alone whose filters are taken off, and keeps the answers they had', async () => {
    const bytes = readFileSync(new URL('qualtrics.csv', folder))
    const inspection = await inspect(bytes, { rowFilters: [] })
    const { outcome } = await importPlainly(memorySource(bytes), proposedPlan(inspection))
    expect(outcome.rejected.byReason).toEqual({ 'no-score': 1 })
    expect(inspection.rowFilters).toBeUndefined()
  })

  test.each([
    [
      'a table that only begins with a time stamp',
      'Timestamp,value\n2024-01-01 10:00,3\n2024-01-02 10:00,4\n',
    ],
    ['a list of tickets', 'id,subject,status\n1,Broken,open\n2,Lost,solved\n'],
    ['scores without more', 'id,score,comment,created_at\n1,5,fine,2024-01-01\n2,1,bad,2024-01-02\n'],
    ['answers that quote a header', 'score,comment\n1,"delighted source"\n5,summation column\n'],
  ])('is none: %s', async (_, text) => {
    expect((await inspect(text)).reading.recognisedAs).toBe('generic')
  })

  it('is recognised in JSON with nested keys as in a table', async () => {
    const answers = [5, 4, 1].map((choice, index) => ({
      id: index + 1,
      choice,
      choice_label: 'x',
      sentiment: 'y',
      comment: 'It took three letters before anybody answered.',
      created: `2025-02-0${index + 1}T10:00:00Z`,
      question: { metric: 'csat', text: 'How did we do?' },
    }))
    const inspection = await inspect(JSON.stringify(answers))
    expect([inspection.reading.recognisedAs, inspection.scale?.kind, namedColumns(inspection)]).toEqual([
      'simplesat',
      'csat5',
      { score: 'choice', comment: 'comment', date: 'created', id: 'id' },
    ])
  })
})
