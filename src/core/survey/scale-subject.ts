import type { ScaleKind } from './scale.ts'

/** What a scale asks for; `feedback` where its kind alone does not tell. */
export type ScaleSubject = 'effort' | 'satisfaction' | 'recommendation' | 'feedback'

/** What each kind of scale asks for: the name of a metric, the title of a report. */
export const SCALE_SUBJECTS: Readonly<Record<ScaleKind, ScaleSubject>> = {
  ces7: 'effort',
  ces5: 'effort',
  'ces5-effort': 'effort',
  'ces7-effort': 'effort',
  csat5: 'satisfaction',
  csat7: 'satisfaction',
  csat10: 'satisfaction',
  'csat0-10': 'satisfaction',
  nps: 'recommendation',
  thumbs: 'satisfaction',
  'good-bad': 'satisfaction',
  faces3: 'satisfaction',
  happiness: 'satisfaction',
  sentiment3: 'feedback',
  stars5: 'satisfaction',
  freshdesk: 'satisfaction',
  custom: 'feedback',
  none: 'feedback',
}
