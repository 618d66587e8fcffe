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
  dialog: {
    open: 'Thresholds…',
    title: 'Thresholds for small groups',
    intro:
      'They hold for this project: on every screen, in its reports and for what is said to differ. Everything is counted anew.',
    hides: 'Hide groups that are too small, so that nobody can be told from them',
    field: {
      hiddenBelow: 'Hidden below',
      anecdotalBelow: 'Anecdotal below',
      lowBaseBelow: 'Low base below',
      differencePoints: 'Smallest difference',
    },
    does: {
      hiddenBelow:
        'Groups with fewer responses show no figure, and neither do those that would give them away by subtraction.',
      anecdotalBelow: 'Groups with fewer responses are pale, called anecdotal and never ranked.',
      lowBaseBelow:
        'Groups with fewer responses are pale and never ranked, and nothing is found about them; nobody below is named.',
      differencePoints:
        'Points. Smaller differences are not told, however sure, and nobody is named for them.',
    },
    usual: 'Usual values',
    save: 'Save',
  },
  heading: 'Small groups',
  hiddenGroups_one:
    'Hidden: {{names}}. Fewer than {{hidden}} responses stand behind it, together {{n}}. That is not the same as no data.',
  hiddenGroups_other:
    'Hidden: {{names}}. Fewer than {{hidden}} responses stand behind some of them, and the others would give these away; together {{n}}. That is not the same as no data.',
  allHidden: 'All groups are hidden for their size',
  hiddenMore: '{{n}} more',
  hidden:
    'Groups with fewer than {{hidden}} responses are hidden, and with them others that would give them away.',
  shown: 'No group is hidden for its size.',
  anecdotal: 'Below {{anecdotal}} responses a group is an anecdote: pale, and never ranked.',
  lowBase: 'Below {{base}} responses it is a low base: pale, never ranked, and nothing is found about it.',
  difference: 'A difference is told, and a person named, from {{points}} points on.',
} as const
