import { readdirSync } from 'node:fs'
import type { RejectCounts } from '#core/importing/mapping.ts'
import { hasSharedData, sharedDataPath } from './shared-data.ts'

/** What each file must give with no option; a question where nothing in the file decides. */
export interface RealFile {
  readonly mapping: Readonly<Record<string, string>>
  readonly scale: string | null
  /** By the comments; absent where there is no score. */
  readonly words?: 'high-is-good' | 'low-is-good' | 'open'
  readonly order: 'dmy' | 'mdy' | 'ymd' | null
  readonly rows: number
  readonly responses?: number
  readonly rejected?: RejectCounts
  readonly questions?: readonly string[]
  readonly recognisedAs?: string
  /** Questions that the window asks before it imports; none where absent. */
  readonly asked?: number
}

/** Counted and looked through by hand, not by the importer. */
export const REAL_FILES: Readonly<Record<string, RealFile>> = {
  'airline_tweets.csv': {
    mapping: {
      score: 'airline_sentiment',
      comment: 'text',
      date: 'tweet_created',
      topic: 'negativereason',
    },
    scale: 'sentiment3 1..3 low <= 1',
    words: 'high-is-good',
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
    asked: 1,
  },
  'bahn_dev.csv': {
    mapping: { score: 'sentiment', comment: 'text' },
    scale: 'sentiment3 1..3 low <= 1',
    words: 'high-is-good',
    order: null,
    rows: 2369,
    responses: 2369,
  },
  'bahn_test.csv': {
    mapping: { score: 'sentiment', comment: 'text' },
    scale: 'sentiment3 1..3 low <= 1',
    words: 'high-is-good',
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
    words: 'high-is-good',
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
    asked: 1,
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

/** Has a header and nothing below it. */
export const HEADER_ONLY = 'exports/typeform_header_only_osmi2018.csv'

/** The files that are there, as paths in the folder; none where it is absent. */
export const realFileNames: readonly string[] = hasSharedData
  ? ['', 'exports/', 'themes/'].flatMap(folder =>
      readdirSync(sharedDataPath(folder))
        .filter(name => name.endsWith('.csv'))
        .map(name => folder + name),
    )
  : []
