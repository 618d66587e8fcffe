import type { ThresholdProblem } from '#core/statistics/base-size.ts'

const problem: Readonly<Record<ThresholdProblem, string>> = {
  'anecdotal-below-hidden':
    '“Anecdotal below” must not be smaller than “hidden below”: hidden groups are not read.',
  'low-base-below-anecdotal':
    '“Low base below” must not be smaller than “anecdotal below”: a single answer more or less would be compared.',
}

/** Sentences of the area `thresholds`: from how many responses on groups are shown, compared and spoken of. */
export const thresholds = {
  problem,
  heading: 'Small groups',
  hiddenGroups_one:
    'Hidden: {{names}}. Fewer than {{hidden}} responses stand behind it, together {{n}}. That is not the same as no data.',
  hiddenGroups_other:
    'Hidden: {{names}}. Fewer than {{hidden}} responses stand behind some of them, and the others would give these away; together {{n}}. That is not the same as no data.',
  hiddenMore: '{{n}} more',
  hidden:
    'Groups with fewer than {{hidden}} responses are hidden, and with them others that would give them away.',
  shown: 'No group is hidden for its size.',
  anecdotal: 'Below {{anecdotal}} responses a group is an anecdote: pale, and never ranked.',
  lowBase: 'Below {{base}} responses it is a low base: pale, never ranked, and nothing is found about it.',
  difference: 'A difference is told, and a person named, from {{points}} points on.',
} as const
